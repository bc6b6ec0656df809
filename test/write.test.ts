import { expect, waitUntil } from "@open-wc/testing";
import {
  emulateMedia,
  sendKeys,
  sendMouse,
  setViewport,
} from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type axe from "axe-core";
import { Draft } from "../demo/write/draft.js";
import { schema, type Schema } from "../demo/write/schema.js";
import { mountWrite } from "../demo/write/write.js";
import type { Comparison, ToolCompare } from "../src/index.js";
import { renderJsonLd } from "../src/static/json-ld.js";
import { NOT_A_PAGE, RULES, said } from "./axe.js";
import { once, open as openPage, rendered } from "./frame.js";

const { run } = (window as unknown as { axe: typeof axe }).axe;

const isWebKit =
  !navigator.userAgent.includes("Chrome") &&
  navigator.userAgent.includes("AppleWebKit");

const EXAMPLE = await (
  await fetch("/demo/comparisons/claude-4-api-vs-axolotl-v0-16.json")
).text();

/** The example without rows to compare by, and without pros and cons. */
const BARE = (() => {
  const { specs: _, tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;
  return JSON.stringify(
    {
      ...rest,
      tools: tools.map(
        ({ specs: _specs, pros: _pros, cons: _cons, ...tool }) => tool,
      ),
    },
    null,
    2,
  );
})();

/** The example with rows to compare by, and what the tools have to say to them. */
const FULL = (() => {
  const { version, tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;
  const [first, second] = tools.map(({ reviews, ...tool }) => ({
    ...tool,
    specs: { context: 200000, hosted: true, "no-such-row": "1.2" },
    pros: ["Fast", "Small"],
    cons: ["Dear"],
    reviews,
  }));
  return JSON.stringify({
    version,
    ...rest,
    specs: [
      {
        id: "context",
        label: "Context window",
        unit: "tokens",
        best: "highest",
      },
      { id: "hosted", label: "Hosted" },
      { id: "license", label: "License" },
    ],
    tools: [first, second],
  });
})();

type Data = Record<string, unknown>;

interface Rendering extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

/** The site's own sheet, without which colours and sizes are not what a person sees. */
const SHEET = "/demo/builder.css";

let host: HTMLElement;
let draft: Draft;

/** Waits, also on a busy machine. */
const until = (holds: () => unknown, what?: string) =>
  waitUntil(holds as () => boolean, what, { timeout: 10_000 });

before(async () => {
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href: SHEET });
  document.head.append(link);
  await once(link, "load");
});

/** Opens the view on what this browser keeps, which is nothing at first. */
async function open(text?: string): Promise<void> {
  host?.remove();
  draft = new Draft(() => sessionStorage);
  if (text !== undefined) draft.set(text);
  host = document.createElement("main");
  document.body.append(host);
  mountWrite(host, draft);
  for (const each of all("*") as Rendering[]) await each.updateComplete;
  await settled();
}

beforeEach(async () => {
  // What the last draft still had to keep comes before the shelf is cleared.
  dispatchEvent(new Event("pagehide"));
  sessionStorage.clear();
  await setViewport({ width: 1280, height: 900 });
});
afterEach(() => {
  draft.exported();
  host.remove();
});

/** The deepest element that has the focus. */
function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement;
  return element;
}

/** What a person would call the control that has the focus: its label, or the words on it. */
function called(): string {
  const element = focused();
  const { host: outer } = element.getRootNode() as ShadowRoot;
  const label =
    outer?.getAttribute("label") ?? element.getAttribute("aria-label");
  return (label ?? outer?.textContent ?? element.textContent)
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Goes on with the Tab key until the focus is on what is called so. */
async function tabTo(name: string): Promise<void> {
  const seen: string[] = [];
  for (let n = 0; n < 40; n++) {
    await sendKeys({ press: "Tab" });
    if (called() === name) return;
    seen.push(called());
  }
  throw new Error(`"${name}" is not among ${seen.join(" | ")}`);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

const type = (text: string) => sendKeys({ type: text });

const find = <E extends Element = HTMLElement>(selector: string) =>
  host.querySelector<E>(selector)!;
const all = (selector: string) => [
  ...host.querySelectorAll<HTMLElement>(selector),
];

const button = (words: string) =>
  all("wa-button, button").find((each) =>
    each.textContent.replaceAll(/\s+/g, " ").trim().startsWith(words),
  )!;

const preview = () => find<ToolCompare>("tool-compare");
const previewed = () =>
  (preview()?.shadowRoot?.textContent ?? "").replaceAll(/\s+/g, " ");

const listed = () =>
  all(".problems li button:first-child").map((each) =>
    each.textContent.replaceAll(/\s+/g, " ").trim(),
  );

const editor = () =>
  find(".editor").shadowRoot!.querySelector<HTMLElement>(".cm-content")!;

/** Waits until the form shows what the text says. */
async function settled(): Promise<void> {
  draft.check();
  await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
  await rendered();
}

/** Pastes over all that the editor holds. */
async function pasteOver(text: string): Promise<void> {
  editor().focus();
  await press(isMac() ? "Meta+a" : "Control+a");
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {
    bubbles: true,
    cancelable: true,
  });
  // Firefox leaves out what its constructor is given.
  Object.defineProperty(event, "clipboardData", { value: clipboardData });
  editor().dispatchEvent(event);
  await settled();
}

/** Opens what is folded. */
async function unfold(selector: string): Promise<void> {
  await until(() => find(selector));
  const details = find<Rendering>(selector);
  await details.updateComplete;
  Object.assign(details, { open: true });
}

/** Opens everything, also what only shows once something else is open. */
async function unfoldAll(): Promise<void> {
  const closed = () =>
    all("wa-details").filter((each) => !each.hasAttribute("open"));
  while (closed().length) {
    for (const each of closed()) {
      await (each as Rendering).updateComplete;
      Object.assign(each, { open: true });
      await (each as Rendering).updateComplete;
    }
    await settled();
  }
}

/** The fold of a tool with this title. */
async function unfoldPart(title: string): Promise<void> {
  await unfold('[data-at="tools[0]"]');
  const fold = () =>
    all(".tool .fold").find(({ firstElementChild }) =>
      firstElementChild?.textContent.trim().startsWith(title),
    );
  await until(fold, title);
  const details = fold() as Rendering;
  await details.updateComplete;
  Object.assign(details, { open: true });
  await settled();
}

/** The control of the field at a path. */
const field = (at: string) =>
  find<HTMLInputElement>(`[data-at="${CSS.escape(at)}"]`);

/** Types over what a field holds. */
async function typeOver(at: string, text: string): Promise<void> {
  await until(() => field(at), at);
  field(at).focus();
  await press(isMac() ? "Meta+a" : "Control+a");
  await type(text);
  await settled();
}

/** Chooses yes, no or not stated for the value at a path. */
async function chooseValue(at: string, choice: string): Promise<void> {
  const group = field(at).parentElement!.querySelector("wa-radio-group")!;
  group.querySelector<HTMLElement>(`[value="${choice}"]`)!.click();
  await settled();
}

const tool = (index = 0) =>
  (draft.data as { tools: Record<string, unknown>[] }).tools[index]!;

/** Has an object do something else, until what is returned is called. */
function instead<T extends object, K extends keyof T>(
  object: T,
  name: K,
  other: T[K],
): () => void {
  const own = object[name];
  object[name] = other;
  return () => {
    object[name] = own;
  };
}

/** The file that is saved while something is done. */
async function saved(
  act: () => Promise<void>,
): Promise<{ name: string; content: string }> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let content = new Blob();
  const mends = [
    instead(URL, "createObjectURL", (object) => {
      content = object as Blob;
      return "blob:";
    }),
    instead(
      HTMLAnchorElement.prototype,
      "click",
      function (this: HTMLAnchorElement) {
        resolve(this.download);
      },
    ),
  ];
  try {
    await act();
    return { name: await promise, content: await content.text() };
  } finally {
    for (const mend of mends) mend();
  }
}

/** The file that the menu saves. */
const savedAs = (end: string) =>
  saved(async () => {
    button("Export").click();
    const item = find(`wa-dropdown-item[value="${end}"]`);
    await until(() => item.checkVisibility());
    item.click();
  });

/** Opens the dialog and goes to its address. */
async function askForImport(): Promise<void> {
  button("Import").click();
  await once(find("wa-dialog"), "wa-after-show");
  find(".address").focus();
}

const isMac = () => navigator.platform.startsWith("Mac");

const ids = () => draft.comparison!.tools.map(({ id }) => id);

describe("writing a comparison", () => {
  it("goes from nothing to a valid comparison with the keyboard alone", async () => {
    await open();
    expect(listed()).to.have.length(1);
    await tabTo("Title");
    await type("Ink or Lead");
    await tabTo("Add the first tool");
    await press("Enter");
    await until(() => called() === "Name");
    await type("Fountain Pén 2");
    await tabTo("Add the first review");
    await press("Enter");
    await until(() => called() === "Reviewer");
    await type("Skeptic");
    await tabTo("Ship");
    await press("ArrowRight");
    await tabTo("Quote");
    await type("It leaks.");
    await tabTo("Add a tool");
    await press("Enter");
    await until(() => called() === "Name");
    await type("Pencil");
    await until(() => !draft.error);
    await until(() => previewed().includes("Pencil"));
    expect(previewed()).to.contain("Ink or Lead");
    expect(previewed()).to.contain("It leaks.");
    expect(draft.comparison!.tools[0]!.reviews[0]!.verdict).to.equal("skip");
    expect(ids()).to.deep.equal(["fountain-pen-2", "pencil"]);
    await until(() => find(".problems").textContent.includes("No errors"));
  });

  it("shows in the preview what is typed in the form", async () => {
    await open(EXAMPLE);
    find("wa-input").focus();
    await press("End");
    await type("x");
    await until(() => previewed().includes("v0.16x"));
  });

  it("a broken paste leaves the last valid preview, and its problem leads to the place", async () => {
    await open(EXAMPLE);
    const title = draft.comparison!.title!;
    await pasteOver(EXAMPLE.replace('"summary":', '"summary"'));
    expect(previewed()).to.contain(title);
    expect(listed()).to.have.length(1);
    expect(listed()[0]).to.contain("colon");
    expect(find(".form-body").inert).to.equal(true);
    find<HTMLElement>(".problems li button").click();
    await until(() => focused() === editor());
    await press("ArrowLeft");
    await type(":");
    await until(() => !draft.error);
    await settled();
    expect(listed()).to.deep.equal([]);
    expect(find(".form-body").inert).to.equal(false);
  });

  it("a problem leads to its field, and is gone when it is mended there", async () => {
    await open(EXAMPLE.replace('"verdict": "skip"', '"verdict": "maybe"'));
    expect(listed()).to.deep.equal([
      "Axolotl v0.16 › Review by Creator › Verdict Must be “ship” or “skip”, not “maybe”.",
    ]);
    find<HTMLElement>(".problems li button").click();
    await until(() => called() === "Ship");
    await press(" ");
    await until(() => !draft.error);
    await settled();
    expect(listed()).to.deep.equal([]);
  });

  it("a problem leads to its place in the JSON, too", async () => {
    await open(EXAMPLE.replace('"verdict": "skip"', '"verdict": "maybe"'));
    button("Show in JSON").click();
    await until(() => focused() === editor());
    await sendKeys({ type: '"ship"' });
    await until(() => !draft.error);
  });

  it("tells of names that nobody reads, and leads to them", async () => {
    await open(EXAMPLE.replace('"tagline"', '"tagine"'));
    expect(draft.error).to.equal(undefined);
    await until(() => listed().length === 1);
    expect(listed()[0]).to.contain("did you mean `tagline`?");
    button("Show in JSON").click();
    await until(() => focused() === editor());
    await type('"tagline"');
    await until(() => draft.text === EXAMPLE);
    await until(() => listed().length === 0);
  });

  it("counts errors, what is missing and warnings, and says each beside its field", async () => {
    const heading = () => find(".problems h2").textContent.trim().split(".")[0];
    const says = (words: string) => until(() => heading() === words, words);
    const { tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;
    const [first, second] = tools as unknown as [Data, Data];
    const write = () => JSON.stringify({ ...rest, tools: [first, second] });
    await open(EXAMPLE);
    await says("No errors");
    first["url"] = "www.example.com";
    await open(write());
    await says("No errors, 1 warning");
    expect(find(".tool .mark").textContent).to.equal("has warnings");
    await unfoldAll();
    await says("No errors, 1 warning");
    expect(field("tools[0].url").textContent).to.contain("without https://");
    Object.assign(first, { id: "", url: undefined, tagine: "x" });
    Object.assign(second, { id: "A", name: "", affiliate: 1 });
    await open(write());
    await says("2 errors, 2 required fields missing, 1 warning");
    draft.set('{"version": 1, "tools": []}');
    await says("1 required field missing");
  });

  it("says in place of the preview what is still to be done", async () => {
    const empty = () =>
      find(".preview .empty")?.textContent.trim().split(".")[0];
    await open();
    expect(empty()).to.equal("Add a tool to see the preview");
    for (const [text, words] of [
      ['{"version": 1, "tools": [{}]}', "Fill in the required fields"],
      ['{"version": 1, "tools": [{"id": 1}]}', "Fix the errors"],
      ["{", "Fix the errors"],
    ] as const) {
      draft.set(text);
      await until(() => empty() === `${words} to see the preview`, words);
    }
    draft.set(EXAMPLE);
    await until(() => preview());
  });

  it("goes on after a reload, until it is deleted", async () => {
    await open();
    await tabTo("Title");
    await type("Kept");
    dispatchEvent(new Event("pagehide"));
    await open();
    expect(find<HTMLInputElement>("wa-input").value).to.equal("Kept");
    expect(find(".kept").textContent).to.contain("Saved in this browser");
    button("Delete").click();
    await until(() => button("Delete draft"));
    button("Delete draft").click();
    await until(() => draft.isNew);
    await settled();
    expect(find<HTMLInputElement>("wa-input").value).to.equal("");
    expect(sessionStorage).to.have.length(0);
  });

  it("says openly that a browser does not keep the draft", async () => {
    await open();
    const mend = instead(Storage.prototype, "setItem", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    try {
      draft.set(EXAMPLE);
      dispatchEvent(new Event("pagehide"));
    } finally {
      mend();
    }
    expect(find(".kept").textContent).to.contain("cannot save");
    expect(draft.isUnsaved).to.equal(true);
  });

  it("has one undo for the form and the JSON", async () => {
    const undo = isMac() ? "Meta+z" : "Control+z";
    await open(EXAMPLE);
    const before = draft.text;
    find("wa-input").focus();
    await press("End");
    await type("!!");
    await settled();
    const formed = draft.text;
    expect(formed).to.not.equal(before);
    expect(editor().textContent).to.contain("v0.16!!");
    editor().focus();
    await press(isMac() ? "Meta+Home" : "Control+Home", "ArrowDown", "End");
    await type(" ");
    expect(draft.text.length).to.equal(formed.length + 1);
    await press(undo);
    expect(draft.text).to.equal(formed);
    await press(undo);
    expect(draft.text).to.equal(before);
    await settled();
    expect(find<HTMLInputElement>("wa-input").value).to.not.contain("!!");
    find("wa-input").focus();
    await press(isMac() ? "Meta+Shift+z" : "Control+Shift+z");
    expect(draft.text).to.equal(formed);
    await settled();
    expect(find<HTMLInputElement>("wa-input").value).to.contain("!!");
  });

  it("keeps the caret in a field while it writes to the JSON", async () => {
    await open(EXAMPLE);
    find("wa-input").focus();
    await press("Home");
    await type("A");
    await settled();
    await type("B");
    await settled();
    expect(draft.comparison!.title).to.match(/^ABClaude/);
    expect(called()).to.equal("Title");
  });

  it("keeps unknown fields and formatting when a field is written", async () => {
    await open(
      '{"version":1, "note": {"mine":  true},\n "title":"T","tools":[]}',
    );
    find("wa-input").focus();
    await press("End");
    await type("o");
    await settled();
    expect(draft.text).to.equal(
      '{"version":1, "note": {"mine":  true},\n "title":"To","tools":[]}',
    );
  });

  it("moves a tool by keyboard, and the focus goes with it", async () => {
    await open(EXAMPLE);
    const [first, second] = ids();
    const down = button(
      "Move Claude 4 API: Tool Use Streaming & Prompt Caching down",
    );
    down.focus();
    await press("Enter");
    await settled();
    expect(ids()).to.deep.equal([second, first]);
    expect(called()).to.contain("Move Claude 4 API");
    expect(find("[role=status]").textContent).to.contain("is now tool 2 of 2");
    await press("Enter");
    await settled();
    expect(ids()).to.deep.equal([first, second]);
  });

  it("moves a tool by pointer", async () => {
    await open(EXAMPLE);
    const [first, second] = ids();
    const [grip] = all(".grip");
    grip!.scrollIntoView({ block: "center" });
    const from = grip!.getBoundingClientRect();
    const to = all(".tool")[1]!.getBoundingClientRect();
    const x = Math.round(from.left + from.width / 2);
    await sendMouse({
      type: "move",
      position: [x, Math.round(from.top + from.height / 2)],
    });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: [x, Math.round(to.top)] });
    await sendMouse({ type: "move", position: [x, Math.round(to.bottom)] });
    await sendMouse({ type: "up" });
    await settled();
    expect(ids()).to.deep.equal([second, first]);
    expect(all(".tool .name")[0]!.textContent).to.contain("Axolotl");
  });

  it("removes a tool, and undo brings it back", async () => {
    await open(EXAMPLE);
    const before = ids();
    button("Remove Axolotl").click();
    await settled();
    expect(ids()).to.deep.equal(before.slice(0, 1));
    button("Undo").click();
    expect(ids()).to.deep.equal(before);
  });

  it("adds and removes a newsletter", async () => {
    await open();
    button("Add a sign-up form").click();
    await until(() => called() === "Heading");
    await type("Weekly");
    await settled();
    expect(draft.data).to.have.nested.property("newsletter.heading", "Weekly");
    button("Remove the newsletter").click();
    expect(draft.data).to.not.have.property("newsletter");
  });

  it("keeps both of two hidden fields, whatever they are called", async () => {
    await open(EXAMPLE);
    await unfold("[data-at=newsletter]");
    await unfold("[data-at=newsletter] .fold");
    await until(() => button("Add a hidden field"));
    button("Add a hidden field").click();
    await settled();
    button("Add a hidden field").click();
    await settled();
    const names = () =>
      Object.keys(draft.comparison!.newsletter!.fields ?? {}).filter(Boolean);
    const [first, second] = names().slice(-2);
    const input = find<HTMLInputElement>(
      `[data-at="newsletter.fields.${second}"]`,
    );
    input.focus();
    await press(isMac() ? "Meta+a" : "Control+a");
    await type(first!);
    await press("Tab");
    await settled();
    expect(names()).to.include.members([first, second]);
  });

  it("has a control for every field of the format", async () => {
    const pricing = { entry: "paid", price: 1, currency: "USD" };
    const full = JSON.parse(FULL) as { tools: object[] };
    full.tools[0] = { ...full.tools[0], pricing };
    await open(JSON.stringify(full));
    await unfoldAll();
    const missing: string[] = [];
    const visit = (at: string, { properties, items }: Schema) => {
      for (const [name, inner] of Object.entries(properties ?? {})) {
        const path = at ? `${at}.${name}` : name;
        if (path !== "$schema" && path !== "version" && !field(path))
          missing.push(path);
        visit(path, inner);
      }
      if (items) visit(`${at}[0]`, items);
    };
    visit("", schema);
    expect(missing).to.deep.equal([]);
  });

  it("says beside a hidden field that its name is in use", async () => {
    await open(
      JSON.stringify({
        ...(JSON.parse(FULL) as Comparison),
        newsletter: { heading: "W", action: "/x", fields: { email: "x" } },
      }),
    );
    await unfold("[data-at=newsletter]");
    await unfold("[data-at=newsletter] .fold");
    await until(() => field("newsletter.fields.email"));
    expect(field("newsletter.fields.email").textContent).to.contain(
      "The form sends this name itself.",
    );
  });

  it("asks for what goes with a price only if there is one", async () => {
    await open(EXAMPLE);
    const with_ = ["currency", "period", "per", "asOf"].map(
      (name) => `tools[0].pricing.${name}`,
    );
    await unfoldPart("Pricing");
    await until(() => field("tools[0].pricing.price"));
    for (const at of with_) expect(field(at), at).to.equal(null);
    field("tools[0].pricing.price").focus();
    await type("20");
    await settled();
    for (const at of with_) expect(field(at), at).to.not.equal(null);
    expect(draft.comparison!.tools[0]!.pricing).to.include({
      price: 20,
      currency: "USD",
    });
  });

  it("shows a day in a date input, and a time or a mistake as text", async () => {
    await open(EXAMPLE);
    await unfold(".fold");
    for (const [date, kind] of [
      ["2026-04-18", "date"],
      ["2026-04-18T09:30:00Z", "text"],
      ["18 April", "text"],
    ]) {
      draft.set(JSON.stringify({ version: 1, updated: date, tools: [] }));
      await settled();
      await until(() => field("updated"));
      expect(field("updated").type, date).to.equal(kind);
      expect(field("updated").value).to.equal(date);
    }
    await unfoldAll();
    draft.set(FULL);
    await settled();
    await unfoldAll();
    const review = "tools[0].reviews[0]";
    expect(field(`${review}.date`).type).to.equal("date");
  });

  it("says whether a model wrote a review with a switch", async () => {
    await open(FULL);
    await unfoldAll();
    const ai = field("tools[0].reviews[0].ai");
    expect(ai.localName).to.equal("wa-switch");
    ai.click();
    await settled();
    expect(draft.comparison!.tools[0]!.reviews[0]!.ai).to.equal(true);
    field("tools[0].reviews[0].ai").click();
    await settled();
    expect(draft.comparison!.tools[0]!.reviews[0]).to.not.have.property("ai");
  });

  it("counts characters as the format does, where they run out", async () => {
    await open(
      JSON.stringify({ version: 1, title: "👍".repeat(190), tools: [] }),
    );
    expect(find("[data-at=title] .length").textContent).to.equal("190 of 200");
  });

  it("imports a file, also one with mistakes, and undo brings back what was", async () => {
    await open(EXAMPLE);
    const input = find<HTMLInputElement>(".picker");
    const files = new DataTransfer();
    files.items.add(new File(['{"version": 1}'], "odd.json"));
    input.files = files.files;
    input.dispatchEvent(new Event("change"));
    await until(() => draft.text === '{"version": 1}');
    await settled();
    expect(listed()).to.have.length(1);
    expect(previewed()).to.contain("Axolotl");
    button("Undo").click();
    expect(draft.text).to.equal(EXAMPLE);
  });

  it("imports what is dropped on it", async () => {
    await open();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([EXAMPLE], "a.json"));
    const drop = new DragEvent("drop", {
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    editor().dispatchEvent(drop);
    await until(() => draft.text === EXAMPLE);
    expect(drop.defaultPrevented).to.equal(true);
  });

  it("imports from an address, whose relative addresses then lead where they should", async () => {
    await open();
    await askForImport();
    await type("/demo/comparisons/text-to-speech.json");
    await press("Enter");
    await until(() => draft.comparison !== undefined);
    await until(
      () => !find("wa-dialog").shadowRoot!.querySelector("dialog")!.open,
    );
    expect(draft.base).to.equal(
      new URL("/demo/comparisons/text-to-speech.json", location.href).href,
    );
    for (const { logo } of draft.comparison!.tools)
      expect(logo ?? "/demo/logos/").to.contain("/demo/logos/");
  });

  it("says why an address cannot be imported", async () => {
    await open();
    await askForImport();
    await type("/server/status?code=404");
    await press("Enter");
    await until(() => find(".failure").textContent.includes("404"));
    expect(draft.isNew).to.equal(true);
  });

  for (const [what, end, start] of [
    ["the text as it stands", ".json", EXAMPLE.slice(0, 40)],
    ["a page", ".html", "<!doctype html>"],
    ["a snippet", "-snippet.html", "<tool-compare"],
    ["a badge", "-axolotl-v0-16.svg", "<svg"],
    ["Markdown", ".md", "## Claude 4 API"],
    ["JSON-LD", ".jsonld", '{ "@context":'],
  ] as const)
    it(`saves ${what} as a file`, async () => {
      await open(EXAMPLE);
      const { name, content } = await savedAs(end);
      expect(name).to.equal(`claude-4-api-vs-axolotl-v0-16${end}`);
      expect(content.replaceAll(/\s+/g, " ").trim()).to.satisfy(
        (text: string) => text.startsWith(start.replaceAll(/\s+/g, " ")),
      );
      if (end === ".json") expect(content).to.equal(EXAMPLE);
    });

  it("saves the structured data that the command renders, of all tools or of one", async () => {
    await open(EXAMPLE);
    for (const [end, tool] of [
      [".jsonld", undefined],
      ["-axolotl-v0-16.jsonld", "axolotl-v0-16"],
    ] as const) {
      const { content } = await savedAs(end);
      const rendered = renderJsonLd(draft.comparison!, { tool });
      expect(content).to.equal(`${rendered}\n`);
    }
  });

  it("completes names and values from the schema", async () => {
    await open('{\n  "version": 1,\n  "tools": []\n}');
    editor().focus();
    await press("ArrowDown", "End");
    await press("Enter");
    await type('"tit');
    const offered = () =>
      [
        ...find(".editor").shadowRoot!.querySelectorAll(".cm-completionLabel"),
      ].map((each) => each.textContent);
    await until(() => offered().includes('"title"'));
    expect(offered()).to.not.include('"version"');
    find(".editor")
      .shadowRoot!.querySelector(".cm-tooltip-autocomplete li")!
      .dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    await until(() => draft.text.includes('"title": ""'));
    await type("Done");
    expect(draft.text).to.contain('"title": "Done"');
  });

  it("renders only what is open, however large the comparison is", async () => {
    const { tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;
    const reviews = Array.from({ length: 50 }, (_, n) => ({
      ...tools[0]!.reviews[0]!,
      reviewer: `Reviewer ${n}`,
    }));
    const many = Array.from({ length: 8 }, (_, n) => ({
      ...tools[0]!,
      id: `tool-${n}`,
      reviews,
    }));
    await open(JSON.stringify({ ...rest, tools: many }));
    expect(draft.error).to.equal(undefined);
    expect(all(".form wa-input, .form wa-textarea")).to.have.length(2);
    Object.assign(find('[data-at="tools[0]"]'), { open: true });
    await until(() => all(".review").length === 50);
    expect(all(".form wa-input, .form wa-textarea")).to.have.length(5);
  });

  it("goes on to embed", async () => {
    await open(EXAMPLE);
    let wish = 0;
    host.addEventListener("embed-draft", () => wish++);
    button("Embed this").click();
    expect(wish).to.equal(1);
  });

  for (const width of [360, 1280])
    it(`has no sideways scroll at ${width} pixels, whatever is open`, async () => {
      await setViewport({ width, height: 800 });
      const long = JSON.parse(
        await (await fetch("/demo/comparisons/long-words.json")).text(),
      ) as { tools: Data[]; specs?: Data[] };
      const word = "Donaudampfschifffahrt".repeat(4).slice(0, 80);
      long.specs = [{ id: "a", label: word, unit: word.slice(0, 20) }];
      Object.assign(long.tools[0]!, {
        specs: { [word.toLowerCase()]: word },
        pros: [word],
        cons: [word, word],
      });
      await open(JSON.stringify(long));
      for (const view of ["form", "preview", "json"]) {
        host.dataset["view"] = view;
        if (view === "form") await unfoldAll();
        await settled();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, view).to.equal(clientWidth);
      }
    });
});

describe("the rows that tools are compared by", () => {
  const rows = () => (draft.data as { specs: { id: string }[] }).specs;

  it("are added, and their ids are made from their labels", async () => {
    await open(BARE);
    button("Add the first row").click();
    await until(() => called() === "Label");
    await type("Fenêtre de contexte");
    await tabTo("Unit");
    await type("tokens");
    button("Add a row").click();
    await until(() => called() === "Label" && rows().length === 2);
    await type("価格");
    await settled();
    expect(rows()).to.deep.equal([
      {
        id: "fenetre-de-contexte",
        label: "Fenêtre de contexte",
        unit: "tokens",
      },
      { id: "row", label: "価格" },
    ]);
    expect(draft.error).to.equal(undefined);
  });

  it("keep their ids when they are renamed, once a tool has a value for them", async () => {
    await open(FULL.replace('"id":"license"', '"id":"hosting"'));
    for (const [index, id] of [
      [1, "hosted"],
      [2, "hosting"],
    ] as const) {
      await unfold(`[data-at="specs[${index}]"]`);
      await typeOver(`specs[${index}].label`, "Runs elsewhere");
      expect(rows()[index]!.id).to.equal(id);
    }
  });

  it("are moved and removed, and undo brings them back", async () => {
    await open(FULL);
    button("Move License up").click();
    await settled();
    expect(rows().map(({ id }) => id)).to.deep.equal([
      "context",
      "license",
      "hosted",
    ]);
    for (const label of ["License", "Hosted", "Context window"]) {
      button(`Remove ${label}`).click();
      await settled();
    }
    expect(draft.data).to.not.have.property("specs");
    button("Undo").click();
    expect(rows()).to.have.length(1);
  });

  it("have a control each in every tool, for a text, a number, yes, no or not stated", async () => {
    await open(FULL);
    await unfoldPart("Specs");
    const at = (id: string) => `tools[0].specs.${id}`;
    await until(() => field(at("license")));
    expect(field(at("context")).getAttribute("label")).to.equal(
      "Context window (tokens)",
    );
    await typeOver(at("context"), "1000000");
    await typeOver(at("license"), "Apache 2.0");
    await chooseValue(at("hosted"), "no");
    expect(tool()["specs"]).to.deep.equal({
      context: 1000000,
      hosted: false,
      license: "Apache 2.0",
      "no-such-row": "1.2",
    });
    await chooseValue(at("license"), "none");
    await chooseValue(at("context"), "yes");
    expect(field(at("context")).value).to.equal("");
    expect(tool()["specs"]).to.deep.equal({
      context: true,
      hosted: false,
      "no-such-row": "1.2",
    });
  });

  it("leave a value behind when they go, which can be read and removed", async () => {
    await open(FULL);
    await unfoldPart("Specs");
    const at = "tools[0].specs.no-such-row";
    await until(() => field(at)?.value === "1.2");
    await until(() => listed().some((words) => words.includes("no-such-row")));
    expect(field(at).textContent).to.contain("No row has this id");
    await typeOver(at, "2");
    await press("Backspace");
    await settled();
    expect(called()).to.equal("no-such-row");
    button("Remove no-such-row").click();
    await settled();
    expect(tool()["specs"]).to.not.have.property("no-such-row");
    button("Remove Hosted").click();
    await settled();
    expect(field("tools[0].specs.hosted")).to.not.equal(null);
    expect(tool()["specs"]).to.have.property("hosted", true);
  });

  it("may be called like anything that objects have", async () => {
    await open(
      JSON.stringify({
        version: 1,
        specs: [{ id: "constructor", label: "Builder" }],
        tools: [{ id: "a", name: "A", reviews: [] }],
      }),
    );
    await unfoldPart("Specs");
    await until(() => field("tools[0].specs.constructor")?.value === "");
    await typeOver("tools[0].specs.constructor", "Ant");
    expect(Object.entries(tool()["specs"]!)).to.deep.equal([
      ["constructor", "Ant"],
    ]);
  });
});

describe("pros and cons", () => {
  const pasteInto = async (at: string, text: string) => {
    field(at).focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    focused().dispatchEvent(event);
    await settled();
    return event;
  };

  it("are written one after the other with the Enter key", async () => {
    await open(BARE);
    await unfoldPart("Pros");
    await until(() => button("Add the first point"));
    button("Add the first point").click();
    await until(() => called() === "Pros, Point 1");
    await type("Small");
    await press("Enter");
    await until(() => called() === "Pros, Point 2");
    await type("Fast");
    await settled();
    expect(draft.comparison!.tools[0]!.pros).to.deep.equal(["Small", "Fast"]);
    expect(draft.text.indexOf('"pros"')).to.be.below(
      draft.text.indexOf('"reviews"'),
    );
  });

  it("are moved and removed, and the focus goes along", async () => {
    await open(FULL);
    await unfoldPart("Pros");
    await until(() => button("Move Point 1 down"));
    button("Move Point 1 down").focus();
    await press("Enter");
    await settled();
    expect(tool()["pros"]).to.deep.equal(["Small", "Fast"]);
    expect(called()).to.equal("Move Point 2 up");
    button("Remove Point 1").click();
    await settled();
    expect(tool()["pros"]).to.deep.equal(["Fast"]);
    button("Remove Point 1").click();
    await settled();
    expect(tool()).to.not.have.property("pros");
    button("Undo").click();
    expect(draft.comparison!.tools[0]!.pros).to.deep.equal(["Fast"]);
  });

  it("become several when several lines are pasted", async function () {
    if (isWebKit) return this.skip(); // MiniBrowser of WebKitGTK quits here; the cause is not known yet
    await open(FULL);
    await unfoldPart("Pros");
    await until(() => field("tools[0].pros[1]"));
    await pasteInto(
      "tools[0].pros[1]",
      "- er than most\r\n\n* Cheap\n3. Calm\n",
    );
    expect(tool()["pros"]).to.satisfy(
      (pros: string[]) =>
        pros.join("|").includes("er than most") && pros.length === 4,
    );
    expect((tool()["pros"] as string[]).slice(2)).to.satisfy(
      ([third, fourth]: string[]) =>
        third === "Cheap" && fourth!.startsWith("Calm"),
    );
    await until(() => called() === "Pros, Point 4");
    const one = await pasteInto("tools[0].pros[0]", "one line");
    expect(one.defaultPrevented).to.equal(false);
  });

  it("say that there are too many of them, and keep what was pasted", async function () {
    if (isWebKit) return this.skip(); // MiniBrowser of WebKitGTK quits here; the cause is not known yet
    await open(FULL);
    await unfoldPart("Cons");
    await until(() => field("tools[0].cons[0]"));
    await pasteInto("tools[0].cons[0]", "abcdefghi".split("").join("\n"));
    expect(tool()["cons"]).to.have.length(9);
    expect(listed()).to.include("Claude 4 API › Cons At most 8; this has 9.");
  });
});

describe("axe finds nothing in the view to write in", () => {
  const states: Record<string, () => unknown> = {
    new: () => open(),
    async filled() {
      await open(FULL);
      await unfoldAll();
    },
    broken: () =>
      open(EXAMPLE.replace('"skip"', '"maybe"').replace("2026", "26")),
  };
  for (const [state, enter] of Object.entries(states))
    for (const width of [360, 1280])
      for (const scheme of ["light", "dark"] as const)
        it(`${state}, ${scheme}, ${width} pixels wide`, async function () {
          if (isWebKit && scheme === "dark") return this.skip(); // it cannot emulate the scheme
          if (!isWebKit) await emulateMedia({ colorScheme: scheme });
          await setViewport({ width, height: 800 });
          await enter();
          await settled();
          for (const details of all("wa-details[open]"))
            await (
              details as HTMLElement & { updateComplete: Promise<unknown> }
            ).updateComplete;
          await rendered();
          await until(
            () =>
              !all("wa-details").some((each) =>
                each.matches(":state(animating)"),
              ),
          );
          const { violations } = await run(host, {
            runOnly: RULES,
            rules: NOT_A_PAGE,
          });
          expect(said(violations)).to.deep.equal([]);
        });
});

describe("the view to write in", () => {
  it("stands in the built site, under its policy, and leads on to embed the draft", async () => {
    const complaints: string[] = [];
    const listen = (page: Window & typeof globalThis) => {
      // What it keeps is for this test alone.
      const { sessionStorage: value } = page;
      Object.defineProperty(page, "localStorage", { value });
      page.addEventListener("securitypolicyviolation", (event) =>
        complaints.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
      page.addEventListener("error", ({ message }) => complaints.push(message));
    };
    const { document, window } = await openPage(
      { listen, src: "/site/index.html?listen#write" },
      { width: 1280, height: 900 },
    );
    const come = async <E extends Element>(selector: string) => {
      await until(() => document.querySelector(selector), selector);
      return document.querySelector<E>(selector)!;
    };
    const begin = await come<HTMLElement & { updateComplete: Promise<void> }>(
      ".preview .empty wa-button",
    );
    await begin.updateComplete;
    begin.click();
    await come("tool-compare:state(ready)");
    for (const details of document.querySelectorAll("wa-details"))
      Object.assign(details, { open: true });
    await rendered();
    const { shadowRoot } = await come(".editor");
    expect(
      window.getComputedStyle(shadowRoot!.querySelector(".cm-gutters")!)
        .display,
    ).to.equal("flex");
    [...document.querySelectorAll<HTMLElement>(".bar wa-button")]
      .find(({ textContent }) => textContent.includes("Embed this"))!
      .click();
    await until(() => window.location.hash === "#from=draft");
    expect(complaints).to.deep.equal([]);
  });
});

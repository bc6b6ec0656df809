import { expect } from "@open-wc/testing";
import type { Comparison } from "../src/index.js";
import { rendered, open as openPage } from "./frame.js";
import {
  EXAMPLE,
  host,
  draft,
  until,
  open,
  called,
  tabTo,
  press,
  type,
  find,
  all,
  button,
  previewed,
  listed,
  editor,
  settled,
  instead,
  isMac,
  ids,
} from "./writing.js";

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

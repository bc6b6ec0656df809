import { expect, waitUntil } from "@open-wc/testing";
import type { ComparisonError, ToolCompare } from "../src/index.js";
import de from "../src/locales/de.js";
import { parse } from "../src/parse.js";
import { renderHtml, type HtmlOptions } from "../src/static/html.js";
import { complete, EXAMPLE, example } from "./example.js";
import { once, open, rendered, settled, type Frame } from "./frame.js";
import { address, begun, count, publish, release } from "./requests.js";

const BASE = new URL(EXAMPLE, location.href).href;
const data = parse(complete(), BASE);

const prerendered = (src: URL | string, options: HtmlOptions = {}) =>
  renderHtml(data, { src: String(src), ...options });

/** A page whose comparisons are prerendered and whose script is not there yet. */
async function openPage(body: string, head = ""): Promise<Frame> {
  const page = await open({
    srcdoc: `<!doctype html><html lang="en"><title>A page</title>${head}
      <p>Before.</p>${body}<p>After.</p>`,
  });
  await rendered();
  return page;
}

/** The script arrives. */
async function define({ document }: Frame): Promise<void> {
  const script = Object.assign(document.createElement("script"), {
    type: "module",
    src: "/dist/tool-compare.js",
  });
  const loaded = once(script, "load");
  document.head.append(script);
  await loaded;
}

const elementOf = ({ document }: Frame) =>
  document.querySelector<ToolCompare>("tool-compare")!;

/** All that a reader finds in an element, without the white space that templates differ by. */
function shown({ shadowRoot }: Element): string {
  const root = shadowRoot!;
  const texts = [...root.querySelectorAll("article, [part=error]")].map(
    ({ textContent }) => textContent.replace(/\s+/g, ""),
  );
  const controls = root.querySelectorAll("input:not([type=hidden]), button");
  const { display } = getComputedStyle(root.querySelector(".frame")!);
  return [...texts, controls.length, display].join("|");
}

/** Notes what an element shows, at each change and in each frame, until it is asked. */
function watch(element: Element, { window }: Frame): () => string[] {
  const seen = new Set<string>();
  const look = () => seen.add(shown(element));
  const observer = new window.MutationObserver(look);
  observer.observe(element.shadowRoot!, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  let frame = window.requestAnimationFrame(function each() {
    look();
    frame = window.requestAnimationFrame(each);
  });
  look();
  return () => {
    look();
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    return [...seen];
  };
}

/** All layout shifts of a page, in Chromium, which is alone in telling. */
function shifts({ window }: Frame): () => Promise<number[]> {
  const values: number[] = [];
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      values.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: "layout-shift", buffered: true });
  return async () => {
    await rendered();
    await rendered();
    return values;
  };
}
const tellsShifts =
  PerformanceObserver.supportedEntryTypes.includes("layout-shift");

describe("a prerendered comparison whose script arrives", () => {
  const served = () => publish(complete());

  it("shows the same at every moment", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    const before = shown(element);
    const seen = watch(element, page);
    const loaded = once(element, "load");
    await define(page);
    await loaded;
    await rendered();
    expect(seen()).to.deep.equal([before]);
  });

  it("keeps what is there while the data are on their way", async () => {
    const src = address("held", { title: "Fresh from the server" });
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    const before = shown(element);
    await define(page);
    await begun(src);
    await rendered();
    expect(shown(element)).to.equal(before);
    const loaded = once(element, "load");
    await release(src);
    await loaded;
    const { shadowRoot } = element;
    expect(shadowRoot!.querySelectorAll("article").length).to.equal(1);
    expect(shadowRoot!.querySelector("[part=title]")!.textContent).to.equal(
      "Fresh from the server",
    );
  });

  it("keeps the folds that the reader has opened, and no others", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    const folds = () => [...element.shadowRoot!.querySelectorAll("details")];
    const before = folds();
    before.forEach((fold, index) => (fold.open = index % 2 === 1));
    await define(page);
    await settled(page);
    const after = folds();
    expect(after).to.have.length(before.length);
    expect(after.length).to.be.greaterThan(2);
    after.forEach((fold, index) => {
      expect(fold).not.to.equal(before[index]);
      expect(fold.open).to.equal(index % 2 === 1);
    });
  });

  it("leaves nothing of the prerendered behind", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    await define(page);
    await settled(page);
    await rendered();
    const root = element.shadowRoot!;
    expect(root.querySelectorAll("style").length).to.equal(0);
    expect(root.querySelectorAll("article").length).to.equal(1);
    expect(root.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(
      page.window.getComputedStyle(root.querySelector("article")!)
        .borderTopStyle,
    ).to.equal("solid");
    expect(element.querySelector("a")!.getClientRects().length).to.equal(0);
  });

  it("shifts nothing", async function () {
    if (!tellsShifts) this.skip();
    for (const width of [360, 800]) {
      const page = await openPage(prerendered(await served()));
      page.window.frameElement!.setAttribute("width", `${width}`);
      const told = shifts(page);
      await define(page);
      await settled(page);
      expect(await told()).to.deep.equal([]);
    }
  });

  it("would be seen to shift", async function () {
    if (!tellsShifts) this.skip();
    const page = await openPage(prerendered(await served()));
    const told = shifts(page);
    page.document.querySelector("p")!.style.paddingBottom = "50px";
    expect(await told()).not.to.deep.equal([]);
  });

  it("is styled by the element where the page forbids its style", async () => {
    const src = address("held");
    const at = address("file", { policy: "style-src 'self'" });
    await publish(
      `<!doctype html><html lang="en"><title>A page</title>${prerendered(src)}`,
      { at, type: "text/html; charset=utf-8" },
    );
    const page = await open({ src: at.href });
    const border = () =>
      page.window.getComputedStyle(
        elementOf(page).shadowRoot!.querySelector("article")!,
      ).borderTopStyle;
    expect(border()).to.equal("none");
    await define(page);
    await begun(src);
    expect(border()).to.equal("solid");
    await release(src);
  });

  for (const [what, src] of [
    ["cannot be had", () => address("status", { code: 404 })],
    ["are not valid", () => address("text", { body: "{}" })],
    ["are no JSON", () => address("text", { body: "<p>" })],
  ] as const)
    it(`keeps what is there and says so in an event where the data ${what}`, async () => {
      const page = await openPage(prerendered(src()));
      const element = elementOf(page);
      const before = shown(element);
      const seen = watch(element, page);
      const told = once<ErrorEvent>(element, "error");
      let loads = 0;
      element.addEventListener("load", () => loads++);
      await define(page);
      const { error } = await told;
      await rendered();
      expect((error as ComparisonError).name).to.equal("ComparisonError");
      expect(seen()).to.deep.equal([before]);
      expect(loads).to.equal(0);
      expect(element.hasAttribute("aria-busy")).to.equal(false);
      expect(element.querySelector("a")!.getClientRects().length).to.equal(0);
    });

  it("goes on after a failure when it is asked to", async () => {
    const src = address("flaky", { code: 404 });
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    const failed = once(element, "error");
    await define(page);
    await failed;
    const loaded = once(element, "load");
    element.reload();
    await loaded;
    expect(element.shadowRoot!.querySelectorAll("article").length).to.equal(1);
    expect(element.matches(":state(ready)")).to.equal(true);
  });

  it("loads once, and says so once", async () => {
    const src = await served();
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    let loads = 0;
    element.addEventListener("load", () => loads++);
    await define(page);
    await settled(page);
    await waitUntil(() => loads, "no load event came");
    await rendered();
    expect(loads).to.equal(1);
    expect(await count(src)).to.equal(1);
    expect(element.matches(":state(ready)")).to.equal(true);
    expect(element.matches(":state(loading)")).to.equal(false);
  });

  it("stays where it names no file", async () => {
    const page = await openPage(renderHtml(data));
    const element = elementOf(page);
    const before = shown(element);
    await define(page);
    await rendered();
    expect(shown(element)).to.equal(before);
  });

  it("shows the comparison that the page has set instead", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    Object.assign(element, { comparison: example({ title: "Set by hand" }) });
    const loaded = once(element, "load");
    await define(page);
    await loaded;
    const titles = element.shadowRoot!.querySelectorAll("[part=title]");
    expect([...titles].map(({ textContent }) => textContent)).to.deep.equal([
      "Set by hand",
    ]);
  });

  it("shows nothing of the prerendered any more when another src fails", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    await define(page);
    await settled(page);
    const failed = once(element, "error");
    element.src = address("status", { code: 404 }).href;
    await failed;
    expect(element.shadowRoot!.querySelectorAll("article").length).to.equal(0);
    expect(
      element.querySelector("a")!.getClientRects().length,
    ).to.be.greaterThan(0);
  });

  it("may be moved before and after", async () => {
    const src = address("held");
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    const before = shown(element);
    page.document.body.prepend(element);
    await define(page);
    await begun(src);
    page.document.body.append(element);
    await rendered();
    expect(shown(element)).to.equal(before);
    const loaded = once(element, "load");
    await release(src);
    await loaded;
    expect(await count(src)).to.equal(1);
    expect(element.shadowRoot!.querySelectorAll("article").length).to.equal(1);
  });

  it("may be taken out and put back meanwhile", async () => {
    const src = address("hang", { once: 1 });
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    const before = shown(element);
    await define(page);
    await begun(src);
    element.remove();
    await rendered();
    page.document.body.append(element);
    expect(shown(element)).to.equal(before);
    await once(element, "load");
    expect(element.shadowRoot!.querySelectorAll("article").length).to.equal(1);
  });

  it("may be one of several", async () => {
    const [a, b] = [await served(), address("status", { code: 404 })];
    const page = await openPage(
      prerendered(a) + prerendered(b, { headingLevel: 4, hide: ["footer"] }),
    );
    const elements = [...page.document.querySelectorAll("tool-compare")];
    const before = elements.map(shown);
    const both = [once(elements[0]!, "load"), once(elements[1]!, "error")];
    await define(page);
    await Promise.all(both);
    await rendered();
    expect(elements.map(shown)).to.deep.equal(before);
  });

  it("keeps its theme, heading level and sections", async () => {
    const options: HtmlOptions = {
      theme: "dark",
      headingLevel: 3,
      hide: ["newsletter", "footer"],
      lang: "de",
      words: de,
    };
    const page = await openPage(prerendered(await served(), options));
    const element = elementOf(page);
    const look = () => {
      const root = element.shadowRoot!;
      const article = root.querySelector("article")!;
      return [
        page.window.getComputedStyle(article).backgroundColor,
        root.querySelector("[part=title]")!.localName,
        shown(element),
      ];
    };
    const before = look();
    await define(page);
    await settled(page);
    await rendered();
    expect(look()).to.deep.equal(before);
  });

  it("leaves the keyboard where it is, and what was typed", async () => {
    const page = await openPage(prerendered(await served()));
    const element = elementOf(page);
    const root = element.shadowRoot!;
    const find = <E extends HTMLElement>(selector: string) =>
      root.querySelector<E>(selector)!;
    find<HTMLInputElement>("[part=input]").value = "reader@example";
    find<HTMLInputElement>("[name=consent]").checked = true;
    const last = "[part=footer] a:last-of-type";
    const before = find(last);
    before.focus();
    const loaded = once(element, "load");
    await define(page);
    await loaded;
    expect(before.isConnected).to.equal(false);
    expect(root.activeElement === find(last)).to.equal(true);
    expect(find<HTMLInputElement>("[part=input]").value).to.equal(
      "reader@example",
    );
    expect(find<HTMLInputElement>("[name=consent]").checked).to.equal(true);
  });

  it("keeps the keyboard inside where the control it was at is gone", async () => {
    const bare = example({ "tools[0].url": undefined, newsletter: undefined });
    const page = await openPage(prerendered(await publish(bare)));
    const element = elementOf(page);
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>("[part=button]")!.focus();
    const loaded = once(element, "load");
    await define(page);
    await loaded;
    expect(root.activeElement?.localName).to.equal("article");
  });

  /** A page whose script is there before the parser comes to the comparison. */
  async function openLate(body: string): Promise<Frame> {
    const at = address("file", { split: "" });
    // The answer pauses at the first letter that is not ASCII.
    await publish(
      `<!doctype html><html lang="en"><title>A page</title><meta charset="utf-8">
        <script type="module" async src="/dist/tool-compare.js"></script><p>É</p>${body}`,
      { at, type: "text/html; charset=utf-8" },
    );
    return open({ src: at.href });
  }

  it("is taken over where the script was there before the parser", async () => {
    const page = await openLate(prerendered(await served()));
    const element = await settled(page);
    const root = element.shadowRoot!;
    await waitUntil(() => root.querySelector("[part=input]"));
    expect(root.querySelectorAll("article").length).to.equal(1);
    expect(root.querySelectorAll(".frame").length).to.equal(1);
    expect(element.getClientRects().length).to.equal(1);
  });

  for (const [when, src] of [
    ["the data do not come", () => address("status", { code: 404 })],
    ["the data are on their way", () => address("hang")],
    ["it names no file", () => ""],
  ] as const)
    it(`is on screen where the script was there before the parser and ${when}`, async () => {
      const page = await openLate(prerendered(src()));
      const element = elementOf(page);
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector("[part=quote]"));
      await waitUntil(() => element.matches(":state(ready), :state(loading)"));
      expect(root.querySelectorAll("article").length).to.equal(1);
      expect(root.querySelectorAll(".skeleton, [part=error]").length).to.equal(
        0,
      );
      expect(element.querySelector("a")!.getClientRects().length).to.equal(0);
    });

  it("waits for the reader to come near where it is lazy", async () => {
    const src = await served();
    const page = await openPage(
      `<div style="height: 5000px"></div>${prerendered(src, { loading: "lazy" })}`,
    );
    const element = elementOf(page);
    const before = shown(element);
    await define(page);
    await rendered();
    await rendered();
    expect(await count(src)).to.equal(0);
    expect(shown(element)).to.equal(before);
    const loaded = once(element, "load");
    element.scrollIntoView();
    await loaded;
    expect(await count(src)).to.equal(1);
    expect(shown(element)).to.equal(before);
  });

  it("is taken over where a script puts it into a page that has the element", async function () {
    const page = await openPage("<div></div>");
    const place = page.document.querySelector("div")!;
    if (!("setHTMLUnsafe" in place)) this.skip();
    await define(page);
    const src = await served();
    place.setHTMLUnsafe(prerendered(src));
    const element = elementOf(page);
    const before = shown(element);
    const seen = watch(element, page);
    await once(element, "load");
    await rendered();
    expect(seen()).to.deep.equal([before]);
  });

  it("tells the page of links in it before the data are there", async () => {
    const src = address("held");
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    await define(page);
    await begun(src);
    const told = once<CustomEvent>(element, "tool-link");
    element.addEventListener("tool-link", (event) => event.preventDefault());
    element.shadowRoot!.querySelector<HTMLElement>("[part=visit] a")!.click();
    expect((await told).detail.tool).to.equal(data.tools[0]!.id);
    await release(src);
  });

  it("tells the page of a sign-up before the data are there", async () => {
    const src = address("held");
    const page = await openPage(prerendered(src));
    const element = elementOf(page);
    await define(page);
    await begun(src);
    const root = element.shadowRoot!;
    root.querySelector<HTMLInputElement>("[part=input]")!.value =
      "reader@example.com";
    root.querySelector<HTMLInputElement>("[name=consent]")!.checked = true;
    const told = once<CustomEvent>(element, "tool-subscribe");
    element.addEventListener("tool-subscribe", (event) =>
      event.preventDefault(),
    );
    const sent = once<SubmitEvent>(element.shadowRoot!, "submit");
    root.querySelector("form")!.requestSubmit();
    const { heading, action, field } = data.newsletter!;
    expect((await told).detail).to.deep.equal({
      email: "reader@example.com",
      newsletter: { heading, action, field },
    });
    expect((await sent).defaultPrevented).to.equal(true);
    await release(src);
  });
});

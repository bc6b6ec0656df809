import { expect, waitUntil } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare, ToolVerdict } from "../src/index.js";
import { complete, EXAMPLE, example } from "./example.js";
import { once, open, SCRIPT, settled, type Frame } from "./frame.js";
import { address, count, publish } from "./requests.js";

const BADGE = `<tool-verdict tool="claude-4-api" src="${EXAMPLE}"></tool-verdict>`;
const INLINE = `<tool-compare id="inline"><script type="application/json">${JSON.stringify(example({ title: "Inline" })).replaceAll("<", "\\u003c")}</script></tool-compare>`;

/** Notes what goes wrong in a page. */
const NOTES = `<script>
  var failures = [];
  addEventListener("error", ({ message }) => failures.push(message));
  addEventListener("unhandledrejection", ({ reason }) => failures.push(String(reason)));
</script>`;

/** A page that is hostile before the script comes, with elements that have their data in each way. */
const openHostile = (hostile: string) =>
  open({
    srcdoc: `<!doctype html><html lang="en"><title>A page</title>${NOTES}${hostile}
      <tool-compare id="src" src="${EXAMPLE}"></tool-compare>${INLINE}${BADGE}${SCRIPT}`,
  });

const text = (element: Element) => element.shadowRoot!.textContent;

const failuresOf = ({ window }: Frame) =>
  (window as unknown as { failures: string[] }).failures;

async function expectShown(page: Frame): Promise<void> {
  for (const selector of ["#src", "#inline", "tool-verdict"])
    await settled(page, selector);
  const [src, inline, badge] = ["#src", "#inline", "tool-verdict"].map(
    (selector) => page.document.querySelector(selector)!,
  );
  expect(text(src!)).to.contain("75%");
  expect(text(inline!)).to.contain("Inline");
  expect(text(badge!)).to.contain("100% ship");
  const { shadowRoot } = src!;
  await waitUntil(() => shadowRoot!.querySelector("[part=input]"));
  expect(text(src!)).to.contain("April 18, 2026");
  expect(failuresOf(page)).to.deep.equal([]);
}

const script = (code: string) => `<script>${code}</script>`;

const PROMISES = {
  "zone.js": `<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>`,
  Bluebird: `<script src="/node_modules/bluebird/js/browser/bluebird.js"></script><script>window.Promise = P;</script>`,
  "a class of its own": script("window.Promise = class extends Promise {}"),
  "one that knows neither finally nor try": script(
    "window.Promise = class extends Promise {}; for (const name of ['finally', 'catch']) Promise.prototype[name] = undefined;",
  ),
};

/** Names of ours, of the DOM's and of the data format's, in places where a page may have put its own. */
const PAGES = {
  "enumerable members on all objects": script(`
    Object.prototype.extend = function () {};
    Object.prototype.each = function () {};
    Array.prototype.first = function () { return this[0]; };
    Function.prototype.method = function () {};
    String.prototype.blank = true;`),
  "members on all objects that options and states are called": script(`
    for (const name of "method body signal root threshold style currency unit notation localeMatcher host shown get set".split(" "))
      Object.prototype[name] = function () {};`),
  "Array.from of MooTools": script(`
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item !== "string" && typeof item.length === "number" ? [].slice.call(item) : [item];
    };`),
  "Array.from of Prototype.js": script(`
    Array.from = function (iterable) {
      if (!iterable) return [];
      if ("toArray" in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };`),
  "toJSON on lists": script(
    "Array.prototype.toJSON = function () { return String(this); }; Object.prototype.toJSON = function () { return '?'; };",
  ),
  "images and forms named like members of the document":
    "createElement createComment createTextNode createTreeWalker importNode defaultView readyState scripts body head documentElement baseURI implementation adoptedStyleSheets addEventListener"
      .split(" ")
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join(""),
  "one image called host": '<img name="host" alt="">',
  "elements with the ids of globals":
    "litHtmlVersions litElementVersions trustedTypes litHtmlPolyfillSupport tool-compare origin ErrorEvent IntersectionObserver CSSStyleSheet model state"
      .split(" ")
      .map((id) => `<a id="${id}" name="${id}"></a>`)
      .join(""),
  "names of ours on built-in prototypes": script(`
    const names = "model failure frame state shown source error update updated element root address look src comparison loading theme tool variant hide headingLevel isNear requestUpdate renderReady renderEmpty accept createFrame isSource styles";
    for (const { prototype } of [HTMLElement, Element, Node, EventTarget])
      for (const name of names.split(" ")) prototype[name] = { of: "the page" };`),
  "setters of the page on built-in prototypes": script(`
    for (const name of "model failure frame state shown source update element root comparison tool".split(" "))
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        get() { throw new Error("read " + name); },
        set() { throw new Error("wrote " + name); },
      });`),
};

describe("a page that has replaced Promise", () => {
  for (const [by, scripts] of Object.entries(PROMISES))
    it(`by ${by} shows`, async () => {
      await expectShown(await openHostile(scripts));
    });
});

describe("a page with", () => {
  for (const [what, hostile] of Object.entries(PAGES))
    it(`${what} shows`, async () => {
      await expectShown(await openHostile(hostile));
    });
});

describe("a form of the page", () => {
  const fields = (names: string) =>
    names.split(" ").map((name) => `<input name="${name}">`);

  it("inside, with fields named like members of an element, does no harm", async () => {
    const form = `<form>${fields("matches localName nodeName nodeType getAttribute closest children content").join("")}</form>`;
    const page = await open({
      srcdoc: `<!doctype html><html lang="en">${NOTES}<tool-compare src="${EXAMPLE}">${form}</tool-compare>
        <tool-verdict src="${EXAMPLE}" tool="claude-4-api">${form}</tool-verdict>${SCRIPT}`,
    });
    expect(text(await settled(page, "tool-compare"))).to.contain("75%");
    expect(text(await settled(page, "tool-verdict"))).to.contain("100%");
    expect(failuresOf(page)).to.deep.equal([]);
  });

  for (const [what, around] of Object.entries({
    "a form with a field called lang": `<form lang="de">${fields("lang getAttribute hasAttribute").join("")}`,
    "an SVG": '<svg lang="de"><foreignObject>',
  }))
    it(`around has a language (${what})`, async () => {
      const page = await open({
        srcdoc: `<!doctype html><html>${around}<tool-verdict src="${EXAMPLE}" tool="claude-4-api"></tool-verdict></foreignObject></svg></form>${SCRIPT}`,
      });
      const badge = await settled(page, "tool-verdict");
      await waitUntil(() => text(badge).includes("100\u00a0%"));
    });
});

describe("an engine without", () => {
  const ENGINES = {
    "custom states": `const { attachInternals } = HTMLElement.prototype;
      HTMLElement.prototype.attachInternals = function () {
        const internals = attachInternals.call(this);
        return { shadowRoot: internals.shadowRoot };
      };`,
    "custom states without dashes": `const { add } = CustomStateSet.prototype;
      CustomStateSet.prototype.add = function (name) {
        if (!name.startsWith("--")) throw new DOMException("", "SyntaxError");
        return add.call(this, name);
      };`,
    attachInternals: "delete HTMLElement.prototype.attachInternals;",
    "CSSStyleSheet()": `window.CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } };`,
    replaceSync: "delete CSSStyleSheet.prototype.replaceSync;",
    IntersectionObserver: "delete window.IntersectionObserver;",
    reportError: "delete window.reportError;",
    ErrorEvent: "delete window.ErrorEvent;",
    queueing: "delete window.scheduler; delete window.requestIdleCallback;",
  };

  /** Without states only what is on screen tells that an element has settled. */
  const shows = (element: Element, what: string) =>
    waitUntil(() => text(element).includes(what), `${what} did not come`);

  for (const [what, code] of Object.entries(ENGINES))
    it(`${what} shows, lazy or not, and tells of a failure`, async () => {
      const page = await open({
        srcdoc: `<!doctype html><html lang="en">${NOTES}${script(code)}
          <tool-verdict loading="lazy" tool="axolotl-v0-16" src="${EXAMPLE}"></tool-verdict>
          <tool-compare src="${EXAMPLE}"></tool-compare>${SCRIPT}`,
      });
      const compare = page.document.querySelector("tool-compare")!;
      await shows(compare, "75%");
      await shows(compare, "Updated");
      await shows(page.document.querySelector("tool-verdict")!, "75% ship");
      const card = compare.shadowRoot!.querySelector(".card")!;
      expect(page.window.getComputedStyle(card).borderTopStyle).to.equal(
        "solid",
      );
      const failed = once<ErrorEvent>(compare, "error");
      compare.src = address("status", { code: 404 }).href;
      const { error, message } = await failed;
      expect(error).to.include({ kind: "http", status: 404 });
      expect(message).to.equal(error.message);
      expect(failuresOf(page)).to.deep.equal([]);
    });
});

describe("a shadow root that a script has attached before the element was defined", () => {
  async function openAttached(tag: string, attach: string): Promise<Frame> {
    return open({
      srcdoc: `<!doctype html><html lang="en">${NOTES}
        <${tag} tool="claude-4-api" src="${EXAMPLE}"></${tag}>
        ${script(`const root = document.querySelector("${tag}").attachShadow({ mode: "open" }); ${attach}`)}${SCRIPT}`,
    });
  }

  for (const tag of ["tool-compare", "tool-verdict"])
    for (const [what, attach] of Object.entries({
      "that is empty": "",
      "with a frame":
        'root.innerHTML = `<style>b { color: red }</style><div class="frame"><article>Prerendered</article></div>`;',
      "with something else": "root.innerHTML = `<p>Something else</p>`;",
    }))
      it(`${what} is adopted (${tag})`, async () => {
        const page = await openAttached(tag, attach);
        const element = await settled(page, tag);
        expect(text(element)).to.contain("100%").and.not.contain("Prerendered");
        expect(element.shadowRoot!.querySelectorAll(".frame").length)
          .to //
          .equal(1);
        expect(failuresOf(page)).to.deep.equal([]);
      });
});

describe("a page that changes what is on screen", () => {
  /** Does what a translator does: other text nodes, within elements of its own. */
  function translate({ shadowRoot }: Element): void {
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const [index, node] of texts.entries()) {
      if (!node.data.trim()) continue;
      const font = document.createElement("font");
      font.textContent = "Übersetzt";
      node.replaceWith(index % 2 ? font : "Übersetzt");
    }
  }

  const place = document.createElement("div");
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  async function shown(tag: "tool-compare" | "tool-verdict") {
    const element = document.createElement(tag) as ToolCompare & ToolVerdict;
    element.tool = "claude-4-api";
    element.src = EXAMPLE;
    place.append(element);
    await once(element, "load");
    if (tag === "tool-compare")
      await waitUntil(() => text(element).includes("Updated"));
    translate(element);
    expect(text(element)).to.contain("Übersetzt");
    return element;
  }

  it("sees all of another comparison", async () => {
    const element = await shown("tool-compare");
    const told = once(element, "load");
    element.src = (await publish(example({ title: "Next" }))).href;
    await told;
    await waitUntil(() => text(element).includes("Updated"));
    expect(text(element)).to.contain("Next").and.not.contain("Übersetzt");
  });

  for (const [what, change] of Object.entries({
    lang: (element: ToolCompare) => {
      element.lang = "de";
    },
    hide: (element: ToolCompare) => {
      element.hide = "reviews";
    },
    "heading-level": (element: ToolCompare) => {
      element.headingLevel = 4;
    },
  }))
    it(`sees all of it anew when ${what} changes`, async () => {
      const element = await shown("tool-compare");
      change(element);
      // The words of a language come with a file of their own.
      await waitUntil(
        () => !text(element).includes("Übersetzt"),
        "an old text stayed",
        { timeout: 10_000 },
      );
    });

  for (const [what, change] of Object.entries({
    lang: (element: ToolVerdict) => {
      element.lang = "de";
    },
    tool: (element: ToolVerdict) => {
      element.tool = "axolotl-v0-16";
    },
    variant: (element: ToolVerdict) => {
      element.variant = "card";
    },
    src: (element: ToolVerdict) => {
      element.src = address("ok").href;
    },
  }))
    it(`sees all of a badge anew when its ${what} changes`, async () => {
      const element = await shown("tool-verdict");
      const told = once(element, "load");
      change(element);
      if (["src", "tool"].includes(what)) await told;
      await waitUntil(
        () => !text(element).includes("Übersetzt"),
        "an old text stayed",
        { timeout: 10_000 },
      );
    });
});

describe("fields of a newsletter named like members of a form", () => {
  const NAMES =
    "querySelector setAttribute getAttribute action submit addEventListener remove nextSibling parentNode insertBefore elements method target name style children textContent removeAttribute closest matches".split(
      " ",
    );

  for (let index = 0; index < NAMES.length; index += 9)
    it(`do no harm (${NAMES.slice(index, index + 9).join(", ")})`, async () => {
      const names = NAMES.slice(index, index + 9);
      const fields = Object.fromEntries(names.map((name) => [name, "x"]));
      const action = address("ok").href;
      const element = document.createElement("tool-compare");
      element.comparison = complete({
        "newsletter.fields": fields,
        "newsletter.action": action,
      });
      const loaded = once(element, "load");
      document.body.append(element);
      await loaded;
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector("[part=input]"));
      root.querySelector<HTMLInputElement>("[part=input]")!.value =
        "reader@example.com";
      root.querySelector<HTMLInputElement>("[name=consent]")!.checked = true;
      const form = root.querySelector("form")!;
      for (const type of ["click", "auxclick"])
        EventTarget.prototype.dispatchEvent.call(
          form,
          new MouseEvent(type, { bubbles: true, composed: true }),
        );
      const told = once<CustomEvent>(element, "tool-subscribe");
      element.addEventListener("tool-subscribe", (event) =>
        event.preventDefault(),
      );
      root.querySelector<HTMLElement>("[part=button]")!.click();
      const { detail } = await told;
      expect(detail.email).to.equal("reader@example.com");
      expect(detail.newsletter).to.include({ action });
      const [hidden] = root.querySelectorAll("input[type=hidden]");
      expect(hidden!.parentElement!.localName).to.equal("div");

      const next = once(element, "load");
      element.comparison = complete({
        title: "Next",
        "newsletter.action": "https://example.com/other",
      });
      await next;
      expect(text(element)).to.contain("Next");
      const nextForm = root.querySelector("form")!;
      expect(nextForm.getAttribute("action")).to.equal(
        "https://example.com/other",
      );
      element.comparison = null;
      await element.updateComplete;
      expect(root.querySelector("form")).to.equal(null);
      element.remove();
    });
});

describe("data in the page", () => {
  async function inline(type: string, content: string): Promise<ToolCompare> {
    const page = await open({
      srcdoc: `<!doctype html><html lang="en">${SCRIPT}<tool-compare></tool-compare>`,
    });
    const element = page.document.querySelector("tool-compare")!;
    const child = page.document.createElement("script");
    child.setAttribute("type", type);
    child.textContent = content;
    const told = Promise.race([once(element, "load"), once(element, "error")]);
    element.append(child);
    const event = await told;
    if (event instanceof page.window.ErrorEvent) throw event.error;
    return element;
  }

  const json = JSON.stringify(example());

  for (const type of [
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON;charset=UTF-8",
    " application/json ",
  ])
    it(`are read from <script type="${type}">`, async () => {
      expect(text(await inline(type, json))).to.contain("75%");
    });

  for (const [what, content] of Object.entries({
    "begin with a byte order mark": `\uFEFF${json}`,
    "have one behind white space": `\n  \uFEFF${json}\n`,
  }))
    it(`may ${what}`, async () => {
      expect(text(await inline("application/json", content)))
        .to //
        .contain("75%");
    });

  for (const content of [`<p>${json}</p>`, `<!-- ${json} -->`])
    it(`that begin with ${content.slice(0, 4)} are told as what they are`, async () => {
      let error: unknown;
      try {
        await inline("application/json", content);
      } catch (cause) {
        error = cause;
      }
      expect(error).to.include({ kind: "not-json", reason: "html" });
      expect((error as Error).message)
        .to.contain(content.slice(0, 3))
        .and.not.contain("login");
    });

  it("are none of other scripts", async () => {
    const page = await open({
      srcdoc: `<!doctype html><html lang="en">${SCRIPT}<tool-compare>
        <script type="application/ld+json">{}</script><script type="text/plain">{}</script>
        <script type="application/json">${json.replaceAll("<", "\\u003c")}</script></tool-compare>`,
    });
    expect(text(await settled(page))).to.contain("75%");
  });
});

it("an element without a box of its own loads when it is near, with its newsletter", async () => {
  const src = address("ok");
  const page = await open({
    srcdoc: `<!doctype html><html lang="en"><style>tool-compare { display: contents }</style>
      <div id="above" style="height: 5000px"></div>
      <tool-compare loading="lazy" src="${src.href.replaceAll("&", "&amp;")}"></tool-compare>
      <div style="height: 5000px"></div>${SCRIPT}`,
  });
  const element = page.document.querySelector("tool-compare")!;
  await page.window.customElements.whenDefined("tool-compare");
  await new Promise(page.window.requestAnimationFrame);
  await new Promise(page.window.requestAnimationFrame);
  expect(await count(src)).to.equal(0);
  const loaded = once(element, "load");
  page.window.scrollTo(0, 4900);
  await loaded;
  await waitUntil(() => element.shadowRoot!.querySelector("[part=input]"));
});

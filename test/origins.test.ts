import { expect } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete } from "./example.js";
import { once, open } from "./frame.js";
import { address, count, elsewhere, publish } from "./requests.js";

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** A comparison with a logo and a newsletter on the page's own origin. */
const acting = () =>
  complete({
    "tools[0].logo": address("image").href,
    "tools[1].logo": "https://example.com/logo.svg",
    "newsletter.action": address("ok").href,
  });

const place = document.createElement("div");
before(() => document.body.append(place));
afterEach(() => place.replaceChildren());
after(() => place.remove());

async function shown(
  set: (element: ToolCompare) => unknown,
): Promise<ToolCompare> {
  const element = document.createElement("tool-compare");
  set(element);
  const told = Promise.race([once(element, "load"), once(element, "error")]);
  place.append(element);
  const event = await told;
  expect(event.type).to.equal("load");
  return element;
}

/** What in an element leads to the page's own origin without the reader following a link. */
const actsOf = ({ shadowRoot }: ToolCompare) => ({
  logos: [...shadowRoot!.querySelectorAll("img")]
    .map(({ src }) => new URL(src).host)
    .join(),
  isForm: shadowRoot!.querySelector("form") !== null,
});

const ALL = { logos: `${location.host},example.com`, isForm: true };
const HARMLESS = { logos: "example.com", isForm: false };

describe("a logo and a newsletter on the page's own origin", () => {
  const served = () => publish(acting(), { at: address("file", { cors: 1 }) });
  const redirect = (to: URL) => address("redirect", { to, cors: 1 });

  it("are shown of a file from there", async () => {
    const src = await served();
    const element = await shown((element) => {
      element.src = src.href;
    });
    expect(actsOf(element)).to.deep.equal(ALL);
  });

  it("are left out of a file from elsewhere", async () => {
    const src = elsewhere(await served());
    const element = await shown((element) => {
      element.src = src.href;
    });
    expect(actsOf(element)).to.deep.equal(HARMLESS);
    expect(element.shadowRoot!.textContent).to.contain("75%");
  });

  it("are left out where an address of the page leads elsewhere", async () => {
    const src = redirect(elsewhere(await served()));
    const element = await shown((element) => {
      element.src = src.href;
    });
    expect(actsOf(element)).to.deep.equal(HARMLESS);
  });

  it("are shown of data in the page", async () => {
    const property = await shown((element) => (element.comparison = acting()));
    expect(actsOf(property)).to.deep.equal(ALL);
    const inline = await shown((element) => {
      const script = document.createElement("script");
      script.type = "application/json";
      script.textContent = JSON.stringify(acting());
      element.append(script);
    });
    expect(actsOf(inline)).to.deep.equal(ALL);
  });

  it("are left out of what `load` has fetched from elsewhere, and shown of a copy that the page has made", async () => {
    const src = elsewhere(await served());
    const { load } = await import("../src/index.js");
    const comparison = await load(src);
    const element = await shown((element) => {
      element.comparison = comparison;
    });
    expect(actsOf(element)).to.deep.equal(HARMLESS);
    const copy = await shown((element) => {
      element.comparison = structuredClone(comparison);
    });
    expect(actsOf(copy)).to.deep.equal(ALL);
  });

  for (const [kind, toSrc] of Object.entries({
    data: (json: string) => `data:application/json,${encodeURIComponent(json)}`,
    blob: (json: string) => URL.createObjectURL(new Blob([json])),
  }))
    it(`are shown of what a ${kind}: address holds`, async () => {
      const src = toSrc(JSON.stringify(acting()));
      const element = await shown((element) => {
        element.src = src;
      });
      expect(actsOf(element)).to.deep.equal(ALL);
    });

  it("are judged by the page in a frame without an address of its own, too", async () => {
    const src = elsewhere(await served());
    const page = await open({
      srcdoc: `<script type="module" src="/dist/tool-compare.js"></script>
        <tool-compare src="${src.href.replaceAll("&", "&amp;")}"></tool-compare>`,
    });
    const element = page.document.querySelector("tool-compare")!;
    while (!element.matches(":state(ready)")) await once(element, "load");
    expect(actsOf(element)).to.deep.equal(HARMLESS);
  });
});

describe("the preload line of the README", () => {
  for (const [where, at] of [
    ["the page's own origin", (url: URL) => url],
    ["another origin", elsewhere],
  ] as const)
    it(`has a file of ${where} fetched once, without any word on caching`, async function () {
      // WebKit asks twice for one of the page's own origin, whatever `fetch` is told (2.50).
      if (isWebKit && at !== elsewhere) this.skip();
      const src = await publish(complete(), {
        at: address("file", { cors: 1, cache: "none" }),
      });
      const href = at(src).href.replaceAll("&", "&amp;");
      const post = address("file");
      await publish(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
          <link rel="preload" as="fetch" crossorigin href="${href}">
          <script type="module" src="/dist/tool-compare.js"></script>
          <tool-compare src="${href}"></tool-compare>`,
        { at: post, type: "text/html; charset=utf-8" },
      );
      const page = await open({ src: post.href });
      const element = page.document.querySelector("tool-compare")!;
      while (!element.matches(":state(ready)")) await once(element, "load");
      expect(await count(src)).to.equal(1);
    });
});

describe("a click of the middle button", () => {
  /** Presses a button on a link of a tool; whether the element lets the reader follow it. */
  function press(element: ToolCompare, button: number): boolean {
    const link =
      element.shadowRoot!.querySelector<HTMLElement>("[part=visit] a")!;
    let isHeld = false;
    place.addEventListener(
      "auxclick",
      (event) => {
        isHeld = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.dispatchEvent(
      new MouseEvent("auxclick", {
        button,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    return !isHeld;
  }

  it("on a link is told like any other, and can be held back", async () => {
    const element = await shown((element) => (element.comparison = acting()));
    const told = once<CustomEvent>(place, "tool-link");
    const hold = (event: Event) => event.preventDefault();
    element.addEventListener("tool-link", hold, { once: true });
    expect(press(element, 1)).to.equal(false);
    expect((await told).detail.tool).to.equal("tool-0");
    expect(press(element, 1)).to.equal(true);
  });

  it("is not one of the right button, which opens a menu", async () => {
    const element = await shown((element) => (element.comparison = acting()));
    let told = 0;
    element.addEventListener("tool-link", () => told++);
    press(element, 2);
    expect(told).to.equal(0);
  });
});

describe("the space of a comparison", () => {
  for (const [what, content] of [
    ["with what the page shows meanwhile", "<a href='/'>A vs B</a>"],
    ["with a skeleton", ""],
  ] as const)
    it(`is reserved in the task that defines the element, ${what}`, async () => {
      const page = await open({
        srcdoc: `<!doctype html><html lang="en"><body>
          <tool-compare src="${address("hang").pathname}?once">${content}</tool-compare>
          <tool-verdict tool="a" src="${address("hang").pathname}?twice"></tool-verdict>
          <script>
            const { define } = customElements;
            customElements.define = (name, element) => {
              define.call(customElements, name, element);
              const first = document.querySelector(name);
              // Firefox lays out what is in a new container only when asked again.
              first.shadowRoot.querySelector(".frame *")?.getBoundingClientRect();
              window[name] = first.getBoundingClientRect();
            };
          </script>
          <script type="module" src="/dist/tool-compare.js"></script>`,
      });
      const { window } = page;
      const boxes = window as unknown as Record<string, DOMRect>;
      expect(boxes["tool-compare"]!.height).to.be.above(500);
      expect(boxes["tool-verdict"]!.width).to.be.above(100);
    });

  it("is where a link to a section below it lands", async () => {
    const src = await publish(complete());
    const at = address("file");
    await publish(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
        <script type="module" src="/dist/tool-compare.js"></script>
        <style>tool-compare { display: block; height: 3000px; overflow: clip }</style>
        <tool-compare src="${src.href.replaceAll("&", "&amp;")}"></tool-compare>
        <h2 id="sec">A section</h2><div style="height: 5000px"></div>`,
      { at, type: "text/html; charset=utf-8" },
    );
    const page = await open({ src: `${at.href}#sec` });
    const element = page.document.querySelector("tool-compare")!;
    while (!element.matches(":state(ready)")) await once(element, "load");
    await new Promise(page.window.requestAnimationFrame);
    const { top } = page.document
      .querySelector("#sec")!
      .getBoundingClientRect();
    expect(top).to.be.within(-30, 30);
  });
});

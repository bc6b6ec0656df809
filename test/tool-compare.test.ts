import {
  aTimeout,
  expect,
  fixture,
  fixtureSync,
  html,
  oneEvent,
  waitUntil,
} from "@open-wc/testing";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import "../src/index.js";
import type {
  Comparison,
  ComparisonError,
  ToolCompare,
  ToolLinkDetail,
  ToolSubscribeDetail,
} from "../src/index.js";
import { emailField } from "./near.js";
import { complete, EXAMPLE, example, tools } from "./example.js";
import { inEachFamily } from "./fonts.js";
import { rendered } from "./frame.js";
import { address, count, release } from "./requests.js";

const one = <T extends Element = HTMLElement>(
  element: ToolCompare,
  selector: string,
) => element.shadowRoot!.querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(
  element: ToolCompare,
  selector: string,
) => [...element.shadowRoot!.querySelectorAll<T>(selector)];
/** Whether there is such a part; a node itself would be printed, which can take for ever. */
const has = (element: ToolCompare, selector: string) =>
  one(element, selector) !== null;
const text = (element: ToolCompare) => element.shadowRoot!.textContent!;

function jsonScript(data: unknown): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = JSON.stringify(data);
  return script;
}

/** What the next `error` event carries. */
const failure = async (element: ToolCompare) =>
  ((await oneEvent(element, "error")) as unknown as ErrorEvent)
    .error as ComparisonError;

/** The element with `comparison`, once it is on screen with all that comes when it is near. */
async function shown(
  comparison: object,
  attributes: Record<string, string> = {},
): Promise<ToolCompare> {
  const element = document.createElement("tool-compare");
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value);
  element.comparison = comparison;
  const loaded = oneEvent(element, "load");
  await fixture(html`<div>${element}</div>`);
  await loaded;
  const { newsletter, updated } = comparison as Partial<Comparison>;
  const hidden = attributes.hide ?? "";
  await waitUntil(
    () =>
      (!newsletter ||
        hidden.includes("newsletter") ||
        one(element, "[part=input]")) &&
      (!updated ||
        hidden.includes("footer") ||
        one(element, ".by time").textContent),
  );
  return element;
}

/** Lets a held comparison go, until it is on screen. */
async function arrived(element: ToolCompare, src: URL): Promise<void> {
  const loaded = oneEvent(element, "load");
  await release(src);
  await loaded;
}

describe("<tool-compare>", () => {
  describe("its data", () => {
    it("come from src", async () => {
      const element = fixtureSync<ToolCompare>(
        html`<tool-compare src=${EXAMPLE}></tool-compare>`,
      );
      await oneEvent(element, "load");
      expect(text(element)).to.contain("100%").and.contain("75%");
      expect(element).to.match(":state(ready)");
    });

    it("come from the property before src", async () => {
      const element = await shown(
        { ...example(), title: "Property" },
        { src: EXAMPLE },
      );
      expect(one(element, "h2").textContent).to.equal("Property");
    });

    it("come from a child script where there is neither", async () => {
      const element = document.createElement("tool-compare");
      element.append(jsonScript({ ...example(), title: "Inline" }));
      const loaded = oneEvent(element, "load");
      await fixture(html`<div>${element}</div>`);
      await loaded;
      expect(one(element, "h2").textContent).to.equal("Inline");
    });

    it("come from a child script that arrives later", async () => {
      const element = await fixture<ToolCompare>(
        html`<tool-compare></tool-compare>`,
      );
      element.append(jsonScript({ ...example(), title: "Late" }));
      await oneEvent(element, "load");
      expect(one(element, "h2").textContent).to.equal("Late");
    });

    it("come from a property that was set before the element was defined", async () => {
      const element = document.createElement(
        "tool-compare-later",
      ) as ToolCompare;
      element.comparison = example();
      const { ToolCompare } = await import("../src/elements.js");
      customElements.define("tool-compare-later", class extends ToolCompare {});
      document.body.append(element);
      await oneEvent(element, "load");
      expect(text(element)).to.contain("75%");
      element.remove();
    });

    it("go when the source goes", async () => {
      const element = await shown(example());
      element.comparison = null;
      await element.updateComplete;
      expect(has(element, "article")).to.equal(false);
      expect(element).not.to.match(":state(ready)");
    });

    it("say on the page's address what is wrong with the property", async () => {
      const element = document.createElement("tool-compare");
      element.comparison = { version: 2 };
      const failed = failure(element);
      await fixture(html`<div>${element}</div>`);
      const error = await failed;
      expect(error.kind).to.equal("invalid");
      expect(error.issues).to.deep.equal([
        {
          keys: ["version"],
          path: "version",
          message: "expected 1, got 2",
          expected: { type: "choice", values: [1] },
          found: 2,
        },
      ]);
      expect(error.url).to.equal(document.baseURI);
    });

    it("fail with a src that is no address", async () => {
      const element = await fixture<ToolCompare>(
        html`<tool-compare src="http://"></tool-compare>`,
      );
      const error = await failure(element);
      expect(error.message).to.contain("http://");
    });
  });

  describe("loading=lazy", () => {
    const lazy = (src: URL) =>
      fixture<HTMLElement>(
        html`<div>
          <div style="height: 5000px"></div>
          <tool-compare loading="lazy" src=${src}></tool-compare>
        </div>`,
      );

    it("waits until the element comes near the viewport", async () => {
      const src = address("ok");
      const page = await lazy(src);
      const element = page.querySelector("tool-compare")!;
      await rendered();
      expect(await count(src)).to.equal(0);
      expect(element.hasAttribute("aria-busy")).to.equal(false);
      element.scrollIntoView();
      await oneEvent(element, "load");
      scrollTo(0, 0);
      expect(await count(src)).to.equal(1);
    });

    it("loads when the page is about to print", async () => {
      const page = await lazy(address("ok"));
      const element = page.querySelector("tool-compare")!;
      await rendered();
      const loaded = oneEvent(element, "load");
      dispatchEvent(new Event("beforeprint"));
      await loaded;
      expect(text(element)).to.contain("75%");
    });

    it("loads at once when it is set to eager", async () => {
      const page = await lazy(address("ok"));
      const element = page.querySelector("tool-compare")!;
      await rendered();
      element.loading = "eager";
      await oneEvent(element, "load");
    });
  });

  describe("events and states", () => {
    it("load and error do not bubble", async () => {
      const seen: string[] = [];
      const page = await fixture<HTMLElement>(html`<div></div>`);
      for (const type of ["load", "error"])
        page.addEventListener(type, () => seen.push(type));
      const element = document.createElement("tool-compare");
      element.src = EXAMPLE;
      page.append(element);
      await oneEvent(element, "load");
      element.src = address("status", { code: 404 }).href;
      await oneEvent(element, "error");
      expect(seen).to.deep.equal([]);
    });

    it("is busy and in one state at a time", async () => {
      const src = address("held");
      const element = await fixture<ToolCompare>(
        html`<tool-compare src=${src}></tool-compare>`,
      );
      expect(element).to.match(":state(loading)");
      expect(element.getAttribute("aria-busy")).to.equal("true");
      await arrived(element, src);
      expect(element)
        .to.match(":state(ready)")
        .and.not.match(":state(loading)");
      expect(element.hasAttribute("aria-busy")).to.equal(false);
      element.src = address("status", { code: 404 }).href;
      await oneEvent(element, "error");
      expect(element).to.match(":state(failed)").and.not.match(":state(ready)");
      expect(element.hasAttribute("aria-busy")).to.equal(false);
    });

    it("tells of a link that the reader follows, and holds them back when cancelled", async () => {
      const element = await shown(example());
      const link = one<HTMLAnchorElement>(element, "[part=visit] a");
      let detail: ToolLinkDetail | undefined;
      let followed: boolean | undefined;
      const page = element.parentElement!;
      page.addEventListener("tool-link", (event) => {
        ({ detail } = event as CustomEvent<ToolLinkDetail>);
        event.preventDefault();
      });
      page.addEventListener("click", (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      link.click();
      expect(detail).to.deep.equal({
        url: "https://example.com/tools/claude-4-api",
        tool: "claude-4-api",
      });
      expect(followed).to.equal(false);
    });

    it("lets the reader follow a link that nobody holds", async () => {
      const element = await shown(example());
      const page = element.parentElement!;
      let detail: ToolLinkDetail | undefined;
      let followed: boolean | undefined;
      page.addEventListener("tool-link", (event) => {
        ({ detail } = event as CustomEvent<ToolLinkDetail>);
      });
      page.addEventListener("click", (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      one(element, "footer a").click();
      expect(detail).to.deep.equal({
        url: "https://example.com/compare/claude-4-api-vs-axolotl-v0-16",
        tool: undefined,
      });
      expect(followed).to.equal(true);
    });
  });

  describe("what it shows meanwhile", () => {
    it("is what the page has slotted", async () => {
      const src = address("held");
      const element = await fixture<ToolCompare>(
        html`<tool-compare src=${src}
          ><a href="#there">There</a></tool-compare
        >`,
      );
      const link = element.querySelector("a")!;
      expect(link.getBoundingClientRect().height).to.be.above(0);
      expect(has(element, ".skeleton")).to.equal(false);
      await arrived(element, src);
      expect(link.getBoundingClientRect().height).to.equal(0);
    });

    it("is a skeleton where there is only white space, a comment or a script", async () => {
      const src = address("held");
      const element = await fixture<ToolCompare>(
        html`<tool-compare src=${src}>
          <!-- nothing -->
          ${jsonScript({})}
        </tool-compare>`,
      );
      expect(has(element, ".skeleton")).to.equal(true);
      await arrived(element, src);
      expect(has(element, ".skeleton")).to.equal(false);
    });

    inEachFamily(() => {
      for (const width of [360, 400, 1000, 1300])
        it(`is nearly as high as what comes, ${width} px wide`, async () => {
          const src = address("held");
          const page = await fixture<HTMLElement>(
            html`<div style="width: ${width}px; font-size: 16px">
              <tool-compare src=${src}></tool-compare>
            </div>`,
          );
          const element = page.querySelector("tool-compare")!;
          await rendered();
          const before = element.offsetHeight;
          await arrived(element, src);
          await rendered();
          expect(element.offsetHeight / before).to.be.within(0.8, 1.25);
        });
    });
  });

  describe("theme", () => {
    const scheme = (element: ToolCompare) =>
      getComputedStyle(one(element, ".frame")).colorScheme;

    it("follows the page's color-scheme without one", async () => {
      const element = await shown(example());
      for (const value of ["dark", "light"]) {
        element.parentElement!.style.colorScheme = value;
        expect(scheme(element)).to.equal(value);
      }
    });

    it("is light, dark or the reader's own", async () => {
      const element = await shown(example(), { theme: "dark" });
      expect(scheme(element)).to.equal("dark");
      const dark = getComputedStyle(one(element, ".card")).backgroundColor;
      element.theme = "light";
      await element.updateComplete;
      expect(scheme(element)).to.equal("light");
      expect(getComputedStyle(one(element, ".card")).backgroundColor)
        .not.to //
        .equal(dark);
      element.setAttribute("theme", "auto");
      expect(scheme(element)).to.equal("light dark");
    });
  });

  describe("hide", () => {
    const SECTIONS = {
      header: "[part=header]",
      community: "[part=community]",
      pricing: "[part=price]",
      specs: "[part=specs]",
      description: "[part=description]",
      reviews: "[part=scorecard]",
      newsletter: "[part=newsletter]",
      footer: "[part=footer]",
    };

    for (const [section, selector] of Object.entries(SECTIONS))
      it(`leaves out ${section} and nothing else`, async () => {
        const element = await shown(complete(), { hide: section });
        await rendered();
        const isShown = (part: string) =>
          all(element, part).some(({ offsetHeight }) => offsetHeight > 0);
        for (const other of [
          ...Object.values(SECTIONS),
          ".disclosure",
          "[part=answer]",
        ])
          expect(isShown(other), other).to.equal(other !== selector);
      });

    it("takes several, and ignores what it does not know", async () => {
      const element = await shown(example(), {
        hide: " footer  nonsense\n header ",
      });
      expect(has(element, "[part=header]")).to.equal(false);
      expect(has(element, "[part=footer]")).to.equal(false);
    });
  });

  describe("heading-level", () => {
    const headings = (element: ToolCompare) =>
      all(element, "h1, h2, h3, h4, h5, h6")
        .map(({ localName }) => localName[1])
        .join("");

    for (const [level, expected] of [
      ["1", "1222332233332"],
      ["2", "2333443344443"],
      ["5", "5666666666666"],
      ["6", "6666666666666"],
      ["0", "2333443344443"],
      ["x", "2333443344443"],
      ["2.5", "2333443344443"],
    ] as const)
      it(`${level} gives ${expected}`, async () => {
        const element = await shown(example(), { "heading-level": level });
        expect(headings(element)).to.equal(expected);
      });
  });

  describe("lang", () => {
    const comparison = {
      ...example(),
      tools: example().tools.map((tool) => ({
        ...tool,
        community: { ship: 1200, skip: 300 },
        pricing: {
          entry: "paid",
          price: 1234.5,
          currency: "EUR",
          period: "month",
        },
      })),
    };

    it("writes figures, dates and prices as its language does", async () => {
      const element = await shown(comparison, { lang: "de" });
      expect(text(element))
        .to.contain("75\u00a0%")
        .and.contain("1.500 Stimmen")
        .and.contain("18. April 2026")
        .and.contain("1.234,50\u00a0€ pro Monat");
    });

    it("is that of the nearest element with one, out of shadow trees too", async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="fr"><div></div></div>`,
      );
      const element = document.createElement("tool-compare");
      element.comparison = comparison;
      page.firstElementChild!.attachShadow({ mode: "open" }).append(element);
      await oneEvent(element, "load");
      await waitUntil(() => text(element).includes("18 avril 2026"));
      element.lang = "en";
      await element.updateComplete;
      expect(text(element)).to.contain("April 18, 2026");
      expect(element.getAttribute("lang")).to.equal("en");
    });

    it("does not mind a tag that is none", async () => {
      const element = await shown(comparison, { lang: "not a language" });
      expect(text(element)).to.contain("April 18, 2026");
    });

    it("shows the day as it is written, whatever the time zone", async () => {
      const element = await shown({
        ...example(),
        updated: "2026-01-01T00:30:00+14:00",
      });
      expect(one(element, "time").textContent!.trim()).to.equal(
        "Updated January 1, 2026",
      );
    });
  });

  describe("its content", () => {
    it("has a title made of the names where there is none", async () => {
      const element = await shown({ ...example(), title: undefined });
      expect(one(element, "h2").textContent).to.equal(
        "Claude 4 API: Tool Use Streaming & Prompt Caching vs Axolotl v0.16",
      );
    });

    it("has one segment in the bar for each reviewer, ships first", async () => {
      const element = await shown(example());
      const [, bar] = all(element, "[part=bar]");
      expect(
        [...bar!.children].map((segment) => segment.getAttribute("class")),
      ).to.deep.equal([null, null, null, "skip"]);
    });

    it("says so where there are no reviews or votes", async () => {
      const element = await shown({
        ...example(),
        tools: [{ ...example().tools[0], reviews: [] }],
      });
      expect(text(element))
        .to.contain("No reviews yet")
        .and.contain("No votes yet");
      expect(has(element, "[part=share]")).to.equal(false);
      expect(has(element, "[part=scorecard]")).to.equal(false);
    });

    it("marks the panel's pick", async () => {
      const element = await shown(example());
      expect(
        all(element, "[part=tool]").map((tool) =>
          Boolean(tool.querySelector("[part=pick]")),
        ),
      ).to.deep.equal([true, false]);
    });

    it("quotes in figures, with the reviewer, the verdict in words and the tool in the caption", async () => {
      const element = await shown(example());
      const reviews = all(element, "figure[part=review]");
      expect(reviews.length).to.equal(8);
      const last = reviews.at(-1)!;
      expect(
        last
          .querySelector("figcaption")!
          .textContent!.trim()
          .replace(/\s+/g, " "),
      ).to.equal("Creator Skip Axolotl v0.16");
      expect(last.querySelector("blockquote")!.textContent).to.equal(
        example().tools[1]!.reviews[3]!.quote,
      );
    });

    it("links with nofollow and noopener, and sponsored where a commission is earned", async () => {
      const element = await shown({
        ...example(),
        tools: [{ ...example().tools[0], affiliate: true }, example().tools[1]],
      });
      const [first, second] = all<HTMLAnchorElement>(element, "[part=visit] a");
      expect(first!.rel).to.equal("sponsored nofollow noopener");
      expect(second!.rel).to.equal("nofollow noopener");
      for (const link of all<HTMLAnchorElement>(element, "a"))
        expect(link.relList.contains("nofollow"), link.href).to.equal(true);
    });

    it("loads logos late, with their size reserved and without a referrer", async () => {
      const element = await shown({
        ...example(),
        tools: [{ ...example().tools[0], logo: "/demo/logo-of-nothing.svg" }],
      });
      const logo = one<HTMLImageElement>(element, "img");
      expect(logo.loading).to.equal("lazy");
      expect(logo.referrerPolicy).to.equal("no-referrer");
      expect(logo.alt).to.equal("");
      expect(logo.getAttribute("width")).to.equal("40");
      expect(logo.getAttribute("height")).to.equal("40");
    });

    it("keeps the line breaks of a quote", async () => {
      const [tool] = example().tools;
      const element = await shown({
        ...example(),
        tools: [
          {
            ...tool,
            reviews: [
              { reviewer: "A", verdict: "ship", quote: "One\nTwo\n\nThree" },
            ],
          },
        ],
      });
      const quote = one(element, "blockquote");
      await rendered();
      const lineHeight = parseFloat(getComputedStyle(quote).lineHeight);
      expect(Math.round(quote.offsetHeight / lineHeight)).to.equal(4);
    });
  });

  describe("the newsletter", () => {
    const newsletter = {
      ...example().newsletter!,
      action: address("ok").href,
      field: "EMAIL",
      fields: { list: "weekly", "u&id": '"7"' },
      consent: "I agree",
      privacy: "https://example.com/privacy",
    };

    async function filled(email: string): Promise<{
      element: ToolCompare;
      form: HTMLFormElement;
      submit: () => void;
    }> {
      const element = await shown({ ...example(), newsletter });
      const form = one<HTMLFormElement>(element, "form");
      (await emailField(element)).value = email;
      return {
        element,
        form,
        submit: () => one(element, "[part=button]").click(),
      };
    }

    it("is a form that a browser can send by itself", async () => {
      const { element, form } = await filled("");
      expect(form.method).to.equal("post");
      expect(form.action).to.equal(newsletter.action);
      expect(form.target).to.equal("_blank");
      const input = one<HTMLInputElement>(element, "[part=input]");
      expect(input.type).to.equal("email");
      expect(input.autocomplete).to.equal("email");
      expect(input.required).to.equal(true);
      input.value = "reader@example.com";
      one<HTMLInputElement>(element, "[type=checkbox]").checked = true;
      expect([...new FormData(form)]).to.deep.equal([
        ["EMAIL", "reader@example.com"],
        ["consent", "on"],
        ["list", "weekly"],
        ["u&id", '"7"'],
      ]);
    });

    it("sends nothing without an address or the consent", async () => {
      let told = 0;
      const { element, form, submit } = await filled("reader@");
      element.addEventListener("tool-subscribe", () => told++);
      const box = one<HTMLInputElement>(element, "[type=checkbox]");
      expect(box.checked).to.equal(false);
      submit();
      expect(form.checkValidity()).to.equal(false);
      one<HTMLInputElement>(element, "[part=input]").value = "a@example.com";
      submit();
      expect(form.checkValidity()).to.equal(false);
      expect(told).to.equal(0);
    });

    it("asks the page first, and sends nothing when it is cancelled", async () => {
      const { element, form, submit } = await filled("reader@example.com");
      one<HTMLInputElement>(element, "[type=checkbox]").checked = true;
      let detail: ToolSubscribeDetail | undefined;
      let sent: boolean | undefined;
      element.parentElement!.addEventListener("tool-subscribe", (event) => {
        ({ detail } = event as CustomEvent<ToolSubscribeDetail>);
        event.preventDefault();
      });
      form.addEventListener("submit", (event) => {
        // After the element's own listener, which is further out.
        queueMicrotask(() => (sent = !event.defaultPrevented));
      });
      submit();
      await aTimeout(0);
      expect(detail!.email).to.equal("reader@example.com");
      expect(detail!.newsletter.heading).to.equal(newsletter.heading);
      expect(sent).to.equal(false);
    });
  });

  describe("print and the reader's settings", () => {
    it("shows in forced colours which way each reviewer went", async function () {
      try {
        await emulateMedia({ forcedColors: "active" });
      } catch {
        this.skip(); // WebKitGTK cannot emulate it.
      }
      const element = await shown(example());
      const bar = all(element, "[part=bar]")[1]!;
      const [ship, , , skip] = [...bar.children].map((segment) =>
        getComputedStyle(segment),
      );
      expect(parseFloat(ship!.borderBlockStartWidth)).to.be.above(5);
      expect(parseFloat(skip!.borderBlockStartWidth)).to.equal(1);
      await emulateMedia({ forcedColors: "none" });
    });

    it("lays out everything for print", async function () {
      try {
        await emulateMedia({ media: "print" });
      } catch {
        this.skip(); // Only Chromium can emulate it.
      }
      const element = await shown(example());
      for (const section of all(element, "[part=tools], [part=scorecard]"))
        expect(getComputedStyle(section).contentVisibility).to.equal("visible");
      await emulateMedia({ media: "screen" });
    });

    it("runs from right to left with the page", async () => {
      const element = await shown(example());
      element.parentElement!.dir = "rtl";
      const [first, second] = all(element, "[part=tool]").map((tool) =>
        tool.getBoundingClientRect(),
      );
      expect(first!.left).to.be.above(second!.left);
    });

    it("is worked by keyboard, with the focus in sight", async function () {
      // Safari's Tab passes over links unless the reader asks for them.
      if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
      const element = await shown(example());
      const name = (at: Element | null) => at?.outerHTML.slice(0, 80);
      const [first, ...others] = all(
        element,
        "a, input, button, summary",
      ).filter((stop) => stop.offsetWidth > 0);
      first!.focus();
      for (const next of others) {
        await sendKeys({ press: "Tab" });
        const { activeElement } = element.shadowRoot!;
        expect(name(activeElement)).to.equal(name(next));
        expect(getComputedStyle(next).outlineStyle).to.equal("solid");
      }
    });
  });
});

describe("printing in an engine without ::details-content", () => {
  it("opens the folds, and closes them again", async () => {
    const { supports } = CSS;
    CSS.supports = () => false;
    let element: ToolCompare;
    try {
      element = await shown(complete());
    } finally {
      CSS.supports = supports;
    }
    const folds = all<HTMLDetailsElement>(element, "details");
    folds[0]!.open = true;
    dispatchEvent(new Event("beforeprint"));
    expect(folds.every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event("afterprint"));
    expect(folds.map(({ open }) => open)).to.deep.equal(
      folds.map((_, index) => index === 0),
    );
  });
});

describe("tools", () => {
  const three = () => ({ ...complete({ tools: tools(3) }) });

  it("shows some of the tools in the page's order, and says so", async () => {
    const element = await shown(three(), { tools: "tool-2 tool-0" });
    expect(
      all(element, "[part=name] .long").map(({ textContent }) => textContent),
    ).to.deep.equal([three().tools[2]!.name, three().tools[0]!.name]);
    expect(one(element, ".subset").textContent).to.contain("2 of 3 tools");
    expect(one<HTMLAnchorElement>(element, ".subset a").href).to.equal(
      three().url,
    );
  });

  it("fails with the ids that there are when one is none of them", async () => {
    const element = document.createElement("tool-compare");
    element.tools = "tool-1 nonsense";
    element.comparison = three();
    const failed = failure(element);
    await fixture(html`<div>${element}</div>`);
    const error = await failed;
    expect(error.kind).to.equal("unknown-tool");
    expect(error.issues[0]!.expected).to.deep.equal({
      type: "choice",
      values: ["tool-0", "tool-1", "tool-2"],
    });
  });
});

import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import "../src/index.js";
import type {
  ComparisonError,
  ToolLinkDetail,
  ToolVerdict,
} from "../src/index.js";
import { RULES } from "./axe.js";
import { EXAMPLE, example } from "./example.js";
import { FAMILIES, inEachFamily } from "./fonts.js";
import { once, open, rendered, type Frame } from "./frame.js";
import { address, count, publish, release } from "./requests.js";

const { axe } = window as unknown as { axe: typeof import("axe-core") };

const VARIANTS = ["pill", "badge", "card"] as const;

const one = <T extends Element = HTMLElement>(
  element: ToolVerdict,
  selector: string,
) => element.shadowRoot!.querySelector<T>(selector)!;
/** Whether there is such a part; a node itself would be printed, which can take for ever. */
const has = (element: ToolVerdict, selector: string) =>
  one(element, selector) !== null;
const badge = (element: ToolVerdict) =>
  one<HTMLAnchorElement>(element, "[part=badge]");
/** What stands on the badge, whatever its white space. */
const text = (element: ToolVerdict) =>
  element.shadowRoot!.textContent!.trim().replace(/\s+/g, " ");
const label = (element: ToolVerdict) =>
  badge(element).getAttribute("aria-label");
/** The tooltip, which is inside the badge, so that nobody hears it after the name. */
const tooltip = (element: ToolVerdict) =>
  one(element, "[part=badge] [title]").title;

/** A badge of the first tool, unless the attributes name another. */
function create(attributes: Record<string, string> = {}): ToolVerdict {
  const element = document.createElement("tool-verdict");
  element.tool = "claude-4-api";
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value);
  return element;
}

/** A badge in a page of its own, once it has loaded or failed. */
async function shown(
  comparison: object | null,
  attributes: Record<string, string> = {},
): Promise<ToolVerdict> {
  const element = create(attributes);
  element.comparison = comparison;
  const settled = Promise.race([once(element, "load"), once(element, "error")]);
  await fixture(html`<div>${element}</div>`);
  await settled;
  return element;
}

/** What the next `error` event carries. */
const failure = async (element: ToolVerdict) =>
  ((await oneEvent(element, "error")) as unknown as ErrorEvent)
    .error as ComparisonError;

const failed = () => address("status", { code: 404 }).href;

const AXOLOTL = { tool: "axolotl-v0-16" };
/** What the badge of Axolotl says, in the order in which it says it. */
const SAID = {
  pill: "75% ship, 3 of 4 reviewers, Example Tool Review, Axolotl v0.16",
  badge:
    "75%, Example Tool Review, April 2026, Axolotl v0.16, 3 of 4 would ship it",
  card: "Example Tool Review, April 2026, 3 of 4 reviewers would ship Axolotl v0.16, 75% ship, Read the reviews",
};
const PUBLISHER = "Example Tool Review";
const PILL = "75% ship 3 of 4 reviewers · Example Tool Review";

describe("<tool-verdict>", () => {
  describe("its tool", () => {
    it("is the only one of the file without an id", async () => {
      const element = await fixture<ToolVerdict>(
        html`<tool-verdict></tool-verdict>`,
      );
      element.comparison = example({ tools: [example().tools[1]] });
      await oneEvent(element, "load");
      expect(text(element)).to.equal(PILL);
    });

    for (const attributes of ["", 'tool=""'])
      it(`must be named where the file has several (<tool-verdict ${attributes}>)`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.innerHTML = `<tool-verdict ${attributes} src="${EXAMPLE}"></tool-verdict>`;
        const error = await failure(place.querySelector("tool-verdict")!);
        expect(error.kind).to.equal("unknown-tool");
        expect(error.message)
          .to.contain("claude-4-api")
          .and.contain("axolotl-v0-16");
      });

    it("is the one with the id", async () => {
      const element = await shown(example(), AXOLOTL);
      expect(text(element)).to.equal(PILL);
    });

    it("may be another one later", async () => {
      const src = address("ok");
      const element = await shown(null, { src: src.href });
      const loaded = oneEvent(element, "load");
      element.tool = "axolotl-v0-16";
      await element.updateComplete;
      expect(text(element)).to.contain("75% ship");
      await loaded;
      element.tool = "claude-4-api";
      await oneEvent(element, "load");
      expect(text(element)).to.contain("100% ship");
      expect(await count(src)).to.equal(1);
    });

    it("that is unknown is an error that lists the ids, and nothing is shown", async () => {
      const element = create({ src: EXAMPLE, tool: "axolotl" });
      const told = failure(element);
      await fixture(html`<div>${element}</div>`);
      const error = await told;
      expect(error.kind).to.equal("unknown-tool");
      expect(error.issues).to.deep.equal([
        {
          keys: ["tool"],
          path: "tool",
          message: `expected "claude-4-api" or "axolotl-v0-16", got "axolotl"`,
          expected: {
            type: "choice",
            values: ["claude-4-api", "axolotl-v0-16"],
          },
          found: "axolotl",
        },
      ]);
      expect(error.url).to.equal(new URL(EXAMPLE, location.href).href);
      expect(element.matches(":state(failed)")).to.equal(true);
      expect(text(element)).to.equal("");
      expect(element.offsetWidth).to.equal(0);
    });

    it("that is unknown takes the place of one that was there, until it is put right", async () => {
      const element = await shown(example(), AXOLOTL);
      const told = failure(element);
      element.tool = "axolotl";
      expect((await told).kind).to.equal("unknown-tool");
      expect(has(element, "[part=badge]")).to.equal(false);
      const loaded = oneEvent(element, "load");
      element.tool = "axolotl-v0-16";
      await loaded;
      expect(text(element)).to.contain("75% ship");
    });

    it("that is unknown leaves what the page has slotted", async () => {
      const element = create({ src: EXAMPLE, tool: "axolotl" });
      element.innerHTML = `<a href="#verdict">Our verdict</a>`;
      const told = failure(element);
      await fixture(html`<div>${element}</div>`);
      await told;
      expect(element.querySelector("a")!.checkVisibility()).to.equal(true);
    });
  });

  describe("what it shows", () => {
    it("is a pill by default and when the variant is unknown", async () => {
      for (const variant of [undefined, "pill", "poster"]) {
        const element = await shown(example(), variant ? { variant } : {});
        expect(badge(element).className).to.equal("pill");
        expect(getComputedStyle(element).display).to.equal("inline-block");
      }
    });

    it("is a badge of at least 250 by 54 pixels that grows with its text", async () => {
      const short = example({ "tools[1].name": "Axo", publisher: undefined });
      const element = await shown(short, { variant: "badge", ...AXOLOTL });
      const page = element.parentElement!;
      page.style.cssText = "font: 16px Lato; width: 1000px";
      expect(text(element)).to.equal(
        "75% example.com · April 2026 Axo · 3 of 4 would ship it",
      );
      const size = () => {
        const { width, height } = badge(element).getBoundingClientRect();
        return [width, height];
      };
      expect(size()).to.deep.equal([250, 54]);
      page.style.fontSize = "32px";
      expect(size()).to.deep.equal([500, 108]);
      page.style.fontSize = "16px";
      const long = await shown(example({ "tools[0].shortName": undefined }), {
        variant: "badge",
      });
      page.append(long);
      expect(long.offsetWidth).to.be.above(400);
    });

    it("has the short name of the tool on a badge, and the whole one in its name", async () => {
      const comparison = example({ "tools[1].shortName": "Axo" });
      const element = await shown(comparison, { variant: "badge", ...AXOLOTL });
      expect(text(element)).to.contain("Axo · 3 of 4 would ship it");
      expect(label(element)).to.match(
        /Axo, 3 of 4 would ship it, Axolotl v0\.16$/,
      );
    });

    it("is a card with the publisher, the date, the vote and the tool", async () => {
      const element = await shown(example(), { variant: "card", ...AXOLOTL });
      expect(getComputedStyle(element).display).to.equal("block");
      expect(text(element)).to.equal(SAID.card.replaceAll(",", ""));
      expect(has(element, "[part=bar]")).to.equal(true);
    });

    for (const variant of VARIANTS)
      it(`says how many of the reviews a model wrote (${variant})`, async () => {
        const one = example({ "tools[1].reviews[0].ai": true });
        expect(text(await shown(one, { variant, ...AXOLOTL }))).to.match(
          /\b1 AI review\b/,
        );
        one.tools[1]!.reviews[1]!.ai = true;
        const two = await shown(structuredClone(one), { variant, ...AXOLOTL });
        expect(text(two)).to.contain("2 AI reviews");
        expect(label(two)).to.contain("2 AI reviews");
      });

    for (const variant of VARIANTS)
      it(`names the host of the address without a publisher, and nothing without either (${variant})`, async () => {
        const comparison = example({ publisher: undefined });
        const element = await shown(comparison, { variant });
        expect(text(element)).to.contain("example.com");
        expect(label(element)).to.contain("example.com");
        const bare = await shown(
          example({ publisher: undefined, url: undefined }),
          { variant },
        );
        expect(text(bare)).not.to.contain("example.com");
        expect(text(bare)).not.to.match(/^·|·$|· ·/);
      });

    for (const variant of VARIANTS)
      it(`has the names in the language of the data (${variant})`, async () => {
        const comparison = example({ lang: "sv" });
        const element = await shown(comparison, { variant, ...AXOLOTL });
        const texts = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>(".frame [lang]"),
        ].map(({ lang, textContent }) => `${lang}: ${textContent}`);
        const tool = variant === "pill" ? [] : ["sv: Axolotl v0.16"];
        expect(texts).to.deep.equal(["sv: Example Tool Review", ...tool]);
      });

    it("becomes a card, and a pill again", async () => {
      const element = await shown(example());
      element.variant = "card";
      await element.updateComplete;
      expect(badge(element).className).to.equal("card");
      element.removeAttribute("variant");
      await element.updateComplete;
      expect(badge(element).className).to.equal("pill");
    });

    for (const variant of VARIANTS) {
      it(`has the share and the panel's size, whatever is asked to be hidden (${variant})`, async () => {
        const element = await shown(example(), {
          variant,
          hide: "reviews community footer share",
          ...AXOLOTL,
        });
        expect(text(element)).to.contain("75%").and.contain("3 of 4");
      });

      it(`says so where there are no reviews yet (${variant})`, async () => {
        const comparison = example({ "tools[1].reviews": [] });
        const element = await shown(comparison, { variant, ...AXOLOTL });
        expect(text(element))
          .to.contain("No reviews yet")
          .and.not.contain("%")
          .and.not.contain("reviewers");
        expect(has(element, "svg, [part=bar]")).to.equal(false);
        for (const said of ["No reviews yet", "Axolotl v0.16", PUBLISHER])
          expect(label(element)).to.contain(said);
      });

      it(`never rounds to unanimous (${variant})`, async () => {
        const [review] = example().tools[0]!.reviews;
        const reviews = Array.from({ length: 50 }, (_, index) => ({
          ...review,
          reviewer: `Reviewer ${index}`,
          verdict: index === 0 ? "skip" : "ship",
        }));
        const element = await shown(example({ "tools[0].reviews": reviews }), {
          variant,
        });
        expect(text(element)).to.contain("98%").and.contain("49 of 50");
      });
    }

    it("leaves the markup of the page as it was", async () => {
      const element = await shown(null, { src: EXAMPLE });
      expect(element.outerHTML).to.equal(
        `<tool-verdict tool="claude-4-api" src="${EXAMPLE}"></tool-verdict>`,
      );
    });
  });

  describe("its link", () => {
    it("leads to the comparison", async () => {
      const element = await shown(example());
      const { href, rel } = badge(element);
      expect(href).to.equal(
        "https://example.com/compare/claude-4-api-vs-axolotl-v0-16",
      );
      expect(rel).to.equal("nofollow noopener");
      expect(badge(element).hasAttribute("role")).to.equal(false);
    });

    for (const variant of VARIANTS)
      it(`is none where the comparison has no address (${variant})`, async () => {
        const element = await shown(example({ url: undefined }), { variant });
        expect(badge(element).hasAttribute("href")).to.equal(false);
        expect(badge(element).getAttribute("role")).to.equal("img");
        expect(label(element)).to.contain("100%").and.not.contain("Read");
        badge(element).focus();
        expect(element.shadowRoot!.activeElement === null).to.equal(true);
        let told = 0;
        element.addEventListener("tool-link", () => told++);
        badge(element).click();
        expect(told).to.equal(0);
      });

    it("tells the page that the reader follows it, and is held back when cancelled", async () => {
      const element = await shown(example(), AXOLOTL);
      const page = element.parentElement!;
      let detail: ToolLinkDetail | undefined;
      let followed: boolean | undefined;
      page.addEventListener("tool-link", (event) => {
        ({ detail } = event as CustomEvent<ToolLinkDetail>);
        event.preventDefault();
      });
      page.addEventListener("click", (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      // What the reader hits lies within the link.
      one(element, "b").click();
      expect(detail).to.deep.equal({
        url: "https://example.com/compare/claude-4-api-vs-axolotl-v0-16",
        tool: "axolotl-v0-16",
      });
      expect(followed).to.equal(false);
    });
  });

  describe("its name and tooltip", () => {
    for (const variant of VARIANTS)
      it(`say what is to be seen in its order, and the tool; the tooltip also the host of the file (${variant})`, async () => {
        const element = await shown(null, {
          src: EXAMPLE,
          variant,
          ...AXOLOTL,
        });
        expect(label(element)).to.equal(SAID[variant]);
        expect(tooltip(element)).to.equal(`${SAID[variant]}, ${location.host}`);
        const letters = (said: string | null) =>
          said!.replace(/[^\p{L}\p{N}%]/gu, "");
        expect(letters(label(element))).to.contain(
          letters(element.shadowRoot!.textContent),
        );
      });

    it("name the host where the file was finally served", async () => {
      const { host, pathname, search } = await publish(example(), {
        at: address("file", { cors: 1 }),
      });
      const elsewhere = host.replace(/^[^:]+/, (name) =>
        name === "localhost" ? "127.0.0.1" : "localhost",
      );
      const to = `//${elsewhere}${pathname}${search}`;
      const src = address("redirect", { to }).href;
      const element = await shown(null, { src, ...AXOLOTL });
      expect(tooltip(element)).to.equal(`${SAID.pill}, ${elsewhere}`);
    });

    for (const [kind, toSrc] of [
      [
        "data",
        (json: string) => `data:application/json,${encodeURIComponent(json)}`,
      ],
      ["blob", (json: string) => URL.createObjectURL(new Blob([json]))],
    ] as const)
      it(`name the page where the address itself holds the data (${kind}:)`, async () => {
        const src = toSrc(JSON.stringify(example()));
        const element = await shown(null, { src, ...AXOLOTL });
        expect(tooltip(element)).to.equal(`${SAID.pill}, this page`);
      });

    it("name no host where the page itself holds the data", async () => {
      const set = await shown(example(), { src: EXAMPLE, ...AXOLOTL });
      expect(tooltip(set)).to.equal(SAID.pill);
      const script = document.createElement("script");
      script.type = "application/json";
      script.textContent = JSON.stringify(example());
      const element = create(AXOLOTL);
      element.append(script);
      const loaded = once(element, "load");
      await fixture(html`<div>${element}</div>`);
      await loaded;
      expect(tooltip(element)).to.equal(SAID.pill);
    });

    it("name the host of what is on screen while another file is on its way", async () => {
      const element = await shown(null, { src: EXAMPLE, ...AXOLOTL });
      const before = tooltip(element);
      const src = address("hang");
      element.src = src.href.replace(src.host, `elsewhere.${src.host}`);
      await element.updateComplete;
      expect(tooltip(element)).to.equal(before);
      element.src = null;
    });

    it("are those of what is on screen while another tool of another file is on its way", async () => {
      const element = await shown(null, { src: EXAMPLE, ...AXOLOTL });
      const before = [label(element), text(element)];
      element.src = address("hang").href;
      element.tool = "a-tool-of-that-file";
      await element.updateComplete;
      expect([label(element), text(element)]).to.deep.equal(before);
    });
  });

  describe("while it loads and when it fails", () => {
    for (const variant of VARIANTS) {
      inEachFamily(() => {
        it(`holds a place, is busy, and then ready (${variant})`, async () => {
          const src = address("held");
          const element = await fixture<ToolVerdict>(
            html`<tool-verdict
              variant=${variant}
              src=${src}
              tool="axolotl-v0-16"
            ></tool-verdict>`,
          );
          expect(element.matches(":state(loading)")).to.equal(true);
          expect(element.getAttribute("aria-busy")).to.equal("true");
          expect(element.offsetWidth).to.be.above(100);
          const { offsetHeight } = one(element, `.${variant}`);
          const loaded = once(element, "load");
          await release(src);
          await loaded;
          expect(element.matches(":state(ready)")).to.equal(true);
          expect(element.matches(":state(loading)")).to.equal(false);
          expect(element.hasAttribute("aria-busy")).to.equal(false);
          const ratio = badge(element).offsetHeight / offsetHeight;
          expect(ratio).to.be.within(0.9, 1.1);
        });
      });

      it(`shows nothing when it fails (${variant})`, async () => {
        const element = create({ variant, src: failed() });
        const told = failure(element);
        await fixture(html`<div style="display: flex">${element}</div>`);
        expect((await told).kind).to.equal("http");
        expect(element.matches(":state(failed)")).to.equal(true);
        expect(element.hasAttribute("aria-busy")).to.equal(false);
        expect(text(element)).to.equal("");
        expect(element.offsetWidth).to.equal(0);
        expect(element.offsetHeight).to.equal(0);
      });
    }

    it("shows what the page has slotted until the verdict is there", async () => {
      const src = address("held");
      const element = create({ src: src.href });
      element.innerHTML = `<a href="#verdict">Our verdict</a>`;
      await fixture(html`<div>${element}</div>`);
      const isShown = () => element.querySelector("a")!.offsetHeight > 0;
      expect(isShown()).to.equal(true);
      expect(has(element, ".pill")).to.equal(false);
      const loaded = once(element, "load");
      await release(src);
      await loaded;
      expect(isShown()).to.equal(false);
      element.src = failed();
      await oneEvent(element, "error");
      expect(isShown()).to.equal(true);
    });

    it("keeps its events to itself", async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const seen: string[] = [];
      for (const type of ["load", "error"])
        page.addEventListener(type, () => seen.push(type));
      const element = create({ src: EXAMPLE });
      page.append(element);
      await oneEvent(element, "load");
      element.src = failed();
      await oneEvent(element, "error");
      expect(seen).to.deep.equal([]);
    });

    it("shows nothing, and is in no state, without a source", async () => {
      const element = await fixture<ToolVerdict>(
        html`<tool-verdict></tool-verdict>`,
      );
      await rendered();
      expect(element.offsetWidth).to.equal(0);
      expect(
        element.matches(":state(loading), :state(ready), :state(failed)"),
      ).to.equal(false);
    });
  });

  describe("its requests", () => {
    it("are three for 200 badges from three sources", async () => {
      const sources = ["one", "two", "three"].map(() => address("ok"));
      const badges = Array.from({ length: 200 }, (_, index) =>
        create({
          src: sources[index % 3]!.href,
          tool: index % 2 ? "claude-4-api" : "axolotl-v0-16",
          variant: VARIANTS[index % 2]!,
        }),
      );
      const loads = badges.map((element) => once(element, "load"));
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(...badges);
      await Promise.all(loads);
      for (const [index, element] of badges.entries())
        expect(text(element)).to.contain(index % 2 ? "100%" : "75%");
      expect(await Promise.all(sources.map(count))).to.deep.equal([1, 1, 1]);
    });

    it("wait until the badge comes near the viewport, where it is lazy", async () => {
      const src = address("ok");
      const page = await fixture<HTMLElement>(
        html`<div>
          <div style="height: 5000px"></div>
          <tool-verdict
            loading="lazy"
            src=${src}
            tool="claude-4-api"
          ></tool-verdict>
        </div>`,
      );
      const element = page.querySelector("tool-verdict")!;
      await rendered();
      expect(await count(src)).to.equal(0);
      const loaded = oneEvent(element, "load");
      element.scrollIntoView();
      await loaded;
      scrollTo(0, 0);
      expect(await count(src)).to.equal(1);
    });
  });

  describe("theme, language and direction", () => {
    for (const variant of VARIANTS)
      it(`has the page's text on the page's own background, or with a theme both of its own (${variant})`, async () => {
        const element = await shown(example(), { variant });
        const page = element.parentElement!;
        page.style.color = "rgb(1, 2, 3)";
        const colours = () => {
          const { backgroundColor, color } = getComputedStyle(badge(element));
          return [backgroundColor, color];
        };
        expect(colours()).to.deep.equal(["rgba(0, 0, 0, 0)", "rgb(1, 2, 3)"]);
        const [light, dark] = [
          ["rgb(255, 255, 255)", "rgb(20, 23, 28)"],
          ["rgb(20, 23, 28)", "rgb(233, 237, 241)"],
        ];
        const { matches } = matchMedia("(prefers-color-scheme: dark)");
        for (const [theme, expected] of [
          ["light", light],
          ["dark", dark],
          ["auto", matches ? dark : light],
        ] as const) {
          element.theme = theme;
          await element.updateComplete;
          expect(colours(), theme).to.deep.equal(expected);
        }
      });

    it("takes the page's colours, and its font and size", async () => {
      const element = await shown(example());
      const page = element.parentElement!;
      page.style.cssText =
        "--tool-surface: rgb(1, 2, 3); font: 20px monospace; letter-spacing: 9px";
      const style = getComputedStyle(badge(element));
      expect(style.backgroundColor).to.equal("rgb(1, 2, 3)");
      expect(style.fontFamily).to.equal("monospace");
      expect(style.fontSize).to.equal("17.5px");
      expect(style.letterSpacing).to.equal("normal");
    });

    it("writes figures as the language around it does", async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const element = create(AXOLOTL);
      element.comparison = example();
      page.append(element);
      await oneEvent(element, "load");
      expect(one(element, "b").textContent).to.contain("75\u00a0%");
      element.lang = "ar-EG";
      await waitUntil(() => one(element, "b").textContent.includes("٧٥"));
    });

    it("runs from right to left with the page", async () => {
      const element = await shown(example(), AXOLOTL);
      const page = element.parentElement!;
      const left = (selector: string) =>
        one(element, selector).getBoundingClientRect().left;
      expect(left("svg")).to.be.below(left("b"));
      page.dir = "rtl";
      expect(left("svg")).to.be.above(left("b"));
      expect(left("b")).to.be.above(left("span span"));
      expect(left("span span")).to.be.above(left("small"));
    });
  });

  inEachFamily(() => {
    for (const lang of ["en", "de", "tr", "ar-EG"])
      it(`a share of 100% lies inside the ring (${lang})`, async () => {
        const element = await shown(example(), { lang, variant: "badge" });
        await waitUntil(() =>
          element.shadowRoot!.querySelector(".ring")?.textContent.trim(),
        );
        const share = one(element, ".ring b");
        const range = document.createRange();
        range.selectNodeContents(share);
        const size = parseFloat(getComputedStyle(share).fontSize);
        // Figures are about 0.72 em high.
        const reach = Math.hypot(
          range.getBoundingClientRect().width / 2,
          0.36 * size,
        );
        const ring = one(element, ".ring").getBoundingClientRect().width / 2;
        expect(reach).to.be.below((ring * (9 - 1.75 / 2)) / 10);
      });

    describe("in a line of text", () => {
      /** Sizes of the text: at each of them, an engine rounds a font's metrics differently. */
      const SIZES = Array.from({ length: 81 }, (_, index) => 8 + index / 2);

      /** WebKit sets each line of text on a whole pixel. */
      const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

      /** Stands on the baseline of the text around it. */
      const probe = () => {
        const element = document.createElement("samp");
        element.style.cssText =
          "display: inline-block; width: 0; height: 0; vertical-align: baseline";
        return element;
      };
      const bottom = (element: Element) =>
        element.getBoundingClientRect().bottom;

      async function line(
        lineHeight: string,
        element: ToolVerdict,
      ): Promise<HTMLElement> {
        const page = await fixture<HTMLElement>(
          html`<p
            style="font-size: 16px; line-height: ${lineHeight}; width: max-content"
          >
            Judged
          </p>`,
        );
        page.append(probe(), element, " by people");
        return page;
      }

      /** Holds the line to the height that it has without the badge. */
      function keepsHeight(
        page: HTMLElement,
        element: ToolVerdict,
        when: string,
      ): void {
        for (const size of SIZES) {
          page.style.fontSize = `${size}px`;
          element.hidden = true;
          const { height } = page.getBoundingClientRect();
          element.hidden = false;
          expect(
            page.getBoundingClientRect().height,
            `${when}, at ${size} px`,
          ).to.be.closeTo(height, 0.02);
        }
      }

      for (const lineHeight of ["normal", "1", "1.2", "1.65"])
        it(`stands on the baseline and leaves the line its height at any size, line-height ${lineHeight}`, async () => {
          const src = address("held");
          const element = create({ src: src.href, ...AXOLOTL });
          const page = await line(lineHeight, element);
          await element.updateComplete;
          keepsHeight(page, element, "while it loads");
          const loaded = once(element, "load");
          await release(src);
          await loaded;
          keepsHeight(page, element, "when it is there");
          for (const selector of ["b", "span span", "small"]) {
            const inside = probe();
            one(element, selector).append(inside);
            for (const size of SIZES) {
              page.style.fontSize = `${size}px`;
              expect(bottom(inside), `${selector} at ${size} px`).to.be.closeTo(
                bottom(page.querySelector("samp")!),
                isWebKit ? 1 : 0.5,
              );
            }
          }
        });

      it("leaves the line its height with a font of its own", async () => {
        const element = await shown(example());
        const page = await line("1.5", element);
        for (const family of FAMILIES) {
          element.style.setProperty("--tool-font", `"${family}"`);
          keepsHeight(page, element, `in ${family}`);
        }
      });

      it("leaves the line its height when it fails", async () => {
        const element = create({ src: failed() });
        const page = await line("1.2", element);
        await oneEvent(element, "error");
        const { height } = page.getBoundingClientRect();
        element.remove();
        expect(page.getBoundingClientRect().height).to.equal(height);
      });

      it("scales with the text around it", async () => {
        const element = await shown(example(), AXOLOTL);
        const page = element.parentElement!;
        page.style.width = "max-content";
        const ratios = [10, 16, 20, 40].map((size) => {
          page.style.fontSize = `${size}px`;
          const { width, height } = badge(element).getBoundingClientRect();
          const ring = one(element, "svg").getBoundingClientRect();
          // All but the border, which stays a hairline.
          return [(width - 2) / size, (height - 2) / size, ring.width / size];
        });
        for (const [width, height, ring] of ratios) {
          expect(width! / ratios[3]![0]!).to.be.within(0.95, 1.05);
          expect(height!).to.be.closeTo(ratios[3]![1]!, 0.08);
          expect(ring!).to.be.closeTo(ratios[3]![2]!, 0.01);
        }
      });
    });
  });

  inEachFamily(() => {
    describe("long names", () => {
      const name = "Rechtsschutzversicherungsgesellschaftsassistent ".repeat(2);
      const publisher =
        "Bund-für-unverhältnismäßig-lange-Bezeichnungen ".repeat(2);
      const comparison = example({
        "tools[1].name": name.trim(),
        "publisher.name": publisher.trim(),
      });

      for (const variant of VARIANTS)
        for (const width of [120, 240])
          it(`wrap, and nothing is cut or wider than its place (${variant}, ${width} px)`, async () => {
            const element = await shown(comparison, { variant, ...AXOLOTL });
            const page = element.parentElement!;
            page.style.cssText = `width: ${width}px; font-size: 16px`;
            expect(page.scrollWidth).to.be.at.most(width);
            const { left, right, top, bottom } =
              badge(element).getBoundingClientRect();
            const texts = document.createTreeWalker(
              badge(element),
              NodeFilter.SHOW_TEXT,
            );
            const range = document.createRange();
            while (texts.nextNode()) {
              if (!texts.currentNode.textContent!.trim()) continue;
              range.selectNodeContents(texts.currentNode);
              const box = range.getBoundingClientRect();
              const what = texts.currentNode.textContent!;
              expect(box.left, what).to.be.at.least(left);
              expect(box.right, what).to.be.at.most(right);
              expect(box.top, what).to.be.at.least(top);
              expect(box.bottom, what).to.be.at.most(bottom);
            }
          });
    });
  });

  describe("the reader's settings", () => {
    for (const variant of VARIANTS)
      it(`shows where the keyboard is (${variant})`, async function () {
        // Safari's Tab passes over links unless the reader asks for them.
        if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
        const element = await shown(example(), { variant });
        const before = document.createElement("button");
        element.before(before);
        before.focus();
        await sendKeys({ press: "Tab" });
        expect(element.shadowRoot!.activeElement?.className).to.equal(variant);
        const style = getComputedStyle(badge(element));
        expect(style.outlineStyle).to.equal("solid");
        expect(style.outlineWidth).to.equal("2px");
        // Of two colours, one of which shows on any background.
        expect(style.outlineColor).to.equal("rgb(255, 255, 255)");
        expect(style.boxShadow).to.equal("rgb(0, 0, 0) 0px 0px 0px 4px");
      });

    it("shows in forced colours where it ends, and which way the panel went", async function () {
      try {
        await emulateMedia({ forcedColors: "active" });
      } catch {
        this.skip(); // WebKitGTK cannot emulate it.
      }
      try {
        const element = await shown(example(), AXOLOTL);
        expect(getComputedStyle(badge(element)).borderTopStyle).to.equal(
          "solid",
        );
        const [circle, arc] = ["circle", ".arc"].map((selector) =>
          getComputedStyle(one(element, selector)),
        );
        const sample = document.createElement("p");
        element.after(sample);
        const colour = (name: string) => {
          sample.style.color = name;
          return getComputedStyle(sample).color;
        };
        expect(circle!.stroke).to.equal(colour("CanvasText"));
        expect(arc!.stroke).to.equal(colour("CanvasText"));
        expect(parseFloat(arc!.strokeWidth)).to.be.at.least(
          2 * parseFloat(circle!.strokeWidth),
        );
        element.variant = "card";
        await element.updateComplete;
        const [first, , , skip] = [...one(element, "[part=bar]").children].map(
          (segment) => parseFloat(getComputedStyle(segment).borderTopWidth),
        );
        expect(first).to.be.above(skip! * 3);
      } finally {
        await emulateMedia({ forcedColors: "none" });
      }
    });
  });

  inEachFamily(() => {
    describe("for all readers", () => {
      async function violations(page: Element): Promise<string[]> {
        const found = await axe.run(page, { runOnly: RULES });
        expect(found.passes.length).to.be.above(0);
        return [...found.violations, ...found.incomplete].flatMap(
          ({ id, nodes }) => nodes.map(({ html: node }) => `${id}: ${node}`),
        );
      }

      for (const scheme of ["light", "dark"])
        it(`has nothing that axe objects to, in ${scheme}`, async () => {
          const page = await fixture<HTMLElement>(
            html`<main
              style="color-scheme: ${scheme}; padding: 3em; background: Canvas; color: CanvasText"
            >
              <p>Judged by people.</p>
            </main>`,
          );
          const data = [
            example(),
            example({ url: undefined }),
            example({ "tools[0].reviews": [] }),
          ];
          for (const comparison of data)
            for (const variant of VARIANTS)
              for (const tool of ["claude-4-api", "axolotl-v0-16"]) {
                const element = create({ variant, tool });
                element.comparison = comparison;
                element.style.marginBlock = "1em";
                const place = document.createElement("div");
                place.append(element);
                page.append(place);
                await oneEvent(element, "load");
              }
          expect(await violations(page)).to.deep.equal([]);
        });

      for (const scheme of ["light", "dark"])
        it(`has nothing that axe objects to where it failed, in ${scheme}`, async () => {
          const page = await fixture<HTMLElement>(
            html`<main
              style="color-scheme: ${scheme}; background: Canvas; color: CanvasText"
            >
              <p>Nothing:</p>
              <p>A link:</p>
            </main>`,
          );
          const empty = create({ src: failed() });
          const linked = create({ src: failed(), variant: "card" });
          linked.innerHTML = `<a href="#there" style="color: LinkText">Our verdict</a>`;
          const told = [empty, linked].map((element) => once(element, "error"));
          for (const [index, place] of [...page.children].entries())
            place.append([empty, linked][index]!);
          await Promise.all(told);
          expect(await violations(page)).to.deep.equal([]);
        });
    });
  });

  describe("its own script", () => {
    type Strict = Frame["window"] & { violations: string[]; errors: string[] };

    const settled = (document: Document, selector = "tool-verdict") =>
      Promise.all(
        [...document.querySelectorAll<ToolVerdict>(selector)].map(
          async (element) => {
            while (!element.matches(":state(ready), :state(failed)"))
              await Promise.race([
                once(element, "load"),
                once(element, "error"),
              ]);
            return element;
          },
        ),
      );

    it("works under a strict policy, with its styles", async () => {
      const page = await open({ src: "/test/strict/badge.html" });
      const { document } = page;
      const window = page.window as Strict;
      const [pill, card, inline] = await settled(document);
      expect(text(pill!)).to.equal(PILL);
      expect(text(card!)).to.contain("100% ship");
      expect(text(inline!)).to.equal("No reviews yet");
      expect(window.getComputedStyle(badge(pill!)).borderTopStyle).to.equal(
        "solid",
      );
      expect(window.getComputedStyle(badge(card!)).colorScheme).to.equal(
        "dark",
      );
      const told = once(pill!, "error");
      pill!.tool = "nobody";
      await told;
      // Breaks the policy on purpose; what was broken before has then been reported too.
      const reported = once(window, "securitypolicyviolation");
      document.body.setAttribute("style", "color: red");
      await reported;
      expect(window.violations).to.have.length(1);
      expect(window.errors).to.deep.equal([]);
    });

    it("registers the badge alone", async () => {
      const page = await open({
        srcdoc: `<script type="module" src="/dist/tool-verdict.js"></script>
          <tool-verdict tool="claude-4-api" src=${EXAMPLE}></tool-verdict>`,
      });
      await settled(page.document);
      const isKnown = (tag: string) =>
        page.window.customElements.get(tag) !== undefined;
      expect(isKnown("tool-verdict")).to.equal(true);
      expect(isKnown("tool-compare")).to.equal(false);
    });

    for (const files of [
      ["tool-verdict", "tool-compare"],
      ["tool-compare", "tool-verdict"],
    ])
      it(`gets along with the other one, ${files.join(" before ")}`, async () => {
        const source = await publish(example());
        const { window, document } = await open({
          srcdoc: `<script>
              var errors = [];
              addEventListener("error", ({ message }) => errors.push(message));
              addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
            </script>
            ${files
              .map(
                (file) =>
                  `<script type="module" src="/dist/${file}.js"></script>
                   <script type="module">window.${file === files[0] ? "first" : "second"} = customElements.get("tool-verdict");</script>`,
              )
              .join("")}
            <tool-verdict tool="claude-4-api" src="${source.href.replaceAll("&", "&amp;")}"></tool-verdict>
            <tool-compare src="${source.href.replaceAll("&", "&amp;")}"></tool-compare>`,
        });
        const [pill] = await settled(document);
        const [comparison] = await settled(document, "tool-compare");
        expect(text(pill!)).to.equal(
          "100% ship 4 of 4 reviewers · Example Tool Review",
        );
        expect(text(comparison!)).to.contain("75%");
        const { errors, first, second } = window as unknown as {
          errors: string[];
          first: unknown;
          second: unknown;
        };
        expect(errors).to.deep.equal([]);
        expect(typeof first).to.equal("function");
        expect(first === second).to.equal(true);
      });
  });
});

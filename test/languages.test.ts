import {
  expect,
  fixture,
  fixtureSync,
  html,
  oneEvent,
  waitUntil,
} from "@open-wc/testing";
import { registerMessages, type ToolCompare } from "../src/index.js";
import ar from "../src/locales/ar.js";
import de from "../src/locales/de.js";
import { en } from "../src/locales/en.js";
import { patience } from "../src/locales/find.js";
import { LANGUAGES } from "../src/locales/languages.js";
import type { Messages } from "../src/locales/messages.js";
import type { Parts } from "../src/locales/parts.js";
import { parse } from "../src/parse.js";
import { renderHtml } from "../src/static/html.js";
import { complete, EXAMPLE, example, tools } from "./example.js";
import { open, rendered, SCRIPT, settled } from "./frame.js";
import { overflowing } from "./overflow.js";
import { begun, count, publish, release, address } from "./requests.js";

/** An element on a page whose language is given by attributes. */
async function shown(
  {
    lang = "",
    data = {},
    own = "",
  }: { lang?: string; data?: { lang?: string }; own?: string } = {},
  changes: Record<string, unknown> = {},
): Promise<ToolCompare> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement("tool-compare");
  element.comparison = example({ lang: undefined, ...data, ...changes });
  if (own) element.lang = own;
  page.append(element);
  await oneEvent(element, "load");
  return element;
}

const frameOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>(".frame")!;
const textOf = (element: Element) => frameOf(element).textContent;
const label = (element: Element) =>
  frameOf(element).querySelector("[part=answer] .label")?.textContent;

/** Takes a language away, or makes it slow, until the end of the test. */
function replace(tag: string, load: () => Promise<never>): void {
  const whole = LANGUAGES[tag]!;
  LANGUAGES[tag] = load;
  after(() => {
    LANGUAGES[tag] = whole;
  });
}

/** Waits for what comes with a file of words, which a busy machine may be slow to serve. */
const until = (check: () => boolean) =>
  waitUntil(check, undefined, { timeout: 10_000 });

describe("the language of a comparison", () => {
  it("is that of the page around it, whose words come before anything is shown", async () => {
    const element = await shown({ lang: "fr-CA" });
    expect(label(element)).to.equal("Choix du jury");
    expect(textOf(element)).to.contain("18 avril 2026");
    expect(frameOf(element).lang).to.equal("");
  });

  it("is the element's own before that of the page, and says so", async () => {
    const element = await shown({ lang: "fr", own: "ja" });
    expect(label(element)).to.equal("レビュアーの一押し");
    const { lang, dir } = frameOf(element);
    expect([lang, dir]).to.deep.equal(["", "ltr"]);
  });

  it("is that of the data where we have no words for the page's", async () => {
    const element = await shown({ lang: "fa", data: { lang: "it" } });
    expect(label(element)).to.equal("La scelta della giuria");
    expect(frameOf(element).lang).to.equal("it");
  });

  it("is English with English figures where we have words for neither", async () => {
    const element = await shown(
      { lang: "fa", data: { lang: "sv" } },
      { "tools[0].community": { ship: 2514, skip: 10 } },
    );
    expect(label(element)).to.equal("Panel’s pick");
    expect(textOf(element)).to.contain("2,524 votes");
    const { lang, dir } = frameOf(element);
    expect([lang, dir]).to.deep.equal(["en", "ltr"]);
  });

  it("follows the page's when it changes, also around shadow roots", async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><div></div></div>`,
    );
    const host = page.firstElementChild as HTMLElement;
    const element = document.createElement("tool-compare");
    element.comparison = example();
    const inner = document.createElement("div");
    inner.append(element);
    host.attachShadow({ mode: "open" }).append(inner);
    await oneEvent(element, "load");
    page.lang = "nl";
    await until(() => label(element) === "Keuze van de jury");
    inner.lang = "pl";
    await until(() => label(element) === "Wybór jury");
    inner.removeAttribute("lang");
    await until(() => label(element) === "Keuze van de jury");
  });

  for (const [what, markup] of [
    [
      "an SVG image",
      `<svg lang="nl" width="600" height="900"><foreignObject width="600" height="900"><div class="place"></div></foreignObject></svg>`,
    ],
    [
      "a form with a field for the language",
      `<form lang="nl"><select name="lang"><option>de</option></select><div class="place"></div></form>`,
    ],
  ] as const)
    it(`is that of ${what} around it`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      page.innerHTML = markup;
      const element = document.createElement("tool-compare");
      element.comparison = example();
      page.querySelector(".place")!.append(element);
      await oneEvent(element, "load");
      expect(label(element)).to.equal("Keuze van de jury");
      expect(frameOf(element).lang).to.equal("");
    });

  it("is another when the element is moved, and each element has its own", async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div lang="fr-BE"><tool-compare></tool-compare></div>
        <div lang="zh-SG"><tool-compare></tool-compare></div>
        <div lang="x-klingon"></div>
      </div>`,
    );
    const [french, chinese] = page.querySelectorAll("tool-compare");
    const loaded = [french!, chinese!].map((element) => {
      element.comparison = example({ lang: undefined });
      return oneEvent(element, "load");
    });
    await Promise.all(loaded);
    expect([french!, chinese!].map(label)).to.deep.equal([
      "Choix du jury",
      "评审首选",
    ]);
    chinese!.after(french!);
    await until(() => label(french!) === "评审首选");
    page.lastElementChild!.append(french!);
    await until(() => label(french!) === "Panel’s pick");
    expect(frameOf(french!).lang).to.equal("en");
    expect(label(chinese!)).to.equal("评审首选");
  });

  it("is that of the data on a page that says it does not know its own", async () => {
    for (const lang of ["", "und"]) {
      const element = await shown({ lang, data: { lang: "id" } });
      expect(label(element)).to.equal("Pilihan panel");
      expect(frameOf(element).lang).to.equal("id");
    }
  });

  it("follows that of the document", async () => {
    const { document } = await open({
      srcdoc: `<!doctype html><html lang="en"><title>A page</title>${SCRIPT}<tool-compare src="${EXAMPLE}"></tool-compare>`,
    });
    const element = await settled({ document });
    document.documentElement.lang = "es";
    await until(() => label(element) === "La elección del jurado");
  });

  it("marks its words where the page's language is another, and the data's texts in theirs", async () => {
    const element = await shown({
      lang: "en",
      data: { lang: "en" },
      own: "ar",
    });
    const frame = frameOf(element);
    expect(frame.dir).to.equal("rtl");
    for (const selector of ["[part=title]", "[part=quote]", "[part=tagline]"])
      expect(
        frame.querySelector(selector)!.closest("[lang]")!.getAttribute("lang"),
        selector,
      ).to.equal("en");
    expect(frame.querySelector("[part=community]")!.closest("[lang]")).to.equal(
      null,
    );
    const { direction } = getComputedStyle(frame);
    expect(direction).to.equal("rtl");
  });

  for (const lang of ["id", "de"])
    it(`explains its verdicts in lines that begin alike (${lang})`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const element = document.createElement("tool-compare");
      element.comparison = example();
      page.append(element);
      await oneEvent(element, "load");
      await rendered();
      const [ship, skip] = frameOf(element).querySelectorAll(".key b");
      const meaning = document.createRange();
      meaning.setStartAfter(ship!);
      meaning.setEndBefore(skip!);
      const starts: number[] = [];
      for (let width = 220; width < 420; width += 5) {
        page.style.width = `${width}px`;
        const [first, second] = [ship!, skip!].map((box) =>
          box.getBoundingClientRect(),
        );
        const lines = [...skip!.getClientRects()].map(({ top }) => top);
        if (width >= 260) expect(new Set(lines).size, `${width}px`).to.equal(1);
        // Each in a line of its own.
        if (
          meaning.getBoundingClientRect().height < 1.5 * first!.height &&
          second!.top > first!.top
        )
          starts.push(Math.round(second!.left - first!.left));
      }
      expect(starts).not.to.deep.equal([]);
      expect(starts.filter(Boolean)).to.deep.equal([]);
    });

  it("has what stands in one line from right to left in Arabic", async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl" style="width: 820px">
        <tool-compare></tool-compare>
      </div>`,
    );
    const element = page.querySelector("tool-compare")!;
    element.comparison = complete({ lang: "ar" });
    await oneEvent(element, "load");
    await rendered();
    const isBlank = ({ data }: Text) => !data.trim();
    const found: string[] = [];
    for (const box of frameOf(element).querySelectorAll<HTMLElement>("*")) {
      // What has words of its own takes its direction from them.
      const isHolder = [...box.childNodes].every(
        (node) => !(node instanceof Text) || isBlank(node),
      );
      const { direction, clipPath } = getComputedStyle(box);
      if (!isHolder || direction !== "rtl" || clipPath !== "none") continue;
      const children = [...box.children].filter(
        (child) => child.getClientRects().length,
      );
      children.slice(1).forEach((child, index) => {
        // Where the one before ends and this one begins, each on its line.
        const end = [...children[index]!.getClientRects()].at(-1)!;
        const [start] = child.getClientRects();
        const isBeside =
          start!.top < end.bottom - 2 && start!.bottom > end.top + 2;
        if (isBeside && start!.right > end.left + 1)
          found.push(`${box.localName}: ${box.textContent.trim()}`);
      });
    }
    expect(found).to.deep.equal([]);
  });

  it("has its figures in the order of its words, in a direction of their own", async () => {
    const element = await shown({ own: "ar" });
    const visit = frameOf(element).querySelector(".count")!;
    const four = new Intl.NumberFormat("ar").format(4);
    expect(visit.textContent).to.equal(`تأييد: ${four} من ${four}`);
    expect(ar.dir).to.equal("rtl");
  });

  for (const [what, load] of [
    ["cannot be had", () => Promise.reject(new TypeError("no network"))],
    ["does not come", () => new Promise<never>(() => {})],
  ] as [string, () => Promise<never>][])
    it(`is English, and nothing fails, where a file of words ${what}`, async () => {
      const tag = what === "cannot be had" ? "ko" : "hi";
      replace(tag, load);
      const { wait } = patience;
      patience.wait = 50;
      try {
        const element = await shown({ lang: tag });
        expect(label(element)).to.equal("Panel’s pick");
        expect(frameOf(element).lang).to.equal("en");
        expect(element.matches(":state(ready)")).to.equal(true);
      } finally {
        patience.wait = wait;
      }
    });

  it("shows nothing in English while the words are on their way", async () => {
    const { promise, resolve } = Promise.withResolvers<{
      default: Messages;
    }>();
    replace("tr", () => promise as Promise<never>);
    const loaded = shown({ lang: "tr" });
    await rendered();
    await rendered();
    const element = document.querySelector("[lang=tr] tool-compare")!;
    expect(textOf(element)).to.equal("");
    resolve({ default: { ...de, panelPick: "Panelin seçimi" } });
    await loaded;
    expect(label(element)).to.equal("Panelin seçimi");
  });
});

describe("the words of a language", () => {
  const requests = (window: Window) =>
    window.performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.includes("/demo/"));

  it("are one request more than English, made beside the one for the data", async () => {
    const body = (lang: string, src: URL | string) =>
      `<!doctype html><html lang="${lang}"><title>A page</title>${SCRIPT}<tool-compare src="${src}"></tool-compare><tool-verdict src="${src}" tool="axolotl-v0-16"></tool-verdict>`;
    const english = await open({ srcdoc: body("en", EXAMPLE) });
    await settled(english);
    const src = address("held");
    const german = await open({ srcdoc: body("de", src) });
    await begun(src);
    await until(() =>
      requests(german.window).some((name) =>
        name.endsWith("/dist/locales/de.js"),
      ),
    );
    await release(src);
    const element = await settled(german);
    expect(label(element)).to.equal("Favorit der Jury");
    expect(await count(src)).to.equal(1);
    const more = requests(german.window).filter(
      (name) => !name.includes("/server/"),
    );
    expect(more.length).to.equal(requests(english.window).length + 1);
  });

  it("do not take a prerendered comparison into English and back", async () => {
    const src = await publish(example());
    const snippet = renderHtml(parse(example(), String(src)), {
      src: String(src),
      lang: "de",
      words: de,
    });
    const page = await open({
      srcdoc: `<!doctype html><html lang="de"><title>A page</title>${snippet}`,
    });
    const element = page.document.querySelector("tool-compare")!;
    const seen = new Set([label(element)]);
    new page.window.MutationObserver(() => seen.add(label(element))).observe(
      element.shadowRoot!,
      { childList: true, subtree: true, attributes: true },
    );
    const script = page.document.createElement("script");
    Object.assign(script, { type: "module", src: "/dist/tool-compare.js" });
    page.document.head.append(script);
    await oneEvent(element, "load");
    await rendered();
    expect([...seen].filter(Boolean)).to.deep.equal(["Favorit der Jury"]);
  });

  it("can be the page's own, before and after something is shown", async () => {
    const element = await shown({ lang: "en" });
    after(() => registerMessages("en", en));
    registerMessages("en", {
      ...en,
      panelPick: "Our pick",
      verdicts: { ship: "Recommend", skip: "Pass" },
    });
    await element.updateComplete;
    expect(label(element)).to.equal("Our pick");
    expect(textOf(element)).to.contain("Recommend");
    expect(label(await shown({ lang: "en-GB" }))).to.equal("Our pick");
  });

  it("say in their own language that a comparison could not be loaded", async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div lang="uk">
        <tool-compare
          src=${String(address("status", { code: 404 }))}
        ></tool-compare>
      </div>`,
    );
    const element = page.querySelector("tool-compare")!;
    await oneEvent(element, "error");
    await until(() => textOf(element).includes("Не вдалося завантажити"));
    expect(frameOf(element).lang).to.equal("");
  });
});

describe("words that are 40% longer", () => {
  const longer = (text: string) =>
    text &&
    `${text} ${"lorem ".repeat(20).slice(0, Math.ceil(0.4 * text.length))}`;
  const stretch = (value: unknown): unknown =>
    typeof value === "string"
      ? longer(value)
      : Array.isArray(value)
        ? (value as Parts).map((part) =>
            typeof part === "string" ? longer(part) : part,
          )
        : typeof value === "function"
          ? (...args: unknown[]) =>
              stretch((value as (...args: unknown[]) => unknown)(...args))
          : Object.fromEntries(
              Object.entries(value as object).map(([key, inner]) => [
                key,
                stretch(inner),
              ]),
            );

  before(() => registerMessages("qaa", stretch(en) as Messages));

  for (const [what, comparison] of [
    ["two tools", complete({ lang: "en" })],
    ["three tools", complete({ lang: "en", tools: tools(3) })],
    ["eight tools", complete({ lang: "en", tools: tools(8) })],
  ] as const)
    it(`fit at 280 px (${what})`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="qaa" style="width: 280px"></div>`,
      );
      const element = document.createElement("tool-compare");
      element.comparison = comparison;
      page.append(element);
      await oneEvent(element, "load");
      const frame = frameOf(element);
      frame.querySelectorAll("details").forEach((fold) => (fold.open = true));
      await rendered();
      expect(overflowing(element)).to.deep.equal([]);
      expect(frame.scrollWidth).to.be.at.most(280);
    });
});

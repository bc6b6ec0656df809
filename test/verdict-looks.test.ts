import { expect, fixture, html } from "@open-wc/testing";
import "../src/index.js";
import type { ToolVerdict } from "../src/index.js";
import { example } from "./example.js";
import { once, open } from "./frame.js";
import { address, release } from "./requests.js";

const VARIANTS = ["pill", "badge", "card"] as const;

const AXOLOTL = "axolotl-v0-16";

const all = <T extends Element = HTMLElement>(
  element: ToolVerdict,
  selector: string,
) => [...element.shadowRoot!.querySelectorAll<T>(selector)];
const badge = (element: ToolVerdict) => all(element, "[part=badge]")[0]!;

/** A badge with a ship and a skip in it, in `place`. */
async function shown(
  place: Element,
  attributes: Record<string, string>,
): Promise<ToolVerdict> {
  const element = document.createElement("tool-verdict");
  for (const [name, value] of Object.entries({ tool: AXOLOTL, ...attributes }))
    element.setAttribute(name, value);
  element.comparison = example();
  const loaded = once(element, "load");
  place.append(element);
  await loaded;
  return element;
}

/** Red, green and blue of colours that are painted over each other, from 0 to 1. */
function painted(...colors: string[]): number[] {
  const canvas = Object.assign(document.createElement("canvas"), {
    width: 1,
    height: 1,
  });
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data]
    .slice(0, 3)
    .map((value) => value / 255);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: number[]): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(color: string, ...papers: string[]): number {
  const [dark, light] = [painted(...papers, color), painted(...papers)]
    .map(luminance)
    .toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Text and paper of pages. */
const PAGES = [
  ["#000", "#fff"],
  ["#fff", "#000"],
  ["#333", "#fdf6e3"],
  ["#e8e6e3", "#1c1a17"],
  ["#eee", "#10141a"],
];

const LATO = "/node_modules/@fontsource/lato/files/lato-latin";

/** What is to be read, and what is to be seen, by their colour on the surface of a badge. */
function colorsOf(element: ToolVerdict): {
  surface: string;
  texts: string[];
  marks: string[];
} {
  const texts = all(element, "*").filter((inner) =>
    [...inner.childNodes].some(
      (node) => node instanceof Text && node.data.trim(),
    ),
  );
  const strokes = all<SVGElement>(element, "circle").map(
    (circle) => getComputedStyle(circle).stroke,
  );
  const segments = all(element, "[part=bar] > *").map(
    (segment) => getComputedStyle(segment).borderTopColor,
  );
  return {
    surface: getComputedStyle(badge(element)).backgroundColor,
    texts: texts.map((inner) => getComputedStyle(inner).color),
    marks: [...strokes, ...segments],
  };
}

describe("a badge's colours", () => {
  for (const [text, paper] of PAGES)
    for (const scheme of ["normal", "light", "dark"])
      it(`are easy to see for ${text} on ${paper}, color-scheme ${scheme}`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div
            style="color: ${text}; background: ${paper}; color-scheme: ${scheme}"
          ></div>`,
        );
        for (const variant of VARIANTS)
          for (const theme of ["", "light", "dark", "auto"]) {
            const element = await shown(page, {
              variant,
              ...(theme && { theme }),
            });
            const { surface, texts, marks } = colorsOf(element);
            expect(texts.length).to.be.above(1);
            expect(marks.length).to.be.above(1);
            const what = `${variant} ${theme}`;
            for (const color of texts)
              expect(
                contrast(color, paper!, surface),
                `${what}: text in ${color}`,
              ).to.be.at.least(4.5);
            for (const color of marks)
              expect(
                contrast(color, paper!, surface),
                `${what}: a mark in ${color}`,
              ).to.be.at.least(3);
          }
      });
});

describe("the bar of a card", () => {
  for (const width of [140, 280])
    it(`is as green as the panel says, ${width} px wide`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: ${width}px; font-size: 16px"></div>`,
      );
      const element = await shown(page, { variant: "card" });
      const [bar] = all(element, "[part=bar]");
      const { left, width: whole } = bar!.getBoundingClientRect();
      const segments = all(element, "[part=bar] > *").map((segment) =>
        segment.getBoundingClientRect(),
      );
      expect(segments.length).to.equal(4);
      expect(segments[2]!.right).to.be.closeTo(left + 0.75 * whole, 3);
      expect(segments[3]!.right).to.be.closeTo(left + whole, 1);
    });
});

describe("what a page cannot hide of a badge", () => {
  for (const variant of VARIANTS) {
    it(`is the share and the count, by parts (${variant})`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: 600px; font-size: 16px">
          <style>
            tool-verdict::part(badge) {
              display: none !important;
              visibility: hidden !important;
              opacity: 0 !important;
              font-size: 0 !important;
              overflow: hidden !important;
            }
            tool-verdict::part(share),
            tool-verdict::part(count) {
              display: none !important;
            }
          </style>
        </div>`,
      );
      const element = await shown(page, { variant });
      const style = getComputedStyle(badge(element));
      expect(style.visibility).to.equal("visible");
      expect(style.opacity).to.equal("1");
      expect(style.overflow).to.equal("visible");
      expect(badge(element).innerText).to.contain("75%").and.contain("3 of 4");
      for (const inner of [badge(element), ...all(element, "b, b ~ span")])
        expect(parseFloat(getComputedStyle(inner).fontSize)).to.be.above(9);
    });

    it(`is the share and the count, by a width (${variant})`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: 600px; font-size: 16px"></div>`,
      );
      const element = await shown(page, { variant, style: "width: 7.5em" });
      const { left, right, top, bottom } =
        badge(element).getBoundingClientRect();
      expect(right - left).to.be.at.most(120);
      const range = document.createRange();
      range.selectNodeContents(badge(element));
      for (const box of range.getClientRects()) {
        expect(box.left).to.be.at.least(left - 1);
        expect(box.right).to.be.at.most(right + 1);
        expect(box.top).to.be.at.least(top - 2);
        expect(box.bottom).to.be.at.most(bottom + 2);
      }
    });
  }

  it("is that a skip is not a ship, by colours", async () => {
    const page = await fixture<HTMLElement>(
      html`<div
        style="color: rgb(1, 2, 3); --tool-skip: transparent; --tool-border: rgb(17, 122, 74); --tool-ship: rgb(17, 122, 74)"
      ></div>`,
    );
    for (const variant of ["pill", "badge"]) {
      const element = await shown(page, { variant });
      const [rest, arc] = all(element, "circle").map((circle) =>
        getComputedStyle(circle),
      );
      expect(rest!.stroke).to.equal("rgb(1, 2, 3)");
      expect(parseFloat(arc!.strokeWidth)).to.be.at.least(
        2 * parseFloat(rest!.strokeWidth),
      );
    }
    const card = await shown(page, { variant: "card" });
    const skip = all(card, "[part=bar] > *").at(-1)!;
    const { borderTopColor, borderTopWidth } = getComputedStyle(skip);
    expect(borderTopColor).to.equal("rgb(1, 2, 3)");
    expect(borderTopWidth).to.equal("1px");
  });
});

describe("the room of a badge", () => {
  /** An article with a badge in it, and what has moved when the badge is there. */
  async function shift(
    width: number,
    inner: string,
    attributes: string,
  ): Promise<number> {
    const src = address("held").href;
    const { window, document: page } = await open(
      {
        srcdoc: `<!doctype html><meta charset="utf-8">
            <script type="module" src="/dist/tool-verdict.js"></script>
            <style>
              @font-face { font-family: Lato; src: url(${LATO}-400-normal.woff2) }
              @font-face { font-family: Lato; src: url(${LATO}-700-normal.woff2); font-weight: 700 }
              body { margin: 16px; font: 16px/1.5 Lato }
            </style>
            <b>One</b>
            <p>Twelve people lived with it for a month and wrote down what they thought of it:
            <tool-verdict ${attributes} tool="${AXOLOTL}" src="${src.replaceAll("&", "&amp;")}">${inner}</tool-verdict>
            and we would not argue with any of them.</p>
            ${"<p>The panel met twice, and this is what they wrote down.</p>".repeat(12)}`,
      },
      { width, height: 844 },
    );
    const element = page.querySelector<ToolVerdict>("tool-verdict")!;
    await window.customElements.whenDefined("tool-verdict");
    await page.fonts.ready;
    const last = page.querySelector("p:last-child")!;
    const before = last.getBoundingClientRect().top;
    const loaded = once(element, "load");
    await release(new URL(src));
    await loaded;
    const moved = Math.abs(last.getBoundingClientRect().top - before);
    // All that lies below moves: https://web.dev/articles/cls#layout-shift-score
    return moved / Math.max(width, 844);
  }

  const FALLBACK = `<a href="https://example.com/">read what they wrote</a>`;

  for (const variant of VARIANTS)
    for (const width of variant === "pill"
      ? [280, 320, 390, 600, 820, 1280]
      : [390, 820, 1280])
      for (const [what, inner] of [
        ["the page's own words", FALLBACK],
        ["nothing", ""],
      ])
        it(`is about that of ${what} before it, ${width} px wide (${variant})`, async () => {
          expect(
            await shift(width, inner!, `variant="${variant}"`),
          ).to.be.at.most(0.02);
        });
});

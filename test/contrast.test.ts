import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete } from "./example.js";
import { rendered } from "./frame.js";
import { emailField } from "./near.js";

/** Colours of text and paper, as pages have them. */
const PAGES = [
  ["black", "white"],
  ["white", "black"],
  ["#333", "#fdf6e3"],
  ["#e8e6e3", "#1c1a17"],
  ["#eee", "#10141a"],
] as const;

const context = Object.assign(document.createElement("canvas"), {
  width: 1,
  height: 1,
}).getContext("2d", { willReadFrequently: true })!;

/** What the browser makes of colours that lie over each other, the lowest first. */
function painted(colours: string[]): number[] {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
}

/** WCAG 2: relative luminance. */
function luminance(rgb: number[]): number {
  const [red, green, blue] = rgb.map((value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2: the contrast of a colour with the papers that it lies on. */
function contrast(colour: string, papers: string[]): number {
  const [a, b] = [painted([...papers, colour]), painted(papers)].map(luminance);
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

/** The backgrounds behind an element, the lowest first. */
function papersOf(element: Element, paper: string): string[] {
  const found: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    found.unshift(getComputedStyle(at).backgroundColor);
  return [paper, ...found];
}

const texts = (element: Element) =>
  [...element.querySelectorAll("*")].filter(
    (inner) =>
      inner.checkVisibility() &&
      [...inner.childNodes].some(
        (node) => node instanceof Text && node.data.trim(),
      ),
  );

const nameOf = (inner: Element) =>
  `${inner.localName}.${inner.getAttribute("part") ?? inner.className}`;

async function shown(
  ink: string,
  paper: string,
  scheme: string,
  theme?: "light" | "dark",
): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div
      style="width: 900px; color: ${ink}; background: ${paper}; color-scheme: ${scheme}"
    >
      <tool-compare></tool-compare>
    </div>`,
  );
  const element = page.querySelector<ToolCompare>("tool-compare")!;
  if (theme) element.theme = theme;
  element.comparison = complete();
  await oneEvent(element, "load");
  await emailField(element);
  const card = element.shadowRoot!.querySelector("article")!;
  for (const fold of card.querySelectorAll("details")) fold.open = true;
  await rendered();
  return card;
}

function expectContrast(card: Element, paper: string): void {
  const found = texts(card);
  expect(found.length).to.be.above(40);
  for (const text of found)
    expect(
      contrast(getComputedStyle(text).color, papersOf(text, paper)),
      nameOf(text),
    ).to.be.at.least(4.5);
  const marks: [Element, string, string?][] = [
    [card.querySelector("[part=bar] > :not(.skip)")!, "borderTopColor"],
    [card.querySelector("[part=bar] > .skip")!, "borderTopColor"],
    [card.querySelector("figure.ship")!, "borderLeftColor"],
    [card.querySelector("figure.skip")!, "borderLeftColor"],
    [card.querySelector("b.ship")!, "color", "::before"],
    [card.querySelector("b.skip")!, "color", "::before"],
    [card.querySelector("[part=input]")!, "borderTopColor"],
    [card.querySelector(".button")!, "borderTopColor"],
  ];
  for (const [mark, property, pseudo] of marks) {
    const style = getComputedStyle(mark, pseudo);
    expect(
      contrast(
        style[property as "color"],
        papersOf(mark.parentElement!, paper),
      ),
      `${nameOf(mark)} ${property}`,
    ).to.be.at.least(3);
  }
}

describe("contrast", () => {
  for (const [ink, paper] of PAGES)
    for (const scheme of ["normal", "light dark"])
      it(`is enough for ${ink} text on ${paper}, color-scheme ${scheme}`, async () => {
        expectContrast(await shown(ink, paper, scheme), paper);
      });

  for (const theme of ["light", "dark"] as const)
    it(`is enough in the ${theme} theme, whatever the page`, async () => {
      expectContrast(await shown("#777", "#888", "normal", theme), "#888");
    });

  for (const theme of [undefined, "light", "dark"] as const)
    it(`is enough on paper, printed from a dark page, ${theme ? `in the ${theme} theme` : "without a theme"}`, async function () {
      try {
        await emulateMedia({ media: "print" });
      } catch {
        this.skip(); // Only Chromium can emulate it.
      }
      try {
        expectContrast(await shown("#eee", "#10141a", "dark", theme), "white");
      } finally {
        await emulateMedia({ media: "screen" });
      }
    });

  it("is told where it is too little", async () => {
    const card = await shown("#777", "#999", "normal");
    expect(() => expectContrast(card, "#999")).to.throw();
  });
});

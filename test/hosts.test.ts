import { expect, waitUntil } from "@open-wc/testing";
import { COLORS } from "../src/colors.js";
import type { ToolCompare } from "../src/index.js";
import { complete, tools } from "./example.js";
import { open, rendered, SCRIPT, settled } from "./frame.js";
import { emailField } from "./near.js";

/** A colour written `#rrggbb` as browsers give it back. */
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

/** What a page's text styles would show in. */
const STYLES = [
  "border-collapse",
  "caret-color",
  "color",
  "cursor",
  "display",
  "font-family",
  "font-kerning",
  "font-size",
  "font-stretch",
  "font-style",
  "font-variant",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-height",
  "list-style",
  "overflow-wrap",
  "quotes",
  "tab-size",
  "text-align",
  "text-align-last",
  "text-decoration-line",
  "text-indent",
  "text-rendering",
  "text-shadow",
  "text-transform",
  "-webkit-text-fill-color",
  "-webkit-text-stroke-width",
  "white-space",
  "word-break",
  "word-spacing",
  "writing-mode",
];

/** What scales with the text. */
const LENGTHS = [
  "border-start-start-radius",
  "column-gap",
  "font-size",
  "line-height",
  "margin-block-end",
  "margin-block-start",
  "padding-block-start",
  "padding-inline-start",
  "row-gap",
];

interface Look {
  name: string;
  box: number[];
  styles: string[];
}

/** Where everything in `element` is, counted from its card, and how it looks. */
function look(element: ToolCompare): Look[] {
  const { defaultView } = element.ownerDocument;
  const root = element.shadowRoot!;
  const card = root.querySelector("article")!;
  const origin = card.getBoundingClientRect();
  return [card, ...card.querySelectorAll("*")].map((inner, index) => {
    const { x, y, width, height } = inner.getBoundingClientRect();
    const shows = inner.getClientRects().length > 0;
    const style = defaultView!.getComputedStyle(inner);
    return {
      name: `${index} ${inner.localName} ${inner.getAttribute("part") ?? (inner.getAttribute("type") || inner.className)}`,
      box: shows ? [x - origin.x, y - origin.y, width, height] : [],
      styles: STYLES.map((name) => style.getPropertyValue(name)),
    };
  });
}

function differences(expected: Look[], actual: Look[]): string[] {
  const found: string[] = [];
  expected.forEach(({ name, box, styles }, index) => {
    const other = actual[index];
    if (name !== other?.name) return found.push(`${name}: ${other?.name}`);
    if (
      box.length !== other.box.length ||
      box.some((value, side) => Math.abs(value - other.box[side]!) > 0.5)
    )
      found.push(`${name}: ${box.join(" ")} became ${other.box.join(" ")}`);
    STYLES.forEach((style, at) => {
      if (styles[at] !== other.styles[at])
        found.push(
          `${name}: ${style} ${styles[at]} became ${other.styles[at]}`,
        );
    });
    return;
  });
  return found;
}

/** Shows the example in a page with this head, in a column with these styles, `width` wide inside. */
async function shown(
  { head = "", styles = "" } = {},
  width = 700,
): Promise<ToolCompare> {
  const page = await open(
    {
      srcdoc: `<!doctype html><html lang="en"><head>${head}${SCRIPT}</head><body>
        <div style="display: block; font-family: sans-serif; font-size: 16px; color: #212529; ${styles}"><tool-compare></tool-compare></div>`,
    },
    { width: 1000, height: 600 },
  );
  const element = page.document.querySelector("tool-compare")!;
  element.comparison = complete({ tools: tools(3) });
  await settled(page);
  await emailField(element);
  await rendered();
  const column = element.parentElement!;
  const card = element.shadowRoot!.querySelector("article")!;
  // The page may put its own margins round the element; what counts is the room that is left.
  column.style.width = `${width}px`;
  column.style.width = `${2 * width - card.getBoundingClientRect().width}px`;
  expect(card.getBoundingClientRect().width).to.be.closeTo(width, 0.1);
  return element;
}

const sheet = (css: string) => `<style>${css}</style>`;

describe("the inside stays as it is", () => {
  for (const [name, head] of Object.entries({
    "under a reset of all elements": sheet("* { all: unset }"),
    "under a reset of all elements, put first": sheet(
      "*, *::before, *::after { all: unset; display: revert }",
    ),
    "under spacing for all elements": sheet(
      "* { box-sizing: content-box; margin: 3px; padding: 3px; line-height: 3 }",
    ),
    "under Bootstrap": `<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">`,
    "where a rem is 10 pixels": sheet("html { font-size: 62.5% }"),
    "under rules for the tags that it uses": sheet(
      `article, section, header, footer, h1, h2, h3, h4, p, dl, dt, dd, figure, figcaption,
      blockquote, b, i, a, small, img, svg, form, input, button, label {
        float: right; margin: 2em !important; font: 40px serif !important; color: red !important;
      }`,
    ),
    "under rules for its class names": sheet(
      ".frame, .card, .columns, .row, .chip, .ship, .skip, .name, .names, .kicker { display: none !important }",
    ),
  }))
    for (const width of [320, 700, 900])
      it(`${name}, ${width} pixels wide`, async () => {
        const plain = look(await shown({}, width));
        expect(plain.length).to.be.above(100);
        const hosted = look(await shown({ head }, width));
        expect(differences(plain, hosted)).to.deep.equal([]);
      });

  it("in a column with text styles of its own", async () => {
    const styles = `border-collapse: collapse; caret-color: red; cursor: wait;
      font-style: italic; font-variant: small-caps; font-weight: 900; font-stretch: condensed;
      font-kerning: none; font-feature-settings: 'smcp'; hyphens: auto; letter-spacing: 3px;
      line-break: anywhere; line-height: 3; list-style: square inside; orphans: 4; overflow-wrap: normal;
      paint-order: stroke; quotes: '<' '>'; tab-size: 20; text-align: right; text-align-last: center;
      text-decoration: underline; text-indent: 3em; text-rendering: geometricPrecision;
      text-shadow: 1px 1px red; text-transform: uppercase; text-wrap: nowrap; white-space: pre;
      -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; word-break: break-all;
      word-spacing: 9px;`;
    const plain = look(await shown());
    const hosted = look(await shown({ styles }));
    expect(differences(plain, hosted)).to.deep.equal([]);
  });
});

describe("what comes from the page", () => {
  const article = (element: ToolCompare) =>
    element.shadowRoot!.querySelector("article")!;

  const styleOf = (element: ToolCompare) =>
    element.ownerDocument.defaultView!.getComputedStyle(article(element));

  it("is the font", async () => {
    const element = await shown({ styles: "font-family: monospace" });
    expect(styleOf(element).fontFamily).to.equal("monospace");
  });

  it("is the size of the text, in which everything else is measured", async () => {
    const sizes = (element: ToolCompare) =>
      [...element.shadowRoot!.querySelectorAll("*")]
        .filter((inner) => inner.getClientRects().length > 0)
        .flatMap((inner) => {
          const style =
            element.ownerDocument.defaultView!.getComputedStyle(inner);
          const names = [...LENGTHS];
          if (/^(img|svg|input)$/.test(inner.localName))
            names.push("inline-size", "block-size");
          return names.map((name) => ({
            name: `${inner.localName} ${inner.getAttribute("part") ?? inner.getAttribute("type")} ${name}`,
            size: parseFloat(style.getPropertyValue(name)),
          }));
        });
    const plain = sizes(await shown({}, 700));
    const large = sizes(await shown({ styles: "font-size: 32px" }, 1400));
    const unlike = plain.flatMap(({ name, size }, index) => {
      const other = large[index]!;
      expect(other.name).to.equal(name);
      // Borders are hairlines at any size.
      return Math.abs(size * 2 - other.size) > 3
        ? `${name}: ${size} became ${other.size}`
        : [];
    });
    expect(unlike).to.deep.equal([]);
  });

  it("is the direction", async () => {
    const element = await shown({ styles: "direction: rtl" }, 900);
    expect(styleOf(element).direction).to.equal("rtl");
    const [first, second] = element.shadowRoot!.querySelectorAll("[part=tool]");
    expect(first!.getBoundingClientRect().left).to.be.above(
      second!.getBoundingClientRect().left,
    );
  });

  it("is the language", async () => {
    const element = await shown();
    element.ownerDocument.documentElement.lang = "de";
    await waitUntil(() => /75\s%/.test(article(element).textContent));
  });

  it("is the colour of the text, on the page's own background", async () => {
    const { color, backgroundColor } = styleOf(
      await shown({ styles: "color: rgb(1, 2, 3); background: #fdf6e3" }),
    );
    expect([color, backgroundColor]).to.deep.equal([
      "rgb(1, 2, 3)",
      "rgba(0, 0, 0, 0)",
    ]);
  });

  it("is the colour scheme, unless a theme brings its own", async () => {
    const dark = await shown({ styles: "color-scheme: dark" });
    expect(styleOf(dark).colorScheme).to.equal("dark");
    dark.theme = "light";
    expect(styleOf(dark).backgroundColor).to.equal(rgb(COLORS.surface.light));
    dark.theme = "dark";
    expect(styleOf(dark).backgroundColor).to.equal(rgb(COLORS.surface.dark));
  });

  it("is whether it can be seen and clicked", async () => {
    const styles = "visibility: hidden; pointer-events: none";
    const { visibility, pointerEvents } = styleOf(await shown({ styles }));
    expect([visibility, pointerEvents]).to.deep.equal(["hidden", "none"]);
  });

  it("is that it is hidden", async () => {
    const element = await shown();
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

describe("the page stays as it is", () => {
  for (const [name, head] of Object.entries({
    "without a style": "",
    "under a reset of all elements": sheet("* { all: unset }"),
  }))
    for (const width of [500, 700])
      it(`as wide as its window of ${width} pixels ${name}`, async () => {
        const { document } = await open(
          {
            srcdoc: `<!doctype html>${head}${SCRIPT}<tool-compare></tool-compare>`,
          },
          { width, height: 600 },
        );
        const element = document.querySelector("tool-compare")!;
        const comparison = complete();
        for (const tool of comparison.tools) tool.name = "Name ".repeat(24);
        element.comparison = comparison;
        await settled({ document });
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
});

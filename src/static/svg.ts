import { COLORS, type Color } from "../colors.js";
import { verdictEn } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import { toModel, toolOf, type Split } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { joined, labelOf } from "../views/label.js";
import { WIDTHS } from "./widths.js";

/** Which badge to draw, and how. */
export interface SvgOptions {
  /** The id of the tool; by default the first one. */
  tool?: string | undefined;
  /** `pill` is one line, `card` has the publisher, the bar and the tool's name as well. */
  variant?: "pill" | "card" | undefined;
  /** `auto`, the default, follows the reader's system. */
  theme?: "auto" | "light" | "dark" | undefined;
  /** BCP 47 tag of the language of the words; by default English. */
  lang?: string | undefined;
}

/**
 * The panel's verdict on one tool as an image that stands alone: no script, no font and no address
 * in it. Looks as `<tool-verdict>` does on a page set in 16 px Verdana.
 *
 * @throws {ComparisonError} `unknown-tool`.
 */
export function renderSvg(
  comparison: Comparison,
  { tool: id, variant = "pill", theme = "auto", lang = "en" }: SvgOptions = {},
): string {
  const found = toolOf(toModel(comparison), id);
  if (!found) throw unknownTool(comparison, id!, comparison.url ?? "");
  const language = languageOf(lang, verdictEn);
  const { panel, tool } = found;
  const { share, reviewers, label } = labelOf(comparison, found, language);
  const { width, height, content } =
    variant === "card"
      ? card(
          share,
          panel,
          comparison.publisher?.name,
          joined(reviewers, tool.name),
        )
      : pill(share, panel, reviewers);
  const radius = variant === "card" ? 12 : height / 2;
  const box = `x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius}"`;
  const name = escape(label);
  return inked(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">
<title>${name}</title>
<g font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${SMALL}" text-rendering="geometricPrecision" fill="currentColor">
<rect ${box} {surface}/>
<rect ${box} {border} fill="none" stroke="currentColor"/>
${content}
</g>
</svg>
`,
    theme,
  );
}

/** Size of all text but the card's share, in pixels. */
const SMALL = 14;
const LARGE = 25.6;

interface Drawing {
  width: number;
  height: number;
  content: string;
}

function pill(
  share: string,
  panel: Split | undefined,
  reviewers: string | undefined,
): Drawing {
  const inset = 10.8;
  const gap = 7;
  let x = inset;
  let content = "";
  if (panel) {
    content += ring(panel, x);
    x += RING + gap;
  }
  for (const [text, isBold] of [
    [share, true],
    [reviewers, false],
  ] as const)
    if (text) {
      const length = widthOf(text, SMALL, isBold);
      content += line(text, { x, y: 18, width: length, isBold });
      x += length + gap;
    }
  return { width: Math.ceil(x - gap + inset), height: 26, content };
}

function card(
  share: string,
  panel: Split | undefined,
  publisher: string | undefined,
  about: string,
): Drawing {
  const x = 21;
  const width = 288;
  const inner = { x, width: width - 2 * x };
  let y = 17;
  let content = "";
  if (publisher) {
    content += line(publisher, { ...inner, y: y + 14.5 });
    y += 21;
  }
  content += line(share, {
    ...inner,
    y: y + 24.5,
    size: LARGE,
    isBold: true,
  });
  y += 33;
  if (panel) {
    content += bar(panel, x, y + 4, inner.width);
    y += 22;
  }
  content += line(about, { ...inner, y: y + 14.5 });
  return { width, height: y + 21 + 17, content };
}

/** Diameter of the ring with its share of a square of 20. */
const RING = 18.2;

/** The share as an arc. */
function ring({ percent }: Split, x: number): string {
  const around = 2 * Math.PI * 8;
  const circle = `<circle cx="10" cy="10" r="8" stroke="currentColor"`;
  return `<g transform="translate(${x} ${(26 - RING) / 2}) scale(${RING / 20}) rotate(-90 10 10)" fill="none" stroke-width="3">${circle} {border}/>${circle} {ship} stroke-dasharray="${round((around * percent) / 100)} ${round(around)}"/></g>
`;
}

/** The panel's vote, a segment for each reviewer, ships first. */
function bar(
  { ship, total }: Split,
  x: number,
  y: number,
  width: number,
): string {
  const gap = 3.2;
  const height = 9.6;
  const each = (width - gap * (total - 1)) / total;
  const segments = Array.from({ length: total }, (_, index) => {
    const left = x + index * (each + gap);
    const place = (inset: number) =>
      `x="${round(left + inset)}" y="${y + inset}" width="${round(each - 2 * inset)}" height="${round(height - 2 * inset)}" rx="1.6"`;
    return index < ship
      ? `<rect ${place(0)} {ship}/>`
      : `<rect ${place(0.5)} {skip} fill="url(#tool-skip)" stroke="currentColor"/>`;
  });
  return `<clipPath id="tool-bar"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4.8"/></clipPath>
<pattern id="tool-skip" width="4.8" height="4.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h1.6v4.8H0z" {skip}/></pattern>
<g clip-path="url(#tool-bar)">${segments.join("")}</g>
`;
}

interface Place {
  x: number;
  /** The baseline. */
  y: number;
  /** What is longer is cut short. */
  width: number;
  size?: number;
  isBold?: boolean;
}

/** One line of text, cut short where it is too long. */
function line(
  text: string,
  { x, y, width, size = SMALL, isBold = false }: Place,
): string {
  const shown = cut(text, width, size, isBold);
  const isRtl = RTL.test(FIRST_LETTER.exec(shown)?.[0] ?? "");
  const isShaped = SHAPED.test(shown);
  // Clipped, as it cannot be known how wide they are.
  const isUnsure = isShaped || EMOJI.test(shown);
  // Another font may be wider; joined letters would be torn apart.
  const length = isShaped
    ? ""
    : ` textLength="${round(widthOf(shown, size, isBold))}"`;
  const [left, top] = isUnsure ? [0, round(size * 1.2)] : [x, y];
  const drawn = `<text x="${round(isRtl ? left + width : left)}" y="${top}" ${isBold ? "{text}" : "{muted}"}${
    isBold ? ' font-weight="700"' : ""
  }${size === SMALL ? "" : ` font-size="${size}"`}${
    isRtl ? ' direction="rtl"' : ""
  }${length}>${escape(shown)}</text>`;
  return isUnsure
    ? `<svg x="${round(x)}" y="${round(y - top)}" width="${round(width)}" height="${round(size * 1.7)}">${drawn}</svg>
`
    : `${drawn}
`;
}

const FIRST_LETTER = /\p{L}/u;
const RTL =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters that the table of widths does not have, and that take about two thirds of an em. */
const SHAPED =
  /(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\p{sc=Zyyy}])\p{L}/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text, or as much of it as there is room for with an ellipsis. */
function cut(
  text: string,
  width: number,
  size: number,
  isBold: boolean,
): string {
  const whole = clean(text);
  if (widthOf(whole, size, isBold) <= width) return whole;
  let end = 0;
  for (const { segment, index } of graphemes.segment(whole)) {
    const next = index + segment.length;
    if (widthOf(`${whole.slice(0, next)}…`, size, isBold) > width) break;
    end = next;
  }
  const start = whole.slice(0, end).trimEnd();
  // After letters that run to the left the ellipsis is to stand on their left.
  return `${start}…${RTL.test(start.at(-1) ?? "") ? "\u200f" : ""}`;
}

/** The width of a text in Verdana, in pixels. */
function widthOf(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? BOLD : NORMAL;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) {
    // Marks stand over letters, and all parts of an emoji in one place.
    const visible = EMOJI.test(segment)
      ? [segment]
      : segment.replace(/[\p{M}\p{Cf}]/gu, "");
    for (const character of visible)
      sum +=
        widths.get(character.codePointAt(0)!) ??
        (SHAPED.test(character) ? 650 : 1000);
  }
  return (sum * size) / 1000;
}

/** By code point, in thousandths of an em. */
const byCodePoint = (blocks: [number, string][]) =>
  new Map(
    blocks.flatMap(([first, widths]) =>
      widths
        .split(" ")
        .map((width, index): [number, number] => [first + index, +width]),
    ),
  );
const NORMAL = byCodePoint(WIDTHS.normal);
const BOLD = byCodePoint(WIDTHS.bold);

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/**
 * Gives each `{name}` its colour, as an attribute, which a strict policy lets stand and which knows no
 * `light-dark()`; a style sheet turns it dark. Text has its braces escaped.
 */
function inked(svg: string, theme: "auto" | "light" | "dark"): string {
  const used = new Set<Color>();
  const drawn = svg.replace(/\{(\w+)\}/g, (_, name: Color) => {
    used.add(name);
    return theme === "auto"
      ? `class="tool-${name}" color="${COLORS[name].light}"`
      : `color="${COLORS[name][theme]}"`;
  });
  const rules = [...used]
    .map((name) => `.tool-${name}{color:${COLORS[name].dark}}`)
    .join("");
  return theme === "auto"
    ? drawn.replace(
        "</title>",
        `</title>
<style>@media(prefers-color-scheme:dark){${rules}}</style>`,
      )
    : drawn;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Without what XML does not allow, in one line. */
const clean = (text: string) =>
  text
    .replace(/[\t-\r ]+/g, " ")
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
    .trim();

const escape = (text: string) =>
  clean(text).replace(
    /[&<>"'{}]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );

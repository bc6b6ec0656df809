import { WIDTHS } from "./widths.js";

/** How a text is set. */
export interface Type {
  /** Font size in pixels. */
  size: number;
  isBold?: boolean;
}

/** How and where a text is drawn. */
export interface Place extends Type {
  x: number;
  /** The baseline. */
  y: number;
  /** What is longer is cut short. */
  width: number;
  color: "text" | "muted";
  /** Whether it is part of a text that runs to the left; by default what its first letter says. */
  isRtl?: boolean;
}

/** One line of text, cut short if it is too long; its colour is a name in braces. */
export function drawLine(
  text: string,
  { x, y, width, color, size, isBold = false, isRtl = runsLeft(text) }: Place,
): string {
  const shown = cut(text, width, { size, isBold });
  const isShaped = SHAPED.test(shown);
  // Clipped, as it cannot be known how wide they are.
  const isUnsure = isShaped || EMOJI.test(shown);
  // Another font may be wider; joined letters would be torn apart.
  const length = isShaped
    ? ""
    : ` textLength="${round(widthOf(shown, { size, isBold }))}"`;
  const [left, top] = isUnsure ? [0, round(size * 1.2)] : [x, y];
  const drawn = `<text x="${round(isRtl ? left + width : left)}" y="${round(top)}" {${color}}${
    isBold ? ' font-weight="700"' : ""
  } font-size="${round(size)}"${
    isRtl ? ' direction="rtl"' : ""
  }${length}>${escapeXml(shown)}</text>`;
  return isUnsure
    ? `<svg x="${round(x)}" y="${round(y - top)}" width="${round(width)}" height="${round(size * 1.7)}">${drawn}</svg>
`
    : `${drawn}
`;
}

/** Breaks a text into lines that are as wide as they may be; what does not fit stays in the last one. */
export function breakLines(
  text: string,
  width: number,
  most: number,
  type: Type,
): string[] {
  const lines = [""];
  for (const word of cleaned(text).split(BREAKS)) {
    const longer = lines.at(-1)! + word;
    const isFull = lines.at(-1) && widthOf(longer.trimEnd(), type) > width;
    if (isFull && lines.length < most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trimEnd());
}

/** After a space, and after a letter of a script that is written without any. */
const BREAKS = /(?<= )|(?<=[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])/u;

/** Whether a text runs to the left, by its first letter. */
export const runsLeft = (text: string): boolean =>
  RTL.test(FIRST_LETTER.exec(text)?.[0] ?? "");

const FIRST_LETTER = /\p{L}/u;
const RTL =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters that the table of widths does not have, and that take about two thirds of an em. */
const SHAPED =
  /(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\p{sc=Zyyy}])\p{L}/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text, or as much of it as there is room for with an ellipsis. */
function cut(text: string, width: number, type: Type): string {
  const whole = cleaned(text);
  if (widthOf(whole, type) <= width) return whole;
  let end = 0;
  for (const { segment, index } of graphemes.segment(whole)) {
    const next = index + segment.length;
    if (widthOf(`${whole.slice(0, next)}…`, type) > width) break;
    end = next;
  }
  const start = whole.slice(0, end).trimEnd();
  // After letters that run to the left the ellipsis is to stand on their left.
  return `${start}…${RTL.test(start.at(-1) ?? "") ? "\u200f" : ""}`;
}

/** The width of a text in Verdana, in pixels. */
export function widthOf(text: string, { size, isBold }: Type): number {
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

/** A number with two digits after the point. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Without what XML does not allow, in one line. */
const cleaned = (text: string) =>
  text
    .replace(/[\t-\r ]+/g, " ")
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
    .trim();

/** Text for an attribute or an element of XML; its braces are escaped, too. */
export const escapeXml = (text: string): string =>
  cleaned(text).replace(
    /[&<>"'{}]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );

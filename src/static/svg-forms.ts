import type { Split } from "../model.js";
import { toText } from "../locales/parts.js";
import { joined, type Label } from "../views/label.js";
import { drawBar, drawRing } from "./svg-marks.js";
import { breakLines, drawLine, runsLeft, widthOf } from "./svg-text.js";

/** The content of an image in some form; each colour in it is a name in braces. */
export interface Drawing {
  width: number;
  height: number;
  radius: number;
  content: string;
}

/** Draws a badge in one form. */
export type Draw = (label: Label, panel: Split | undefined) => Drawing;

/** No name makes an image wider than this many pixels; it is whole in the title. */
const WIDEST_NAME = 220;

export const pill: Draw = (label, panel) =>
  drawPill(label, panel, {
    height: 26,
    radius: 12.5,
    size: 14,
    inset: 10.8,
    gap: 7,
    diameter: 18,
  });

export const flat: Draw = (label, panel) =>
  drawPill(label, panel, {
    height: 20,
    radius: 3,
    size: 11,
    inset: 6,
    gap: 5,
    diameter: 13,
  });

interface PillSizes {
  height: number;
  radius: number;
  size: number;
  inset: number;
  gap: number;
  /** Of the ring. */
  diameter: number;
}

function drawPill(
  { share, count, byAi, publisher }: Label,
  panel: Split | undefined,
  { height, radius, size, inset, gap, diameter }: PillSizes,
): Drawing {
  let x = inset;
  let content = "";
  if (panel) {
    content += drawRing(panel, x + diameter / 2, height / 2, diameter, 0.15);
    x += diameter + gap;
  }
  for (const [text, isBold, color] of [
    [share, true, "text"],
    [joined(count, byAi), false, "text"],
    [publisher, false, "muted"],
  ] as const)
    if (text) {
      const whole = widthOf(text, { size, isBold });
      const width = text === publisher ? Math.min(whole, WIDEST_NAME) : whole;
      const y = height / 2 + size * 0.36;
      content += drawLine(text, { x, y, width, size, isBold, color });
      x += width + gap;
    }
  return { width: Math.ceil(x - gap + inset), height, radius, content };
}

export const badge: Draw = (
  { percent, publisher, date, byAi, name, count, share },
  panel,
) => {
  const inset = 14;
  const gap = 8;
  const ring = { x: 9, diameter: 40 };
  const small = { size: 11, isBold: false };
  const bold = { size: 14, isBold: true };
  const normal = { size: 14, isBold: false };
  let content = "";
  let x = inset;
  if (panel) {
    content += drawShare(percent, panel, ring.x, ring.diameter);
    x = ring.x + ring.diameter + 10;
  }
  let widest = 0;
  const drawRow = (
    y: number,
    texts: [string, { size: number; isBold: boolean }, "text" | "muted"][],
  ) => {
    let end = x;
    for (const [text, type, color] of texts) {
      if (!text) continue;
      const width = Math.min(widthOf(text, type), WIDEST_NAME);
      content += drawLine(text, { x: end, y, width, color, ...type });
      end += width + gap;
    }
    widest = Math.max(widest, end - gap);
  };
  drawRow(22, [
    [publisher, small, "muted"],
    [joined(date, byAi), small, "muted"],
  ]);
  drawRow(40, [
    [name, bold, "text"],
    [count || share, normal, "text"],
  ]);
  const width = Math.max(250, Math.ceil(widest + inset));
  return { width, height: 54, radius: 12, content };
};

/** The share, small enough for the ring around it. */
function drawShare(
  percent: string,
  panel: Split,
  x: number,
  diameter: number,
): string {
  const center = x + diameter / 2;
  const size = Math.min(10.5, 28 / widthOf(percent, { size: 1, isBold: true }));
  const width = widthOf(percent, { size, isBold: true });
  const text = drawLine(percent, {
    x: center - width / 2,
    y: 27 + size * 0.36,
    width,
    size,
    isBold: true,
    color: "text",
  });
  return drawRing(panel, center, 27, diameter, 0.085) + text;
}

export const card: Draw = (label, panel) => {
  const inset = 19;
  const outer = 280;
  const width = outer - 2 * inset;
  const small = { size: 12, color: "muted" } as const;
  const large = { size: 18, isBold: true };
  let content = "";
  let y = 19;
  /** Two texts at both ends of a line, the first of which is cut short if it must be. */
  const drawEnds = (start: string, end: string) => {
    if (!start && !end) return;
    const right = Math.min(widthOf(end, small), width);
    const left = Math.max(width - right - (end ? 12 : 0), 0);
    if (start)
      content += drawLine(start, {
        x: inset,
        y: y + 13,
        width: left,
        ...small,
      });
    if (end)
      content += drawLine(end, {
        x: inset + width - right,
        y: y + 13,
        width: right,
        ...small,
      });
    y += 20;
  };
  drawEnds(label.publisher, label.date);
  const verdict = toText(label.verdict);
  for (const text of breakLines(verdict, width, 4, large)) {
    content += drawLine(text, {
      x: inset,
      y: y + 18,
      width,
      color: "text",
      isRtl: runsLeft(verdict),
      ...large,
    });
    y += 24;
  }
  if (panel) {
    content += drawBar(panel, inset, y + 8, width);
    y += 26;
  }
  drawEnds(label.share, label.byAi);
  return { width: outer, height: y + 16, radius: 12, content };
};

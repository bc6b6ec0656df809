import type { Split } from "../model.js";
import { round } from "./svg-text.js";

/** The share as a thick arc on a thin circle. */
export function drawRing(
  { percent }: Split,
  x: number,
  y: number,
  diameter: number,
  thickness: number,
): string {
  const stroke = diameter * thickness;
  const radius = (diameter - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const circle = `cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="currentColor"`;
  return `<circle {text} ${circle} stroke-width="${round(stroke / 3)}"/><circle {ship} ${circle} stroke-width="${round(stroke)}" transform="rotate(-90 ${round(x)} ${round(y)})" stroke-dasharray="${round((around * percent) / 100)} ${round(around)}"/>
`;
}

/** More reviewers than this are no segments any more, but two lengths. */
const MOST_SEGMENTS = 24;

/** The panel's vote, ships first. */
export function drawBar(
  { ship, skip, total }: Split,
  x: number,
  y: number,
  width: number,
): string {
  const gap = 2;
  const height = 8;
  const isCut = total <= MOST_SEGMENTS;
  const lengths = isCut
    ? Array<number>(total).fill(1)
    : [ship, skip].filter(Boolean);
  const unit = (width - gap * (lengths.length - 1)) / total;
  const ships = isCut ? ship : Math.sign(ship);
  let left = x;
  const segments = lengths.map((length, index) => {
    const start = left;
    left += length * unit + gap;
    const place = (inset: number) =>
      `x="${round(start + inset)}" y="${y + inset}" width="${round(length * unit - 2 * inset)}" height="${height - 2 * inset}" rx="1.6"`;
    return index < ships
      ? `<rect {ship} ${place(0)}/>`
      : `<rect {skip} ${place(0.5)} fill="url(#tool-skip)" stroke="currentColor"/>`;
  });
  return `<clipPath id="tool-bar"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/></clipPath>
<pattern id="tool-skip" width="4.8" height="4.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path {skip} d="M0 0h1.6v4.8H0z"/></pattern>
<g clip-path="url(#tool-bar)">${segments.join("")}</g>
`;
}

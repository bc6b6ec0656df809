import { html, type TemplateResult } from "lit/html.js";
import type { Split } from "../model.js";
import { written } from "./written.js";

/** More reviewers than this are drawn as two lengths: their segments would be hairlines. */
const MOST_SEGMENTS = 24;

/**
 * The panel's vote as lengths: a segment for each reviewer, ships first. What it shows is also said in
 * words beside it. The lengths are written out in a template: a style would need a policy's leave.
 */
export function bar({ ship, skip, total }: Split): TemplateResult {
  const isCut = total <= MOST_SEGMENTS;
  const lengths = (count: number, attribute: string) =>
    `<svg${attribute} width="${(100 * (isCut ? 1 : count)) / total}%"></svg>`.repeat(
      isCut ? count : Math.min(count, 1),
    );
  return html(
    written(
      `<div part="bar" aria-hidden="true">${lengths(ship, "")}${lengths(skip, ' class="skip"')}</div>`,
    ),
  );
}

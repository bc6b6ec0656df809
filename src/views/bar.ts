import { html, type TemplateResult } from "lit/html.js";
import type { Split } from "../model.js";
import { written } from "./written.js";

/** More reviewers than this are drawn as two lengths: their segments would be hairlines. */
const MOST_SEGMENTS = 24;

/** One template for each split, with its lengths written out in it: a style would need a policy's leave. */
const templates = new Map<string, TemplateStringsArray>();

/** The panel's vote as lengths: a segment for each reviewer, ships first. What it shows is also said in words beside it. */
export function bar({ ship, skip, total }: Split): TemplateResult {
  const key = `${ship}/${skip}`;
  let strings = templates.get(key);
  if (!strings) {
    const isCut = total <= MOST_SEGMENTS;
    const lengths = (count: number, attribute: string) =>
      `<svg${attribute} width="${(100 * (isCut ? 1 : count)) / total}%"></svg>`.repeat(
        isCut ? count : Math.min(count, 1),
      );
    strings = written(
      `<div part="bar" aria-hidden="true">${lengths(ship, "")}${lengths(skip, ' class="skip"')}</div>`,
    );
    templates.set(key, strings);
  }
  return html(strings);
}

import { html, type TemplateResult } from "lit/html.js";
import type { Language } from "../locales/language.js";
import type { Split } from "../model.js";
import { written } from "./written.js";

/**
 * One template for each split, with the segments written out in it: a part for each segment would
 * cost more than the rest of the bar. The format limits how large a panel is, and so how many there can be.
 */
const templates = new Map<string, TemplateStringsArray>();

/** The panel's vote as one image: a segment for each reviewer, ships first. */
export function bar(panel: Split, language: Language): TemplateResult {
  const { ship, skip } = panel;
  const key = `${ship}/${skip}`;
  let strings = templates.get(key);
  if (!strings) {
    strings = written(
      '<div part="bar" role="img" aria-label=',
      `>${"<i></i>".repeat(ship)}${'<i class="skip"></i>'.repeat(skip)}</div>`,
    );
    templates.set(key, strings);
  }
  return html(strings, language.words.bar(panel, language));
}

import { html, type TemplateResult } from "lit";
import type { Language } from "../locales/language.js";
import type { Split } from "../model.js";

const ship = html`<i></i>`;
const skip = html`<i class="skip"></i>`;

/** The panel's vote as one image: a segment for each reviewer, ships first. */
export function bar(panel: Split, language: Language): TemplateResult {
  return html`<div
    part="bar"
    role="img"
    aria-label=${language.words.bar(panel, language)}
  >
    ${Array.from({ length: panel.total }, (_, index) =>
      index < panel.ship ? ship : skip,
    )}
  </div>`;
}

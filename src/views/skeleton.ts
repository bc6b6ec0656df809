import { html, type TemplateResult } from "lit/html.js";

/** Holds the place of a comparison of two tools while it loads. */
export const skeletonView = (label: string): TemplateResult =>
  html`<div class="card skeleton" role="img" aria-label=${label}></div>`;

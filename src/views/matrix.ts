import { html, type TemplateResult } from "lit/html.js";
import { shortNameOf, type ScorecardRow } from "../model.js";
import type { Tool } from "../schema.js";
import { written } from "./written.js";

/** The tools' names over the columns of marks. */
export const namesView = (tools: Tool[]): TemplateResult =>
  html`<div class="names" aria-hidden="true">
    <span class="marks"
      >${tools.map((tool) => html`<span>${shortNameOf(tool)}</span>`)}</span
    >
  </div>`;

/** One reviewer's verdicts as marks; the words are in the fold, and their sum beside the name. */
export const marksView = (reviews: ScorecardRow): TemplateResult =>
  html(
    written(
      `<span class="marks" aria-hidden="true">${reviews
        .map((review) => `<i class="${review?.verdict ?? "none"}"></i>`)
        .join("")}</span>`,
    ),
  );

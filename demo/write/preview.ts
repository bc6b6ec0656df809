import "@awesome.me/webawesome/dist/components/button/button.js";
import { html, type TemplateResult } from "lit";
import "../../src/index.js";
import { ownAt, toList } from "./data.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./places.js";

/** The last valid comparison, or what is to be done before there is one. */
export function previewView(
  { comparison, data }: Draft,
  problems: readonly Problem[],
  importExample: () => void,
): TemplateResult {
  if (comparison)
    return html`<tool-compare
      heading-level="3"
      .comparison=${comparison}
    ></tool-compare>`;
  if (problems.some(({ kind }) => kind === "wrong"))
    return html`<p class="empty">Fix the errors to see the preview.</p>`;
  if (toList(ownAt(data, ["tools"])).length)
    return html`<p class="empty">
      Fill in the required fields to see the preview.
    </p>`;
  return html`<p class="empty">
    Add a tool to see the preview.<br />
    <wa-button appearance="plain" size="s" @click=${importExample}
      >Begin with an example</wa-button
    >
  </p>`;
}

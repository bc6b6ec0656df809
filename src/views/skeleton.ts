import { html, type TemplateResult } from "lit";

const lines = html`<p></p>
  <p></p>
  <p></p>`;

/** Holds the place of a comparison of two tools while it loads. */
export function skeletonView(label: string): TemplateResult {
  return html`<div class="card n2 skeleton" role="img" aria-label=${label}>
    <header>${lines}</header>
    <div class="columns">
      <section>${lines}</section>
      <section>${lines}</section>
    </div>
  </div>`;
}

import { html, type TemplateResult } from "lit";

const tool = html`<section>
  <i class="short"></i><i></i><i class="large"></i><i></i><i class="tall"></i>
</section>`;

/** Holds the place of a comparison of two tools while it loads. */
export function skeletonView(label: string): TemplateResult {
  return html`<div class="card n2 skeleton" role="img" aria-label=${label}>
    <header><i class="short"></i><i class="large"></i><i></i></header>
    <div class="columns">${tool}${tool}</div>
  </div>`;
}

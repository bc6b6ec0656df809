import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Language } from "../locales/language.js";
import type { Model, Split, ToolModel } from "../model.js";
import { bar } from "./bar.js";
import { joined, labelOf } from "./label.js";
import { written } from "./written.js";

/** What a page chose for one badge. */
export interface VerdictOptions {
  language: Language;
  /** `pill` stands in a line of text, `card` by itself. */
  variant: "pill" | "card";
  /** Host of the file that the figures come from; empty where the page itself holds them. */
  host: string;
}

/** The panel's verdict on one tool, which links to the comparison where that has an address. */
export function verdictView(
  { comparison }: Model,
  model: ToolModel,
  { language, variant, host }: VerdictOptions,
): TemplateResult {
  const { tool, panel } = model;
  const { publisher, url } = comparison;
  const { share, reviewers, label } = labelOf(
    comparison,
    model,
    language,
    host,
  );
  // Without an address it is no link, only a picture with a name.
  const href = url ?? nothing;
  const role = url ? nothing : "img";
  if (panel && variant === "pill") {
    const strings = pills.get(panel) ?? pill(panel, url ? "href" : "role");
    const to = url ?? "img";
    return html(strings, to, label, label, tool.id, share, reviewers);
  }
  const content =
    variant === "card"
      ? html`${publisher && html`<small>${publisher.name}</small>`}
          <b part="share">${share}</b>
          ${panel && bar(panel, language)}
          <small>${joined(reviewers, tool.name)}</small>`
      : html`<b part="share">${share}</b>`;
  return html`<a
    part="badge"
    class=${variant}
    href=${href}
    role=${role}
    rel="nofollow noopener"
    title=${label}
    aria-label=${label}
    data-tool=${tool.id}
    >${content}</a
  >`;
}

const pills = new WeakMap<Split, TemplateStringsArray>();

/**
 * A template for each verdict, with the arc written out in it: a page may have hundreds of pills, and
 * one template with few parts takes half the time of several.
 */
function pill(panel: Split, kind: "href" | "role"): TemplateStringsArray {
  const strings = written(
    `<a part="badge" class="pill" ${kind}=`,
    ' rel="nofollow noopener" title=',
    " aria-label=",
    " data-tool=",
    `><svg viewBox=".5 .5 19 19" aria-hidden="true"><circle cx="10" cy="10" r="8" pathLength="100" stroke-dasharray="${panel.percent} 100"/></svg><b part="share" .textContent=`,
    "></b> <span .textContent=",
    "></span></a>",
  );
  pills.set(panel, strings);
  return strings;
}

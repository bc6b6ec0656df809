import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Language } from "../locales/language.js";
import type { Model, Split, ToolModel } from "../model.js";
import type { Comparison } from "../schema.js";
import { bar } from "./bar.js";
import { joined, labelOf, type Label, type Variant } from "./label.js";
import { partsView } from "./parts.js";
import { written } from "./written.js";

/** What a page chose for one badge. */
export interface VerdictOptions {
  language: Language;
  variant: Variant;
  /** Host of the file that the figures come from; empty where the page itself holds them. */
  host: string;
}

/** The panel's verdict on one tool, which links to the comparison where that has an address. */
export function verdictView(
  { comparison }: Model,
  model: ToolModel,
  { language, variant, host }: VerdictOptions,
): TemplateResult {
  const { url } = comparison;
  const { id } = model.tool;
  const label = labelOf(comparison, model, variant, language);
  const isCard = variant === "card";
  const name = joined(label.label, isCard && url && language.words.read);
  const title = joined(name, host);
  if (variant === "pill") {
    const strings = pills.get(model) ?? pill(model, label, comparison);
    const { share, publisher } = label;
    const about = joined(label.reviewers, label.byAi);
    return html(
      strings,
      url ?? "img",
      title,
      name,
      id,
      share,
      about,
      publisher,
    );
  }
  // Without an address it is no link, only a picture with a name.
  return html`<a
    part="badge"
    class=${variant}
    href=${url ?? nothing}
    role=${url ? nothing : "img"}
    rel="nofollow noopener"
    title=${title}
    aria-label=${name}
    data-tool=${id}
    >${
      isCard
        ? cardView(label, model, comparison, language)
        : badgeView(label, model, comparison)
    }</a
  >`;
}

const badgeView = (
  label: Label,
  { panel }: ToolModel,
  { lang }: Comparison,
): TemplateResult =>
  html`${
      panel &&
      html`<span class="ring"
        >${html(rings.get(panel) ?? ring(panel))}<b>${label.percent}</b></span
      >`
    }
    <span class="text"
      ><small
        ><span lang=${lang ?? nothing}>${label.publisher}</span>${
          label.publisher && label.date && " · "
        }<span>${joined(label.date, label.byAi)}</span></small
      >
      <b lang=${lang ?? nothing}>${label.shortName}</b> ·
      <span>${label.wouldShip || label.share}</span></span
    >`;

const cardView = (
  label: Label,
  { panel }: ToolModel,
  { lang, url }: Comparison,
  language: Language,
): TemplateResult =>
  html`<small
      ><span lang=${lang ?? nothing}>${label.publisher}</span>
      <span>${label.date}</span></small
    >
    <b class="verdict">${partsView(label.verdict, lang)}</b>
    ${panel && bar(panel, language)}
    <small
      ><span>${joined(label.share, label.byAi)}</span> ${
        url && html`<u>${language.words.read}</u>`
      }</small
    >`;

/**
 * A template for each pill and each ring, with the arc written out in it: a page may have hundreds of
 * pills, and one template with few parts takes half the time of several.
 */
const pills = new WeakMap<ToolModel, TemplateStringsArray>();
const rings = new WeakMap<Split, TemplateStringsArray>();

function pill(
  model: ToolModel,
  { publisher }: Label,
  { url, lang }: Comparison,
): TemplateStringsArray {
  const strings = written(
    `<a part="badge" class="pill" ${url ? "href" : "role"}=`,
    ' rel="nofollow noopener" title=',
    " aria-label=",
    " data-tool=",
    `>${model.panel ? arc(model.panel, 8) : ""}<span><b .textContent=`,
    "></b> <span .textContent=",
    `></span>${publisher && " · "}<small${lang ? ` lang="${lang}"` : ""} .textContent=`,
    "></small></span></a>",
  );
  pills.set(model, strings);
  return strings;
}

function ring(panel: Split): TemplateStringsArray {
  const strings = written(arc(panel, 9));
  rings.set(panel, strings);
  return strings;
}

/** The share as a thick arc on a thin circle, which differ without colours too. */
const arc = ({ percent }: Split, radius: number) => {
  const circle = `<circle cx="10" cy="10" r="${radius}"`;
  return `<svg viewBox="0 0 20 20" preserveAspectRatio="xMidYMin slice" aria-hidden="true">${circle}/>${circle} class="arc" transform="rotate(-90 10 10)" pathLength="100" stroke-dasharray="${percent} 100"/></svg>`;
};

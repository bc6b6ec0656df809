import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Language } from "../locales/language.js";
import { nameInSentence } from "../locales/parts.js";
import type { Split, ToolPanel } from "../model.js";
import type { Comparison } from "../schema.js";
import { bar } from "./bar.js";
import { joined, labelOf, listed, type Label, type Variant } from "./label.js";
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
  comparison: Comparison,
  tool: ToolPanel,
  { language, variant, host }: VerdictOptions,
): TemplateResult {
  const { url } = comparison;
  const { read } = language.words;
  const label = labelOf(comparison, tool, variant, language);
  const isCard = variant === "card";
  const name = listed(label.label, isCard && url && read);
  // Not on the link, where it would be read out after the name.
  const title = listed(name, host);
  const { id } = tool.tool;
  if (variant === "pill")
    return html(
      written(...pill(tool, label, comparison)),
      url ?? "img",
      name,
      id,
      title,
      label.share,
      joined(label.count, label.byAi),
      label.publisher,
    );
  const { panel } = tool;
  const lang = comparison.lang ?? nothing;
  // Without an address it is no link, only a picture with a name.
  return html`<a
    part="badge"
    class=${variant}
    href=${url ?? nothing}
    role=${url ? nothing : "img"}
    rel="nofollow noopener"
    aria-label=${name}
    data-tool=${id}
    >${isCard ? cardView(label, title, panel, lang, url && read) : badgeView(label, title, panel, lang)}</a
  >`;
}

const cardView = (
  { publisher, date, verdict, share, byAi }: Label,
  title: string,
  panel: Split | undefined,
  lang: string | typeof nothing,
  read: string | undefined,
): TemplateResult =>
  html`<small
      ><span lang=${lang}>${publisher}</span> <span>${date}</span></small
    >
    <b class="verdict" title=${title}
      >${verdict.map((part) =>
        typeof part === "string"
          ? part
          : "strong" in part
            ? part.strong
            : html`<bdi lang=${lang}>${nameInSentence(part)}</bdi>`,
      )}</b
    >
    ${panel && bar(panel)}
    <small
      ><span>${joined(share, byAi)}</span>
      ${read && html`<u>${read}</u>`}</small
    >`;

const badgeView = (
  { publisher, date, byAi, name, count, share, percent }: Label,
  title: string,
  panel: Split | undefined,
  lang: string | typeof nothing,
): TemplateResult =>
  html`${
      panel &&
      html`<span class="ring"
        >${html(written(ring(panel, 9)))}<b>${percent}</b></span
      >`
    }
    <span class="text" title=${title}
      ><small
        ><span lang=${lang}>${publisher}</span>${
          publisher && date && " · "
        }<span>${joined(date, byAi)}</span></small
      >
      <b lang=${lang}>${name}</b> · <span>${count || share}</span></span
    >`;

/** A page may have hundreds of pills, and one template with few parts takes half the time of several. */
const pill = (
  { panel }: ToolPanel,
  { publisher }: Label,
  { url, lang }: Comparison,
): string[] => [
  `<a part="badge" class="pill" ${url ? "href" : "role"}=`,
  ' rel="nofollow noopener" aria-label=',
  " data-tool=",
  `>${panel ? ring(panel, 8) : ""}<span title=`,
  "><b .textContent=",
  "></b> <span .textContent=",
  `></span>${publisher && " · "}<small${lang ? ` lang="${lang}"` : ""} .textContent=`,
  "></small></span></a>",
];

/** The share as a thick arc on a thin circle, which differ without colours, too. */
function ring({ percent }: Split, radius: number): string {
  const circle = `<circle cx="10" cy="10" r="${radius}"`;
  return `<svg viewBox="0 0 20 20" preserveAspectRatio="xMidYMin slice" aria-hidden="true">${circle}/>${circle} class="arc" transform="rotate(-90 10 10)" pathLength="100" stroke-dasharray="${percent} 100"/></svg>`;
}

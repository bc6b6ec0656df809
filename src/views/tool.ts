import { html, nothing, type TemplateResult } from "lit/html.js";
import { writeEntry, writePrice } from "../locales/language.js";
import { shortNameOf, type ToolModel } from "../model.js";
import type { Tool } from "../schema.js";
import { bar } from "./bar.js";
import type { Context } from "./comparison.js";
import { heading } from "./heading.js";
import { joined } from "./label.js";
import { parts } from "./parts.js";

/**
 * One of the tools: its share, what it costs, the readers' vote and its site. What takes room is in a
 * fold too, and the style sheet shows it in one of the two places.
 */
export function toolView(
  model: ToolModel,
  isMany: boolean,
  context: Context,
): TemplateResult {
  const { tool, panel, pick } = model;
  const { words, language, level, lang } = context;
  return html`<section part="tool" class=${pick ? "pick" : nothing}>
    <div class="head">
      <div class="intro">
        <div class="name">
          ${tool.logo && logoView(tool.logo)}
          <div>
            ${heading(
              level + 1,
              "name",
              tool.shortName
                ? html`<span class="long">${tool.name}</span
                    ><span class="short">${tool.shortName}</span>`
                : tool.name,
              lang,
            )}
            ${pick ? html`<span part="pick">${words.pick}</span>` : nothing}
          </div>
        </div>
        <p class="tag" lang=${lang}>
          <span part="category">${tool.category}</span>
          <span part="tagline">${tool.tagline}</span>
        </p>
      </div>
      ${
        panel
          ? html`<p part="verdict">
                <b part="share">${language.percent(panel.percent)}</b>
                <span class="count">${words.count(panel, language)}</span>
              </p>
              ${bar(panel)}`
          : html`<p part="verdict" class="count">${words.noReviews}</p>`
      }
      ${priceView(tool, context)} ${communityView(model, context)}
      ${visitView(tool, isMany, context)}
    </div>
    ${aboutView(tool, isMany, context)}
  </section>`;
}

const logoView = (url: string) =>
  html`<img
    src=${url}
    alt=""
    width="40"
    height="40"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;

function priceView(
  { pricing }: Tool,
  { words, language, lang, hide }: Context,
): TemplateResult | typeof nothing {
  if (!pricing || hide.has("pricing")) return nothing;
  const { note } = pricing;
  const { sentence, asOf } = writePrice(pricing, language);
  const kind = writeEntry(pricing, language);
  return html`<p part="price" class="line">
    <span
      ><span class="label">${words.entry}</span> <b>${parts(sentence, lang)}</b
      ><span>${asOf}</span></span
    >
    ${
      kind || note
        ? html`<small>${kind}</small>
            <small class="note" lang=${lang}>${note}</small>`
        : nothing
    }
  </p>`;
}

function communityView(
  { tool, community }: ToolModel,
  { words, language, hide }: Context,
): TemplateResult | typeof nothing {
  if (!tool.community || hide.has("community")) return nothing;
  return html`<p part="community">
    <span class="label">${words.community}</span>
    <b>${community ? language.percent(community.percent) : nothing}</b>
    <small
      >${community ? words.votes(community.total, language) : words.noVotes}</small
    >
  </p>`;
}

/** The link to a tool's site, or only what it earns, where the link itself is in the fold. */
function visitView(
  tool: Tool,
  isFolded: boolean,
  { words }: Context,
): TemplateResult | typeof nothing {
  const { id, url, affiliate } = tool;
  if (!url) return nothing;
  const earns = affiliate ? html`<small>${words.affiliate}</small>` : nothing;
  return isFolded
    ? html`<p part="visit">${earns}</p>`
    : html`<p part="visit">
        <a
          class="button"
          href=${url}
          rel=${affiliate ? "sponsored nofollow noopener" : "nofollow noopener"}
          data-tool=${id}
          aria-label=${words.visitTool(shortNameOf(tool))}
          >${words.visit}</a
        >
        ${earns}
      </p>`;
}

/** What is said of a tool at length; on a phone with what its row has no room for. */
function aboutView(
  tool: Tool,
  isMany: boolean,
  context: Context,
): TemplateResult | typeof nothing {
  const { words, lang, hide } = context;
  const name = shortNameOf(tool);
  const description = hide.has("description") ? undefined : tool.description;
  const { category, tagline, pricing, url } = tool;
  const note = isMany || hide.has("pricing") ? undefined : pricing?.note;
  const inShort = joined(tool.shortName && tool.name, category, tagline, note);
  if (!(description || inShort || (isMany && (pricing || url)))) return nothing;
  return html`<details class="about">
    <summary>
      <span>${words.about(name)}</span>
    </summary>
    <p class="narrow" lang=${lang}>${inShort}</p>
    ${isMany ? [priceView(tool, context), visitView(tool, false, context)] : nothing}
    <p part="description" lang=${lang}>${description}</p>
  </details>`;
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Messages } from "../locales/en.js";
import { writeDate, writePrice, type Language } from "../locales/language.js";
import { toScorecard, type Model, type ToolModel } from "../model.js";
import type { Comparison, Newsletter, Review, Tool } from "../schema.js";
import { bar } from "./bar.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { titleParts } from "./title.js";

/** The sections that `hide` can leave out. */
export type Section =
  | "header"
  | "community"
  | "pricing"
  | "description"
  | "reviews"
  | "newsletter"
  | "footer";

/** What a page chose for one comparison. */
export interface ComparisonOptions {
  language: Language<Messages>;
  /** Level of the title, 1–6; the headings inside follow from it. */
  level: number;
  /** Sections to leave out. */
  hide: ReadonlySet<string>;
  /** Whether it is near the viewport; until then it goes without the newsletter's controls and the date, which only cost. */
  isNear: boolean;
}

/*
 * What is optional stands in its place without text, and the style sheet hides what is empty: a
 * template of its own for each would make rendering half as slow again.
 */

/** The whole comparison. */
export function comparisonView(
  { comparison, tools }: Model,
  options: ComparisonOptions,
): TemplateResult {
  const { language, level, hide } = options;
  const { newsletter } = comparison;
  const title = titleParts(comparison, language.words);
  return html`<article
    class="card n${tools.length}"
    tabindex="-1"
    aria-label=${title.join(" ")}
  >
    ${
      hide.has("header")
        ? nothing
        : html`<header part="header">
            <p class="kicker">${comparison.kicker}</p>
            ${heading(
              level,
              "title",
              title.length === 1
                ? title[0]
                : title.map((part, index) =>
                    index % 2 ? ` ${part} ` : html`<bdi>${part}</bdi>`,
                  ),
            )}
            <p part="summary" dir="auto">${comparison.summary}</p>
          </header>`
    }
    <p part="disclosure">${comparison.disclosure}</p>
    <div part="tools" class="columns">
      ${tools.map((tool) => toolView(tool, options))}
    </div>
    ${
      hide.has("reviews") || !tools.some(({ panel }) => panel)
        ? nothing
        : scorecardView(comparison.tools, options)
    }
    ${
      hide.has("newsletter") || !newsletter
        ? nothing
        : newsletterView(newsletter, options)
    }
    ${hide.has("footer") ? nothing : footerView(comparison, options)}
  </article>`;
}

function toolView(
  { tool, panel, community, pick }: ToolModel,
  { language, level, hide }: ComparisonOptions,
): TemplateResult {
  const { words } = language;
  const description = !hide.has("description") && tool.description;
  return html`<section part="tool">
    <div class="row">
      <p part="category" class="kicker">${tool.category}</p>
      ${
        pick
          ? html`<p part="pick" class="chip ship">${words.pick}</p>`
          : nothing
      }
    </div>
    <div class="name">
      ${
        tool.logo &&
        html`<img
          src=${tool.logo}
          alt=""
          width="40"
          height="40"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />`
      }
      ${heading(level + 1, "name", link({ ...tool, tool: tool.id }, tool.name))}
    </div>
    <p part="tagline">${tool.tagline}</p>
    <div part="verdict">
      ${
        panel
          ? html`<p>
                <b part="share">${language.percent(panel.percent)}</b>
                ${words.panelShip}
              </p>
              ${bar(panel, language)}
              <small>${words.panel(panel, language)}</small>`
          : words.noReviews
      }
    </div>
    <dl>
      ${
        tool.community && !hide.has("community")
          ? html`<div part="community">
              <dt class="kicker">${words.community}</dt>
              <dd>
                ${
                  community
                    ? html`<b>${words.share(community, language)}</b> ·
                        ${words.votes(community, language)}`
                    : words.noVotes
                }
              </dd>
            </div>`
          : nothing
      }
      ${
        tool.pricing && !hide.has("pricing")
          ? html`<div part="price">
              <dt class="kicker">${words.entry}</dt>
              <dd>
                <b class="chip">${words.entries[tool.pricing.entry]}</b>
                ${writePrice(tool.pricing, language)}
                <small>${tool.pricing.note}</small>
              </dd>
            </div>`
          : nothing
      }
    </dl>
    <p part="description">${description || nothing}</p>
  </section>`;
}

function scorecardView(
  tools: Tool[],
  { language: { words }, level }: ComparisonOptions,
): TemplateResult {
  return html`<section part="scorecard">
    <header>${heading(level + 1, nothing, words.scorecard)}</header>
    <div class="columns names" aria-hidden="true">
      ${tools.map(({ name }) => html`<b>${name}</b>`)}
    </div>
    <div class="columns">
      ${toScorecard(tools).map((row) =>
        row.map((review, index) =>
          review ? reviewView(review, tools[index]!, words) : noReview,
        ),
      )}
    </div>
  </section>`;
}

const noReview = html`<div class="gap"></div>`;

function reviewView(
  { reviewer, role, verdict, quote, url }: Review,
  { id, name }: Tool,
  words: Messages,
): TemplateResult {
  return html`<figure part="review">
    <figcaption>
      <b part="reviewer">${link({ url, tool: id }, reviewer)}</b>
      <span>${role}</span>
      <b class=${verdict}>${words.verdicts[verdict]}</b>
      <span class="of">${name}</span>
    </figcaption>
    <blockquote part="quote">${quote}</blockquote>
  </figure>`;
}

// Lit calls a form's own members to move and change it, which fields can hide: it is inside another
// element, and its attributes never change, since another comparison is rendered into new nodes.
function newsletterView(
  newsletter: Newsletter,
  { language: { words }, level, isNear }: ComparisonOptions,
): TemplateResult {
  return html`<section part="newsletter">
    <form
      action=${newsletter.action}
      method="post"
      target="_blank"
      rel="noopener"
      aria-label=${newsletter.heading}
    >
      <div>
        <p class="kicker">${newsletter.kicker}</p>
        ${heading(level + 1, nothing, newsletter.heading)}
        <p>${newsletter.text}</p>
      </div>
      <div class="row">
        ${isNear ? controlsView(newsletter, words) : nothing}
      </div>
    </form>
  </section>`;
}

const controlsView = (
  { field, fields = {}, consent, privacy }: Newsletter,
  words: Messages,
) =>
  html`<input
      part="input"
      type="email"
      name=${field || "email"}
      required
      autocomplete="email"
      aria-label=${words.email}
      placeholder=${words.emailExample}
    />
    <button part="button">${words.subscribe}</button>
    ${
      consent &&
      html`<label>
        <input type="checkbox" name="consent" required />
        <span>${consent}</span>
      </label>`
    }
    <small>${link({ url: privacy }, privacy ? words.privacy : "")}</small>
    ${Object.entries(fields).map(
      ([name, value]) =>
        html`<input type="hidden" name=${name} .value=${value} />`,
    )}`;

function footerView(
  { updated, publisher, url, methodology }: Comparison,
  { language, isNear }: ComparisonOptions,
): TemplateResult | typeof nothing {
  if (!updated && !publisher && !url && !methodology) return nothing;
  const { words } = language;
  // The date comes last, where it moves nothing when it comes later.
  return html`<footer part="footer">
    ${
      publisher &&
      html`<span>${words.by} ${link(publisher, publisher.name)}</span>`
    }
    ${url && link({ url }, words.full)}
    ${methodology && link({ url: methodology }, words.methodology)}
    <time datetime=${updated ?? nothing}
      >${updated && isNear ? words.updated(writeDate(updated, language)) : nothing}</time
    >
  </footer>`;
}

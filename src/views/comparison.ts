import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../locales/en.js";
import { writeDate, writePrice, type Language } from "../locales/language.js";
import { toScorecard, type Model, type ToolModel } from "../model.js";
import type {
  Comparison,
  Newsletter,
  Pricing,
  Review,
  Tool,
} from "../schema.js";
import { bar } from "./bar.js";
import { heading } from "./heading.js";
import { link } from "./link.js";

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
}

const icons = {
  ship: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </svg>`,
  skip: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 4 8 8m0-8-8 8" />
  </svg>`,
};

/** The whole comparison. */
export function comparisonView(
  model: Model,
  options: ComparisonOptions,
): TemplateResult {
  const { comparison, tools } = model;
  const { language, level, hide } = options;
  const title =
    comparison.title ||
    comparison.tools.map(({ name }) => name).join(` ${language.words.versus} `);
  return html`<article
    class="card n${tools.length}"
    tabindex="-1"
    aria-label=${title}
  >
    ${
      hide.has("header")
        ? nothing
        : html`<header part="header">
            ${kickerView(comparison.kicker)} ${heading(level, "title", title)}
            ${
              comparison.summary &&
              html`<p part="summary">${comparison.summary}</p>`
            }
          </header>`
    }
    ${
      comparison.disclosure &&
      html`<p part="disclosure"><small>${comparison.disclosure}</small></p>`
    }
    <div part="tools" class="columns">
      ${tools.map((tool) => toolView(tool, options))}
    </div>
    ${
      hide.has("reviews") || !tools.some(({ panel }) => panel)
        ? nothing
        : scorecardView(comparison, options)
    }
    ${
      hide.has("newsletter") || !comparison.newsletter
        ? nothing
        : newsletterView(comparison.newsletter, options)
    }
    ${hide.has("footer") ? nothing : footerView(comparison, language)}
  </article>`;
}

const kickerView = (text: string | undefined) =>
  text && html`<p class="kicker">${text}</p>`;

function toolView(
  { tool, panel, community, pick }: ToolModel,
  { language, level, hide }: ComparisonOptions,
): TemplateResult {
  const { words } = language;
  return html`<section part="tool">
    <div class="row">
      ${
        tool.category &&
        html`<p part="category" class="kicker">${tool.category}</p>`
      }
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
          : html`<p>${words.noReviews}</p>`
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
          ? priceView(tool.pricing, language)
          : nothing
      }
    </dl>
    ${
      tool.description && !hide.has("description")
        ? html`<p part="description">${tool.description}</p>`
        : nothing
    }
  </section>`;
}

function priceView(
  pricing: Pricing,
  language: Language<Messages>,
): TemplateResult {
  const { words } = language;
  return html`<div part="price">
    <dt class="kicker">${words.entry}</dt>
    <dd>
      <b class="chip">${words.entries[pricing.entry]}</b>
      ${writePrice(pricing, language)}
      ${pricing.note && html`<small>${pricing.note}</small>`}
    </dd>
  </div>`;
}

function scorecardView(
  { tools }: Comparison,
  { language, level }: ComparisonOptions,
): TemplateResult {
  return html`<section part="scorecard">
    <header>${heading(level + 1, nothing, language.words.scorecard)}</header>
    <div class="columns names" aria-hidden="true">
      ${tools.map(({ name }) => html`<b>${name}</b>`)}
    </div>
    ${toScorecard(tools).map(
      (row) =>
        html`<div class="columns">
          ${row.map((review, index) =>
            review ? reviewView(review, tools[index]!, language) : noReview,
          )}
        </div>`,
    )}
  </section>`;
}

const noReview = html`<div class="gap"></div>`;

function reviewView(
  { reviewer, role, verdict, quote, url }: Review,
  { id, name }: Tool,
  { words }: Language<Messages>,
): TemplateResult {
  return html`<figure part="review">
    <figcaption>
      <b part="reviewer">${link({ url, tool: id }, reviewer)}</b>
      ${role && html`<span>${role}</span>`}
      <b class=${verdict}>${icons[verdict]}${words.verdicts[verdict]}</b>
      <span class="of">${name}</span>
    </figcaption>
    <blockquote part="quote">${quote}</blockquote>
  </figure>`;
}

function newsletterView(
  newsletter: Newsletter,
  { language: { words }, level }: ComparisonOptions,
): TemplateResult {
  const { fields = {}, consent, privacy } = newsletter;
  return html`<form
    part="newsletter"
    action=${newsletter.action}
    method="post"
    target="_blank"
    rel="noopener"
    aria-label=${newsletter.heading}
  >
    <div>
      ${kickerView(newsletter.kicker)}
      ${heading(level + 1, nothing, newsletter.heading)}
      ${newsletter.text && html`<p>${newsletter.text}</p>`}
    </div>
    <div class="row">
      <input
        part="input"
        type="email"
        name=${newsletter.field || "email"}
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
      ${
        privacy && html`<small>${link({ url: privacy }, words.privacy)}</small>`
      }
      ${Object.entries(fields).map(
        ([name, value]) =>
          html`<input type="hidden" name=${name} .value=${value} />`,
      )}
    </div>
  </form>`;
}

function footerView(
  { updated, publisher, url, methodology }: Comparison,
  language: Language<Messages>,
): TemplateResult | typeof nothing {
  if (!updated && !publisher && !url && !methodology) return nothing;
  const { words } = language;
  return html`<footer part="footer">
    ${
      updated &&
      html`<small
        ><time datetime=${updated}
          >${words.updated(writeDate(updated, language))}</time
        ></small
      >`
    }
    ${
      publisher &&
      html`<small>${words.by} ${link(publisher, publisher.name)}</small>`
    }
    ${url && html`<small>${link({ url }, words.full)}</small>`}
    ${
      methodology &&
      html`<small>${link({ url: methodology }, words.methodology)}</small>`
    }
  </footer>`;
}

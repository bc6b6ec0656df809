import { html, nothing, type TemplateResult } from "lit/html.js";
import { answerHead, writeAnswer } from "../locales/answer.js";
import type { Messages } from "../locales/messages.js";
import { writeDate, type Language } from "../locales/language.js";
import { toolsToShow, type Model } from "../model.js";
import type { Comparison } from "../schema.js";
import { foldedText } from "./fold.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { newsletterView } from "./newsletter.js";
import { parts } from "./parts.js";
import { pointsView } from "./points.js";
import { reviewsView } from "./reviews.js";
import { specsView } from "./specs.js";
import { toolView } from "./tool.js";
import { titleOf, titleParts } from "./title.js";

/** The sections that `hide` can leave out. */
export type Section =
  | "header"
  | "community"
  | "pricing"
  | "specs"
  | "description"
  | "reviews"
  | "newsletter"
  | "footer";

/** What a page chose for one comparison. */
export interface ComparisonOptions {
  language: Language<Messages>;
  /** BCP 47 tag of the language of the data's texts, where it differs from that of the words. */
  lang: string | undefined;
  /** Level of the title, 1–6; the headings inside follow from it. */
  level: number;
  /** Sections to leave out. */
  hide: ReadonlySet<string>;
  /** Ids of the tools to show, in the page's order; by default all, by rank. */
  tools?: readonly string[] | undefined;
  /** Whether it is near the viewport; until then it goes without the newsletter's controls, which only cost. */
  isNear: boolean;
}

/** Summaries with more characters are folded. */
const LONG_SUMMARY = 240;

/** What the views inside a comparison are given. */
export interface Context extends Omit<ComparisonOptions, "lang"> {
  words: Messages;
  /** The language of the data, where it differs from that of the words. */
  lang: string | typeof nothing;
}

/*
 * What is optional stands in its place without text, and the style sheet hides what is empty: a
 * template of its own for each would make rendering half as slow again.
 */

/** The whole comparison. */
export function comparisonView(
  model: Model,
  options: ComparisonOptions,
): TemplateResult {
  const { comparison } = model;
  const { language, hide } = options;
  const { newsletter } = comparison;
  const context: Context = {
    ...options,
    words: language.words,
    lang: options.lang || nothing,
  };
  const tools = toolsToShow(model, options.tools);
  const shown = tools.map(({ tool }) => tool);
  const isMany = tools.length > 4;
  return html`<article
    class="card n${tools.length} ${isMany ? "many" : "few"}"
    tabindex="-1"
    aria-label=${titleOf(comparison, context.words)}
  >
    ${hide.has("header") ? answerView(model, context) : headerView(model, context)}
    ${
      comparison.disclosure &&
      html`<p class="disclosure" lang=${context.lang}>
        ${comparison.disclosure}
      </p>`
    }
    ${tools.length < comparison.tools.length ? subsetView(tools.length, comparison, context) : nothing}
    <div part="tools">
      ${tools.map((tool) => toolView(tool, isMany, context))}
    </div>
    ${hide.has("description") ? nothing : pointsView(shown, context)}
    ${hide.has("specs") ? nothing : specsView(comparison, shown, context)}
    ${hide.has("reviews") ? nothing : reviewsView(tools, context)}
    ${
      hide.has("newsletter") || !newsletter
        ? nothing
        : newsletterView(newsletter, context)
    }
    ${hide.has("footer") ? nothing : footerView(model, context)}
  </article>`;
}

/** Says that not all of the tools are shown, and leads to the whole. */
const subsetView = (
  shown: number,
  { tools, url }: Comparison,
  { words, language }: Context,
) =>
  html`<p class="subset line">
    <span>${words.subset(shown, tools.length, language)}</span>
    ${link(url, words.full)}
  </p>`;

function headerView(model: Model, context: Context): TemplateResult {
  const { comparison } = model;
  const { words, level, lang } = context;
  const title = titleParts(comparison, words);
  const summary = foldedText(comparison.summary, LONG_SUMMARY, words);
  return html`<header part="header">
    <p class="kicker" lang=${lang}>${comparison.kicker}</p>
    ${heading(
      level,
      "title",
      parts(title, lang),
      title.length === 1 ? lang : nothing,
    )}
    ${answerView(model, context)}
    <div part="summary" lang=${lang}>${summary}</div>
    ${bylineView(model, context)}
  </header>`;
}

function answerView(
  { answer }: Model,
  { words, language, lang }: Context,
): TemplateResult {
  return html`<p part="answer">
    <span class="label">${answerHead(answer, words)}</span>
    ${parts(writeAnswer(answer, language), lang)}
  </p>`;
}

/** Who publishes it, of when it is, and how many reviewed. */
function bylineView(
  { comparison: { publisher, updated }, reviewers }: Model,
  { words, language }: Context,
): TemplateResult {
  return html`<p class="by line">
    <small>${publisher && link(publisher.url, publisher.name)}</small>
    <time datetime=${updated ?? nothing}
      >${updated && words.updated(writeDate(updated, language))}</time
    >
    <small>${reviewers ? words.panelSize(reviewers, language) : ""}</small>
  </p>`;
}

function footerView(
  model: Model,
  context: Context,
): TemplateResult | typeof nothing {
  const { url, methodology } = model.comparison;
  const { words, hide } = context;
  const isAlone = hide.has("header");
  if (!url && !methodology && !isAlone) return nothing;
  return html`<footer part="footer">
    ${isAlone ? bylineView(model, context) : nothing}
    ${url && link(url, words.full)}
    ${methodology && link(methodology, words.methodology)}
  </footer>`;
}

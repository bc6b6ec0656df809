import { html, nothing, type TemplateResult } from "lit/html.js";
import { writeDate } from "../locales/language.js";
import {
  shortNameOf,
  toScorecard,
  type ScorecardRow,
  type ToolModel,
} from "../model.js";
import type { Review, Tool } from "../schema.js";
import type { Context } from "./comparison.js";
import { foldedText } from "./fold.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { marksView, namesView } from "./matrix.js";

/** How many reviewers stand before the fold. */
const MOST_REVIEWERS = 6;
/** Quotes with more characters are folded. */
const LONG_QUOTE = 340;
/** From so many reviewed tools on, a reviewer's verdicts are a row of marks. */
const MANY_TOOLS = 5;

/** All reviews, by reviewer. Tools without reviews have no column. */
export function reviewsView(
  models: ToolModel[],
  context: Context,
): TemplateResult | typeof nothing {
  const { words, language, level } = context;
  const tools = models.flatMap(({ tool, panel }) => (panel ? tool : []));
  if (!tools.length) return nothing;
  const isMatrix = tools.length >= MANY_TOOLS;
  const rows = toRows(tools, isMatrix);
  const more = rows.slice(MOST_REVIEWERS);
  const view = (rows: Row[]) =>
    isMatrix
      ? [
          namesView(tools),
          ...rows.map(({ reviews }) => markedView(reviews, tools, context)),
        ]
      : rows.map((row, index) => rowView(row, rows[index - 1], tools, context));
  return html`<section part="scorecard">
    <header>
      ${heading(level + 1, "", words.scorecard, nothing)}
      <p class="key">
        <b class="ship">${words.verdicts.ship}</b>
        ${words.meanings.ship}&emsp;
        <b class="skip">${words.verdicts.skip}</b> ${words.meanings.skip}
      </p>
    </header>
    ${view(rows.slice(0, MOST_REVIEWERS))}
    ${
      more.length
        ? html`<details class="more">
            <summary>${words.moreReviewers(more.length, language)}</summary>
            ${view(more)}
          </details>`
        : nothing
    }
  </section>`;
}

/** A row of the scorecard, of one reviewer or of several who reviewed one tool each. */
interface Row {
  reviews: ScorecardRow;
  isOne: boolean;
}

/** With one tool, or marks for each reviewer, nobody shares a row. */
function toRows(tools: Tool[], isMatrix: boolean): Row[] {
  const { shared, single } = toScorecard(tools);
  const isOne = isMatrix || tools.length === 1;
  return [
    ...shared.map((reviews) => ({ reviews, isOne: true })),
    ...(isOne
      ? single.flatMap((reviews) =>
          reviews.flatMap((review, column) =>
            review
              ? [reviews.map((_, i) => (i === column ? review : undefined))]
              : [],
          ),
        )
      : single
    ).map((reviews) => ({ reviews, isOne })),
  ];
}

/** The quotes of one row under its reviewer; those who reviewed one tool each share a heading. */
function rowView(
  { reviews, isOne }: Row,
  before: Row | undefined,
  tools: Tool[],
  context: Context,
): TemplateResult {
  const { words, level } = context;
  return html`<div class="reviewer">
    ${
      isOne || before?.isOne !== false
        ? heading(
            level + 2,
            "",
            isOne ? reviewerView(reviews, FACTS, context) : words.single,
            nothing,
          )
        : nothing
    }
    <div class="columns">
      ${quotesView(reviews, tools, isOne ? FACTS : [], !isOne, context)}
    </div>
  </div>`;
}

/** What is said of a review beside its verdict. */
const FACTS = ["ai", "role", "date"] as const;
type Fact = (typeof FACTS)[number];

/** Whether all of some reviews say the same. */
const isShared = (reviews: ScorecardRow, fact: Fact) =>
  new Set(reviews.flatMap((review) => (review ? [review[fact]] : []))).size < 2;

/** A reviewer, and of some facts what is the same in all of their reviews. */
function reviewerView(
  reviews: ScorecardRow,
  facts: readonly Fact[],
  context: Context,
): TemplateResult {
  const review = reviews.find(Boolean)!;
  return html`<b part="reviewer">${review.reviewer}</b> ${factsView(
      review,
      facts.filter((fact) => review[fact] && isShared(reviews, fact)),
      context,
    )}`;
}

function factsView(
  { ai, role, date }: Review,
  facts: readonly Fact[],
  { words, language, lang }: Context,
): TemplateResult | typeof nothing {
  const has = (fact: Fact) => facts.includes(fact);
  return facts.length
    ? html`<span class="ai">${ai && has("ai") ? words.ai : nothing}</span>
        <small lang=${lang}>${has("role") ? role : nothing}</small>
        <time datetime=${date ?? nothing}
          >${date && has("date") ? writeDate(date, language) : nothing}</time
        >`
    : nothing;
}

const noReview = html`<div class="gap"></div>`;

/** The quotes of one row, in the tools' columns; `said` is what its heading has said of them. */
function quotesView(
  reviews: ScorecardRow,
  tools: Tool[],
  said: readonly Fact[],
  isNamed: boolean,
  context: Context,
): TemplateResult[] {
  const { words, lang } = context;
  const facts = FACTS.filter(
    (fact) =>
      reviews.some((review) => review?.[fact]) &&
      !(said.includes(fact) && isShared(reviews, fact)),
  );
  return reviews.map((review, column) => {
    if (!review) return noReview;
    const { verdict, url, quote } = review;
    const tool = tools[column]!;
    const text = foldedText(quote, LONG_QUOTE, words);
    return html`<figure part="review" class=${verdict}>
      <figcaption class="line">
        ${isNamed ? html`<b part="reviewer">${review.reviewer}</b>` : nothing}
        <b class=${verdict}>${words.verdicts[verdict]}</b>
        <small class="of">${shortNameOf(tool)}</small>
        ${
          facts.length || url
            ? html`${factsView(review, facts, context)}
              ${url && link(url, words.fullReview, tool.id)}`
            : nothing
        }
      </figcaption>
      <blockquote part="quote" lang=${lang}>${text}</blockquote>
    </figure>`;
  });
}

/** A reviewer with a mark for each tool, and the quotes in a fold. */
function markedView(
  reviews: ScorecardRow,
  tools: Tool[],
  context: Context,
): TemplateResult {
  const total = reviews.filter(Boolean).length;
  const ship = reviews.filter((review) => review?.verdict === "ship").length;
  const { words, language } = context;
  return html`<details class="reviewer">
    <summary>
      <span class="line"
        >${reviewerView(reviews, ["ai"], context)}
        <small>${words.count({ ship, total }, language)}</small></span
      >
      ${marksView(reviews)}
    </summary>
    <div class="columns">
      ${quotesView(reviews, tools, ["ai"], false, context)}
    </div>
  </details>`;
}

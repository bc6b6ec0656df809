import type {
  CriticReview,
  ItemList,
  SoftwareApplicationLeaf,
  WebPage,
  WithContext,
} from "schema-dts";
import { writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import { keyOf } from "../locales/find.js";
import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import { toText } from "../locales/parts.js";
import { toModel, toolOf, toolsToShow, type ToolModel } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison, Review } from "../schema.js";
import { titleOf } from "../views/title.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import { application, type Application } from "./json-ld-tool.js";

/** What to describe. */
export interface JsonLdOptions extends LanguageOptions {
  /** The id of the one tool that a page is about; without one the list of all tools. */
  tool?: string | undefined;
  /** Ids of the tools to list, in this order; by default all, by share. Ids of no tool are left out. */
  tools?: readonly string[] | undefined;
}

/**
 * A comparison in the vocabulary of schema.org: the list of its tools in the order in which they are
 * shown, or one of them with its reviews. Ratings are at the one tool only, because search engines
 * want them "about a specific item, not about a category or a list of items":
 * https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 *
 * A ship is rated 100 and a skip 0, which makes the panel's share their average. A review by a model
 * has no person for its author. A tool is a `WebApplication` if its category says "web app" or "SaaS".
 * What is free is offered for 0 if the file has no price, without a currency, because Google asks for
 * one only above 0.
 *
 * @throws {ComparisonError} `unknown-tool`.
 */
export function toJsonLd(
  comparison: Comparison,
  options: JsonLdOptions = {},
): WithContext<ItemList | SoftwareApplicationLeaf> {
  const { tool: id, tools: ids } = options;
  const language = chooseLanguage(comparison, options, en);
  const model = toModel(comparison);
  if (id === undefined)
    return list(comparison, toolsToShow(model, ids), language);
  const found = toolOf(model.tools, id);
  if (!found) throw unknownTool(comparison, id, comparison.url ?? "");
  return {
    "@context": "https://schema.org",
    ...application(comparison, found.tool, language.words),
    ...ratings(comparison, found, language.words),
    subjectOf: page(comparison, language),
  };
}

/** JSON-LD as text that can stand in a script element. */
export const renderJsonLd = (
  comparison: Comparison,
  options?: JsonLdOptions,
): string =>
  JSON.stringify(toJsonLd(comparison, options), null, 2).replaceAll(
    "<",
    "\\u003c",
  );

const list = (
  comparison: Comparison,
  tools: ToolModel[],
  language: Language<Messages>,
): WithContext<ItemList> => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  name: titleOf(comparison, language.words),
  description: comparison.summary,
  url: comparison.url,
  mainEntityOfPage: page(comparison, language),
  numberOfItems: tools.length,
  itemListElement: tools.map(({ tool }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    item: application(comparison, tool, language.words),
  })),
});

/** Neither lists nor applications have a date, a language or a publisher of what is said of them. */
const page = (
  comparison: Comparison,
  language: Language<Messages>,
): WebPage => ({
  "@type": "WebPage",
  name: titleOf(comparison, language.words),
  url: comparison.url,
  abstract: answerOf(comparison, language),
  inLanguage: comparison.lang,
  dateModified: comparison.updated,
  publisher: publisherOf(comparison),
  publishingPrinciples:
    comparison.methodology || comparison.disclosure
      ? {
          "@type": "CreativeWork",
          url: comparison.methodology,
          text: comparison.disclosure,
        }
      : undefined,
});

/** What the panel says of the whole, if our words are in the language of the page. */
const answerOf = (
  comparison: Comparison,
  language: Language<Messages>,
): string | undefined =>
  keyOf(comparison.lang ?? language.tag) === keyOf(language.tag)
    ? toText(writeAnswer(toModel(comparison).answer, language))
    : undefined;

const publisherOf = ({ publisher }: Comparison) =>
  publisher && { "@type": "Organization" as const, ...publisher };

/** The panel's share and the reviews that it is made of; Google asks for both together. */
const ratings = (
  comparison: Comparison,
  { tool, panel }: ToolModel,
  words: Messages,
): Pick<Application, "aggregateRating" | "review"> =>
  panel
    ? {
        aggregateRating: {
          "@type": "AggregateRating",
          reviewCount: panel.total,
          ...rating(panel.percent),
        },
        review: tool.reviews.map((review) =>
          critique(comparison, review, words),
        ),
      }
    : {};

function critique(
  comparison: Comparison,
  { reviewer, role, verdict, quote, date, ai, url }: Review,
  words: Messages,
): CriticReview {
  const publisher = publisherOf(comparison);
  return {
    "@type": "CriticReview",
    url,
    ...(ai
      ? {
          author: publisher,
          creditText: `${reviewer} (${words.ai})`,
          digitalSourceType:
            "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
        }
      : { author: { "@type": "Person", name: reviewer, jobTitle: role } }),
    publisher,
    datePublished: date,
    inLanguage: comparison.lang,
    reviewBody: quote,
    reviewRating: {
      "@type": "Rating",
      ...rating(verdict === "ship" ? 100 : 0),
    },
  };
}

const rating = (ratingValue: number) => ({
  ratingValue,
  bestRating: 100,
  worstRating: 0,
});

import { writeMonth, type Language } from "../locales/language.js";
import { toText, type Parts } from "../locales/parts.js";
import type { ToolModel } from "../model.js";
import type { Comparison } from "../schema.js";

/** The forms of a badge: in a line of text, of the size of other sites' badges, a block. */
export type Variant = "pill" | "badge" | "card";

/** What a badge says. What there is not is empty. */
export interface Label {
  /** The share alone: "75%". */
  percent: string;
  /** The share in words, or that there are no reviews. */
  share: string;
  /** How many of the panel. */
  reviewers: string;
  /** How many of the panel, beside the tool's name. */
  wouldShip: string;
  /** How many of the panel, as a sentence with the tool's name; without reviews the name alone. */
  verdict: Parts;
  /** How many of the reviews a model wrote. */
  byAi: string;
  /** The publisher, else the host of the comparison's address. */
  publisher: string;
  /** The month of the last change. */
  date: string;
  /** The tool's name for where room is short. */
  shortName: string;
  /** All of it as one text, in the order in which the form shows it, and the tool's full name. */
  label: string;
}

/**
 * The texts of a badge. The label has what is seen in its order, because who speaks to their computer
 * reads it out from there (WCAG 2.5.3).
 */
export function labelOf(
  { publisher, url, updated }: Comparison,
  { tool, panel, byAi }: ToolModel,
  variant: Variant,
  language: Language,
): Label {
  const { words } = language;
  const { name, shortName = name } = tool;
  const texts = {
    percent: panel ? language.percent(panel.percent) : "",
    share: panel ? toText(words.share(panel, language)) : words.noReviews,
    reviewers: panel ? toText(words.reviewers(panel, language)) : "",
    wouldShip: panel ? toText(words.wouldShip(panel, language)) : "",
    verdict: panel ? words.verdict(name, panel, language) : [{ name }],
    byAi: byAi ? toText(words.byAi(byAi, language)) : "",
    publisher: publisher?.name ?? (url ? new URL(url).host : ""),
    date: variant !== "pill" && updated ? writeMonth(updated, language) : "",
    shortName,
  };
  const seen = {
    pill: [texts.share, texts.reviewers, texts.byAi, texts.publisher, name],
    badge: [
      texts.percent,
      texts.publisher,
      texts.date,
      texts.byAi,
      shortName,
      texts.wouldShip || texts.share,
      shortName === name ? "" : name,
    ],
    card: [
      texts.publisher,
      texts.date,
      toText(texts.verdict),
      texts.share,
      texts.byAi,
    ],
  };
  return { ...texts, label: joined(...seen[variant]) };
}

/** Texts in one line, without those that there are not. */
export const joined = (...texts: (string | false | undefined)[]): string =>
  texts.filter(Boolean).join(" · ");

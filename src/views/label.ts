import { writeDate, type Language } from "../locales/language.js";
import { toText, type Parts } from "../locales/parts.js";
import type { ToolPanel } from "../model.js";
import type { Comparison } from "../schema.js";

/** The forms of a badge: in a line of text, as large as other sites' badges, a block. */
export type Variant = "pill" | "badge" | "card";

/** What a badge says. What there is not is empty. */
export interface Label {
  /** The share in words, or that there are no reviews. */
  share: string;
  /** The share alone, for a ring. */
  percent: string;
  /** How many of the panel, beside the share or beside the tool's name. */
  count: string;
  /** The same as a sentence with the tool's name; without reviews the name alone. */
  verdict: Parts;
  /** How many of the reviews a model wrote. */
  byAi: string;
  /** The publisher, else the host of the comparison's address. */
  publisher: string;
  /** The month of the last change. */
  date: string;
  /** The tool's name, the short one on a badge. */
  name: string;
  /** All of it as one text. */
  label: string;
}

/**
 * The texts of a badge. The label has what is seen in its order, because who speaks to their computer
 * reads it out from there (WCAG 2.5.3), and the tool's whole name.
 */
export function labelOf(
  { publisher, url, updated }: Comparison,
  { tool, panel, byAi }: ToolPanel,
  variant: Variant,
  language: Language,
): Label {
  const { words } = language;
  const isPill = variant === "pill";
  const isBadge = variant === "badge";
  const { name, shortName } = tool;
  const texts = {
    share: panel ? words.share(panel, language) : words.noReviews,
    percent: panel ? language.percent(panel.percent) : "",
    count: panel
      ? words[isPill ? "reviewers" : "wouldShip"](panel, language)
      : "",
    verdict: panel ? words.wouldShipTool(name, panel, language) : [{ name }],
    byAi: byAi ? words.byAi(byAi, language) : "",
    publisher: publisher?.name ?? (url ? new URL(url).host : ""),
    date: updated && !isPill ? writeDate(updated, language, true) : "",
    name: (isBadge && shortName) || name,
  };
  const label = isPill
    ? listed(texts.share, texts.count, texts.byAi, texts.publisher, name)
    : isBadge
      ? listed(
          texts.percent,
          texts.publisher,
          texts.date,
          texts.byAi,
          texts.name,
          texts.count || texts.share,
          shortName && name,
        )
      : listed(
          texts.publisher,
          texts.date,
          toText(texts.verdict),
          texts.share,
          texts.byAi,
        );
  return { ...texts, label };
}

const joiner =
  (separator: string) =>
  (...texts: (string | false | undefined)[]): string =>
    texts.filter(Boolean).join(separator);

/** Texts in one line for the eye, without those that there are not. */
export const joined = joiner(" · ");

/** The same for the ear: a voice pauses at a comma, and may read out a dot. */
export const listed = joiner(", ");

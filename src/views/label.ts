import type { Language } from "../locales/language.js";
import type { ToolModel } from "../model.js";
import type { Comparison } from "../schema.js";

/** What a badge says. */
export interface Label {
  share: string;
  /** How many of the panel; none without reviews. */
  reviewers: string | undefined;
  /** All of it as one text. */
  label: string;
}

/** The last label of each tool, since a page may have a thousand badges of one. */
const labels = new WeakMap<
  ToolModel,
  Label & { language: Language; host: string | undefined }
>();

/**
 * The texts of a badge. The label has them in the order in which they are seen, because who speaks to
 * their computer reads it out from there.
 *
 * @param host - Host of the file that the figures come from, where the badge is to name it.
 */
export function labelOf(
  { publisher }: Comparison,
  model: ToolModel,
  language: Language,
  host?: string,
): Label {
  const known = labels.get(model);
  if (known?.language === language && known.host === host) return known;
  const { tool, panel } = model;
  const { words } = language;
  const share = panel ? words.share(panel, language) : words.noReviews;
  const reviewers = panel && words.reviewers(panel, language);
  const label = joined(publisher?.name, share, reviewers, tool.name, host);
  const made = { share, reviewers, label, language, host };
  labels.set(model, made);
  return made;
}

/** Texts in one line, without those that there are not. */
export const joined = (...texts: (string | undefined)[]): string =>
  texts.filter(Boolean).join(" · ");

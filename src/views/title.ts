import type { Messages } from "../locales/en.js";
import type { Comparison } from "../schema.js";

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * The title of a comparison in parts, with a space between each two: the title of the file if there
 * is something to see in it, else the names of the tools and, at each odd index, the word between two
 * of them.
 */
export const titleParts = (
  { title, tools }: Comparison,
  { versus }: Messages,
): string[] =>
  title && VISIBLE.test(title)
    ? [title]
    : tools.flatMap(({ name }, index) => (index ? [versus, name] : [name]));

/** The title of a comparison; without one, the names of its tools: "A vs B". */
export const titleOf = (comparison: Comparison, words: Messages): string =>
  titleParts(comparison, words).join(" ");

import type { Messages } from "../locales/messages.js";
import { toText, type Parts } from "../locales/parts.js";
import type { Comparison } from "../schema.js";

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * The title of a comparison: that of the file if there is something to see in it, else the names of
 * its tools.
 */
export const titleParts = (
  { title, tools }: Comparison,
  words: Messages,
): Parts => (title && VISIBLE.test(title) ? [title] : words.versus(tools));

/** The title of a comparison as plain text. */
export const titleOf = (comparison: Comparison, words: Messages): string =>
  toText(titleParts(comparison, words));

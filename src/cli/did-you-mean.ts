import { closestMatch } from "leven";

/** The end of a message on a word that is not known: the one that was probably meant, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const maxDistance = Math.ceil(word.length / 3);
  const meant = closestMatch(word.toLowerCase(), known, { maxDistance });
  return meant === undefined ? "" : `, did you mean \`${meant}\`?`;
}

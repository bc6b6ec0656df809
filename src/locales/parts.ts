/** A figure that stands out. */
export interface Strong {
  strong: string;
}

/** A name from the data, which has a language and a direction of its own. */
export interface Name {
  name: string;
  isStrong?: boolean;
}

/**
 * A message with slots: the language's own words, figures that stand out and names from the data, in
 * the order of the language. Views make elements of them, files text.
 */
export type Parts = readonly (string | Strong | Name)[];

/**
 * A name as it stands in a sentence: without its own controls of direction, because one of them could
 * end the isolation around the name and turn the rest of the sentence round (UAX #9, X6a). Halves of
 * characters on both sides of one stay halves.
 */
export const nameInSentence = ({ name }: Name): string =>
  name.toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069]/g, "");

/** A message as plain text. */
export const toText = (parts: Parts): string =>
  parts
    .map((part) =>
      typeof part === "string"
        ? part
        : "strong" in part
          ? part.strong
          : nameInSentence(part),
    )
    .join("");

/** Names with something between each two: "A, B and C". */
export const list = (
  names: readonly Name[],
  between: string,
  last = between,
): Parts =>
  names.flatMap((name, index) =>
    index ? [index === names.length - 1 ? last : between, name] : [name],
  );

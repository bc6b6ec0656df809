import type { Parts } from "../locales/parts.js";
import { oneLine, paragraphsOf } from "./one-line.js";

/** Text whose line breaks and paragraphs count, each line with something before it. */
export const paragraphs = (plain: string, before = "") =>
  paragraphsOf(plain)
    .map((lines) => before + lines.map(text).join(`\\\n${before}`))
    .join(`\n${before.trim()}\n`);

/** What there is of some parts, with something between each two. */
export const together = (
  between: string,
  parts: (string | false | undefined)[],
): string => parts.filter(Boolean).join(between);

/** Markdown that stands out; nothing stays nothing. */
export const strong = (markdown: string) => markdown && `**${markdown}**`;

/** Markdown that is stressed; nothing stays nothing. */
export const emphasis = (markdown: string) => markdown && `_${markdown}_`;

/** A link, or only its text where there is no address. */
export const link = (name: string, url: string | undefined) =>
  url ? `[${text(name)}](${destination(url)})` : text(name);

/** GitHub reads entities before backslashes, so an ampersand is written as one. */
const destination = (url: string) =>
  url
    .replace(/[\\()<>[\]|`]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("$", "&#36;");

/**
 * Markup, which a backslash turns into text, and what GitHub makes something of even then: what a
 * commit may be called (hexadecimal digits with a letter among them), mentions and e-mail addresses,
 * references, emoji, addresses.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const MARKUP =
  /([\\`*_[\]<>|~&])|((?=\d*[a-f])[\da-f]{7,})|@(?=\S)|#(?=\d)|GH(?:SA)?-(?=\w)|:(?=\/\/|[\w+-]+:)|www(?=\.)|(?:mailto|xmpp):/gi;
/** What is markup at the start of a line, or at the end of a heading. */
const EDGE = /^[-+=:]|^#(?!<)|(?<=^\d+)[.)]|(?<= )#+$/g;
/** Parts a word, and leaves no trace in what is shown or copied from there. */
const COMMENT = "<!-- -->";

/** Plain text as one line of Markdown that shows it as it is. */
export function text(plain: string | undefined): string {
  return oneLine(plain)
    .replace(MARKUP, (found, character?: string, commit?: string) => {
      if (character) return `\\${character}`;
      // A commit is linked by seven digits or more.
      if (commit) return commit.replace(/.{6}(?=.)/g, `$&${COMMENT}`);
      return `${found}${COMMENT}`;
    })
    .replace(EDGE, "\\$&");
}

/** A message as one line of Markdown, in which no name turns the words around it. */
export const message = (
  parts: Parts,
  writeName: (name: string) => string = text,
): string =>
  parts
    .map((part) =>
      typeof part === "string"
        ? part
            .replace(/\S(.*\S)?/s, (found) => text(found))
            .replace(/[\t-\r]+/g, " ")
        : "name" in part
          ? writeName(part.name)
          : text(part.strong),
    )
    .join("");

/** Keeps two dollars of a block, or of a row of its table, from being a formula. */
export const withoutFormulas = (block: string): string =>
  (block.startsWith("|") ? block.split("\n") : [block])
    .map((part) =>
      part.indexOf("$") === part.lastIndexOf("$")
        ? part
        : // GitHub needs the element, other readers the backslash.
          part.replace(/\$([\d,.]*\d)?/g, "<span>\\$&</span>"),
    )
    .join("\n");

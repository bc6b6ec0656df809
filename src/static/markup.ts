import { escapeHtml } from "@lit-labs/ssr/lib/util/escape-html.js";
import { nameInSentence, type Parts } from "../locales/parts.js";
import type { Line } from "./lines.js";
import { oneLine, paragraphsOf } from "./one-line.js";

/** Attributes by their names; one without a value is left out. */
export type Attributes = Record<string, string | number | undefined>;

/**
 * Escapes what hosts look for in the HTML that they are given: WordPress' shortcodes, and the brackets
 * of templates, which site generators and mail services fill.
 */
export const escapeBrackets = (html: string): string =>
  html.replace(/[[{]/g, (bracket) => `&#${bracket.charCodeAt(0)};`);

/** Escapes text so that it stays text, an address too, which WordPress replaces by what is there. */
export const escapeText = (text: string): string =>
  escapeBrackets(escapeHtml(text)).replaceAll("://", "&#58;//");

/** Attributes as they stand in a tag, each with a space before it. */
export const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(
      ([name, value]) =>
        ` ${name}="${escapeBrackets(escapeHtml(String(value)))}"`,
    )
    .join("");

/** An element around some markup; none around nothing. */
export const element = (
  tag: string,
  values: Attributes,
  ...markup: string[]
): string => {
  const inside = markup.join("");
  return inside && `<${tag}${attributes(values)}>${inside}</${tag}>`;
};

/** Writes the texts of a comparison as HTML. */
export interface Writer {
  /** Text of the file in an element of its own, with its language and direction. */
  data: (tag: string, text: string | undefined, values?: Attributes) => string;
  /** The same, an element for each paragraph. */
  paragraphs: (text: string | undefined, values?: Attributes) => string[];
  /** A message with names in it. */
  parts: (parts: Parts) => string;
  /** The pieces of a line, with a dot between each two. */
  line: (line: Line) => string;
}

/**
 * @param lang - The language of the file's texts, if it is not that of the words around them.
 * @param link - What each link has beside its address.
 */
export function writerOf(
  lang: string | undefined,
  link: Attributes = {},
): Writer {
  const marks = { lang, dir: "auto" };
  const data: Writer["data"] = (tag, text, values) =>
    element(tag, { ...values, ...marks }, escapeText(oneLine(text)));
  const parts: Writer["parts"] = (parts) =>
    parts
      .map((part) =>
        typeof part === "string"
          ? escapeText(part)
          : "strong" in part
            ? element("strong", {}, escapeText(part.strong))
            : data(part.isStrong ? "strong" : "span", nameInSentence(part)),
      )
      .join("");
  return {
    data,
    parts,
    paragraphs: (text, values) =>
      paragraphsOf(text).map((lines) =>
        element(
          "p",
          { ...values, ...marks },
          lines.map(escapeText).join("<br>"),
        ),
      ),
    line: (line) =>
      line
        .map(({ parts: own, url, isStrong, isSponsored }) => {
          const rel = `${isSponsored ? "sponsored " : ""}nofollow noopener`;
          const text = parts(own);
          const linked = url
            ? element("a", { href: url, rel, ...link }, text)
            : text;
          return isStrong ? element("strong", {}, linked) : linked;
        })
        .filter(Boolean)
        .join(" · "),
  };
}

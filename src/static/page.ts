import { escapeHtml } from "@lit-labs/ssr/lib/util/escape-html.js";
import { writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import { toText } from "../locales/parts.js";
import { toModel } from "../model.js";
import type { Comparison } from "../schema.js";
import { titleOf } from "../views/title.js";
import { hashOf, renderElement, sheet, type HtmlOptions } from "./html.js";
import { renderJsonLd } from "./json-ld.js";
import { chooseLanguage } from "./language.js";
import { attributes, element } from "./markup.js";
import { ALONE, REPORT } from "./page-scripts.js";

/** What is chosen for the page of a comparison, and where it and its files will be. */
export interface PageOptions extends HtmlOptions {
  /** Address of the page itself. */
  page?: string | undefined;
  /** Address of the answer for oEmbed, for hosts that make a frame of the page's address. */
  oembed?: string | undefined;
}

/**
 * The complete document for an `<iframe>`, which is a page of its own as well. It needs no file beside
 * it, allows no script but its own, and reports its height to the page around it: a message
 * `{ type: "tool-compare-height", height }`, in CSS pixels, whenever it changes. In the frame that
 * WordPress makes of an oEmbed answer it keeps to the protocol of `wp-includes/js/wp-embed.js`.
 *
 * Without a `theme` it is light in a frame, whose page may be white in any system, and follows the
 * reader's system by itself.
 *
 * @param comparison - What `parse` or `load` returned.
 */
export function renderPage(
  comparison: Comparison,
  options: PageOptions = {},
): string {
  const { theme, headingLevel = 1 } = options;
  const language = chooseLanguage(comparison, options, en);
  const { tag: lang, words } = language;
  const address = comparison.url ?? options.page;
  const styles = theme ? pageSheet : pageSheet + systemSheet;
  const policy = [
    "default-src 'none'",
    "img-src http: https:",
    `style-src ${hashOf(styles)} ${hashOf(frameSheet)}`,
    `script-src ${hashOf(ALONE)} ${hashOf(REPORT)}`,
    "base-uri 'none'",
    "form-action http: https:",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html${attributes({ lang, dir: words.dir })}>`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta${attributes({ "http-equiv": "Content-Security-Policy", content: policy })}>`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta${attributes({ name: "color-scheme", content: theme === "auto" ? "light dark" : (theme ?? "light") })}>`,
    // A reader who follows a link keeps the article that the comparison stands in.
    `<base target="_blank">`,
    `<title>${escapeHtml(titleOf(comparison, words))}</title>`,
    ...(address
      ? describe(comparison, address, language, options)
      : // What has no address is part of the page around it.
        [`<meta name="robots" content="noindex">`]),
    `<script>${ALONE}</script>`,
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    renderElement(comparison, { ...options, headingLevel }, frameSheet),
    element(
      "p",
      { hidden: "hidden" },
      `<a${attributes({ href: address })}>${escapeHtml(words.full)}</a>`,
    ),
    `<script>${REPORT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** What search engines, chats and hosts read of a page: Open Graph, oEmbed, structured data, the file. */
function describe(
  comparison: Comparison,
  address: string,
  language: Language<Messages>,
  { src, oembed, tools: ids, lang, words }: PageOptions,
): string[] {
  const title = titleOf(comparison, language.words);
  const { answer } = toModel(comparison);
  const description = toText(writeAnswer(answer, language));
  const { publisher, updated, tools } = comparison;
  const [only] = tools.length === 1 ? tools : [];
  const jsonLd = renderJsonLd(comparison, {
    tool: only?.id,
    tools: ids,
    lang,
    words,
  });
  const link = (rel: string, href: string | undefined, type?: string) =>
    href
      ? [`<link${attributes({ rel, href, type, title: type && title })}>`]
      : [];
  const meta = (property: string, content: string | undefined) =>
    content ? [`<meta${attributes({ property, content })}>`] : [];
  return [
    ...link("canonical", address),
    ...link("alternate", src, "application/json"),
    ...link("alternate", oembed, "application/json+oembed"),
    `<meta${attributes({ name: "description", content: description })}>`,
    ...meta("og:type", "article"),
    ...meta("og:title", title),
    ...meta("og:description", description),
    ...meta("og:url", address),
    ...meta("og:site_name", publisher?.name),
    ...meta("article:modified_time", updated),
    `<script type="application/ld+json">${jsonLd}</script>`,
  ];
}

/** A frame that is out of sight must know its true height, so it is laid out there too. */
const frameSheet = `${sheet}.frame.frame:has(*){content-visibility:visible}`;

const pageSheet =
  "html{background:canvas}body{margin:0;font-family:system-ui,sans-serif}.alone body{margin:0 auto;max-width:60rem;padding:1rem}body>p{padding:0 1rem}";

const systemSheet = ".alone{color-scheme:light dark}";

import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { renderValue } from "@lit-labs/ssr/lib/render-value.js";
import { escapeHtml } from "@lit-labs/ssr/lib/util/escape-html.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { en } from "../locales/en.js";
import { toModel } from "../model.js";
import type { Comparison } from "../schema.js";
import { shared } from "../styles.js";
import { comparisonStyles } from "../views/comparison.styles.js";
import { comparisonView, type Section } from "../views/comparison.js";
import { levelOf } from "../views/level.js";
import { titleOf } from "../views/title.js";
import { attributes, escapeBrackets } from "./markup.js";
import {
  chooseLanguage,
  languageOfData,
  type LanguageOptions,
} from "./language.js";

/** What a page chooses for a comparison that is rendered before it is read. */
export interface HtmlOptions extends LanguageOptions {
  /** Address of the file, for the element to fetch once its script is there. */
  src?: string | undefined;
  /** `lazy` has the element fetch when it comes near the viewport. */
  loading?: "eager" | "lazy" | undefined;
  /**
   * Without one all colours are mixed from the page's own text colour; `light` and `dark` bring a surface
   * and a text colour of their own, `auto` those of the reader's system.
   */
  theme?: "auto" | "light" | "dark" | undefined;
  /** Level of the title, 1–6, by default 2; the headings inside follow from it. */
  headingLevel?: number | undefined;
  /** Sections to leave out. */
  hide?: readonly Section[] | undefined;
  /** Ids of the tools to show, in this order; by default all, by share. Ids of no tool are left out. */
  tools?: readonly string[] | undefined;
}

/**
 * The snippet to paste into a page: `<tool-compare>` with the whole comparison in a declarative shadow
 * root, to be read without scripts, and a link for readers that take templates out. It is one line.
 *
 * @param comparison - What `parse` or `load` returned.
 */
export const renderHtml = (
  comparison: Comparison,
  options: HtmlOptions = {},
): string => renderElement(comparison, options, sheet);

/**
 * The source expression that allows the `<style>` of `renderHtml` in a page's `style-src`, as in
 * `'sha256-…'`. It is the same for all comparisons, and another with each version.
 */
export const stylesHash = (): string => hashOf(sheet);

/** The style of the element. */
export const sheet = shared + comparisonStyles;

// Not Lit's own `render`, whose module takes the styles from every Lit element made after it in a page.
const fresh = () => ({
  elementRenderers: [],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

/** The element with the comparison in its shadow root, styled by `styles`. */
export function renderElement(
  comparison: Comparison,
  options: HtmlOptions,
  styles: string,
): string {
  const { src, loading, theme, lang, headingLevel, hide, tools } = options;
  const language = chooseLanguage(comparison, options, en);
  const { tag, words } = language;
  const view = comparisonView(toModel(comparison), {
    language,
    lang: languageOfData(comparison, language),
    level: levelOf(headingLevel),
    hide: new Set(hide),
    tools,
    isNear: true,
  });
  const markup = collectResultSync(renderValue(view, fresh()))
    // Lit's marks for hydration; text and values cannot have any, as their < are escaped.
    .replace(/<!--.*?-->|<\?>/gs, "");
  const link = attributes({ href: comparison.url || src });
  const own = attributes({
    src,
    loading,
    theme,
    lang,
    "heading-level": headingLevel,
    hide: hide?.join(" "),
    tools: tools?.join(" "),
  });
  const title = escapeHtml(titleOf(comparison, words));
  const frame = attributes({
    lang: tag,
    dir: words.dir ?? (lang ? "ltr" : undefined),
  });
  return (
    `<tool-compare${own}><template shadowrootmode="open"><style>${styles}</style>` +
    `<div class="frame"${frame}>${inOneLine(markup)}</div></template>` +
    `${inOneLine(link ? `<a${link}>${title}</a>` : title)}</tool-compare>`
  );
}

/** Some hosts make paragraphs of the line breaks in a text; between attributes they are only space. */
const inOneLine = (markup: string) =>
  markup.replace(/<[^>]*>|[^<]+/g, (found) =>
    found.startsWith("<")
      ? found.replace(/"[^"]*"/g, kept).replaceAll("\n", " ")
      : kept(found).replaceAll("://", "&#58;//"),
  );

/** Text or a value as hosts leave it. */
const kept = (text: string) => escapeBrackets(text).replace(/\r?\n/g, "&#10;");

/** The source expression of a policy that allows a script or style. */
export const hashOf = (text: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;

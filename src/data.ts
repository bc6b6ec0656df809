export * from "./comparison.js";
export { registerMessages } from "./locales/find.js";
export type { Messages } from "./locales/messages.js";
export type { LanguageOptions } from "./static/language.js";
export {
  renderJsonLd,
  toJsonLd,
  type JsonLdOptions,
} from "./static/json-ld.js";
export { renderSvg, type SvgOptions } from "./static/svg.js";
export { renderEmail, type EmailOptions } from "./static/email.js";
export { renderPlain, type PlainOptions } from "./static/plain.js";
export { renderMarkdown, type MarkdownOptions } from "./static/markdown.js";
export {
  toShields,
  type Shields,
  type ShieldsOptions,
} from "./static/shields.js";
export { renderHtml, stylesHash, type HtmlOptions } from "./static/html.js";
export { renderPage, type PageOptions } from "./static/page.js";
export { toOEmbed, type OEmbed, type OEmbedOptions } from "./static/oembed.js";

import { en } from "../locales/en.js";
import type { Comparison } from "../schema.js";
import { titleOf } from "../views/title.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import { attributes, escapeText } from "./markup.js";
import { oneLine } from "./one-line.js";

/** Where the page that is to be embedded is. */
export interface OEmbedOptions extends LanguageOptions {
  /** Address of what `renderPage` made. */
  page: string;
}

/** The answer of an oEmbed provider: https://oembed.com. */
export interface OEmbed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name?: string | undefined;
  provider_url?: string | undefined;
  html: string;
  /** In CSS pixels, like the height. */
  width: number;
  height: number;
}

/**
 * The answer for whoever asks to embed a comparison: its page in a frame, after a quote with a link
 * to it, which is what WordPress shows until the frame has reported its height.
 *
 * @param comparison - What `parse` or `load` returned.
 */
export function toOEmbed(
  comparison: Comparison,
  options: OEmbedOptions,
): OEmbed {
  const { page } = options;
  const { words } = chooseLanguage(comparison, options, en);
  const title = oneLine(titleOf(comparison, words));
  const { publisher, url: href = page } = comparison;
  const frame = attributes({
    src: page,
    title,
    ...SIZE,
    frameborder: 0,
    style: "display: block; border: 0; width: 100%",
  });
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: publisher && oneLine(publisher.name),
    provider_url: publisher?.url,
    html: `<blockquote><a${attributes({ href })}>${escapeText(title)}</a></blockquote><iframe${frame}></iframe>`,
    ...SIZE,
  };
}

/** The height is the most that WordPress gives to a frame. */
const SIZE = { width: 720, height: 1000 };

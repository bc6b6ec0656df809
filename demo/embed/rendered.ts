import { renderMarkdown } from "../../src/static/markdown.js";
import { toShields } from "../../src/static/shields.js";
import { renderSvg } from "../../src/static/svg.js";
import type { Comparison } from "../../src/index.js";
import { address, text, type Embed, type SnippetFile } from "./snippets.js";

/** The files of the snippets that hold the figures of a comparison, by the ids of the snippets. */
export const RENDERED: Record<
  string,
  (embed: Embed, comparison: Comparison) => SnippetFile[]
> = {
  "badge-image": ({ setup, link }, comparison) => {
    const { tool, variant, lang, theme } = setup;
    const whose = { tool: tool || undefined, lang: lang || undefined };
    const { label, message } = toShields(comparison, whose);
    const image = `<img src="badge.svg" alt="${text(`${label}: ${message}`)}">`;
    return [
      {
        name: "badge.svg",
        code: renderSvg(comparison, {
          ...whose,
          variant,
          theme: theme || undefined,
        }),
        isFile: true,
      },
      {
        name: "README.md",
        code: link ? `<a href="${text(address(link))}">${image}</a>` : image,
      },
    ];
  },
  "no-script": ({ setup, link, label }, comparison) => {
    const lang = setup.lang || undefined;
    const figures = comparison.tools.map(({ id, name }) => {
      const { message } = toShields(comparison, { tool: id, lang });
      return `${name}: ${message}`;
    });
    return [
      {
        name: "A link in words",
        code: [`${label}. ${figures.join("; ")}.`, link]
          .filter(Boolean)
          .join("\n"),
      },
      { name: "Markdown", code: renderMarkdown(comparison, { lang }) },
    ];
  },
};

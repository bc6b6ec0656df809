import { renderHtml, type HtmlOptions } from "../../src/static/html.js";
import { renderMarkdown } from "../../src/static/markdown.js";
import { renderPage } from "../../src/static/page.js";
import { renderPlain } from "../../src/static/plain.js";
import { toShields } from "../../src/static/shields.js";
import { renderSvg } from "../../src/static/svg.js";
import type { Comparison } from "../../src/index.js";
import type { Setup } from "./setup.js";
import type { Embed, SnippetFile } from "./embed.js";
import { address, text } from "./escapes.js";
import { script, styleOf } from "./markup.js";

const optionsOf = ({
  theme,
  lang,
  level,
  hide,
  isLazy,
}: Setup): HtmlOptions => ({
  theme: theme || undefined,
  lang: lang || undefined,
  headingLevel: level === 2 ? undefined : level,
  hide: hide.length ? hide : undefined,
  loading: isLazy ? "lazy" : undefined,
});

/** The files of the snippets that hold the figures of a comparison, by the ids of the snippets. */
export const RENDERED: Record<
  string,
  (embed: Embed, comparison: Comparison) => SnippetFile[]
> = {
  prerendered: (embed, comparison) => {
    const { src } = embed;
    // A badge is not rendered ahead of time: its image is.
    const setup: Setup = { ...embed.setup, as: "comparison" };
    const html = renderHtml(comparison, {
      ...optionsOf(setup),
      src: src && address(src),
    });
    const style = styleOf({ ...embed, setup });
    const styled = style
      ? html.replace("<tool-compare", `$& style="${style}"`)
      : html;
    return [{ code: (src && script({ ...embed, setup })) + styled }];
  },
  iframe: ({ setup, src, label, link }, comparison) => {
    const page = new URL(src || "https://example.com/comparison.json");
    page.pathname = page.pathname.replace(/(\.json)?$/, ".html");
    page.search = page.hash = "";
    const { loading, ...options } = optionsOf(setup);
    const lazy = loading ? ` loading="${loading}"` : "";
    return [
      {
        name: page.pathname.replace(/^.*\//, ""),
        code: renderPage(comparison, options),
        isFile: true,
      },
      {
        code: `<iframe src="${text(address(page.href))}" title="${text(label)}"${lazy} style="display: block; border: 0; width: 100%; height: 60em"></iframe>${
          link && `\n<p><a href="${text(address(link))}">${text(label)}</a></p>`
        }
<script>
  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== "${page.origin}" || data?.type !== "tool-compare-height") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source) frame.style.height = \`${"${Number(data.height)}"}px\`;
  });
</script>`,
      },
    ];
  },
  "badge-image": ({ setup, link }, comparison) => {
    const { tool, variant, lang, theme } = setup;
    const whose = {
      tool: tool || comparison.tools[0]!.id,
      lang: lang || undefined,
    };
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
        name: "Plain link",
        code: [`${label}. ${figures.join("; ")}.`, link]
          .filter(Boolean)
          .join("\n"),
      },
      {
        name: "HTML",
        code: renderPlain(comparison, { lang, headingLevel: setup.level }),
      },
      { name: "Markdown", code: renderMarkdown(comparison, { lang }) },
    ];
  },
};

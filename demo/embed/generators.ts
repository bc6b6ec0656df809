import type { Embed, Snippet } from "./embed.js";
import { isComparison, mdx, RULE, tagOf, template, values } from "./markup.js";

/** The element for generators that run templates: one for the site, then a line in each post. */
export const GENERATORS: readonly Snippet[] = [
  {
    id: "hugo",
    name: "Hugo",
    advice:
      "One file for the site, then one line in each post. Before Hugo 0.146 the folder is layouts/shortcodes.",
    hasScript: true,
    isThemed: true,
    files: (embed) => [
      {
        name: `layouts/_shortcodes/${tagOf(embed)}.html`,
        code: template(embed, (name) =>
          name === "label"
            ? `{{ .Get "label" | safeHTML }}`
            : `{{ .Get "${name}" }}`,
        ),
      },
      {
        name: "content/posts/my-post.md",
        code: `{{< ${tagOf(embed)} ${parameters(embed)} >}}`,
      },
    ],
  },
  {
    id: "jekyll",
    name: "Jekyll",
    advice: "One file for the site, then one line in each post.",
    hasScript: true,
    isThemed: true,
    files: (embed) => [
      {
        name: `_includes/${tagOf(embed)}.html`,
        code: template(embed, (name) => `{{ include.${name} }}`),
      },
      {
        name: "_posts/2026-01-01-my-post.md",
        code: `{% include ${tagOf(embed)}.html ${parameters(embed)} %}`,
      },
    ],
  },
  {
    id: "eleventy",
    name: "Eleventy",
    advice:
      "A shortcode for the site, then one line in each post, in Nunjucks or Liquid.",
    hasScript: true,
    isThemed: true,
    files: (embed) => [
      { name: "eleventy.config.js", code: eleventy(embed) },
      {
        name: "posts/my-post.md",
        code: `{% ${shortcode(embed)} ${values(embed)
          .map(([, value]) => `"${value}"`)
          .join(", ")} %}`,
      },
    ],
  },
  {
    id: "docusaurus",
    name: "Docusaurus, MDX",
    advice:
      "npm install tool-compare, then what follows: once for the site, and one line in each page. MDX reads no other HTML than this: scripts and styles in a page stop its build.",
    isThemed: true,
    files: (embed) => [
      { name: "src/tool-compare.js", code: `import "tool-compare";` },
      {
        name: "docusaurus.config.js, beside presets",
        code: `clientModules: ["./src/tool-compare.js"],`,
      },
      ...(isComparison(embed)
        ? [{ name: "src/css/custom.css", code: RULE }]
        : []),
      { name: "docs/my-page.mdx", code: mdx(embed) },
    ],
  },
];

const parameters = (embed: Embed) =>
  values(embed)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");

const shortcode = (embed: Embed) =>
  tagOf(embed).replace("-c", "C").replace("-v", "V");

const eleventy = (embed: Embed) => `export default function (config) {
  config.addShortcode(
    "${shortcode(embed)}",
    (${values(embed)
      .map(([name]) => name)
      .join(", ")}) =>
      \`${template(embed, (name) => `\${${name}}`)}\`,
  );
}`;

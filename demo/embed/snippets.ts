import type { Comparison } from "../../src/index.js";
import { attributesOf, propertiesOf, type Setup } from "./setup.js";

/** The files on the CDN that snippets load, as the build of this site found them. */
export interface Release {
  version: string;
  integrity: { "tool-compare.js": string; "tool-verdict.js": string };
}

/** What somebody is about to paste somewhere. */
export interface Embed {
  setup: Setup;
  /** Absolute address of the data; where it is empty, `json` says them. */
  src: string;
  /** The data themselves, where they have no address yet. */
  json: string;
  /** The data as they were read; nothing as long as that has not worked. */
  comparison?: Comparison;
  /** The text of the link that stands in for the element where no script runs. */
  label: string;
  /** Where that link leads. */
  link: string;
  release: Release;
}

/** One file of a snippet; `name` says where it goes, where that is not a place to paste into. */
export interface SnippetFile {
  name?: string;
  code: string;
  /** It is a file to keep rather than text to paste. */
  isFile?: boolean;
}

/** A way to put the element somewhere. */
export interface Snippet {
  id: string;
  name: string;
  /** One line on where it goes, or what to mind. */
  advice: string;
  /** What goes where; missing where the figures themselves stand in it, which `rendered.ts` writes. */
  files?: (embed: Embed) => SnippetFile[];
}

const CDN = "https://cdn.jsdelivr.net/npm/tool-compare";

/** Where data without an address should lie for a snippet that cannot hold them. */
const LOCAL = "/comparison.json";

/**
 * Writes text so that it stands for itself in an element or between double quotes, in HTML and in
 * every language of templates here: all of them read character references, and none of them finds
 * its own brackets in one.
 */
export const text = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .replace(/[&<>"]/g, (char) => NAMED[char]!)
    .replace(/[{}@]/g, (char) => `&#${char.charCodeAt(0)};`);

const NAMED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The same for a quoted parameter of a shortcode, whose quotes and signs differ from one to another. */
const parameter = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .replace(
      /[^\p{L}\p{M}\p{N} .,:!?()-]/gu,
      (char) => `&#${char.codePointAt(0)};`,
    );

/** An address in which no character means anything to a language of templates. */
export const address = (url: string) =>
  url.replace(
    /["'\\`{}|^<>]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** JSON that cannot end the script element it stands in. */
const data = (json: string) => json.replaceAll("<", "\\u003c");

const tagOf = ({ setup }: Embed) =>
  setup.as === "badge" ? "tool-verdict" : "tool-compare";

const isComparison = ({ setup }: Embed) => setup.as === "comparison";

export function script(embed: Embed): string {
  const file = `${tagOf(embed)}.js` as const;
  const { version, integrity } = embed.release;
  return `<script type="module" src="${CDN}@${version}/dist/${file}" integrity="${integrity[file]}" crossorigin></script>`;
}

/** The custom properties as they stand in a `style` attribute. */
export const styleOf = ({ setup }: Embed) =>
  propertiesOf(setup)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");

/** The attributes as they stand in a tag, each after a space. */
const attributes = (embed: Embed, pairs: [string, string][]) =>
  [...pairs, ["style", styleOf(embed)] as const]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${text(value)}"`)
    .join("");

const fallback = ({ link, label }: Embed) =>
  link && `<a href="${text(address(link))}">${text(label)}</a>`;

/** The element for a page whose builder brings the script. Data without an address lie beside it. */
const element = (embed: Embed) =>
  `<${tagOf(embed)}${attributes(embed, [
    ["src", address(embed.src || LOCAL)],
    ...attributesOf(embed.setup),
  ])}>
  ${fallback(embed)}
</${tagOf(embed)}>`.replace("\n  \n", "");

/** The element for a page that is HTML, with the data in it where they have no address. */
const complete = (embed: Embed, newline: string) =>
  [
    `<${tagOf(embed)}${attributes(embed, [
      ["src", address(embed.src)],
      ...attributesOf(embed.setup),
    ])}>`,
    fallback(embed),
    !embed.src &&
      `<script type="application/json">${data(embed.json)}</script>`,
    `</${tagOf(embed)}>`,
  ]
    .filter(Boolean)
    .join(newline)
    .replace(new RegExp(`${newline || "(?!)"}(</tool-\\w+>)$`), "\n$1");

/** Keeps a page from jumping before the script is there. */
const RULE =
  "@media (scripting: enabled) { tool-compare:not(:defined) { display: block; min-height: 100vh } }";

const html = (embed: Embed): SnippetFile[] => {
  const { src, setup } = embed;
  const head = [
    src &&
      !setup.isLazy &&
      isComparison(embed) &&
      `<link rel="preload" as="fetch" crossorigin href="${text(address(src))}">`,
    script(embed),
    isComparison(embed) && `<style>\n  ${RULE}\n</style>`,
  ].filter(Boolean);
  return [{ code: `${head.join("\n")}\n\n${complete(embed, "\n  ")}` }];
};

/** What a page in one piece needs, without a line break that a host could make a paragraph of. */
const line = (embed: Embed): SnippetFile[] => [
  {
    code: `${script(embed)}${isComparison(embed) ? `<style>${RULE}</style>` : ""}${complete({ ...embed, json: oneLine(embed.json) }, "")}`,
  },
];

const oneLine = (json: string) => json && JSON.stringify(JSON.parse(json));

/** What differs from post to post, by the names that a template gives it; the looks do not. */
const values = ({ src, link, label, setup }: Embed): [string, string][] => [
  ["src", address(src || LOCAL)],
  ["link", address(link || src || LOCAL)],
  ["label", parameter(label)],
  ...(setup.as === "badge" ? [["tool", setup.tool] as [string, string]] : []),
];

/** A template with those values as parameters, in the notation of a site generator. */
const template = (embed: Embed, notation: (parameter: string) => string) => {
  const tag = tagOf(embed);
  const tool = tag === "tool-verdict" ? ` tool="${notation("tool")}"` : "";
  const own = attributes(embed, attributesOf({ ...embed.setup, tool: "" }));
  return `${script(embed)}
<${tag} src="${notation("src")}"${tool}${own}><a href="${notation("link")}">${notation("label")}</a></${tag}>`;
};

const parameters = (embed: Embed) =>
  values(embed)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");

const jsx = (embed: Embed) => {
  const tag = tagOf(embed);
  const properties = propertiesOf(embed.setup);
  const pairs: [string, string][] = [
    ["src", address(embed.src || LOCAL)],
    ...attributesOf(embed.setup),
  ];
  const props = pairs.map(
    ([name, value]) => `\n      ${name}="${text(value)}"`,
  );
  if (properties.length)
    props.push(
      `\n      style={{\n${properties.map(([name, value]) => `        "${name}": "${value}",\n`).join("")}      }}`,
    );
  return `    <${tag}${props.join("")}
    >
      ${fallback(embed)}
    </${tag}>`.replace("\n      \n", "\n");
};

const INSTALL = "npm install tool-compare, then:";

/** Every way to put the element, or what it says, somewhere. */
export const SNIPPETS: readonly Snippet[] = [
  {
    id: "html",
    name: "HTML",
    advice: "Paste it where you want the comparison.",
    files: html,
  },
  {
    id: "one-line",
    name: "One line",
    advice:
      "For editors that turn line breaks into paragraphs, such as WordPress’s classic editor.",
    files: line,
  },
  {
    id: "wordpress",
    name: "WordPress",
    advice:
      "Paste it into a “Custom HTML” block. Your role must be allowed to add scripts; WordPress.com allows them on plans with plugins.",
    files: line,
  },
  {
    id: "ghost",
    name: "Ghost",
    advice: "Type /html in the editor and paste it into the HTML card.",
    files: html,
  },
  {
    id: "hugo",
    name: "Hugo",
    advice:
      "One file for the site, then one line in each post. Before Hugo 0.146 the folder is layouts/shortcodes.",
    files: (embed) => [
      {
        name: "layouts/_shortcodes/tool-compare.html",
        code: template(embed, (name) =>
          name === "label"
            ? `{{ .Get "label" | safeHTML }}`
            : `{{ .Get "${name}" }}`,
        ),
      },
      {
        name: "content/posts/my-post.md",
        code: `{{< tool-compare ${parameters(embed)} >}}`,
      },
    ],
  },
  {
    id: "jekyll",
    name: "Jekyll",
    advice: "One file for the site, then one line in each post.",
    files: (embed) => [
      {
        name: "_includes/tool-compare.html",
        code: template(embed, (name) => `{{ include.${name} }}`),
      },
      {
        name: "_posts/2026-01-01-my-post.md",
        code: `{% include tool-compare.html ${parameters(embed)} %}`,
      },
    ],
  },
  {
    id: "eleventy",
    name: "Eleventy",
    advice:
      "A shortcode for the site, then one line in each post, in Nunjucks or Liquid.",
    files: (embed) => [
      {
        name: "eleventy.config.js",
        code: `export default function (config) {
  config.addShortcode(
    "toolCompare",
    (${values(embed)
      .map(([name]) => name)
      .join(
        ", ",
      )}) => \`${template(embed, (name) => `\${${name}}`).replaceAll("\n", "\n      ")}\`,
  );
}`,
      },
      {
        name: "posts/my-post.md",
        code: `{% toolCompare ${values(embed)
          .map(([, value]) => `"${value}"`)
          .join(", ")} %}`,
      },
    ],
  },
  {
    id: "astro",
    name: "Astro",
    advice: INSTALL,
    files: (embed) => [
      {
        name: "src/components/Comparison.astro",
        code: `<script>
  import "tool-compare";
</script>

${element(embed)}`,
      },
    ],
  },
  {
    id: "react",
    name: "React, Next.js",
    advice: `React 19 or newer. ${INSTALL}`,
    files: (embed) => [
      {
        name: "components/comparison.tsx",
        code: `"use client";

import "tool-compare/react";

export function Comparison() {
  return (
${jsx(embed)}
  );
}`,
      },
    ],
  },
  {
    id: "vue",
    name: "Vue",
    advice: `${INSTALL.slice(0, -1)} tell Vue that tags beginning with tool- are custom elements:`,
    files: (embed) => [
      {
        name: "src/components/Comparison.vue",
        code: `<script setup lang="ts">
import "tool-compare/vue";
</script>

<template>
${element(embed).replace(/^/gm, "  ")}
</template>`,
      },
      {
        name: "vite.config.ts",
        code: `import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const isCustomElement = (tag: string) => tag.startsWith("tool-");

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});`,
      },
    ],
  },
  {
    id: "svelte",
    name: "Svelte",
    advice: INSTALL,
    files: (embed) => [
      {
        name: "src/lib/Comparison.svelte",
        code: `<script lang="ts">
  import "tool-compare/svelte";
</script>

${element(embed)}`,
      },
    ],
  },
  {
    id: "angular",
    name: "Angular",
    advice: INSTALL,
    files: (embed) => [
      {
        name: "src/app/comparison.ts",
        code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import "tool-compare";

@Component({
  selector: "app-comparison",
  templateUrl: "./comparison.html",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class ComparisonComponent {}`,
      },
      {
        name: "src/app/comparison.html",
        // Angular looks for its brackets after it has read character references.
        code: element(embed).replace(
          /<a (?=.*&#123;&#123;)/,
          "<a ngNonBindable ",
        ),
      },
    ],
  },
  {
    id: "prerendered",
    name: "Prerendered",
    advice:
      "The whole comparison as one line of HTML, for readers without scripts and for search engines too. The script keeps it up to date.",
  },
  {
    id: "iframe",
    name: "iframe",
    advice:
      "For hosts that allow only frames. Upload the page next to your file; the script adjusts the frame’s height. It has the default colours.",
  },
  {
    id: "badge-image",
    name: "README badge",
    advice:
      "An image of today’s verdict, for a README on GitHub, GitLab or npm. Put the file next to it, and download it again when the verdict changes.",
  },
  {
    id: "no-script",
    name: "No scripts",
    advice:
      "Substack, Medium, free WordPress.com, GitHub and e-mail remove scripts and frames. A plain link always works, and so does an image of the badge. If Markdown works, paste the whole comparison.",
  },
];

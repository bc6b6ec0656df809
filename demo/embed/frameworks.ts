import type { Embed, Snippet } from "./embed.js";
import {
  element,
  isComparison,
  jsx,
  RULE,
  styleSheet,
  tagOf,
} from "./markup.js";

const INSTALL = "npm install tool-compare, then:";

/** The element in a component of a framework, which brings the script. */
export const FRAMEWORKS: readonly Snippet[] = [
  {
    id: "astro",
    name: "Astro",
    advice: INSTALL,
    isThemed: true,
    files: (embed) => [
      {
        name: `src/components/${nameOf(embed)}.astro`,
        code: parts(
          `<script>
  import "tool-compare";
</script>`,
          element(embed),
          styleSheet(embed),
        ),
      },
    ],
  },
  {
    id: "react",
    name: "React, Next.js",
    advice: `React 19 or newer. “use client” is for Next.js: its server renders the element, the browser loads the script. React on a server leaves listeners out, so add them as in the second file. ${INSTALL}`,
    isThemed: true,
    files: (embed) => [
      {
        name: `components/${nameOf(embed).toLowerCase()}.tsx`,
        code: react(embed),
      },
      {
        name: `components/${nameOf(embed).toLowerCase()}.tsx, with a listener`,
        code: react(embed, true),
      },
    ],
  },
  {
    id: "vue",
    name: "Vue, VitePress, Nuxt",
    advice: `${INSTALL.slice(0, -1)} tell Vue that tags beginning with tool- are custom elements, in the file that your project has. Without that, the server renders nothing, and Vue warns.`,
    isThemed: true,
    files: (embed) => [
      {
        name: `src/components/${nameOf(embed)}.vue`,
        code: parts(
          `<script setup lang="ts">
import "tool-compare/vue";
</script>`,
          `<template>
${element(embed).replace(/^/gm, "  ")}
</template>`,
          styleSheet(embed),
        ),
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
      {
        name: ".vitepress/config.ts",
        code: `import { defineConfig } from "vitepress";

const isCustomElement = (tag: string) => tag.startsWith("tool-");

export default defineConfig({
  vue: { template: { compilerOptions: { isCustomElement } } },
});`,
      },
      {
        name: "nuxt.config.ts",
        code: `const isCustomElement = (tag: string) => tag.startsWith("tool-");

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement } },
});`,
      },
    ],
  },
  {
    id: "svelte",
    name: "Svelte",
    advice: INSTALL,
    isThemed: true,
    files: (embed) => [
      {
        name: `src/lib/${nameOf(embed)}.svelte`,
        code: parts(
          `<script lang="ts">
  import "tool-compare/svelte";
</script>`,
          element(embed),
          styleSheet(embed),
        ),
      },
    ],
  },
  {
    id: "angular",
    name: "Angular",
    advice: INSTALL,
    isThemed: true,
    files: (embed) => [
      {
        name: `src/app/${nameOf(embed).toLowerCase()}.ts`,
        code: angular(embed),
      },
      {
        name: `src/app/${nameOf(embed).toLowerCase()}.html`,
        // Angular looks for its brackets after it has read character references.
        code: element(embed).replace(
          /<a (?=.*&#123;&#123;)/,
          "<a ngNonBindable ",
        ),
      },
    ],
  },
];

/** What the component is called. */
const nameOf = (embed: Embed) =>
  isComparison(embed) ? "Comparison" : "Verdict";

/** The parts of a component that has one, with a line between them. */
const parts = (...all: string[]) => all.filter(Boolean).join("\n\n");

const indent = (code: string, by: number) =>
  code.replace(/^/gm, " ".repeat(by));

function react(embed: Embed, hasListener = false): string {
  const tag = tagOf(embed);
  const markup = jsx(embed, ...(hasListener ? ["ref={listen}"] : []));
  const shown = isComparison(embed)
    ? `<>
  {/* React puts it into the head, once. */}
  <style href="${tag}" precedence="medium">{\`
${indent(RULE, 4)}
  \`}</style>
${indent(markup, 2)}
</>`
    : markup;
  return parts(
    `"use client";`,
    hasListener ? `${LISTENER_TYPE}\n${IMPORT}` : IMPORT,
    hasListener ? LISTENER : "",
    `export function ${nameOf(embed)}() {
  return (
${indent(shown, 4)}
  );
}`,
  );
}

const IMPORT = `import "tool-compare/react";`;
const LISTENER_TYPE = `import type { ToolLinkDetail } from "tool-compare/react";`;
const LISTENER = `const onLink = (event: Event) => {
  const { url } = (event as CustomEvent<ToolLinkDetail>).detail;
  console.log(url);
};

const listen = (element: HTMLElement | null) =>
  element?.addEventListener("tool-link", onLink);`;

const angular = (
  embed: Embed,
) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import "tool-compare";

@Component({
  selector: "app-${nameOf(embed).toLowerCase()}",
  templateUrl: "./${nameOf(embed).toLowerCase()}.html",${
    isComparison(embed)
      ? `
  styles: \`
${indent(RULE, 4)}
  \`,`
      : ""
  }
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class ${nameOf(embed)}Component {}`;

import type { Comparison } from "../schema.js";
import { renderEmail } from "../static/email.js";
import { addressOf } from "../static/folder.js";
import { renderHtml } from "../static/html.js";
import { renderMarkdown } from "../static/markdown.js";
import { toOEmbed } from "../static/oembed.js";
import { renderPage } from "../static/page.js";
import { renderPlain } from "../static/plain.js";
import { toShields } from "../static/shields.js";
import { renderSvg } from "../static/svg.js";

/** Data as they are stored. */
export const writeJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`;

/** What the published files know of each other. */
export interface Site {
  /** Address of the folder, with a slash at its end. */
  base: string;
  /** Whether the script is in the folder, too. */
  script: boolean;
  lang: string | undefined;
}

/** What a comparison makes. */
export interface Files {
  /** As plain HTML, for the feed. */
  plain: string;
  /** All of it, path by path. */
  files: [path: string, content: string | Uint8Array][];
}

/** Renders all that a comparison makes. */
export function renderFiles(
  comparison: Comparison,
  bytes: Uint8Array,
  name: string,
  { base, script, lang }: Site,
): Files {
  const at = (end: string) => addressOf(base, name + end);
  const src = at(".json");
  const page = at(".html");
  const oembed = at(".oembed.json");
  const load = script
    ? `<script type="module" src="${addressOf(base, "tool-compare.js")}" crossorigin></script>`
    : "";
  const plain = renderPlain(comparison, { lang });
  const files: Files["files"] = [
    [`${name}.json`, bytes],
    [`${name}.html`, renderPage(comparison, { src, page, oembed, lang })],
    // In one line, as some hosts make paragraphs of line breaks.
    [
      `${name}.snippet.html`,
      `${load}${renderHtml(comparison, { src, lang })}\n`,
    ],
    [`${name}.plain.html`, plain],
    [`${name}.email.html`, renderEmail(comparison, { lang })],
    [`${name}.md`, renderMarkdown(comparison, { lang })],
    [`${name}.oembed.json`, writeJson(toOEmbed(comparison, { page, lang }))],
    ...comparison.tools.flatMap(({ id: tool }): [string, string][] => [
      [`${name}/${tool}.svg`, renderSvg(comparison, { tool, lang })],
      [
        `${name}/${tool}.shields.json`,
        writeJson(toShields(comparison, { tool, lang })),
      ],
    ]),
  ];
  return { plain, files };
}

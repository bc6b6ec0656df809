import { html, nothing, type TemplateResult } from "lit/html.js";
import { shortNameOf } from "../model.js";
import type { Tool } from "../schema.js";
import type { Context } from "./comparison.js";
import { foldedSection } from "./fold.js";
import { heading } from "./heading.js";

/** What speaks for and against each tool. */
export function pointsView(
  tools: Tool[],
  context: Context,
): TemplateResult | typeof nothing {
  const { words, level, lang } = context;
  const named = tools.filter(({ pros, cons }) => pros?.length || cons?.length);
  if (!named.length) return nothing;
  // The role is stated, since WebKit takes it from a list without marks.
  const list = (part: "pros" | "cons", points: string[] | undefined) =>
    points?.length
      ? html`<ul
          part=${part}
          role="list"
          aria-label=${words[part]}
          lang=${lang}
        >
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>`
      : nothing;
  return foldedSection(
    nothing,
    "",
    words.prosAndCons,
    html`<div class="points">
      ${named.map(
        (tool) =>
          html`<div>
            ${heading(level + 2, "", shortNameOf(tool), lang)}
            ${list("pros", tool.pros)} ${list("cons", tool.cons)}
          </div>`,
      )}
    </div>`,
    context,
  );
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Messages } from "../locales/messages.js";
import type { Context } from "./comparison.js";
import { heading } from "./heading.js";
import { written } from "./written.js";

/** A text whose rest is folded where it has more than `most` characters, after a sentence if it can be. */
export function foldedText(
  text: string | undefined,
  most: number,
  words: Messages,
): unknown {
  const end = text && text.length > most ? endOf(text, 0.75 * most) : 0;
  return end
    ? html(FOLDED, text!.slice(0, end), words.rest, text!.slice(end))
    : text;
}

/** Without a formatter's spaces, as those of the text are kept. */
const FOLDED = written(
  "",
  '<details class="rest"><summary>',
  "</summary>",
  "</details>",
);

/** Where a text is best cut near `place`: after a sentence, else after a word. */
function endOf(text: string, place: number): number {
  const start = text.slice(0, place * 1.15);
  const sentence = /^[^]*[.!?…。！？](["”’»)\]]*\s|(?<=[。！？]))/.exec(start);
  if (sentence && sentence[0].length > place / 2) return sentence[0].length;
  const word = /^[^]*\s/.exec(start);
  if (word && word[0].length > place / 2) return word[0].length;
  // Not between the halves of a character.
  return start.replace(/.$/su, "").length;
}

/** A section that is folded only where there is little room: the style sheet opens it elsewhere. */
export const foldedSection = (
  part: string | typeof nothing,
  kind: string,
  title: string,
  content: unknown,
  { level }: Context,
): TemplateResult =>
  html`<section part=${part} class="fold ${kind}">
    ${heading(level + 1, "", title, nothing)}
    <details>
      <summary>${title}</summary>
      ${content}
    </details>
  </section>`;

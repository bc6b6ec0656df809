import { html, nothing, type TemplateResult } from "lit/html.js";
import { written } from "./written.js";

/**
 * A heading; what would lie deeper than level 6 stays at 6. A tag cannot be bound in a template, so
 * each kind of heading has its own.
 *
 * @param lang - The language of the text, where it differs from that of the words around it.
 */
export function heading(
  level: number,
  part: string,
  text: unknown,
  lang: string | typeof nothing,
): TemplateResult {
  const tag = `h${Math.min(level, 6)}`;
  const start = `<${tag} dir="auto"${part && ` part="${part}"`}`;
  const end = `</${tag}>`;
  return lang === nothing
    ? html(written(`${start}>`, end), text)
    : html(written(`${start} lang=`, ">", end), lang, text);
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import { written } from "./written.js";

/** A tag cannot be bound in a template, so each kind of heading has its own. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * A heading; what would lie deeper than level 6 stays at 6.
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
  const isMarked = lang !== nothing;
  const key = start + isMarked;
  let strings = templates.get(key);
  if (!strings) {
    strings = isMarked
      ? written(`${start} lang=`, ">", `</${tag}>`)
      : written(`${start}>`, `</${tag}>`);
    templates.set(key, strings);
  }
  return isMarked ? html(strings, lang, text) : html(strings, text);
}

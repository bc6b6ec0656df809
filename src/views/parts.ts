import { html, nothing, type TemplateResult } from "lit/html.js";
import { nameInSentence, type Parts } from "../locales/parts.js";
import { written } from "./written.js";

/** One template for each arrangement of parts, as one for each part would cost more than the text. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * A message with what stands out in it, and with each name in a direction of its own.
 *
 * @param lang - The language of the names, where it differs from the message's.
 */
export function parts(
  message: Parts,
  lang: string | typeof nothing,
): TemplateResult | string {
  const strings = [""];
  const values: unknown[] = [];
  const add = (before: string, value: unknown, after: string) => {
    strings.push(after);
    strings[values.push(value) - 1] += before;
  };
  for (const part of message)
    if (typeof part === "string") add("", part, "");
    else if ("strong" in part) add("<b>", part.strong, "</b>");
    else {
      const name = nameInSentence(part);
      const [open, close] = part.isStrong
        ? ["<b><bdi", "</bdi></b>"]
        : ["<bdi", "</bdi>"];
      if (lang !== nothing) {
        add(`${open} lang=`, lang, "");
        add(">", name, close);
      } else add(`${open}>`, name, close);
    }
  const key = strings.join("|");
  if (/^\|*$/.test(key)) return values.join("");
  let template = templates.get(key);
  if (!template) templates.set(key, (template = written(...strings)));
  return html(template, ...values);
}

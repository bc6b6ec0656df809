import { html, nothing, type TemplateResult } from "lit/html.js";
import { nameInSentence, type Parts } from "../locales/parts.js";
import { written } from "./written.js";

/**
 * A message with what stands out in it, and with each name in a direction of its own. It is one
 * template, as one for each part would cost more than the text.
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
  return strings.join("")
    ? html(written(...strings), ...values)
    : values.join("");
}

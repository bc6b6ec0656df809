import { html, nothing } from "lit/html.js";
import type { Parts } from "../locales/parts.js";

/**
 * A message with the names in it kept apart from the words around them.
 *
 * @param lang - BCP 47 tag of the names' language, if the data say it.
 */
export const partsView = (parts: Parts, lang: string | undefined): unknown =>
  parts.map((part) =>
    typeof part === "string"
      ? part
      : "strong" in part
        ? part.strong
        : html`<bdi lang=${lang ?? nothing}>${part.name}</bdi>`,
  );

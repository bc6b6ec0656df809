import { html, nothing, type TemplateResult } from "lit/html.js";

/** Where a link leads, and whom it is about. */
export interface Link {
  /** Absolute address of the web. Without one the text stands alone. */
  url?: string | undefined;
  /** The id of the tool that the link is about. */
  tool?: string;
  /** Whether the link earns its publisher a commission. */
  affiliate?: boolean | undefined;
}

/** A link to a page that the data names, or only its text where it names none. */
export function link(
  { url, tool, affiliate }: Link,
  text: string,
): TemplateResult | string {
  return url
    ? html`<a
        href=${url}
        rel=${affiliate ? "sponsored nofollow noopener" : "nofollow noopener"}
        data-tool=${tool ?? nothing}
        >${text}</a
      >`
    : text;
}

import { html, nothing, type TemplateResult } from "lit/html.js";

/**
 * A link to a page that the data names, or only its text where it names none.
 *
 * @param tool - The id of the tool that the link is about.
 */
export const link = (
  url: string | undefined,
  text: string,
  tool?: string,
): TemplateResult | string =>
  url
    ? html`<a href=${url} rel="nofollow noopener" data-tool=${tool ?? nothing}
        >${text}</a
      >`
    : text;

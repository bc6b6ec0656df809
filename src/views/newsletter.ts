import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Newsletter } from "../schema.js";
import type { Context } from "./comparison.js";
import { heading } from "./heading.js";
import { link } from "./link.js";

// Lit calls a form's own members to move and change it, which fields can hide: it is inside another
// element, and its attributes never change, since another comparison is rendered into new nodes.
/** The publisher's sign-up form. */
export function newsletterView(
  newsletter: Newsletter,
  context: Context,
): TemplateResult {
  const { level, isNear, lang } = context;
  return html`<section part="newsletter">
    <form
      action=${newsletter.action}
      method="post"
      target="_blank"
      rel="noopener"
      aria-label=${newsletter.heading}
    >
      <div lang=${lang}>
        <p class="kicker">${newsletter.kicker}</p>
        ${heading(level + 1, "", newsletter.heading, nothing)}
        <p>${newsletter.text}</p>
      </div>
      <div class="controls">
        ${isNear ? controlsView(newsletter, context) : nothing}
      </div>
    </form>
  </section>`;
}

const controlsView = (
  { field, fields = {}, consent, privacy }: Newsletter,
  { words, lang }: Context,
) =>
  html`<label class="field"
      ><span>${words.email}</span>
      <input
        part="input"
        type="email"
        name=${field || "email"}
        required
        autocomplete="email"
        placeholder=${words.emailExample}
    /></label>
    <button part="button">${words.subscribe}</button>
    ${
      consent &&
      html`<label class="consent">
        <input type="checkbox" name="consent" required />
        <span lang=${lang}>${consent}</span>
      </label>`
    }
    <small>${privacy ? link(privacy, words.privacy) : nothing}</small>
    ${Object.entries(fields).map(
      ([name, value]) =>
        html`<input type="hidden" name=${name} .value=${value} />`,
    )}`;

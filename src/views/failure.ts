import { html, type TemplateResult } from "lit/html.js";
import type { Messages } from "../locales/messages.js";

/** What readers see when a comparison did not come and the page has nothing else to show. */
export function failureView(
  words: Messages,
  retry: (() => void) | false,
): TemplateResult {
  return html`<div part="error" class="card" role="alert">
    <p>
      <span>${words.failed}</span>
      ${
        retry
          ? html`<button part="button" @click=${retry}>${words.retry}</button>`
          : ""
      }
    </p>
  </div>`;
}

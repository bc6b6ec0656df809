import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Messages } from "../locales/messages.js";

/** How far a comparison is that is not on screen. */
export type Progress = "loading" | "failed" | "retrying" | "failedAgain";

/**
 * What readers see in the place of a comparison: an outline while it loads, and a sentence once it
 * has failed. One template, so that listeners are told what has changed and the focus stays.
 *
 * @param retry - Tries again; none if that cannot help.
 */
export function placeholderView(
  progress: Progress,
  words: Messages,
  retry?: () => void,
): TemplateResult {
  const isLoading = progress === "loading";
  const isRetrying = progress === "retrying";
  // The element is busy while it tries again, and what is busy is not read out.
  return html`<div
    part=${isLoading ? nothing : "error"}
    class=${isLoading ? "card skeleton" : "card"}
  >
    <p>
      <span role="status" aria-busy="false">${words[progress]}</span>
      ${
        retry
          ? html`<button
              part="button"
              aria-disabled=${isRetrying}
              .onclick=${isRetrying ? null : retry}
            >
              ${words.retry}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { JSONPath } from "jsonc-parser";
import { addButton } from "./buttons.js";
import type { Form } from "./form.js";

/** The items of a list, its own problem, and the button for another item. */
export function listView(
  form: Form,
  list: JSONPath,
  itemView: (path: JSONPath) => TemplateResult,
): TemplateResult {
  const { problem } = form.fieldAt(list);
  return html`
    <ul class="items">
      ${repeat(
        form.listAt(list),
        (_, index) => form.scopeOf([...list, index]),
        (_, index) => itemView([...list, index]),
      )}
    </ul>
    ${
      problem && problem.kind !== "missing"
        ? html`<p class="hint ${problem.kind}">${problem.what}</p>`
        : nothing
    }
    ${addButton(form, list)}
  `;
}

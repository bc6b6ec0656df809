import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { JSONPath } from "jsonc-parser";
import { write } from "../changes.js";
import { toList, toText } from "../data.js";
import { valueAt } from "../edits.js";
import { labelAt } from "../schema.js";
import { addItem, roomIn, setValue } from "./acts.js";
import { itemActions } from "./buttons.js";
import { enteredIn, hintView } from "./controls.js";
import type { Form } from "./form.js";

/** One short text of a list. It wraps rather than scrolls, and holds no line break. */
export function pointView(form: Form, path: JSONPath): TemplateResult {
  const field = form.fieldAt(path);
  const { at, schema, value } = field;
  const label = `${field.label} ${Number(path.at(-1)) + 1}`;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    addAfter(form, path);
  };
  return html`<li class="point">
    <wa-textarea
      class="field bare"
      data-at=${at}
      rows="1"
      resize="auto"
      label="${labelAt(path.slice(0, -1))}, ${label}"
      placeholder=${toText(schema.examples?.[0])}
      with-hint
      .value=${live(toText(value))}
      @input=${(event: Event) =>
        setValue(form, path, enteredIn(event), enteredIn(event))}
      @keydown=${onKey}
      @paste=${(event: ClipboardEvent) => pasteLines(form, path, event)}
      >${hintView({ ...field, schema: { ...schema, description: "" } })}</wa-textarea
    >
    ${itemActions(form, path, label, false)}
  </li>`;
}

/** Goes on to a new point, unless this one is empty or the last that there may be. */
function addAfter(form: Form, path: JSONPath) {
  const list = path.slice(0, -1);
  // What is typed is rendered only once it rests, so the text is read.
  if (roomIn(form, list) > 0 && valueAt(form.draft.text, path))
    addItem(form, list, Number(path.at(-1)) + 1);
}

/** Makes a point of each line that is pasted. */
function pasteLines(form: Form, path: JSONPath, event: ClipboardEvent) {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const { shadowRoot } = event.currentTarget as HTMLElement;
  const { value, selectionStart, selectionEnd } =
    shadowRoot!.querySelector("textarea")!;
  const lines = toLines(pasted);
  lines[0] = value.slice(0, selectionStart) + (lines[0] ?? "");
  lines.push(lines.pop()! + value.slice(selectionEnd));
  const { text } = form.draft;
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const all = toList(valueAt(text, list)).toSpliced(index, 1, ...lines);
  form.change(write(text, list, all));
  void form.reveal([...list, index + lines.length - 1]);
}

/** The lines of a text, without the marks of a list. */
const toLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
    .filter(Boolean);

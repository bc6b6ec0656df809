import "@awesome.me/webawesome/dist/components/button/button.js";
import { html, nothing, type TemplateResult } from "lit";
import type { JSONPath } from "jsonc-parser";
import { icon } from "../icons.js";
import { addItem, itemNameOf, moveItem, removeValue, roomIn } from "./acts.js";
import type { Form } from "./form.js";
import { drag } from "./reorder.js";

/** A button with a drawing on it, and words for those who do not see it. */
export const actButton = (
  name: "up" | "down" | "remove",
  words: string,
  act: () => void,
  isDisabled = false,
): TemplateResult =>
  html`<wa-button
    class="act"
    data-act=${name}
    appearance="plain"
    size="s"
    title=${words}
    ?disabled=${isDisabled}
    @click=${act}
    >${icon(name)}<span class="unseen">${words}</span></wa-button
  >`;

/** The button that removes what is at a path. */
export const removeButton = (
  form: Form,
  path: JSONPath,
  name: string,
): TemplateResult =>
  actButton("remove", `Remove ${name}`, () => removeValue(form, path, name));

/** What the button for another item of a list says. */
export const wordsToAdd = (form: Form, list: JSONPath): string =>
  `Add ${form.listAt(list).length ? "a" : "the first"} ${itemNameOf(list)}`;

/** The button for another item of a list. */
export const addButton = (form: Form, list: JSONPath): TemplateResult =>
  html`<wa-button
    class="add"
    data-at=${form.fieldAt(list).at}
    appearance="outlined"
    size=${list.length === 1 ? "m" : "s"}
    ?disabled=${roomIn(form, list) <= 0}
    @click=${() => addItem(form, list)}
    >${icon("add")} ${wordsToAdd(form, list)}</wa-button
  >`;

/** What an item of a list is moved and removed with. */
export function itemActions(
  form: Form,
  path: JSONPath,
  name: string,
  hasGrip: boolean,
): TemplateResult {
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const last = form.listAt(list).length - 1;
  const move = (from: number, to: number) =>
    moveItem(form, list, from, to, name);
  const grip = html`<span
    class="grip"
    title="Drag to move"
    @pointerdown=${(event: PointerEvent) => drag(event, move)}
    >${icon("grip")}</span
  >`;
  const moves = html`${hasGrip ? grip : nothing}
  ${actButton("up", `Move ${name} up`, () => move(index, index - 1), !index)}
  ${actButton(
    "down",
    `Move ${name} down`,
    () => move(index, index + 1),
    index === last,
  )}`;
  return html`<div class="actions">
    ${last > 0 ? moves : nothing} ${removeButton(form, path, name)}
  </div>`;
}

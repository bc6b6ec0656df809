import type { JSONPath } from "jsonc-parser";
import { canGo, insertItem, setField, write } from "../changes.js";
import { nameItem } from "../data.js";
import { assign, move, valueAt } from "../edits.js";
import { kindOf } from "../kinds.js";
import { schemaAt } from "../schema.js";
import { focusOn, type Control } from "./focus.js";
import type { Form } from "./form.js";

/** What an item of a list is called. */
export const itemNameOf = (list: JSONPath): string =>
  kindOf(list)?.item ?? (schemaAt([...list, 0])?.title ?? "item").toLowerCase();

/** What an item is called, by its own name or its number. */
export const nameOf = (form: Form, path: JSONPath): string =>
  nameItem(
    form.valueAt(path),
    itemNameOf(path.slice(0, -1)),
    Number(path.at(-1)),
  );

/** How many items a list may still take. */
export const roomIn = (form: Form, list: JSONPath): number =>
  (schemaAt(list)?.maxItems ?? Infinity) - form.listAt(list).length;

/**
 * Sets what is at a path, or removes it with `undefined`.
 *
 * @param raw - What was typed, if it was typed.
 */
export function setValue(
  form: Form,
  path: JSONPath,
  entered: unknown,
  raw: string | undefined,
): void {
  const text = setField(form.draft.text, path, entered);
  if (raw === undefined) form.change(text);
  else form.type(text, path, raw);
}

/** Adds an item to a list and goes to its name. */
export function addItem(
  form: Form,
  list: JSONPath,
  index = form.listAt(list).length,
): void {
  const kind = kindOf(list);
  form.change(insertItem(form.draft.text, list, index, kind?.start ?? ""));
  // The others make room.
  for (const other of form.listAt(list).keys())
    form.setOpen([...list, other], false);
  void form.reveal([...list, index, ...(kind ? [kind.name] : [])]);
}

/** Adds the newsletter and goes to its heading. */
export function addNewsletter(form: Form): void {
  const start = { heading: "", action: "" };
  form.change(write(form.draft.text, ["newsletter"], start));
  void form.reveal(["newsletter", "heading"]);
}

/** Moves an item of a list, and the focus with it. */
export function moveItem(
  form: Form,
  list: JSONPath,
  from: number,
  to: number,
  name: string,
): void {
  const root = form.host.getRootNode() as Document | ShadowRoot;
  const held = root.activeElement?.closest<Control>("[data-act]");
  form.change(move(form.draft.text, list, from, to));
  const size = form.listAt(list).length;
  form.announce(`${name} is now ${itemNameOf(list)} ${to + 1} of ${size}.`);
  if (!held) return;
  const other = held.parentElement!.querySelector<Control>(
    `[data-act]:not([disabled]):not([data-act="remove"])`,
  );
  void focusOn(held.matches("[disabled]") && other ? other : held);
}

/** Removes what is at a path, and the object around it once that is empty. */
export function removeValue(form: Form, path: JSONPath, name: string): void {
  const { text } = form.draft;
  const holder = path.slice(0, -1);
  const index = path.at(-1);
  const isLast =
    holder.length > 0 &&
    canGo(holder) &&
    Object.keys(Object(valueAt(text, holder)) as object).length === 1;
  form.change(assign(text, isLast ? holder : path, undefined));
  form.announce(`Removed ${name}. Undo brings it back.`);
  const near =
    typeof index === "number" ? [...holder, Math.max(0, index - 1)] : path;
  const found = form.find(near) ?? form.find(near.slice(0, -1));
  if (found) void focusOn(found);
}

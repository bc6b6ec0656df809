import type { JSONPath } from "jsonc-parser";
import { own, toList, toObject, toText } from "./data.js";
import { assign, insert, valueAt } from "./edits.js";
import { kindOf } from "./kinds.js";
import { isRequired, schemaAt } from "./schema.js";

/*
 * What a field of the form does to the text: it joins its object where the format has it, takes an
 * object away that has become empty, and brings the id or the currency that goes with it.
 */

/** Sets a field, or removes it with `undefined`. */
export function setField(
  text: string,
  path: JSONPath,
  entered: unknown,
): string {
  const name = path.at(-1)!;
  const holder = path.slice(0, -1);
  const value =
    entered === undefined && isKept(path) ? "" : (entered as unknown);
  let next = write(text, path, value);
  if (value === undefined && canGo(holder)) {
    const left = Object.entries(toObject(valueAt(text, holder)));
    if (left.every(([key, other]) => key === name || other === ""))
      next = assign(text, holder, undefined);
  }
  const kind = kindOf(holder.slice(0, -1));
  if (kind && name === kind.name && typeof holder.at(-1) === "number")
    next = setId(next, holder, valueAt(text, path), value);
  const currency = [...holder, "currency"];
  const isPrice = holder.at(-1) === "pricing" && name === "price";
  if (isPrice && value !== undefined && !valueAt(text, currency))
    next = write(next, currency, usualCurrency(next));
  return next;
}

/** Adds an item to a list, which is made if there is none. */
export const insertItem = (
  text: string,
  path: JSONPath,
  index: number,
  item: unknown,
): string => insert(text, path, index, item, (at) => namesAround(text, at));

/** Sets what stands at a path, with the objects around it that are missing. */
export const write = (text: string, path: JSONPath, value: unknown): string =>
  assign(text, path, value, (at) => namesAround(text, at));

/** Whether an object may be left out once it is empty. */
export const canGo = (path: JSONPath): boolean =>
  typeof path.at(-1) === "string" &&
  path.at(-1) !== "newsletter" &&
  !isRequired(path);

/** Whether a text stays when it is emptied: required ones, and those of lists, which have a button for it. */
function isKept(path: JSONPath): boolean {
  const { type, enum: values } = schemaAt(path) ?? {};
  return (
    type === "string" &&
    !values &&
    (typeof path.at(-1) === "number" || isRequired(path))
  );
}

/** The order of names in the object around a path: the format's, or that of the rows. */
function namesAround(text: string, path: JSONPath): string[] {
  const { properties } = schemaAt(path.slice(0, -1)) ?? {};
  if (properties) return Object.keys(properties);
  return path.at(-2) === "specs"
    ? toList(valueAt(text, ["specs"])).map((row) => toText(own(row, "id")))
    : [];
}

/** Lets the id of an item follow its name, until a person gives it another or a tool has a value for it. */
function setId(
  text: string,
  item: JSONPath,
  before: unknown,
  name: unknown,
): string {
  const path = [...item, "id"];
  const id = valueAt(text, path);
  const list = item.slice(0, -1);
  const kind = kindOf(list)!.item;
  const ours = toId(before, kind);
  const isOurs = !id || id === ours || toText(id).replace(/-\d+$/, "") === ours;
  const isUsed =
    kind === "row" &&
    toList(valueAt(text, ["tools"])).some(
      (tool) => own(own(tool, "specs"), toText(id)) !== undefined,
    );
  if (!isOurs || isUsed) return text;
  const others = toList(valueAt(text, list))
    .filter((_, index) => index !== item.at(-1))
    .map((other) => own(other, "id"));
  const wanted = toId(name, kind);
  let free = wanted;
  for (let n = 2; wanted && others.includes(free); n++) free = `${wanted}-${n}`;
  return write(text, path, free);
}

/** An id made of a name: small Latin letters, digits and hyphens; another word for a name without any. */
const toId = (name: unknown, other: string): string =>
  toText(name)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "") ||
  (toText(name).trim() && other);

/** The currency that other prices in the comparison have. */
function usualCurrency(text: string): string {
  const currencies = toList(valueAt(text, ["tools"])).map((tool) =>
    toText(own(own(tool, "pricing"), "currency")),
  );
  return currencies.find(Boolean) ?? "USD";
}

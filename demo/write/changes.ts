import type { JSONPath } from "jsonc-parser";
import { assign, insert, valueAt } from "./edits.js";
import { schemaAt, type Schema } from "./fields.js";
import { KINDS, own, toId, toList, toObject, toText } from "./kinds.js";

/*
 * What a field of the form does to the text: it joins its object where the format has it, takes an
 * object away that has become empty, and brings the id or the currency that goes with it.
 */

/**
 * Sets a field, or removes it with `undefined`.
 *
 * @param schema - The schema of the whole.
 */
export function setField(
  text: string,
  path: JSONPath,
  entered: unknown,
  schema: Schema,
): string {
  const name = path.at(-1)!;
  const holder = path.slice(0, -1);
  const value =
    entered === undefined && isKept(schema, path) ? "" : (entered as unknown);
  let next = write(text, path, value, schema);
  if (value === undefined && canGo(schema, holder)) {
    const left = Object.entries(toObject(valueAt(text, holder)));
    if (left.every(([key, other]) => key === name || other === ""))
      next = assign(text, holder, undefined);
  }
  const kind = KINDS[String(holder.at(-2))];
  if (kind && name === kind.name && typeof holder.at(-1) === "number")
    next = setId(next, holder, valueAt(text, path), value, schema);
  const currency = [...holder, "currency"];
  const isPrice = holder.at(-1) === "pricing" && name === "price";
  if (isPrice && value !== undefined && !valueAt(text, currency))
    next = write(next, currency, usualCurrency(next), schema);
  return next;
}

/** Adds an item to a list, which is made if there is none. */
export const addItem = (
  text: string,
  path: JSONPath,
  index: number,
  item: unknown,
  schema: Schema,
): string => insert(text, path, index, item, namesAround(text, path, schema));

/** Sets what stands at a path, with the objects around it that are missing. */
export function write(
  text: string,
  path: JSONPath,
  value: unknown,
  schema: Schema,
): string {
  const holder = path.slice(0, -1);
  if (
    value === undefined ||
    !holder.length ||
    typeof valueAt(text, holder) === "object"
  )
    return assign(text, path, value, namesAround(text, path, schema));
  return write(text, holder, { [path.at(-1)!]: value }, schema);
}

/** Whether a field is one that the format asks for. */
export const isRequired = (schema: Schema, path: JSONPath): boolean =>
  schemaAt(schema, path.slice(0, -1))?.required?.includes(
    String(path.at(-1)),
  ) ?? false;

/** Whether an object may be left out once it is empty. */
export const canGo = (schema: Schema, path: JSONPath): boolean =>
  typeof path.at(-1) === "string" &&
  path.at(-1) !== "newsletter" &&
  !isRequired(schema, path);

/** Whether a text stays when it is emptied: required ones, and those of lists, which have a button for it. */
function isKept(schema: Schema, path: JSONPath): boolean {
  const { type, enum: values } = schemaAt(schema, path) ?? {};
  return (
    type === "string" &&
    !values &&
    (typeof path.at(-1) === "number" || isRequired(schema, path))
  );
}

/** The order of names in the object around a path: the format's, or that of the rows. */
function namesAround(text: string, path: JSONPath, schema: Schema): string[] {
  const { properties } = schemaAt(schema, path.slice(0, -1)) ?? {};
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
  schema: Schema,
): string {
  const path = [...item, "id"];
  const id = valueAt(text, path);
  const list = item.slice(0, -1);
  const kind = KINDS[String(list.at(-1))]!.item;
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
  return write(text, path, free, schema);
}

/** The currency that other prices in the comparison have. */
function usualCurrency(text: string): string {
  const currencies = toList(valueAt(text, ["tools"])).map((tool) =>
    toText(own(own(tool, "pricing"), "currency")),
  );
  return currencies.find(Boolean) ?? "USD";
}

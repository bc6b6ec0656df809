/*
 * Reads data that may be anything: the text of a draft is not valid yet.
 */

export type Data = Record<string, unknown>;

export const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : [];

export const toObject = (value: unknown): Data =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Data)
    : {};

/** A text or a number as text; nothing of anything else. */
export const toText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

/** Texts and numbers in one line. */
export const join = (parts: readonly unknown[]): string =>
  parts.map(toText).filter(Boolean).join(" · ");

/** An object's own field: `constructor` is an id like any other. */
export const own = (object: unknown, key: string | number): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Data)[key]
    : undefined;

/** What is at a path, or undefined. */
export const ownAt = (
  data: unknown,
  path: readonly (string | number)[],
): unknown => path.reduce<unknown>(own, data);

/** What to call an item of a list: by its own name, else by its number. */
export function nameItem(item: unknown, kind: string, index: number): string {
  const { name, reviewer, label } = Object(item) as Data;
  const given = [item, name, reviewer, label].find(
    (text): text is string => typeof text === "string" && text.trim() !== "",
  );
  return (
    given ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`
  );
}

/** What a text says; undefined if it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

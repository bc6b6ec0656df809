/** What the format asks of one value, in plain values; `format.ts` is a tree of these. */
export type Rule =
  /** Plain text of so many characters; with a `min` of 1 it is not blank. */
  | { type: "text"; min: number; max: number }
  /** Text that a regular expression matches, and what an error calls it. */
  | { type: "pattern"; max: number; pattern: string; expected: string }
  /** An address that leads to the web, which may be relative. */
  | { type: "url" }
  | { type: "number"; min: number; max: number; whole: boolean }
  | { type: "choice"; values: readonly (string | number | boolean)[] }
  /** Text of so many characters, a number, true, false or null. */
  | { type: "value"; max: number }
  /** Where `ids` is true, no two items have the same `id`. */
  | { type: "list"; min: number; max: number; ids: boolean; of: Rule }
  /** Up to `max` fields with names of the author's own. */
  | { type: "record"; max: number; of: Rule }
  | ObjectRule;

/** The fields that the format knows; `null` in an optional one is the same as its absence. */
interface ObjectRule {
  type: "object";
  required: readonly string[];
  /** By a field, the one that makes it required. */
  needs: Readonly<Record<string, string>>;
  /** Whether the names in `fields` are sent in a form, which has an e-mail field and `consent`. */
  form: boolean;
  fields: Readonly<Record<string, Rule>>;
}

/** The steps to a value: names of fields and indexes of lists. */
export type Keys = readonly (string | number)[];

/** A rule without those of its parts, an id of its own, or a name that the form does not use. */
export type Expected =
  OwnPart<Rule> | { type: "own-id" } | { type: "unused-name" };
type OwnPart<T> = T extends Rule ? Omit<T, Inner> : never;
type Inner = "of" | "fields" | "needs" | "form" | "ids";

/** One value that the format does not allow. */
export interface Issue {
  keys: Keys;
  /** What is asked for there. */
  expected: Expected;
  /** The value; undefined where there is none. */
  found: unknown;
}

/** How many issues are collected, so that no file keeps a page busy with them. */
const MOST_ISSUES = 100;

/**
 * Holds a value to a rule.
 *
 * @param base - Absolute URL that addresses are resolved against.
 * @returns A copy with the fields that the format knows and with absolute addresses. Use it only if
 * there are no issues.
 */
export function check(
  rule: Rule,
  value: unknown,
  base: string,
): { value: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  return { value: walk({ base, issues }, rule, value, []), issues };
}

interface Context {
  base: string;
  issues: Issue[];
}

function walk(
  context: Context,
  rule: Rule,
  value: unknown,
  keys: Keys,
): unknown {
  if (context.issues.length >= MOST_ISSUES) return undefined;
  const { type } = rule;
  const each = (of: Rule, key: string | number, value: unknown) =>
    walk(context, of, value, [...keys, key]);
  if (type === "object" && isObject(value)) {
    const { fields, required, needs, form } = rule;
    const names = Object.keys(fields).filter((name) => {
      const need = own(needs, name) as string | undefined;
      return (
        required.includes(name) ||
        own(value, name) != null ||
        (need && own(value, need) != null)
      );
    });
    if (form) refuseUsedNames(context, value, keys);
    return Object.fromEntries(
      names.map((name) => [name, each(fields[name]!, name, own(value, name))]),
    );
  }
  if (type === "record" && isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length <= rule.max)
      return Object.fromEntries(
        entries.map(([name, value]) => [name, each(rule.of, name, value)]),
      );
  } else if (type === "list" && Array.isArray(value)) {
    if (isBetween(value.length, rule)) {
      if (rule.ids) refuseSharedIds(context, value, keys);
      // Spread, so that a hole is an item, too.
      return [...value].map((item, index) => each(rule.of, index, item));
    }
  } else if (type === "url") {
    const url = toWebUrl(value, context.base);
    if (url) return url;
  } else if (isValid(rule, value)) return value;
  refuse(context, keys, withoutParts(rule), value);
  return undefined;
}

function refuse(
  { issues }: Context,
  keys: Keys,
  expected: Expected,
  found: unknown,
): void {
  if (issues.length < MOST_ISSUES) issues.push({ keys, expected, found });
}

function refuseSharedIds(context: Context, items: unknown[], keys: Keys): void {
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    const id = own(item, "id");
    if (typeof id === "string" && seen.has(id))
      refuse(context, [...keys, index, "id"], { type: "own-id" }, id);
    seen.add(id);
  });
}

function refuseUsedNames(context: Context, form: object, keys: Keys): void {
  const field = own(form, "field") ?? "email";
  const used = [field, "consent"];
  if (field === "consent")
    refuse(context, [...keys, "field"], { type: "unused-name" }, field);
  for (const name of Object.keys(Object(own(form, "fields")) as object))
    if (used.includes(name))
      refuse(context, [...keys, "fields", name], { type: "unused-name" }, name);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of an object's own field: a page may have added to `Object.prototype`. */
const own = (object: unknown, name: string): unknown =>
  isObject(object) && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;

const withoutParts = (rule: Rule) =>
  Object.fromEntries(
    Object.entries(rule).filter(
      ([name]) => !/^(of|fields|needs|form|ids)$/.test(name),
    ),
  ) as Expected;

const isBetween = (size: number, { min, max }: { min: number; max: number }) =>
  size >= min && size <= max;

/** Counts code points: an emoji is one character. */
const hasLength = (text: string, max: number) =>
  text.length <= max ||
  (text.length <= 2 * max && Array.from(text).length <= max);

function toWebUrl(value: unknown, base: string): string | undefined {
  if (typeof value !== "string" || !value || !URL.canParse(value, base)) return;
  const { href, protocol } = new URL(value, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}

function isValid(rule: Rule, value: unknown): boolean {
  switch (rule.type) {
    case "text":
      return (
        typeof value === "string" &&
        hasLength(value, rule.max) &&
        (!rule.min || value.trim() !== "")
      );
    case "pattern":
      return (
        typeof value === "string" &&
        hasLength(value, rule.max) &&
        new RegExp(rule.pattern).test(value)
      );
    case "number":
      return (
        Number.isFinite(value) &&
        isBetween(value as number, rule) &&
        (!rule.whole || Number.isInteger(value))
      );
    case "value":
      return (
        value === null ||
        typeof value === "boolean" ||
        Number.isFinite(value) ||
        (typeof value === "string" && hasLength(value, rule.max))
      );
    case "choice":
      return rule.values.includes(value as string);
    default:
      return false;
  }
}

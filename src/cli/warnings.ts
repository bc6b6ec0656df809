import type { Node } from "jsonc-parser";
import type { Keys, Rule } from "../check.js";
import { format } from "../format.js";
import { didYouMean } from "./did-you-mean.js";
import { fieldsOf, findValue, type JsonText, type Range } from "./json-text.js";

/** Something that is allowed and was perhaps not meant. */
export interface Warning {
  keys: Keys;
  kind:
    | "unknown-field"
    | "repeated-field"
    | "repeated-reviewer"
    | "address-without-scheme"
    | "spec-without-row"
    | "undisclosed-affiliate"
    | "price-beside-entry"
    | "odd-date"
    | "undated-price"
    | "not-utf-8";
  message: string;
  range: Range | undefined;
}

type Warn = (
  keys: Keys,
  kind: Warning["kind"],
  message: string,
  range?: Range,
) => void;

/**
 * What to look at in a file that is JSON, whether or not it is a valid comparison.
 *
 * @param data - The text as `JSON.parse` reads it.
 * @param today - Days after it are in the future.
 */
export function findWarnings(
  json: JsonText,
  data: unknown,
  today = new Date(),
): Warning[] {
  const warnings: Warning[] = [];
  const warn: Warn = (keys, kind, message, range) =>
    warnings.push({
      keys,
      kind,
      message,
      range: range ?? findValue(json, keys),
    });
  warnOfValues(json.tree, format, [], warn, today);
  warnOfComparison(json, data, warn);
  return warnings;
}

/** Walks what is written along the format: fields that it does not know, addresses and dates. */
function warnOfValues(
  node: Node | undefined,
  rule: Rule,
  keys: Keys,
  warn: Warn,
  today: Date,
): void {
  const value: unknown = node?.value;
  if (rule.type === "list" && node?.type === "array")
    node.children!.forEach((item, index) =>
      warnOfValues(item, rule.of, [...keys, index], warn, today),
    );
  else if (rule.type === "object")
    for (const field of warnOfFields(node, rule, keys, warn))
      warnOfValues(
        field.value,
        rule.fields[field.name]!,
        [...keys, field.name],
        warn,
        today,
      );
  else if (typeof value !== "string") return;
  else if (rule.type === "url" && lacksScheme(value))
    warn(
      keys,
      "address-without-scheme",
      "is read as relative to the file; web addresses begin with https://",
    );
  else if (
    rule.type === "pattern" &&
    rule.pattern === format.fields.updated.pattern
  )
    warnOfDate(value, keys, warn, today);
}

/** Returns the fields that the format knows. */
function warnOfFields(
  node: Node | undefined,
  rule: Rule & { type: "object" },
  keys: Keys,
  warn: Warn,
) {
  const fields = fieldsOf(node);
  const known = Object.keys(rule.fields);
  const free = known.filter((name) => !fields.some((has) => has.name === name));
  const seen = new Set<string>();
  return fields.filter(({ name, key }) => {
    const isKnown = known.includes(name);
    const at = [...keys, name];
    if (seen.has(name))
      warn(
        at,
        "repeated-field",
        "appears again; only the last one counts",
        key,
      );
    seen.add(name);
    // Editors read it, the elements do not.
    if (!isKnown && !(name === "$schema" && !keys.length))
      warn(at, "unknown-field", `unknown field${didYouMean(name, free)}`, key);
    return isKnown;
  });
}

/** A name of a host where the scheme belongs; `other.html` is a file. */
const HOST =
  /^([a-z\d-]+\.)+(?!(html?|svg|png|jpe?g|gif|webp|avif|ico|json|xml|php|aspx?|md|txt|pdf)\b)[a-z]{2,}(:\d+)?([/?#]|$)/i;

const lacksScheme = (address: string) =>
  HOST.test(address) ||
  /^(www\.|https?(:(?!\/\/)|\/\/|:\/\/https?(:|\/\/)))/i.test(address);

function warnOfDate(date: string, keys: Keys, warn: Warn, today: Date): void {
  const time = Date.parse(date.slice(0, 10));
  // A day of grace, because tomorrow has begun somewhere.
  if (time > today.getTime() + 864e5)
    warn(keys, "odd-date", "is in the future");
  else if (time < Date.UTC(1990)) warn(keys, "odd-date", "is before 1990");
}

const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : [];
const toObject = (value: unknown) => Object(value) as Record<string, unknown>;

/** What the fields say together. */
function warnOfComparison(json: JsonText, data: unknown, warn: Warn): void {
  const { disclosure, specs, tools, updated } = toObject(data);
  const rows = new Set(toList(specs).map((spec) => toObject(spec)["id"]));
  toList(tools).forEach((item, index) => {
    const tool = toObject(item);
    const keys = ["tools", index];
    warnOfSpecs(findValue(json, keys), rows, keys, warn);
    if (tool["affiliate"] === true && !disclosure)
      warn(
        [...keys, "affiliate"],
        "undisclosed-affiliate",
        "the link earns a commission, and `disclosure` does not say so",
      );
    warnOfPricing(
      toObject(tool["pricing"]),
      Boolean(updated),
      [...keys, "pricing"],
      warn,
    );
    warnOfReviewers(toList(tool["reviews"]), [...keys, "reviews"], warn);
  });
}

function warnOfSpecs(
  tool: Node | undefined,
  rows: ReadonlySet<unknown>,
  keys: Keys,
  warn: Warn,
): void {
  const specs = fieldsOf(tool).findLast(({ name }) => name === "specs");
  for (const { name, key } of fieldsOf(specs?.value))
    if (!rows.has(name))
      warn(
        [...keys, "specs", name],
        "spec-without-row",
        "no row of `specs` has this id",
        key,
      );
}

function warnOfPricing(
  { entry, price, asOf }: Record<string, unknown>,
  isDated: boolean,
  keys: Keys,
  warn: Warn,
): void {
  if (typeof price !== "number") return;
  const at = [...keys, "price"];
  if (entry === "free" || entry === "contact")
    warn(at, "price-beside-entry", `is shown beside the entry \`${entry}\``);
  if (!asOf && !isDated)
    warn(
      at,
      "undated-price",
      "has no date: add `asOf` to the pricing or `updated` to the file",
    );
}

function warnOfReviewers(reviews: unknown[], keys: Keys, warn: Warn): void {
  const seen = new Set<unknown>();
  for (const [index, review] of reviews.entries()) {
    const { reviewer } = toObject(review);
    if (typeof reviewer === "string" && seen.has(reviewer))
      warn(
        [...keys, index, "reviewer"],
        "repeated-reviewer",
        "reviews this tool twice; both count",
      );
    seen.add(reviewer);
  }
}

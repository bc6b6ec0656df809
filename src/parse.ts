import { check, type Expected, type Issue, type Keys } from "./check.js";
import { format } from "./format.js";
import type { Comparison } from "./schema.js";

/** What kept a comparison from being shown. */
export type ComparisonErrorKind =
  | "network"
  | "timeout"
  | "http"
  | "too-large"
  | "not-json"
  | "invalid"
  | "unknown-tool";

/** Why a text is not JSON. */
export type NotJsonReason = "empty" | "html" | "syntax" | "encoding";

/** One problem in a comparison: where it is, what the format asks for there and what was found, as data and in words. */
export interface ComparisonIssue {
  /** The steps to the place: names of fields and indexes of lists; none for the file as a whole. */
  keys: Keys;
  /** The same as text: `tools[1].reviews[0].verdict`. */
  path: string;
  /** What was expected and what was found: `expected "ship" or "skip", got "maybe"`. */
  message: string;
  /** The rule of the format that is broken. */
  expected: Expected;
  /** The value; undefined where there is none. */
  found: unknown;
}

/** Says why a comparison could not be shown, in words for its author. */
export class ComparisonError extends Error {
  /** What went wrong. */
  declare readonly kind: ComparisonErrorKind;
  /** The address of the file, or of the page that holds the data. */
  declare readonly url: string;
  /** Every problem in the data, up to a hundred; empty if the data never came. */
  declare readonly issues: readonly ComparisonIssue[];
  /** The status of the answer, for `http`. */
  declare readonly status: number | undefined;
  /** Why it is not JSON, for `not-json`. */
  declare readonly reason: NotJsonReason | undefined;

  constructor(
    kind: ComparisonErrorKind,
    url: string,
    message: string,
    {
      cause,
      issues = [],
      status,
      reason,
    }: ErrorOptions & {
      issues?: readonly ComparisonIssue[];
      status?: number;
      reason?: NotJsonReason;
    } = {},
  ) {
    const lines = issues
      .slice(0, SPELLED_OUT)
      .map(({ path, message }) => `\n  ${path && `${path}: `}${message}`);
    super(`${url}: ${message}${lines.join("")}`, { cause });
    const name = "ComparisonError";
    Object.assign(this, { name, kind, url, issues, status, reason });
  }
}

/** How many problems the message of an error spells out. */
const SPELLED_OUT = 20;

/** Says which tools there are where none has the id that was asked for. */
export function unknownTool(
  { tools }: Comparison,
  id: string | null | undefined,
  url: string,
): ComparisonError {
  return new ComparisonError(
    "unknown-tool",
    url,
    "no such tool in the comparison",
    {
      issues: [
        toIssue({
          keys: ["tool"],
          expected: { type: "choice", values: tools.map(({ id }) => id) },
          found: id ?? undefined,
        }),
      ],
    },
  );
}

/**
 * Turns data of unknown origin into a comparison whose addresses are absolute.
 *
 * @param data - What `JSON.parse` returned, or an object like it. It is not changed.
 * @param base - Absolute URL that addresses in the data are resolved against.
 * @throws {ComparisonError} `invalid`, with every problem and its path, up to a hundred.
 */
export function parse(data: unknown, base: string): Comparison {
  const { value, issues } = check(format, data, base);
  if (!issues.length) return value as Comparison;
  // What another version means by its fields is not ours to judge.
  const other = issues.find(
    ({ keys, found }) => keys[0] === "version" && found !== undefined,
  );
  throw new ComparisonError(
    "invalid",
    base,
    `not a valid comparison, problems: ${issues.length}`,
    { issues: (other ? [other] : issues).map(toIssue) },
  );
}

/**
 * Turns the text of a file into a comparison.
 *
 * @param text - JSON, with or without a byte order mark.
 * @param base - Absolute URL that addresses in the text are resolved against.
 * @throws {ComparisonError} `not-json` or `invalid`.
 */
export function parseText(text: string, base: string): Comparison {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    const [reason, words] = whyNotJson(text, (cause as Error).message);
    throw new ComparisonError("not-json", base, `not JSON: ${words}`, {
      cause,
      reason,
    });
  }
  return parse(data, base);
}

/**
 * Why a text is not JSON, and that in words, to complete "not JSON: …".
 *
 * @param syntax - What is wrong if it is the syntax.
 */
export function whyNotJson(
  text: string,
  syntax: string,
): [reason: NotJsonReason, words: string] {
  const start = text.trim().slice(0, 20);
  if (!start) return ["empty", "it is empty"];
  if (/^<(!doctype|html)/i.test(start))
    return ["html", "it is an HTML page, perhaps a login"];
  if (start[0] === "<")
    return [
      "html",
      `it looks like HTML: it begins with ${foundInWords(start)}`,
    ];
  // What a decoder of UTF-8 makes of other encodings. Within a text such a character is no mistake of syntax.
  if (/^[^]?[\0\ufffd]/.test(text))
    return ["encoding", "it is not encoded in UTF-8"];
  return ["syntax", syntax];
}

/** Adds to an issue what people read. */
const toIssue = ({ keys, expected, found }: Issue): ComparisonIssue => ({
  keys,
  path: pathOf(keys),
  message: `expected ${expectedInWords(expected)}, got ${foundInWords(found)}`,
  expected,
  found,
});

/** The steps to a place as text: `tools[1].reviews[0].verdict`. */
export const pathOf = (keys: Keys): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === "number"
        ? `${path}[${key}]`
        : path
          ? `${path}.${key}`
          : key,
    "",
  );

/** What the format asks for, to complete "expected …". */
export function expectedInWords(rule: Expected): string {
  switch (rule.type) {
    case "text":
      return rule.max < Infinity ? `text of ${range(rule)} characters` : "text";
    case "pattern":
      return rule.expected;
    case "url":
      return "a web address (https://…)";
    case "number":
      return `a ${rule.whole ? "whole " : ""}number from ${rule.min} to ${rule.max}`;
    case "choice":
      return rule.values.map((value) => JSON.stringify(value)).join(" or ");
    case "value":
      return `text of at most ${rule.max} characters, a number, true or false`;
    case "list":
      return `a list of ${range(rule)}`;
    case "record":
      return `an object${rule.max < Infinity ? ` of at most ${rule.max}` : ""}`;
    case "object":
      return "an object";
    case "own-id":
      return "an id that no other has";
    case "unused-name":
      return 'a name other than "consent" and that of the e-mail field';
  }
}

const range = ({ min, max }: { min: number; max: number }) =>
  min ? `${min} to ${max}` : `at most ${max}`;

/** What was found, to complete "got …". */
export function foundInWords(found: unknown): string {
  if (found === undefined) return "nothing";
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === "object" && found) return "an object";
  if (typeof found !== "string") return String(found as number);
  const { length } = Array.from(found);
  return length > 80
    ? `${JSON.stringify(found.slice(0, 80))}… (${length} characters)`
    : JSON.stringify(found);
}

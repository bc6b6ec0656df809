import type * as z from "zod/mini";
import {
  comparisonSchema,
  resolvingAgainst,
  type Comparison,
} from "./schema.js";

/** What kept a comparison from being shown. */
export type ComparisonErrorKind =
  | "network"
  | "timeout"
  | "http"
  | "too-large"
  | "not-json"
  | "invalid"
  | "unknown-tool";

/** One problem in a comparison. */
export interface ComparisonIssue {
  /** Where it is, as in `tools[1].reviews[0].verdict`; empty for the file as a whole. */
  path: string;
  /** What was expected there and what was found. */
  message: string;
}

/** Says why a comparison could not be shown, in words for its author. */
export class ComparisonError extends Error {
  /** What went wrong. */
  declare readonly kind: ComparisonErrorKind;
  /** The address of the file, or of the page that holds the data. */
  declare readonly url: string;
  /** Every problem in the data; empty when the data never came. */
  declare readonly issues: readonly ComparisonIssue[];
  /** The status of the answer, for `http`. */
  declare readonly status: number | undefined;

  constructor(
    kind: ComparisonErrorKind,
    url: string,
    message: string,
    {
      cause,
      issues = [],
      status,
    }: ErrorOptions & {
      issues?: readonly ComparisonIssue[];
      status?: number;
    } = {},
  ) {
    const lines = issues
      .slice(0, SPELLED_OUT)
      .map(({ path, message }) => `\n  ${path && `${path}: `}${message}`);
    super(`${url}: ${message}${lines.join("")}`, { cause });
    Object.assign(this, { name: "ComparisonError", kind, url, issues, status });
  }
}

/** Says which tools there are where none has the id that was asked for. */
export function unknownTool(
  { tools }: Comparison,
  id: string,
  url: string,
): ComparisonError {
  const ids = tools.map(({ id }) => JSON.stringify(id)).join(" or ");
  return new ComparisonError(
    "unknown-tool",
    url,
    "no such tool in the comparison",
    { issues: [{ path: "tool", message: `expected ${ids}, got "${id}"` }] },
  );
}

/** How many problems the message of an error spells out. */
const SPELLED_OUT = 20;

/**
 * Turns data of unknown origin into a comparison whose addresses are absolute.
 *
 * @param data - What `JSON.parse` returned, or an object like it. It is not changed.
 * @param base - Absolute URL that addresses in the data are resolved against.
 * @throws {ComparisonError} `invalid`, with every problem and its path.
 */
export function parse(data: unknown, base: string): Comparison {
  const { version = 1 } = Object(data) as { version?: unknown };
  // What another version means by its fields is not ours to judge.
  let issues = [
    { path: "version", message: `expected 1, got ${shown(version)}` },
  ];
  if (version === 1) {
    // Not through Standard Schema, which would try again asynchronously where a getter throws.
    const result = resolvingAgainst(base, () =>
      comparisonSchema._zod.run({ value: data, issues: [] }, { async: false }),
    ) as z.core.ParsePayload<Comparison>;
    if (!result.issues.length) return result.value;
    issues = result.issues.map(({ path = [], ...issue }) => {
      const found = path.reduce<unknown>(
        (value, key) => (value as Record<PropertyKey, unknown>)[key],
        data,
      );
      return {
        path: path.reduce<string>(join, ""),
        message: `expected ${expected(issue as z.core.$ZodRawIssue)}, got ${shown(found)}`,
      };
    });
  }
  throw new ComparisonError(
    "invalid",
    base,
    `not a valid comparison, problems: ${issues.length}`,
    { issues },
  );
}

/**
 * Turns the text of a file into a comparison.
 *
 * @param text - JSON.
 * @param base - Absolute URL that addresses in the text are resolved against.
 * @throws {ComparisonError} `not-json` or `invalid`.
 */
export function parseText(text: string, base: string): Comparison {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const start = text.trim()[0];
    const reason = !start
      ? "it is empty"
      : start === "<"
        ? "it is an HTML page, perhaps a login"
        : (cause as Error).message;
    throw new ComparisonError("not-json", base, `not JSON: ${reason}`, {
      cause,
    });
  }
  return parse(data, base);
}

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  array: "a list",
  object: "an object",
};

/** The rules of the schema say themselves what they expect; this says it of types and literals. */
const expected = ({ code, message, values, expected }: z.core.$ZodRawIssue) =>
  code === "invalid_type"
    ? TYPES[expected as string]
    : code === "invalid_value"
      ? (values as unknown[]).map((value) => JSON.stringify(value)).join(" or ")
      : message;

function shown(input: unknown): string {
  if (input === undefined) return "nothing";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input !== "string")
    return typeof input === "object" && input
      ? "an object"
      : String(input as number | boolean | null);
  const { length } = Array.from(input);
  return length > 80
    ? `${JSON.stringify(input.slice(0, 80))}… (${length} characters)`
    : JSON.stringify(input);
}

function join(path: string, key: PropertyKey): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return path ? `${path}.${String(key)}` : String(key);
}

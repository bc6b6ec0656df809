import { findNodeAtLocation, type JSONPath } from "jsonc-parser";
import type { Expected } from "../../src/check.js";
import { inspect, type Finding } from "../../src/cli/inspect.js";
import { placesIn, type Range } from "../../src/cli/json-text.js";
import { limits } from "../../src/load.js";
import {
  expectedInWords,
  foundInWords,
  pathOf,
  type ComparisonError,
} from "../../src/parse.js";
import { treeOf } from "./edits.js";
import { labelOf, schemaAt, type Schema } from "./fields.js";

/** One problem as a person reads it, with its place in the text. */
export interface Problem {
  /** Where it is in the data; undefined if the text is not JSON. */
  path: JSONPath | undefined;
  /** Where it is, in words. */
  where: string;
  /** What is the matter. */
  what: string;
  /** `missing` is only not there yet, `ignored` does no harm. */
  kind: "wrong" | "missing" | "ignored";
  from: number;
  to: number;
}

/** A path as one text, by which fields are found. */
export const written = (path: JSONPath): string => pathOf(path);

/** Says in plain words what keeps a text from being a comparison, and where in it that is. */
export function toProblems(
  text: string,
  base: string,
  data: unknown,
  error: ComparisonError | undefined,
  schema: Schema,
): Problem[] {
  if (!error) return [];
  if (error.kind === "too-large")
    return [
      {
        path: [],
        where: inWords([], data, schema),
        what: `The file is larger than ${limits.bytes / 1_048_576} MiB.`,
        kind: "wrong",
        from: 0,
        to: 1,
      },
    ];
  return inspect(text, base).problems.map((finding) =>
    finding.reason
      ? syntaxProblem(text, finding)
      : toProblem(text, finding, data, schema),
  );
}

function toProblem(
  text: string,
  { keys, expected, found, range }: Finding,
  data: unknown,
  schema: Schema,
): Problem {
  const path = [...keys];
  const asked = askedInWords(expected!);
  const isMissing = found === undefined || isEmpty(found);
  return {
    path,
    where: inWords(path, data, schema),
    what: isMissing
      ? `Still needed: ${asked}.`
      : `This should be ${asked}, and is ${quoted(found)}.`,
    kind: isMissing ? "missing" : "wrong",
    ...extentOf(text, range),
  };
}

const isEmpty = (found: unknown) =>
  found === "" || (Array.isArray(found) && found.length === 0);

const askedInWords = (expected: Expected) =>
  expected.type === "choice"
    ? expected.values.map(quoted).join(" or ")
    : expectedInWords(expected);

/** A text in quotation marks as people write them. */
const quoted = (found: unknown): string =>
  typeof found === "string" && found.length <= 80
    ? `“${found}”`
    : foundInWords(found);

/** A path as a person would say it: "Axolotl › Review by Dev › Verdict". */
export function inWords(path: JSONPath, data: unknown, schema: Schema): string {
  const words: string[] = [];
  let value = data;
  for (const [index, key] of path.entries()) {
    value = (Object(value) as Record<string, unknown>)[key];
    const field = schemaAt(schema, path.slice(0, index + 1)) ?? {};
    if (typeof key === "number") {
      words.pop();
      words.push(nameOf(value, labelOf("Item", field), key));
    } else words.push(labelOf(key, field));
  }
  return words.join(" › ") || "The whole file";
}

/** What to call an item of a list: by its own name, else by its number. */
function nameOf(item: unknown, kind: string, index: number): string {
  const { name, reviewer, label } = Object(item) as Record<string, unknown>;
  if (isText(name)) return name;
  if (isText(label)) return label;
  return isText(reviewer) ? `${kind} by ${reviewer}` : `${kind} ${index + 1}`;
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** Where a path is in a text: the value, or the start of what lacks it. */
export function placeOf(
  text: string,
  path: JSONPath,
): { from: number; to: number } {
  const tree = treeOf(text);
  if (!tree) return { from: 0, to: text.length };
  const node = findNodeAtLocation(tree, path);
  if (node) return extentOf(text, node);
  const { from } = placeOf(text, path.slice(0, -1));
  return { from, to: from + 1 };
}

/** Warnings: what does no harm and was perhaps not meant. */
export const toIgnored = (
  text: string,
  base: string,
  data: unknown,
  schema: Schema,
): Problem[] =>
  inspect(text, base).warnings.map(({ keys, message, range }) => ({
    path: [...keys],
    where: inWords([...keys], data, schema),
    what: sentence(message),
    kind: "ignored",
    ...extentOf(text, range),
  }));

/** Why a text is not JSON, in the words of the command. */
function syntaxProblem(text: string, { message, range }: Finding): Problem {
  const { line, column } = placesIn(text)(range?.offset ?? 0);
  return {
    path: undefined,
    where: `Line ${line}, column ${column}`,
    what: sentence(message),
    kind: "wrong",
    ...extentOf(text, range),
  };
}

const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith("?") ? "" : "."}`;

/** What to mark of a range: of an object or a list only its first character. */
function extentOf(text: string, range: Range = { offset: 0, length: 1 }) {
  const { offset: from, length } = range;
  const isLarge = text[from] === "{" || text[from] === "[";
  return { from, to: from + (isLarge ? 1 : length) };
}

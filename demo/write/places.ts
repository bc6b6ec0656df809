import { findNodeAtLocation, type JSONPath } from "jsonc-parser";
import { check, type Finding } from "../../src/cli/check.js";
import type { ComparisonIssue } from "../../src/parse.js";
import { treeOf } from "./edits.js";
import { labelOf, schemaAt, type Schema } from "./fields.js";

/** One problem as a person reads it, with its place in the text. */
export interface Problem {
  /** Where it is in the data; undefined where the text is not JSON. */
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

/** `tools[1].reviews[0].verdict` as its names and numbers. */
export const pathOf = (path: string): JSONPath =>
  [...path.matchAll(/\[(\d+)\]|([^.[]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );

/** The inverse of `pathOf`. */
export const written = (path: JSONPath): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");

/** Says in plain words what `draft.problems` say, and where in the text it is. */
export function toProblems(
  text: string,
  base: string,
  data: unknown,
  issues: readonly ComparisonIssue[],
  schema: Schema,
): Problem[] {
  if (data === undefined) return [syntaxProblem(text, base)];
  return issues.map(({ path: at, message }) => {
    const path = pathOf(at);
    const [, expected, got] =
      /^expected (.*), got (.*)$/s.exec(message) ?? ([] as string[]);
    const isMissing =
      got === "nothing" || got === '""' || got === "a list of 0";
    const what = !expected
      ? message
      : got === "nothing" || got === '""'
        ? `Still needed: ${plain(expected)}.`
        : got === "a list of 0"
          ? `Still needed: ${expected}.`
          : `This should be ${plain(expected)}, and is ${plain(got!)}.`;
    return {
      path,
      where: inWords(path, data, schema),
      what,
      kind: isMissing ? "missing" : "wrong",
      ...placeOf(text, path),
    };
  });
}

/** With the quotation marks of a text. */
const plain = (json: string) => json.replaceAll(/"([^"]*)"/g, "“$1”");

/** A path as a person would say it: "Axolotl › Review by Dev › Verdict". */
export function inWords(path: JSONPath, data: unknown, schema: Schema): string {
  const words: string[] = [];
  let value = data;
  for (const [index, key] of path.entries()) {
    value = (Object(value) as Record<string, unknown>)[key];
    if (typeof key === "number") {
      const item = Object(value) as Record<string, unknown>;
      const name = item["name"] ?? item["reviewer"];
      const kind = path[index - 1] === "reviews" ? "Review" : "Tool";
      words.pop();
      words.push(
        typeof name === "string" && name.trim()
          ? kind === "Review"
            ? `Review by ${name}`
            : name
          : `${kind} ${key + 1}`,
      );
    } else
      words.push(
        labelOf(key, schemaAt(schema, path.slice(0, index + 1)) ?? {}),
      );
  }
  return words.join(" › ") || "The whole file";
}

/** Where a path stands in a text: the value, or the start of what lacks it. */
export function placeOf(
  text: string,
  path: JSONPath,
): { from: number; to: number } {
  const tree = treeOf(text);
  if (!tree) return { from: 0, to: text.length };
  const node = findNodeAtLocation(tree, path);
  if (node) {
    const isLarge = node.type === "object" || node.type === "array";
    const { offset: from, length } = node;
    return { from, to: from + (isLarge ? 1 : length) };
  }
  const { from } = placeOf(text, path.slice(0, -1));
  return { from, to: from + 1 };
}

/** What does no harm and was perhaps not meant: unknown names, and names that stand there twice. */
export function toIgnored(
  text: string,
  base: string,
  data: unknown,
  schema: Schema,
): Problem[] {
  return check(text, base).warnings.map((finding) => {
    const path = pathOf(finding.path);
    return {
      path,
      where: inWords(path, data, schema),
      what: sentence(finding.message),
      kind: "ignored",
      ...placeIn(text, finding),
    };
  });
}

/** Why a text is not JSON, in the words of the command. */
function syntaxProblem(text: string, base: string): Problem {
  const [finding] = check(text, base).problems as [Finding];
  const { line = 1, column = 1, message } = finding;
  return {
    path: undefined,
    where: `Line ${line}, column ${column}`,
    what: sentence(message.replace(/^not JSON: /, "")),
    kind: "wrong",
    ...placeIn(text, finding),
  };
}

const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith("?") ? "" : "."}`;

/** The characters from a place on that belong together. */
function placeIn(text: string, { line = 1, column = 1 }: Finding) {
  const before = [...text.matchAll(/\r\n?|\n/g)].at(line - 2);
  const start = line > 1 && before ? before.index + before[0].length : 0;
  const from = Math.min(start + column - 1, text.length);
  const [token = ""] = /^("[^"\n]*"|\w+|.)/.exec(text.slice(from)) ?? [];
  return { from, to: from + token.length };
}

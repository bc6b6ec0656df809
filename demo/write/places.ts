import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type ParseError,
} from "jsonc-parser";
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
  /** Whether something is only not there yet. */
  isMissing: boolean;
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
  data: unknown,
  issues: readonly ComparisonIssue[],
  schema: Schema,
): Problem[] {
  if (data === undefined) return [syntaxProblem(text)];
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
      isMissing,
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

/** What the parser's names for mistakes mean. */
const MISTAKES: Record<string, string> = {
  CommaExpected: "A comma is missing here.",
  ColonExpected: "A colon is missing here.",
  ValueExpected: "A value is missing here.",
  PropertyNameExpected: "A name in quotation marks is missing here.",
  CloseBraceExpected: "A closing brace } is missing here.",
  CloseBracketExpected: "A closing bracket ] is missing here.",
  UnexpectedEndOfString:
    "The quotation mark at the end of this text is missing.",
  UnexpectedEndOfNumber: "This number is not finished.",
  InvalidNumberFormat: "This is not a number.",
  InvalidSymbol: "This is neither text in quotation marks nor a number.",
  InvalidCharacter: "A line break or tab in a text is written \\n or \\t.",
  InvalidEscapeCharacter: "What follows the backslash \\ means nothing.",
  InvalidUnicode: "\\u needs four digits.",
  InvalidCommentToken: "Comments are not part of JSON.",
  EndOfFileExpected: "There is something after the end of the comparison.",
};

function syntaxProblem(text: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const [error] = errors;
  const offset = error?.offset ?? text.length;
  const line = text.slice(0, offset).split("\n");
  const html = text.trimStart().startsWith("<");
  return {
    path: undefined,
    where: `Line ${line.length}, column ${line.at(-1)!.length + 1}`,
    what: !text.trim()
      ? "There is no text."
      : html
        ? "This is an HTML page, not a comparison."
        : ((error && MISTAKES[printParseErrorCode(error.error)]) ??
          "This is not JSON."),
    isMissing: false,
    from: Math.min(offset, text.length),
    to: Math.min(offset + Math.max(error?.length ?? 0, 1), text.length),
  };
}

import type { Expected, Keys } from "../check.js";
import {
  ComparisonError,
  whyNotJson,
  parseText,
  pathOf,
  type NotJsonReason,
} from "../parse.js";
import type { Comparison } from "../schema.js";
import {
  findSyntaxError,
  findValue,
  readJsonText,
  type Range,
} from "./json-text.js";
import { findWarnings, type Warning } from "./warnings.js";

/** Something in a file that its author should look at. */
export interface Finding {
  /** The steps to the place; none for the file as a whole. */
  keys: Keys;
  /** The same as text: `tools[1].reviews[0].verdict`. */
  path: string;
  /** What is wrong, in plain words. */
  message: string;
  /** What a problem's field should hold. */
  expected?: Expected;
  /** What it holds instead; undefined if it is missing. */
  found?: unknown;
  /** Set if the file is not JSON; the message then says why. */
  reason?: NotJsonReason;
  /** Which kind of warning it is. */
  kind?: Warning["kind"];
  /** Where in the text it is: the value, or the object that lacks it. */
  range?: Range;
}

/** All there is to say of the text of a file. */
export interface Report {
  /** The comparison, if there are no problems. */
  comparison?: Comparison;
  /** What the file is refused for. */
  problems: Finding[];
  /** What is allowed and was perhaps not meant. */
  warnings: Finding[];
}

/**
 * Checks the text of a file as the elements do, and finds where in it each problem and warning is.
 *
 * @param text - JSON, with or without a byte order mark.
 * @param base - Absolute URL that addresses in the text are resolved against.
 */
export function inspect(text: string, base: string): Report {
  // A byte order mark is no part of JSON, but of the places in a text.
  text = text.replace(/^\ufeff/, " ");
  const json = readJsonText(text);
  try {
    const comparison = parseText(text, base);
    return { comparison, problems: [], warnings: warningsOf() };
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    if (error.kind === "not-json")
      return { problems: [syntaxProblem()], warnings: [] };
    const problems = error.issues.map((issue) => ({
      ...issue,
      range: toRange(findValue(json, issue.keys)),
    }));
    // What another version means by its fields is not ours to judge.
    const isOther = error.issues.some(
      ({ keys, found }) => keys[0] === "version" && found !== undefined,
    );
    return { problems, warnings: isOther ? [] : warningsOf() };
  }

  function warningsOf(): Finding[] {
    return findWarnings(json, JSON.parse(text)).map((warning) => ({
      ...warning,
      path: pathOf(warning.keys),
      range: toRange(warning.range),
    }));
  }

  function syntaxProblem(): Finding {
    const { why, range } = findSyntaxError(json);
    const [reason, message] = whyNotJson(text, why);
    return { keys: [], path: "", message, reason, range };
  }
}

const toRange = (range: Range | undefined): Range | undefined =>
  range && { offset: range.offset, length: range.length };

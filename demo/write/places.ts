import type { JSONPath } from "jsonc-parser";
import type { Expected } from "../../src/check.js";
import { inspect, type Finding } from "../../src/cli/inspect.js";
import { placesIn, type Range } from "../../src/cli/json-text.js";
import { limits } from "../../src/load.js";
import {
  expectedInWords,
  foundInWords,
  type ComparisonError,
} from "../../src/parse.js";
import { nameItem, own, ownAt, toList, toText } from "./data.js";
import { labelAt, schemaAt } from "./schema.js";

/** One problem as a person reads it, with its place in the text. */
export interface Problem {
  /** Where it is in the data; undefined if the text is not JSON. */
  path: JSONPath | undefined;
  /** Where it is, in words. */
  where: string;
  /** What the problem is. */
  what: string;
  /** `missing` is not filled in yet, a `warning` keeps nothing from being shown. */
  kind: "wrong" | "missing" | "warning";
  from: number;
  to: number;
}

/** The gravest kind of some problems. */
export const worstOf = (
  problems: readonly Problem[],
): Problem["kind"] | undefined =>
  (["wrong", "missing", "warning"] as const).find((wanted) =>
    problems.some(({ kind }) => kind === wanted),
  );

/** Says in plain words what keeps a text from being a comparison, and where in it that is. */
export function toProblems(
  text: string,
  base: string,
  data: unknown,
  error: ComparisonError | undefined,
): Problem[] {
  if (!error) return [];
  if (error.kind === "too-large")
    return [
      {
        path: [],
        where: inWords([], data),
        what: `Larger than ${limits.bytes / 1_048_576} MiB, the most that a comparison can be.`,
        kind: "wrong",
        ...extentOf(text),
      },
    ];
  return inspect(text, base).problems.map((finding) =>
    finding.reason
      ? toSyntaxProblem(text, finding)
      : {
          ...placeOf(text, finding, data),
          what: problemInWords(finding.expected!, finding.found),
          kind: isMissing(finding.expected!, finding.found)
            ? "missing"
            : "wrong",
        },
  );
}

/** Says in plain words what was perhaps not meant. */
export const toWarnings = (
  text: string,
  base: string,
  data: unknown,
): Problem[] =>
  inspect(text, base).warnings.map((finding) => ({
    ...placeOf(text, finding, data),
    what: warningInWords(finding, data),
    kind: "warning",
  }));

const isMissing = ({ type }: Expected, found: unknown) =>
  found === undefined ||
  (typeof found === "string" && !found.trim()) ||
  (type === "list" && Array.isArray(found) && found.length === 0);

/** What a person has to do, or what is wrong with what was found. */
function problemInWords(expected: Expected, found: unknown): string {
  if (isMissing(expected, found)) return missingInWords(expected);
  const { type } = expected;
  if (type === "own-id") return `${quote(found)} is used already.`;
  if (type === "unused-name") return "The form sends this name itself.";
  if ((type === "text" || type === "value") && typeof found === "string") {
    const excess = Array.from(found).length - expected.max;
    return `Too long by ${count(excess)} ${excess === 1 ? "character" : "characters"} (at most ${count(expected.max)}).`;
  }
  if (type === "list" && Array.isArray(found))
    return `At most ${count(expected.max)}; this has ${count(found.length)}.`;
  if (type === "record" && typeof found === "object" && found)
    return `At most ${count(expected.max)}; this has ${count(Object.keys(found).length)}.`;
  return `Must be ${askedInWords(expected)}, not ${quote(found)}.`;
}

function missingInWords(expected: Expected): string {
  if (expected.type === "list") return "Add at least one.";
  return expected.type === "text" || expected.type === "object"
    ? "Required."
    : `Required: ${askedInWords(expected)}.`;
}

function askedInWords(expected: Expected): string {
  switch (expected.type) {
    case "text":
      return "text";
    case "list":
      return "a list";
    case "value":
      return "text, a number, true or false";
    case "pattern":
      // What the format calls it, with examples in straight quotation marks.
      return expected.expected.replaceAll(/"([^"]*)"/g, "“$1”");
    case "choice":
      return OR.format(expected.values.map(quote));
    case "number":
      return `a ${expected.whole ? "whole " : ""}number ${
        expected.max < Number.MAX_SAFE_INTEGER
          ? `from ${count(expected.min)} to ${count(expected.max)}`
          : `of at least ${count(expected.min)}`
      }`;
    default:
      return expectedInWords(expected);
  }
}

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

const count = (number: number) => number.toLocaleString("en");

/** What was found, with a short text in quotation marks as people write them. */
const quote = (found: unknown): string =>
  typeof found === "string" && found.length <= 80
    ? `“${found}”`
    : foundInWords(found);

/** A warning beside its field. */
function warningInWords(
  { kind, keys, message }: Finding,
  data: unknown,
): string {
  const entry = ownAt(data, [...keys.slice(0, -1), "entry"]);
  switch (kind) {
    case "repeated-field":
      return "Appears twice in the JSON; only the last one counts.";
    case "repeated-reviewer":
      return "Already has a review of this tool; both count.";
    case "address-without-scheme":
      return "Begins without https://, so it leads to a file beside this one.";
    case "spec-without-row":
      return "No row has this id, so the value is not shown.";
    case "undisclosed-affiliate":
      return "The link earns a commission; say so in the disclosure.";
    case "price-beside-entry":
      return `Shown beside the entry ${quote(entry)}.`;
    case "odd-date":
      return toText(ownAt(data, keys)) < "1990"
        ? "This is before 1990."
        : "This is in the future.";
    case "undated-price":
      return "Readers cannot tell how old the price is: fill in “As of”, or “Updated” for the whole comparison.";
    default:
      return sentence(message);
  }
}

/** Where a finding is: in the data, in words, and in the text. */
const placeOf = (text: string, { keys, range }: Finding, data: unknown) => ({
  path: [...keys],
  where: inWords([...keys], data),
  ...extentOf(text, range),
});

/** A path as a person would say it: "Axolotl › Review by Dev › Verdict". */
function inWords(path: JSONPath, data: unknown): string {
  const words: string[] = [];
  for (const [index, key] of path.entries()) {
    const to = path.slice(0, index + 1);
    if (typeof key === "number") {
      const kind = schemaAt(to)?.title ?? "Item";
      words.push(nameOf(ownAt(data, to), words.pop()!, kind, key));
    } else if (schemaAt(path.slice(0, index))?.properties)
      words.push(labelAt(to));
    else words.push(path[index - 1] === "specs" ? rowOf(key, data) : key);
  }
  return words.join(" › ") || "The file";
}

function nameOf(
  item: unknown,
  list: string,
  kind: string,
  index: number,
): string {
  if (typeof item === "string") return `${list} › ${kind} ${index + 1}`;
  // A sentence has little room for a name.
  const name = toText(own(item, "shortName")) || nameItem(item, kind, index);
  return own(item, "reviewer") === name ? `${kind} by ${name}` : name;
}

/** What a row of the comparison is called. */
function rowOf(id: string, data: unknown): string {
  const rows = toList(own(data, "specs"));
  const row = rows.find((row) => own(row, "id") === id);
  return toText(own(row, "label")) || id;
}

/** Why a text is not JSON, in the words of the command. */
function toSyntaxProblem(text: string, { message, range }: Finding): Problem {
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

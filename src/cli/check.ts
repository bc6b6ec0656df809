import {
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type * as z from "zod/mini";
import { ComparisonError, parseText } from "../parse.js";
import { comparisonSchema, type Comparison } from "../schema.js";
import { didYouMean } from "./did-you-mean.js";

/** Something in a file that its author should look at. */
export interface Finding extends Partial<Place> {
  /** Which field, as in `tools[1].reviews[0].verdict`; empty for the file as a whole. */
  path: string;
  /** What is wrong, in plain words. */
  message: string;
  /** What a problem's field should hold. */
  expected?: string;
  /** What it holds instead. */
  found?: string;
}

/** A place in a file, that of the object where a field of it is missing. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units, as most editors count. */
  column: number;
}

/** All there is to say of one file. */
export interface Report {
  /** The comparison, where there are no problems. */
  comparison?: Comparison;
  /** What the file is refused for. */
  problems: Finding[];
  /** What is ignored, and was perhaps not meant to be. */
  warnings: Finding[];
}

type Locate = (node: Pick<Node, "offset"> | undefined) => Partial<Place>;

/**
 * Checks the text of a file as the elements do, and says where in it each finding is.
 *
 * @param text - JSON, without a byte order mark.
 * @param base - Absolute URL that addresses in the text are resolved against.
 */
export function check(text: string, base: string): Report {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  const locate = locator(text);
  try {
    const comparison = parseText(text, base);
    return { comparison, problems: [], warnings: warnings(tree, locate) };
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    if (error.kind === "not-json") {
      const message = `not JSON: ${reason(text, errors[0])}`;
      const problem = { path: "", message, ...locate(errors[0]) };
      return { problems: [problem], warnings: [] };
    }
    const problems = error.issues
      .map((issue): Finding => {
        const said = /^expected (.*?), got (.*)$/s.exec(issue.message);
        const [, expected, found] = said ?? [];
        const place = locate(tree && find(tree, issue.path));
        return { ...issue, expected, found, ...place };
      })
      .toSorted(byPlace);
    // What another version means by its fields is not ours to judge.
    const isOther = problems.some(
      ({ path, found }) => path === "version" && found !== "nothing",
    );
    return { problems, warnings: isOther ? [] : warnings(tree, locate) };
  }
}

/** Puts findings into the order of the file. */
export const byPlace = (a: Partial<Place>, b: Partial<Place>): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** None where nesting is deeper than the stack: then findings have no place. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    return undefined;
  }
}

function locator(text: string): Locate {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + end.length);
  return (node) => {
    if (!node) return {};
    let [line, end] = [0, starts.length];
    while (line + 1 < end) {
      const middle = (line + end) >> 1;
      if (starts[middle]! <= node.offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: node.offset - starts[line]! + 1 };
  };
}

/** Why the text is not JSON, by the first error that is found in it. */
function reason(text: string, first: ParseError | undefined): string {
  const start = text.trimStart()[0];
  if (!start) return "the file is empty";
  if (start === "<") return "it is an HTML page, perhaps a login";
  if (!first) return "it is nested too deeply";
  const { error, offset, length } = first;
  const token = text.slice(offset, offset + length);
  const code = printParseErrorCode(error);
  const got = !token
    ? "the end of the file"
    : `\`${token.slice(0, 20)}${length > 20 ? "…" : ""}\``;
  if (
    /^(Value|PropertyName)Expected$/.test(code) &&
    text.slice(0, offset).trimEnd().endsWith(",")
  )
    return `there is a comma too many before ${got}`;
  if (code === "InvalidSymbol" && /^['‘’“”]/.test(token))
    return `names and texts stand in double quotes, unlike ${got}`;
  return (REASONS[code] ?? REASONS.InvalidSymbol)!(got);
}

/** By the names that the parser gives its errors. */
const REASONS: Record<string, (got: string) => string> = {
  InvalidSymbol: (got) => `did not expect ${got}`,
  PropertyNameExpected: (got) => `expected a name in double quotes, got ${got}`,
  ValueExpected: (got) => `expected a value, got ${got}`,
  ColonExpected: (got) => `expected a colon after the name, got ${got}`,
  CommaExpected: (got) => `a comma is missing before ${got}`,
  CloseBraceExpected: (got) => `expected a }, got ${got}`,
  CloseBracketExpected: (got) => `expected a ], got ${got}`,
  EndOfFileExpected: (got) => `expected the end of the file, got ${got}`,
  InvalidCommentToken: () => "JSON has no comments",
  UnexpectedEndOfString: (got) => `the text ${got} is not closed in its line`,
  UnexpectedEndOfNumber: (got) => `the number ${got} is not complete`,
  InvalidUnicode: (got) =>
    `four hexadecimal digits follow a \\u, not so in ${got}`,
  InvalidEscapeCharacter: (got) => `JSON knows no such backslash as in ${got}`,
  InvalidCharacter: (got) =>
    `a tab or other control character is not escaped in ${got}`,
};

/** The node at a path as `parse` writes it, or the innermost one around it. */
function find(node: Node, path: string): Node {
  if (!path) return node;
  if (node.type === "array") {
    const [step, index] = /^\[(\d+)\]/.exec(path) ?? [];
    const item = index && node.children?.[+index];
    return item ? find(item, path.slice(step!.length)) : node;
  }
  const rest = path.replace(/^\./, "");
  // The longest name that fits, as those of hidden fields may have dots and brackets in them; of a name
  // that appears twice, the last.
  const [field] = fieldsOf(node)
    .filter(
      ({ name }) =>
        rest.startsWith(name) && /^[.[]|^$/.test(rest.slice(name.length)),
    )
    .toReversed()
    .toSorted((a, b) => b.name.length - a.name.length);
  return field ? find(field.value, rest.slice(field.name.length)) : node;
}

function fieldsOf(node: Node) {
  if (node.type !== "object") return [];
  return node.children!.flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, name: key.value as string, value }] : [],
  );
}

function warnings(tree: Node | undefined, locate: Locate): Finding[] {
  const found: Finding[] = [];
  walk(tree, comparisonSchema, "");
  return found;

  function walk(
    node: Node | undefined,
    schema: z.core.$ZodType,
    path: string,
  ): void {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (node?.type === "array" && def.type === "array")
      node.children!.forEach((item, index) =>
        walk(item, def.element, `${path}[${index}]`),
      );
    if (node?.type !== "object" || def.type !== "object") return;
    const fields = fieldsOf(node);
    const known = Object.keys(def.shape);
    // Editors read it, the elements do not.
    if (!path) known.push("$schema");
    const names = new Set(fields.map(({ name }) => name));
    const free = known.filter((name) => !names.has(name));
    const seen = new Set<string>();
    for (const { key, name, value } of fields) {
      const inner = path ? `${path}.${name}` : name;
      const warn = (message: string) =>
        found.push({ path: inner, message, ...locate(key) });
      if (seen.has(name)) warn("appears again, and only the last one counts");
      seen.add(name);
      if (Object.hasOwn(def.shape, name)) walk(value, def.shape[name]!, inner);
      else if (!def.catchall && !known.includes(name))
        warn(`unknown field${didYouMean(name, free)}`);
    }
  }
}

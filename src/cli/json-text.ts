import {
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type { Keys } from "../check.js";

/** A part of a text, in UTF-16 code units. */
export interface Range {
  offset: number;
  length: number;
}

/** The text of a file, for finding where in it something is. */
export interface JsonText {
  text: string;
  /** Undefined if nesting is deeper than the stack: then only the whole can be named. */
  tree: Node | undefined;
  errors: readonly ParseError[];
}

/** One field of an object in a text. */
export interface FieldNode {
  name: string;
  key: Node;
  value: Node;
}

/** Reads a text as far as it is JSON. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    return { text, tree, errors };
  } catch {
    return { text, tree: undefined, errors };
  }
}

/** Where the value with these keys is, or the innermost object or list around it that is there. */
export function findValue({ tree }: JsonText, keys: Keys): Node | undefined {
  let node = tree;
  for (const key of keys) {
    const inner: Node | undefined =
      typeof key === "number" && node?.type === "array"
        ? node.children?.[key]
        : // Of a name that appears twice, the last counts.
          fieldsOf(node).findLast(({ name }) => name === key)?.value;
    if (!inner) break;
    node = inner;
  }
  return node;
}

/** The fields of an object as they are written; none of any other value. */
export const fieldsOf = (node: Node | undefined): FieldNode[] =>
  node?.type === "object"
    ? node.children!.flatMap(({ children: [key, value] = [] }) =>
        key && value ? [{ name: key.value as string, key, value }] : [],
      )
    : [];

/** A place in a text, both from 1; columns count UTF-16 code units, as most editors do. */
export interface Place {
  line: number;
  column: number;
}

/** Makes what turns an offset in a text into a line and column. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + end.length);
  return (offset) => {
    let [line, end] = [0, starts.length];
    while (line + 1 < end) {
      const middle = (line + end) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** The first place at which a text is not JSON, and why in a few words. */
export function findSyntaxError({ text, errors }: JsonText): {
  why: string;
  range: Range | undefined;
} {
  const [first] = errors;
  if (!first) return { why: "nested too deeply", range: undefined };
  const { error, offset, length } = first;
  const token = text.slice(offset, offset + length);
  const code = printParseErrorCode(error);
  const got = token
    ? `\`${token.slice(0, 20)}${length > 20 ? "…" : ""}\``
    : "the end of the file";
  const isAfterComma = text.slice(0, offset).trimEnd().endsWith(",");
  const isName = code === "PropertyNameExpected" || code === "ValueExpected";
  const why =
    isName && isAfterComma
      ? `unexpected comma before ${got}`
      : code === "InvalidSymbol" && /^['‘’“”]/.test(token)
        ? `names and texts need double quotes, unlike ${got}`
        : (SYNTAX_ERRORS[code] ?? SYNTAX_ERRORS.InvalidSymbol)!(got);
  return { why, range: { offset, length } };
}

/** By the names that the parser gives its errors. */
const SYNTAX_ERRORS: Record<string, (got: string) => string> = {
  InvalidSymbol: (got) => `unexpected ${got}`,
  PropertyNameExpected: (got) => `expected a name in double quotes, got ${got}`,
  ValueExpected: (got) => `expected a value, got ${got}`,
  ColonExpected: (got) => `expected a colon after the name, got ${got}`,
  CommaExpected: (got) => `missing comma before ${got}`,
  CloseBraceExpected: (got) => `expected a }, got ${got}`,
  CloseBracketExpected: (got) => `expected a ], got ${got}`,
  EndOfFileExpected: (got) => `expected the end of the file, got ${got}`,
  InvalidCommentToken: () => "JSON has no comments",
  UnexpectedEndOfString: (got) => `no closing quotation mark in ${got}`,
  UnexpectedEndOfNumber: (got) => `the number ${got} is not complete`,
  InvalidUnicode: (got) =>
    `expected four hexadecimal digits after \\u in ${got}`,
  InvalidEscapeCharacter: (got) =>
    `unknown escape after the backslash in ${got}`,
  InvalidCharacter: (got) =>
    `a tab or other control character needs an escape in ${got}`,
};

import {
  snippetCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { getLocation, type JSONPath } from "jsonc-parser";
import { toObject } from "../data.js";
import { valueAt } from "../edits.js";
import { schemaAt, type Schema } from "../schema.js";

/** Offers the names and values that the format has at the cursor. */
export function complete(context: CompletionContext): CompletionResult | null {
  const { state, pos, explicit } = context;
  const text = state.sliceDoc();
  const { path, previousNode: node, isAtPropertyKey } = getLocation(text, pos);
  const isInside =
    node && node.offset < pos && pos <= node.offset + node.length;
  const from = isInside
    ? node.offset
    : (context.matchBefore(/[\w"-]+/)?.from ?? pos);
  const to = isInside ? node.offset + node.length : pos;
  if (from === pos && !explicit) return null;
  // Without a comma before it, a name is none yet.
  const isName = isAtPropertyKey || (isInside && node.type === "property");
  const options = isName
    ? namesFor(text, path, /^\s*:/.test(text.slice(to, to + 80)))
    : valuesFor(path);
  return options.length
    ? { from, to, options, validFor: /^"?[\w-]*"?$/ }
    : null;
}

const valuesFor = (path: JSONPath): Completion[] =>
  valuesOf(schemaAt(path) ?? {}).map((value) => ({
    label: JSON.stringify(value),
    type: "enum",
  }));

/** The names that an object does not have yet, each with a place for its value. */
function namesFor(
  text: string,
  path: JSONPath,
  hasValue: boolean,
): Completion[] {
  const holder = path.slice(0, -1);
  const { properties = {}, required = [] } = schemaAt(holder) ?? {};
  const present = toObject(valueAt(text, holder));
  return Object.entries(properties)
    .filter(([name]) => name === path.at(-1) || !Object.hasOwn(present, name))
    .map(([name, schema]) => {
      const { title = name, description } = schema;
      const isRequired = required.includes(name);
      return snippetCompletion(
        hasValue ? `"${name}"` : `"${name}": ${templateOf(schema)}`,
        {
          label: `"${name}"`,
          detail: isRequired ? "required" : title,
          ...(description && { info: description }),
          boost: isRequired ? 1 : 0,
          type: "property",
        },
      );
    });
}

const valuesOf = ({ enum: values, const: only, type }: Schema): unknown[] =>
  values ??
  (only === undefined ? (type === "boolean" ? [true, false] : []) : [only]);

/** What a name is completed with: a place for its value. */
function templateOf(schema: Schema): string {
  const [value] = valuesOf(schema);
  if (value !== undefined) return JSON.stringify(value);
  if (schema.type === "string") return '"${}"';
  if (schema.type === "array") return "[${}]";
  if (schema.type === "object") return "\\{${}\\}";
  return "${}";
}

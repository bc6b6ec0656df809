// The data format as data, made of the Zod schema: the table that browsers check with, and the JSON Schema.
import { toJSONSchema } from "zod";
import type { Rule } from "../src/check.ts";
import { comparisonSchema } from "../src/schema.ts";

/** As much of JSON Schema as the format needs, with what `schema.ts` notes in `.meta()` for the table. */
export interface Schema {
  $id?: string;
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  examples?: unknown[];
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  propertyNames?: unknown;
  required?: string[];
  items?: Schema;
  /** What an error calls a text that has to match a pattern. */
  expected?: string;
  /** By a field, the one that makes it required. */
  needs?: Record<string, string>;
  /** Whether each item of a list has an id of its own. */
  ids?: boolean;
  /** Whether `fields` are sent in a form. */
  form?: boolean;
}

const zodsSchema = () =>
  toJSONSchema(comparisonSchema, { io: "input" }) as unknown as Schema;

/** The format as the table that `check` walks. */
export const toTable = (schema = zodsSchema()): Rule => {
  const { type, format, pattern, maxLength: max = Infinity } = schema;
  if (format === "uri-reference") return { type: "url" };
  if (schema.anyOf) return { type: "value", max: schema.anyOf[0]!.maxLength! };
  if (schema.expected)
    return {
      type: "pattern",
      max,
      pattern: pattern!,
      expected: schema.expected,
    };
  if (schema.enum || "const" in schema)
    return {
      type: "choice",
      values: (schema.enum ?? [schema.const]) as string[],
    };
  switch (type) {
    case "boolean":
      return { type: "choice", values: [true, false] };
    case "string":
      return { type: "text", min: pattern ? 1 : 0, max };
    case "number":
    case "integer":
      return {
        type: "number",
        min: schema.minimum!,
        max: schema.maximum!,
        whole: type === "integer",
      };
    case "array":
      return {
        type: "list",
        min: schema.minItems ?? 0,
        max: schema.maxItems!,
        ids: schema.ids ?? false,
        of: toTable(schema.items),
      };
  }
  if (schema.additionalProperties)
    return {
      type: "record",
      max: schema.maxProperties ?? Infinity,
      of: toTable(schema.additionalProperties),
    };
  return {
    type: "object",
    required: schema.required ?? [],
    needs: schema.needs ?? {},
    form: schema.form ?? false,
    fields: Object.fromEntries(
      Object.entries(schema.properties!).map(([name, field]) => [
        name,
        toTable(field),
      ]),
    ),
  };
};

/** The module of the table, as it is committed. */
export const formatModule = (): string =>
  `// Made from schema.ts by \`npm run build:format\`.

/** The data format, version 1, as a table for \`check\`. */
export const format = ${source(toTable())} as const;
`;

/** A value as source text; JSON has no word for "as many as you like". */
const source = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${source(inner)}`)
      .join(", ")} }`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
};

/** Where the latest JSON Schema is served. */
const ID =
  "https://cdn.jsdelivr.net/npm/tool-compare/dist/comparison.schema.json";

/** Relative or http(s), in upper or lower case, after the spaces and control characters that a URL may begin with. */
const WEB_URL =
  "^[\\u0000-\\u0020]*(?![\\u0000-\\u0020])([Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))";

/** The format as a JSON Schema (draft 2020-12), for editors and forms. */
export function toJsonSchema(): Schema {
  const { $schema, ...schema } = zodsSchema();
  const { properties, ...described } = publish(schema);
  return {
    $schema,
    $id: ID,
    ...described,
    properties: {
      $schema: {
        type: "string",
        title: "Schema",
        description: "What editors check this file against.",
        examples: [ID],
        format: "uri-reference",
      },
      ...properties,
    },
  };
}

/** A field's schema without our notes, and with what Zod cannot say. */
function publish({
  expected: _expected,
  ids: _ids,
  form: _form,
  propertyNames: _names,
  needs = {},
  ...schema
}: Schema): Schema {
  const { properties, items, additionalProperties, required = [] } = schema;
  const { title, description, type, ...more } = schema;
  const published: Schema = { title, description, type, ...more };
  if (schema.format === "uri-reference")
    Object.assign(published, { pattern: WEB_URL, minLength: 1 });
  if (properties)
    published.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        required.includes(name) ? publish(field) : orNull(publish(field)),
      ]),
    );
  if (items) published.items = publish(items);
  if (additionalProperties)
    published.additionalProperties = publish(additionalProperties);
  // Not dependentRequired, for which null is a value, too.
  for (const [needed, name] of Object.entries(needs))
    published.anyOf = [
      { properties: { [name]: { type: "null" } } },
      { required: [needed], properties: { [needed]: { type: "string" } } },
    ];
  published.examples ??= [leastExample(published)];
  return published;
}

/** What is optional may be null, too. */
const orNull = ({ type, ...schema }: Schema): Schema => ({
  ...schema,
  type: [type as string, "null"],
  ...(schema.enum && { enum: [...schema.enum, null] }),
});

/** The least that is valid, made of the examples of its parts. */
function leastExample({
  properties,
  items,
  required = [],
  ...schema
}: Schema): unknown {
  if ("const" in schema) return schema.const;
  if (items) return [items.examples![0]];
  return Object.fromEntries(
    required.map((name) => [name, properties![name]!.examples![0]]),
  );
}

import type { JSONPath } from "jsonc-parser";
import published from "../../dist/comparison.schema.json" with { type: "json" };
import { format } from "../../src/format.js";

/** As much of JSON Schema as the format needs. */
export interface Schema {
  type?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maxItems?: number;
  maxProperties?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

/**
 * The data format as JSON Schema, from which the form and the completions are made: a form leaves out
 * what is null, and has inputs of their own for dates.
 */
export const schema = forForm(published) as Schema;

/** The schema of the value at a path; undefined if the format has no such place. */
export const schemaAt = (path: JSONPath): Schema | undefined =>
  path.reduce<Schema | undefined>((at, key) => {
    const { items, properties, additionalProperties: any } = at ?? {};
    if (typeof key === "number") return items;
    if (properties && Object.hasOwn(properties, key)) return properties[key];
    return typeof any === "object" ? any : undefined;
  }, schema);

/** What people call the value at a path. */
export const labelAt = (path: JSONPath): string =>
  schemaAt(path)?.title ?? String(path.at(-1));

/** Whether the format asks for the value at a path. */
export const isRequired = (path: JSONPath): boolean =>
  schemaAt(path.slice(0, -1))?.required?.includes(String(path.at(-1))) ?? false;

function forForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forForm);
  if (typeof value !== "object" || value === null) return value;
  const { type, enum: choices, ...more } = value as Record<string, unknown>;
  return {
    ...Object.fromEntries(
      Object.entries(more).map(([name, inner]) => [name, forForm(inner)]),
    ),
    ...(more["pattern"] === format.fields.updated.pattern && {
      format: "date",
    }),
    ...(type !== undefined && { type: Array.isArray(type) ? type[0] : type }),
    ...(Array.isArray(choices) && {
      enum: choices.filter((choice) => choice !== null),
    }),
  };
}

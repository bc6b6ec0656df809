import published from "../../dist/comparison.schema.json" with { type: "json" };
import { format } from "../../src/format.js";
import type { Schema } from "./fields.js";

/**
 * The data format as JSON Schema, from which the form and the completions are made: a form leaves out
 * what is null, and has inputs of their own for dates.
 */
export const schema = forForm(published) as Schema;

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

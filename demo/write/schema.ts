import { toJsonSchema } from "../../src/static/json-schema.js";
import type { Schema } from "./fields.js";

/** The data format as JSON Schema, from which the form and the completions are made. */
export const schema = toJsonSchema() as Schema;

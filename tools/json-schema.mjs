// Part of `npm run build`: writes the JSON Schema of the data format.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "../dist/static/json-schema.js";

writeFileSync(
  "dist/comparison.schema.json",
  `${JSON.stringify(toJsonSchema(), null, 2)}\n`,
);

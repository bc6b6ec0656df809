// The elements as custom-elements.json describes them.
import { readFileSync } from "node:fs";

/** Each element's declaration. */
export const elements = JSON.parse(readFileSync("custom-elements.json", "utf8"))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

import { define } from "./define.js";
import { ToolCompare } from "./elements/tool-compare.js";
import { ToolVerdict } from "./elements/tool-verdict.js";

define("tool-compare", ToolCompare);
define("tool-verdict", ToolVerdict);

export * from "./elements.js";
export * from "./comparison.js";

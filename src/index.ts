import { define } from "./define.js";
import { ToolCompare } from "./elements/tool-compare.js";

define("tool-compare", ToolCompare);

export * from "./data.js";
export * from "./elements.js";

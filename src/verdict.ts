import { define } from "./define.js";
import { ToolVerdict } from "./elements/tool-verdict.js";

define("tool-verdict", ToolVerdict);

export { ToolVerdict };

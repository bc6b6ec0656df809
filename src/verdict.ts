import { define } from "./define.js";
import { ToolVerdict } from "./elements/tool-verdict.js";

define("tool-verdict", ToolVerdict);

export { verdictEn as en } from "./locales/en.js";
export { registerMessages } from "./locales/find.js";
export { ToolVerdict };

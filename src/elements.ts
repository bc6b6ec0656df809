export { en } from "./locales/en.js";
export { registerMessages } from "./locales/find.js";
export type { Messages } from "./locales/messages.js";
export { ComparisonElement } from "./elements/comparison-element.js";
export type { ToolLinkDetail } from "./elements/acts.js";
export { ToolCompare } from "./elements/tool-compare.js";
export type { ToolSubscribeDetail } from "./elements/tool-compare.js";
export { ToolVerdict } from "./elements/tool-verdict.js";

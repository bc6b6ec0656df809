import type { StaticMessages } from "./messages.js";

/** English. */
export const staticEn: StaticMessages = {
  tool: "Tool",
  panel: "Panel",
  by: (publisher) => ["By ", publisher],
};

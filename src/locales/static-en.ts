/** The words that only files have, in one language. */
export interface StaticMessages {
  /** Heads the column of the tools' names. */
  tool: string;
  /** Heads the column of the panel's shares. */
  panel: string;
}

/** English. */
export const staticEn: StaticMessages = {
  tool: "Tool",
  panel: "Panel",
};

import type { Setup } from "../demo/embed/setup.js";

/** Every choice of the builder, none of them as it is without one. */
export const CHOSEN: Setup = {
  src: "https://example.com/compare/a-vs-b.json?x=1&y=2",
  isDraft: true,
  as: "badge",
  tool: "axolotl-v0-16",
  variant: "card",
  theme: "dark",
  hide: ["header", "newsletter"],
  lang: "pt-BR",
  level: 3,
  isLazy: true,
  colors: {
    text: { light: "#112233", dark: "#ddeeff" },
    ship: { dark: "#00ff00" },
    skip: { light: "#aa0000" },
  },
  radius: 0.25,
  snippet: "hugo",
  isOwnScript: true,
  width: 390,
  page: "dark",
  host: "cms",
};

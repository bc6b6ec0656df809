/**
 * The elements' own colours on light and on dark pages, each for the custom property `--tool-<name>`.
 * The style sheet, images, documentation and the site take them from here.
 */
export const COLORS = {
  text: { light: "#14171c", dark: "#e9edf1" },
  muted: { light: "#565e6b", dark: "#9ba4ae" },
  surface: { light: "#ffffff", dark: "#14171c" },
  tint: { light: "#f5f6f8", dark: "#1c2027" },
  border: { light: "#dfe2e7", dark: "#2d323a" },
  accent: { light: "#14171c", dark: "#e9edf1" },
  ship: { light: "#117a4a", dark: "#43c98b" },
  skip: { light: "#b5390b", dark: "#ff8d5c" },
};

/** The name of a colour. */
export type Color = keyof typeof COLORS;

/** A colour as CSS: the one that suits the page's colour scheme. */
export const colorOf = (name: Color): string =>
  `light-dark(${COLORS[name].light}, ${COLORS[name].dark})`;

/**
 * Colours for what brings a paper of its own, each for the custom property `--tool-<name>`: images,
 * the site, and of an element with a `theme` text and surface.
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

/** The elements' colours on any paper: each is mixed from the page's own colour of text. */
export const MIXES: Record<Color, string> = {
  text: "currentcolor",
  muted: "color-mix(in srgb, currentcolor 88%, transparent)",
  surface: "transparent",
  tint: "color-mix(in srgb, currentcolor 5%, transparent)",
  border: "color-mix(in srgb, currentcolor 17%, transparent)",
  accent: "currentcolor",
  ship: "color-mix(in oklab, #0f9a5f 55%, currentcolor)",
  skip: "color-mix(in oklab, #d8450d 55%, currentcolor)",
};

/** The default of a custom property as CSS. */
export const mixOf = (name: Color): string => MIXES[name];

/** A colour as CSS: the one that suits the page's colour scheme. */
export const colorOf = (name: Color): string =>
  `light-dark(${COLORS[name].light}, ${COLORS[name].dark})`;

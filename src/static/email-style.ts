import { COLORS, type Color } from "../colors.js";
import type { Attributes } from "./markup.js";

/** What a colour can be of, and the property that it is set by. */
const PROPERTIES = {
  ink: "color",
  paper: "background-color",
  edge: "border-color",
};

/** Colours of an element, each by what it is of. */
type Paint = Partial<Record<keyof typeof PROPERTIES, Color>>;

const FONT =
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/**
 * A style for mail: written at the element, light, as many readers drop sheets; and the classes by
 * which the sheet turns it dark.
 */
export function styled(css: string, paint: Paint = {}): Attributes {
  const paints = Object.entries(paint) as [keyof typeof PROPERTIES, Color][];
  return {
    class: paints.map(([what, color]) => `${what}-${color}`).join(" "),
    style: [
      css,
      ...paints.map(
        ([what, color]) => `${PROPERTIES[what]}:${COLORS[color].light}`,
      ),
    ]
      .filter(Boolean)
      .join(";"),
  };
}

/** A style of text; Outlook lets a table inherit no font. */
export const typed = (
  size: number,
  css = "",
  ink: Color = "text",
): Attributes =>
  styled([FONT, `font-size:${size}px;line-height:1.5`, css].join(";"), { ink });

/** A table for layout, as wide as there is room. */
export const LAYOUT: Attributes = {
  role: "presentation",
  width: "100%",
  cellpadding: 0,
  cellspacing: 0,
  border: 0,
};

/** Turns mail dark where the reader's system is, and puts columns below each other on a phone. */
export const SHEET = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  `@media(prefers-color-scheme:dark){${Object.entries(PROPERTIES)
    .flatMap(([what, property]) =>
      Object.entries(COLORS).map(
        ([color, { dark }]) =>
          `.${what}-${color}{${property}:${dark}!important}`,
      ),
    )
    .join("")}}`,
].join("");

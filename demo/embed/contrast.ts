import { COLORS, type Color, type Scheme, type Setup } from "./setup.js";

/** Two colours that are too close to each other to be read. */
export interface Warning {
  scheme: Scheme;
  /** What is hard to see, in words. */
  what: string;
  /** The colours it is made of. */
  pair: readonly [Color, Color];
  ratio: number;
  /** The least ratio that WCAG 2.2 asks for at level AA. */
  needed: number;
  /** The first colour of the pair as it would do: the nearest shade that reaches the ratio. */
  instead: string;
}

/** What stands on what, and the ratio of success criterion 1.4.3. */
const PAIRS = [
  ["Names and quotes", "text", "surface", 4.5],
  ["Small text", "muted", "surface", 4.5],
  ["Headings on tinted panels", "text", "tint", 4.5],
  ["Small text on tinted panels", "muted", "tint", 4.5],
  ["Text on buttons", "accent", "surface", 4.5],
  ["“Ship”", "ship", "surface", 4.5],
  ["“Skip”", "skip", "surface", 4.5],
] as const;

/** What the chosen colours make hard to read, on pages of each scheme that the element can show. */
export function warningsOf({ colors, theme, as }: Setup): Warning[] {
  const schemes = (["light", "dark"] as const).filter(
    (scheme) => theme === scheme || theme === "" || theme === "auto",
  );
  const isUsed = (pair: readonly Color[]) =>
    as === "comparison" ||
    pair.every((name) => !["tint", "skip"].includes(name));
  return schemes.flatMap((scheme) => {
    const of = (name: Color) => colors[name]?.[scheme] ?? COLORS[name][scheme];
    return PAIRS.flatMap(([what, front, back, needed]) => {
      const ratio = contrast(of(front), of(back));
      const pair = [front, back] as const;
      if (ratio >= needed || !isUsed(pair)) return [];
      const instead = readable(of(front), of(back), needed);
      return [{ scheme, what, pair, ratio, needed, instead }];
    });
  });
}

/** The shade of a colour, mixed with black or white, that first reaches a ratio on another colour. */
function readable(color: string, back: string, needed: number): string {
  const end =
    contrast("#000000", back) > contrast("#ffffff", back) ? 0x00 : 0xff;
  for (let part = 0; part < 1; part += 0.01) {
    const shade = `#${channels(color)
      .map((value) =>
        Math.round(value + (end - value) * part)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
    if (contrast(shade, back) >= needed) return shade;
  }
  return end ? "#ffffff" : "#000000";
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it; each is written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, from 0 to 255. */
const channels = (color: string) =>
  [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));

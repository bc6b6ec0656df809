import { html, type nothing, type TemplateResult } from "lit/html.js";
import { written } from "./written.js";

/** A tag cannot be bound in a template, so each level has its own. */
const LEVELS = [1, 2, 3, 4, 5, 6].map((level) =>
  written(`<h${level} dir="auto" part=`, ">", `</h${level}>`),
);

/** The level that a page asked for, 1–6; 2 where it asked for none or for another. */
export const levelOf = (asked: unknown): number => {
  const level = Number(asked);
  return LEVELS[level - 1] ? level : 2;
};

/** A heading; what would lie deeper than level 6 stays at 6. */
export const heading = (
  level: number,
  part: string | typeof nothing,
  text: unknown,
): TemplateResult => html(LEVELS[Math.min(level, 6) - 1]!, part, text);

import { html, type nothing, type TemplateResult } from "lit/html.js";
import { written } from "./written.js";

/** A tag cannot be bound in a template, so each level has its own. */
const LEVELS = [1, 2, 3, 4, 5, 6].map((level) =>
  written(`<h${level} dir="auto" part=`, ">", `</h${level}>`),
);

/** A heading; what would lie deeper than level 6 stays at 6. */
export const heading = (
  level: number,
  part: string | typeof nothing,
  text: unknown,
): TemplateResult => html(LEVELS[Math.min(level, 6) - 1]!, part, text);

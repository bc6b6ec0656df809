import { COLORS, type Color } from "../colors.js";
import { verdictEn } from "../locales/en.js";
import { toolOf, toPanels } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { labelOf } from "../views/label.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import { badge, card, flat, pill } from "./svg-forms.js";
import { escapeXml } from "./svg-text.js";

const FORMS = { pill, flat, badge, card };

/** Which badge to draw, and how. */
export interface SvgOptions extends LanguageOptions {
  /** The id of the tool; may be left out only if the comparison has one tool. */
  tool?: string | undefined;
  /**
   * `pill`, `badge` and `card` are the forms of `<tool-verdict>`; `flat` is the pill in the 20 px and
   * with the corners of a README's other badges.
   */
  variant?: "pill" | "flat" | "badge" | "card" | undefined;
  /** `auto`, the default, follows the reader's system. */
  theme?: "auto" | "light" | "dark" | undefined;
}

/**
 * The panel's verdict on one tool as an image that stands alone: no script, no font and no address
 * in it. Looks as `<tool-verdict>` does on a page set in 16 px Verdana.
 *
 * @throws {ComparisonError} `unknown-tool`.
 */
export function renderSvg(
  comparison: Comparison,
  options: SvgOptions = {},
): string {
  const { tool: id, variant = "pill", theme = "auto" } = options;
  const language = chooseLanguage(comparison, options, verdictEn);
  const found = toolOf(toPanels(comparison), id);
  if (!found) throw unknownTool(comparison, id, comparison.url ?? "");
  const isFlat = variant === "flat";
  const label = labelOf(comparison, found, isFlat ? "pill" : variant, language);
  const { width, height, radius, content } = FORMS[variant](label, found.panel);
  const name = escapeXml(label.label);
  return inked(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escapeXml(language.tag)}" aria-label="${name}">
<title>${name}</title>
<g font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" fill="currentColor">
<rect {surface} x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius}"/>
<rect {border} x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius}" fill="none" stroke="currentColor"/>
${content}</g>
</svg>
`,
    theme,
  );
}

/**
 * Gives each `{name}` its colour, as an attribute, which a strict policy lets stand and which knows no
 * `light-dark()`; a style sheet turns it dark. Text has its braces escaped.
 */
function inked(svg: string, theme: "auto" | "light" | "dark"): string {
  const used = new Set<Color>();
  const drawn = svg.replace(/\{(\w+)\}/g, (_, name: Color) => {
    used.add(name);
    return theme === "auto"
      ? `class="tool-${name}" color="${COLORS[name].light}"`
      : `color="${COLORS[name][theme]}"`;
  });
  const rules = [...used]
    .map((name) => `.tool-${name}{color:${COLORS[name].dark}}`)
    .join("");
  return theme === "auto"
    ? drawn.replace(
        "</title>",
        `</title>
<style>@media(prefers-color-scheme:dark){${rules}}</style>`,
      )
    : drawn;
}

import { verdictEn } from "../locales/en.js";
import { toolOf, toPanels } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import { joined, labelOf } from "../views/label.js";

/** What shields.io asks of an endpoint: https://shields.io/badges/endpoint-badge. */
export interface Shields {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

/** Whose verdict to give, and in which language. */
export interface ShieldsOptions extends LanguageOptions {
  /** The id of the tool; may be left out only if the comparison has one tool. */
  tool?: string | undefined;
}

/**
 * The panel's verdict on one tool for the endpoint badge of shields.io, under the publisher's name:
 * green where most say ship, orange where most say skip.
 *
 * @throws {ComparisonError} `unknown-tool`.
 */
export function toShields(
  comparison: Comparison,
  options: ShieldsOptions = {},
): Shields {
  const { tool: id } = options;
  const found = toolOf(toPanels(comparison), id);
  if (!found) throw unknownTool(comparison, id, comparison.url ?? "");
  const language = chooseLanguage(comparison, options, verdictEn);
  const { panel, tool } = found;
  const { share, count, byAi, publisher } = labelOf(
    comparison,
    found,
    "pill",
    language,
  );
  return {
    schemaVersion: 1,
    label: publisher || tool.name,
    message: joined(share, count, byAi),
    color:
      !panel || panel.ship === panel.skip
        ? "lightgrey"
        : panel.ship > panel.skip
          ? "green"
          : "orange",
  };
}

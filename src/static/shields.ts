import { verdictEn } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import { toolOf, toPanels } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { joined, labelOf } from "../views/label.js";

/** What shields.io asks of an endpoint: https://shields.io/badges/endpoint-badge. */
export interface Shields {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

/** Whose verdict to give, and in which language. */
export interface ShieldsOptions {
  /** The id of the tool; may be left out only if the comparison has one tool. */
  tool?: string | undefined;
  /** BCP 47 tag of the language of the words; by default English. */
  lang?: string | undefined;
}

/**
 * The panel's verdict on one tool for the endpoint badge of shields.io, under the publisher's name:
 * green where most say ship, orange where most say skip.
 *
 * @throws {ComparisonError} `unknown-tool`.
 */
export function toShields(
  comparison: Comparison,
  { tool: id, lang = "en" }: ShieldsOptions = {},
): Shields {
  const found = toolOf(toPanels(comparison), id);
  if (!found) throw unknownTool(comparison, id, comparison.url ?? "");
  const language = languageOf(lang, verdictEn);
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

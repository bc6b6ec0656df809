import { verdictEn } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import { toModel, toolOf } from "../model.js";
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
  /** The id of the tool; by default the first one. */
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
  const found = toolOf(toModel(comparison), id);
  if (!found) throw unknownTool(comparison, id!, comparison.url ?? "");
  const language = languageOf(lang, verdictEn);
  const { panel, tool } = found;
  const { share, reviewers } = labelOf(comparison, found, language);
  return {
    schemaVersion: 1,
    label: comparison.publisher?.name ?? tool.name,
    message: joined(share, reviewers),
    color:
      !panel || panel.ship === panel.skip
        ? "lightgrey"
        : panel.ship > panel.skip
          ? "green"
          : "orange",
  };
}

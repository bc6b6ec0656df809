import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import {
  groupSpecs,
  shortNameOf,
  toSpecRows,
  type SpecRow,
  type Split,
  type ToolModel,
} from "../model.js";
import type { Comparison, Review, Tool } from "../schema.js";
import { LAYOUT, styled, typed } from "./email-style.js";
import * as lines from "./lines.js";
import { element, escapeText, type Attributes, type Writer } from "./markup.js";

/** What each part of the message is written with. */
export interface Context {
  language: Language<Messages>;
  write: Writer;
}

const LINE = typed(15, "margin:0 0 8px");
const SMALL = typed(13, "margin:0 0 8px", "muted");
const CELL_TEXT = typed(13);
const NOTE = typed(12, "", "muted");
const GROUP = typed(13, "", "muted");
const POINT = typed(15);
const HEADING = typed(20, "margin:0 0 12px;line-height:1.25");

/** The tools: two side by side, more below each other. */
export function toolsOf(models: ToolModel[], context: Context): string {
  const isDuel = models.length === 2;
  const cells = models.map((model, index) =>
    element(
      "td",
      {
        width: isDuel ? "50%" : "100%",
        valign: "top",
        ...styled(
          `padding:16px;border:solid;border-width:${isDuel && index ? "1px 1px 1px 0" : "1px"}`,
          { edge: "border" },
        ),
      },
      figuresOf(model, context),
      // Beside each other there is no room for a paragraph on a phone.
      isDuel ? "" : aboutOf(model.tool, context),
    ),
  );
  const table = element(
    "table",
    LAYOUT,
    ...(isDuel
      ? [element("tr", {}, ...cells)]
      : cells.map((cell) => element("tr", {}, cell))),
  );
  if (!isDuel) return table;
  const about = models.map(({ tool }) => {
    const text = aboutOf(tool, context);
    const heading = typed(16, "margin:24px 0 8px");
    return text && context.write.data("h2", shortNameOf(tool), heading) + text;
  });
  return table + about.join("");
}

/** A tool's name and figures. */
function figuresOf(model: ToolModel, { language, write }: Context): string {
  const { words } = language;
  const { tool, panel } = model;
  const labelled = (label: string, line: lines.Line) =>
    line.length
      ? element("p", LINE, `${escapeText(label)}: `, write.line(line))
      : "";
  return [
    write.data("h2", tool.name, typed(18, "margin:0;line-height:1.25")),
    element("p", SMALL, write.line(lines.writeTagline(tool))),
    element(
      "p",
      typed(15, "margin:0", "ship"),
      write.line(lines.writePick(model, language)),
    ),
    panel
      ? element(
          "p",
          LINE,
          element(
            "strong",
            { style: "font-size:32px;line-height:1.25" },
            escapeText(language.percent(panel.percent)),
          ),
          ` ${escapeText(words.count(panel, language))}`,
        ) + barOf(panel)
      : element("p", LINE, escapeText(words.noReviews)),
    labelled(words.entry, lines.writePricing(tool.pricing, language)),
    labelled(words.community, lines.writeCommunity(model, language)),
    element("p", LINE, write.line(lines.writeVisit(tool, language))),
  ].join("");
}

/** What a tool is, and what speaks for and against it. */
const aboutOf = (
  { description, pros, cons }: Tool,
  { language: { words }, write }: Context,
): string =>
  [
    ...write.paragraphs(description, LINE),
    pointsOf(words.pros, pros, write),
    pointsOf(words.cons, cons, write),
  ].join("");

/** The share as a bar, in cells, since mail has no drawings. */
function barOf({ percent }: Split): string {
  const cell = (width: number, paper: "ship" | "skip") =>
    width
      ? element(
          "td",
          {
            width: `${width}%`,
            height: 8,
            ...styled("height:8px;font-size:1px;line-height:8px", { paper }),
          },
          "&nbsp;",
        )
      : "";
  return element(
    "table",
    { ...LAYOUT, style: "margin:0 0 12px" },
    element("tr", {}, cell(percent, "ship"), cell(100 - percent, "skip")),
  );
}

const pointsOf = (
  label: string,
  points: readonly string[] = [],
  write: Writer,
): string =>
  points.length
    ? element(
        "p",
        typed(15, "margin:8px 0 4px;font-weight:bold"),
        escapeText(label),
      ) +
      element(
        "ul",
        { style: "margin:0 0 8px;padding:0 20px" },
        ...points.map((point) => write.data("li", point, POINT)),
      )
    : "";

const cellOf = (css = ""): Attributes => ({
  valign: "top",
  ...styled(
    `padding:6px 8px 6px 0;border-top:1px solid;text-align:start;${css}`,
    {
      edge: "border",
    },
  ),
});

/** What the tools are compared by: a row for each, and one before each group. */
export function specsOf(
  comparison: Comparison,
  models: ToolModel[],
  { language, write }: Context,
): string {
  const tools = models.map(({ tool }) => tool);
  const rows = toSpecRows(comparison, tools);
  if (!rows.length) return "";
  const names = tools.map((tool) =>
    element(
      "th",
      { scope: "col", ...cellOf() },
      write.data("span", shortNameOf(tool), CELL_TEXT),
    ),
  );
  const body = groupSpecs(rows).flatMap((group) => [
    element(
      "tr",
      {},
      element(
        "th",
        { colspan: tools.length + 1, ...cellOf() },
        write.data("span", group[0]!.spec.group, GROUP),
      ),
    ),
    ...group.map((row) => specOf(row, language, write)),
  ]);
  return (
    element("h2", HEADING, escapeText(language.words.specs)) +
    element(
      "table",
      { ...LAYOUT, role: undefined },
      element("tr", {}, `<td></td>${names.join("")}`),
      ...body,
    )
  );
}

function specOf(
  { spec, values, best }: SpecRow,
  language: Language<Messages>,
  write: Writer,
): string {
  const { note } = spec;
  const head = element(
    "th",
    { scope: "row", ...cellOf("font-weight:normal") },
    write.data("span", lines.writeLabel(spec), CELL_TEXT),
    note ? `<br>${write.data("span", note, NOTE)}` : "",
  );
  const cells = values.map((value, column) => {
    const text = write.parts(lines.writeValue(value, language));
    return element(
      "td",
      cellOf(),
      element(best[column] ? "strong" : "span", CELL_TEXT, text),
    );
  });
  return element("tr", {}, head, ...cells);
}

/** What the reviewers say, tool by tool. */
export function reviewsOf(models: ToolModel[], context: Context): string {
  const { language, write } = context;
  const reviewed = models.filter(({ panel }) => panel);
  if (!reviewed.length) return "";
  return [
    element("h2", HEADING, escapeText(language.words.scorecard)),
    ...reviewed.flatMap(({ tool }) => [
      write.data("h3", shortNameOf(tool), typed(16, "margin:16px 0 8px")),
      ...tool.reviews.map((review) => quoteOf(review, context)),
    ]),
  ].join("");
}

const quoteOf = (review: Review, { language, write }: Context): string =>
  element(
    "blockquote",
    styled("margin:0 0 16px;padding:0 12px;border-inline-start:3px solid", {
      edge: review.verdict,
    }),
    element("p", SMALL, write.line(lines.writeReviewer(review, language))),
    ...write.paragraphs(review.quote, LINE),
  );

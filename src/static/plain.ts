import { answerHead, writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import {
  groupSpecs,
  shortNameOf,
  toModel,
  toolsToShow,
  toSpecRows,
  type SpecRow,
  type ToolModel,
} from "../model.js";
import type { Comparison, Review } from "../schema.js";
import { levelOf } from "../views/level.js";
import { titleOf } from "../views/title.js";
import {
  chooseLanguage,
  languageOfData,
  type LanguageOptions,
} from "./language.js";
import * as lines from "./lines.js";
import {
  attributes,
  element,
  escapeText,
  type Writer,
  writerOf,
} from "./markup.js";

/** How to write a comparison as plain HTML. */
export interface PlainOptions extends LanguageOptions {
  /** Level of the title, 1–6, by default 2; the headings inside follow from it. */
  headingLevel?: number | undefined;
  /** Ids of the tools to show, in this order; by default all, by share. Ids of no tool are left out. */
  tools?: readonly string[] | undefined;
}

/** What each part of the text is written with. */
interface Context {
  language: Language<Messages>;
  write: Writer;
  /** A heading so many levels below the title. */
  heading: (depth: number, name: string | undefined) => string;
}

/**
 * A comparison in the HTML that every filter lets pass: headings, paragraphs, lists, quotes, links and
 * a table of specs, with no style, script, template or form.
 *
 * @param comparison - What `parse` or `load` returned.
 */
export function renderPlain(
  comparison: Comparison,
  options: PlainOptions = {},
): string {
  const language = chooseLanguage(comparison, options, en);
  const { words, tag } = language;
  const model = toModel(comparison);
  const tools = toolsToShow(model, options.tools);
  const level = levelOf(options.headingLevel);
  const write = writerOf(languageOfData(comparison, language));
  const context: Context = {
    language,
    write,
    heading: (depth, name) =>
      write.data(`h${Math.min(level + depth, 6)}`, name),
  };
  const blocks = [
    write.data("p", comparison.kicker),
    context.heading(0, titleOf(comparison, words)),
    answerOf(model.answer, context),
    ...write.paragraphs(comparison.summary),
    element("p", {}, write.line(lines.writeByline(model, language))),
    ...write.paragraphs(comparison.disclosure),
    element(
      "p",
      {},
      write.line(lines.writeSubset(model, tools.length, language)),
    ),
    ...tools.flatMap((tool) => toolOf(tool, context)),
    ...specsOf(comparison, tools, context),
    ...reviewsOf(tools, context),
    element("p", {}, write.line(lines.writeLinks(model, language))),
  ];
  return `<div${attributes({ lang: tag, dir: words.dir })}>\n${blocks.filter(Boolean).join("\n")}\n</div>\n`;
}

function answerOf(
  answer: ReturnType<typeof toModel>["answer"],
  { language, write }: Context,
): string {
  const { words } = language;
  return element(
    "p",
    {},
    element("strong", {}, escapeText(answerHead(answer, words))),
    "<br>",
    write.parts(writeAnswer(answer, language)),
  );
}

/** A tool's name and figures, what it is, and what speaks for and against it. */
function toolOf(model: ToolModel, context: Context): string[] {
  const { language, write, heading } = context;
  const { words } = language;
  const { name, description, pricing, pros, cons } = model.tool;
  const labelled = (label: string, line: lines.Line) =>
    line.length
      ? element("p", {}, `${escapeText(label)}: `, write.line(line))
      : "";
  return [
    heading(1, name),
    element("p", {}, write.line(lines.writeTagline(model.tool))),
    element(
      "p",
      {},
      write.line([
        ...lines.writePanel(model, language),
        ...lines.writePick(model, language),
      ]),
    ),
    labelled(words.community, lines.writeCommunity(model, language)),
    labelled(words.entry, lines.writePricing(pricing, language)),
    ...write.paragraphs(description),
    ...pointsOf(words.pros, pros, write),
    ...pointsOf(words.cons, cons, write),
    element("p", {}, write.line(lines.writeVisit(model.tool, language))),
  ];
}

const pointsOf = (
  label: string,
  points: readonly string[] = [],
  write: Writer,
): string[] =>
  points.length
    ? [
        element("p", {}, element("strong", {}, escapeText(label))),
        element("ul", {}, ...points.map((point) => write.data("li", point))),
      ]
    : [];

/** What the tools are compared by, under a heading: a row for each, and one before each group. */
function specsOf(
  comparison: Comparison,
  models: ToolModel[],
  { language, write, heading }: Context,
): string[] {
  const tools = models.map(({ tool }) => tool);
  const rows = toSpecRows(comparison, tools);
  if (!rows.length) return [];
  const body = groupSpecs(rows).flatMap((group) => [
    element(
      "tr",
      {},
      write.data("th", group[0]!.spec.group, { colspan: tools.length + 1 }),
    ),
    ...group.map((row) => specOf(row, language, write)),
  ]);
  const names = tools.map((tool) =>
    write.data("th", shortNameOf(tool), { scope: "col" }),
  );
  return [
    heading(1, language.words.specs),
    element(
      "table",
      {},
      element("thead", {}, `<tr><td></td>${names.join("")}</tr>`),
      element("tbody", {}, ...body),
    ),
  ];
}

function specOf(
  { spec, values, best }: SpecRow,
  language: Language<Messages>,
  write: Writer,
): string {
  const head = [lines.writeLabel(spec), spec.note]
    .map((text) => write.data("span", text))
    .filter(Boolean)
    .join("<br>");
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, head),
    ...values.map((value, column) => {
      const text = write.parts(lines.writeValue(value, language));
      return element(
        "td",
        {},
        best[column] ? element("strong", {}, text) : text,
      );
    }),
  );
}

/** What the reviewers say, tool by tool. */
function reviewsOf(models: ToolModel[], context: Context): string[] {
  const { language, heading } = context;
  const reviewed = models.filter(({ panel }) => panel);
  return reviewed.length
    ? [
        heading(1, language.words.scorecard),
        ...reviewed.flatMap(({ tool }) => [
          heading(2, shortNameOf(tool)),
          ...tool.reviews.map((review) => quoteOf(review, context)),
        ]),
      ]
    : [];
}

const quoteOf = (review: Review, { language, write }: Context): string =>
  element(
    "blockquote",
    {},
    element("p", {}, write.line(lines.writeReviewer(review, language))),
    ...write.paragraphs(review.quote),
  );

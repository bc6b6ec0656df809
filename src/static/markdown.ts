import { answerHead, writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import { toText } from "../locales/parts.js";
import { staticWordsOf } from "../locales/static.js";
import {
  groupSpecs,
  rank,
  shortNameOf,
  toModel,
  toSpecRows,
  type Model,
  type SpecRow,
  type ToolModel,
} from "../model.js";
import type { Comparison, Review, Tool } from "../schema.js";
import { titleParts } from "../views/title.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import {
  writeByline,
  writeCommunity,
  writeLabel,
  writeLinks,
  writePanel,
  writePick,
  writePricing,
  writeReviewer,
  writeTagline,
  writeValue,
  type Line,
} from "./lines.js";
import {
  emphasis,
  link,
  message,
  paragraphs,
  strong,
  text,
  together,
  withoutFormulas,
} from "./markdown-text.js";

/** How to write the Markdown. */
export type MarkdownOptions = LanguageOptions;

/**
 * A comparison in GitHub Flavored Markdown: the answer, a table of the tools, one of their specs, then
 * what speaks for and against each and what the reviewers say. Text from the comparison stands as it
 * is written: nothing in it is taken for markup.
 */
export function renderMarkdown(
  comparison: Comparison,
  options: MarkdownOptions = {},
): string {
  const language = chooseLanguage(comparison, options, en);
  const model = toModel(comparison);
  const tools = rank(model.tools);
  return [
    `## ${message(titleParts(comparison, language.words))}`,
    answer(model, language),
    paragraphs(comparison.summary ?? ""),
    emphasis(text(comparison.disclosure)),
    toolsTable(tools, language),
    ...specsTable(comparison, tools, language),
    ...tools.flatMap(({ tool }) => section(tool, language)),
    footer(model, language),
  ]
    .flatMap((block) => (block ? withoutFormulas(block) : []))
    .join("\n\n")
    .concat("\n");
}

/** What the panel says of the whole comparison, under a word for it. */
function answer({ answer }: Model, language: Language<Messages>): string {
  const { words } = language;
  return `${strong(text(answerHead(answer, words)))}\\\n${text(toText(writeAnswer(answer, language)))}`;
}

function toolsTable(tools: ToolModel[], language: Language<Messages>): string {
  const { words } = language;
  const staticWords = staticWordsOf(language.tag);
  const columns: [string, (model: ToolModel) => string][] = [
    [
      staticWords.tool,
      (model) =>
        together(" · ", [
          link(model.tool.name, model.tool.url),
          model.tool.url && model.tool.affiliate && text(words.affiliate),
          written(writePick(model, language)),
        ]),
    ],
    [staticWords.panel, (model) => written(writePanel(model, language))],
  ];
  if (tools.some(({ tool }) => tool.community))
    columns.push([
      words.community,
      (model) => written(writeCommunity(model, language)),
    ]);
  if (tools.some(({ tool }) => tool.pricing))
    columns.push([
      words.entry,
      ({ tool: { pricing } }) => written(writePricing(pricing, language)),
    ]);
  return table(
    columns.map(([head]) => text(head)),
    tools.map((tool) => columns.map(([, cell]) => cell(tool))),
  );
}

/** The pieces of a line, with a dot between each two. */
const written = (line: Line): string =>
  together(
    " · ",
    line.map(({ parts, url, isStrong }) => {
      const linked = link(toText(parts), url);
      return isStrong ? strong(linked) : linked;
    }),
  );

/** What the tools are compared by, under a heading: a row for each, and one before each group. */
function specsTable(
  comparison: Comparison,
  tools: ToolModel[],
  language: Language<Messages>,
): string[] {
  const { words } = language;
  const rows = toSpecRows(
    comparison,
    tools.map(({ tool }) => tool),
  );
  if (!rows.length) return [];
  const cells = groupSpecs(rows).flatMap((group) => {
    const name = group[0]!.spec.group;
    const head = name ? [[strong(text(name)), ...tools.map(() => "")]] : [];
    return [...head, ...group.map((row) => specCells(row, language))];
  });
  return [
    `### ${text(words.specs)}`,
    table(["", ...tools.map(({ tool }) => text(shortNameOf(tool)))], cells),
  ];
}

const specCells = (
  { spec, values, best }: SpecRow,
  language: Language<Messages>,
): string[] => [
  together(" · ", [text(writeLabel(spec)), text(spec.note)]),
  ...values.map((value, column) => {
    const cell = text(toText(writeValue(value, language)));
    return best[column] ? strong(cell) : cell;
  }),
];

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** A tool's name, and all that is said of it. */
function section(tool: Tool, language: Language<Messages>): string[] {
  const { words } = language;
  const { name, description, pros, cons, reviews } = tool;
  const blocks = [
    written(writeTagline(tool)),
    paragraphs(description ?? ""),
    ...points(words.pros, pros),
    ...points(words.cons, cons),
    ...reviews.map((review) => block(review, language)),
  ].filter(Boolean);
  return blocks.length ? [`### ${text(name)}`, ...blocks] : [];
}

const points = (heading: string, points: readonly string[] = []): string[] =>
  points.length
    ? [
        strong(text(heading)),
        points.map((point) => `- ${text(point)}`).join("\n"),
      ]
    : [];

const block = (review: Review, language: Language<Messages>): string =>
  `> ${written(writeReviewer(review, language))}\n>\n${paragraphs(review.quote, "> ")}`;

function footer(model: Model, language: Language<Messages>): string {
  const { publisher } = model.comparison;
  const byline = writeByline(model, language);
  return together(" · ", [
    publisher &&
      message(staticWordsOf(language.tag).by(publisher), (name) =>
        link(name, publisher.url),
      ),
    written(publisher ? byline.slice(1) : byline),
    written(writeLinks(model, language)),
  ]);
}

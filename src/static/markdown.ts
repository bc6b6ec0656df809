import { writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import {
  writeDate,
  writeEntry,
  writePrice,
  type Language,
} from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import { toText } from "../locales/parts.js";
import { staticWordsOf } from "../locales/static.js";
import {
  rank,
  toModel,
  toSpecRows,
  type Model,
  type Split,
  type ToolModel,
} from "../model.js";
import type { Comparison, Pricing, Review, Tool } from "../schema.js";
import { titleParts } from "../views/title.js";
import { chooseLanguage, type LanguageOptions } from "./language.js";
import {
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
    comparison.disclosure && `_${text(comparison.disclosure)}_`,
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
  const head = answer.kind === "pick" ? words.panelPick : words.verdict;
  return `${strong(text(head))}\\\n${text(toText(writeAnswer(answer, language)))}`;
}

function toolsTable(tools: ToolModel[], language: Language<Messages>): string {
  const { words } = language;
  const staticWords = staticWordsOf(language.tag);
  const columns: [string, (model: ToolModel) => string][] = [
    [
      staticWords.tool,
      ({ tool, pick }) =>
        together(" · ", [
          link(tool.name, tool.url),
          tool.url && tool.affiliate && text(words.affiliate),
          pick && strong(text(words.panelPick)),
        ]),
    ],
    [
      staticWords.panel,
      ({ panel }) =>
        panel
          ? vote(panel, words.reviewers(panel, language), language)
          : text(words.noReviews),
    ],
  ];
  if (tools.some(({ tool }) => tool.community))
    columns.push([
      words.community,
      ({ tool, community }) =>
        community
          ? vote(community, words.votes(community.total, language), language)
          : text(tool.community && words.noVotes),
    ]);
  if (tools.some(({ tool }) => tool.pricing))
    columns.push([
      words.entry,
      ({ tool: { pricing } }) => (pricing ? price(pricing, language) : ""),
    ]);
  return table(
    columns.map(([head]) => text(head)),
    tools.map((tool) => columns.map(([, cell]) => cell(tool))),
  );
}

const vote = (split: Split, of: string, language: Language<Messages>) =>
  `${strong(text(language.words.share(split, language)))} · ${text(of)}`;

function price(pricing: Pricing, language: Language<Messages>): string {
  const { sentence, asOf } = writePrice(pricing, language);
  return together(" · ", [
    text(`${toText(sentence)}${asOf}`),
    text(writeEntry(pricing, language)),
    text(pricing.note),
  ]);
}

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
  const cells = rows.flatMap(({ spec, values, best }, index) => {
    const { label, unit, group, note } = spec;
    const row = [
      together(" · ", [text(unit ? `${label} (${unit})` : label), text(note)]),
      ...values.map((value, column) => {
        const written = text(writeValue(value, language));
        return best[column] ? strong(written) : written;
      }),
    ];
    const isNew = group && group !== rows[index - 1]?.spec.group;
    return isNew ? [[strong(text(group)), ...tools.map(() => "")], row] : [row];
  });
  return [
    `### ${text(words.specs)}`,
    table(["", ...tools.map(({ tool }) => text(shortName(tool)))], cells),
  ];
}

/** A value of a spec, in words where it is none. */
function writeValue(
  value: string | number | boolean | null,
  { words, count }: Language<Messages>,
): string {
  if (value === null || value === "") return words.notStated;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return typeof value === "number" ? count(value) : value;
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const shortName = ({ name, shortName }: Tool) => shortName || name;

/** A tool's name, and all that is said of it. */
function section(tool: Tool, language: Language<Messages>): string[] {
  const { words } = language;
  const { name, category, tagline, description, pros, cons, reviews } = tool;
  const blocks = [
    together(" · ", [text(category), text(tagline)]),
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

function block(
  { reviewer, role, verdict, quote, date, ai, url }: Review,
  language: Language<Messages>,
): string {
  const { words } = language;
  const who = together(" · ", [
    strong(link(reviewer, url)),
    ai && text(words.ai),
    text(role),
    strong(text(words.verdicts[verdict])),
    date && text(writeDate(date, language)),
  ]);
  return `> ${who}\n>\n${paragraphs(quote, "> ")}`;
}

function footer(
  { comparison, reviewers }: Model,
  language: Language<Messages>,
): string {
  const { words } = language;
  const { updated, publisher, url, methodology } = comparison;
  return together(" · ", [
    publisher &&
      message(staticWordsOf(language.tag).by(publisher), (name) =>
        link(name, publisher.url),
      ),
    updated && text(words.updated(writeDate(updated, language))),
    reviewers > 0 && text(words.panelSize(reviewers, language)),
    url && link(words.full, url),
    methodology && link(words.methodology, methodology),
  ]);
}

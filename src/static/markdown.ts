import { en, type Messages } from "../locales/en.js";
import {
  languageOf,
  writeDate,
  writePrice,
  type Language,
} from "../locales/language.js";
import { staticEn } from "../locales/static-en.js";
import { toModel, type Split, type ToolModel } from "../model.js";
import type { Comparison, Review, Tool } from "../schema.js";
import { titleParts } from "../views/title.js";

/** How to write the Markdown. */
export interface MarkdownOptions {
  /** BCP 47 tag of the language of the words; by default English. */
  lang?: string | undefined;
}

/**
 * A comparison in GitHub Flavored Markdown: a table of the tools, then what the reviewers say. Text
 * from the comparison stands as it is written: nothing in it is taken for markup.
 */
export function renderMarkdown(
  comparison: Comparison,
  { lang = "en" }: MarkdownOptions = {},
): string {
  const language = languageOf(lang, en);
  const { words } = language;
  const { tools } = toModel(comparison);
  const { summary, disclosure } = comparison;
  return [
    `## ${titleParts(comparison, words).map(text).join(" ")}`,
    paragraphs(summary ?? ""),
    disclosure && `_${text(disclosure)}_`,
    table(tools, language),
    ...tools.flatMap(({ tool }) => quotes(tool, words)),
    footer(comparison, language),
  ]
    .flatMap((block) => (block ? withoutFormulas(block) : []))
    .join("\n\n")
    .concat("\n");
}

function table(tools: ToolModel[], language: Language<Messages>): string {
  const { words } = language;
  const columns: [string, (model: ToolModel) => string][] = [
    [
      staticEn.tool,
      ({ tool, pick }) =>
        together(" · ", [
          `${link(tool.name, tool.url)}${tool.url && tool.affiliate ? ` (${staticEn.sponsored})` : ""}`,
          pick && strong(text(words.pick)),
        ]),
    ],
    [
      staticEn.panel,
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
          ? vote(community, words.votes(community, language), language)
          : text(tool.community && words.noVotes),
    ]);
  if (tools.some(({ tool }) => tool.pricing))
    columns.push([
      words.entry,
      ({ tool: { pricing } }) =>
        together(
          " · ",
          pricing
            ? [
                text(words.entries[pricing.entry]),
                text(writePrice(pricing, language)),
                text(pricing.note),
              ]
            : [],
        ),
    ]);
  return [
    columns.map(([head]) => text(head)),
    columns.map(() => "---"),
    ...tools.map((tool) => columns.map(([, cell]) => cell(tool))),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const vote = (split: Split, of: string, language: Language<Messages>) =>
  `${strong(text(language.words.share(split, language)))} · ${text(of)}`;

/** A tool's name, and a block for each of its reviews. */
const quotes = ({ name, tagline, reviews }: Tool, words: Messages) =>
  reviews.length
    ? [
        `### ${text(name)}`,
        text(tagline),
        ...reviews.map((review) => block(review, words)),
      ]
    : [];

const block = (
  { reviewer, role, verdict, quote, url }: Review,
  words: Messages,
) =>
  `> ${together(" · ", [
    strong(link(reviewer, url)),
    text(role),
    strong(text(words.verdicts[verdict])),
  ])}\n>\n${paragraphs(quote, "> ")}`;

/** Text whose line breaks and paragraphs count, each line with something before it. */
const paragraphs = (plain: string, before = "") =>
  plain
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph.split("\n").map(text).filter(Boolean).join(`\\\n${before}`),
    )
    .filter(Boolean)
    .map((paragraph) => before + paragraph)
    .join(`\n${before.trim()}\n`);

function footer(
  { updated, publisher, url, methodology }: Comparison,
  language: Language<Messages>,
): string {
  const { words } = language;
  return together(" · ", [
    publisher && `${text(words.by)} ${link(publisher.name, publisher.url)}`,
    url && link(words.full, url),
    methodology && link(words.methodology, methodology),
    updated && text(words.updated(writeDate(updated, language))),
  ]);
}

const together = (
  between: string,
  parts: (string | false | undefined)[],
): string => parts.filter(Boolean).join(between);

const strong = (markdown: string) => markdown && `**${markdown}**`;

/** A link, or only its text where there is no address. */
const link = (name: string, url: string | undefined) =>
  url ? `[${text(name)}](${destination(url)})` : text(name);

/** GitHub reads entities before backslashes, so an ampersand is written as one. */
const destination = (url: string) =>
  url
    .replace(/[\\()<>[\]|`]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("$", "&#36;");

/**
 * Markup, which a backslash turns into text, and what GitHub makes something of even then: what a
 * commit may be called (hexadecimal digits with a letter among them), mentions and e-mail addresses,
 * references, emoji, addresses.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const MARKUP =
  /([\\`*_[\]<>|~&])|((?=\d*[a-f])[\da-f]{7,})|@(?=\S)|#(?=\d)|GH(?:SA)?-(?=\w)|:(?=\/\/|[\w+-]+:)|www(?=\.)|(?:mailto|xmpp):/gi;
/** What is markup at the start of a line, or at the end of a heading. */
const EDGE = /^[-+=:]|^#(?!<)|(?<=^\d+)[.)]|(?<= )#+$/g;
/** Parts a word, and leaves no trace in what is shown or copied from there. */
const COMMENT = "<!-- -->";

/** Plain text as one line of Markdown that shows it as it is. */
function text(plain: string | undefined): string {
  return closed((plain ?? "").replace(/[ \p{Cc}]+/gu, " ").trim())
    .toWellFormed()
    .replace(MARKUP, (found, character?: string, commit?: string) => {
      if (character) return `\\${character}`;
      // A commit is linked by seven digits or more.
      if (commit) return commit.replace(/.{6}(?=.)/g, `$&${COMMENT}`);
      return `${found}${COMMENT}`;
    })
    .replace(EDGE, "\\$&");
}

/** Keeps two dollars of a block, or of a row of its table, from being a formula. */
const withoutFormulas = (block: string): string =>
  (block.startsWith("|") ? block.split("\n") : [block])
    .map((part) =>
      part.indexOf("$") === part.lastIndexOf("$")
        ? part
        : // GitHub needs the element, other readers the backslash.
          part.replace(/\$([\d,.]*\d)?/g, "<span>\\$&</span>"),
    )
    .join("\n");

const END_OF_EMBEDDING = "\u202c";
const END_OF_ISOLATE = "\u2069";

/** Ends each turn of direction that the text begins, so that none reaches what stands beside it. */
function closed(line: string): string {
  const open: string[] = [];
  for (const [turn] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g))
    if (turn === END_OF_EMBEDDING) {
      if (open.at(-1) === turn) open.pop();
    } else if (turn === END_OF_ISOLATE) {
      if (open.includes(turn)) while (open.pop() !== turn);
    } else open.push(turn < "\u2066" ? END_OF_EMBEDDING : END_OF_ISOLATE);
  return line + open.reverse().join("");
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderMarkdown } from "tool-compare/data";
import { shown } from "./hostile.mjs";
import { comparisonOf, readMarkdown, tagsOf } from "./markdown.mjs";
import { attribute, named, nodesOf, textOf } from "./nodes.mjs";

/** What GitHub links or replaces in the text that it has rendered, where nothing is escaped any more. */
const REPLACED =
  /@\w|#\d|GH(SA)?-\w|:\/\/|www\.|:[\w+-]+:|(mailto|xmpp):.|\b(?=\d*[a-f])[\da-f]{7,40}\b/i;

/** Pieces that mean something in Markdown, or that something on GitHub looks for. */
const PIECES = [
  ...String.raw`
    \ * _ [ ] ( ) < > | ~ & # + - = : . ! $ ^ @ / { } " ' % , ; ? ** __ ~~ ~~~ $$
    a b1 x 1 12 0 co W e é 🦎 deadbeef 1234567 -- --- === :- -: :-: |-| |a|
    [x] [^1] [^1]: [a]:/b [[a]] [!NOTE] ]( ![ 1. 2) ## tags GH-1 #1 a/b#1
    <!-- --> <a> </p> <div> <? <![CDATA[ <pre> &amp; &#35; &nbsp; &copy :+1: :smile:
    https:// http:// ftp:// www. b.co a@b.co @-b.co mailto: xmpp: a@b.co/c
    @octocat @org/team GHSA-434x-w66g-qw3r a5c3785ed8d6a35868bc169f07e4
  `.match(/\S+/g),
  ..."\u0000\t\n\u000b\r\u001b \u0085\u00a0\u200b\u2028\u3000\ufeff\u202e\u202c\u2067\u2069".split(
    "",
  ),
  "`",
  "```",
  "```math",
  "$`",
  "`$",
  "    ",
  "\n\n",
  "\r\n",
  "\n- ",
  "\n1. ",
  "\n# ",
  " #",
  "\n> ",
  "\n+ ",
  "\n* ",
  "[ ] ",
  "\n:-",
  "\ud83d",
  "\ude00",
];

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);
const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 9 })
  .map((pieces) => Array.from(pieces.join("")).slice(0, 40).join(""))
  .filter(shown);
const hostileUrl = hostileText.map(
  (text) => `https://example.com/${text.replaceAll("\ud83d", "")}`,
);

/** An address without the escapes, which a renderer may add. */
const decoded = (url) =>
  url.replace(/%([\da-f]{2})/gi, (_, digits) =>
    String.fromCharCode(parseInt(digits, 16)),
  );

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const TEXTS = 3_000;

/** The lines of each paragraph that have anything in them. */
const linesOf = (text) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph.split("\n").filter((line) => /[^\s\p{Cc}]/u.test(line)),
    )
    .filter(({ length }) => length);

const maybe = fc.option(hostileText, { nil: undefined });
const hostileUnit = fc.option(
  hostileText
    .map((text) => Array.from(text).slice(0, 20).join(""))
    .filter(shown),
  { nil: undefined },
);
const hostileTexts = fc.record({
  title: maybe,
  summary: maybe,
  disclosure: maybe,
  publisher: hostileText,
  name: hostileText,
  shortName: maybe,
  category: maybe,
  tagline: maybe,
  description: maybe,
  per: maybe,
  note: maybe,
  label: hostileText,
  unit: hostileUnit,
  group: maybe,
  value: fc.option(hostileText),
  point: hostileText,
  reviewer: hostileText,
  role: maybe,
  quote: hostileText,
  url: hostileUrl,
});

/** What each block shows, in their order. */
function expectedBlocks({ summary, description, quote, ...texts }) {
  const {
    title,
    disclosure,
    publisher,
    name,
    shortName = name,
    category,
    tagline,
    per,
    note,
    label,
    unit,
    group,
    value,
    point,
    reviewer,
    role,
  } = Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      field,
      text == null ? text : shown(text),
    ]),
  );
  const together = (...parts) =>
    parts.filter((part) => part !== undefined).join(" · ");
  const paragraphs = (text = "") =>
    linesOf(text).map((lines) => shown(lines.join("\n")));
  return [
    // A title without anything to see is none.
    /[^\s\p{Cc}\p{Cf}]/u.test(texts.title ?? "") ? title : name,
    shown(
      `Verdict The only reviewer would ship ${texts.shortName ?? texts.name}.`,
    ),
    ...paragraphs(summary),
    disclosure,
    "Tool",
    "Panel",
    "Entry",
    name,
    "100% ship · 1 of 1 reviewer",
    together(
      per === undefined ? "$5" : shown(`$5 per ${texts.per}`),
      "Paid",
      note,
    ),
    "Specs",
    "",
    shortName,
    ...(group === undefined ? [] : [group, ""]),
    together(
      unit === undefined ? label : shown(`${texts.label} (${texts.unit})`),
      note,
    ),
    value ?? "Not stated",
    name,
    category === undefined && tagline === undefined
      ? undefined
      : together(category, tagline),
    ...paragraphs(description),
    "Pros",
    point,
    "Cons",
    point,
    point,
    together(reviewer, role, "Ship"),
    ...paragraphs(quote),
    `By ${publisher} · 1 reviewer · Full comparison`,
  ].filter((text) => text !== undefined);
}

/** The fields whose paragraphs count. */
const PARAGRAPHS = ["summary", "description", "quote"];

/** The same texts with nothing hostile in them, in as many lines and paragraphs. */
const harmless = (texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      field,
      text &&
        linesOf(PARAGRAPHS.includes(field) ? text : "x")
          .map((lines) => lines.map(() => "x").join("\n"))
          .join("\n\n"),
    ]),
  );

/** A formula needs two dollars that nothing keeps apart, neither as it is written nor as it is rendered. */
function assertNoFormula(markdown, fragment) {
  for (const part of markdown.split(/\n\n|\n(?=\|)/))
    assert.doesNotMatch(part, /(?<!\\)\$[^]*(?<!\\)\$/);
  for (const block of named(fragment, "h2", "h3", "p", "td", "li")) {
    if (textOf(block).split("$").length <= 2) continue;
    for (const { nodeName, value, parentNode } of nodesOf(block))
      if (nodeName === "#text" && value.includes("$")) {
        assert.match(value, /^\$[\d,.]*$/);
        assert.equal(parentNode.tagName, "span");
      }
  }
}

test(`${TEXTS} comparisons of hostile texts show what they say (SEED=${SEED})`, () => {
  const property = fc.property(hostileTexts, (texts) => {
    const comparison = comparisonOf(texts);
    const markdown = renderMarkdown(comparison);
    const fragment = readMarkdown(markdown);
    assert.deepEqual(
      named(fragment, "h2", "h3", "p", "th", "td", "li").map((block) =>
        shown(textOf(block)),
      ),
      expectedBlocks(texts),
    );
    const twin = renderMarkdown(comparisonOf(harmless(texts)));
    assert.deepEqual(tagsOf(fragment), tagsOf(readMarkdown(twin)));
    for (const link of named(fragment, "a"))
      assert.equal(decoded(attribute(link, "href")), decoded(comparison.url));
    for (const { nodeName, value } of nodesOf(fragment))
      if (nodeName === "#text") assert.doesNotMatch(value, REPLACED);
    assertNoFormula(markdown, fragment);
  });
  fc.assert(property, { seed: SEED, numRuns: TEXTS });
});

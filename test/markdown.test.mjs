import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { parse, renderMarkdown, toModel } from "tool-compare/data";
import { NAUGHTY, naughty } from "./naughty.mjs";
import { attribute, named, nodesOf, textOf } from "./nodes.mjs";

const folder = new URL("../demo/public/comparisons/", import.meta.url);
const BASE = "https://example.com/";

/** Every comparison of the demo, by the name of its file. */
const comparisons = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file,
    parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")), BASE),
  ]),
);

/** Markdown as GitHub's dialect shows it. */
const readMarkdown = (markdown) =>
  parseFragment(
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );

const rowsOf = (fragment) =>
  named(fragment, "tr").map((row) => named(row, "th", "td"));

const money = ({ price, currency }) =>
  new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(price);

const reviewers = ({ ship, total }) =>
  `${ship} of ${total} reviewer${total === 1 ? "" : "s"}`;

for (const [file, comparison] of Object.entries(comparisons)) {
  const { tools } = toModel(comparison);

  test(`${file}: Markdown has the model's figures, every quote and the disclosure`, () => {
    const fragment = readMarkdown(renderMarkdown(comparison));
    const [head, ...rows] = rowsOf(fragment);
    const columns = head.map(textOf);
    assert.equal(rows.length, tools.length);
    tools.forEach(({ tool, panel, community, pick }, index) => {
      const cell = (column) => textOf(rows[index][columns.indexOf(column)]);
      assert.ok(cell("Tool").startsWith(tool.name));
      assert.equal(cell("Tool").includes("Panel’s pick"), pick);
      assert.equal(cell("Tool").includes("sponsored"), !!tool.affiliate);
      assert.equal(
        attribute(named(rows[index][0], "a")[0] ?? { attrs: [] }, "href"),
        tool.url,
      );
      assert.equal(
        cell("Panel"),
        panel
          ? `${panel.percent}% ship · ${reviewers(panel)}`
          : "No reviews yet",
      );
      if (community)
        assert.equal(
          cell("Community"),
          `${community.percent}% ship · ${community.total.toLocaleString("en")} vote${community.total === 1 ? "" : "s"}`,
        );
      if (tool.pricing.price !== undefined)
        assert.ok(cell("Entry").includes(money(tool.pricing)));
    });
    const quotes = named(fragment, "blockquote").map(textOf);
    const reviews = tools.flatMap(({ tool }) => tool.reviews);
    assert.equal(quotes.length, reviews.length);
    reviews.forEach(({ reviewer, verdict, quote }, index) => {
      assert.ok(quotes[index].includes(reviewer));
      assert.ok(quotes[index].includes(verdict === "ship" ? "Ship" : "Skip"));
      assert.ok(quotes[index].includes(quote));
    });
    assert.ok(textOf(fragment).includes(comparison.disclosure ?? ""));
  });
}

/** A comparison of one tool with texts of ours in it. */
function comparisonOf({
  title,
  summary,
  disclosure,
  publisher = "P",
  name = "T",
  tagline,
  note,
  reviewer = "R",
  role,
  quote = "Q",
  url = BASE,
}) {
  return parse(
    {
      version: 1,
      title,
      summary,
      url,
      publisher: { name: publisher, url },
      disclosure,
      tools: [
        {
          id: "t",
          name,
          tagline,
          url,
          pricing: { entry: "paid", price: 5, currency: "USD", note },
          reviews: [{ reviewer, role, verdict: "ship", quote, url }],
        },
      ],
    },
    BASE,
  );
}

test("dates follow the language that is asked for", () => {
  const example = comparisons["claude-4-api-vs-axolotl-v0-16.json"];
  assert.match(renderMarkdown(example, { lang: "de" }), /18\. April 2026/);
});

test("line breaks and paragraphs of a quote stay, within the quote", () => {
  const quote = "One\ntwo\r\n\r\n# three\n- four";
  const [first] = named(
    readMarkdown(renderMarkdown(comparisonOf({ quote }))),
    "blockquote",
  );
  assert.deepEqual(
    named(first, "p").map((paragraph) => [
      textOf(paragraph),
      named(paragraph, "br").length,
    ]),
    [
      ["R · Ship", 0],
      ["One\ntwo", 1],
      ["# three\n- four", 1],
    ],
  );
});

/** How any text shows in one line, whatever its spaces are. */
const shown = (text) =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

const tagsOf = (fragment) =>
  nodesOf(fragment).flatMap(({ tagName }) =>
    // What stands round a dollar.
    tagName && tagName !== "span" ? tagName : [],
  );

for (const [what, text] of Object.entries(NAUGHTY)) {
  const comparison = naughty(text);
  const { url } = comparison;

  test(`${what} in Markdown shows as written`, () => {
    const markdown = renderMarkdown(comparison);
    const fragment = readMarkdown(markdown);
    assert.deepEqual(
      tagsOf(fragment),
      tagsOf(readMarkdown(renderMarkdown(naughty("x")))),
    );
    const bare = (node) => shown(textOf(node));
    assert.equal(bare(named(fragment, "h2")[0]), shown(text));
    assert.equal(bare(named(fragment, "h3")[0]), shown(text));
    const [summary] = named(fragment, "p");
    assert.equal(bare(summary), shown(text));
    assert.equal(bare(named(fragment, "em")[0]), shown(text));
    const [, cells] = rowsOf(fragment);
    assert.equal(bare(cells[0]), `${shown(text)} (sponsored)`);
    assert.equal(bare(cells[3]), `Paid · $5 · ${shown(text)}`);
    const [by, quote] = named(named(fragment, "blockquote")[0], "p");
    assert.equal(bare(by), `${shown(text)} · ${shown(text)} · Ship`);
    assert.equal(bare(quote), shown(text));
    for (const link of named(fragment, "a"))
      // A renderer may encode what it need not.
      assert.equal(decodeURI(attribute(link, "href")), decodeURI(url));
    // GitHub looks for these in what it has rendered, where nothing is escaped any more.
    for (const { nodeName, value } of nodesOf(fragment))
      if (nodeName === "#text")
        assert.doesNotMatch(
          value,
          /@\w|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|mailto:.|\$\S.*\$/,
        );
  });

  test(`${what} leaves no turn of direction open in Markdown`, () => {
    for (const line of renderMarkdown(comparison).split("\n")) {
      const opened = line.match(/[\u2066-\u2068]/g) ?? [];
      const ended = line.match(/\u2069/g) ?? [];
      assert.equal(opened.length, ended.length);
    }
  });
}

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

/** The text of each block, in their order. */
const blocksOf = (fragment) =>
  named(fragment, "h2", "h3", "p", "th", "td").map((block) =>
    shown(textOf(block)),
  );

test(`${TEXTS} comparisons of hostile texts show what they say (SEED=${SEED})`, () => {
  const fields = {
    title: hostileText,
    summary: hostileText,
    disclosure: hostileText,
    publisher: hostileText,
    name: hostileText,
    tagline: hostileText,
    note: hostileText,
    reviewer: hostileText,
    role: hostileText,
    quote: hostileText,
    url: hostileUrl,
  };
  fc.assert(
    fc.property(fc.record(fields), (texts) => {
      const comparison = comparisonOf(texts);
      const markdown = renderMarkdown(comparison);
      const fragment = readMarkdown(markdown);
      const { url: _, summary, quote, ...lines } = texts;
      const line = Object.fromEntries(
        Object.entries(lines).map(([name, text]) => [name, shown(text)]),
      );
      const paragraphs = (text) =>
        linesOf(text).map((lines) => shown(lines.join("\n")));
      assert.deepEqual(blocksOf(fragment), [
        line.title,
        ...paragraphs(summary),
        line.disclosure,
        "Tool",
        "Panel",
        "Entry",
        line.name,
        "100% ship · 1 of 1 reviewer",
        `Paid · $5 · ${line.note}`,
        line.name,
        line.tagline,
        `${line.reviewer} · ${line.role} · Ship`,
        ...paragraphs(quote),
        `By ${line.publisher} · Full comparison`,
      ]);
      // No element that the same comparison without hostile texts would not have.
      const harmless = (text) =>
        linesOf(text)
          .map((lines) => lines.map(() => "x").join("\n"))
          .join("\n\n");
      const twin = Object.entries(lines).map(([name]) => [name, "x"]);
      assert.deepEqual(
        tagsOf(fragment),
        tagsOf(
          readMarkdown(
            renderMarkdown(
              comparisonOf({
                ...Object.fromEntries(twin),
                summary: harmless(summary),
                quote: harmless(quote),
              }),
            ),
          ),
        ),
      );
      for (const link of named(fragment, "a"))
        assert.equal(decoded(attribute(link, "href")), decoded(comparison.url));
      for (const { nodeName, value } of nodesOf(fragment))
        if (nodeName === "#text") assert.doesNotMatch(value, REPLACED);
      // A formula needs two dollars that nothing keeps apart, neither here nor in what is rendered.
      for (const part of markdown.split(/\n\n|\n(?=\|)/))
        assert.doesNotMatch(part, /(?<!\\)\$[^]*(?<!\\)\$/);
      for (const block of named(fragment, "h2", "h3", "p", "td"))
        assert.ok(
          textOf(block).split("$").length <= 2 ||
            nodesOf(block).every(
              ({ nodeName, value, parentNode }) =>
                nodeName !== "#text" ||
                !value.includes("$") ||
                (/^\$[\d,.]*$/.test(value) && parentNode.tagName === "span"),
            ),
        );
    }),
    { seed: SEED, numRuns: TEXTS },
  );
});

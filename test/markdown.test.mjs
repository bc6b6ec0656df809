import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse, renderMarkdown, toModel } from "tool-compare/data";
import { comparisonOf, readMarkdown, shown, tagsOf } from "./markdown.mjs";
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

import assert from "node:assert/strict";
import { test } from "node:test";
import { renderMarkdown, toModel } from "tool-compare/data";
import de from "tool-compare/locales/de";
import { shown } from "./hostile.mjs";
import { comparisonOf, readMarkdown, tagsOf } from "./markdown.mjs";
import { NAUGHTY, naughty } from "./naughty.mjs";
import { attribute, named, nodesOf, textOf } from "./nodes.mjs";
import { parseSamples } from "./samples.mjs";

const BASE = "https://example.com/";

/** Every comparison of the demo, by the name of its file. */
const comparisons = parseSamples(BASE);

const rowsOf = (fragment) =>
  named(fragment, "tr").map((row) => named(row, "th", "td"));

/** A number with every digit of the file. */
const figure = (value, options) =>
  new Intl.NumberFormat("en", {
    maximumFractionDigits: 12,
    trailingZeroDisplay: "stripIfInteger",
    ...options,
  }).format(value);

const reviewers = ({ ship, total }) =>
  `${ship} of ${total} reviewer${total === 1 ? "" : "s"}`;

const shareOf = ({ panel }) => (panel ? panel.ship / panel.total : -1);

const PERIODS = { month: " per month", year: " per year", once: " once" };
const MONTH = { year: "numeric", month: "long", timeZone: "UTC" };
const day = (date) =>
  new Date(date.slice(0, 10)).toLocaleDateString("en", {
    ...MONTH,
    day: "numeric",
  });

/** What a price says, in the order in which it says it. */
function assertPrice(cell, { price, currency, period, per, asOf, note }) {
  let rest = cell;
  for (const part of [
    price !== undefined && figure(price, { style: "currency", currency }),
    price !== undefined && per && ` per ${per}`,
    price !== undefined && PERIODS[period],
    asOf && new Date(asOf).toLocaleDateString("en", MONTH),
    note,
  ]) {
    if (!part) continue;
    assert.ok(rest.includes(part), `${part}: ${cell}`);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}

/** How a cell shows a value of a spec. */
const valueOf = (value) => {
  if (value === undefined || value === null) return "Not stated";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "number" ? figure(value) : value;
};

for (const [file, comparison] of Object.entries(comparisons)) {
  const model = toModel(comparison);
  const tools =
    model.tools.length < 3
      ? model.tools
      : model.tools.toSorted((a, b) => shareOf(b) - shareOf(a));
  const fragment = readMarkdown(renderMarkdown(comparison));
  const [overview, specs] = named(fragment, "table").map(rowsOf);

  test(`${file}: Markdown has the tools in the order in which they are shown, with the model's figures`, () => {
    const [head, ...rows] = overview;
    const columns = head.map(textOf);
    assert.equal(rows.length, tools.length);
    tools.forEach(({ tool, panel, community, pick }, index) => {
      const cell = (column) => textOf(rows[index][columns.indexOf(column)]);
      assert.ok(cell("Tool").startsWith(tool.name));
      assert.equal(cell("Tool").includes("Panel’s pick"), pick);
      assert.equal(cell("Tool").includes("Affiliate link"), !!tool.affiliate);
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
      assertPrice(cell("Entry"), tool.pricing);
    });
  });

  test(`${file}: Markdown has every spec of every tool, and the best in bold`, () => {
    if (!comparison.specs) return assert.equal(specs, undefined);
    const [head, ...rows] = specs;
    assert.deepEqual(head.map(textOf), [
      "",
      ...tools.map(({ tool }) => tool.shortName ?? tool.name),
    ]);
    const groups = comparison.specs.flatMap(
      ({ group }, index, { [index - 1]: before }) =>
        group && group !== before?.group ? group : [],
    );
    const isGroup = (row) => row.slice(1).every((cell) => !textOf(cell));
    assert.deepEqual(
      rows.filter(isGroup).map(([cell]) => textOf(cell)),
      groups,
    );
    const values = rows.filter((row) => !isGroup(row));
    assert.equal(values.length, comparison.specs.length);
    comparison.specs.forEach(({ id, label, unit, note, best }, index) => {
      const [first, ...cells] = values[index];
      const said = textOf(first);
      assert.ok(said.startsWith(label), said);
      assert.ok(said.includes(unit ? `(${unit})` : ""), said);
      assert.ok(said.endsWith(note ?? ""), said);
      const stated = tools.map(({ tool }) => tool.specs?.[id]);
      assert.deepEqual(cells.map(textOf), stated.map(valueOf));
      const numbers = stated.filter((value) => typeof value === "number");
      const winner =
        best === "lowest" ? Math.min(...numbers) : Math.max(...numbers);
      const isContest = best && new Set(numbers).size > 1;
      assert.deepEqual(
        cells.map((cell) => named(cell, "strong").length > 0),
        stated.map((value) => !!isContest && value === winner),
      );
    });
  });

  test(`${file}: Markdown has every point and every review, and who wrote it`, () => {
    assert.deepEqual(
      named(fragment, "li").map(textOf),
      tools.flatMap(({ tool }) => [...(tool.pros ?? []), ...(tool.cons ?? [])]),
    );
    const quotes = named(fragment, "blockquote").map((quote) =>
      named(quote, "p").map(textOf),
    );
    const reviews = tools.flatMap(({ tool }) => tool.reviews);
    assert.equal(quotes.length, reviews.length);
    reviews.forEach(({ reviewer, role, verdict, quote, ai, date }, index) => {
      const [by, ...paragraphs] = quotes[index];
      assert.equal(
        by,
        [
          reviewer,
          ai && "AI",
          role,
          verdict === "ship" ? "Ship" : "Skip",
          date && day(date),
        ]
          .filter(Boolean)
          .join(" · "),
      );
      assert.equal(paragraphs.join("\n\n"), quote);
    });
  });

  test(`${file}: Markdown begins with the answer and names the publisher, the date and the disclosure`, () => {
    const [first] = named(fragment, "p").map(textOf);
    const isPick = model.tools.some(({ pick }) => pick);
    assert.match(first, isPick ? /^Panel’s pick\n/ : /^Verdict\n/);
    for (const { tool, pick } of tools)
      if (pick) assert.ok(first.includes(tool.shortName ?? tool.name));
    const all = textOf(fragment);
    const { disclosure, publisher, updated } = comparison;
    assert.ok(all.includes(disclosure ?? ""));
    assert.ok(all.includes(publisher ? `By ${publisher.name}` : ""));
    assert.ok(all.includes(updated ? `Updated ${day(updated)}` : ""));
  });
}

test("words and dates follow the language that is asked for", () => {
  const example = comparisons["claude-4-api-vs-axolotl-v0-16.json"];
  assert.match(
    renderMarkdown(example, { lang: "de", words: de }),
    /Aktualisiert am 18\. April 2026/,
  );
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
    assert.equal(bare(named(fragment, "h3")[1]), shown(text));
    const [, summary] = named(fragment, "p");
    assert.equal(bare(summary), shown(text));
    assert.equal(bare(named(fragment, "em")[0]), shown(text));
    const [, cells] = rowsOf(fragment);
    assert.equal(bare(cells[0]), `${shown(text)} · Affiliate link`);
    assert.equal(
      bare(cells[3]),
      `${shown(`$5 per ${text.slice(0, 40)} per month, as of April 2026`)} · Paid · ${shown(text.slice(0, 120))}`,
    );
    assert.equal(bare(named(fragment, "li")[0]), shown(text));
    const [by, quote] = named(named(fragment, "blockquote")[0], "p");
    assert.equal(
      bare(by),
      `${shown(text)} · AI · ${shown(text)} · Ship · April 10, 2026`,
    );
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

test("a disclosure of blanks leaves no marks in Markdown", () => {
  for (const disclosure of ["", " ", "\u00a0", "\u3000\n", "\t\v"])
    assert.equal(
      renderMarkdown(comparisonOf({ disclosure })),
      renderMarkdown(comparisonOf({})),
    );
});

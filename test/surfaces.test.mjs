import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import {
  parse,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderPage,
  renderSvg,
  toShields,
} from "tool-compare/data";

const folder = new URL("../demo/public/comparisons/", import.meta.url);

const all = (text, pattern) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

/** The panel's share and size in some text, as "75%, 3 of 4", or "none". */
const verdict = (text) =>
  `${/(\d+%)/.exec(text)?.[1]}, ${/(\d+ of \d+)/.exec(text)?.[1]}`.replace(
    "undefined, undefined",
    "none",
  );

/** What "$1,234.50" or "349 €" is a price of. */
const price = (text = "") => {
  const found = /(?:\p{Sc}|\b[A-Z]{3})\s?([\d,.]*\d)/u.exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(",", ""));
};

/** The figures of each tool in static HTML. */
const ofHtml = (html) => ({
  verdicts: all(html, /<div part="verdict">(.*?)<dl>/gs).map(verdict),
  votes: all(html, /<div part="community">(.*?)<\/div>/gs).map(
    (text) => /([\d,]+) votes?/.exec(text)?.[1],
  ),
  prices: all(html, /<section part="tool">(.*?)<\/section>/gs).map((tool) =>
    price(/<div part="price">(.*?)(?:<small>|<\/div>)/s.exec(tool)?.[1]),
  ),
});

function ofMarkdown(markdown) {
  const [head, , ...rows] = markdown
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const column = (name) => rows.map((row) => row[head.indexOf(name)] ?? "");
  return {
    verdicts: column("Panel").map(verdict),
    votes: column("Community")
      .filter(Boolean)
      .map((text) => /([\d,]+) votes?/.exec(text)?.[1]),
    prices: column("Entry").map((text) => price(text.split(" · ")[1])),
  };
}

const example = JSON.parse(
  readFileSync(new URL("claude-4-api-vs-axolotl-v0-16.json", folder), "utf8"),
);

for (const title of [undefined, "", " ", "\n\t ", "\u00a0\u200b", "\u0000"])
  test(`where the title is ${JSON.stringify(title)}, every surface has the tools' names in its place`, () => {
    const comparison = parse(
      {
        ...example,
        title,
        tools: example.tools.map((tool, index) => ({
          ...tool,
          name: ["Quill 2", "Draftsman"][index],
        })),
      },
      "https://example.com/",
    );
    const names = "Quill 2 vs Draftsman";
    const html = renderHtml(comparison);
    const heading = /<h2[^>]*part="title"[^>]*>(.*?)<\/h2>/.exec(html)[1];
    assert.equal(heading.replace(/<[^>]*>/g, ""), names);
    assert.match(html, new RegExp(`<article[^>]* aria-label="${names}"`));
    assert.match(
      html,
      new RegExp(`<a href="[^"]+">${names}</a></tool-compare>$`),
    );
    assert.match(renderPage(comparison), new RegExp(`<title>${names}</title>`));
    assert.equal(JSON.parse(renderJsonLd(comparison)).name, names);
    assert.equal(renderMarkdown(comparison).split("\n")[0], `## ${names}`);
  });

for (const file of readdirSync(folder))
  test(`${file}: every surface has the same figures`, () => {
    const comparison = parse(
      JSON.parse(readFileSync(new URL(file, folder), "utf8")),
      "https://example.com/",
    );
    const { tools } = comparison;
    const { verdicts, votes, prices } = ofHtml(renderHtml(comparison));
    assert.equal(verdicts.length, tools.length);
    assert.equal(prices.length, tools.length);
    assert.deepEqual(ofHtml(renderPage(comparison)), {
      verdicts,
      votes,
      prices,
    });
    assert.deepEqual(ofMarkdown(renderMarkdown(comparison)), {
      verdicts,
      votes,
      prices,
    });
    tools.forEach(({ id }, index) => {
      for (const variant of ["pill", "card"]) {
        const [title] = all(
          renderSvg(comparison, { tool: id, variant }),
          /<title>(.*?)<\/title>/g,
        );
        assert.equal(verdict(title), verdicts[index]);
      }
      const { message } = toShields(comparison, { tool: id });
      assert.equal(verdict(message), verdicts[index]);
    });
    const items = JSON.parse(renderJsonLd(comparison)).itemListElement.map(
      ({ item }) => item,
    );
    assert.deepEqual(
      items.map(({ aggregateRating: rating, review = [] }) => {
        const ships = review.filter(
          ({ reviewRating }) => reviewRating.ratingValue === 100,
        );
        return rating
          ? `${rating.ratingValue}%, ${ships.length} of ${rating.reviewCount}`
          : "none";
      }),
      verdicts,
    );
    items.forEach(({ offers }, index) => {
      if (prices[index] !== undefined)
        assert.equal(offers.price, prices[index]);
      else assert.ok(!offers?.price, `${offers?.price}`);
    });
  });

import assert from "node:assert/strict";
import test from "node:test";
import { defaultTreeAdapter as tree, parseFragment } from "parse5";
import {
  renderEmail,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderPage,
  renderPlain,
  renderSvg,
  toModel,
  toOEmbed,
  toShields,
} from "tool-compare/data";
import { filled } from "./filled.mjs";
import { readMarkdown } from "./markdown.mjs";
import { parseSamples } from "./samples.mjs";

/** Every comparison of the demo, and one with every field of the format. */
const comparisons = {
  ...parseSamples("https://example.com/"),
  "every field": filled("Some text"),
};

/** The text of a node, in templates too, without what is not for reading. */
const textOf = (node) =>
  tree.isTextNode(node)
    ? node.value
    : /^(style|script|title)$/.test(node.tagName)
      ? ""
      : ((node.content ?? node).childNodes ?? []).map(textOf).join("");

/** Without spaces, and without the words over the rest of a text that is folded. */
const squeezed = (text) =>
  text.replaceAll("Read the rest", "").replace(/\s+/g, "");

/** The surfaces that say all there is to say, as a reader hears them. */
const SURFACES = {
  snippet: (comparison) => textOf(parseFragment(renderHtml(comparison))),
  page: (comparison) => textOf(parseFragment(renderPage(comparison))),
  "plain HTML": (comparison) => textOf(parseFragment(renderPlain(comparison))),
  "e-mail": (comparison) => textOf(parseFragment(renderEmail(comparison))),
  Markdown: (comparison) => textOf(readMarkdown(renderMarkdown(comparison))),
};

const figure = (value, options) =>
  new Intl.NumberFormat("en", {
    maximumFractionDigits: 12,
    trailingZeroDisplay: "stripIfInteger",
    ...options,
  }).format(value);

const MONTH = { year: "numeric", month: "long", timeZone: "UTC" };
const inWords = (date, style) =>
  new Date(date.slice(0, 10)).toLocaleDateString("en", style);
const day = (date) => inWords(date, { ...MONTH, day: "numeric" });

/** What must be said of a price, in the order in which it is said. */
const priceOf = ({ price, currency, per, period, asOf }) =>
  [
    price !== undefined && figure(price, { style: "currency", currency }),
    price !== undefined && per && ` per ${per}`,
    price !== undefined &&
      period &&
      (period === "once" ? " once" : ` per ${period}`),
    asOf && `, as of ${inWords(asOf, MONTH)}`,
  ]
    .filter(Boolean)
    .join("");

const valueOf = (value) => {
  if (value === undefined || value === null) return "Not stated";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "number" ? figure(value) : value;
};

/** Everything that must be said of one review. */
const ofReview = ({ reviewer, role, quote, date, ai }) => [
  reviewer,
  role,
  quote,
  date && day(date),
  ai && "AI",
];

/** Everything that must be said of one tool. */
const ofTool = (specs, { tool, panel, community }) => [
  tool.name,
  tool.shortName,
  tool.category,
  tool.tagline,
  tool.description,
  tool.affiliate && "Affiliate link",
  priceOf(tool.pricing),
  tool.pricing.note,
  panel ? `${panel.percent}%` : "No reviews yet",
  panel && `${panel.ship} of ${panel.total}`,
  community && `${community.percent}%`,
  tool.community &&
    (community ? `${figure(community.total)} vote` : "No votes yet"),
  ...specs.map(({ id }) => valueOf(tool.specs?.[id])),
  ...(tool.pros ?? []),
  ...(tool.cons ?? []),
  ...tool.reviews.flatMap(ofReview),
];

/** Everything that must be said of a comparison. */
function factsOf(comparison) {
  const {
    title,
    summary,
    disclosure,
    publisher,
    updated,
    specs = [],
  } = comparison;
  const { tools } = toModel(comparison);
  return [
    title,
    summary,
    disclosure,
    publisher?.name,
    updated && `Updated ${day(updated)}`,
    ...specs.flatMap(({ label, unit, group, note }) => [
      label,
      unit,
      group,
      note,
    ]),
    ...tools.flatMap((tool) => ofTool(specs, tool)),
  ]
    .filter(Boolean)
    .map(squeezed);
}

/** The panel's share and size in some text, as "75%, 3 of 4", or "none". */
const verdict = (text) =>
  `${/(\d+%)/.exec(text)?.[1]}, ${/(\d+ of \d+)/.exec(text)?.[1]}`.replace(
    "undefined, undefined",
    "none",
  );

for (const [file, comparison] of Object.entries(comparisons)) {
  const { tools } = toModel(comparison);

  for (const [surface, read] of Object.entries(SURFACES))
    test(`${file}: the ${surface} says everything that the file says`, () => {
      const text = squeezed(read(comparison));
      for (const fact of factsOf(comparison))
        assert.ok(text.includes(fact), fact);
    });

  test(`${file}: all surfaces give the answer of the snippet`, () => {
    const html = renderHtml(comparison);
    const [, answer] = /<p part="answer">(.*?)<\/p>/s.exec(html);
    for (const [surface, read] of Object.entries(SURFACES))
      assert.ok(
        squeezed(read(comparison)).includes(
          squeezed(textOf(parseFragment(answer))),
        ),
        surface,
      );
  });

  test(`${file}: badges, shields.io and structured data have the panel's figures`, () => {
    for (const { tool, panel } of tools) {
      const figures = panel
        ? `${panel.percent}%, ${panel.ship} of ${panel.total}`
        : "none";
      for (const variant of ["pill", "flat", "badge", "card"]) {
        const svg = renderSvg(comparison, { tool: tool.id, variant });
        assert.equal(verdict(/<title>(.*?)<\/title>/.exec(svg)[1]), figures);
      }
      const { message } = toShields(comparison, { tool: tool.id });
      assert.equal(verdict(message), figures);
      const { aggregateRating: rating, review = [] } = JSON.parse(
        renderJsonLd(comparison, { tool: tool.id }),
      );
      const ships = review.filter(
        ({ reviewRating }) => reviewRating.ratingValue === 100,
      );
      assert.equal(
        rating
          ? `${rating.ratingValue}%, ${ships.length} of ${rating.reviewCount}`
          : "none",
        figures,
      );
    }
  });
}

test("no host finds a shortcode, a template or an address to embed in a text", () => {
  for (const text of [
    "[embed]x[/embed] [[x]] {{> x}} {%- if x %}",
    "{{% ref x %}} {# x #} https://a.example/b",
  ]) {
    const comparison = filled(text, "https://example.com/[x]/?a={{b}}");
    for (const html of [
      renderPlain(comparison),
      renderEmail(comparison),
      renderHtml(comparison),
      toOEmbed(comparison, { page: "https://example.com/a.html" }).html,
    ]) {
      const markup = html.replace(/<style>.*?<\/style>/, "");
      assert.doesNotMatch(markup, /[[{]/);
      assert.doesNotMatch(markup.replace(/"[^"]*"/g, ""), /:\/\//);
      assert.ok(textOf(parseFragment(html)).includes(text));
    }
  }
});

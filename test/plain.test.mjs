import assert from "node:assert/strict";
import test from "node:test";
import { HtmlValidate } from "html-validate";
import { parseFragment } from "parse5";
import { renderPlain, toModel } from "tool-compare/data";
import { filled } from "./filled.mjs";
import {
  harmless,
  outline,
  replacedBy,
  TRIES,
  tryHostile,
} from "./hostile.mjs";
import { attribute, named, nodesOf, textOf } from "./nodes.mjs";
import { parseSamples } from "./samples.mjs";

const comparisons = {
  ...parseSamples("https://example.com/compare/"),
  "every field": filled("Some text"),
};

const words = (text) => new Set(text.trim().split(/\s+/));

/**
 * What filters let pass, as far as it concerns us: elements, attributes of each, attributes of all.
 * WordPress: `$allowedposttags` in wp-includes/kses.php, for an author without `unfiltered_html`.
 * GitHub: `DEFAULT_CONFIG` of html-pipeline's SanitizationFilter.
 */
const FILTERS = {
  WordPress: {
    elements:
      words(`address a abbr article b blockquote br caption cite code del div em figure
      figcaption h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s small span strong sub sup table tbody td
      tfoot th thead tr u ul`),
    own: {
      a: words("href rel rev name target download"),
      th: words("abbr align colspan headers rowspan scope"),
      td: words("abbr align colspan headers rowspan scope"),
    },
    all: words("class dir id lang style title role"),
  },
  GitHub: {
    elements:
      words(`h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p ol ul
      table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike
      summary details caption figure figcaption abbr bdo cite dfn mark small span time wbr`),
    own: { a: words("href") },
    all: words(`abbr align alt colspan datetime dir headers id lang rel role rowspan scope span start
      title valign width`),
  },
};

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
});

for (const [name, comparison] of Object.entries(comparisons)) {
  const fragment = parseFragment(renderPlain(comparison));

  for (const [filter, { elements, own, all }] of Object.entries(FILTERS))
    test(`${name}: ${filter}'s filter takes nothing out`, () => {
      for (const { tagName, attrs = [] } of nodesOf(fragment)) {
        if (!tagName) continue;
        assert.ok(elements.has(tagName), tagName);
        for (const { name } of attrs)
          assert.ok(
            all.has(name) || own[tagName]?.has(name),
            `${name} of ${tagName}`,
          );
      }
      for (const link of named(fragment, "a"))
        assert.match(attribute(link, "href"), /^https?:/);
    });

  test(`${name}: is valid HTML without a line break in a text`, async () => {
    const html = renderPlain(comparison);
    const { results } = await validator.validateString(html);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
    // WordPress makes paragraphs of them.
    for (const line of html.trim().split("\n")) assert.match(line, /^<.*>$/);
  });

  test(`${name}: says which links earn a commission`, () => {
    const { tools } = toModel(comparison);
    const links = named(fragment, "a").filter((link) =>
      attribute(link, "rel").includes("sponsored"),
    );
    assert.equal(
      links.length,
      tools.filter(({ tool }) => tool.url && tool.affiliate).length,
    );
    for (const link of links)
      assert.match(textOf(link.parentNode), / · Affiliate link$/);
  });
}

test("shows the tools that are asked for, in their order, and says so", () => {
  const html = renderPlain(comparisons["eight-code-assistants.json"], {
    tools: comparisons["eight-code-assistants.json"].tools
      .slice(0, 2)
      .map(({ id }) => id),
  });
  const fragment = parseFragment(html);
  const names = named(fragment, "h3").map(textOf);
  assert.deepEqual(
    names.slice(0, 2),
    comparisons["eight-code-assistants.json"].tools
      .slice(0, 2)
      .map(({ name }) => name),
  );
  assert.match(html, /<p>2 of 8 tools · <a [^>]*>Full comparison<\/a><\/p>/);
});

test("a tool that is asked for twice is there once", () => {
  const comparison = comparisons["eight-code-assistants.json"];
  const [one, other] = comparison.tools.map(({ id }) => id);
  const html = renderPlain(comparison, { tools: [other, one, other] });
  assert.match(html, /<p>2 of 8 tools · /);
  assert.equal(html, renderPlain(comparison, { tools: [other, one] }));
});

test("headings begin at the level that is asked for and end at 6", () => {
  for (const [headingLevel, tags] of [
    [undefined, ["h2", "h3", "h4"]],
    [1, ["h1", "h2", "h3"]],
    [5, ["h5", "h6"]],
  ]) {
    const html = renderPlain(comparisons["minutely-2.json"], { headingLevel });
    const found = new Set(
      nodesOf(parseFragment(html)).flatMap(({ tagName }) =>
        /^h\d$/.test(tagName) ? tagName : [],
      ),
    );
    assert.deepEqual([...found], tags);
  }
});

test("texts in another language than the words are marked as such", () => {
  const comparison = comparisons["ar-writing-assistants.json"];
  const fragment = parseFragment(renderPlain(comparison));
  const [whole] = named(fragment, "div");
  for (const node of nodesOf(whole))
    if (node.attrs?.some(({ name }) => name === "dir"))
      assert.equal(attribute(node, "lang"), "ar");
});

test(`text stays text (${TRIES})`, () => {
  const twin = parseFragment(renderPlain(harmless));
  tryHostile((text, comparison) =>
    assert.deepEqual(
      outline(parseFragment(renderPlain(comparison))),
      outline(twin, replacedBy(text)),
    ),
  );
});

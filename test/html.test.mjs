import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { defaultTreeAdapter as tree, parse as parseHtml } from "parse5";
import {
  renderHtml,
  renderJsonLd,
  renderPage,
  stylesHash,
  toModel,
} from "tool-compare/data";
import de from "tool-compare/locales/de";
import { filled } from "./filled.mjs";
import { parseSamples } from "./samples.mjs";

const SRC = "https://example.com/compare/a-vs-b.json";

const fixtures = parseSamples(SRC);
const example = fixtures["claude-4-api-vs-axolotl-v0-16.json"];

const surfaces = {
  snippet: (comparison, options) =>
    renderHtml(comparison, { src: SRC, ...options }),
  page: renderPage,
};

/** All elements under a node, in templates too. */
function elements(node) {
  const children = tree.getChildNodes(node.content ?? node) ?? [];
  return children
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elements(child)]);
}

const attributesOf = (element) =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
const textOf = (node) =>
  tree.isTextNode(node)
    ? node.value
    : (tree.getChildNodes(node.content ?? node) ?? []).map(textOf).join("");
const tagged = (html, tag) =>
  elements(parseHtml(html)).filter(({ tagName }) => tagName === tag);
const partsIn = (node, part) =>
  elements(node).filter((element) => attributesOf(element).part === part);
const parted = (html, part) => partsIn(parseHtml(html), part);

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
});

async function problems(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) =>
      [ruleId, message, selector].join(": "),
    ),
  );
}

/** Without controls of direction, which a name loses where it stands in a sentence of ours. */
const withoutTurns = (value) =>
  value.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");

for (const [surface, render] of Object.entries(surfaces)) {
  for (const [name, comparison] of Object.entries(fixtures)) {
    test(`the ${surface} of ${name} is valid HTML`, async () => {
      assert.deepEqual(await problems(render(comparison)), []);
      assert.deepEqual(
        await problems(render(comparison, { lang: "de", headingLevel: 6 })),
        [],
      );
    });

    test(`the ${surface} of ${name} has every figure of the model`, () => {
      const html = render(comparison);
      const sections = parted(html, "tool");
      const models = toModel(comparison).tools;
      assert.equal(sections.length, models.length);
      for (const section of sections) {
        const own = (part) => partsIn(section, part)[0];
        const name = textOf(own("name"));
        const { tool, panel, community } = models.find(
          ({ tool }) => name === tool.name + (tool.shortName ?? ""),
        );
        assert.equal(
          textOf(own("verdict")).trim().replace(/\s+/g, " "),
          panel
            ? `${panel.percent}% ${panel.ship} of ${panel.total} ship`
            : "No reviews yet",
        );
        if (panel && panel.total <= 24) {
          const segments = elements(own("bar")).map(
            (segment) => attributesOf(segment).class === "skip",
          );
          assert.deepEqual(
            segments,
            Array.from(
              { length: panel.total },
              (_, index) => index >= panel.ship,
            ),
          );
        }
        if (tool.community)
          assert.match(
            textOf(own("community")).replace(/\s+/g, " "),
            community
              ? new RegExp(
                  `${community.percent}% ${community.total.toLocaleString("en")} vote`,
                )
              : /No votes yet/,
          );
        if (tool.pricing?.price !== undefined)
          assert.ok(
            textOf(own("price"))
              .replace(/[^\d.]/g, "")
              .startsWith(`${tool.pricing.price}`),
          );
      }
      assert.deepEqual(
        parted(html, "quote")
          .map((quote) => textOf(quote).replace("Read the rest", ""))
          .toSorted(),
        models
          .flatMap(({ tool }) => tool.reviews.map(({ quote }) => quote))
          .toSorted(),
      );
    });
  }
}

test("the validator would find a mistake", async () => {
  const broken = renderHtml(example).replaceAll("</h3>", "</h4>");
  assert.notDeepEqual(await problems(broken), []);
});

/** A document as data: names of elements and attributes, values and texts. */
const outline = (node, change) => {
  if (tree.isTextNode(node)) return change(node.value);
  if (tree.isCommentNode(node)) return { comment: change(node.data) };
  const children = tree.getChildNodes(node.content ?? node) ?? [];
  // Structured data have escapes of their own.
  if (node.attrs?.some(({ value }) => value === "application/ld+json"))
    return JSON.parse(textOf(node), (_, value) =>
      typeof value === "string" ? change(value) : value,
    );
  return [
    node.nodeName,
    (node.attrs ?? []).map(({ name, value }) => [name, change(value)]),
    children.map((child) => outline(child, change)),
  ];
};

const NAUGHTY = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onfocus='alert(1)' autofocus='`,
  `</template></tool-compare><script>alert(1)</script>`,
  `</style></title></textarea><svg onload=alert(1)>`,
  `<!--<script>-->]]>&lt;&amp;&#60;`,
  `<!--lit-part A=--><!--/lit-part--><!--lit-node 1--><?>`,
  `{{constructor.constructor("alert(1)")()}} \${alert(1)} \`\``,
  `javascript:alert(1) &quot;&newline; \\ \\u003cb\\u003e`,
  `one\ntwo\n\nthree\ttabbed`,
  `مرحبا \u202Eright to left\u202C 👩‍👩‍👧‍👦 e\u0301 ﷽`,
];

for (const [surface, render] of Object.entries(surfaces)) {
  const plain = render(filled("Harmless"));

  test(`the ${surface} has every text of the data`, () => {
    const inside = elements(parseHtml(plain)).find(
      ({ tagName }) => tagName === "article",
    );
    // Name, tagline and the like of two tools, five texts of the newsletter, five of the comparison and more.
    assert.ok(textOf(inside).split("Harmless").length > 26);
  });

  for (const text of NAUGHTY)
    test(`the ${surface} takes for text: ${JSON.stringify(text)}`, () => {
      // As long, because some fields have only its beginning.
      const harmless = render(filled("H".padEnd(text.length, "h")));
      assert.deepEqual(
        outline(parseHtml(render(filled(text))), withoutTurns),
        outline(parseHtml(harmless), (value) =>
          withoutTurns(
            value.replace(/Hh+/g, ({ length }) => text.slice(0, length)),
          ),
        ),
      );
    });

  test(`the ${surface} takes no markup from its options`, () => {
    const html = render(example, {
      src: NAUGHTY[1],
      lang: NAUGHTY[1],
      theme: NAUGHTY[1],
      hide: [NAUGHTY[1]],
    });
    const [element] = tagged(html, "tool-compare");
    for (const name of ["src", "theme", "lang", "hide"])
      assert.equal(attributesOf(element)[name], NAUGHTY[1]);
    assert.equal(
      tagged(html, "img").length,
      tagged(render(example), "img").length,
    );
  });
}

test("what is chosen for the element stands in its attributes and shows", () => {
  const html = renderHtml(fixtures["minutely-2.json"], {
    src: "a.json?x&y",
    loading: "lazy",
    theme: "dark",
    lang: "de",
    words: de,
    headingLevel: 4,
    hide: ["newsletter", "footer"],
  });
  const [element] = tagged(html, "tool-compare");
  assert.deepEqual(attributesOf(element), {
    src: "a.json?x&y",
    loading: "lazy",
    theme: "dark",
    lang: "de",
    "heading-level": "4",
    hide: "newsletter footer",
  });
  assert.equal(parted(html, "title")[0].tagName, "h4");
  assert.deepEqual(parted(html, "newsletter"), []);
  assert.deepEqual(parted(html, "footer"), []);
  assert.match(textOf(parted(html, "share")[0]), /\d\u00a0%/);
});

for (const [headingLevel, level] of [
  [1, 1],
  [6, 6],
  ["3", 3],
  [0, 2],
  [7, 2],
  [-1, 2],
  [2.5, 2],
  [NaN, 2],
  ["x", 2],
  ["", 2],
  [undefined, 2],
])
  test(`a heading level of ${JSON.stringify(headingLevel)} is ${level}, as on the element`, () => {
    const [title] = parted(renderHtml(example, { headingLevel }), "title");
    assert.equal(title.tagName, `h${level}`);
  });

test("the date and the controls of the newsletter are in it", () => {
  const html = renderHtml(filled("Harmless"));
  assert.match(textOf(tagged(html, "time")[0]), /April 18, 2026/);
  const hidden = tagged(html, "input").find(
    (input) => attributesOf(input).type === "hidden",
  );
  assert.equal(attributesOf(hidden).value, "Harmless");
});

test("without its template the snippet is a link to the comparison, or to the file", () => {
  const bare = (comparison, options) =>
    renderHtml(comparison, options).replace(/<template.*<\/template>/s, "");
  assert.equal(
    bare(example, { src: SRC }),
    `<tool-compare src="${SRC}"><a href="${example.url}">Claude 4 API: Tool Use Streaming &amp; Prompt Caching vs Axolotl v0.16</a></tool-compare>`,
  );
  const { url: _, ...rest } = { ...example, title: "A vs B" };
  assert.equal(
    bare(rest, { src: SRC }),
    `<tool-compare src="${SRC}"><a href="${SRC}">A vs B</a></tool-compare>`,
  );
  assert.equal(bare(rest), `<tool-compare>A vs B</tool-compare>`);
});

test("the snippet is one line without comments or scripts", () => {
  for (const comparison of [...Object.values(fixtures), filled("a\nb")]) {
    const html = renderHtml(comparison, { src: SRC });
    assert.deepEqual(html.match(/\n|<!|<\?|<script/g), null);
  }
});

test("a text's line breaks stay as many as they are, in attributes too", () => {
  const html = renderHtml(filled("a\r\nb"));
  const [article] = tagged(html, "article");
  assert.equal(attributesOf(article)["aria-label"], "a\nb");
  assert.equal(textOf(parted(html, "title")[0]), "a\nb");
});

test("the title of a page is of the first level unless another is chosen", () => {
  const level = (headingLevel) =>
    parted(renderPage(example, { headingLevel }), "title")[0].tagName;
  assert.equal(level(undefined), "h1");
  assert.equal(level(3), "h3");
});

const hashOf = (text) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the style of all snippets is one that a policy can allow", () => {
  for (const comparison of Object.values(fixtures)) {
    const styles = tagged(renderHtml(comparison), "style");
    assert.deepEqual(styles.map(textOf).map(hashOf), [stylesHash()]);
  }
});

test("the styles and templates of the package are minified", () => {
  const [style] = tagged(renderHtml(example), "style").map(textOf);
  assert.deepEqual(style.match(/\n|\s\{|: /g), null);
  assert.deepEqual(renderHtml(example).match(/\s{4}/g), null);
});

test("the policy of a page allows its own styles and script and no other", () => {
  const html = renderPage(example);
  const policy = tagged(html, "meta")
    .map(attributesOf)
    .find((meta) => meta["http-equiv"]).content;
  const allowed = (name) =>
    new RegExp(`${name}-src ([^;]+)`).exec(policy)[1].split(" ");
  for (const name of ["style", "script"])
    assert.deepEqual(
      allowed(name),
      tagged(html, name)
        // Data run nothing, so no policy asks for them.
        .filter((element) => !attributesOf(element).type)
        .map(textOf)
        .map(hashOf),
    );
  assert.match(policy, /^default-src 'none'/);
});

const metaOf = (html) =>
  Object.fromEntries(
    tagged(html, "meta")
      .map(attributesOf)
      .map(({ name, property, content }) => [name ?? property, content]),
  );

test("a page is found at the address of its comparison, at its own, or not at all", () => {
  const page = "https://example.com/compare/a-vs-b.html";
  const linksOf = (html) => tagged(html, "link").map(attributesOf);
  const html = renderPage(example, { page });
  assert.deepEqual(linksOf(html), [{ rel: "canonical", href: example.url }]);
  assert.equal(metaOf(html)["og:url"], example.url);
  assert.ok(!html.includes("noindex"));
  const { url: _, ...rest } = example;
  const own = renderPage(rest, { page });
  assert.deepEqual(linksOf(own), [{ rel: "canonical", href: page }]);
  assert.equal(metaOf(own)["og:url"], page);
  const nowhere = renderPage(rest);
  assert.match(nowhere, /<meta name="robots" content="noindex">/);
  assert.deepEqual(linksOf(nowhere), []);
  assert.ok(!nowhere.includes("og:"));
  assert.ok(!nowhere.includes("ld+json"));
});

test("a page leads to its file and to the answer for oEmbed", () => {
  const oembed = "https://example.com/compare/a-vs-b.oembed.json";
  const [, ...links] = tagged(
    renderPage(example, { src: SRC, oembed }),
    "link",
  ).map(attributesOf);
  assert.deepEqual(
    links.map(({ rel, type, href }) => [rel, type, href]),
    [
      ["alternate", "application/json", SRC],
      ["alternate", "application/json+oembed", oembed],
    ],
  );
  for (const { title } of links) assert.match(title, /^Claude 4 API.* vs /);
});

test("a page says in Open Graph who publishes it, when, and the answer", () => {
  const meta = metaOf(renderPage(example));
  assert.match(meta["og:title"], /^Claude 4 API.* vs Axolotl/);
  assert.equal(
    meta["og:description"],
    "Claude 4 API. All 4 reviewers would ship it, 3 of 4 Axolotl v0.16.",
  );
  assert.equal(meta["description"], meta["og:description"]);
  assert.equal(meta["og:site_name"], example.publisher.name);
  assert.equal(meta["article:modified_time"], example.updated);
});

test("a page has the structured data of what it shows: the list, or the one tool with its ratings", () => {
  const dataOf = (html) => {
    const [script] = tagged(html, "script").filter(
      (element) => attributesOf(element).type === "application/ld+json",
    );
    return textOf(script);
  };
  const tools = [example.tools[1].id];
  assert.equal(
    dataOf(renderPage(example, { tools })),
    renderJsonLd(example, { tools }),
  );
  const one = fixtures["minutely-2.json"];
  assert.equal(
    dataOf(renderPage(one)),
    renderJsonLd(one, { tool: one.tools[0].id }),
  );
});

test("a page has the language, colour scheme and title that fit", () => {
  const html = renderPage(example, { lang: "de", words: de, theme: "dark" });
  assert.equal(attributesOf(tagged(html, "html")[0]).lang, "de");
  assert.match(html, /<meta name="color-scheme" content="dark">/);
  for (const [theme, scheme] of [
    [undefined, "light"],
    ["auto", "light dark"],
  ])
    assert.equal(
      metaOf(renderPage(example, { theme }))["color-scheme"],
      scheme,
    );
  assert.match(textOf(tagged(html, "title")[0]), /^Claude 4 API.* vs Axolotl/);
  assert.equal(parted(html, "title")[0].tagName, "h1");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse as parseHtml } from "parse5";
import { parse, renderJsonLd, toJsonLd, toModel } from "tool-compare/data";
import { filled } from "./filled.mjs";
import { NAUGHTY, naughty } from "./naughty.mjs";
import { named, nodesOf, textOf } from "./nodes.mjs";
import { parseSamples, readSample } from "./samples.mjs";

/** Every comparison of the demo, and one with every field of the format. */
const comparisons = {
  ...parseSamples("https://example.com/comparisons/"),
  "every field": filled("Some text"),
};

/** The example with other fields in its first tool. */
const withTool = (changes) => {
  const data = readSample("claude-4-api-vs-axolotl-v0-16.json");
  Object.assign(data.tools[0], changes);
  return parse(data, "https://example.com/");
};

/** As search engines read it: without what is undefined. */
const written = (comparison, options) =>
  JSON.parse(renderJsonLd(comparison, options));
const first = (changes) => written(withTool(changes), { tool: "claude-4-api" });

/** Every object in some data. */
const objectsIn = (data) =>
  typeof data === "object" && data
    ? [
        ...(Array.isArray(data) ? [] : [data]),
        ...Object.values(data).flatMap(objectsIn),
      ]
    : [];

const shareOf = ({ panel }) => (panel ? panel.ship / panel.total : -1);

const namesIn = (list) =>
  list?.itemListElement.map(({ position, name }, index) => {
    assert.equal(position, index + 1);
    return name;
  }) ?? [];

function assertTool(item, comparison, { tool }) {
  assert.match(item["@type"], /^(Software|Web)Application$/);
  assert.equal(item.name, tool.name);
  assert.equal(item.alternateName, tool.shortName);
  assert.equal(item.url, tool.url);
  assert.equal(item.image, tool.logo);
  const { price, currency, asOf, note } = tool.pricing ?? {};
  if (price !== undefined) {
    assert.equal(item.offers.price, price);
    assert.equal(item.offers.priceCurrency, currency);
    assert.equal(item.offers.validFrom, asOf);
    assert.equal(item.offers.description, note);
  }
  assert.deepEqual(namesIn(item.positiveNotes), tool.pros ?? []);
  assert.deepEqual(namesIn(item.negativeNotes), tool.cons ?? []);
  assert.deepEqual(
    item.additionalProperty?.map(({ propertyID, name, value }) => [
      propertyID,
      name,
      value,
    ]) ?? [],
    (comparison.specs ?? [])
      .map(({ id, label }) => [id, label, tool.specs?.[id] ?? null])
      .filter(([, , value]) => value !== null),
  );
  assert.deepEqual(
    item.interactionStatistic?.map(
      ({ interactionType, userInteractionCount }) => [
        interactionType["@type"],
        userInteractionCount,
      ],
    ),
    tool.community && [
      ["LikeAction", tool.community.ship],
      ["DislikeAction", tool.community.skip],
    ],
  );
}

for (const [file, comparison] of Object.entries(comparisons)) {
  const { tools } = toModel(comparison);

  test(`${file}: the list has all tools in the order in which they are shown, and no rating`, () => {
    const list = written(comparison);
    assert.equal(list["@type"], "ItemList");
    assert.equal(list.numberOfItems, tools.length);
    const shown =
      tools.length < 3
        ? tools
        : tools.toSorted((a, b) => shareOf(b) - shareOf(a));
    list.itemListElement.forEach(({ position, item }, index) => {
      assert.equal(position, index + 1);
      assertTool(item, comparison, shown[index]);
    });
    for (const object of objectsIn(list))
      for (const key of Object.keys(object))
        assert.doesNotMatch(key, /rating|review/i);
  });

  test(`${file}: one tool has the panel's share and every review`, () => {
    for (const model of tools) {
      const { tool, panel } = model;
      const item = written(comparison, { tool: tool.id });
      assert.equal(item["@context"], "https://schema.org");
      assertTool(item, comparison, model);
      assert.equal(item.aggregateRating?.ratingValue, panel?.percent);
      assert.equal(item.aggregateRating?.reviewCount, panel?.total);
      assert.deepEqual(
        item.review?.map(({ reviewBody, datePublished, inLanguage }) => [
          reviewBody,
          datePublished,
          inLanguage,
        ]),
        panel &&
          tool.reviews.map(({ quote, date }) => [quote, date, comparison.lang]),
      );
      assert.equal(
        item.review?.filter(({ reviewRating }) => reviewRating.ratingValue)
          .length,
        panel?.ship,
      );
    }
  });

  test(`${file}: the page has the comparison's language, date, publisher and disclosure`, () => {
    for (const page of [
      written(comparison).mainEntityOfPage,
      written(comparison, { tool: tools[0].tool.id }).subjectOf,
    ]) {
      assert.equal(page.inLanguage, comparison.lang);
      assert.equal(!page.abstract, /^(?!en)/.test(comparison.lang ?? "en"));
      assert.equal(page.dateModified, comparison.updated);
      assert.equal(page.publisher?.name, comparison.publisher?.name);
      assert.equal(page.publishingPrinciples?.text, comparison.disclosure);
      assert.equal(page.publishingPrinciples?.url, comparison.methodology);
    }
  });
}

test("a part of the tools is listed in the page's order, with the answer of the whole", () => {
  const comparison = comparisons["text-to-speech.json"];
  const list = written(comparison, {
    tools: ["lyrebird-studio", "nobody", "parrot-tts-3"],
  });
  assert.deepEqual(
    list.itemListElement.map(({ position, item }) => [position, item.name]),
    [
      [1, "Lyrebird Studio"],
      [2, "Parrot TTS 3"],
    ],
  );
  assert.equal(list.numberOfItems, 2);
  assert.equal(
    list.mainEntityOfPage.abstract,
    written(comparison).mainEntityOfPage.abstract,
  );
  assert.deepEqual(written(comparison, { tools: [] }), written(comparison));
});

test("the page says the panel's answer", () => {
  const { mainEntityOfPage } = written(comparisons["writing-assistants.json"]);
  assert.equal(
    mainEntityOfPage.abstract,
    "No single pick. Quill and Draftsman tie at 3 of 4.",
  );
});

test("structured data as text are the same data", () => {
  for (const comparison of Object.values(comparisons))
    for (const options of [{}, { tool: comparison.tools[0].id }])
      assert.deepEqual(
        written(comparison, options),
        JSON.parse(JSON.stringify(toJsonLd(comparison, options))),
      );
});

test("an offer names its price if one is known, 0 if it is free, and how often it is due", () => {
  const offer = (pricing) => first({ pricing }).offers;
  assert.equal(offer(undefined), undefined);
  for (const entry of ["paid", "freemium", "contact"])
    assert.equal(offer({ entry }), undefined, entry);
  for (const entry of ["free", "open-source"])
    assert.equal(offer({ entry }).price, 0, entry);
  const due = (period) =>
    offer({ entry: "paid", price: 12.5, currency: "EUR", period });
  assert.equal(due("month").price, 12.5);
  assert.equal(due("month").priceSpecification.unitCode, "MON");
  assert.equal(due("year").priceSpecification.unitCode, "ANN");
  assert.equal(due("once").priceSpecification, undefined);
});

test("a price for use has its unit, and how often it is due beside it", () => {
  const specification = (pricing) =>
    first({
      pricing: { entry: "paid", price: 3, currency: "USD", ...pricing },
    }).offers.priceSpecification;
  assert.deepEqual(specification({ per: "1M input tokens" }), {
    "@type": "UnitPriceSpecification",
    price: 3,
    priceCurrency: "USD",
    unitText: "1M input tokens",
  });
  assert.deepEqual(specification({ per: "seat", period: "month" }), {
    "@type": "UnitPriceSpecification",
    price: 3,
    priceCurrency: "USD",
    unitText: "seat",
    referenceQuantity: {
      "@type": "QuantitativeValue",
      value: 1,
      unitCode: "MON",
    },
  });
});

test("a spec has its unit, group and note, and one that is not stated is left out", () => {
  const data = readSample("claude-4-api-vs-axolotl-v0-16.json");
  data.specs = [
    {
      id: "context",
      label: "Context window",
      unit: "tokens",
      group: "Limits",
      note: "As documented",
    },
    { id: "self-hosted", label: "Self-hosted", unit: "places" },
    { id: "license", label: "License" },
  ];
  data.tools[0].specs = { context: 200_000, "self-hosted": false };
  const { additionalProperty, additionalType } = written(
    parse(data, "https://example.com/"),
    { tool: "claude-4-api" },
  );
  assert.equal(additionalType, "https://schema.org/Product");
  assert.deepEqual(additionalProperty, [
    {
      "@type": "PropertyValue",
      propertyID: "context",
      name: "Context window",
      value: 200_000,
      unitText: "tokens",
      valueGroup: "Limits",
      description: "As documented",
    },
    {
      "@type": "PropertyValue",
      propertyID: "self-hosted",
      name: "Self-hosted",
      value: false,
    },
  ]);
});

test("a review by a model has no person for its author, and says what wrote it", () => {
  const review = {
    reviewer: "Reader",
    role: "Reads the manual",
    verdict: "ship",
    quote: "Fine.",
  };
  const {
    review: [model, person],
  } = first({ reviews: [{ ...review, ai: true }, review] });
  for (const object of objectsIn(model))
    assert.notEqual(object["@type"], "Person");
  assert.deepEqual(model.author, {
    "@type": "Organization",
    name: "Example Tool Review",
    url: "https://example.com/",
  });
  assert.equal(model.creditText, "Reader (AI)");
  assert.match(model.digitalSourceType, /TrainedAlgorithmicMedia/);
  assert.deepEqual(person.author, {
    "@type": "Person",
    name: "Reader",
    jobTitle: "Reads the manual",
  });
  assert.equal(person.digitalSourceType, undefined);
});

test("a tool is a web application if its category says so", () => {
  const type = (category) => first({ category })["@type"];
  for (const category of ["Web app", "AI web-apps", "SaaS", "web application"])
    assert.equal(type(category), "WebApplication", category);
  for (const category of [undefined, "", "Developer Tools", "Saasfee skiing"])
    assert.equal(type(category), "SoftwareApplication", category);
});

test("a tool without reviews has no rating", () => {
  const { aggregateRating, review } = first({ reviews: [] });
  assert.deepEqual([aggregateRating, review], [undefined, undefined]);
});

test("an unknown tool is refused with the ids that there are", () => {
  assert.throws(
    () => renderJsonLd(withTool({}), { tool: "nobody" }),
    ({ kind, message }) =>
      kind === "unknown-tool" &&
      message.includes('"claude-4-api" or "axolotl-v0-16", got "nobody"'),
  );
});

for (const [what, text] of Object.entries(NAUGHTY))
  test(`${what} in structured data stays text, also in a script element`, () => {
    const json = renderJsonLd(naughty(text), { tool: "one" });
    const document = parseHtml(
      `<!doctype html><title>x</title><script type="application/ld+json">${json}</script><p>after</p>`,
    );
    assert.deepEqual(
      nodesOf(document).flatMap(({ tagName }) => tagName ?? []),
      ["html", "head", "title", "script", "body", "p"],
    );
    const { name, review, positiveNotes } = JSON.parse(
      textOf(named(document, "script")[0]),
    );
    assert.equal(name, text);
    assert.equal(review[0].reviewBody, text);
    assert.equal(positiveNotes.itemListElement[0].name, text);
  });

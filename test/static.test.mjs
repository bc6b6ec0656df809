import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse, renderJsonLd, toJsonLd, toModel } from "tool-compare/data";

const folder = new URL("../demo/public/comparisons/", import.meta.url);

/** Every comparison of the demo, by the name of its file. */
const comparisons = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file,
    parse(
      JSON.parse(readFileSync(new URL(file, folder), "utf8")),
      `https://example.com/comparisons/${file}`,
    ),
  ]),
);

for (const [file, comparison] of Object.entries(comparisons))
  test(`${file}: structured data have the model's figures`, () => {
    const { itemListElement } = toJsonLd(comparison);
    const { tools } = toModel(comparison);
    assert.deepEqual(
      itemListElement.map(({ position, item }) => [
        position,
        item.name,
        item.aggregateRating?.ratingValue,
        item.aggregateRating?.reviewCount,
        item.review?.length,
      ]),
      tools.map(({ tool, panel }, index) => [
        index + 1,
        tool.name,
        panel?.percent,
        panel?.total,
        panel?.total,
      ]),
    );
    for (const [index, { tool }] of tools.entries())
      if (tool.pricing?.price !== undefined) {
        const { price, priceCurrency } = itemListElement[index].item.offers;
        assert.deepEqual(
          [price, priceCurrency],
          [tool.pricing.price, tool.pricing.currency],
        );
      }
  });

test("structured data as text are the same data", () => {
  for (const comparison of Object.values(comparisons))
    assert.deepEqual(
      JSON.parse(renderJsonLd(comparison)),
      JSON.parse(JSON.stringify(toJsonLd(comparison))),
    );
});

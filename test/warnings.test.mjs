import assert from "node:assert/strict";
import { test } from "node:test";
import { runnerImport } from "vite";

const { inspect } = (await runnerImport("./src/cli/inspect.ts")).module;

const BASE = "https://reviews.example/data/comparison.json";

/** A comparison that gives no reason for a warning, with changes to it and to its tool. */
const textOf = (changes = {}, tool = {}) =>
  JSON.stringify({
    version: 1,
    updated: "2026-04-18",
    tools: [{ id: "a", name: "A", reviews: [], ...tool }],
    ...changes,
  });

/** What is said of a text: kinds of warnings by their paths, and what the text has there. */
function warningsOf(text) {
  const { problems, warnings } = inspect(text, BASE);
  assert.deepEqual(problems, []);
  return warnings.map(({ kind, path, range }) => [
    kind,
    path,
    text.slice(range.offset, range.offset + range.length),
  ]);
}

test("nothing is said of a comparison without a fault", () => {
  assert.deepEqual(warningsOf(textOf()), []);
});

const ADDRESSES = {
  "www.example.com/x": true,
  "example.com": true,
  "docs.example.co.uk/a?b": true,
  "https:example.com": true,
  "http:/example.com": true,
  "https//example.com": true,
  "https://https://example.com": true,
  "https://example.com/": false,
  "//example.com/x": false,
  "other.html": false,
  "a-vs-b.json": false,
  "logo.svg?v=2": false,
  "../up/index.html": false,
  "v1.2/notes.html": false,
  "#part": false,
};

for (const [address, lacks] of Object.entries(ADDRESSES))
  test(`${address} ${lacks ? "looks like an address without its scheme" : "is what it looks like"}`, () => {
    for (const [path, text] of [
      ["url", textOf({ url: address })],
      ["tools[0].logo", textOf({}, { logo: address })],
    ])
      assert.deepEqual(
        warningsOf(text),
        lacks
          ? [["address-without-scheme", path, JSON.stringify(address)]]
          : [],
      );
  });

test("a spec needs a row, whatever its id", () => {
  const specs = { known: 1, context: 2, constructor: 3 };
  assert.deepEqual(
    warningsOf(textOf({ specs: [{ id: "known", label: "Known" }] }, { specs })),
    [
      ["spec-without-row", "tools[0].specs.context", '"context"'],
      ["spec-without-row", "tools[0].specs.constructor", '"constructor"'],
    ],
  );
});

test("specs of another kind are one problem and no warning", () => {
  for (const specs of ["200k", ["a", "b"], 7]) {
    const { problems, warnings } = inspect(textOf({}, { specs }), BASE);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ["tools[0].specs"],
    );
    assert.deepEqual(warnings, []);
  }
});

test("an affiliate link needs a disclosure", () => {
  const tool = { affiliate: true, url: "https://example.com/" };
  assert.deepEqual(warningsOf(textOf({}, tool)), [
    ["undisclosed-affiliate", "tools[0].affiliate", "true"],
  ]);
  const disclosure = "Some links earn us a commission.";
  assert.deepEqual(warningsOf(textOf({ disclosure }, tool)), []);
});

test("a price beside free or contact, and one without a date", () => {
  const pricing = { price: 20, currency: "USD" };
  const at = "tools[0].pricing.price";
  for (const entry of ["free", "contact"])
    assert.deepEqual(
      warningsOf(textOf({}, { pricing: { entry, ...pricing } })),
      [["price-beside-entry", at, "20"]],
    );
  const undated = { updated: undefined };
  const paid = { entry: "paid", ...pricing };
  assert.deepEqual(warningsOf(textOf(undated, { pricing: paid })), [
    ["undated-price", at, "20"],
  ]);
  assert.deepEqual(
    warningsOf(textOf(undated, { pricing: { ...paid, asOf: "2026-03-02" } })),
    [],
  );
});

test("a date before 1990 or in the future", () => {
  const nextYear = new Date().getUTCFullYear() + 1;
  for (const date of ["1989-12-31", "0001-01-01", `${nextYear}-12-31T09:30Z`]) {
    assert.deepEqual(warningsOf(textOf({ updated: date })), [
      ["odd-date", "updated", JSON.stringify(date)],
    ]);
    const review = { reviewer: "A", verdict: "ship", quote: "Yes.", date };
    assert.deepEqual(warningsOf(textOf({}, { reviews: [review] })), [
      ["odd-date", "tools[0].reviews[0].date", JSON.stringify(date)],
    ]);
  }
  assert.deepEqual(warningsOf(textOf({ updated: "1990-01-01" })), []);
});

test("a reviewer who appears twice on one tool", () => {
  const review = { reviewer: "Anonymous", verdict: "ship", quote: "Yes." };
  const reviews = [review, { ...review, reviewer: "B" }, review];
  assert.deepEqual(warningsOf(textOf({}, { reviews })), [
    ["repeated-reviewer", "tools[0].reviews[2].reviewer", '"Anonymous"'],
  ]);
});

test("a byte order mark moves no place, however many there are", () => {
  const text = `\ufeff${textOf({ titel: "A" })}`;
  assert.deepEqual(warningsOf(text), [["unknown-field", "titel", '"titel"']]);
});

test("a file with many specs is looked through at once", () => {
  const specs = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]),
  );
  const start = performance.now();
  assert.equal(warningsOf(textOf({}, { specs })).length, 20_000);
  assert.ok(performance.now() - start < 5_000);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fieldRows } from "../tools/fields.mjs";

/** The type that the table has for a field. */
const typeOf = (field, required) =>
  fieldRows({ properties: { size: field }, required })[0][1];

/** @type {[string, object][]} */
const TYPES = [
  ["text", { type: "string" }],
  ["text ≤ 1,000", { type: "string", maxLength: 1000 }],
  ["text ≤ 80", { type: ["string", "null"], maxLength: 80 }],
  [
    "text ≤ 80",
    { anyOf: [{ type: "string", maxLength: 80 }, { type: "null" }] },
  ],
  [
    "object",
    {
      type: ["object", "null"],
      properties: { price: { type: "number" } },
      anyOf: [{ properties: { price: { type: "null" } } }, { required: ["x"] }],
    },
  ],
  ["text ≤ 9", { type: "string", maxLength: 9, pattern: "\\S" }],
  [
    "text like `2026-04-18`",
    { type: ["string", "null"], pattern: "^\\d+", examples: ["2026-04-18"] },
  ],
  ["web address", { type: "string", format: "uri-reference", pattern: "x" }],
  ["`1`", { type: "number", const: 1 }],
  ["`a` `b`", { type: "string", enum: ["a", "b"] }],
  ["`a` `b`", { type: ["string", "null"], enum: ["a", "b", null] }],
  ["number 0–1,000", { type: "number", minimum: 0, maximum: 1000 }],
  [
    "whole number ≥ 0",
    { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  ],
  [
    "`true` or `false`, default `false`",
    { type: ["boolean", "null"], default: false },
  ],
  [
    "0–8 × text ≤ 160",
    { type: "array", maxItems: 8, items: { type: "string", maxLength: 160 } },
  ],
  [
    "1–8 size",
    {
      type: "array",
      minItems: 1,
      maxItems: 8,
      items: { type: "object", properties: { id: { type: "string" } } },
    },
  ],
  [
    "names, each with text (at most 10)",
    {
      type: "object",
      properties: {},
      maxProperties: 10,
      additionalProperties: { type: "string" },
    },
  ],
  [
    "names, each with text ≤ 120 or number or `true` or `false`",
    {
      type: ["object", "null"],
      additionalProperties: {
        anyOf: [
          { type: "string", maxLength: 120 },
          { type: "number" },
          { type: "boolean" },
          { type: "null" },
        ],
      },
    },
  ],
];

for (const [type, field] of TYPES)
  test(`the table says "${type}" of ${JSON.stringify(field)}`, () => {
    assert.equal(typeOf(field), type);
    assert.equal(
      typeOf(field, ["size"]),
      type.replace(/(?=, default|$)/, ", required"),
    );
  });

test("the table says what a field needs beside it", () => {
  const [[, type]] = fieldRows({
    properties: { price: { type: "number" }, currency: { type: "string" } },
    dependentRequired: { price: ["currency"] },
  });
  assert.equal(type, "number, with `currency`");
});

test("what many fields say in the same words is left out, unless it is all they say", () => {
  const rows = fieldRows({
    properties: Object.fromEntries(
      ["One.", "Two.", "Three.", ""].map((own, index) => [
        `f${index}`,
        { type: "string", description: `${own} May be relative.`.trim() },
      ]),
    ),
  });
  assert.deepEqual(
    rows.map(([, , text]) => text),
    ["One.", "Two.", "Three.", "May be relative."],
  );
});

test("every field of the format is in the README, under the object that it belongs to", () => {
  const schema = JSON.parse(
    readFileSync("dist/comparison.schema.json", "utf8"),
  );
  const [, table] = /<!-- fields -->(.*?)<!-- \/fields -->/s.exec(
    readFileSync("README.md", "utf8"),
  );
  const lines = table.split("\n");
  const find = (start, text) =>
    lines.findIndex((line, index) => index >= start && line.startsWith(text));
  let at = 0;
  for (const [name, type] of fieldRows(schema)) {
    at = find(at, `| ${name} `);
    assert.ok(at >= 0, name);
    assert.ok(lines[at].includes(` ${type.replaceAll("|", "\\|")} `), name);
  }
});

test("all rows of a table in the README have as many cells", () => {
  const readme = readFileSync("README.md", "utf8");
  const tables = readme.match(/(?:^\|.*\n)+/gm);
  assert.ok(tables.length > 9);
  for (const table of tables) {
    const [head, ...rows] = table
      .trim()
      .split("\n")
      .map((row) => row.split(/(?<!\\)\|/).length);
    for (const row of rows) assert.equal(row, head, table);
  }
});

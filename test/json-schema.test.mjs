import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "tool-compare/data";
import { runnerImport } from "vite";

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const schema = read("dist/comparison.schema.json");
const FOLDER = "demo/public/comparisons";

// The browser tests' data ask a server for the example; here the file itself answers.
globalThis.location = new URL("https://example.com/");
globalThis.fetch = async (path) =>
  Response.json(read(path.replace("/demo/", "demo/public/")));
const load = async (path) => (await runnerImport(path)).module;
const { complete, example, leaves } = await load("./test/example.ts");
const format = await load("./test/format.ts");

/** Formats are not asserted, as draft 2020-12 has it, but where a test asks for it. */
const plain = new Ajv({ allErrors: true, validateFormats: false });
const strict = addFormats(new Ajv({ allErrors: true }));
const accepts = plain.compile(schema);
const acceptsStrictly = strict.compile(schema);

const parses = (data) => {
  try {
    return !!parse(data, "https://reviews.example/data/comparison.json");
  } catch {
    return false;
  }
};

/** Both verdicts on some data, in one word where they are the same. */
const verdicts = (data, validate = accepts) => {
  const [schema, parse] = [validate(data), parses(data)];
  return schema === parse ? schema : { schema, parse };
};

const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const TOOL = { id: "a", name: "A", reviews: [] };
const REVIEW = { reviewer: "A", verdict: "ship", quote: "A" };

/** Changes to a complete comparison, one by one, and whether they are allowed. */
function* changes() {
  const table = (paths, values, allowed) =>
    paths.flatMap((path) =>
      values.map((value) => [{ [path]: value }, allowed]),
    );
  const { TEXTS, NEVER_EMPTY, CHOICES, ADDRESSES } = format;
  for (const [path, most] of Object.entries(TEXTS))
    for (const letter of ["x", "🦎"]) {
      yield [{ [path]: letter.repeat(most) }, true];
      yield [{ [path]: letter.repeat(most + 1) }, false];
    }
  yield* table(NEVER_EMPTY, ["", " "], false);
  for (const [path, choices] of Object.entries(CHOICES)) {
    yield* table([path], choices, true);
    yield* table([path], ["Ship", "", 1], false);
  }
  yield* table(format.REQUIRED, [undefined, null], false);
  yield* table(format.OPTIONAL, [undefined, null], true);
  for (const path of Object.keys(format.EXPECTED))
    for (const [type, value] of format.VALUES)
      if (value !== null && type !== format.typeOf(path))
        yield [{ [path]: value }, false];
  yield* table(["tools[0].id"], ["a", "7", "a-b-c", "x".repeat(80)], true);
  yield* table(["tools[0].id"], [...format.NO_IDS, "x".repeat(81)], false);
  yield* table(["tools[0].pricing.price"], [0, 0.0004, 19.99, 1e12], true);
  yield* table(["tools[0].pricing.price"], [-1, -0.01, 2e12, Infinity], false);
  yield* table(["tools[0].pricing.currency"], format.NO_CURRENCIES, false);
  yield* table(["tools[0].pricing.currency"], [undefined, null], false);
  for (const price of [undefined, null])
    yield [
      {
        "tools[0].pricing.price": price,
        "tools[0].pricing.currency": undefined,
      },
      true,
    ];
  yield* table(["tools[0].specs.license"], ["", 7, -0.5, true, null], true);
  yield* table(["tools[0].specs.license"], ["x".repeat(121), [], {}], false);
  yield* table(["lang"], ["en", "pt-BR", "zh-Hant-TW", "iw"], true);
  yield* table(["lang"], ["", "e", "en_US", "en-", "english language"], false);
  yield* table(["tools[0].community.ship"], [0, 1, 2 ** 53 - 1], true);
  yield* table(["tools[0].community.ship"], [-1, 1.5, 2 ** 53], false);
  yield* table(["updated"], format.DATES, true);
  yield* table(["updated"], format.NO_DATES, false);
  yield* table(ADDRESSES, [...format.RESOLVED.map(([url]) => url), " "], true);
  yield* table(
    ADDRESSES,
    ["", ...format.FORBIDDEN].filter((url) => !UNSAID.includes(url)),
    false,
  );
  for (const [count, allowed] of [
    [0, false],
    [1, true],
    [8, true],
    [9, false],
  ])
    yield [
      { tools: list(count, (i) => ({ ...TOOL, id: `tool-${i}` })) },
      allowed,
    ];
  for (const [count, allowed] of [
    [0, true],
    [50, true],
    [51, false],
  ])
    yield [
      {
        "tools[1].reviews": list(count, (i) => ({
          ...REVIEW,
          reviewer: `${i}`,
        })),
      },
      allowed,
    ];
  for (const [count, allowed] of [
    [0, true],
    [10, true],
    [11, false],
  ])
    yield [
      {
        "newsletter.fields": Object.fromEntries(
          list(count, (i) => [`name ${i}`, ""]),
        ),
      },
      allowed,
    ];
  yield [{ "newsletter.fields": { list: 7 } }, false];
  yield* table(["version"], [2, 0, "1", null, [1]], false);
  yield* table(["tools[0].unknown", "unknown"], [{ deeper: [{}] }], true);
}

/** Addresses that `parse` refuses and no pattern can tell. */
const UNSAID = ["java\nscript:alert(1)", "https://"];

/** All that JSON Schema cannot say, or says more strictly. */
const EXCEPTIONS = {
  "two tools with one id": {
    data: () => example({ "tools[1].id": "claude-4-api" }),
    schema: true,
    parse: false,
  },
  "two rows with one id": {
    data: () => complete({ "specs[1].id": "context" }),
    schema: true,
    parse: false,
  },
  "a hidden field named like the box for consent": {
    data: () => complete({ "newsletter.fields.consent": "on" }),
    schema: true,
    parse: false,
  },
  "an address with a scheme across two lines": {
    data: () => example({ url: UNSAID[0] }),
    schema: true,
    parse: false,
  },
  "an address without a host": {
    data: () => example({ url: UNSAID[1] }),
    schema: true,
    parse: false,
  },
  "a $schema that is no text, which the widget never reads": {
    data: () => example({ $schema: 7 }),
    schema: false,
    parse: true,
  },
};

test("the schema is one of draft 2020-12", () => {
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  assert.ok(plain.validateSchema(schema), plain.errorsText());
});

for (const file of readdirSync(new URL(`../${FOLDER}`, import.meta.url)))
  test(`${file} passes, also where formats are asserted`, () => {
    const data = read(`${FOLDER}/${file}`);
    assert.equal(verdicts(data), true);
    assert.equal(verdicts(data, acceptsStrictly), true);
  });

test("the schema allows and refuses what parse does", () => {
  const counts = { true: 0, false: 0 };
  for (const [change, allowed] of changes()) {
    assert.equal(
      verdicts(complete(change)),
      allowed,
      JSON.stringify(change).slice(0, 200),
    );
    counts[allowed]++;
  }
  for (const [, value] of format.VALUES.slice(0, -1))
    assert.equal(verdicts(value), false);
  assert.ok(counts.true > 150 && counts.false > 350, JSON.stringify(counts));
});

test("every day of a leap year, a common year and a century is judged as parse judges it", () => {
  const two = (number) => String(number).padStart(2, "0");
  for (const year of ["2024", "2026", "1900", "2000", "0000", "9999"])
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++)
        for (const time of ["", "T09:30+01:00"]) {
          const updated = `${year}-${two(month)}-${two(day)}${time}`;
          const verdict = verdicts({ version: 1, tools: [TOOL], updated });
          assert.equal(typeof verdict, "boolean", updated);
        }
});

test("every hour and minute is judged as parse judges it", () => {
  for (const hour of ["00", "09", "19", "20", "23", "24", "25", "99"])
    for (const minute of [":00", ":59", ":60"])
      for (const second of ["", ":00", ":59", ":60", ":00.0", ":00.5", ":00."])
        for (const zone of ["", "Z", "z", "+00:00", "-23:59", "+24:00", "+1"]) {
          const updated = `2026-04-18T${hour}${minute}${second}${zone}`;
          const verdict = verdicts({ version: 1, tools: [TOOL], updated });
          assert.equal(typeof verdict, "boolean", updated);
        }
});

for (const [what, { data, ...expected }] of Object.entries(EXCEPTIONS))
  test(`only parse and the schema differ on ${what}`, () => {
    assert.deepEqual(verdicts(data()), expected);
  });

test("only where formats are asserted, an address has to be escaped", () => {
  for (const url of ["https://例え.example/", "/a b", "größe.html"]) {
    const data = example({ url });
    assert.equal(verdicts(data), true);
    assert.deepEqual(verdicts(data, acceptsStrictly), {
      schema: false,
      parse: true,
    });
  }
});

/** Every field of the schema, with its path: `[]` is an item of a list, `*` a field of any name. */
function* fields(field, path) {
  yield [path, field];
  const { properties = {}, items, additionalProperties } = field;
  for (const [name, inner] of Object.entries(properties))
    yield* fields(inner, path ? `${path}.${name}` : name);
  if (items) yield* fields(items, `${path}[]`);
  if (additionalProperties) yield* fields(additionalProperties, `${path}.*`);
}

test("every field has a title, a description and examples that are valid", () => {
  for (const [path, field] of fields(schema, "")) {
    assert.match(field.title, /^[A-Z].*[^.]$/, path);
    assert.match(field.description, /\.$/, path);
    assert.ok(field.examples.length > 0, path);
    const validate = strict.compile({ ...field, $id: undefined });
    for (const value of field.examples)
      assert.ok(validate(value), `${path}: ${JSON.stringify(value)}`);
    if ("default" in field) assert.ok(validate(field.default), path);
  }
  assert.ok(parses(schema.examples[0]));
});

test("every field of text has its limit", () => {
  const unlimited = [...fields(schema, "")]
    .filter(
      ([, { type, maxLength, pattern, format, enum: choices }]) =>
        String(type).startsWith("string") &&
        !maxLength &&
        !pattern &&
        !format &&
        !choices,
    )
    .map(([path]) => path);
  // The format sets no limit to the values of hidden fields.
  assert.deepEqual(unlimited, ["newsletter.fields.*"]);
});

test("the schema knows every field that a complete comparison has", () => {
  const known = new Set([...fields(schema, "")].map(([path]) => path));
  for (const [path] of leaves(complete()))
    assert.ok(
      known.has(
        path
          .replaceAll(/\[\d+\]/g, "[]")
          .replace(/(\.fields|tools\[\]\.specs)\..*/, "$1.*"),
      ),
      path,
    );
});

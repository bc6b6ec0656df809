import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { check } from "../dist/check.js";
import { format } from "../dist/format.js";
import { comparisonSchema } from "../dist/schema.js";
import { runnerImport } from "vite";

const FOLDER = "demo/public/comparisons";
const read = (path) =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));

// The browser tests' data ask a server for the example; here the file itself answers.
globalThis.location = new URL("https://example.com/");
globalThis.fetch = async (path) =>
  Response.json(read(path.replace("/demo/", "demo/public/")));
const { complete } = (await runnerImport("./test/example.ts")).module;

const FILES = [
  complete(),
  ...readdirSync(new URL(`../${FOLDER}`, import.meta.url)).map((file) =>
    read(`${FOLDER}/${file}`),
  ),
];

/** Any file that is served from the web has such a base. */
const BASE = "https://reviews.example/data/comparison.json";

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
console.log(`Seed of the mutants: ${seed} (set SEED to run the same again)`);

/** Values of all sorts that a field may hold by mistake, or by right. */
const VALUES = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u00a0",
    "ship",
    "skip",
    "free",
    "paid",
    "month",
    "highest",
    "a",
    "A",
    "a--b",
    "gpt-4.1",
    "claude-4-api",
    "axolotl-v0-16",
    "context",
    "email",
    "consent",
    "EMAIL",
    "USD",
    "usd",
    "en",
    "pt-BR",
    "en_US",
    "2026-04-18",
    "2026-02-30",
    "2024-02-29",
    "2026-04-18T09:30:00Z",
    "2026-04-18T24:00",
    "2026-04-18T09:30+14:00",
    "2026-04-18\n",
    "1-1-1",
    "https://example.com/a",
    "other.html",
    "//x.example",
    "#",
    "?a",
    ":",
    "javascript:alert(1)",
    "HTTP://EXAMPLE.com",
    "https://",
    "mailto:a@b.c",
    0,
    -0,
    1,
    -1,
    1.5,
    2 ** 53,
    1e12,
    1e12 + 1,
    1e300,
    null,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    [{}],
    { id: "a" },
    { ship: 1, skip: 2 },
    { entry: "paid", price: 5 },
    { entry: "paid", price: 5, currency: null },
    { name: "A", url: "x" },
  ),
  fc
    .tuple(
      fc.constantFrom("x", "🦎", " ", "é"),
      fc.constantFrom(20, 35, 40, 60, 80, 120, 160, 200, 240, 300, 1000, 5000),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([letter, length, more]) => letter.repeat(length + more)),
  fc.string({ unit: "binary" }),
  fc.webUrl(),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One change: of the places there are, the nth; what becomes of it. */
const CHANGE = fc.record({
  place: fc.nat(100_000),
  act: fc.constantFrom("set", "set", "set", "remove", "repeat", "add", "swap"),
  name: fc.oneof(
    fc.constantFrom(
      "title",
      "price",
      "currency",
      "fields",
      "field",
      "ai",
      "undefined",
    ),
    fc.string({ maxLength: 8 }),
  ),
  value: VALUES,
});

/** Every place in some data: the object or list, and the key in it. */
function* placesIn(value) {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, Array.isArray(value) ? Number(key) : key];
    yield* placesIn(value[key]);
  }
}

function mutate(data, { place, act, name, value }) {
  const places = [...placesIn(data)];
  if (!places.length) return;
  const [holder, key] = places[place % places.length];
  const [other, otherKey] = places[(place * 7 + 3) % places.length];
  // A copy, or a second change could put it into itself.
  if (act === "set") holder[key] = structuredClone(value);
  else if (act === "swap") holder[key] = structuredClone(other[otherKey]);
  else if (Array.isArray(holder)) {
    if (act === "remove") holder.splice(key, 1);
    else holder.push(act === "add" ? value : structuredClone(holder[key]));
  } else if (act === "remove") delete holder[key];
  else if (name !== "__proto__")
    holder[name] = act === "add" ? value : structuredClone(holder[key]);
}

const mutant = ({ file, changes }) => {
  const data = structuredClone(FILES[file]);
  for (const change of changes) mutate(data, change);
  return JSON.parse(JSON.stringify(data));
};

const pathsOf = (issues) =>
  [...new Set(issues.map((keys) => JSON.stringify(keys)))].toSorted((a, b) =>
    a.localeCompare(b),
  );

const isTooLong = ({ expected: { type, max }, found }) =>
  (type === "list" && Array.isArray(found) && found.length > max) ||
  (type === "record" && Object.keys(Object(found)).length > max);

test("walker and Zod accept the same mutants of the demo's files, and name the same places", () => {
  const counts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.record({
        file: fc.nat(FILES.length - 1),
        changes: fc.array(CHANGE, { minLength: 1, maxLength: 4 }),
      }),
      (recipe) => {
        const data = mutant(recipe);
        const { value, issues } = check(format, data, BASE);
        const { error } = comparisonSchema.safeParse(data);
        assert.equal(issues.length === 0, !error);
        counts[error ? "refused" : "accepted"]++;
        if (!error) {
          assert.deepEqual(check(format, value, "https://other.example/"), {
            value,
            issues: [],
          });
          return;
        }
        if (issues.length < 100 && !issues.some(isTooLong))
          assert.deepEqual(
            pathsOf(issues.map(({ keys }) => keys)),
            pathsOf(error.issues.map(({ path }) => path)),
          );
      },
    ),
    { seed, numRuns: 20_000, endOnFailure: false },
  );
  // A mutant that is nearly always refused, or never, would test little.
  assert.ok(counts.accepted > 2_000 && counts.refused > 2_000, counts);
});

test("the files themselves are accepted by both", () => {
  for (const file of FILES) {
    assert.deepEqual(check(format, file, BASE).issues, []);
    assert.ok(comparisonSchema.safeParse(file).success);
  }
});

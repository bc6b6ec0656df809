// Comparisons with something wrong in them, or something odd that is right.
import fc from "fast-check";

const ODD = [
  "| |\u00a0|\u0085|ship|free|month|a|A|a--b|USD|usd|en|en_US|consent".split(
    "|",
  ),
  "2026-02-30|2024-02-29|2026-04-18\n|2026-04-18T24:00|٢٠٢٦-٠٤-١٨".split("|"),
  "https://example.com/a|other.html|../x?y#z|//x.example|#|?a|/a".split("|"),
  "\\\\x.example\\y|java\nscript:x| javascript:x|HTTP://EXAMPLE.com".split("|"),
  "https:example.com|mailto:a@b.c|data:,x|https:/x.example|http:a|:".split("|"),
  [0, 1, -1, 1.5, 2 ** 53, 1e12, 1e12 + 1, null, true, false],
].flat();

const VALUES = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  fc.constantFrom([], {}, [null], [{}], { ship: 1, skip: 2 }, { name: "A" }),
  fc
    .tuple(
      fc.constantFrom("x", "🦎", "é"),
      fc.constantFrom(20, 40, 60, 80, 120, 160, 300, 1000, 5000),
      fc.constantFrom(0, 1),
    )
    .map(([letter, length, more]) => letter.repeat(length + more)),
  fc.string(),
);

/** Every object and list in some data, with each of its keys. */
function* placesIn(value) {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* placesIn(value[key]);
  }
}

function change(data, { at, act, value }) {
  const places = [...placesIn(data)];
  const [holder, key] = places[at % places.length];
  // A copy, or a second change could put it into itself.
  if (act === "set") holder[key] = structuredClone(value);
  else if (!Array.isArray(holder)) delete holder[key];
  else if (act === "remove") holder.splice(Number(key), 1);
  else holder.push(structuredClone(holder[key]));
}

/** Copies of some files with one or two changes. */
export const mutants = (files) =>
  fc
    .record({
      file: fc.constantFrom(...files),
      changes: fc.array(
        fc.record({
          at: fc.nat(100_000),
          act: fc.constantFrom("set", "set", "set", "remove", "repeat"),
          value: VALUES,
        }),
        { minLength: 1, maxLength: 2 },
      ),
    })
    .map(({ file, changes }) => {
      const data = structuredClone(file);
      for (const one of changes) change(data, one);
      return JSON.parse(JSON.stringify(data));
    });

// Comparisons for the plugin's renderer: random ones, with texts that mean something to WordPress.
import fc from "fast-check";
import { NAUGHTY } from "../../naughty.mjs";

/** What something in WordPress, in HTML or in a feed looks for. */
const PIECES = [
  ...`[gallery] [tool_compare] [/tool_compare] [[caption]] [embed]x[/embed] [ ] ]]> <![CDATA[
    :) ;-) 8) 8O xD XD :cry: :P :mrgreen: -- --- ... 3x4 'a' "b" \` \`\` '' ' " (tm)
    <!--more--> <!--nextpage--> </tool-compare> </p> </td> <b> <img/onerror=a> <script> </script> <a>
    &amp; &lt;i&gt; &#91; &#x5b; &copy &nbsp; % %s %1$s %% $1 \\1 \\0 \\ / {{x}} {$x}
    a b1 x 12 0 W é 🦎 · – “q” ’`.match(/\S+/g),
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  "<!-- wp:html --><i>x</i><!-- /wp:html -->",
  ..."\u0000\t\n\u000b\u001b \u0085\u00a0\u200b\u2028\ufeff\u202e\ufffe".split(
    "",
  ),
  "\n\n",
  "\r\n",
  "    ",
];

const isFilled = (text) => /[^\s\p{Cc}\p{Cf}\u0085]/u.test(text);

const hostile = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
        .map((pieces) => pieces.join("")),
    },
    {
      weight: 1,
      // PHP takes half a surrogate pair for no JSON, and the page keeps the link.
      arbitrary: fc.constantFrom(
        ...Object.values(NAUGHTY).filter((text) => text.isWellFormed()),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1 }) },
    // To PHP it is as good as nothing.
    { weight: 1, arbitrary: fc.constant("0") },
  )
  .filter(isFilled);

const text = (max) =>
  hostile.map((one) => Array.from(one).slice(0, max).join("")).filter(isFilled);

const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });

const url = fc.constantFrom(
  "https://example.com/a?b=c&d=%22#e",
  "https://example.com/%3Cb%3E/[x]/'y'\"z\"",
  "a-vs-b",
);

const date = fc.constantFrom(
  "2026-04-18",
  "2024-02-29T23:59:00-11:00",
  "0987-06-05",
);

const price = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 10 ** 6 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 10 ** 12, noNaN: true }),
  // As large as twelve digits behind the point allow: the last is the first that goes wrong.
  fc.double({ min: 1000, max: 10_000, noNaN: true }),
  fc.constantFrom(-0, 0.1 + 0.2, 2.5e-6, 4e-13, 1e12, 1234567.891),
);

const votes = fc.oneof(
  fc.nat(3),
  fc.nat(10 ** 5),
  fc.constantFrom(0, 2 ** 53 - 1),
);

const pricing = fc
  .record({
    entry: fc.constantFrom(
      "free",
      "freemium",
      "paid",
      "open-source",
      "contact",
    ),
    price: maybe(price),
    currency: fc.constantFrom(
      ..."USD EUR GBP JPY CHF KWD SEK INR CAD BRL CNY KRW XOF PLN".split(" "),
    ),
    period: maybe(fc.constantFrom("month", "year", "once")),
    per: maybe(text(40)),
    asOf: maybe(date),
    note: maybe(text(80)),
  })
  // What a price is for is said with a price.
  .map(({ per, ...rest }) =>
    rest.price === undefined ? rest : { per, ...rest },
  );

const review = fc.record({
  reviewer: fc.oneof(
    fc.constantFrom("Skeptic", "Builder", "1", "Founder"),
    text(40),
  ),
  role: maybe(text(40)),
  verdict: fc.constantFrom("ship", "ship", "skip"),
  quote: text(80),
  date: maybe(date),
  ai: maybe(fc.boolean()),
  url: maybe(url),
});

const SPECS = ["context", "4", "speed-2"];

const spec = fc.oneof(
  text(40),
  price,
  fc.boolean(),
  fc.constantFrom(null, "", 400_000, -1.5),
);

const tool = fc.record({
  name: text(60),
  shortName: maybe(text(40)),
  category: maybe(text(40)),
  tagline: maybe(text(80)),
  description: maybe(text(80)),
  url: maybe(url),
  affiliate: maybe(fc.boolean()),
  pricing: maybe(pricing),
  specs: maybe(
    fc.record(Object.fromEntries(SPECS.map((id) => [id, spec])), {
      requiredKeys: [],
    }),
  ),
  pros: maybe(fc.array(text(40), { maxLength: 3 })),
  cons: maybe(fc.array(text(40), { maxLength: 3 })),
  community: maybe(fc.record({ ship: votes, skip: votes })),
  reviews: fc.oneof(
    fc.array(review, { maxLength: 6 }),
    fc.array(review, { minLength: 2, maxLength: 2 }),
  ),
});

/** A valid comparison, as its file says it. */
export const comparisons = fc
  .record({
    title: maybe(text(80)),
    kicker: maybe(text(40)),
    summary: maybe(text(80)),
    url: maybe(url),
    updated: maybe(date),
    publisher: maybe(fc.record({ name: text(60), url: maybe(url) })),
    methodology: maybe(url),
    disclosure: maybe(text(80)),
    specs: maybe(
      fc.subarray(SPECS).chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              label: text(40),
              unit: maybe(text(20)),
              group: maybe(text(20)),
              note: maybe(text(40)),
              best: maybe(fc.constantFrom("highest", "lowest")),
            }),
          ),
        ),
      ),
    ),
    tools: fc.array(tool, { minLength: 1, maxLength: 8 }),
  })
  .map((comparison) => ({
    version: 1,
    ...comparison,
    tools: comparison.tools.map((tool, index) => ({
      id: `${index}`,
      ...tool,
      // What has no row is not shown.
      specs: Object.fromEntries(
        (comparison.specs ?? []).map(({ id }) => [id, tool.specs?.[id]]),
      ),
    })),
  }));

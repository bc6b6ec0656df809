// What the format allows and refuses, for the tests of `parse` and of the JSON Schema.

/** What the format says of each text: its most characters, and whether there must be one. */
export const TEXTS: Record<string, number> = {
  title: 200,
  kicker: 80,
  summary: 1000,
  "publisher.name": 120,
  disclosure: 300,
  "tools[0].name": 120,
  "tools[0].category": 60,
  "tools[0].tagline": 240,
  "tools[0].description": 5000,
  "tools[0].shortName": 40,
  "tools[0].pros[0]": 160,
  "tools[0].cons[0]": 160,
  "tools[0].pricing.per": 40,
  "specs[0].label": 80,
  "specs[0].unit": 20,
  "specs[0].group": 60,
  "specs[0].note": 160,
  "tools[0].pricing.note": 120,
  "tools[0].reviews[0].reviewer": 80,
  "tools[0].reviews[0].role": 80,
  "tools[0].reviews[0].quote": 5000,
  "newsletter.heading": 120,
  "newsletter.kicker": 80,
  "newsletter.text": 300,
  "newsletter.consent": 300,
};

export const NEVER_EMPTY = [
  "tools[0].id",
  "tools[0].name",
  "tools[0].reviews[0].reviewer",
  "tools[0].reviews[0].quote",
  "newsletter.heading",
  "newsletter.consent",
  "publisher.name",
  "tools[0].shortName",
  "tools[0].pros[0]",
  "tools[0].cons[0]",
  "specs[0].id",
  "specs[0].label",
];

export const ADDRESSES = [
  "url",
  "publisher.url",
  "methodology",
  "tools[0].url",
  "tools[0].logo",
  "tools[0].reviews[0].url",
  "newsletter.action",
  "newsletter.privacy",
];

export const CHOICES: Record<string, string[]> = {
  "tools[0].pricing.entry": [
    "free",
    "freemium",
    "paid",
    "open-source",
    "contact",
  ],
  "tools[0].pricing.period": ["month", "year", "once"],
  "tools[0].reviews[0].verdict": ["ship", "skip"],
  "specs[0].best": ["highest", "lowest"],
};

/** What an error says of a text that has to match a pattern. */
const PATTERNS: Record<string, string> = {
  "tools[0].id": 'an id like "some-tool-2"',
  "specs[0].id": 'an id like "some-tool-2"',
  "tools[0].pricing.currency": 'an ISO 4217 currency code like "USD"',
  lang: 'a language tag like "en" or "pt-BR"',
  ...Object.fromEntries(
    ["updated", "tools[0].pricing.asOf", "tools[0].reviews[0].date"].map(
      (path) => [path, 'a date like "2026-04-18" or "2026-04-18T09:30:00Z"'],
    ),
  ),
};

/** What is expected of each field, to complete "expected …". */
export const EXPECTED: Record<string, string> = {
  version: "1",
  ...PATTERNS,
  ...Object.fromEntries(
    ADDRESSES.map((path) => [path, "a web address (https://…)"]),
  ),
  ...Object.fromEntries(
    Object.entries(TEXTS).map(([path, most]) => [
      path,
      `text of ${NEVER_EMPTY.includes(path) ? `1 to ${most}` : `at most ${most}`} characters`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([path, choices]) => [
      path,
      choices.map((choice) => `"${choice}"`).join(" or "),
    ]),
  ),
  "newsletter.field": "text of 1 to 80 characters",
  "newsletter.fields.list": "text",
  "tools[0].pricing.price": "a number from 0 to 1000000000000",
  "tools[0].community.ship": "a whole number from 0 to 9007199254740991",
  "tools[0].community.skip": "a whole number from 0 to 9007199254740991",
  "tools[0].affiliate": "true or false",
  "tools[0].reviews[0].ai": "true or false",
  specs: "a list of at most 40",
  tools: "a list of 1 to 8",
  "tools[0].pros": "a list of at most 8",
  "tools[0].cons": "a list of at most 8",
  "tools[0].reviews": "a list of at most 50",
  "tools[0]": "an object",
  "specs[0]": "an object",
  "tools[0].pricing": "an object",
  "tools[0].specs": "an object",
  "tools[0].community": "an object",
  "tools[0].reviews[0]": "an object",
  publisher: "an object",
  newsletter: "an object",
  "newsletter.fields": "an object of at most 10",
};

export const REQUIRED = [
  "version",
  "specs[0].id",
  "specs[0].label",
  "tools",
  "tools[0].id",
  "tools[0].name",
  "tools[0].reviews",
  "tools[0].pricing.entry",
  "tools[0].community.ship",
  "tools[0].community.skip",
  "tools[0].reviews[0].reviewer",
  "tools[0].reviews[0].verdict",
  "tools[0].reviews[0].quote",
  "publisher.name",
  "newsletter.heading",
  "newsletter.action",
];

export const OPTIONAL = [
  "title",
  "kicker",
  "summary",
  "url",
  "updated",
  "publisher",
  "publisher.url",
  "methodology",
  "disclosure",
  "lang",
  "specs",
  "specs[0].unit",
  "specs[0].group",
  "specs[0].note",
  "specs[0].best",
  "newsletter",
  "tools[0].shortName",
  "tools[0].specs",
  "tools[0].pros",
  "tools[0].cons",
  "tools[0].category",
  "tools[0].tagline",
  "tools[0].description",
  "tools[0].url",
  "tools[0].affiliate",
  "tools[0].logo",
  "tools[0].pricing",
  "tools[0].pricing.price",
  "tools[0].pricing.period",
  "tools[0].pricing.per",
  "tools[0].pricing.asOf",
  "tools[0].pricing.note",
  "tools[0].community",
  "tools[0].reviews[0].role",
  "tools[0].reviews[0].date",
  "tools[0].reviews[0].ai",
  "tools[0].reviews[0].url",
  "newsletter.kicker",
  "newsletter.text",
  "newsletter.field",
  "newsletter.fields",
  "newsletter.consent",
  "newsletter.privacy",
];

/** Which type of JSON a field takes. */
export const typeOf = (path: string): string => {
  const expected = EXPECTED[path]!;
  if (/^(true or false|an object|a list)/.test(expected))
    return expected.replace(/ of at .*| of 1 .*/, "");
  return /number from/.test(expected) || path === "version"
    ? "a number"
    : "text";
};

/** A value of each type of JSON, by the name of the type, and how a message calls the value. */
export const VALUES: [type: string, value: unknown, called: string][] = [
  ["text", "7", '"7"'],
  ["a number", 7, "7"],
  ["true or false", true, "true"],
  ["null", null, "null"],
  ["a list", ["7"], "a list of 1"],
  ["an object", { 7: "7" }, "an object"],
];

/** Texts that are no currency. */
export const NO_CURRENCIES = ["usd", "US", "USDT", "$", "", "US D", "USD\n"];

/** Texts that are no id. */
export const NO_IDS = [
  "",
  "Claude",
  "claude 4",
  "claude__4",
  "gpt-4.",
  ".a",
  "a-_b",
  "-a",
  "a-",
  "a--b",
  "é",
  "a\n",
  "../a",
];

/** Texts that are no address of the web. */
export const FORBIDDEN = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript://example.com/%0Aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "mailto:someone@example.com",
  "file:///etc/passwd",
  "vbscript:msgbox(1)",
  "blob:https://example.com/7",
  "ftp://example.com/",
  "ws://example.com/",
  "tel:112",
  "about:blank",
  "view-source:https://example.com/",
  "https://",
];

/** Addresses, and what they are read as in a file at https://reviews.example/data/comparison.json. */
export const RESOLVED = [
  ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
  ["http://example.com/", "http://example.com/"],
  ["HTTPS://EXAMPLE.com", "https://example.com/"],
  ["other.html", "https://reviews.example/data/other.html"],
  ["./other", "https://reviews.example/data/other"],
  ["../up", "https://reviews.example/up"],
  ["/root?q=1", "https://reviews.example/root?q=1"],
  ["//other.example/x", "https://other.example/x"],
  ["?page=2", "https://reviews.example/data/comparison.json?page=2"],
  ["#part", "https://reviews.example/data/comparison.json#part"],
  ["https://例え.example/é", "https://xn--r8jz45g.example/%C3%A9"],
] as const;

/** Texts that are a date. */
export const DATES = [
  "2026-04-18",
  "2024-02-29",
  "2000-02-29",
  "2026-12-31",
  "1970-01-01",
  "1969-12-31",
  "2026-04-18T09:30Z",
  "2026-04-18T09:30:00Z",
  "2026-04-18T09:30:00.123Z",
  "2026-04-18T23:30:00+14:00",
  "2026-04-18T00:30:00-11:30",
  "1970-01-01T00:00:00Z",
];

/** Texts that are no date. */
export const NO_DATES = [
  "2026-02-30",
  "2026-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-04-00",
  "2026-04-32",
  "2026-4-18",
  "18.04.2026",
  "04/18/2026",
  "April 18, 2026",
  "2026",
  "20260418",
  "",
  "2026-02-30T09:30:00Z",
  "2026-04-18T25:00:00Z",
  "2026-04-18T09:60:00Z",
  "2026-04-18T09:30:61Z",
  "2026-04-18T09:30:00+25:00",
  "2026-04-18T09:30:00+01:75",
  "2026-04-18 09:30:00Z",
  "2026-04-18\n",
  " 2026-04-18",
];

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
};

export const REQUIRED: Record<string, string> = {
  version: "1",
  tools: "a list",
  "tools[0].id": "text",
  "tools[0].name": "text",
  "tools[0].reviews": "a list",
  "tools[0].pricing.entry":
    '"free" or "freemium" or "paid" or "open-source" or "contact"',
  "tools[0].community.ship": "a number",
  "tools[0].community.skip": "a number",
  "tools[0].reviews[0].reviewer": "text",
  "tools[0].reviews[0].verdict": '"ship" or "skip"',
  "tools[0].reviews[0].quote": "text",
  "publisher.name": "text",
  "newsletter.heading": "text",
  "newsletter.action": "text",
};

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
  "newsletter",
  "tools[0].category",
  "tools[0].tagline",
  "tools[0].description",
  "tools[0].url",
  "tools[0].affiliate",
  "tools[0].logo",
  "tools[0].pricing",
  "tools[0].pricing.price",
  "tools[0].pricing.period",
  "tools[0].pricing.note",
  "tools[0].community",
  "tools[0].reviews[0].role",
  "tools[0].reviews[0].url",
  "newsletter.kicker",
  "newsletter.text",
  "newsletter.field",
  "newsletter.fields",
  "newsletter.consent",
  "newsletter.privacy",
];

/** How a field's type is called when something else stands there. */
export const TYPES: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...Object.keys(TEXTS),
      ...ADDRESSES,
      "tools[0].id",
      "updated",
      "tools[0].pricing.currency",
      "newsletter.field",
      "newsletter.fields.list",
    ].map((path) => [path, "text"]),
  ),
  "tools[0].pricing.price": "a number",
  "tools[0].community.ship": "a number",
  "tools[0].community.skip": "a number",
  "tools[0].affiliate": "true or false",
  tools: "a list",
  "tools[0].reviews": "a list",
  "tools[0]": "an object",
  "tools[0].pricing": "an object",
  "tools[0].community": "an object",
  "tools[0].reviews[0]": "an object",
  publisher: "an object",
  newsletter: "an object",
  "newsletter.fields": "an object",
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
  "claude_4",
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

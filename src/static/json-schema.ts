import { regexes, toJSONSchema, type JSONSchema } from "zod/v4/core";
import { comparisonSchema } from "../schema.js";

type Schema = JSONSchema.BaseSchema;

/** What the JSON Schema says of a field beyond its type and limits, which come from the Zod schema. */
interface Field extends Schema {
  title: string;
  description: string;
}

/** Where the latest JSON Schema is served. */
const ID =
  "https://cdn.jsdelivr.net/npm/tool-compare/dist/comparison.schema.json";

const text = (title: string, description: string, ...examples: unknown[]) => ({
  title,
  description,
  examples,
});

const address = (
  title: string,
  description: string,
  ...examples: string[]
) => ({
  ...text(
    title,
    `${description} An address of the web (https://…), which may be relative to this file.`,
    ...examples,
  ),
  format: "uri-reference",
  // Relative or http(s), in upper or lower case, after the spaces and control characters that a URL may begin with.
  pattern:
    "^[\\u0000-\\u0020]*(?![\\u0000-\\u0020])([Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))",
  minLength: 1,
});

const DAY = regexes.date.source.slice(1, -1);
const TIME =
  "(([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00(\\.0+)?)?)";
const ZONE = "(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)";

/**
 * What is said of each field, by its path: `[]` is an item of a list, `*` a field of any name, the empty
 * path the file as a whole.
 */
export const FIELDS: Record<string, Field> = {
  "": {
    title: "Comparison",
    description:
      "A comparison of AI tools: what a panel of reviewers says, what it costs to start, how the community votes, and why. All text is plain text. Unknown fields are ignored.",
  },
  version: text("Version", "Version of this format.", 1),
  title: text(
    "Title",
    "Heading of the comparison. Without one, the tools' names with “vs” between them.",
    "Some Tool 2 vs Other Tool",
  ),
  kicker: text("Kicker", "Small line above the title.", "AI tool comparison"),
  summary: text(
    "Summary",
    "One paragraph below the title.",
    "Two releases, one budget line: the panel's verdict and what it costs to start.",
  ),
  url: address(
    "Page",
    "The page that publishes this comparison; badges lead there.",
    "https://example.com/compare/a-vs-b",
  ),
  updated: {
    ...text(
      "Updated",
      "Day of the last change, or day and time (ISO 8601).",
      "2026-04-18",
      "2026-04-18T09:30:00Z",
    ),
    pattern: `^${DAY}(T${TIME}${ZONE}?)?$`,
  },
  publisher: {
    title: "Publisher",
    description: "Who publishes this comparison.",
  },
  "publisher.name": text(
    "Name",
    "Name of the publisher.",
    "Example Tool Review",
  ),
  "publisher.url": address(
    "Address",
    "Home page of the publisher.",
    "https://example.com/",
  ),
  methodology: address(
    "Methodology",
    "The page that says how the panel reviews; linked in the footer.",
    "https://example.com/how-we-review",
  ),
  disclosure: text(
    "Disclosure",
    "Who paid for what. Stands above the tools and cannot be hidden.",
    "No vendor paid to be reviewed. Some links earn us a commission.",
  ),
  tools: {
    title: "Tools",
    description:
      "The tools compared, in the order in which they are shown. Each has an id of its own; that no two are the same, `tool-compare validate` checks.",
  },
  "tools[]": { title: "Tool", description: "One of the tools compared." },
  "tools[].id": text(
    "Id",
    "Names the tool in addresses and attributes: lower-case letters, digits and single hyphens. No two tools have the same.",
    "some-tool-2",
  ),
  "tools[].name": text("Name", "Name of the tool.", "Some Tool 2"),
  "tools[].category": text(
    "Category",
    "Kind of tool, in a word or two.",
    "Developer tools",
  ),
  "tools[].tagline": text(
    "Tagline",
    "What the tool is, in one line.",
    "Fine-tuning in a fortieth of the memory",
  ),
  "tools[].description": text(
    "Description",
    "What the tool does, in a paragraph.",
    "A framework that fine-tunes open models on a single consumer card.",
  ),
  "tools[].url": address(
    "Address",
    "Where the tool's name leads.",
    "https://example.com/tools/some-tool-2",
  ),
  "tools[].affiliate": {
    ...text(
      "Affiliate link",
      "Whether the tool's address earns a commission; its link is then marked as sponsored.",
      true,
    ),
    default: false,
  },
  "tools[].logo": address(
    "Logo",
    "A square image.",
    "../logos/some-tool-2.svg",
  ),
  "tools[].pricing": {
    title: "Pricing",
    description: "What it costs to start with the tool.",
    // Beside what is required, as a price without a currency is refused.
    examples: [
      { entry: "paid", price: 20, currency: "USD", period: "month" },
      { entry: "open-source" },
    ],
    dependentRequired: { price: ["currency"] },
  },
  "tools[].pricing.entry": text(
    "Entry",
    "How one starts: free of charge, with a free tier beside paid ones, by paying, with open source, or by asking the vendor.",
    "freemium",
  ),
  "tools[].pricing.price": text(
    "Price",
    "What the cheapest way to start costs; needs a currency.",
    20,
    0,
  ),
  "tools[].pricing.currency": text(
    "Currency",
    "Code of the price's currency (ISO 4217).",
    "USD",
    "EUR",
  ),
  "tools[].pricing.period": text(
    "Period",
    "What the price pays for: a month, a year, or for good.",
    "month",
  ),
  "tools[].pricing.note": text(
    "Note",
    "Small print beside the price.",
    "Billed once a year",
  ),
  "tools[].community": {
    title: "Community",
    description:
      "The readers' votes. Without this field, nothing is said of a vote; with zeros, that there are no votes yet.",
  },
  "tools[].community.ship": text("Ship", "How many voted to ship.", 128),
  "tools[].community.skip": text("Skip", "How many voted to skip.", 31),
  "tools[].reviews": {
    title: "Reviews",
    description:
      "What the panel says of the tool; an empty list where there are no reviews yet. A reviewer appears once in it, which `tool-compare validate` checks.",
  },
  "tools[].reviews[]": {
    title: "Review",
    description: "What one reviewer of the panel says of the tool.",
  },
  "tools[].reviews[].reviewer": text(
    "Reviewer",
    "Name of the reviewer, spelled alike at every tool, so that reviews stand side by side. Once per tool.",
    "Skeptic",
  ),
  "tools[].reviews[].role": text(
    "Role",
    "What the reviewer does.",
    "Runs a team of five",
  ),
  "tools[].reviews[].verdict": text(
    "Verdict",
    "`ship`: use it. `skip`: leave it.",
    "ship",
  ),
  "tools[].reviews[].quote": text(
    "Quote",
    "The reviewer's reasons, in the reviewer's words.",
    "Nothing new to learn, and the savings are measured rather than assumed.",
  ),
  "tools[].reviews[].url": address(
    "Address",
    "The whole review.",
    "https://example.com/reviews/some-tool-2",
  ),
  newsletter: {
    title: "Newsletter",
    description: "The publisher's sign-up form, below the tools.",
  },
  "newsletter.heading": text(
    "Heading",
    "Heading of the form.",
    "The verdicts, every Friday",
  ),
  "newsletter.kicker": text(
    "Kicker",
    "Small line above the heading.",
    "Newsletter",
  ),
  "newsletter.text": text(
    "Text",
    "What one signs up for.",
    "One letter a week. No advertising.",
  ),
  "newsletter.action": address(
    "Action",
    "Where the form is sent, by POST.",
    "https://example.com/newsletter",
  ),
  "newsletter.field": {
    ...text("Field", "Name of the e-mail field in what is sent.", "EMAIL"),
    default: "email",
  },
  "newsletter.fields": {
    ...text(
      "Hidden fields",
      "What is sent beside the e-mail address: names and values.",
      { list: "weekly" },
    ),
    maxProperties: 10,
  },
  "newsletter.fields.*": text("Value", "Value of the hidden field.", "weekly"),
  "newsletter.consent": text(
    "Consent",
    "Text beside a box that the reader must tick. Sent as `consent=on`.",
    "Send me the weekly letter. I can leave at any time.",
  ),
  "newsletter.privacy": address(
    "Privacy",
    "The page that says what becomes of the e-mail address.",
    "https://example.com/privacy",
  ),
};

/**
 * The data format as a JSON Schema (draft 2020-12), for editors and forms: every field has a title, a
 * description, its limits and an example.
 */
export function toJsonSchema(): Schema {
  const { $schema, ...schema } = toJSONSchema(comparisonSchema, {
    io: "input",
  });
  const { properties, ...described } = describe(schema, "");
  return {
    $schema,
    $id: ID,
    ...described,
    properties: {
      $schema: {
        type: "string",
        ...text("Schema", "What editors check this file against.", ID),
        format: "uri-reference",
      },
      ...properties,
    },
  };
}

function describe(schema: Schema, path: string): Schema {
  const { type, properties, items, additionalProperties, ...limits } = schema;
  const { title, description, ...more } = FIELDS[path]!;
  const described: Schema = { title, description, type, ...limits, ...more };
  // Zod spells a boolean out as a list of its two values.
  if (type === "boolean") delete described.enum;
  if (properties)
    described.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        describe(field as Schema, path ? `${path}.${name}` : name),
      ]),
    );
  if (items) described.items = describe(items as Schema, `${path}[]`);
  if (additionalProperties)
    described.additionalProperties = describe(
      additionalProperties as Schema,
      `${path}.*`,
    );
  described.examples ??= [example(described)];
  return described;
}

/** The least that is valid, made of the examples of its parts. */
function example({ properties, items, required = [] }: Schema): unknown {
  const first = (schema: unknown) => (schema as Schema).examples![0];
  return items
    ? [first(items)]
    : Object.fromEntries(
        required.map((name) => [name, first(properties![name])]),
      );
}

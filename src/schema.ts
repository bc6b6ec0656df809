/* Over 250 lines, because the whole format is in one place, field by field. */
import * as z from "zod";

/** Calendar days that exist, with an optional time and time zone. */
const DATE = new RegExp(
  `${z.regexes.date.source.slice(0, -1)}(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?)?$`,
);

/** `null` in an optional field is the same as its absence. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => value ?? undefined, type.optional());

/** Plain text; like JSON Schema, Zod counts code points. */
const text = (max: number) => z.string().max(max);

/** Plain text that is not blank. */
const filled = (max: number) => text(max).regex(/\S/);

/** Text of a certain form, and the words that an error has for it. */
const pattern = (max: number, form: RegExp, expected: string) =>
  text(max).regex(form).meta({ expected });

const id = () =>
  pattern(80, /^[a-z0-9]+([-._][a-z0-9]+)*$/, 'an id like "some-tool-2"');

const date = () =>
  pattern(40, DATE, 'a date like "2026-04-18" or "2026-04-18T09:30:00Z"');

/** A whole number. Not `int()`, whose error keeps the checks of the objects around it from running. */
const count = () =>
  z
    .number()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .refine(Number.isInteger)
    .meta({ type: "integer" });

/** Runs a check of a whole where a part of it is wrong, so that one parse names every error. */
const always = { when: () => true };

/** Refuses an item whose id an earlier item has. */
function refuseSharedIds(items: unknown, context: z.RefinementCtx): void {
  if (!Array.isArray(items)) return;
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const { id } = Object(item) as { id?: unknown };
    if (typeof id === "string" && seen.has(id))
      context.addIssue({ code: "custom", path: [index, "id"], input: id });
    seen.add(id);
  }
}

/** Refuses a hidden field that would be sent in place of the reader's address or consent. */
function refuseForgedFields(
  newsletter: unknown,
  context: z.RefinementCtx,
): void {
  const { field, fields } = Object(newsletter) as Record<string, unknown>;
  if (field === "consent")
    context.addIssue({ code: "custom", path: ["field"], input: field });
  for (const name of Object.keys(Object(fields) as object))
    if (name === (field ?? "email") || name === "consent")
      context.addIssue({ code: "custom", path: ["fields", name], input: name });
}

/** Whether a price comes with its currency, without which it says nothing. */
function hasCurrency(pricing: unknown): boolean {
  const { price, currency } = Object(pricing) as Record<string, unknown>;
  return price == null || currency != null;
}

/** Where a file may be served: what is relative to it then leads to the web. */
const ANYWHERE = "https://example.invalid/";

const isWebUrl = (value: string) =>
  value !== "" &&
  URL.canParse(value, ANYWHERE) &&
  /^https?:$/.test(new URL(value, ANYWHERE).protocol);

const url = () => z.string().refine(isWebUrl).meta({ format: "uri-reference" });

const pricing = z
  .object({
    entry: z.enum(["free", "freemium", "paid", "open-source", "contact"]).meta({
      title: "Entry",
      description:
        "How to start: free of charge, with a free tier beside paid ones, by paying, with open source, or by asking the vendor.",
      examples: ["freemium"],
    }),
    price: optional(
      z
        .number()
        .min(0)
        .max(1e12)
        .meta({
          title: "Price",
          description:
            "What the cheapest way to start costs; needs a currency. Shown with every digit, up to twelve behind the point.",
          examples: [20, 0, 0.0000025],
        }),
    ),
    currency: optional(
      pattern(3, /^[A-Z]{3}$/, 'an ISO 4217 currency code like "USD"').meta({
        title: "Currency",
        description: "ISO 4217 code of the price's currency.",
        examples: ["USD", "EUR"],
      }),
    ),
    period: optional(
      z.enum(["month", "year", "once"]).meta({
        title: "Period",
        description: "What the price pays for: a month, a year, or for good.",
        examples: ["month"],
      }),
    ),
    per: optional(
      text(40).meta({
        title: "Per",
        description: "The unit that the price is for.",
        examples: ["seat", "1M input tokens"],
      }),
    ),
    asOf: optional(
      date().meta({
        title: "As of",
        description: "The date on which the price was looked up.",
        examples: ["2026-03-02"],
      }),
    ),
    note: optional(
      text(120).meta({
        title: "Note",
        description: "Small print beside the price.",
        examples: ["Billed once a year"],
      }),
    ),
  })
  .refine(hasCurrency, { path: ["currency"], ...always })
  .meta({
    title: "Pricing",
    description: "What it costs to start with the tool.",
    needs: { currency: "price" },
    examples: [
      { entry: "paid", price: 20, currency: "USD", period: "month" },
      { entry: "open-source" },
    ],
  });

const review = z
  .object({
    reviewer: filled(80).meta({
      title: "Reviewer",
      description:
        "Name of the reviewer, spelled the same for every tool, so that their reviews line up.",
      examples: ["Skeptic"],
    }),
    role: optional(
      text(80).meta({
        title: "Role",
        description: "What the reviewer does.",
        examples: ["Runs a team of five"],
      }),
    ),
    verdict: z.enum(["ship", "skip"]).meta({
      title: "Verdict",
      description: "`ship`: use it. `skip`: leave it.",
      examples: ["ship"],
    }),
    quote: filled(5000).meta({
      title: "Quote",
      description: "The reviewer's reasons, in the reviewer's words.",
      examples: [
        "Nothing new to learn, and the savings are measured rather than assumed.",
      ],
    }),
    date: optional(
      date().meta({
        title: "Date",
        description: "When the review was written.",
        examples: ["2026-04-02"],
      }),
    ),
    ai: optional(
      z.boolean().meta({
        title: "Written by AI",
        description:
          "Whether a model wrote the review; readers are told beside the reviewer's name.",
        examples: [true],
      }),
    ),
    url: optional(
      url().meta({
        title: "Address",
        description: "The whole review.",
        examples: ["https://example.com/reviews/some-tool-2"],
      }),
    ),
  })
  .meta({
    title: "Review",
    description: "What one reviewer of the panel says of the tool.",
  });

const spec = z
  .object({
    id: id().meta({
      title: "Id",
      description:
        "Names the row in each tool's `specs`. No two rows share an id.",
      examples: ["context-window"],
    }),
    label: filled(80).meta({
      title: "Label",
      description: "What the row compares.",
      examples: ["Context window"],
    }),
    unit: optional(
      text(20).meta({
        title: "Unit",
        description: "Unit of the row's numbers.",
        examples: ["tokens"],
      }),
    ),
    group: optional(
      text(60).meta({
        title: "Group",
        description: "Heading that neighbouring rows share.",
        examples: ["Limits"],
      }),
    ),
    note: optional(
      text(160).meta({
        title: "Note",
        description: "How the row was measured, or what it leaves out.",
        examples: ["As documented by the vendor"],
      }),
    ),
    best: optional(
      z.enum(["highest", "lowest"]).meta({
        title: "Best",
        description: "Which of the row's numbers is the best.",
        examples: ["highest"],
      }),
    ),
  })
  .meta({
    title: "Row",
    description: "One property that the tools are compared by.",
  });

const points = (example: string) =>
  z
    .array(
      filled(160).meta({
        title: "Point",
        description: "One reason, in a sentence or less.",
        examples: [example],
      }),
    )
    .max(8);

const tool = z
  .object({
    id: id().meta({
      title: "Id",
      description:
        "Names the tool in addresses and attributes: lower-case letters and digits, with single hyphens, dots or underscores between them. No two tools share an id.",
      examples: ["some-tool-2", "gpt-4.1"],
    }),
    name: filled(120).meta({
      title: "Name",
      description: "Name of the tool.",
      examples: ["Some Tool 2: Agents and Caching"],
    }),
    shortName: optional(
      filled(40).meta({
        title: "Short name",
        description: "Name of the tool where room is short.",
        examples: ["Some Tool 2"],
      }),
    ),
    category: optional(
      text(60).meta({
        title: "Category",
        description: "Kind of tool, in a word or two.",
        examples: ["Developer tools"],
      }),
    ),
    tagline: optional(
      text(240).meta({
        title: "Tagline",
        description: "What the tool is, in one line.",
        examples: ["Fine-tuning in a fortieth of the memory"],
      }),
    ),
    description: optional(
      text(5000).meta({
        title: "Description",
        description: "What the tool does, in a paragraph.",
        examples: [
          "A framework that fine-tunes open models on a single consumer card.",
        ],
      }),
    ),
    url: optional(
      url().meta({
        title: "Address",
        description: "Home page of the tool.",
        examples: ["https://example.com/tools/some-tool-2"],
      }),
    ),
    affiliate: optional(
      z.boolean().meta({
        title: "Affiliate link",
        description:
          "Whether the tool's address earns a commission; its link then says so.",
        default: false,
        examples: [true],
      }),
    ),
    logo: optional(
      url().meta({
        title: "Logo",
        description: "A square image.",
        examples: ["../logos/some-tool-2.svg"],
      }),
    ),
    pricing: optional(pricing),
    specs: optional(
      z
        .record(
          z.string(),
          z.union([text(120), z.number(), z.boolean(), z.null()]).meta({
            title: "Value",
            description:
              "Text, a number, or whether the tool has it; `null` reads “not stated”.",
            examples: [200000, "Apache 2.0", true],
          }),
        )
        .meta({
          title: "Specs",
          description:
            "The tool's values, by the ids of the rows in the comparison's `specs`. A row without a value reads “not stated”.",
          examples: [{ "context-window": 200000, license: "Apache 2.0" }],
        }),
    ),
    pros: optional(
      points("Runs on a single consumer card").meta({
        title: "Pros",
        description: "What speaks for the tool.",
      }),
    ),
    cons: optional(
      points("No hosted version").meta({
        title: "Cons",
        description: "What speaks against the tool.",
      }),
    ),
    community: optional(
      z
        .object({
          ship: count().meta({
            title: "Ship",
            description: "How many voted to ship.",
            examples: [128],
          }),
          skip: count().meta({
            title: "Skip",
            description: "How many voted to skip.",
            examples: [31],
          }),
        })
        .meta({
          title: "Community",
          description:
            "The readers' votes. Zeros read “No votes yet”; without this field nothing is said of a vote.",
        }),
    ),
    reviews: z.array(review).max(50).meta({
      title: "Reviews",
      description:
        "What the panel says of the tool; an empty list reads “No reviews yet”.",
    }),
  })
  .meta({ title: "Tool", description: "One of the tools compared." });

const newsletter = z
  .object({
    heading: filled(120).meta({
      title: "Heading",
      description: "Heading of the form.",
      examples: ["The verdicts, every Friday"],
    }),
    kicker: optional(
      text(80).meta({
        title: "Kicker",
        description: "Small line above the heading.",
        examples: ["Newsletter"],
      }),
    ),
    text: optional(
      text(300).meta({
        title: "Text",
        description: "What readers sign up for.",
        examples: ["One letter a week. No advertising."],
      }),
    ),
    action: url().meta({
      title: "Action",
      description: "Where the form is sent, by POST.",
      examples: ["https://example.com/newsletter"],
    }),
    field: optional(
      filled(80).meta({
        title: "Field",
        description: "Name of the e-mail field in what is sent; not `consent`.",
        default: "email",
        examples: ["EMAIL"],
      }),
    ),
    fields: optional(
      z
        .record(
          z.string(),
          z.string().meta({
            title: "Value",
            description: "Value of the hidden field.",
            examples: ["weekly"],
          }),
        )
        .refine((fields) => Object.keys(fields).length <= 10, always)
        .meta({
          title: "Hidden fields",
          description:
            "What is sent beside the e-mail address: names and values. None may be named like the e-mail field or `consent`.",
          maxProperties: 10,
          examples: [{ list: "weekly" }],
        }),
    ),
    consent: optional(
      filled(300).meta({
        title: "Consent",
        description:
          "Text beside a box that the reader must tick. Sent as `consent=on`.",
        examples: ["Send me the weekly letter. I can leave at any time."],
      }),
    ),
    privacy: optional(
      url().meta({
        title: "Privacy",
        description: "The page that says what becomes of the e-mail address.",
        examples: ["https://example.com/privacy"],
      }),
    ),
  })
  .superRefine(refuseForgedFields, always)
  .meta({
    form: true,
    title: "Newsletter",
    description: "The publisher's sign-up form, below the tools.",
  });

/**
 * The data format, version 1: one file is one comparison. Unknown fields are dropped. A relative
 * address is valid and left as written; `parse` resolves it against where the file was served.
 *
 * This is where a field's type, limits, title, description and examples are said. `npm run build`
 * makes the table that browsers check with, the JSON Schema and the README's reference of it.
 */
export const comparisonSchema = z
  .object({
    version: z.literal(1).meta({
      title: "Version",
      description: "Version of this format.",
    }),
    lang: optional(
      pattern(
        35,
        /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
        'a language tag like "en" or "pt-BR"',
      ).meta({
        title: "Language",
        description: "BCP 47 tag of the language that the texts are in.",
        examples: ["en", "pt-BR"],
      }),
    ),
    title: optional(
      text(200).meta({
        title: "Title",
        description:
          "Heading of the comparison. Without one, the tools' names with “vs” between them.",
        examples: ["Some Tool 2 vs Other Tool"],
      }),
    ),
    kicker: optional(
      text(80).meta({
        title: "Kicker",
        description: "Small line above the title.",
        examples: ["AI tool comparison"],
      }),
    ),
    summary: optional(
      text(1000).meta({
        title: "Summary",
        description: "One paragraph below the title.",
        examples: [
          "Two releases, one budget line: the panel's verdict and what it costs to start.",
        ],
      }),
    ),
    url: optional(
      url().meta({
        title: "Page",
        description:
          "The page that publishes this comparison; badges lead there.",
        examples: ["https://example.com/compare/a-vs-b"],
      }),
    ),
    updated: optional(
      date().meta({
        title: "Updated",
        description: "Day of the last change, or day and time (ISO 8601).",
        examples: ["2026-04-18", "2026-04-18T09:30:00Z"],
      }),
    ),
    publisher: optional(
      z
        .object({
          name: filled(120).meta({
            title: "Name",
            description: "Name of the publisher.",
            examples: ["Example Tool Review"],
          }),
          url: optional(
            url().meta({
              title: "Address",
              description: "Home page of the publisher.",
              examples: ["https://example.com/"],
            }),
          ),
        })
        .meta({
          title: "Publisher",
          description: "Who publishes this comparison.",
        }),
    ),
    methodology: optional(
      url().meta({
        title: "Methodology",
        description:
          "The page that says how the panel reviews; linked in the footer.",
        examples: ["https://example.com/how-we-review"],
      }),
    ),
    disclosure: optional(
      text(300).meta({
        title: "Disclosure",
        description:
          "Who paid for what. Shown above the tools and cannot be hidden.",
        examples: [
          "No vendor paid to be reviewed. Some links earn us a commission.",
        ],
      }),
    ),
    specs: optional(
      z.array(spec).max(40).superRefine(refuseSharedIds, always).meta({
        ids: true,
        title: "Specs",
        description: "What the tools are compared by, row by row.",
      }),
    ),
    tools: z
      .array(tool)
      .min(1)
      .max(8)
      .superRefine(refuseSharedIds, always)
      .meta({
        ids: true,
        title: "Tools",
        description: "The tools compared.",
      }),
    newsletter: optional(newsletter),
  })
  .meta({
    title: "Comparison",
    description:
      "A comparison of AI tools: what a panel of reviewers says, what it costs to start, how the community votes, and why. All text is plain text. Unknown fields are ignored.",
  });

/** One comparison, checked: the addresses in it are absolute and lead to the web. */
export type Comparison = z.infer<typeof comparisonSchema>;
/** One of the tools compared. */
export type Tool = Comparison["tools"][number];
/** What one reviewer of the panel says of a tool. */
export type Review = Tool["reviews"][number];
/** `ship` or `skip`. */
export type Verdict = Review["verdict"];
/** What it costs to start with a tool. */
export type Pricing = NonNullable<Tool["pricing"]>;
/** One property that the tools are compared by. */
export type Spec = NonNullable<Comparison["specs"]>[number];
/** The publisher's sign-up form. */
export type Newsletter = NonNullable<Comparison["newsletter"]>;

import * as z from "zod/mini";

/*
 * Schemas are made from Zod's core: the wrappers that zod/mini puts round it add methods that are
 * never called here, half a kilobyte of every page's download.
 */
type Schema = z.core.$ZodType;
type Check<T> = z.core.$ZodCheck<T>;
type Shape = z.core.$ZodShape;

const string = (...checks: Check<string>[]) =>
  new z.core.$ZodString({ type: "string", checks });

const number = (...checks: Check<number>[]) =>
  new z.core.$ZodNumber({ type: "number", checks });

const literal = <const T extends z.core.util.Literal>(...values: T[]) =>
  new z.core.$ZodLiteral({ type: "literal", values }) as z.core.$ZodLiteral<T>;

/** What `$ZodOptional` does, on the schema itself, which must not stand anywhere else. */
const optional = <T extends Schema>(schema: T) => {
  const internals = schema._zod;
  const run = internals.run.bind(internals);
  internals.run = (payload, context) =>
    payload.value === undefined ? payload : run(payload, context);
  internals.optin = internals.optout = "optional";
  return schema as unknown as z.core.$ZodOptional<T>;
};

const array = <T extends Schema>(element: T, ...checks: Check<never>[]) =>
  new z.core.$ZodArray({
    type: "array",
    element,
    checks: checks as Check<unknown>[],
  }) as z.core.$ZodArray<T>;

const object = <T extends Shape>(shape: T, ...checks: Check<never>[]) =>
  new z.core.$ZodObject({
    type: "object",
    shape,
    checks: checks as Check<unknown>[],
  }) as z.core.$ZodObject<T, z.core.$strip>;

/** What `z.check` makes, without the parameters that it would have to read. */
const check = <T>(
  run: (payload: z.core.ParsePayload<T>) => void,
  limit?: object,
) => {
  const made: Check<T> = new z.core.$ZodCheck({ check: "custom", ...limit });
  made._zod.check = run;
  return made;
};

/**
 * One rule of the format. `expected` completes "expected …"; `limit` says the same in the terms that
 * Zod turns into JSON Schema, as its own, heavier checks would.
 */
const rule = <T>(
  expected: string,
  holds: (value: T) => unknown,
  limit?: object,
) =>
  check<T>(({ value, issues }) => {
    if (!holds(value))
      issues.push({ code: "custom", message: expected, input: value });
  }, limit);

const match = (expected: string, pattern: RegExp) =>
  rule<string>(expected, (value) => pattern.test(value), {
    check: "string_format",
    format: "regex",
    pattern,
  });

/** Like JSON Schema, counts code points: an emoji is one character. */
const most = (maximum: number) =>
  rule<string>(
    `at most ${maximum} characters`,
    (value) => value.length <= maximum || Array.from(value).length <= maximum,
    { check: "max_length", maximum },
  );

const text = (maximum: number) => string(most(maximum));
const required = (maximum: number) =>
  string(most(maximum), match("some text", /\S/));

/** What relative addresses resolve against; parsing is synchronous, so one place serves all. */
let base: string | undefined;

/** Runs `task` with addresses resolved against `url`, an absolute one. */
export function resolvingAgainst<T>(url: string, task: () => T): T {
  base = url;
  try {
    return task();
  } finally {
    base = undefined;
  }
}

const webUrl = () =>
  string(
    check<string>((payload) => {
      const input = payload.value;
      const url =
        input && URL.canParse(input, base) ? new URL(input, base).href : "";
      if (/^https?:/.test(url)) payload.value = url;
      else
        payload.issues.push({
          code: "custom",
          message: "a web address (https://…)",
          input,
        });
    }),
  );

/** Engines read 30 February as a day of March; only a real day comes back as it was written. */
const isDate = (value: string) => {
  const day = value.slice(0, 10);
  return (
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(
      value,
    ) &&
    Date.parse(value) <= 8.64e15 &&
    new Date(day).toISOString().startsWith(day)
  );
};

const amount = rule<number>("0 or more", (value) => value >= 0, {
  check: "greater_than",
  value: 0,
  inclusive: true,
});
const count = number(
  amount,
  rule("a whole number", Number.isSafeInteger, {
    check: "number_format",
    format: "safeint",
  }),
);

/** Checks a whole even where a part of it is wrong, so that one parse names every problem. */
const when = ({ value }: { value: unknown }) => Array.isArray(value);
const whenObject = ({ value }: { value: unknown }) => value instanceof Object;

const few = (maximum: number, what: string) =>
  rule<unknown[]>(
    `at most ${maximum} ${what}`,
    ({ length }) => length <= maximum,
    { check: "max_length", maximum, when },
  );

const unique = (key: string) =>
  check<(Record<string, unknown> | undefined)[]>(
    ({ value, issues }) => {
      const seen = new Set<unknown>();
      value.forEach((item, index) => {
        const input = item?.[key];
        if (input && seen.has(input))
          issues.push({
            code: "custom",
            message: "one that appears once",
            path: [index, key],
            input,
          });
        seen.add(input);
      });
    },
    { when },
  );

const pricing = object(
  {
    entry: literal("free", "freemium", "paid", "open-source", "contact"),
    price: optional(number(amount)),
    currency: optional(
      string(match('an ISO 4217 currency code like "USD"', /^[A-Z]{3}$/)),
    ),
    period: optional(literal("month", "year", "once")),
    note: optional(text(120)),
  },
  rule<{ price?: number; currency?: string }>(
    "a currency beside the price",
    ({ price, currency }) => price === undefined || currency !== undefined,
    { when: whenObject },
  ),
);

const review = object({
  reviewer: required(80),
  role: optional(text(80)),
  verdict: literal("ship", "skip"),
  quote: required(5000),
  url: optional(webUrl()),
});

const tool = object({
  id: string(
    most(80),
    match('a slug like "some-tool-2"', /^[a-z0-9]+(-[a-z0-9]+)*$/),
  ),
  name: required(120),
  category: optional(text(60)),
  tagline: optional(text(240)),
  description: optional(text(5000)),
  url: optional(webUrl()),
  affiliate: optional(literal(true, false)),
  logo: optional(webUrl()),
  pricing: optional(pricing),
  community: optional(object({ ship: count, skip: count })),
  reviews: array(review, unique("reviewer"), few(50, "reviews")),
});

const hiddenFields = new z.core.$ZodObject({
  type: "object",
  shape: {},
  catchall: string(),
  checks: [
    rule<object>(
      "at most 10 fields",
      (fields) => Object.keys(fields).length <= 10,
      { when: whenObject },
    ),
  ],
}) as z.core.$ZodObject<
  Record<never, never>,
  z.core.$catchall<z.core.$ZodString>
>;

const newsletter = object({
  heading: required(120),
  kicker: optional(text(80)),
  text: optional(text(300)),
  action: webUrl(),
  field: optional(required(80)),
  fields: optional(hiddenFields),
  consent: optional(text(300)),
  privacy: optional(webUrl()),
});

/**
 * The data format, version 1: one file is one comparison. Unknown fields are dropped. Use `parse`,
 * which resolves relative addresses; by itself the schema takes only absolute ones.
 */
export const comparisonSchema = object({
  version: literal(1),
  title: optional(text(200)),
  kicker: optional(text(80)),
  summary: optional(text(1000)),
  url: optional(webUrl()),
  updated: optional(
    string(rule('a date like "2026-04-18" or "2026-04-18T09:30:00Z"', isDate)),
  ),
  publisher: optional(object({ name: required(120), url: optional(webUrl()) })),
  methodology: optional(webUrl()),
  disclosure: optional(text(300)),
  tools: array(
    tool,
    unique("id"),
    rule<unknown[]>("at least 1 tool", ({ length }) => length, {
      check: "min_length",
      minimum: 1,
      when,
    }),
    few(8, "tools"),
  ),
  newsletter: optional(newsletter),
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
/** The publisher's sign-up form. */
export type Newsletter = NonNullable<Comparison["newsletter"]>;

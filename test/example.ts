import type { Comparison, Tool } from "../src/data.js";

/** The demo's comparison as it is served. */
export const EXAMPLE = "/demo/comparisons/claude-4-api-vs-axolotl-v0-16.json";

const text = await (await fetch(EXAMPLE)).text();

/**
 * A copy of the demo's comparison in which other values stand at some paths, written as problems
 * write them: `{ "tools[1].reviews[0].verdict": "maybe" }`. `undefined` takes a field away.
 */
export function example(changes: Record<string, unknown> = {}): Comparison {
  const data = JSON.parse(text) as Comparison;
  for (const [path, value] of Object.entries(changes)) put(data, path, value);
  return data;
}

/** The demo's comparison with every optional field of the format in it. */
export const complete = (changes: Record<string, unknown> = {}): Comparison =>
  example({
    lang: "en",
    specs: [
      {
        id: "context",
        label: "Context window",
        unit: "tokens",
        group: "Limits",
        note: "As documented by the vendor",
        best: "highest",
      },
      { id: "license", label: "License" },
      { id: "self-hosted", label: "Runs on your own machine" },
    ],
    tools: tools(2),
    "newsletter.field": "EMAIL",
    "newsletter.fields": { list: "weekly", source: "widget" },
    "newsletter.consent": "Send me the weekly letter. I can leave at any time.",
    "newsletter.privacy": "https://example.com/privacy",
    ...changes,
  });

/** As many tools with every optional field of the format in them. */
export const tools = (count: number): Tool[] =>
  Array.from({ length: count }, (_, index) => {
    const { tools } = example();
    const tool = tools[index % tools.length]!;
    return {
      ...tool,
      id: `tool-${index}`,
      shortName: `Tool ${index}`,
      affiliate: true,
      logo: `${location.origin}/server/image?tool=${index}`,
      pricing: {
        entry: "open-source",
        price: 12.5 + index,
        currency: "USD",
        period: "month",
        per: "seat",
        asOf: "2026-04-02",
        note: "Billed once a year, without a trial",
      },
      specs: {
        context: 200_000 * (index + 1),
        license: "Apache 2.0",
        "self-hosted": index % 2 === 1,
      },
      pros: ["Every cache hit is reported", "Nothing new to learn"],
      cons: ["Rivals have had it for months"],
      community: { ship: 1234 + index, skip: 567 },
      reviews: tool.reviews.map((review) => ({
        ...review,
        role: "Runs a team of five",
        date: "2026-04-10",
        ai: true,
        url: "https://example.com/reviews",
      })),
    };
  });

/** What stands at a path. */
export const at = (data: unknown, path: string): unknown =>
  keys(path).reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    data,
  );

/** The path and value of every text, number, truth value and null in some data. */
export function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || !value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(
      inner,
      Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key,
    ),
  );
}

function put(data: unknown, path: string, value: unknown): void {
  const steps = keys(path);
  const last = steps.pop()!;
  const target = steps.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    data as Record<string, unknown>,
  );
  if (value === undefined) delete target[last];
  else target[last] = value;
}

const keys = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

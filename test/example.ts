import type { Comparison } from "../src/data.js";

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
    "tools[0].affiliate": true,
    "tools[0].logo": "https://example.com/logo.svg",
    "tools[0].pricing": {
      entry: "freemium",
      price: 20,
      currency: "USD",
      period: "month",
      note: "per seat",
    },
    "tools[0].community": { ship: 12, skip: 3 },
    "tools[0].reviews[0].role": "Staff engineer",
    "tools[0].reviews[0].url": "https://example.com/reviews/1",
    "newsletter.field": "EMAIL",
    "newsletter.fields": { list: "weekly" },
    "newsletter.consent": "I agree to receive one e-mail a week.",
    "newsletter.privacy": "https://example.com/privacy",
    ...changes,
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

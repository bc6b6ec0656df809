type Data = Record<string, unknown>;

/** What of an object is in sight, and what in a fold of its own; "More" has the rest. */
export interface Layout {
  first: readonly string[];
  groups?: readonly string[];
}

/** How the items of a list are shown, named and begun. */
export interface Kind extends Layout {
  /** What one of them is called. */
  item: string;
  /** The field that names it. */
  name: string;
  /** A new one. */
  start: Data;
  /** What a closed card says beside the name. */
  summarize: (item: Data) => string;
}

/** By the names of the lists. */
export const KINDS: Readonly<Record<string, Kind>> = {
  tools: {
    item: "tool",
    name: "name",
    first: ["name", "category", "tagline"],
    groups: ["pricing", "specs", "pros", "cons", "community"],
    start: { id: "", name: "", reviews: [] },
    summarize: ({ reviews }) => countVerdicts(toList(reviews)),
  },
  reviews: {
    item: "review",
    name: "reviewer",
    first: ["reviewer", "role", "verdict", "quote"],
    start: { reviewer: "", quote: "" },
    summarize: ({ verdict, quote }) => join([verdict, quote]),
  },
  specs: {
    item: "row",
    name: "label",
    first: ["label", "unit", "group", "best", "note"],
    start: { id: "", label: "" },
    summarize: ({ group, unit, best }) => join([group, unit, best]),
  },
};

export const COMPARISON: Layout = { first: ["title", "summary"] };
export const NEWSLETTER: Layout = { first: ["heading", "text", "action"] };

/** What is part of no layout: the version, the editor's own, and what has a section of its own. */
export const APART: ReadonlySet<string> = new Set([
  "$schema",
  "version",
  "specs",
  "tools",
  "reviews",
  "newsletter",
]);

/** What says nothing without a price. */
export const WITH_PRICE: ReadonlySet<string> = new Set([
  "currency",
  "period",
  "per",
  "asOf",
]);

export const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : [];

export const toObject = (value: unknown): Data =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Data)
    : {};

/** An object's own field: `constructor` is an id like any other. */
export const own = (object: unknown, key: string | number): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Data)[key]
    : undefined;

/** A text or a number as text; nothing of anything else. */
export const toText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

/** What to call an item of a list: by its own name, else by its number. */
export function nameItem(item: unknown, kind: string, index: number): string {
  const { name, reviewer, label } = Object(item) as Data;
  const given = [item, name, reviewer, label].find(
    (text): text is string => typeof text === "string" && text.trim() !== "",
  );
  return (
    given ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`
  );
}

/** An id made of a name: small Latin letters, digits and hyphens; another word for a name without any. */
export const toId = (name: unknown, other: string): string =>
  toText(name)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "") ||
  (toText(name).trim() && other);

const join = (parts: unknown[]) =>
  parts.map(toText).filter(Boolean).join(" · ");

function countVerdicts(reviews: unknown[]): string {
  const count = (verdict: string) =>
    reviews.filter((review) => own(review, "verdict") === verdict).length;
  return reviews.length
    ? `${count("ship")} ship, ${count("skip")} skip`
    : "No reviews yet";
}

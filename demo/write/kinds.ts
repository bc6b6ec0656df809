import type { JSONPath } from "jsonc-parser";
import { join, own, toList, type Data } from "./data.js";
import { schemaAt } from "./schema.js";

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
const KINDS: Readonly<Record<string, Kind>> = {
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

const COMPARISON: Layout = { first: ["title", "summary"] };
const NEWSLETTER: Layout = { first: ["heading", "text", "action"] };

/** What is part of no layout: the version, the editor's own, and what has a section of its own. */
const APART: ReadonlySet<string> = new Set([
  "$schema",
  "version",
  "specs",
  "tools",
  "reviews",
  "newsletter",
]);

/** The kind of the items of a list; none of short texts. */
export const kindOf = (list: JSONPath): Kind | undefined =>
  KINDS[String(list.at(-1))];

/** How an object is laid out; undefined if its fields simply follow each other. */
export const layoutOf = (path: JSONPath): Layout | undefined =>
  path.length === 0
    ? COMPARISON
    : path[0] === "newsletter" && path.length === 1
      ? NEWSLETTER
      : typeof path.at(-1) === "number"
        ? kindOf(path.slice(0, -1))
        : undefined;

/** The fields of an object that "More" has. */
export function namesInMore(path: JSONPath): string[] {
  const layout = layoutOf(path);
  if (!layout) return [];
  const { first, groups = [] } = layout;
  return Object.keys(schemaAt(path)?.properties ?? {}).filter(
    (name) =>
      !APART.has(name) && !first.includes(name) && !groups.includes(name),
  );
}

function countVerdicts(reviews: unknown[]): string {
  const count = (verdict: string) =>
    reviews.filter((review) => own(review, "verdict") === verdict).length;
  return reviews.length
    ? `${count("ship")} ship, ${count("skip")} skip`
    : "No reviews yet";
}

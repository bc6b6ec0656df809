// Longer than other files, so that every derived figure is in one place.
import type { Comparison, Review, Spec, Tool } from "./schema.js";

/** How a vote came out. There is at least one vote. */
export interface Split {
  /** How many said ship. */
  ship: number;
  /** How many said skip. */
  skip: number;
  /** How many voted. */
  total: number;
  /** The share that said ship, in whole percent; 0 and 100 only where the vote was unanimous. */
  percent: number;
}

/** A tool and what its panel says: all that a badge shows. */
export interface ToolPanel {
  tool: Tool;
  /** The panel's vote; none without reviews. */
  panel: Split | undefined;
  /** How many of the reviews a model wrote. */
  byAi: number;
}

/** A tool and the figures derived from its reviews and votes. */
export interface ToolModel extends ToolPanel {
  /** The readers' vote; none without votes. */
  community: Split | undefined;
  /** Whether the panel prefers this tool to all others. */
  pick: boolean;
}

/** What the panel says of the whole comparison. Exact fractions decide, not rounded shares. */
export type Answer =
  | { kind: "unreviewed" }
  /** Only one tool has reviews. */
  | { kind: "single"; tool: Tool; panel: Split }
  /** Of two reviewed tools, `next` is the other; of more, the best other one if it is alone. */
  | { kind: "pick"; tool: Tool; panel: Split; next: Reviewed }
  /** Of the other tools, several share the highest share, `best`. */
  | { kind: "pick"; tool: Tool; panel: Split; next: undefined; best: Level }
  | { kind: "tie"; tools: Tool[]; best: Level };

/** A tool that has reviews. */
export interface Reviewed {
  tool: Tool;
  panel: Split;
}

/** A share that several tools have. */
export interface Level {
  panel: Split;
  /** Whether the panels are of one size, so that "3 of 4" is true of each. */
  isSameSize: boolean;
}

/** A comparison with every derived figure. */
export interface Model {
  comparison: Comparison;
  /** As in the file. */
  tools: ToolModel[];
  answer: Answer;
  /** How many reviewed; of several reviews under one name for one tool, each counts. */
  reviewers: number;
}

/** One row of the scorecard: a cell for each tool, in their order. */
export type ScorecardRow = (Review | undefined)[];

/** The reviews of some tools, by reviewer. */
export interface Scorecard {
  /** Reviewers of at least two of the tools, in the order in which they appear. */
  shared: ScorecardRow[];
  /** All other reviews, paired by position. */
  single: ScorecardRow[];
}

/** One row of the specs. */
export interface SpecRow {
  spec: Spec;
  /** The tools' values, in their order; `null` is not stated. */
  values: (string | number | boolean | null)[];
  /** By the same order, whether the value is the best of the row. */
  best: boolean[];
  /** Whether the values differ. */
  differs: boolean;
}

const models = new WeakMap<Comparison, Model>();

/** Derives every figure that any surface shows; once per comparison. */
export function toModel(comparison: Comparison): Model {
  const known = models.get(comparison);
  if (known) return known;
  const panels = toPanels(comparison);
  const answer = toAnswer(
    panels.flatMap(({ tool, panel }) => (panel ? { tool, panel } : [])),
  );
  const model: Model = {
    comparison,
    tools: panels.map((panel) => ({
      ...panel,
      community: panel.tool.community && split(panel.tool.community),
      pick: answer.kind === "pick" && answer.tool === panel.tool,
    })),
    answer,
    reviewers: rowsOf(comparison.tools).size,
  };
  models.set(comparison, model);
  return model;
}

const panelsOf = new WeakMap<Comparison, ToolPanel[]>();

/** The tools, as in the file, with what their panels say; once per comparison. */
export function toPanels(comparison: Comparison): ToolPanel[] {
  const known = panelsOf.get(comparison);
  if (known) return known;
  const panels = comparison.tools.map((tool) => {
    const { reviews } = tool;
    const ship = reviews.filter(({ verdict }) => verdict === "ship").length;
    return {
      tool,
      panel: split({ ship, skip: reviews.length - ship }),
      byAi: reviews.filter(({ ai }) => ai).length,
    };
  });
  panelsOf.set(comparison, panels);
  return panels;
}

function split({
  ship,
  skip,
}: Pick<Split, "ship" | "skip">): Split | undefined {
  const total = ship + skip;
  if (total === 0) return undefined;
  const rounded = Math.round((100 * ship) / total);
  const percent = ship && skip ? Math.min(Math.max(rounded, 1), 99) : rounded;
  return { ship, skip, total, percent };
}

/** Equal fractions of whole numbers are equal as floating-point numbers, too. */
const shareOf = (panel: Split | undefined) =>
  panel ? panel.ship / panel.total : -1;

/** The ones with the highest share. */
function bestOf(reviewed: Reviewed[]): Reviewed[] {
  const best = Math.max(...reviewed.map(({ panel }) => shareOf(panel)));
  return reviewed.filter(({ panel }) => shareOf(panel) === best);
}

function toAnswer(reviewed: Reviewed[]): Answer {
  const [first, ...ties] = bestOf(reviewed);
  if (!first) return { kind: "unreviewed" };
  if (reviewed.length === 1) return { kind: "single", ...first };
  if (ties.length)
    return {
      kind: "tie",
      tools: [first, ...ties].map(({ tool }) => tool),
      best: toLevel([first, ...ties]),
    };
  const others = bestOf(reviewed.filter((other) => other !== first));
  const [next] = others;
  return others.length === 1
    ? { kind: "pick", ...first, next: next! }
    : { kind: "pick", ...first, next: undefined, best: toLevel(others) };
}

const toLevel = (tied: Reviewed[]): Level => ({
  panel: tied[0]!.panel,
  isSameSize: tied.every(({ panel }) => panel.total === tied[0]!.panel.total),
});

/** The tools in the order in which they are shown: two as in the file, more by share, unreviewed last. */
export const rank = (tools: ToolModel[]): ToolModel[] =>
  tools.length < 3
    ? tools
    : tools.toSorted((a, b) => shareOf(b.panel) - shareOf(a.panel));

/** The tools that a page asked for, each once and in its order; without ids all of them, ranked. */
export const toolsToShow = (
  { tools }: Model,
  ids: readonly string[] | undefined,
): ToolModel[] =>
  ids?.length
    ? [...new Set(ids)].flatMap((id) =>
        tools.filter(({ tool }) => tool.id === id),
      )
    : rank(tools);

/** The name for where room is short. */
export const shortNameOf = ({ name, shortName }: Tool): string =>
  shortName ?? name;

/** The tool with an id; without one the only tool, if there is no other. */
export const toolOf = <T extends ToolPanel>(
  tools: readonly T[],
  id: string | null | undefined,
): T | undefined =>
  id
    ? tools.find(({ tool }) => tool.id === id)
    : tools.length === 1
      ? tools[0]
      : undefined;

/** The reviews of some tools by reviewer; the nth review under one name joins that name's nth row. */
export function toScorecard(tools: Tool[]): Scorecard {
  const rows = [...rowsOf(tools).values()];
  const isShared = (row: ScorecardRow) => row.filter(Boolean).length > 1;
  const rest = tools.map((_, column) =>
    rows.flatMap((row) => (isShared(row) ? [] : (row[column] ?? []))),
  );
  const depth = Math.max(0, ...rest.map(({ length }) => length));
  return {
    shared: rows.filter(isShared),
    single: [...Array(depth).keys()].map((row) =>
      rest.map((reviews) => reviews[row]),
    ),
  };
}

function rowsOf(tools: Tool[]): Map<string, ScorecardRow> {
  const rows = new Map<string, ScorecardRow>();
  tools.forEach(({ reviews }, column) => {
    const seen = new Map<string, number>();
    for (const review of reviews) {
      const nth = (seen.get(review.reviewer) ?? 0) + 1;
      seen.set(review.reviewer, nth);
      const key = `${nth} ${review.reviewer}`;
      const row = rows.get(key) ?? tools.map(() => undefined);
      row[column] = review;
      rows.set(key, row);
    }
  });
  return rows;
}

/** The specs of some tools, row by row. */
export const toSpecRows = (
  { specs = [] }: Comparison,
  tools: Tool[],
): SpecRow[] =>
  specs.map((spec) => {
    const values = tools.map(({ specs = {} }) =>
      Object.hasOwn(specs, spec.id) ? specs[spec.id]! : null,
    );
    const numbers = values.filter((value) => typeof value === "number");
    const lowest = Math.min(...numbers);
    const highest = Math.max(...numbers);
    const best = spec.best === "lowest" ? lowest : highest;
    const isContest = spec.best !== undefined && lowest < highest;
    return {
      spec,
      values,
      best: values.map((value) => isContest && value === best),
      differs: new Set(values).size > 1,
    };
  });

/** Rows of specs that follow each other in one group, or in none, together; none of the lists is empty. */
export function groupSpecs(rows: readonly SpecRow[]): SpecRow[][] {
  const groups: SpecRow[][] = [];
  rows.forEach((row, index) => {
    if (index && row.spec.group === rows[index - 1]!.spec.group)
      groups.at(-1)!.push(row);
    else groups.push([row]);
  });
  return groups;
}

import type { Comparison, Review, Tool } from "./schema.js";

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

/** A tool and the figures derived from its reviews and votes. */
export interface ToolModel {
  tool: Tool;
  /** The panel's vote; none without reviews. */
  panel: Split | undefined;
  /** The readers' vote; none without votes. */
  community: Split | undefined;
  /** Whether the panel prefers this tool to all others. */
  pick: boolean;
}

/** A comparison with every derived figure. */
export interface Model {
  comparison: Comparison;
  tools: ToolModel[];
}

/** One row of the scorecard: a cell for each tool, in their order. */
export type ScorecardRow = (Review | undefined)[];

const models = new WeakMap<Comparison, Model>();

/** Derives every figure that any surface shows; once per comparison. */
export function toModel(comparison: Comparison): Model {
  let model = models.get(comparison);
  if (!model) {
    const panels = comparison.tools.map(({ reviews }) => {
      const ship = reviews.filter(({ verdict }) => verdict === "ship").length;
      return split(ship, reviews.length - ship);
    });
    const pick = preferred(panels);
    model = {
      comparison,
      tools: comparison.tools.map((tool, index) => ({
        tool,
        panel: panels[index],
        community:
          tool.community && split(tool.community.ship, tool.community.skip),
        pick: index === pick,
      })),
    };
    models.set(comparison, model);
  }
  return model;
}

function split(ship: number, skip: number): Split | undefined {
  const total = ship + skip;
  if (total === 0) return undefined;
  const rounded = Math.round((100 * ship) / total);
  const percent = ship && skip ? Math.min(Math.max(rounded, 1), 99) : rounded;
  return { ship, skip, total, percent };
}

/** The index of the one tool with the highest share of at least two reviewed ones, else -1. */
function preferred(panels: (Split | undefined)[]): number {
  const shares = panels.map((panel) => (panel ? panel.ship / panel.total : -1));
  const best = Math.max(...shares);
  const reviewed = shares.filter((share) => share >= 0).length;
  const alone = shares.indexOf(best) === shares.lastIndexOf(best);
  return reviewed > 1 && alone ? shares.indexOf(best) : -1;
}

/** The tool with an id, or the first one where no id is asked for. */
export const toolOf = (
  { tools }: Model,
  id: string | null | undefined,
): ToolModel | undefined =>
  id ? tools.find(({ tool }) => tool.id === id) : tools[0];

/**
 * The rows of the scorecard: first each reviewer of at least two tools, in the order in which they
 * appear, then all other reviews, paired by position. The nth review under one name joins that name's
 * nth row.
 */
export function toScorecard(tools: Tool[]): ScorecardRow[] {
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
  const isShared = (row: ScorecardRow) => row.filter(Boolean).length > 1;
  const all = [...rows.values()];
  const rest = tools.map((_, column) =>
    all.flatMap((row) => (isShared(row) ? [] : (row[column] ?? []))),
  );
  const depth = Math.max(...rest.map(({ length }) => length));
  return [
    ...all.filter(isShared),
    ...Array.from({ length: depth }, (_, row) =>
      rest.map((reviews) => reviews[row]),
    ),
  ];
}

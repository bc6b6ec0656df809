import type axe from "axe-core";

/** WCAG 2.2 AA and best practice. */
export const RULES = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** What judges a page, and a fixture is none. */
export const NOT_A_PAGE = {
  region: { enabled: false },
  "page-has-heading-one": { enabled: false },
};

/** What axe found, as `rule: element, and what is wrong with it`. */
export const said = (results: axe.Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")} ${failureSummary}`,
    ),
  );

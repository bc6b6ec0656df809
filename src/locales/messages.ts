import type { Split } from "../model.js";
import type { Pricing, Verdict } from "../schema.js";
import type { Name, Parts } from "./parts.js";

/** How a language writes figures. */
export interface Figures {
  /** Writes a whole percentage, 0–100. */
  percent: (value: number) => string;
  /** Writes a number with every digit, up to twelve behind the point. */
  count: (value: number) => string;
}

/** A message about a number of things, which decides the plural itself. */
export type Counted = (number: number, figures: Figures) => string;

/** The words of a badge in one language. */
export interface VerdictMessages {
  /** The direction of a language that runs from right to left. */
  dir?: "rtl";
  /** A share and what it is a share of, in one phrase: "75% ship". */
  share(split: Split, figures: Figures): string;
  /** How many of the panel: "3 of 4 reviewers". */
  reviewers(split: Split, figures: Figures): string;
  /** How many of the panel would use the tool, beside its name: "3 of 4 would ship it". */
  wouldShip(split: Split, figures: Figures): string;
  /** The same as a sentence with the tool's name: "3 of 4 reviewers would ship Quill". */
  wouldShipTool(tool: string, split: Split, figures: Figures): Parts;
  /** How many of the reviews a model wrote: "2 AI reviews". */
  byAi: Counted;
  noReviews: string;
  /** Leads from a card to the comparison. */
  read: string;
  /** Names the page itself where else the host of a file is named. */
  thisPage: string;
}

/** The answer: what the panel says of the whole comparison, in a sentence or two. */
export interface AnswerMessages {
  /** No tool has reviews. */
  unreviewed: string;
  /** Only one tool has reviews: "9 of 12 reviewers would ship Minutely 2." */
  pickOfOne(tool: Name, panel: Split, figures: Figures): Parts;
  /** One tool leads, and one other follows: "A. All 4 reviewers would ship it, 3 of 4 B." */
  pickOfTwo(
    tool: Name,
    panel: Split,
    next: Name,
    nextPanel: Split,
    figures: Figures,
  ): Parts;
  /**
   * One tool leads, and several others share the next level: "A. Both reviewers would ship it; no other
   * passes 1 of 2." Without a level nobody would ship another.
   */
  pickOfMany(
    tool: Name,
    panel: Split,
    level: string | undefined,
    figures: Figures,
  ): Parts;
  /** Several tools lead: "No single pick. A and B tie at 3 of 4." */
  tie(tools: readonly Name[], level: string): Parts;
  /** A share as a fraction: "3 of 4". */
  fraction(split: Pick<Split, "ship" | "total">, figures: Figures): string;
}

/** All of the widget's own words in one language. */
export interface Messages extends VerdictMessages, AnswerMessages {
  /** The title of a comparison that has none: "A vs B". */
  versus(tools: readonly Name[]): Parts;
  loading: string;
  failed: string;
  /** Said instead after a retry that has failed too. */
  failedAgain: string;
  retry: string;
  /** Said while a retry is under way. */
  retrying: string;
  /** Heads the answer of a comparison without a pick. */
  verdict: string;
  /** Heads the answer of one with a pick. */
  panelPick: string;
  /** Marks the tool that is the pick. */
  pick: string;
  updated(date: string): string;
  /** How many reviewed: "5 reviewers". */
  panelSize: Counted;
  /** How many tools of a comparison are shown: "2 of 8 tools". */
  subset(shown: number, total: number, figures: Figures): string;
  full: string;
  methodology: string;
  /** How many of the panel say ship: "3 of 4 ship". */
  count(split: Pick<Split, "ship" | "total">, figures: Figures): string;
  community: string;
  votes: Counted;
  noVotes: string;
  entry: string;
  entries: Record<Pricing["entry"], string>;
  /**
   * What it costs to start, with or without an amount; an amount may hold a name. It says itself what is
   * open source, and without an amount what is free or paid.
   */
  price(entry: Pricing["entry"], amount: Parts | undefined): Parts;
  /** How often a price is due, and what for: "$29 per seat per month". */
  amount(
    price: string,
    per: Name | undefined,
    period: Pricing["period"],
  ): Parts;
  /** Follows a price: when it was looked up. */
  asOf(month: string): string;
  visit: string;
  /** The link's name for listeners, with all of `visit` in it. */
  visitTool(name: string): string;
  affiliate: string;
  about(tool: string): string;
  prosAndCons: string;
  pros: string;
  cons: string;
  specs: string;
  onlyDifferences: string;
  /** Opens the rows of specs after the twelfth. */
  moreSpecs: Counted;
  yes: string;
  no: string;
  notStated: string;
  /** Follows the best value of a row, for listeners. */
  best: string;
  scorecard: string;
  verdicts: Record<Verdict, string>;
  /** What each verdict means, after its name. */
  meanings: Record<Verdict, string>;
  /** Heads the reviews of those who reviewed one tool only. */
  single: string;
  /** Beside a reviewer that is a model. */
  ai: string;
  fullReview: string;
  /** Opens the rest of a long text. */
  rest: string;
  /** Opens the reviewers after the sixth. */
  moreReviewers: Counted;
  email: string;
  emailExample: string;
  subscribe: string;
  privacy: string;
}

/** The words that only files have, in one language. */
export interface StaticMessages {
  /** Heads the column of the tools' names. */
  tool: string;
  /** Heads the column of the panel's shares. */
  panel: string;
  /** Who publishes a comparison: "By Example". */
  by(publisher: Name): Parts;
}

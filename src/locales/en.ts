import type { Split } from "../model.js";
import type { Pricing, Verdict } from "../schema.js";

/** How a language writes figures. */
export interface Figures {
  /** Writes a whole percentage, 0–100. */
  percent: (value: number) => string;
  /** Writes a whole number. */
  count: (value: number) => string;
}

/** The words of a badge in one language. What is a function decides the plural itself. */
export interface VerdictMessages {
  /** A share and what it is a share of, in one phrase: "75% ship". */
  share(split: Split, figures: Figures): string;
  /** How many of the panel: "3 of 4 reviewers". */
  reviewers(split: Split, figures: Figures): string;
  /** The name of the bar for those who cannot see it. */
  bar(split: Split, figures: Figures): string;
  noReviews: string;
  /** Names the page itself where else the host of a file is named. */
  thisPage: string;
}

/** All of the widget's own words in one language. */
export interface Messages extends VerdictMessages {
  /** Stands between the names of the tools: "A vs B". */
  versus: string;
  loading: string;
  failed: string;
  retry: string;
  pick: string;
  /** Follows the panel's share. */
  panelShip: string;
  /** How many of the panel say ship. */
  panel(split: Split, figures: Figures): string;
  community: string;
  votes(split: Split, figures: Figures): string;
  noVotes: string;
  entry: string;
  entries: Record<Pricing["entry"], string>;
  /** A price and how often it is due. */
  price(price: string, period: Pricing["period"]): string;
  scorecard: string;
  verdicts: Record<Verdict, string>;
  email: string;
  emailExample: string;
  subscribe: string;
  privacy: string;
  updated(date: string): string;
  /** Stands before the publisher's name. */
  by: string;
  full: string;
  methodology: string;
}

const reviewers: Messages["reviewers"] = ({ ship, total }, { count }) =>
  `${count(ship)} of ${count(total)} ${total === 1 ? "reviewer" : "reviewers"}`;

/** English, as much of it as a badge needs. */
export const verdictEn: VerdictMessages = {
  share: (split, figures) => `${figures.percent(split.percent)} ship`,
  reviewers,
  bar: (split, figures) =>
    `${figures.percent(split.percent)} of the panel says ship: ${reviewers(split, figures)}`,
  noReviews: "No reviews yet",
  thisPage: "this page",
};

/** English. */
export const en: Messages = {
  ...verdictEn,
  versus: "vs",
  loading: "Loading…",
  failed: "This comparison could not be loaded.",
  retry: "Try again",
  pick: "Panel’s pick",
  panelShip: "panel ship",
  panel: (split, figures) =>
    `${reviewers(split, figures)} ${split.ship === 1 ? "says" : "say"} ship`,
  community: "Community",
  votes: ({ total }, { count }) =>
    `${count(total)} ${total === 1 ? "vote" : "votes"}`,
  noVotes: "No votes yet",
  entry: "Entry",
  entries: {
    free: "Free",
    freemium: "Freemium",
    paid: "Paid",
    "open-source": "Open source",
    contact: "Contact sales",
  },
  price: (price, period) =>
    period === "once"
      ? `${price} once`
      : period
        ? `${price} per ${period}`
        : price,
  scorecard: "Reviewer scorecard",
  verdicts: { ship: "Ship", skip: "Skip" },
  email: "Email address",
  emailExample: "you@example.com",
  subscribe: "Subscribe",
  privacy: "Privacy policy",
  updated: (date) => `Updated ${date}`,
  by: "By",
  full: "Full comparison",
  methodology: "How the panel reviews",
};

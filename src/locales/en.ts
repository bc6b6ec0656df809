import type { Answer, Level, Split } from "../model.js";
import type { Pricing, Tool, Verdict } from "../schema.js";
import type { Name, Parts } from "./parts.js";

/** How a language writes figures. */
export interface Figures {
  /** Writes a whole percentage, 0–100. */
  percent: (value: number) => string;
  /** Writes a number with every digit, up to twelve behind the point. */
  count: (value: number) => string;
}

/** The words of a badge in one language. What is a function decides the plural itself. */
export interface VerdictMessages {
  /** A share and what it is a share of, in one phrase: "75% ship". */
  share(split: Split, figures: Figures): string;
  /** How many of the panel: "3 of 4 reviewers". */
  reviewers(split: Split, figures: Figures): string;
  /** How many of the panel would use the tool, beside its name: "3 of 4 would ship it". */
  wouldShip(split: Split, figures: Figures): string;
  /** The same as a sentence with the tool's name: "3 of 4 reviewers would ship Quill". */
  wouldShipTool(tool: string, split: Split, figures: Figures): Parts;
  /** How many of the reviews a model wrote: "2 AI reviews". */
  byAi(reviews: number, figures: Figures): string;
  noReviews: string;
  /** Leads from a card to the comparison. */
  read: string;
  /** Names the page itself where else the host of a file is named. */
  thisPage: string;
}

/** All of the widget's own words in one language. */
export interface Messages extends VerdictMessages {
  /** Between the names of the tools: "A vs B". */
  versus: string;
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
  /** What the panel says of the whole comparison, in a sentence or two. */
  answer(answer: Answer, figures: Figures): Parts;
  updated(date: string): string;
  /** How many reviewed: "5 reviewers". */
  panelSize(reviewers: number, figures: Figures): string;
  /** How many tools of a comparison are shown: "2 of 8 tools". */
  subset(shown: number, total: number, figures: Figures): string;
  /** Before the publisher's name. */
  by: string;
  full: string;
  methodology: string;
  /** How many of the panel say ship: "3 of 4 ship". */
  count(split: Pick<Split, "ship" | "total">, figures: Figures): string;
  community: string;
  votes(split: Split, figures: Figures): string;
  noVotes: string;
  entry: string;
  entries: Record<Pricing["entry"], string>;
  /** What it costs to start, with or without an amount; an amount may hold a name. */
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
  moreSpecs(count: number, figures: Figures): string;
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
  moreReviewers(count: number, figures: Figures): string;
  email: string;
  emailExample: string;
  subscribe: string;
  privacy: string;
}

const fraction = ({ ship, total }: Split, { count }: Figures) =>
  `${count(ship)} of ${count(total)}`;

const reviewers: Messages["reviewers"] = (split, figures) =>
  `${fraction(split, figures)} ${split.total === 1 ? "reviewer" : "reviewers"}`;

/** English, as much of it as a badge needs. */
export const verdictEn: VerdictMessages = {
  share: (split, figures) => `${figures.percent(split.percent)} ship`,
  reviewers,
  wouldShip: (split, figures) => `${fraction(split, figures)} would ship it`,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} would ship `,
    { name },
  ],
  byAi: (reviews, { count }) =>
    `${count(reviews)} AI ${reviews === 1 ? "review" : "reviews"}`,
  noReviews: "No reviews yet",
  read: "Read the reviews",
  thisPage: "this page",
};

/** English. */
export const en: Messages = {
  ...verdictEn,
  versus: "vs",
  loading: "Loading…",
  failed: "This comparison could not be loaded.",
  failedAgain: "This comparison still could not be loaded.",
  retry: "Try again",
  retrying: "Trying again…",
  verdict: "Verdict",
  panelPick: "Panel’s pick",
  pick: "Pick",
  answer: writeAnswer,
  updated: (date) => `Updated ${date}`,
  panelSize: (reviewers, { count }) =>
    `${count(reviewers)} ${reviewers === 1 ? "reviewer" : "reviewers"}`,
  subset: (shown, total, { count }) =>
    `${count(shown)} of ${count(total)} tools`,
  by: "By",
  full: "Full comparison",
  methodology: "How the panel reviews",
  count: ({ ship, total }, { count }) =>
    `${count(ship)} of ${count(total)} ship`,
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
  price: (entry, amount) => [
    {
      free: amount ? "" : "Free",
      freemium: amount ? "Free, then " : "Free to start",
      paid: amount ? "" : "Paid",
      "open-source": amount ? "Open source, " : "Free, open source",
      contact: amount ? "" : "Price on request",
    }[entry],
    ...(amount ?? []),
  ],
  amount: (price, per, period) => [
    price,
    ...(per ? [" per ", per] : []),
    period === "once" ? " once" : period ? ` per ${period}` : "",
  ],
  asOf: (month) => `, as of ${month}`,
  visit: "Visit site",
  visitTool: (name) => `Visit site: ${name}`,
  affiliate: "Affiliate link",
  about: (tool) => `About ${tool}`,
  prosAndCons: "Pros and cons",
  pros: "Pros",
  cons: "Cons",
  specs: "Specs",
  onlyDifferences: "Only differences",
  moreSpecs: (rows, { count }) =>
    `Show ${count(rows)} more ${rows === 1 ? "row" : "rows"}`,
  yes: "Yes",
  no: "No",
  notStated: "Not stated",
  best: "best",
  scorecard: "What the reviewers say",
  verdicts: { ship: "Ship", skip: "Skip" },
  meanings: { ship: "would use it", skip: "would not" },
  single: "Reviewed one tool only",
  ai: "AI",
  fullReview: "Full review",
  rest: "Read the rest",
  moreReviewers: (reviewers, { count }) =>
    `Show ${count(reviewers)} more ${reviewers === 1 ? "reviewer" : "reviewers"}`,
  email: "Email address",
  emailExample: "you@example.com",
  subscribe: "Subscribe",
  privacy: "Privacy policy",
};

/** "Claude 4 API. All 4 reviewers would ship it, 3 of 4 Axolotl v0.16." */
function writeAnswer(answer: Answer, figures: Figures): Parts {
  switch (answer.kind) {
    case "unreviewed":
      return [`${verdictEn.noReviews}.`];
    case "single":
      return [`${panel(answer.panel, figures)} `, nameOf(answer.tool), "."];
    case "tie":
      return [
        { strong: "No single pick." },
        " ",
        ...list(answer.tools.map(nameOf)),
        ` tie at ${level(answer.best, figures)}.`,
      ];
    case "pick":
      return [
        { ...nameOf(answer.tool), isStrong: true },
        `. ${panel(answer.panel, figures)} it`,
        ...(answer.next
          ? [
              `, ${fraction(answer.next.panel, figures)} `,
              nameOf(answer.next.tool),
              ".",
            ]
          : [
              answer.best.panel.ship
                ? `; no other passes ${level(answer.best, figures)}.`
                : "; nobody would ship another.",
            ]),
      ];
  }
}

const nameOf = ({ name, shortName }: Tool): Name => ({
  name: shortName ?? name,
});

const level = ({ panel, isSameSize }: Level, figures: Figures) =>
  isSameSize ? fraction(panel, figures) : figures.percent(panel.percent);

/** "3 of 4 reviewers would ship", at the beginning of a sentence. */
function panel(split: Split, figures: Figures): string {
  const { ship, total } = split;
  if (total === 1) return `The only reviewer would ${ship ? "ship" : "skip"}`;
  const who =
    ship === total
      ? total === 2
        ? "Both"
        : `All ${figures.count(total)}`
      : `${ship ? figures.count(ship) : "None"} of ${figures.count(total)}`;
  return `${who} reviewers would ship`;
}

/** "A, B and C" */
const list = (names: Name[]): Parts =>
  names.flatMap((name, index) =>
    index === 0 ? [name] : [index === names.length - 1 ? " and " : ", ", name],
  );

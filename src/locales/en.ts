import type { Split } from "../model.js";
import type {
  Counted,
  Figures,
  Messages,
  VerdictMessages,
} from "./messages.js";
import { list } from "./parts.js";

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} of ${count(total)}`;

const counted =
  (one: string): Counted =>
  (number, { count }) =>
    `${count(number)} ${one}${number === 1 ? "" : "s"}`;

const more =
  (one: string): Counted =>
  (number, figures) =>
    `Show ${counted(`more ${one}`)(number, figures)}`;

const reviewers: Messages["reviewers"] = (split, figures) =>
  `${fraction(split, figures)} ${split.total === 1 ? "reviewer" : "reviewers"}`;

/** "3 of 4 reviewers would ship", at the beginning of a sentence. */
function panel({ ship, total }: Split, { count }: Figures): string {
  if (total === 1) return `The only reviewer would ${ship ? "ship" : "skip"}`;
  const who =
    ship === total
      ? total === 2
        ? "Both"
        : `All ${count(total)}`
      : `${ship ? count(ship) : "None"} of ${count(total)}`;
  return `${who} reviewers would ship`;
}

/** English, as much of it as a badge needs. */
export const verdictEn: VerdictMessages = {
  share: (split, figures) => `${figures.percent(split.percent)} ship`,
  reviewers,
  wouldShip: (split, figures) => `${fraction(split, figures)} would ship it`,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} would ship `,
    { name },
  ],
  byAi: counted("AI review"),
  noReviews: "No reviews yet",
  read: "Read the reviews",
  thisPage: "this page",
};

/** English. */
export const en: Messages = {
  ...verdictEn,
  versus: (tools) => list(tools, " vs "),
  loading: "Loading…",
  failed: "This comparison could not be loaded.",
  failedAgain: "This comparison still could not be loaded.",
  retry: "Try again",
  retrying: "Trying again…",
  verdict: "Verdict",
  panelPick: "Panel’s pick",
  pick: "Pick",
  unreviewed: "No reviews yet.",
  pickOfOne: (tool, split, figures) => [`${panel(split, figures)} `, tool, "."],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. ${panel(split, figures)} it, ${fraction(nextSplit, figures)} `,
    next,
    ".",
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. ${panel(split, figures)} it; ${level ? `no other passes ${level}` : "nobody would ship another"}.`,
  ],
  tie: (tools, level) => [
    { strong: "No single pick." },
    " ",
    ...list(tools, ", ", " and "),
    ` tie at ${level}.`,
  ],
  fraction,
  updated: (date) => `Updated ${date}`,
  panelSize: counted("reviewer"),
  subset: (shown, total, { count }) =>
    `${count(shown)} of ${count(total)} tools`,
  full: "Full comparison",
  methodology: "How the panel reviews",
  count: (split, figures) => `${fraction(split, figures)} ship`,
  community: "Community",
  votes: counted("vote"),
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
  moreSpecs: more("row"),
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
  moreReviewers: more("reviewer"),
  email: "Email address",
  emailExample: "you@example.com",
  subscribe: "Subscribe",
  privacy: "Privacy policy",
};

export default en;

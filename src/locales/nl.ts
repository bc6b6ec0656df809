import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("nl");
const testers = counted({ one: "# reviewer", other: "# reviewers" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} van de ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} van de ${testers(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} voor`;

/** Dutch. */
const nl: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} voor`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} voor `,
    { name },
  ],
  byAi: counted({ one: "# AI-review", other: "# AI-reviews" }),
  noReviews: "Nog geen reviews",
  read: "Lees de reviews",
  thisPage: "deze pagina",
  versus: (tools) => list(tools, " vs. "),
  loading: "Laden…",
  failed: "Deze vergelijking kon niet worden geladen.",
  failedAgain: "Deze vergelijking kon nog steeds niet worden geladen.",
  retry: "Opnieuw proberen",
  retrying: "Nieuwe poging…",
  verdict: "Oordeel",
  panelPick: "Keuze van de jury",
  pick: "Keuze",
  unreviewed: "Nog geen reviews.",
  pickOfOne: (tool, split, figures) => [
    "Voor ",
    tool,
    `: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. Voor: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. Voor: ${reviewers(split, figures)}; ${level ? `geen andere komt boven ${level}` : "niemand is voor een andere"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Geen duidelijke keuze." },
    " ",
    ...list(tools, ", ", " en "),
    ` staan gelijk: ${level}.`,
  ],
  fraction,
  updated: (date) => `Bijgewerkt op ${date}`,
  panelSize: testers,
  subset: (shown, total, { count }) =>
    `${count(shown)} van de ${count(total)} tools`,
  full: "Volledige vergelijking",
  methodology: "Zo beoordeelt de jury",
  count: inFavour,
  community: "Community",
  votes: counted({ one: "# stem", other: "# stemmen" }),
  noVotes: "Nog geen stemmen",
  entry: "Instap",
  entries: {
    free: "Gratis",
    freemium: "Freemium",
    paid: "Betaald",
    "open-source": "Open source",
    contact: "Contact met verkoop",
  },
  price: pricing(
    {
      free: "Gratis",
      freemium: "Gratis beginnen",
      paid: "Betaald",
      "open-source": "Gratis, open source",
      contact: "Prijs op aanvraag",
    },
    { freemium: "Gratis, daarna ", "open-source": "Open source, " },
  ),
  amount: amounts(" per ", {
    month: " per maand",
    year: " per jaar",
    once: " eenmalig",
  }),
  asOf: (month) => `, stand ${month}`,
  visit: "Naar de site",
  visitTool: (name) => `Naar de site: ${name}`,
  affiliate: "Affiliatelink",
  about: (tool) => `Over ${tool}`,
  prosAndCons: "Voor- en nadelen",
  pros: "Voordelen",
  cons: "Nadelen",
  specs: "Specificaties",
  onlyDifferences: "Alleen verschillen",
  moreSpecs: counted({
    one: "Nog # rij tonen",
    other: "Nog # rijen tonen",
  }),
  yes: "Ja",
  no: "Nee",
  notStated: "Niet vermeld",
  best: "beste waarde",
  scorecard: "Wat de reviewers zeggen",
  verdicts: { ship: "Voor", skip: "Tegen" },
  meanings: { ship: "zou het gebruiken", skip: "zou het niet gebruiken" },
  single: "Slechts één tool beoordeeld",
  ai: "AI",
  fullReview: "Volledige review",
  rest: "Lees verder",
  moreReviewers: counted({
    one: "Nog # reviewer tonen",
    other: "Nog # reviewers tonen",
  }),
  email: "E-mailadres",
  emailExample: "naam@example.com",
  subscribe: "Abonneren",
  privacy: "Privacybeleid",
};

export default nl;

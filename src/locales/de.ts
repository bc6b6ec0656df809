import type { Split } from "../model.js";
import type { Figures, Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("de");
const testers = counted({ one: "# Tester", other: "# Testern" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} von ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} von ${testers(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} dafür`;

function panel(split: Split, figures: Figures): string {
  const { ship, total } = split;
  if (total === 1 || (ship && ship < total)) return reviewers(split, figures);
  if (!ship) return `keiner von ${testers(total, figures)}`;
  return total === 2 ? "beide Tester" : `alle ${figures.count(total)} Tester`;
}

/** German. */
const de: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} dafür`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} für `,
    { name },
  ],
  byAi: counted({ one: "# KI-Bewertung", other: "# KI-Bewertungen" }),
  noReviews: "Noch keine Bewertungen",
  read: "Bewertungen lesen",
  thisPage: "diese Seite",
  versus: (tools) => list(tools, " vs. "),
  loading: "Wird geladen …",
  failed: "Dieser Vergleich konnte nicht geladen werden.",
  failedAgain: "Dieser Vergleich konnte wieder nicht geladen werden.",
  retry: "Erneut versuchen",
  retrying: "Neuer Versuch …",
  verdict: "Fazit",
  panelPick: "Favorit der Jury",
  pick: "Favorit",
  unreviewed: "Noch keine Bewertungen.",
  pickOfOne: (tool, split, figures) => [
    "Für ",
    tool,
    `: ${panel(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. Dafür: ${panel(split, figures)}; für `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. Dafür: ${panel(split, figures)}; ${level ? `kein anderes kommt über ${level}` : "niemand ist für ein anderes"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Kein eindeutiger Favorit." },
    " ",
    ...list(tools, ", ", " und "),
    ` liegen gleichauf: ${level}.`,
  ],
  fraction,
  updated: (date) => `Aktualisiert am ${date}`,
  panelSize: counted({ other: "# Tester" }),
  subset: (shown, total, { count }) =>
    `${count(shown)} von ${count(total)} Tools`,
  full: "Vollständiger Vergleich",
  methodology: "So bewertet die Jury",
  count: inFavour,
  community: "Community",
  votes: counted({ one: "# Stimme", other: "# Stimmen" }),
  noVotes: "Noch keine Stimmen",
  entry: "Einstieg",
  entries: {
    free: "Kostenlos",
    freemium: "Freemium",
    paid: "Kostenpflichtig",
    "open-source": "Open Source",
    contact: "Kontakt zum Vertrieb",
  },
  price: pricing(
    {
      free: "Kostenlos",
      freemium: "Kostenloser Einstieg",
      paid: "Kostenpflichtig",
      "open-source": "Kostenlos, Open Source",
      contact: "Preis auf Anfrage",
    },
    { freemium: "Kostenlos, dann ", "open-source": "Open Source, " },
  ),
  amount: amounts(" pro ", {
    month: " pro Monat",
    year: " pro Jahr",
    once: " einmalig",
  }),
  asOf: (month) => `, Stand ${month}`,
  visit: "Zur Website",
  visitTool: (name) => `Zur Website: ${name}`,
  affiliate: "Affiliate-Link",
  about: (tool) => `Über ${tool}`,
  prosAndCons: "Vor- und Nachteile",
  pros: "Vorteile",
  cons: "Nachteile",
  specs: "Eckdaten",
  onlyDifferences: "Nur Unterschiede",
  moreSpecs: counted({
    one: "# weitere Zeile anzeigen",
    other: "# weitere Zeilen anzeigen",
  }),
  yes: "Ja",
  no: "Nein",
  notStated: "Keine Angabe",
  best: "bester Wert",
  scorecard: "Das sagen die Tester",
  verdicts: { ship: "Dafür", skip: "Dagegen" },
  meanings: { ship: "würde es nutzen", skip: "würde es nicht nutzen" },
  single: "Nur ein Tool bewertet",
  ai: "KI",
  fullReview: "Ganze Bewertung",
  rest: "Weiterlesen",
  moreReviewers: counted({
    one: "# weiteren Tester anzeigen",
    other: "# weitere Tester anzeigen",
  }),
  email: "E-Mail-Adresse",
  emailExample: "name@example.com",
  subscribe: "Abonnieren",
  privacy: "Datenschutzerklärung",
};

export default de;

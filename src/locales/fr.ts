import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("fr");
const testers = counted({ one: "# testeur", other: "# testeurs" });
const tools = counted({ one: "# outil", other: "# outils" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} sur ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${testers(ship, figures)} sur ${figures.count(total)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} pour`;

/** French. */
const fr: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} pour`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} pour `,
    { name },
  ],
  byAi: counted({ other: "# avis d’IA" }),
  noReviews: "Pas encore d’avis",
  read: "Lire les avis",
  thisPage: "cette page",
  versus: (tools) => list(tools, " vs "),
  loading: "Chargement…",
  failed: "Impossible de charger cette comparaison.",
  failedAgain: "Toujours impossible de charger cette comparaison.",
  retry: "Réessayer",
  retrying: "Nouvel essai…",
  verdict: "Verdict",
  panelPick: "Choix du jury",
  pick: "Choix",
  unreviewed: "Pas encore d’avis.",
  pickOfOne: (tool, split, figures) => [
    "Pour ",
    tool,
    ` : ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. Pour : ${reviewers(split, figures)} ; `,
    next,
    ` : ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. Pour : ${reviewers(split, figures)} ; ${level ? `aucun autre ne dépasse ${level}` : "personne pour un autre"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Pas de choix unique." },
    " ",
    ...list(tools, ", ", " et "),
    ` à égalité : ${level}.`,
  ],
  fraction,
  updated: (date) => `Mis à jour le ${date}`,
  panelSize: testers,
  subset: (shown, total, figures) =>
    `${tools(shown, figures)} sur ${figures.count(total)}`,
  full: "Comparaison complète",
  methodology: "Comment le jury évalue",
  count: inFavour,
  community: "Communauté",
  votes: counted({ one: "# vote", many: "# de votes", other: "# votes" }),
  noVotes: "Pas encore de votes",
  entry: "Pour commencer",
  entries: {
    free: "Gratuit",
    freemium: "Freemium",
    paid: "Payant",
    "open-source": "Open source",
    contact: "Contacter l’éditeur",
  },
  price: pricing(
    {
      free: "Gratuit",
      freemium: "Gratuit pour commencer",
      paid: "Payant",
      "open-source": "Gratuit, open source",
      contact: "Sur devis",
    },
    { freemium: "Gratuit, puis ", "open-source": "Open source, " },
  ),
  amount: amounts(" par ", {
    month: " par mois",
    year: " par an",
    once: " en une fois",
  }),
  asOf: (month) => `, relevé en ${month}`,
  visit: "Voir le site",
  visitTool: (name) => `Voir le site : ${name}`,
  affiliate: "Lien affilié",
  about: (tool) => `À propos : ${tool}`,
  prosAndCons: "Avantages et inconvénients",
  pros: "Avantages",
  cons: "Inconvénients",
  specs: "Caractéristiques",
  onlyDifferences: "Différences seulement",
  moreSpecs: counted({
    one: "Afficher # ligne de plus",
    other: "Afficher # lignes de plus",
  }),
  yes: "Oui",
  no: "Non",
  notStated: "Non précisé",
  best: "meilleure valeur",
  scorecard: "L’avis des testeurs",
  verdicts: { ship: "Pour", skip: "Contre" },
  meanings: { ship: "l’utiliserait", skip: "ne l’utiliserait pas" },
  single: "Un seul outil évalué",
  ai: "IA",
  fullReview: "Avis complet",
  rest: "Lire la suite",
  moreReviewers: counted({
    one: "Afficher # testeur de plus",
    other: "Afficher # testeurs de plus",
  }),
  email: "Adresse e-mail",
  emailExample: "nom@example.com",
  subscribe: "S’abonner",
  privacy: "Politique de confidentialité",
};

export default fr;

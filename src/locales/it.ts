import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("it");
const testers = counted({ one: "# recensore", other: "# recensori" });
const tools = counted({ one: "# strumento", other: "# strumenti" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} su ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${testers(ship, figures)} su ${figures.count(total)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} a favore`;

/** Italian. */
const it: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} a favore`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} a favore di `,
    { name },
  ],
  byAi: counted({ one: "# recensione IA", other: "# recensioni IA" }),
  noReviews: "Ancora nessuna recensione",
  read: "Leggi le recensioni",
  thisPage: "questa pagina",
  versus: (tools) => list(tools, " vs "),
  loading: "Caricamento…",
  failed: "Impossibile caricare questo confronto.",
  failedAgain: "Ancora impossibile caricare questo confronto.",
  retry: "Riprova",
  retrying: "Nuovo tentativo…",
  verdict: "Verdetto",
  panelPick: "La scelta della giuria",
  pick: "Scelta",
  unreviewed: "Ancora nessuna recensione.",
  pickOfOne: (tool, split, figures) => [
    "A favore di ",
    tool,
    `: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. A favore: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. A favore: ${reviewers(split, figures)}; ${level ? `nessun altro supera ${level}` : "nessuno a favore di un altro"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Nessuna scelta unica." },
    " ",
    ...list(tools, ", ", " e "),
    ` alla pari: ${level}.`,
  ],
  fraction,
  updated: (date) => `Aggiornato: ${date}`,
  panelSize: testers,
  subset: (shown, total, figures) =>
    `${tools(shown, figures)} su ${figures.count(total)}`,
  full: "Confronto completo",
  methodology: "Come valuta la giuria",
  count: inFavour,
  community: "Community",
  votes: counted({ one: "# voto", many: "# di voti", other: "# voti" }),
  noVotes: "Ancora nessun voto",
  entry: "Per iniziare",
  entries: {
    free: "Gratis",
    freemium: "Freemium",
    paid: "A pagamento",
    "open-source": "Open source",
    contact: "Contatta il reparto vendite",
  },
  price: pricing(
    {
      free: "Gratis",
      freemium: "Gratis per iniziare",
      paid: "A pagamento",
      "open-source": "Gratis, open source",
      contact: "Prezzo su richiesta",
    },
    { freemium: "Gratis, poi ", "open-source": "Open source, " },
  ),
  amount: amounts(" per ", {
    month: " al mese",
    year: " all’anno",
    once: " una tantum",
  }),
  asOf: (month) => `, rilevato in ${month}`,
  visit: "Vai al sito",
  visitTool: (name) => `Vai al sito: ${name}`,
  affiliate: "Link di affiliazione",
  about: (tool) => `Informazioni su ${tool}`,
  prosAndCons: "Pro e contro",
  pros: "Pro",
  cons: "Contro",
  specs: "Caratteristiche",
  onlyDifferences: "Solo differenze",
  moreSpecs: counted({
    one: "Mostra # altra riga",
    other: "Mostra altre # righe",
  }),
  yes: "Sì",
  no: "No",
  notStated: "Non indicato",
  best: "valore migliore",
  scorecard: "Cosa dicono i recensori",
  verdicts: { ship: "A favore", skip: "Contro" },
  meanings: { ship: "lo userebbe", skip: "non lo userebbe" },
  single: "Recensito un solo strumento",
  ai: "IA",
  fullReview: "Recensione completa",
  rest: "Continua a leggere",
  moreReviewers: counted({
    one: "Mostra # altro recensore",
    other: "Mostra altri # recensori",
  }),
  email: "Indirizzo e-mail",
  emailExample: "nome@example.com",
  subscribe: "Iscriviti",
  privacy: "Informativa sulla privacy",
};

export default it;

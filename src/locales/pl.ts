import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("pl");
const ofReviewers = counted({ one: "# recenzenta", other: "# recenzentów" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} z ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} z ${ofReviewers(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} za`;

/** Polish. */
const pl: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} za`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `: ${reviewers(split, figures)} za`,
  ],
  byAi: counted({
    one: "# recenzja AI",
    few: "# recenzje AI",
    other: "# recenzji AI",
  }),
  noReviews: "Brak recenzji",
  read: "Przeczytaj recenzje",
  thisPage: "ta strona",
  versus: (tools) => list(tools, " vs "),
  loading: "Wczytywanie…",
  failed: "Nie udało się wczytać tego porównania.",
  failedAgain: "Nadal nie udało się wczytać tego porównania.",
  retry: "Spróbuj ponownie",
  retrying: "Ponowna próba…",
  verdict: "Werdykt",
  panelPick: "Wybór jury",
  pick: "Wybór",
  unreviewed: "Brak recenzji.",
  pickOfOne: (tool, split, figures) => [
    tool,
    `. Za: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. Za: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. Za: ${reviewers(split, figures)}; ${level ? `żadne inne nie ma więcej niż ${level}` : "nikt za innym"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Bez jednego faworyta." },
    " Remis: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Aktualizacja: ${date}`,
  panelSize: counted({ one: "# recenzent", other: "# recenzentów" }),
  subset: (shown, total, { count }) =>
    `Narzędzia: ${count(shown)} z ${count(total)}`,
  full: "Pełne porównanie",
  methodology: "Jak ocenia jury",
  count: inFavour,
  community: "Społeczność",
  votes: counted({ one: "# głos", few: "# głosy", other: "# głosów" }),
  noVotes: "Brak głosów",
  entry: "Na start",
  entries: {
    free: "Za darmo",
    freemium: "Freemium",
    paid: "Płatne",
    "open-source": "Open source",
    contact: "Kontakt z działem sprzedaży",
  },
  price: pricing(
    {
      free: "Za darmo",
      freemium: "Za darmo na start",
      paid: "Płatne",
      "open-source": "Za darmo, open source",
      contact: "Cena na zapytanie",
    },
    { freemium: "Za darmo, potem ", "open-source": "Open source, " },
  ),
  amount: amounts(" / ", {
    month: " miesięcznie",
    year: " rocznie",
    once: " jednorazowo",
  }),
  asOf: (month) => `, stan: ${month}`,
  visit: "Przejdź do strony",
  visitTool: (name) => `Przejdź do strony: ${name}`,
  affiliate: "Link partnerski",
  about: (tool) => `O narzędziu ${tool}`,
  prosAndCons: "Zalety i wady",
  pros: "Zalety",
  cons: "Wady",
  specs: "Parametry",
  onlyDifferences: "Tylko różnice",
  moreSpecs: counted({
    one: "Pokaż jeszcze # wiersz",
    few: "Pokaż jeszcze # wiersze",
    other: "Pokaż jeszcze # wierszy",
  }),
  yes: "Tak",
  no: "Nie",
  notStated: "Nie podano",
  best: "najlepsza wartość",
  scorecard: "Co mówią recenzenci",
  verdicts: { ship: "Za", skip: "Przeciw" },
  meanings: { ship: "warto używać", skip: "nie warto" },
  single: "Recenzje tylko jednego narzędzia",
  ai: "AI",
  fullReview: "Pełna recenzja",
  rest: "Czytaj dalej",
  moreReviewers: counted({
    one: "Pokaż jeszcze # recenzenta",
    other: "Pokaż jeszcze # recenzentów",
  }),
  email: "Adres e-mail",
  emailExample: "imie@example.com",
  subscribe: "Zapisz się",
  privacy: "Polityka prywatności",
};

export default pl;

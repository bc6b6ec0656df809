import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("es");
const evaluators = counted({ one: "# evaluador", other: "# evaluadores" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} de ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} de ${evaluators(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} a favor`;

/** Spanish. */
const es: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} a favor`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} a favor de `,
    { name },
  ],
  byAi: counted({ one: "# evaluación de IA", other: "# evaluaciones de IA" }),
  noReviews: "Aún no hay evaluaciones",
  read: "Leer las evaluaciones",
  thisPage: "esta página",
  versus: (tools) => list(tools, " vs. "),
  loading: "Cargando…",
  failed: "No se ha podido cargar esta comparación.",
  failedAgain: "Esta comparación sigue sin poder cargarse.",
  retry: "Reintentar",
  retrying: "Reintentando…",
  verdict: "Veredicto",
  panelPick: "La elección del jurado",
  pick: "Elección",
  unreviewed: "Aún no hay evaluaciones.",
  pickOfOne: (tool, split, figures) => [
    "A favor de ",
    tool,
    `: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. A favor: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. A favor: ${reviewers(split, figures)}; ${level ? `ninguna otra supera ${level}` : "nadie a favor de otra"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Sin una elección única." },
    " Empate: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Actualizado el ${date}`,
  panelSize: evaluators,
  subset: (shown, total, { count }) =>
    `${count(shown)} de ${count(total)} herramientas`,
  full: "Comparación completa",
  methodology: "Cómo evalúa el jurado",
  count: inFavour,
  community: "Comunidad",
  votes: counted({ one: "# voto", many: "# de votos", other: "# votos" }),
  noVotes: "Aún no hay votos",
  entry: "Para empezar",
  entries: {
    free: "Gratis",
    freemium: "Freemium",
    paid: "De pago",
    "open-source": "Código abierto",
    contact: "Contactar con ventas",
  },
  price: pricing(
    {
      free: "Gratis",
      freemium: "Gratis para empezar",
      paid: "De pago",
      "open-source": "Gratis, código abierto",
      contact: "Precio a consultar",
    },
    { freemium: "Gratis, luego ", "open-source": "Código abierto, " },
  ),
  amount: amounts(" por ", {
    month: " al mes",
    year: " al año",
    once: " en un único pago",
  }),
  asOf: (month) => `, a fecha de ${month}`,
  visit: "Visitar el sitio",
  visitTool: (name) => `Visitar el sitio: ${name}`,
  affiliate: "Enlace de afiliado",
  about: (tool) => `Acerca de ${tool}`,
  prosAndCons: "Ventajas e inconvenientes",
  pros: "Ventajas",
  cons: "Inconvenientes",
  specs: "Características",
  onlyDifferences: "Solo diferencias",
  moreSpecs: counted({
    one: "Mostrar # fila más",
    other: "Mostrar # filas más",
  }),
  yes: "Sí",
  no: "No",
  notStated: "No se indica",
  best: "mejor valor",
  scorecard: "Lo que dicen los evaluadores",
  verdicts: { ship: "A favor", skip: "En contra" },
  meanings: { ship: "la usaría", skip: "no la usaría" },
  single: "Evaluaron una sola herramienta",
  ai: "IA",
  fullReview: "Evaluación completa",
  rest: "Seguir leyendo",
  moreReviewers: counted({
    one: "Mostrar # evaluador más",
    other: "Mostrar # evaluadores más",
  }),
  email: "Correo electrónico",
  emailExample: "nombre@example.com",
  subscribe: "Suscribirse",
  privacy: "Política de privacidad",
};

export default es;

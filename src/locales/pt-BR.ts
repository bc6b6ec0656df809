import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("pt-BR");
const evaluators = counted({ one: "# avaliador", other: "# avaliadores" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} de ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} de ${evaluators(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} a favor`;

/** Brazilian Portuguese. */
const ptBR: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} a favor`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} a favor de `,
    { name },
  ],
  byAi: counted({ one: "# avaliação de IA", other: "# avaliações de IA" }),
  noReviews: "Ainda sem avaliações",
  read: "Ler as avaliações",
  thisPage: "esta página",
  versus: (tools) => list(tools, " vs. "),
  loading: "Carregando…",
  failed: "Não foi possível carregar esta comparação.",
  failedAgain: "Ainda não foi possível carregar esta comparação.",
  retry: "Tentar novamente",
  retrying: "Tentando novamente…",
  verdict: "Veredito",
  panelPick: "Escolha do júri",
  pick: "Escolha",
  unreviewed: "Ainda sem avaliações.",
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
    `. A favor: ${reviewers(split, figures)}; ${level ? `nenhuma outra passa de ${level}` : "ninguém a favor de outra"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Sem uma escolha única." },
    " Empate: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Atualizado em ${date}`,
  panelSize: evaluators,
  subset: (shown, total, { count }) =>
    `${count(shown)} de ${count(total)} ferramentas`,
  full: "Comparação completa",
  methodology: "Como o júri avalia",
  count: inFavour,
  community: "Comunidade",
  votes: counted({ one: "# voto", many: "# de votos", other: "# votos" }),
  noVotes: "Ainda sem votos",
  entry: "Para começar",
  entries: {
    free: "Grátis",
    freemium: "Freemium",
    paid: "Pago",
    "open-source": "Código aberto",
    contact: "Falar com vendas",
  },
  price: pricing(
    {
      free: "Grátis",
      freemium: "Grátis para começar",
      paid: "Pago",
      "open-source": "Grátis, código aberto",
      contact: "Preço sob consulta",
    },
    { freemium: "Grátis, depois ", "open-source": "Código aberto, " },
  ),
  amount: amounts(" por ", {
    month: " por mês",
    year: " por ano",
    once: " em pagamento único",
  }),
  asOf: (month) => `, em ${month}`,
  visit: "Visitar o site",
  visitTool: (name) => `Visitar o site: ${name}`,
  affiliate: "Link de afiliado",
  about: (tool) => `Sobre ${tool}`,
  prosAndCons: "Prós e contras",
  pros: "Prós",
  cons: "Contras",
  specs: "Especificações",
  onlyDifferences: "Só diferenças",
  moreSpecs: counted({
    one: "Mostrar mais # linha",
    other: "Mostrar mais # linhas",
  }),
  yes: "Sim",
  no: "Não",
  notStated: "Não informado",
  best: "melhor valor",
  scorecard: "O que dizem os avaliadores",
  verdicts: { ship: "A favor", skip: "Contra" },
  meanings: { ship: "usaria", skip: "não usaria" },
  single: "Avaliaram só uma ferramenta",
  ai: "IA",
  fullReview: "Avaliação completa",
  rest: "Continuar lendo",
  moreReviewers: counted({
    one: "Mostrar mais # avaliador",
    other: "Mostrar mais # avaliadores",
  }),
  email: "Endereço de e-mail",
  emailExample: "nome@example.com",
  subscribe: "Assinar",
  privacy: "Política de privacidade",
};

export default ptBR;

import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("ru");
const ofReviewers = counted({ one: "# рецензента", other: "# рецензентов" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} из ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} из ${ofReviewers(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} за`;

/** Russian. */
const ru: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} за`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `: ${reviewers(split, figures)} за`,
  ],
  byAi: counted({
    one: "# отзыв ИИ",
    few: "# отзыва ИИ",
    many: "# отзывов ИИ",
    other: "# отзыва ИИ",
  }),
  noReviews: "Отзывов пока нет",
  read: "Читать отзывы",
  thisPage: "эта страница",
  versus: (tools) => list(tools, " vs "),
  loading: "Загрузка…",
  failed: "Не удалось загрузить это сравнение.",
  failedAgain: "Загрузить это сравнение по-прежнему не удалось.",
  retry: "Повторить",
  retrying: "Повторная попытка…",
  verdict: "Вердикт",
  panelPick: "Выбор жюри",
  pick: "Выбор",
  unreviewed: "Отзывов пока нет.",
  pickOfOne: (tool, split, figures) => [
    tool,
    `. За: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. За: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. За: ${reviewers(split, figures)}; ${level ? `у остальных не больше ${level}` : "за остальные никто"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Единого выбора нет." },
    " Поровну: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Обновлено: ${date}`,
  panelSize: counted({
    one: "# рецензент",
    few: "# рецензента",
    many: "# рецензентов",
    other: "# рецензента",
  }),
  subset: (shown, total, { count }) =>
    `Инструменты: ${count(shown)} из ${count(total)}`,
  full: "Полное сравнение",
  methodology: "Как оценивает жюри",
  count: inFavour,
  community: "Сообщество",
  votes: counted({
    one: "# голос",
    few: "# голоса",
    many: "# голосов",
    other: "# голоса",
  }),
  noVotes: "Голосов пока нет",
  entry: "Для начала",
  entries: {
    free: "Бесплатно",
    freemium: "Фримиум",
    paid: "Платно",
    "open-source": "Открытый код",
    contact: "Связаться с отделом продаж",
  },
  price: pricing(
    {
      free: "Бесплатно",
      freemium: "Начать можно бесплатно",
      paid: "Платно",
      "open-source": "Бесплатно, открытый код",
      contact: "Цена по запросу",
    },
    { freemium: "Бесплатно, затем ", "open-source": "Открытый код, " },
  ),
  amount: amounts(" / ", {
    month: " в месяц",
    year: " в год",
    once: " разово",
  }),
  asOf: (month) => ` (${month})`,
  visit: "Перейти на сайт",
  visitTool: (name) => `Перейти на сайт: ${name}`,
  affiliate: "Партнёрская ссылка",
  about: (tool) => `Подробнее: ${tool}`,
  prosAndCons: "Плюсы и минусы",
  pros: "Плюсы",
  cons: "Минусы",
  specs: "Характеристики",
  onlyDifferences: "Только различия",
  moreSpecs: counted({
    one: "Показать ещё # строку",
    few: "Показать ещё # строки",
    many: "Показать ещё # строк",
    other: "Показать ещё # строки",
  }),
  yes: "Да",
  no: "Нет",
  notStated: "Не указано",
  best: "лучшее значение",
  scorecard: "Что говорят рецензенты",
  verdicts: { ship: "За", skip: "Против" },
  meanings: { ship: "стоит использовать", skip: "не стоит" },
  single: "Отзывы только об одном инструменте",
  ai: "ИИ",
  fullReview: "Полный отзыв",
  rest: "Читать дальше",
  moreReviewers: counted({
    one: "Показать ещё # рецензента",
    other: "Показать ещё # рецензентов",
  }),
  email: "Электронная почта",
  emailExample: "name@example.com",
  subscribe: "Подписаться",
  privacy: "Политика конфиденциальности",
};

export default ru;

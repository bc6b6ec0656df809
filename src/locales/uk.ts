import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("uk");
const ofReviewers = counted({ one: "# рецензента", other: "# рецензентів" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} з ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} з ${ofReviewers(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} за`;

/** Ukrainian. */
const uk: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} за`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `: ${reviewers(split, figures)} за`,
  ],
  byAi: counted({
    one: "# відгук ШІ",
    few: "# відгуки ШІ",
    many: "# відгуків ШІ",
    other: "# відгуку ШІ",
  }),
  noReviews: "Відгуків поки немає",
  read: "Читати відгуки",
  thisPage: "ця сторінка",
  versus: (tools) => list(tools, " vs "),
  loading: "Завантаження…",
  failed: "Не вдалося завантажити це порівняння.",
  failedAgain: "Завантажити це порівняння знову не вдалося.",
  retry: "Спробувати ще раз",
  retrying: "Повторна спроба…",
  verdict: "Вердикт",
  panelPick: "Вибір журі",
  pick: "Вибір",
  unreviewed: "Відгуків поки немає.",
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
    `. За: ${reviewers(split, figures)}; ${level ? `в інших не більше ніж ${level}` : "за інші ніхто"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Єдиного вибору немає." },
    " Порівну: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Оновлено: ${date}`,
  panelSize: counted({
    one: "# рецензент",
    few: "# рецензенти",
    many: "# рецензентів",
    other: "# рецензента",
  }),
  subset: (shown, total, { count }) =>
    `Інструменти: ${count(shown)} з ${count(total)}`,
  full: "Повне порівняння",
  methodology: "Як оцінює журі",
  count: inFavour,
  community: "Спільнота",
  votes: counted({
    one: "# голос",
    few: "# голоси",
    many: "# голосів",
    other: "# голосу",
  }),
  noVotes: "Голосів поки немає",
  entry: "Для початку",
  entries: {
    free: "Безкоштовно",
    freemium: "Фриміум",
    paid: "Платно",
    "open-source": "Відкритий код",
    contact: "Зв’язатися з відділом продажів",
  },
  price: pricing(
    {
      free: "Безкоштовно",
      freemium: "Почати можна безкоштовно",
      paid: "Платно",
      "open-source": "Безкоштовно, відкритий код",
      contact: "Ціна за запитом",
    },
    { freemium: "Безкоштовно, потім ", "open-source": "Відкритий код, " },
  ),
  amount: amounts(" / ", {
    month: " на місяць",
    year: " на рік",
    once: " одноразово",
  }),
  asOf: (month) => ` (${month})`,
  visit: "Перейти на сайт",
  visitTool: (name) => `Перейти на сайт: ${name}`,
  affiliate: "Партнерське посилання",
  about: (tool) => `Докладніше: ${tool}`,
  prosAndCons: "Плюси та мінуси",
  pros: "Плюси",
  cons: "Мінуси",
  specs: "Характеристики",
  onlyDifferences: "Лише відмінності",
  moreSpecs: counted({
    one: "Показати ще # рядок",
    few: "Показати ще # рядки",
    many: "Показати ще # рядків",
    other: "Показати ще # рядка",
  }),
  yes: "Так",
  no: "Ні",
  notStated: "Не вказано",
  best: "найкраще значення",
  scorecard: "Що кажуть рецензенти",
  verdicts: { ship: "За", skip: "Проти" },
  meanings: { ship: "варто користуватися", skip: "не варто" },
  single: "Відгуки лише про один інструмент",
  ai: "ШІ",
  fullReview: "Повний відгук",
  rest: "Читати далі",
  moreReviewers: counted({
    one: "Показати ще # рецензента",
    other: "Показати ще # рецензентів",
  }),
  email: "Електронна пошта",
  emailExample: "name@example.com",
  subscribe: "Підписатися",
  privacy: "Політика конфіденційності",
};

export default uk;

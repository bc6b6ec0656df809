import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { counting, pricing } from "./phrases.js";

const counted = counting("ja");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(total)}人中${count(ship)}人`;
const reviewers: Messages["reviewers"] = (split, figures) =>
  `レビュアー${fraction(split, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)}が採用`;

/** Japanese. */
const ja: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)}が採用`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `：${reviewers(split, figures)}が採用`,
  ],
  byAi: counted({ other: "AIレビュー#件" }),
  noReviews: "レビューはまだありません",
  read: "レビューを読む",
  thisPage: "このページ",
  versus: (tools) => list(tools, " vs "),
  loading: "読み込み中…",
  failed: "この比較を読み込めませんでした。",
  failedAgain: "この比較をまだ読み込めません。",
  retry: "再試行",
  retrying: "再試行中…",
  verdict: "結論",
  panelPick: "レビュアーの一押し",
  pick: "一押し",
  unreviewed: "レビューはまだありません。",
  pickOfOne: (tool, split, figures) => [
    tool,
    `。${reviewers(split, figures)}が採用。`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `。${reviewers(split, figures)}が採用、`,
    next,
    `は${fraction(nextSplit, figures)}。`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `。${reviewers(split, figures)}が採用。${level ? `ほかは最高で${level}` : "ほかを採用する人はなし"}。`,
  ],
  tie: (tools, level) => [
    { strong: "一押しは決まりません。" },
    ...list(tools, "、", "と"),
    `が${level}で同率です。`,
  ],
  fraction,
  updated: (date) => `${date}更新`,
  panelSize: counted({ other: "レビュアー#人" }),
  subset: (shown, total, { count }) =>
    `${count(total)}ツール中${count(shown)}ツール`,
  full: "比較の全文",
  methodology: "評価の方法",
  count: inFavour,
  community: "コミュニティ",
  votes: counted({ other: "#票" }),
  noVotes: "投票はまだありません",
  entry: "始めるには",
  entries: {
    free: "無料",
    freemium: "フリーミアム",
    paid: "有料",
    "open-source": "オープンソース",
    contact: "営業に連絡",
  },
  price: pricing(
    {
      free: "無料",
      freemium: "無料で開始",
      paid: "有料",
      "open-source": "無料、オープンソース",
      contact: "価格は要問い合わせ",
    },
    { freemium: "無料、その後は", "open-source": "オープンソース、" },
  ),
  amount: (price, per, period) => [
    period ? { month: "月額", year: "年額", once: "買い切り" }[period] : "",
    price,
    ...(per ? [" / ", per] : []),
  ],
  asOf: (month) => `（${month}時点）`,
  visit: "サイトへ",
  visitTool: (name) => `サイトへ：${name}`,
  affiliate: "アフィリエイトリンク",
  about: (tool) => `${tool}について`,
  prosAndCons: "長所と短所",
  pros: "長所",
  cons: "短所",
  specs: "仕様",
  onlyDifferences: "違いのみ",
  moreSpecs: counted({ other: "さらに#行を表示" }),
  yes: "はい",
  no: "いいえ",
  notStated: "記載なし",
  best: "最良の値",
  scorecard: "レビュアーの評価",
  verdicts: { ship: "採用", skip: "見送り" },
  meanings: { ship: "使いたい", skip: "使わない" },
  single: "1つのツールだけをレビュー",
  ai: "AI",
  fullReview: "レビュー全文",
  rest: "続きを読む",
  moreReviewers: counted({ other: "さらに#人のレビュアーを表示" }),
  email: "メールアドレス",
  emailExample: "name@example.com",
  subscribe: "登録する",
  privacy: "プライバシーポリシー",
};

export default ja;

import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("zh-Hant");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(total)} 位中 ${count(ship)} 位`;
const reviewers: Messages["reviewers"] = ({ ship, total }, { count }) =>
  `${count(total)} 位評測者中 ${count(ship)} 位`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)}推薦`;

/** Chinese in traditional characters. */
const zhHant: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} 推薦`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)}推薦 `,
    { name },
  ],
  byAi: counted({ other: "# 則 AI 評測" }),
  noReviews: "尚無評測",
  read: "閱讀評測",
  thisPage: "本頁",
  versus: (tools) => list(tools, " vs "),
  loading: "載入中…",
  failed: "無法載入此比較。",
  failedAgain: "仍然無法載入此比較。",
  retry: "重試",
  retrying: "正在重試…",
  verdict: "結論",
  panelPick: "評審首選",
  pick: "首選",
  unreviewed: "尚無評測。",
  pickOfOne: (tool, split, figures) => [
    `${reviewers(split, figures)}推薦 `,
    tool,
    "。",
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `。${reviewers(split, figures)}推薦；`,
    next,
    `：${fraction(nextSplit, figures)}。`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `。${reviewers(split, figures)}推薦；${level ? `其他最多 ${level}` : "其他無人推薦"}。`,
  ],
  tie: (tools, level) => [
    { strong: "沒有唯一首選。" },
    ...list(tools, "、"),
    ` 並列：${level}。`,
  ],
  fraction,
  updated: (date) => `更新於 ${date}`,
  panelSize: counted({ other: "# 位評測者" }),
  subset: (shown, total, { count }) =>
    `${count(total)} 款工具中的 ${count(shown)} 款`,
  full: "完整比較",
  methodology: "評測方法",
  count: inFavour,
  community: "社群",
  votes: counted({ other: "# 票" }),
  noVotes: "尚無投票",
  entry: "入門價格",
  entries: {
    free: "免費",
    freemium: "免費增值",
    paid: "付費",
    "open-source": "開源",
    contact: "聯絡業務",
  },
  price: pricing(
    {
      free: "免費",
      freemium: "可免費開始",
      paid: "付費",
      "open-source": "免費，開源",
      contact: "價格請洽詢",
    },
    { freemium: "先免費，之後 ", "open-source": "開源，" },
  ),
  amount: amounts(" / ", { month: "/月", year: "/年", once: "（一次性）" }),
  asOf: (month) => `（${month}）`,
  visit: "造訪網站",
  visitTool: (name) => `造訪網站：${name}`,
  affiliate: "聯盟行銷連結",
  about: (tool) => `關於 ${tool}`,
  prosAndCons: "優缺點",
  pros: "優點",
  cons: "缺點",
  specs: "規格",
  onlyDifferences: "只看差異",
  moreSpecs: counted({ other: "再顯示 # 列" }),
  yes: "是",
  no: "否",
  notStated: "未說明",
  best: "最佳值",
  scorecard: "評測者怎麼說",
  verdicts: { ship: "推薦", skip: "不推薦" },
  meanings: { ship: "會使用", skip: "不會使用" },
  single: "只評測一款工具",
  ai: "AI",
  fullReview: "完整評測",
  rest: "繼續閱讀",
  moreReviewers: counted({ other: "再顯示 # 位評測者" }),
  email: "電子郵件",
  emailExample: "name@example.com",
  subscribe: "訂閱",
  privacy: "隱私權政策",
};

export default zhHant;

import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("zh-Hans");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(total)} 位中 ${count(ship)} 位`;
const reviewers: Messages["reviewers"] = ({ ship, total }, { count }) =>
  `${count(total)} 位评测者中 ${count(ship)} 位`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)}推荐`;

/** Chinese in simplified characters. */
const zhHans: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} 推荐`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)}推荐 `,
    { name },
  ],
  byAi: counted({ other: "# 条 AI 评测" }),
  noReviews: "暂无评测",
  read: "阅读评测",
  thisPage: "本页",
  versus: (tools) => list(tools, " vs "),
  loading: "正在加载…",
  failed: "无法加载此对比。",
  failedAgain: "仍然无法加载此对比。",
  retry: "重试",
  retrying: "正在重试…",
  verdict: "结论",
  panelPick: "评审首选",
  pick: "首选",
  unreviewed: "暂无评测。",
  pickOfOne: (tool, split, figures) => [
    `${reviewers(split, figures)}推荐 `,
    tool,
    "。",
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `。${reviewers(split, figures)}推荐；`,
    next,
    `：${fraction(nextSplit, figures)}。`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `。${reviewers(split, figures)}推荐；${level ? `其他最多 ${level}` : "其他无人推荐"}。`,
  ],
  tie: (tools, level) => [
    { strong: "没有唯一首选。" },
    ...list(tools, "、"),
    ` 并列：${level}。`,
  ],
  fraction,
  updated: (date) => `更新于 ${date}`,
  panelSize: counted({ other: "# 位评测者" }),
  subset: (shown, total, { count }) =>
    `${count(total)} 款工具中的 ${count(shown)} 款`,
  full: "完整对比",
  methodology: "评测方法",
  count: inFavour,
  community: "社区",
  votes: counted({ other: "# 票" }),
  noVotes: "暂无投票",
  entry: "入门价格",
  entries: {
    free: "免费",
    freemium: "免费增值",
    paid: "付费",
    "open-source": "开源",
    contact: "联系销售",
  },
  price: pricing(
    {
      free: "免费",
      freemium: "可免费开始",
      paid: "付费",
      "open-source": "免费，开源",
      contact: "价格需咨询",
    },
    { freemium: "先免费，之后 ", "open-source": "开源，" },
  ),
  amount: amounts(" / ", { month: "/月", year: "/年", once: "（一次性）" }),
  asOf: (month) => `（${month}）`,
  visit: "访问网站",
  visitTool: (name) => `访问网站：${name}`,
  affiliate: "推广链接",
  about: (tool) => `关于 ${tool}`,
  prosAndCons: "优缺点",
  pros: "优点",
  cons: "缺点",
  specs: "规格",
  onlyDifferences: "仅显示差异",
  moreSpecs: counted({ other: "再显示 # 行" }),
  yes: "是",
  no: "否",
  notStated: "未说明",
  best: "最佳值",
  scorecard: "评测者怎么说",
  verdicts: { ship: "推荐", skip: "不推荐" },
  meanings: { ship: "会使用", skip: "不会使用" },
  single: "仅评测一款工具",
  ai: "AI",
  fullReview: "完整评测",
  rest: "继续阅读",
  moreReviewers: counted({ other: "再显示 # 位评测者" }),
  email: "电子邮箱",
  emailExample: "name@example.com",
  subscribe: "订阅",
  privacy: "隐私政策",
};

export default zhHans;

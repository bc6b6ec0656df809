import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("ar");
/** Turns a text that begins with a name in Latin letters, or with a figure, to the right. */
const RLM = "\u200f";

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} من ${count(total)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `تأييد: ${fraction(split, figures)}`;
const reviewers: Messages["reviewers"] = (split, figures) =>
  `تأييد المراجعين: ${fraction(split, figures)}`;

/** Arabic. */
const ar: Messages = {
  dir: "rtl",
  share: ({ percent }, figures) => `تأييد: ${figures.percent(percent)}`,
  reviewers: (split, figures) => `المراجعون: ${fraction(split, figures)}`,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    RLM,
    { name },
    `. ${reviewers(split, figures)}`,
  ],
  byAi: counted({
    one: "مراجعة واحدة بالذكاء الاصطناعي",
    two: "مراجعتان بالذكاء الاصطناعي",
    few: "# مراجعات بالذكاء الاصطناعي",
    other: "# مراجعة بالذكاء الاصطناعي",
  }),
  noReviews: "لا مراجعات بعد",
  read: "اقرأ المراجعات",
  thisPage: "هذه الصفحة",
  versus: (tools) => [RLM, ...list(tools, " مقابل ")],
  loading: "جارٍ التحميل…",
  failed: "تعذّر تحميل هذه المقارنة.",
  failedAgain: "تعذّر تحميل هذه المقارنة مرة أخرى.",
  retry: "إعادة المحاولة",
  retrying: "جارٍ إعادة المحاولة…",
  verdict: "الحكم",
  panelPick: "اختيار اللجنة",
  pick: "الاختيار",
  unreviewed: "لا مراجعات بعد.",
  pickOfOne: (tool, split, figures) => [
    RLM,
    tool,
    `. ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    RLM,
    tool,
    `. ${reviewers(split, figures)}؛ `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    RLM,
    tool,
    `. ${reviewers(split, figures)}؛ ${level ? `لا تتجاوز أي أداة أخرى ${level}` : "لا تأييد لأي أداة أخرى"}.`,
  ],
  tie: (tools, level) => [
    { strong: "لا يوجد اختيار واحد." },
    " تعادل: ",
    ...list(tools, "، "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `آخر تحديث: ${date}`,
  panelSize: counted({
    one: "مراجع واحد",
    two: "مراجعان",
    few: "# مراجعين",
    many: "# مراجعًا",
    other: "# مراجع",
  }),
  subset: (shown, total, { count }) =>
    `الأدوات: ${count(shown)} من ${count(total)}`,
  full: "المقارنة الكاملة",
  methodology: "كيف تقيّم اللجنة",
  count: inFavour,
  community: "المجتمع",
  votes: counted({
    one: "صوت واحد",
    two: "صوتان",
    few: "# أصوات",
    many: "# صوتًا",
    other: "# صوت",
  }),
  noVotes: "لا أصوات بعد",
  entry: "للبدء",
  entries: {
    free: "مجاني",
    freemium: "مجاني جزئيًا",
    paid: "مدفوع",
    "open-source": "مفتوح المصدر",
    contact: "تواصل مع المبيعات",
  },
  price: pricing(
    {
      free: "مجاني",
      freemium: "البدء مجاني",
      paid: "مدفوع",
      "open-source": "مجاني، مفتوح المصدر",
      contact: "السعر عند الطلب",
    },
    { freemium: "مجاني، ثم ", "open-source": "مفتوح المصدر، " },
  ),
  amount: amounts(" / ", {
    month: " شهريًا",
    year: " سنويًا",
    once: " لمرة واحدة",
  }),
  asOf: (month) => `، في ${month}`,
  visit: "زيارة الموقع",
  visitTool: (name) => `زيارة الموقع: ${name}`,
  affiliate: "رابط تابع بعمولة",
  about: (tool) => `عن ${tool}`,
  prosAndCons: "المزايا والعيوب",
  pros: "المزايا",
  cons: "العيوب",
  specs: "المواصفات",
  onlyDifferences: "الفروق فقط",
  moreSpecs: counted({
    one: "عرض صف آخر",
    two: "عرض صفين آخرين",
    few: "عرض # صفوف أخرى",
    many: "عرض # صفًا آخر",
    other: "عرض # صف آخر",
  }),
  yes: "نعم",
  no: "لا",
  notStated: "غير مذكور",
  best: "أفضل قيمة",
  scorecard: "ماذا يقول المراجعون",
  verdicts: { ship: "تأييد", skip: "معارضة" },
  meanings: { ship: "تستحق الاستخدام", skip: "لا تستحق الاستخدام" },
  single: "راجعوا أداة واحدة فقط",
  ai: "ذكاء اصطناعي",
  fullReview: "المراجعة الكاملة",
  rest: "تابع القراءة",
  moreReviewers: counted({
    one: "عرض مراجع آخر",
    two: "عرض مراجعين آخرين",
    few: "عرض # مراجعين آخرين",
    many: "عرض # مراجعًا آخر",
    other: "عرض # مراجع آخر",
  }),
  email: "البريد الإلكتروني",
  emailExample: "name@example.com",
  subscribe: "اشتراك",
  privacy: "سياسة الخصوصية",
};

export default ar;

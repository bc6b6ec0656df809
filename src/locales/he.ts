import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("he");
/** Turns a text that begins with a name in Latin letters to the right. */
const RLM = "\u200f";
const reviewersOf = counted({ one: "# סוקר", other: "# סוקרים" });

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} מתוך ${count(total)}`;
const reviewers: Messages["reviewers"] = ({ ship, total }, figures) =>
  `${figures.count(ship)} מתוך ${reviewersOf(total, figures)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} בעד`;

/** Hebrew. */
const he: Messages = {
  dir: "rtl",
  share: ({ percent }, figures) => `${figures.percent(percent)} בעד`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} בעד `,
    { name },
  ],
  byAi: counted({
    one: "ביקורת AI אחת",
    two: "שתי ביקורות AI",
    other: "# ביקורות AI",
  }),
  noReviews: "אין עדיין ביקורות",
  read: "קריאת הביקורות",
  thisPage: "הדף הזה",
  versus: (tools) => [RLM, ...list(tools, " מול ")],
  loading: "בטעינה…",
  failed: "לא ניתן לטעון את ההשוואה.",
  failedAgain: "עדיין לא ניתן לטעון את ההשוואה.",
  retry: "נסו שוב",
  retrying: "מנסים שוב…",
  verdict: "השורה התחתונה",
  panelPick: "בחירת הצוות",
  pick: "הבחירה",
  unreviewed: "אין עדיין ביקורות.",
  pickOfOne: (tool, split, figures) => [
    "בעד ",
    tool,
    `: ${reviewers(split, figures)}.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    RLM,
    tool,
    `. בעד: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    RLM,
    tool,
    `. בעד: ${reviewers(split, figures)}; ${level ? `שום כלי אחר לא עובר ${level}` : "אף אחד לא בעד כלי אחר"}.`,
  ],
  tie: (tools, level) => [
    { strong: "אין בחירה אחת." },
    " תיקו: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `עודכן: ${date}`,
  panelSize: counted({
    one: "סוקר אחד",
    two: "שני סוקרים",
    other: "# סוקרים",
  }),
  subset: (shown, total, { count }) =>
    `${count(shown)} מתוך ${count(total)} כלים`,
  full: "ההשוואה המלאה",
  methodology: "כך הצוות סוקר",
  count: inFavour,
  community: "הקהילה",
  votes: counted({ one: "קול אחד", two: "שני קולות", other: "# קולות" }),
  noVotes: "אין עדיין קולות",
  entry: "להתחלה",
  entries: {
    free: "חינם",
    freemium: "חינם חלקית",
    paid: "בתשלום",
    "open-source": "קוד פתוח",
    contact: "פנייה למכירות",
  },
  price: pricing(
    {
      free: "חינם",
      freemium: "התחלה בחינם",
      paid: "בתשלום",
      "open-source": "חינם, קוד פתוח",
      contact: "מחיר לפי פנייה",
    },
    { freemium: "חינם, ואז ", "open-source": "קוד פתוח, " },
  ),
  amount: amounts(" / ", {
    month: " לחודש",
    year: " לשנה",
    once: " חד־פעמי",
  }),
  asOf: (month) => `, נכון ל${/^\d/.test(month) ? "־" : ""}${month}`,
  visit: "לאתר",
  visitTool: (name) => `לאתר: ${name}`,
  affiliate: "קישור שותפים",
  about: (tool) => `על ${tool}`,
  prosAndCons: "יתרונות וחסרונות",
  pros: "יתרונות",
  cons: "חסרונות",
  specs: "מפרט",
  onlyDifferences: "רק ההבדלים",
  moreSpecs: counted({
    one: "הצגת שורה נוספת",
    two: "הצגת שתי שורות נוספות",
    other: "הצגת # שורות נוספות",
  }),
  yes: "כן",
  no: "לא",
  notStated: "לא צוין",
  best: "הערך הטוב ביותר",
  scorecard: "מה הסוקרים אומרים",
  verdicts: { ship: "בעד", skip: "נגד" },
  meanings: { ship: "שווה להשתמש", skip: "לא שווה" },
  single: "סקרו כלי אחד בלבד",
  ai: "AI",
  fullReview: "הביקורת המלאה",
  rest: "המשך קריאה",
  moreReviewers: counted({
    one: "הצגת סוקר נוסף",
    two: "הצגת שני סוקרים נוספים",
    other: "הצגת # סוקרים נוספים",
  }),
  email: "כתובת אימייל",
  emailExample: "name@example.com",
  subscribe: "הרשמה",
  privacy: "מדיניות פרטיות",
};

export default he;

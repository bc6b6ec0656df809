import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("hi");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(total)} में से ${count(ship)}`;
const reviewers: Messages["reviewers"] = (split, figures) =>
  `${fraction(split, figures)} समीक्षक`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} पक्ष में`;

/** Hindi. */
const hi: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} पक्ष में`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `: ${reviewers(split, figures)} पक्ष में`,
  ],
  byAi: counted({ one: "# AI समीक्षा", other: "# AI समीक्षाएँ" }),
  noReviews: "अभी कोई समीक्षा नहीं",
  read: "समीक्षाएँ पढ़ें",
  thisPage: "यह पेज",
  versus: (tools) => list(tools, " बनाम "),
  loading: "लोड हो रहा है…",
  failed: "यह तुलना लोड नहीं हो सकी।",
  failedAgain: "यह तुलना फिर भी लोड नहीं हो सकी।",
  retry: "फिर कोशिश करें",
  retrying: "फिर कोशिश हो रही है…",
  verdict: "निष्कर्ष",
  panelPick: "पैनल की पसंद",
  pick: "पसंद",
  unreviewed: "अभी कोई समीक्षा नहीं।",
  pickOfOne: (tool, split, figures) => [
    tool,
    `। पक्ष में: ${reviewers(split, figures)}।`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `। पक्ष में: ${reviewers(split, figures)}; `,
    next,
    `: ${fraction(nextSplit, figures)}।`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `। पक्ष में: ${reviewers(split, figures)}; ${level ? `बाकी में ज़्यादा से ज़्यादा ${level}` : "किसी और के पक्ष में कोई नहीं"}।`,
  ],
  tie: (tools, level) => [
    { strong: "कोई एक पसंद नहीं।" },
    " बराबरी: ",
    ...list(tools, ", "),
    ` (${level})।`,
  ],
  fraction,
  updated: (date) => `अपडेट: ${date}`,
  panelSize: counted({ other: "# समीक्षक" }),
  subset: (shown, total, { count }) => `${count(total)} में से ${count(shown)} टूल`,
  full: "पूरी तुलना",
  methodology: "पैनल कैसे परखता है",
  count: inFavour,
  community: "समुदाय",
  votes: counted({ other: "# वोट" }),
  noVotes: "अभी कोई वोट नहीं",
  entry: "शुरुआत",
  entries: {
    free: "मुफ़्त",
    freemium: "फ़्रीमियम",
    paid: "सशुल्क",
    "open-source": "ओपन सोर्स",
    contact: "सेल्स से संपर्क करें",
  },
  price: pricing(
    {
      free: "मुफ़्त",
      freemium: "शुरुआत मुफ़्त",
      paid: "सशुल्क",
      "open-source": "मुफ़्त, ओपन सोर्स",
      contact: "कीमत पूछने पर",
    },
    { freemium: "मुफ़्त, फिर ", "open-source": "ओपन सोर्स, " },
  ),
  amount: amounts(" / ", {
    month: " प्रति माह",
    year: " प्रति वर्ष",
    once: " एक बार",
  }),
  asOf: (month) => ` (${month})`,
  visit: "साइट पर जाएँ",
  visitTool: (name) => `साइट पर जाएँ: ${name}`,
  affiliate: "एफ़िलिएट लिंक",
  about: (tool) => `${tool} के बारे में`,
  prosAndCons: "फ़ायदे और नुकसान",
  pros: "फ़ायदे",
  cons: "नुकसान",
  specs: "विशेषताएँ",
  onlyDifferences: "केवल अंतर",
  moreSpecs: counted({
    one: "# और पंक्ति दिखाएँ",
    other: "# और पंक्तियाँ दिखाएँ",
  }),
  yes: "हाँ",
  no: "नहीं",
  notStated: "नहीं बताया गया",
  best: "सबसे अच्छा मान",
  scorecard: "समीक्षक क्या कहते हैं",
  verdicts: { ship: "पक्ष में", skip: "विरोध में" },
  meanings: { ship: "इस्तेमाल के लायक", skip: "इस्तेमाल के लायक नहीं" },
  single: "केवल एक टूल की समीक्षा",
  ai: "AI",
  fullReview: "पूरी समीक्षा",
  rest: "आगे पढ़ें",
  moreReviewers: counted({ other: "# और समीक्षक दिखाएँ" }),
  email: "ईमेल पता",
  emailExample: "name@example.com",
  subscribe: "सदस्यता लें",
  privacy: "गोपनीयता नीति",
};

export default hi;

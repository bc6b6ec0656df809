import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

// Suffixes follow the sound of a number or name, so that nothing is attached to either.
const counted = counting("tr");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)}/${count(total)}`;
const inFavour: Messages["count"] = (split, figures) =>
  `Öneren: ${fraction(split, figures)}`;

/** Turkish. */
const tr: Messages = {
  share: ({ percent }, figures) => `Öneren: ${figures.percent(percent)}`,
  reviewers: (split, figures) => `${fraction(split, figures)} incelemeci`,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    { name },
    `. Öneren: ${fraction(split, figures)} incelemeci`,
  ],
  byAi: counted({ other: "# yapay zekâ incelemesi" }),
  noReviews: "Henüz inceleme yok",
  read: "İncelemeleri oku",
  thisPage: "bu sayfa",
  versus: (tools) => list(tools, " – "),
  loading: "Yükleniyor…",
  failed: "Bu karşılaştırma yüklenemedi.",
  failedAgain: "Bu karşılaştırma yine yüklenemedi.",
  retry: "Yeniden dene",
  retrying: "Yeniden deneniyor…",
  verdict: "Karar",
  panelPick: "Panelin seçimi",
  pick: "Seçim",
  unreviewed: "Henüz inceleme yok.",
  pickOfOne: (tool, split, figures) => [
    tool,
    `. ${inFavour(split, figures)} incelemeci.`,
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. ${inFavour(split, figures)} incelemeci; `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. ${inFavour(split, figures)} incelemeci; ${level ? `diğerlerinde en çok ${level}` : "diğerlerini öneren yok"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Tek bir seçim yok." },
    " Berabere: ",
    ...list(tools, ", "),
    ` (${level}).`,
  ],
  fraction,
  updated: (date) => `Güncelleme: ${date}`,
  panelSize: counted({ other: "# incelemeci" }),
  subset: (shown, total, { count }) => `${count(shown)}/${count(total)} araç`,
  full: "Karşılaştırmanın tamamı",
  methodology: "Panel nasıl inceliyor",
  count: inFavour,
  community: "Topluluk",
  votes: counted({ other: "# oy" }),
  noVotes: "Henüz oy yok",
  entry: "Başlangıç",
  entries: {
    free: "Ücretsiz",
    freemium: "Freemium",
    paid: "Ücretli",
    "open-source": "Açık kaynak",
    contact: "Satış ekibiyle görüşün",
  },
  price: pricing(
    {
      free: "Ücretsiz",
      freemium: "Ücretsiz başlangıç",
      paid: "Ücretli",
      "open-source": "Ücretsiz, açık kaynak",
      contact: "Fiyat talep üzerine",
    },
    { freemium: "Ücretsiz, sonra ", "open-source": "Açık kaynak, " },
  ),
  amount: amounts(" / ", {
    month: " / ay",
    year: " / yıl",
    once: ", tek seferlik",
  }),
  asOf: (month) => ` (${month})`,
  visit: "Siteye git",
  visitTool: (name) => `Siteye git: ${name}`,
  affiliate: "Satış ortaklığı bağlantısı",
  about: (tool) => `${tool} hakkında`,
  prosAndCons: "Artılar ve eksiler",
  pros: "Artılar",
  cons: "Eksiler",
  specs: "Özellikler",
  onlyDifferences: "Yalnızca farklar",
  moreSpecs: counted({ other: "# satır daha göster" }),
  yes: "Evet",
  no: "Hayır",
  notStated: "Belirtilmemiş",
  best: "en iyi değer",
  scorecard: "İncelemeciler ne diyor",
  verdicts: { ship: "Öneriyor", skip: "Önermiyor" },
  meanings: { ship: "kullanırdı", skip: "kullanmazdı" },
  single: "Yalnızca bir aracı inceleyenler",
  ai: "Yapay zekâ",
  fullReview: "İncelemenin tamamı",
  rest: "Devamını oku",
  moreReviewers: counted({ other: "# incelemeci daha göster" }),
  email: "E-posta adresi",
  emailExample: "ad@example.com",
  subscribe: "Abone ol",
  privacy: "Gizlilik politikası",
};

export default tr;

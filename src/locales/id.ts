import type { Messages } from "./messages.js";
import { list } from "./parts.js";
import { amounts, counting, pricing } from "./phrases.js";

const counted = counting("id");

const fraction: Messages["fraction"] = ({ ship, total }, { count }) =>
  `${count(ship)} dari ${count(total)}`;
const reviewers: Messages["reviewers"] = (split, figures) =>
  `${fraction(split, figures)} pengulas`;
const inFavour: Messages["count"] = (split, figures) =>
  `${fraction(split, figures)} mendukung`;

/** Indonesian. */
const id: Messages = {
  share: ({ percent }, figures) => `${figures.percent(percent)} mendukung`,
  reviewers,
  wouldShip: inFavour,
  wouldShipTool: (name, split, figures) => [
    `${reviewers(split, figures)} mendukung `,
    { name },
  ],
  byAi: counted({ other: "# ulasan AI" }),
  noReviews: "Belum ada ulasan",
  read: "Baca ulasan",
  thisPage: "halaman ini",
  versus: (tools) => list(tools, " vs "),
  loading: "Memuat…",
  failed: "Perbandingan ini tidak dapat dimuat.",
  failedAgain: "Perbandingan ini masih tidak dapat dimuat.",
  retry: "Coba lagi",
  retrying: "Mencoba lagi…",
  verdict: "Kesimpulan",
  panelPick: "Pilihan panel",
  pick: "Pilihan",
  unreviewed: "Belum ada ulasan.",
  pickOfOne: (tool, split, figures) => [
    `${reviewers(split, figures)} mendukung `,
    tool,
    ".",
  ],
  pickOfTwo: (tool, split, next, nextSplit, figures) => [
    tool,
    `. ${reviewers(split, figures)} mendukungnya, `,
    next,
    `: ${fraction(nextSplit, figures)}.`,
  ],
  pickOfMany: (tool, split, level, figures) => [
    tool,
    `. ${reviewers(split, figures)} mendukungnya; ${level ? `yang lain paling banyak ${level}` : "tidak ada yang mendukung yang lain"}.`,
  ],
  tie: (tools, level) => [
    { strong: "Tidak ada pilihan tunggal." },
    " ",
    ...list(tools, ", ", tools[2] ? ", dan " : " dan "),
    ` seri: ${level}.`,
  ],
  fraction,
  updated: (date) => `Diperbarui ${date}`,
  panelSize: counted({ other: "# pengulas" }),
  subset: (shown, total, { count }) =>
    `${count(shown)} dari ${count(total)} alat`,
  full: "Perbandingan lengkap",
  methodology: "Cara panel menilai",
  count: inFavour,
  community: "Komunitas",
  votes: counted({ other: "# suara" }),
  noVotes: "Belum ada suara",
  entry: "Untuk mulai",
  entries: {
    free: "Gratis",
    freemium: "Freemium",
    paid: "Berbayar",
    "open-source": "Sumber terbuka",
    contact: "Hubungi bagian penjualan",
  },
  price: pricing(
    {
      free: "Gratis",
      freemium: "Gratis untuk mulai",
      paid: "Berbayar",
      "open-source": "Gratis, sumber terbuka",
      contact: "Harga atas permintaan",
    },
    { freemium: "Gratis, lalu ", "open-source": "Sumber terbuka, " },
  ),
  amount: amounts(" per ", {
    month: " per bulan",
    year: " per tahun",
    once: " sekali bayar",
  }),
  asOf: (month) => `, per ${month}`,
  visit: "Kunjungi situs",
  visitTool: (name) => `Kunjungi situs: ${name}`,
  affiliate: "Tautan afiliasi",
  about: (tool) => `Tentang ${tool}`,
  prosAndCons: "Kelebihan dan kekurangan",
  pros: "Kelebihan",
  cons: "Kekurangan",
  specs: "Spesifikasi",
  onlyDifferences: "Hanya perbedaan",
  moreSpecs: counted({ other: "Tampilkan # baris lagi" }),
  yes: "Ya",
  no: "Tidak",
  notStated: "Tidak disebutkan",
  best: "nilai terbaik",
  scorecard: "Kata para pengulas",
  verdicts: { ship: "Mendukung", skip: "Menolak" },
  meanings: { ship: "akan memakainya", skip: "tidak akan memakainya" },
  single: "Hanya mengulas satu alat",
  ai: "AI",
  fullReview: "Ulasan lengkap",
  rest: "Baca selengkapnya",
  moreReviewers: counted({ other: "Tampilkan # pengulas lagi" }),
  email: "Alamat email",
  emailExample: "nama@example.com",
  subscribe: "Berlangganan",
  privacy: "Kebijakan privasi",
};

export default id;

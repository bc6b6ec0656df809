import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import {
  registerMessages,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderPage,
  renderSvg,
  toShields,
} from "tool-compare/data";
import { en } from "tool-compare/locales/en";
import { findLanguage, keyOf } from "../dist/locales/find.js";
import { languageOf, writeDate } from "../dist/locales/language.js";
import { LANGUAGES } from "../dist/locales/languages.js";
import { toText } from "../dist/locales/parts.js";
import { staticWordsOf } from "../dist/locales/static.js";
import { filled } from "./filled.mjs";
import { parseSamples } from "./samples.mjs";

const comparisons = [
  ...Object.values(parseSamples("https://example.com/")),
  filled("Text"),
];
const [comparison] = comparisons;

/** The words of every language, as a user of the package gets them. */
const languages = { en };
for (const tag of Object.keys(LANGUAGES))
  languages[tag] = (await import(`tool-compare/locales/${tag}`)).default;

const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 100, 1_000_000];
const COUNTED = ["byAi", "panelSize", "votes", "moreSpecs", "moreReviewers"];
const tools = [{ name: "⟨A⟩" }, { name: "⟨B⟩" }, { name: "⟨C⟩" }];
const split = (ship, total) => ({
  ship,
  skip: total - ship,
  total,
  percent: Math.round((100 * ship) / total),
});

/** What each message says, by its name and what it is about. */
function samples(words, tag) {
  const figures = languageOf(tag, words);
  const [a, b] = tools;
  const said = {};
  for (const [name, message] of Object.entries(words))
    if (typeof message === "string") said[name] = message;
    else if (typeof message === "object")
      for (const key of Object.keys(message))
        said[`${name}.${key}`] = message[key];
  for (const name of COUNTED)
    for (const number of NUMBERS)
      said[`${name}(${number})`] = words[name](number, figures);
  for (const of of [split(3, 4), split(0, 3), split(1, 1), split(2, 2)]) {
    const key = `(${of.ship}/${of.total})`;
    for (const name of ["share", "reviewers", "wouldShip", "count", "fraction"])
      said[name + key] = words[name](of, figures);
    said[`wouldShipTool${key}`] = words.wouldShipTool("⟨A⟩", of, figures);
    said[`pickOfOne${key}`] = words.pickOfOne(a, of, figures);
    said[`pickOfTwo${key}`] = words.pickOfTwo(a, of, b, split(1, 4), figures);
    for (const level of ["⟨level⟩", undefined])
      said[`pickOfMany${key}${level}`] = words.pickOfMany(
        a,
        of,
        level,
        figures,
      );
  }
  said.tie = words.tie(tools, "⟨level⟩");
  said.versus = words.versus(tools);
  said.updated = words.updated("⟨date⟩");
  said.asOf = words.asOf("⟨month⟩");
  said.visitTool = words.visitTool("⟨A⟩");
  said.about = words.about("⟨A⟩");
  said.subset = words.subset(2, 8, figures);
  for (const entry of Object.keys(words.entries))
    for (const period of ["month", "year", "once", undefined]) {
      said[`price(${entry})`] = words.price(entry, undefined);
      const amount = words.amount("⟨20⟩", { name: "⟨seat⟩" }, period);
      said[`price(${entry} ${period})`] = words.price(entry, amount);
    }
  return Object.fromEntries(
    Object.entries(said).map(([name, message]) => [
      name,
      typeof message === "string"
        ? message
        : message.map((part) => part.name ?? part.strong ?? part).join(""),
    ]),
  );
}

/** What is the same in English, and why. */
const SAME = [
  // Figures, names and signs alone.
  /^(fraction|versus|price\((free|paid|contact) undefined\))/,
  // An address has no language where its reader's word for "name" is "name".
  /^emailExample$/,
  // Words that these languages have taken over.
  /^(entries\.(freemium|open-source)|price\((free|freemium|paid|open-source|contact)( undefined)?\)|community|verdict|ai|dir|pros|cons|no|specs)$/,
  // The Dutch and French words are the English ones.
  /^panelSize/,
  /^votes/,
];

const english = samples(en, "en");

for (const [tag, words] of Object.entries(languages)) {
  const said = samples(words, tag);

  test(`${tag} has every message, and no other`, () => {
    const names = (messages) =>
      Object.keys(messages)
        .filter((name) => name !== "dir")
        .toSorted();
    assert.deepEqual(names(words), names(en));
    for (const [name, text] of Object.entries(said)) {
      assert.ok(text.trim() || name.startsWith("price"), name);
      assert.doesNotMatch(text, /#|undefined|NaN|\[object/, name);
    }
  });

  test(`${tag} keeps names, figures and dates in its messages`, () => {
    for (const [name, text] of Object.entries(said)) {
      const slots =
        { tie: 4, versus: 3, updated: 1, asOf: 1, visitTool: 1, about: 1 }[
          name
        ] ??
        (/^(wouldShipTool|pickOfOne)/.test(name)
          ? 1
          : /^pickOfTwo|^pickOfMany.*level/.test(name)
            ? 2
            : 0);
      if (slots)
        assert.equal(text.match(/⟨/g)?.length, slots, `${name}: ${text}`);
      if (/^price.* /.test(name))
        assert.ok(text.includes("⟨20⟩") && text.includes("⟨seat⟩"), text);
    }
    assert.ok(said.visitTool.includes(words.visit));
  });

  if (tag !== "en")
    test(`${tag} is nowhere English by accident`, () => {
      const same = Object.keys(said).filter(
        (name) =>
          said[name] === english[name] && !SAME.some((rule) => rule.test(name)),
      );
      assert.deepEqual(same, []);
      // Nothing is left of our own terms.
      for (const text of Object.values(said))
        assert.doesNotMatch(text, /\b(ship|skip|would|reviews? yet)\b/i);
    });

  if (words.dir === "rtl")
    test(`${tag} turns what begins with a name to the right`, () => {
      for (const [name, text] of Object.entries(said))
        // Intl does the same for an amount.
        if (!name.startsWith("price")) assert.doesNotMatch(text, /^⟨/, name);
    });

  if (tag !== "en")
    test(`the file of ${tag} is small`, () => {
      const file = readFileSync(
        new URL(`../dist/locales/${tag}.js`, import.meta.url),
      );
      assert.ok(brotliCompressSync(file).length <= 1_600);
      // One request is all that a language costs.
      assert.doesNotMatch(String(file), /\bimport\b/);
    });

  test(`every surface can be in ${tag}`, () => {
    const options = { lang: tag, words };
    const { verdict, panelPick, noReviews } = words;
    const heading = [verdict, panelPick, noReviews];
    for (const comparison of comparisons) {
      const [{ id: tool }] = comparison.tools;
      const html = renderHtml(comparison, options);
      assert.match(html, new RegExp(`<div class="frame" lang="${tag}" dir="`));
      for (const text of [html, renderPage(comparison, options)])
        assert.ok(heading.some((word) => text.includes(word)));
      assert.ok(
        heading.some((word) =>
          renderMarkdown(comparison, options).includes(word),
        ),
      );
      for (const variant of ["pill", "flat", "badge", "card"])
        assert.match(
          renderSvg(comparison, { ...options, tool, variant }),
          new RegExp(`lang="${tag}"`),
        );
      assert.ok(toShields(comparison, { ...options, tool }).message);
      JSON.parse(renderJsonLd(comparison, { ...options, tool }));
    }
    assert.ok(staticWordsOf(tag).tool);
  });
}

test("a name in a sentence loses controls of direction, and no character is made of what they part", () => {
  const shown = (name) => toText(["By ", { name }]);
  assert.equal(shown("a\u202eb\u2069c"), "By abc");
  assert.equal(shown("\ud83d\u2067\ude00"), "By \ufffd\ufffd");
  assert.equal(shown("😀"), "By 😀");
});

test("every message is used", () => {
  const used = new Set();
  const words = new Proxy(en, {
    get(target, name) {
      used.add(name);
      return target[name];
    },
  });
  const options = { lang: "en", words };
  for (const comparison of comparisons)
    for (const { id: tool } of comparison.tools) {
      renderHtml(comparison, { ...options, tools: [tool] });
      renderHtml(comparison, options);
      for (const variant of ["pill", "badge", "card"])
        renderSvg(comparison, { ...options, tool, variant });
    }
  // What only an element shows, while it loads and after a failure, and for a file of the page's own.
  const ofElements = [
    "failed",
    "failedAgain",
    "loading",
    "read",
    "retry",
    "retrying",
    "thisPage",
    "unreviewed",
  ];
  assert.deepEqual(
    Object.keys(en).filter(
      (name) => !used.has(name) && !ofElements.includes(name),
    ),
    [],
  );
});

const forms = {
  ar: "0 صوت|صوت واحد|صوتان|5 أصوات|11 صوتًا|21 صوتًا|22 صوتًا|100 صوت",
  de: "0 Stimmen|1 Stimme|2 Stimmen|5 Stimmen|11 Stimmen|21 Stimmen|22 Stimmen|100 Stimmen",
  en: "0 votes|1 vote|2 votes|5 votes|11 votes|21 votes|22 votes|100 votes",
  es: "0 votos|1 voto|2 votos|5 votos|11 votos|21 votos|22 votos|100 votos",
  fr: "0 vote|1 vote|2 votes|5 votes|11 votes|21 votes|22 votes|100 votes",
  he: "0 קולות|קול אחד|שני קולות|5 קולות|11 קולות|21 קולות|22 קולות|100 קולות",
  it: "0 voti|1 voto|2 voti|5 voti|11 voti|21 voti|22 voti|100 voti",
  ja: "0票|1票|2票|5票|11票|21票|22票|100票",
  pl: "0 głosów|1 głos|2 głosy|5 głosów|11 głosów|21 głosów|22 głosy|100 głosów",
  "pt-BR": "0 voto|1 voto|2 votos|5 votos|11 votos|21 votos|22 votos|100 votos",
  ru: "0 голосов|1 голос|2 голоса|5 голосов|11 голосов|21 голос|22 голоса|100 голосов",
  tr: "0 oy|1 oy|2 oy|5 oy|11 oy|21 oy|22 oy|100 oy",
  uk: "0 голосів|1 голос|2 голоси|5 голосів|11 голосів|21 голос|22 голоси|100 голосів",
};
for (const [tag, expected] of Object.entries(forms))
  test(`${tag} counts as its speakers do`, () => {
    const words = languages[tag];
    const figures = languageOf(tag, words);
    assert.equal(
      NUMBERS.slice(0, -1)
        .map((number) => words.votes(number, figures))
        .join("|"),
      expected,
    );
  });

for (const [tag, expected] of [
  ["es", "1.000.000 de votos"],
  ["fr", "1 000 000 de votes"],
  ["it", "1.000.000 di voti"],
  ["pt-BR", "1.000.000 de votos"],
])
  test(`${tag} has a preposition after whole millions`, () => {
    const words = languages[tag];
    const text = words.votes(1_000_000, languageOf(tag, words));
    assert.equal(text.replace(/\s/g, " "), expected);
  });

for (const [tag, one, several] of [
  ["de", "1 von 3 Tools", "5 von 7 Tools"],
  ["en", "1 of 3 tools", "5 of 7 tools"],
  ["es", "1 de 3 herramientas", "5 de 7 herramientas"],
  ["fr", "1 outil sur 3", "5 outils sur 7"],
  ["he", "1 מתוך 3 כלים", "5 מתוך 7 כלים"],
  ["it", "1 strumento su 3", "5 strumenti su 7"],
  ["nl", "1 van de 3 tools", "5 van de 7 tools"],
  ["pt-BR", "1 de 3 ferramentas", "5 de 7 ferramentas"],
])
  test(`${tag} has the form of the number that it counts tools by`, () => {
    const words = languages[tag];
    const figures = languageOf(tag, words);
    assert.equal(words.subset(1, 3, figures), one);
    assert.equal(words.subset(5, 7, figures), several);
  });

test("nothing before a date or a month would have to be elided for some of them", () => {
  const { it, he } = languages;
  const { tag, locale } = languageOf("it", it);
  for (const day of ["01", "08", "11", "30"]) {
    const date = writeDate(`2025-08-${day}`, { tag, locale });
    assert.equal(it.updated(date), `Aggiornato: ${Number(day)} agosto 2025`);
  }
  for (const month of ["04", "08", "10"]) {
    const name = writeDate(`2025-${month}-01`, { tag, locale }, true);
    assert.doesNotMatch(it.asOf(name), /\b(a|ad|il|nel) /);
  }
  const may = writeDate("2025-05-09", languageOf("he", he), true);
  assert.equal(he.asOf(may), ", נכון למאי 2025");
  assert.equal(he.asOf("0999-05-09"), ", נכון ל־0999-05-09");
});

test("Indonesian has a comma before the last of three names and none between two", () => {
  const tie = (count) => toText(languages.id.tie(tools.slice(0, count), "50%"));
  assert.match(tie(2), /⟨A⟩ dan ⟨B⟩ seri: 50%\.$/);
  assert.match(tie(3), /⟨A⟩, ⟨B⟩, dan ⟨C⟩ seri: 50%\.$/);
});

test("a Turkish price begins with its amount", () => {
  const { tr } = languages;
  for (const [period, text] of [
    ["month", "$7 / koltuk / ay"],
    ["year", "$7 / koltuk / yıl"],
    ["once", "$7 / koltuk, tek seferlik"],
    [undefined, "$7 / koltuk"],
  ])
    assert.equal(toText(tr.amount("$7", { name: "koltuk" }, period)), text);
});

test("figures in English are those of Intl, in each of its regions", () => {
  const values = [0, 7, 42, 999, 1000, 65_536, 1_234_567, 12_345_678_901];
  values.push(0.5, 1234.25, -1500, 1e15, 2 ** 53, 123_456e16, 1e21, 2.5e24);
  for (const tag of ["en", "en-US", "en-GB", "en-IN", "en-ZA", "en-CH"]) {
    const { count } = languageOf(tag, en);
    const figures = new Intl.NumberFormat(tag, { maximumFractionDigits: 12 });
    for (const value of values)
      assert.equal(count(value), figures.format(value), `${value} in ${tag}`);
  }
});

test("a region, a script or an old name of a language finds it", () => {
  for (const [asked, found] of Object.entries({
    "de-AT": "de",
    "DE-ch": "de",
    "de-Latn-DE": "de",
    pt: "pt-BR",
    "pt-PT": "pt-BR",
    zh: "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-Hant-CN": "zh-Hant",
    "zh-Hans-TW": "zh-Hans",
    iw: "he",
    "iw-IL": "he",
    in: "id",
    "en-GB": "en",
    "en-AU-u-hc-h12": "en",
    "ar-EG": "ar",
  }))
    assert.equal(keyOf(asked), found, asked);
});

test("a language in a script that its speakers do not read here is not taken for it", () => {
  for (const tag of [
    "uk-Latn",
    "hi-Latn",
    "ja-Latn",
    "zh-Latn-pinyin",
    "de-Cyrl",
    "fa",
    "sv",
    "x",
    "not a language",
    "de_DE",
    "en_US",
    "de-",
    "*",
    "",
    "und",
    "und-JP",
    "x-klingon",
  ])
    assert.equal(keyOf(tag), undefined, tag);
});

test("the first language that has words is taken, and English has English figures", () => {
  const { language, missing } = findLanguage(["fa", "fr"], en);
  assert.equal(language.tag, "en");
  assert.equal(language.count(2514), "2,514");
  assert.equal(missing, "fr");
  assert.equal(findLanguage(["fa", "en-GB"], en).language.tag, "en-GB");
});

test("registered words are found without being handed over, also for a language of one's own", () => {
  registerMessages("eo", { ...en, verdict: "Verdikto", panelPick: "Elekto" });
  registerMessages("de", { ...languages.de, panelPick: "Sieger" });
  assert.match(renderMarkdown(comparison, { lang: "eo" }), /Elekto|Verdikto/);
  const german = comparisons.map((comparison) =>
    renderMarkdown(comparison, { lang: "de-AT" }),
  );
  assert.ok(german.some((text) => text.includes("Sieger")));
  const own = { ...comparison, lang: "de" };
  assert.match(renderPage(own), /<html lang="de">/);
});

test("words for a language are found from its regions, words for a region only from there", () => {
  const own = (title) => ({ ...en, panelPick: title, verdict: title });
  const headOf = (lang) =>
    findLanguage([lang], en).language.words.panelPick ?? "";
  registerMessages("pt", own("all of Portuguese"));
  registerMessages("zh", own("all of simplified"));
  registerMessages("fr-CA", own("Canadian"));
  registerMessages("sv-FI", own("Finland's"));
  registerMessages("sv", own("all of Swedish"));
  registerMessages("iw", own("all of Hebrew"));
  for (const [lang, head] of Object.entries({
    pt: "all of Portuguese",
    "pt-BR": "all of Portuguese",
    "pt-MZ": "all of Portuguese",
    "zh-CN": "all of simplified",
    "zh-Hans-HK": "all of simplified",
    "zh-TW": en.panelPick,
    "fr-CA": "Canadian",
    "fr-BE": en.panelPick,
    sv: "all of Swedish",
    "sv-FI": "Finland's",
    "he-IL": "all of Hebrew",
  }))
    assert.equal(headOf(lang), head, lang);
});

test("a language without words is written in English, and says so", () => {
  const html = renderHtml(comparison, {
    lang: "fa",
    src: "https://a.example/",
  });
  assert.match(html, /<tool-compare [^>]*lang="fa"/);
  assert.match(html, /<div class="frame" lang="en" dir="ltr">/);
});

test("words that run to the left say so in every document", () => {
  const { ar } = languages;
  const page = renderPage(comparison, { lang: "ar", words: ar });
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<div class="frame" lang="ar" dir="rtl">/);
});

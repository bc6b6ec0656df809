import { ownOnly } from "../own.js";
import type { Pricing } from "../schema.js";
import type { Figures, Messages, VerdictMessages } from "./messages.js";
import type { Parts } from "./parts.js";

/** A language to show a comparison in: the widget's words, and how figures are written. */
export interface Language<Words = VerdictMessages> extends Figures {
  /** BCP 47 tag. */
  tag: string;
  /** The tag by which `Intl` writes its figures. */
  locale: string;
  words: Words;
}

/** The language that was asked for last, as a page with a thousand badges asks a thousand times. */
let last: { asked: string; language: Language<unknown> } | undefined;

/**
 * The language for a BCP 47 tag, with its words. One that `Intl` does not know has its figures written
 * as in English.
 */
export function languageOf<Words>(tag: string, words: Words): Language<Words> {
  if (last?.asked !== tag || last.language.words !== words)
    last = { asked: tag, language: newLanguage(tag, words) };
  return last.language as Language<Words>;
}

function newLanguage<Words>(tag: string, words: Words): Language<Words> {
  // The first touch of Intl takes as long as rendering a comparison, and English can do without.
  const isEnglish = /^en(-[A-Z]{2})?$/.test(tag);
  const locale = isEnglish ? tag : keep(tag, () => supported(tag));
  return {
    tag,
    locale,
    words,
    percent: (value) =>
      isEnglish
        ? `${value}%`
        : numbers(locale, { style: "percent" }).format(value / 100),
    count: (value) => {
      const digits = `${value}`;
      // Regions of English differ in what is longer.
      return isEnglish &&
        (isAmerican(locale) ? /^\d+$/ : /^\d{1,3}$/).test(digits)
        ? digits.replace(/\B(?=(\d{3})+$)/g, ",")
        : numbers(locale).format(value);
    },
  };
}

const isAmerican = (locale: string) => /^en(-US)?$/.test(locale);

const MONTHS =
  /* @__PURE__ */
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * Writes the day of an ISO 8601 date or date-time as it stands there, whatever the time zone, or its
 * month alone. A year before 1000 stays as in the file: without its zeros it reads like a day.
 */
export function writeDate(
  iso: string,
  { locale }: Language<unknown>,
  isMonth = false,
): string {
  const day = iso.slice(0, 10);
  if (day < "1000") return day;
  if (isAmerican(locale)) {
    const [year, month, date] = day.split("-").map(Number);
    return `${MONTHS[month! - 1]} ${isMonth ? "" : `${date}, `}${year}`;
  }
  return keep(
    `${locale} ${isMonth}`,
    () =>
      new Intl.DateTimeFormat(
        locale,
        ownOnly<Intl.DateTimeFormatOptions>({
          timeZone: "UTC",
          ...(isMonth
            ? { year: "numeric", month: "long" }
            : { dateStyle: "long" }),
        }),
      ),
  ).format(new Date(day));
}

/**
 * What it costs to start, as a sentence: "Free, then €19 per month, as of March 2026".
 *
 * @returns What stands out, then when it was looked up.
 */
export function writePrice(
  { entry, price, currency, period, per, asOf }: Pricing,
  language: Language<Messages>,
): { sentence: Parts; asOf: string } {
  const { locale, words } = language;
  const style = {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions;
  return {
    sentence: words.price(
      entry,
      price === undefined
        ? undefined
        : words.amount(
            // Zero may be negative in JSON.
            numbers(locale, style).format(price || 0),
            per ? { name: per } : undefined,
            period,
          ),
    ),
    asOf: asOf ? words.asOf(writeDate(asOf, language, true)) : "",
  };
}

/** How one starts, in a word; empty where the sentence on the price says it. */
export const writeEntry = (
  { entry, price }: Pricing,
  { words }: Language<Messages>,
): string =>
  entry === "open-source" ||
  (price === undefined && (entry === "free" || entry === "paid"))
    ? ""
    : words.entries[entry];

/**
 * Making a formatter costs more than all its uses on a page. A page needs few; the bound is for one
 * that makes up language tags.
 */
const kept = new Map<string, unknown>();
const MOST_KEPT = 50;

/** What `make` gives, once per key. */
export function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, make());
  }
  return kept.get(key) as T;
}

const numbers = (tag: string, options: Intl.NumberFormatOptions = {}) =>
  keep(
    `${tag} ${options.style} ${options.currency}`,
    // Every digit of the file; twelve are as many as a number can be trusted with.
    () =>
      new Intl.NumberFormat(
        tag,
        ownOnly({ maximumFractionDigits: 12, ...options }),
      ),
  );

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}

import type { Pricing } from "../schema.js";
import type { Figures, Messages, VerdictMessages } from "./en.js";

/** A language to show a comparison in: the widget's words, and how figures are written. */
export interface Language<Words = VerdictMessages> extends Figures {
  /** BCP 47 tag. */
  tag: string;
  words: Words;
}

/** The language that was asked for last, as a page with a thousand badges asks a thousand times. */
let last: { asked: string; language: Language<unknown> } | undefined;

/**
 * The language for a BCP 47 tag, with `words` in it. An unknown or malformed tag has its figures
 * written as in English.
 */
export function languageOf<Words>(tag: string, words: Words): Language<Words> {
  if (last?.asked !== tag || last.language.words !== words)
    last = { asked: tag, language: newLanguage(tag, words) };
  return last.language as Language<Words>;
}

function newLanguage<Words>(tag: string, words: Words): Language<Words> {
  // The first touch of Intl takes as long as rendering a comparison, and English can do without.
  const isEnglish = /^en(-[A-Z]{2})?$/.test(tag);
  const known = isEnglish ? tag : keep(tag, () => supported(tag));
  return {
    tag: known,
    words,
    percent: (value) =>
      isEnglish
        ? `${value}%`
        : numbers(known, { style: "percent" }).format(value / 100),
    count: (value) =>
      isEnglish && value < 1000 ? `${value}` : numbers(known).format(value),
  };
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Writes the day of an ISO 8601 date or date-time as it stands there, whatever the time zone. */
export function writeDate(iso: string, { tag }: Language): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  // American English can do without Intl, as figures can.
  if (/^en(-US)?$/.test(tag)) return `${MONTHS[month! - 1]} ${day}, ${year}`;
  return keep(
    `${tag} date`,
    () => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
  ).format(new Date(iso.slice(0, 10)));
}

/** Writes a price with its currency and how often it is due; nothing where there is no price. */
export function writePrice(
  { price, currency, period }: Pricing,
  { tag, words }: Language<Messages>,
): string | undefined {
  if (price === undefined) return undefined;
  // Every digit of the file; twelve are as many as a number can be trusted with.
  const style = {
    style: "currency",
    currency,
    maximumFractionDigits: 12,
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions;
  // Zero may be negative in JSON.
  return words.price(numbers(tag, style).format(price || 0), period);
}

/**
 * Making a formatter costs more than all its uses on a page. A page needs few; the bound is for one
 * that makes up language tags.
 */
const kept = new Map<string, unknown>();
const MOST_KEPT = 50;

function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, make());
  }
  return kept.get(key) as T;
}

const numbers = (tag: string, options: Intl.NumberFormatOptions = {}) =>
  keep(
    `${tag} ${options.style} ${options.currency}`,
    () => new Intl.NumberFormat(tag, options),
  );

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}

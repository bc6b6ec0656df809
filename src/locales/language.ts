import type { Pricing } from "../schema.js";
import type { Figures, Messages, VerdictMessages } from "./en.js";

/** A language to show a comparison in: the widget's words, and how figures are written. */
export interface Language<Words = VerdictMessages> extends Figures {
  /** BCP 47 tag. */
  tag: string;
  words: Words;
}

/**
 * Making a formatter costs more than all its uses on a page, so each language keeps its own. A page
 * has one language or a few; the bound is for a page that makes up tags.
 */
const kept = new Map<string, Omit<Language, "words">>();
const MOST_KEPT = 20;

/**
 * The language for a BCP 47 tag, with `words` in it. An unknown or malformed tag has its figures
 * written as in English.
 */
export function languageOf<Words>(tag: string, words: Words): Language<Words> {
  let figures = kept.get(tag);
  if (!figures) {
    if (kept.size >= MOST_KEPT) kept.clear();
    figures = makeFigures(supported(tag));
    kept.set(tag, figures);
  }
  return { ...figures, words };
}

/** Writes the day of an ISO 8601 date or date-time as it stands there, whatever the time zone. */
export function writeDate(iso: string, { tag }: Language): string {
  return new Date(iso.slice(0, 10)).toLocaleDateString(tag, {
    dateStyle: "long",
    timeZone: "UTC",
  });
}

/** Writes a price with its currency and how often it is due; nothing where there is no price. */
export function writePrice(
  { price, currency, period }: Pricing,
  { tag, words }: Language<Messages>,
): string | undefined {
  if (price === undefined) return undefined;
  const amount = price.toLocaleString(tag, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions);
  return words.price(amount, period);
}

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}

function makeFigures(tag: string): Omit<Language, "words"> {
  const percent = new Intl.NumberFormat(tag, { style: "percent" });
  const count = new Intl.NumberFormat(tag);
  return {
    tag,
    percent: (value) => percent.format(value / 100),
    count: (value) => count.format(value),
  };
}

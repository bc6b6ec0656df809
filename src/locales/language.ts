import type { Pricing } from "../schema.js";
import { en, type Figures, type Messages } from "./en.js";

/** A language to show a comparison in: the widget's words, and how figures are written. */
export interface Language extends Figures {
  words: Messages;
  /** Writes the day of an ISO 8601 date or date-time as it stands there, whatever the time zone. */
  date(iso: string): string;
  /** Writes the amount and its currency; nothing where there is no price. */
  price(pricing: Pricing): string | undefined;
}

/**
 * Making a formatter costs more than all its uses on a page, so each language keeps its own. A page
 * has one language or a few; the bound is for a page that makes up tags.
 */
const languages = new Map<string, Language>();
const MOST_LANGUAGES = 20;

/** The language for a BCP 47 tag. An unknown or malformed tag gives English. */
export function languageOf(tag: string): Language {
  let language = languages.get(tag);
  if (!language) {
    if (languages.size >= MOST_LANGUAGES) languages.clear();
    language = makeLanguage(supported(tag));
    languages.set(tag, language);
  }
  return language;
}

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}

function makeLanguage(tag: string): Language {
  const percent = new Intl.NumberFormat(tag, { style: "percent" });
  const count = new Intl.NumberFormat(tag);
  const date = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return {
    words: en,
    percent: (value) => percent.format(value / 100),
    count: (value) => count.format(value),
    date: (iso) => date.format(new Date(iso.slice(0, 10))),
    price: ({ price, currency, period }) =>
      price === undefined
        ? undefined
        : en.price(
            new Intl.NumberFormat(tag, {
              style: "currency",
              currency,
              trailingZeroDisplay: "stripIfInteger",
            } as Intl.NumberFormatOptions).format(price),
            period,
          ),
  };
}

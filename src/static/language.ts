import { findLanguage } from "../locales/find.js";
import { languageOf, type Language } from "../locales/language.js";
import type { Messages, VerdictMessages } from "../locales/messages.js";
import type { Comparison } from "../schema.js";

/** In which language to write a file. */
export interface LanguageOptions {
  /** BCP 47 tag of the language of the words; by default that of the comparison. */
  lang?: string | undefined;
  /**
   * The words of that language, as `tool-compare/locales/*` has them. Without them those that were
   * registered, else English.
   */
  words?: Messages | undefined;
}

/** The language of a comparison's texts, if it is not that of the words around them. */
export const languageOfData = (
  { lang }: Comparison,
  { tag }: Language<unknown>,
): string | undefined => (lang === tag ? undefined : lang);

/** The language that a file is written in. */
export const chooseLanguage = <Words extends VerdictMessages>(
  { lang: own }: Comparison,
  { lang, words }: LanguageOptions,
  english: Words,
): Language<Words> =>
  words
    ? languageOf(lang || own || "en", words as VerdictMessages as Words)
    : findLanguage([lang, own], english).language;

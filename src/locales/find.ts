import { keep, languageOf, type Language } from "./language.js";
import { LANGUAGES } from "./languages.js";
import type { Messages, VerdictMessages } from "./messages.js";

/** Milliseconds after which a language that does not come is done without. Tests shorten it. */
export const patience = { wait: 5_000 };

/** The words at hand, by the tag of their language; null of those that could not be had. */
const words = new Map<string, VerdictMessages | null>();
const requests = new Map<string, Promise<void>>();
let tellOfWords = () => {};

/** Has `listener` called whenever there are other words. */
export const onWords = (listener: () => void): void => {
  tellOfWords = listener;
};

/**
 * Gives a language its words: one that we do not have, or other words for one that we have, so that
 * they are not fetched. What is on screen follows.
 *
 * @param tag - BCP 47 tag. Words without a region are for all regions of the language, others for theirs alone.
 */
export function registerMessages(tag: string, messages: Messages): void {
  const { baseName, region } = new Intl.Locale(tag);
  const key = keyOf(tag)!;
  // Those without a region are for all who read the language: `zh` for whoever reads `zh-CN`.
  setWords(!region && LANGUAGES[key] ? key : baseName, messages);
}

function setWords(tag: string, messages: VerdictMessages | null): void {
  words.set(tag, messages);
  tellOfWords();
}

/** A language to show, and the tag of a better one whose words are still to be fetched. */
export interface Found<Words> {
  language: Language<Words>;
  missing: string | undefined;
}

/**
 * The first of some languages whose words are at hand, else English.
 *
 * @param asked - BCP 47 tags in the order in which they are preferred; what is no tag is passed over.
 */
export function findLanguage<Words extends VerdictMessages>(
  asked: readonly (string | null | undefined)[],
  english: Words,
): Found<Words> {
  let missing: string | undefined;
  for (const tag of asked) {
    const key = tag ? keyOf(tag) : undefined;
    if (!key) continue;
    const found = words.get(key) ?? (key === "en" && english);
    if (found) return { language: languageOf(tag!, found as Words), missing };
    if (!words.has(key)) missing ??= key;
  }
  const language = languageOf("en", (words.get("en") ?? english) as Words);
  return { language, missing };
}

/** Fetches the words of a language. It never fails: those that cannot be had are done without. */
async function loadMessages(key: string): Promise<void> {
  let request = requests.get(key);
  if (!request) requests.set(key, (request = requestMessages(key)));
  return request;
}

function requestMessages(key: string): Promise<void> {
  return new Promise((resolve) => {
    const end = (messages: Messages | null) => {
      clearTimeout(timer);
      // Those of the page win.
      if (messages ? !words.get(key) : !words.has(key)) setWords(key, messages);
      resolve();
    };
    const timer = setTimeout(end, patience.wait, null);
    LANGUAGES[key]!().then(
      (module) => end(module.default),
      () => end(null),
    );
  });
}

const NONE = {} as VerdictMessages;

/** Fetches the words of the first of some languages that we have. */
export async function loadLanguage(
  asked: readonly (string | undefined)[],
): Promise<void> {
  for (;;) {
    const { missing } = findLanguage(asked, NONE);
    if (!missing) return;
    await loadMessages(missing);
  }
}

/** The tag under which we have a language, in whatever region it is asked for: `pt` finds `pt-BR`. */
export function keyOf(tag: string): string | undefined {
  if (!words.size && /^en(-[A-Z]{2})?$/.test(tag)) return "en";
  return keep(`key ${words.size} ${tag}`, () => {
    try {
      const keys = ["en", ...Object.keys(LANGUAGES), ...words.keys()];
      const { baseName } = new Intl.Locale(tag);
      const written = writingOf(tag);
      return keys.includes(baseName)
        ? baseName
        : keys.find((key) => writingOf(key) === written);
    } catch {
      return undefined;
    }
  });
}

/** Language and script, which a region may decide: `zh-TW` is written in traditional characters. */
function writingOf(tag: string): string {
  const locale = new Intl.Locale(tag);
  // An undetermined language (`und`) would become English.
  return locale.language + locale.maximize().script!;
}

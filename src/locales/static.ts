import { keyOf } from "./find.js";
import type { StaticMessages } from "./messages.js";

const after =
  (before: string): StaticMessages["by"] =>
  (publisher) => [before, publisher];

/** The words that only files have, by the tag of their language. */
const WORDS: Record<string, StaticMessages> = {
  ar: { tool: "الأداة", panel: "اللجنة", by: after("الناشر: ") },
  de: { tool: "Tool", panel: "Jury", by: after("Von ") },
  en: { tool: "Tool", panel: "Panel", by: after("By ") },
  es: { tool: "Herramienta", panel: "Jurado", by: after("Por ") },
  fr: { tool: "Outil", panel: "Jury", by: after("Par ") },
  he: { tool: "כלי", panel: "הצוות", by: after("מאת: ") },
  hi: { tool: "टूल", panel: "पैनल", by: after("प्रकाशक: ") },
  id: { tool: "Alat", panel: "Panel", by: after("Oleh ") },
  it: { tool: "Strumento", panel: "Giuria", by: after("Di ") },
  ja: { tool: "ツール", panel: "レビュアー", by: after("提供：") },
  ko: { tool: "도구", panel: "패널", by: after("제공: ") },
  nl: { tool: "Tool", panel: "Jury", by: after("Door ") },
  pl: { tool: "Narzędzie", panel: "Jury", by: after("Wydawca: ") },
  "pt-BR": { tool: "Ferramenta", panel: "Júri", by: after("Por ") },
  ru: { tool: "Инструмент", panel: "Жюри", by: after("Издатель: ") },
  tr: { tool: "Araç", panel: "Panel", by: after("Yayınlayan: ") },
  uk: { tool: "Інструмент", panel: "Журі", by: after("Видавець: ") },
  "zh-Hans": { tool: "工具", panel: "评审", by: after("发布方：") },
  "zh-Hant": { tool: "工具", panel: "評審", by: after("發布者：") },
};

/** The words that only files have, in a language that we have, else in English. */
export const staticWordsOf = (tag: string): StaticMessages =>
  WORDS[keyOf(tag) ?? "en"] ?? WORDS.en!;

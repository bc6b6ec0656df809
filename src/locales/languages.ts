import type { Messages } from "./messages.js";

/**
 * Every language beside English, by its tag, each in a file of its own that is fetched when it is
 * needed. The paths are written out, because that is how every bundler finds and keeps the files.
 */
export const LANGUAGES: Record<string, () => Promise<{ default: Messages }>> = {
  ar: () => import("./ar.js"),
  de: () => import("./de.js"),
  es: () => import("./es.js"),
  fr: () => import("./fr.js"),
  he: () => import("./he.js"),
  hi: () => import("./hi.js"),
  id: () => import("./id.js"),
  it: () => import("./it.js"),
  ja: () => import("./ja.js"),
  ko: () => import("./ko.js"),
  nl: () => import("./nl.js"),
  pl: () => import("./pl.js"),
  "pt-BR": () => import("./pt-BR.js"),
  ru: () => import("./ru.js"),
  tr: () => import("./tr.js"),
  uk: () => import("./uk.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  "zh-Hant": () => import("./zh-Hant.js"),
};

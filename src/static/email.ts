import { answerHead, writeAnswer } from "../locales/answer.js";
import { en } from "../locales/en.js";
import { toModel, toolsToShow, type Model } from "../model.js";
import type { Comparison } from "../schema.js";
import { titleOf } from "../views/title.js";
import { LAYOUT, SHEET, styled, typed } from "./email-style.js";
import { reviewsOf, specsOf, toolsOf, type Context } from "./email-tools.js";
import {
  chooseLanguage,
  languageOfData,
  type LanguageOptions,
} from "./language.js";
import * as lines from "./lines.js";
import { attributes, element, escapeText, writerOf } from "./markup.js";
import { oneLine } from "./one-line.js";

/** How to write a comparison as mail. */
export interface EmailOptions extends LanguageOptions {
  /** Ids of the tools to show, in this order; by default all, by share. Ids of no tool are left out. */
  tools?: readonly string[] | undefined;
}

/** How wide a message is where there is room, in pixels. */
const WIDTH = 600;

/**
 * A comparison as the HTML of a message: tables and inline styles, dark where the reader's system is,
 * and to be read where its sheet is dropped. It asks for nothing from the web.
 *
 * @param comparison - What `parse` or `load` returned.
 */
export function renderEmail(
  comparison: Comparison,
  options: EmailOptions = {},
): string {
  const language = chooseLanguage(comparison, options, en);
  const { tag, words } = language;
  const model = toModel(comparison);
  const tools = toolsToShow(model, options.tools);
  const context: Context = {
    language,
    write: writerOf(
      languageOfData(comparison, language),
      styled("", { ink: "text" }),
    ),
  };
  const rows = [
    headerOf(model, context),
    context.write.line(lines.writeSubset(model, tools.length, language)),
    toolsOf(tools, context),
    specsOf(comparison, tools, context),
    reviewsOf(tools, context),
    context.write.line(lines.writeLinks(model, language)),
  ];
  const cell = attributes(typed(15, "padding:0 16px 24px;text-align:start"));
  return [
    "<!doctype html>",
    `<html${attributes({ lang: tag, dir: words.dir })}>`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="supported-color-schemes" content="light dark">`,
    `<title>${escapeText(oneLine(titleOf(comparison, words)))}</title>`,
    `<style>${SHEET}</style>`,
    "</head>",
    `<body${attributes(styled("margin:0", { paper: "surface" }))}>`,
    `<table${attributes({ ...LAYOUT, ...styled("", { paper: "surface" }) })}>`,
    `<tr><td align="center">`,
    `<table${attributes({ ...LAYOUT, width: WIDTH, style: `width:100%;max-width:${WIDTH}px` })}>`,
    `<tr><td height="24"></td></tr>`,
    ...rows.filter(Boolean).map((row) => `<tr><td${cell}>${row}</td></tr>`),
    "</table>",
    "</td></tr>",
    "</table>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The title, the answer, the summary, and who says it. */
function headerOf(model: Model, { language, write }: Context): string {
  const { comparison, answer } = model;
  const { words } = language;
  const small = typed(13, "margin:0 0 12px", "muted");
  return [
    write.data("p", comparison.kicker, typed(13, "margin:0", "muted")),
    write.data(
      "h1",
      titleOf(comparison, words),
      typed(26, "margin:0 0 16px;line-height:1.25"),
    ),
    element(
      "table",
      LAYOUT,
      element(
        "tr",
        {},
        element(
          "td",
          styled("padding:12px 16px;border-radius:8px", { paper: "tint" }),
          element(
            "p",
            typed(13, "margin:0;font-weight:bold", "ship"),
            escapeText(answerHead(answer, words)),
          ),
          element(
            "p",
            typed(18, "margin:0"),
            write.parts(writeAnswer(answer, language)),
          ),
        ),
      ),
    ),
    ...write.paragraphs(comparison.summary, typed(15, "margin:16px 0 0")),
    element(
      "p",
      typed(13, "margin:12px 0", "muted"),
      write.line(lines.writeByline(model, language)),
    ),
    ...write.paragraphs(comparison.disclosure, small),
  ].join("");
}

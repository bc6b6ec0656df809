import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colours of names and values. */
export const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--json-name)" },
  { tag: tags.string, color: "var(--json-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--json-value)" },
  {
    tag: [tags.separator, tags.squareBracket, tags.brace],
    color: "var(--soft)",
  },
]);

/** Everything else, in the colours of the site. */
export const look = EditorView.theme({
  "&": {
    height: "100%",
    color: "var(--ink)",
    backgroundColor: "transparent",
    fontSize: "0.8125rem",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "0.75rem" },
  ".cm-gutters": {
    backgroundColor: "transparent",
    color: "var(--soft)",
    border: "none",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--wash)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--json-selection)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket, .cm-lintRange-active":
    { backgroundColor: "var(--json-selection)" },
  ".cm-tooltip, .cm-panels": {
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "0.4rem",
    fontFamily: "var(--sans)",
    fontSize: "0.8125rem",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.6rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--wash)",
    color: "var(--ink)",
  },
  ".cm-completionDetail": { color: "var(--soft)", fontStyle: "normal" },
  // The library draws these with images that a strict policy does not load.
  ".cm-lintRange": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.25em",
  },
  ".cm-lintRange-info": { textDecorationColor: "var(--soft)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--odd)" },
  ".cm-gutter-lint": { width: "1rem" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": {
    content: '""',
    width: "0.5rem",
    height: "0.5rem",
    margin: "0.4rem 0.25rem",
    borderRadius: "50%",
    backgroundColor: "var(--bad)",
  },
  ".cm-lint-marker-info": {
    backgroundColor: "transparent",
    boxShadow: "inset 0 0 0 2px var(--soft)",
  },
  ".cm-lint-marker-warning": { backgroundColor: "var(--odd)" },
  ".cm-diagnostic": { borderLeft: "none" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--wash)",
    border: "none",
    color: "var(--soft)",
  },
});

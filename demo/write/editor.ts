import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippetCompletion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json, jsonLanguage } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
  syntaxTree,
} from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { SyntaxNode } from "@lezer/common";
import type { JSONPath } from "jsonc-parser";
import type { Draft, Splice } from "./draft.js";
import { labelOf, schemaAt, type Schema } from "./fields.js";
import type { Problem } from "./places.js";

/** Marks changes that come from the draft, which the editor need not send back. */
const told = Annotation.define<true>();

/** The JSON of a draft in CodeMirror: the same text, the same undo, the same problems. */
export class Editor {
  readonly #view: EditorView;

  /**
   * @param host - Gets a shadow root, in which CodeMirror adopts its style sheets: in the document
   * itself it would write a `<style>`, which the site's policy forbids.
   */
  constructor(host: HTMLElement, draft: Draft, schema: Schema) {
    const root = host.attachShadow({ mode: "open" });
    let isTelling = false;
    const history = (act: () => void) => () => {
      act();
      return true;
    };
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: draft.text,
        extensions: [
          lineNumbers(),
          foldGutter(),
          lintGutter(),
          drawSelection(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          indentOnInput(),
          indentUnit.of("  "),
          bracketMatching(),
          closeBrackets(),
          autocompletion({ icons: false }),
          json(),
          jsonLanguage.data.of({ autocomplete: completing(schema) }),
          syntaxHighlighting(colours),
          look,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            "aria-label": "The comparison as JSON",
            tabindex: "0",
          }),
          keymap.of([
            { key: "Mod-z", run: history(() => draft.undo()) },
            { key: "Mod-Shift-z", run: history(() => draft.redo()) },
            { key: "Mod-y", run: history(() => draft.redo()) },
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...lintKeymap,
            ...searchKeymap,
            ...foldKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of(
            ({ docChanged, transactions, state }) => {
              if (!docChanged || transactions.some((tr) => tr.annotation(told)))
                return;
              // A paste or a cut is a step of its own, and is checked at once.
              const isTyping = transactions.some(
                (tr) =>
                  (tr.isUserEvent("input") || tr.isUserEvent("delete")) &&
                  !tr.isUserEvent("input.paste") &&
                  !tr.isUserEvent("delete.cut"),
              );
              isTelling = true;
              draft.set(
                state.sliceDoc(),
                isTyping ? { typing: "editor" } : undefined,
              );
              isTelling = false;
            },
          ),
        ],
      }),
    });
    draft.addEventListener("edit", (event) => {
      if (isTelling) return;
      const { from, removed, inserted } = (event as CustomEvent<Splice>).detail;
      this.#view.dispatch({
        changes: { from, to: from + removed.length, insert: inserted },
        annotations: told.of(true),
        ...(this.#view.hasFocus && {
          selection: { anchor: from + inserted.length },
          scrollIntoView: true,
        }),
      });
    });
  }

  /** Underlines problems. */
  show(problems: readonly Problem[]): void {
    const { state } = this.#view;
    this.#view.dispatch(
      setDiagnostics(
        state,
        problems.map(({ from, to, what, kind }) => ({
          from: Math.min(from, state.doc.length),
          to: Math.min(to, state.doc.length),
          message: what,
          severity: SEVERITY[kind],
        })),
      ),
    );
  }

  /** Puts the cursor, or what it selects, in the middle of the view. */
  select(from: number, to = from): void {
    const { length } = this.#view.state.doc;
    const anchor = Math.min(from, length);
    this.#view.dispatch({
      selection: { anchor, head: Math.min(to, length) },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
  }

  focus(): void {
    this.#view.focus();
  }
}

const SEVERITY = {
  wrong: "error",
  missing: "info",
  warning: "warning",
} as const;

/** Offers the names and values that the schema knows at the cursor. */
const completing =
  (schema: Schema) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context;
    const tree = syntaxTree(state);
    const node = tree.resolveInner(pos, -1);
    const isText = /^(String|PropertyName)$/.test(node.name);
    const from = isText
      ? node.from
      : (context.matchBefore(/[\w"-]+/)?.from ?? pos);
    if (!isText && from === pos && !explicit) return null;
    let place = node;
    while (!/^(Property|Object|Array|JsonText)$/.test(place.name))
      place = place.parent!;
    const text = (at: SyntaxNode) => state.sliceDoc(at.from, at.to);

    const property = place.name === "Property" ? place : undefined;
    const isValue =
      property &&
      node.name !== "PropertyName" &&
      /:\s*"?[^"{}[\],]*$/.test(state.sliceDoc(property.from, pos));
    if (isValue) {
      const at = schemaAt(schema, pathTo(property, text));
      const values = at && valuesOf(at);
      return values?.length
        ? {
            from,
            options: values.map((value) => ({
              label: JSON.stringify(value),
              type: "enum",
            })),
            validFor: /^"?[\w-]*"?$/,
          }
        : null;
    }

    const object = property?.parent ?? place;
    if (object.name !== "Object") return null;
    const { properties, required = [] } =
      schemaAt(schema, pathTo(object, text)) ?? {};
    if (!properties) return null;
    const present = new Set(
      object.getChildren("Property").map((each) => {
        const name = each.getChild("PropertyName");
        return name && name.from !== from ? unquoted(text(name)) : "";
      }),
    );
    const hasColon = /^"?\s*:/.test(state.sliceDoc(pos, pos + 80));
    return {
      from,
      to: isText ? node.to : pos,
      options: Object.entries(properties)
        .filter(([name]) => !present.has(name))
        .map(([name, inner]) =>
          snippetCompletion(
            hasColon ? `"${name}"` : `"${name}": ${templateOf(inner)}`,
            {
              label: `"${name}"`,
              detail: required.includes(name)
                ? "required"
                : labelOf(name, inner),
              ...(inner.description && { info: inner.description }),
              boost: required.includes(name) ? 1 : 0,
              type: "property",
            },
          ),
        ),
      validFor: /^"?[\w-]*"?$/,
    };
  };

const valuesOf = ({ enum: values, const: only, type }: Schema): unknown[] =>
  values ??
  (only === undefined ? (type === "boolean" ? [true, false] : []) : [only]);

/** What a name is completed with: a place for its value. */
function templateOf(schema: Schema): string {
  const [value] = valuesOf(schema);
  if (value !== undefined) return JSON.stringify(value);
  if (schema.type === "string") return '"${}"';
  if (schema.type === "array") return "[${}]";
  if (schema.type === "object") return "\\{${}\\}";
  return "${}";
}

const unquoted = (text: string) => text.replaceAll(/^"|"$/g, "");

/** The names and numbers that lead to a node of the syntax tree. */
function pathTo(
  node: SyntaxNode,
  text: (node: SyntaxNode) => string,
): JSONPath {
  const path: JSONPath = [];
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    if (at.name === "Property") {
      const name = at.getChild("PropertyName");
      if (name) path.unshift(unquoted(text(name)));
    } else if (at.parent?.name === "Array") {
      let index = 0;
      for (let before = at.prevSibling; before; before = before.prevSibling)
        if (/^(Object|Array|String|Number|True|False|Null)$/.test(before.name))
          index++;
      path.unshift(index);
    }
  }
  return path;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--json-name)" },
  { tag: tags.string, color: "var(--json-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--json-value)" },
  {
    tag: [tags.separator, tags.squareBracket, tags.brace],
    color: "var(--soft)",
  },
]);

const look = EditorView.theme({
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
  ".cm-selectionMatch": { backgroundColor: "var(--json-selection)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--json-selection)",
  },
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
  ".cm-lintRange-active": { backgroundColor: "var(--json-selection)" },
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

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json, jsonLanguage } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from "@codemirror/view";
import type { Draft } from "../draft.js";
import type { Splice } from "../history.js";
import type { Problem } from "../places.js";
import { complete } from "./completion.js";
import { colours, look } from "./look.js";

/** Marks changes that come from the draft, which the editor need not send back. */
const fromDraft = Annotation.define<true>();

const SEVERITY = {
  wrong: "error",
  missing: "info",
  warning: "warning",
} as const;

/** The JSON of a draft in CodeMirror: the same text, the same undo, the same problems. */
export class Editor {
  readonly #view: EditorView;
  readonly #draft: Draft;
  #isSending = false;

  /**
   * @param host - Gets a shadow root, in which CodeMirror adopts its style sheets: in the document
   * itself it would write a `<style>`, which the site's policy forbids.
   */
  constructor(host: HTMLElement, draft: Draft) {
    const root = host.attachShadow({ mode: "open" });
    this.#draft = draft;
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: draft.text,
        extensions: [
          extensions,
          keymapOf(draft),
          EditorView.updateListener.of((update) => this.#send(update)),
        ],
      }),
    });
    draft.addEventListener("edit", (event) =>
      this.#receive((event as CustomEvent<Splice>).detail),
    );
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

  #send({ docChanged, transactions, state }: ViewUpdate) {
    if (!docChanged || transactions.some((tr) => tr.annotation(fromDraft)))
      return;
    // A paste or a cut is a step of its own, and is checked at once.
    const isTyping = transactions.some(
      (tr) =>
        (tr.isUserEvent("input") || tr.isUserEvent("delete")) &&
        !tr.isUserEvent("input.paste") &&
        !tr.isUserEvent("delete.cut"),
    );
    this.#isSending = true;
    this.#draft.set(state.sliceDoc(), isTyping ? { typing: "editor" } : {});
    this.#isSending = false;
  }

  #receive({ from, removed, inserted }: Splice) {
    if (this.#isSending) return;
    this.#view.dispatch({
      changes: { from, to: from + removed.length, insert: inserted },
      annotations: fromDraft.of(true),
      ...(this.#view.hasFocus && {
        selection: { anchor: from + inserted.length },
        scrollIntoView: true,
      }),
    });
  }
}

const extensions: Extension = [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  drawSelection(),
  highlightActiveLine(),
  indentOnInput(),
  indentUnit.of("  "),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ icons: false }),
  json(),
  jsonLanguage.data.of({ autocomplete: complete }),
  syntaxHighlighting(colours),
  look,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": "The comparison as JSON",
    tabindex: "0",
  }),
];

function keymapOf(draft: Draft): Extension {
  const run = (act: () => void) => () => {
    act();
    return true;
  };
  return keymap.of([
    { key: "Mod-z", run: run(() => draft.undo()) },
    { key: "Mod-Shift-z", run: run(() => draft.redo()) },
    { key: "Mod-y", run: run(() => draft.redo()) },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...defaultKeymap,
  ]);
}

import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import { html, render } from "lit";
import "../../src/index.js";
import type { ToolLinkDetail } from "../../src/elements.js";
import { barView } from "./bar.js";
import { acceptDrops, DraftDialog } from "./dialog.js";
import type { Draft } from "./draft.js";
import { save, type FileKind } from "./files.js";
import { formView } from "./form/form-view.js";
import { cards } from "./form/cards.styles.js";
import { fields } from "./form/fields.styles.js";
import { Form } from "./form/form.js";
import { Editor } from "./json/editor.js";
import { panes } from "./panes.styles.js";
import { toProblems, toWarnings, type Problem } from "./places.js";
import { problemListView } from "./problem-list.js";
import { previewView } from "./preview.js";
import { frame } from "./write.styles.js";

/** Milliseconds without a change after which warnings are looked for. */
const PATIENCE = 300;

/** The comparison to look at before there is one; found from the module, which lies one folder below the site. */
const here = import.meta.url;
const example = () =>
  new URL("../comparisons/claude-4-api-vs-axolotl-v0-16.json", here).href;

/**
 * Puts the view to write a comparison in into a page: form, JSON, problems and preview of one draft.
 *
 * Fires `embed-draft` on the host when a person wants to go on to embed it.
 */
export function mountWrite(host: HTMLElement, draft: Draft): void {
  for (const { styleSheet } of [frame, panes, fields, cards])
    if (!document.adoptedStyleSheets.includes(styleSheet!))
      document.adoptedStyleSheets.push(styleSheet!);
  host.classList.add("write");
  host.dataset["view"] ??= "form";
  new WriteView(host, draft);
}

class WriteView {
  readonly #host: HTMLElement;
  readonly #draft: Draft;
  readonly #form: Form;
  readonly #editor: Editor;
  readonly #dialog: DraftDialog;
  #problems: Problem[] = [];
  /** Those that were found last; they stay on screen until the next are. */
  #warnings: Problem[] = [];
  #timer = 0;

  constructor(host: HTMLElement, draft: Draft) {
    this.#host = host;
    this.#draft = draft;
    this.#renderFrame();
    const announce = this.#announce;
    this.#form = new Form(this.#find(".form-body"), draft, announce, formView);
    this.#editor = new Editor(this.#find(".editor"), draft);
    this.#dialog = new DraftDialog(this.#find(".dialogs"), draft, announce);
    draft.addEventListener("change", () => {
      // Tasks of their own, so that a key that was pressed meanwhile comes between.
      this.#later(() => {
        this.#renderPreview();
        this.#later(() => this.#check());
      });
    });
    draft.addEventListener("edit", () => this.#renderBar());
    draft.addEventListener("keeping", () => this.#renderBar());
    host.addEventListener("keydown", this.#onKey, { capture: true });
    acceptDrops(host, (file) => void this.#dialog.importFile(file));
    this.#renderPreview();
    this.#check();
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#host.querySelector<E>(selector)!;
  }

  /** Does something in a task of its own, unless something else comes before it. */
  #later(act: () => void, delay = 0) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, delay);
  }

  #check() {
    if (!this.#draft.isChecked) return; // more was typed: there is another check to come
    const { text, base, data, error } = this.#draft;
    this.#problems = toProblems(text, base, data, error);
    if (!this.#draft.comparison) this.#renderPreview();
    this.#showProblems();
    this.#renderBar();
    // What keeps nothing from being shown can wait longer.
    this.#later(() => {
      const before = this.#warnings;
      this.#warnings = data === undefined ? [] : toWarnings(text, base, data);
      if (before.length || this.#warnings.length) this.#showProblems();
    }, PATIENCE);
  }

  /** Shows problems and warnings in the list, and beside their fields. */
  #showProblems() {
    const problems = [...this.#problems, ...this.#warnings];
    this.#form.update(problems);
    this.#editor.show(problems);
    render(
      problemListView(
        problems,
        this.#problems.length > 0 && Boolean(this.#draft.comparison),
        (problem) => void this.#goToField(problem),
        (problem) => this.#goToText(problem),
      ),
      this.#find(".problems"),
    );
  }

  #renderFrame() {
    render(
      html`
        <div class="bar"></div>
        <section class="problems" aria-label="Problems"></section>
        <div class="panes">
          <wa-radio-group
            class="views bare"
            label="Show"
            size="s"
            orientation="horizontal"
            .value=${this.#host.dataset["view"]!}
            @change=${(event: Event) =>
              this.#show((event.target as HTMLInputElement).value)}
          >
            <wa-radio appearance="button" value="form">Form</wa-radio>
            <wa-radio appearance="button" value="preview">Preview</wa-radio>
            <wa-radio appearance="button" value="json">JSON</wa-radio>
          </wa-radio-group>
          <section class="pane form" aria-labelledby="form-heading">
            <h2 class="unseen" id="form-heading">Form</h2>
            <p class="waiting">Fix the JSON to go on in the form.</p>
            <div class="form-body"></div>
          </section>
          <div class="aside-panes">
            <section class="pane preview" aria-labelledby="preview-heading">
              <h2 id="preview-heading">Preview</h2>
              <div
                class="frame"
                tabindex="0"
                role="group"
                aria-label="The comparison as readers see it"
                @tool-link=${this.#onLink}
                @tool-subscribe=${this.#onSubscribe}
              ></div>
            </section>
            <section class="pane json" aria-labelledby="json-heading">
              <h2 id="json-heading">JSON</h2>
              <div class="frame editor"></div>
            </section>
          </div>
        </div>
        <div class="dialogs"></div>
        <p class="unseen" role="status"></p>
      `,
      this.#host,
    );
  }

  #renderBar() {
    const draft = this.#draft;
    render(
      barView(draft, this.#problems.length > 0, {
        undo: () => this.#undo(),
        redo: () => this.#redo(),
        askFor: (what) => this.#dialog.ask(what),
        save: (kind) => void this.#save(kind),
        embed: () =>
          this.#host.dispatchEvent(new Event("embed-draft", { bubbles: true })),
      }),
      this.#find(".bar"),
    );
  }

  #renderPreview() {
    render(
      previewView(this.#draft, this.#problems, () =>
        this.#dialog.importUrl(example()),
      ),
      this.#find(".preview .frame"),
    );
  }

  async #goToField(problem: Problem) {
    const { path, from, to } = problem;
    if (!path) return this.#goToText(problem);
    this.#show("form");
    this.#editor.select(from, to);
    if (!(await this.#form.reveal(path))) this.#goToText(problem);
  }

  #goToText({ from, to }: Problem) {
    this.#show("json");
    this.#editor.select(from, to);
    this.#editor.focus();
  }

  #show(view: string) {
    this.#host.dataset["view"] = view;
    this.#find<HTMLInputElement>(".views").value = view;
  }

  #undo() {
    this.#draft.undo();
    this.#announce("Undone.");
  }

  #redo() {
    this.#draft.redo();
    this.#announce("Redone.");
  }

  /** One history for all: the fields' own would only know their own letters. */
  #onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || altKey || !/^[zy]$/i.test(key)) return;
    if ((event.target as Element).closest("wa-dialog")) return;
    event.preventDefault();
    event.stopPropagation();
    if (shiftKey || key.toLowerCase() === "y") this.#redo();
    else this.#undo();
  };

  async #save(kind: FileKind) {
    this.#announce(`Saved ${await save(this.#draft, kind)}.`);
    this.#renderBar();
  }

  #onLink = (event: CustomEvent<ToolLinkDetail>) => {
    // The draft stays on screen.
    event.preventDefault();
    open(event.detail.url, "_blank", "noopener");
  };

  #onSubscribe = (event: Event) => {
    event.preventDefault();
    this.#announce("This is a preview: nothing was sent.");
  };

  #announce = (words: string): void => {
    this.#find("[role=status]").textContent = words;
  };
}

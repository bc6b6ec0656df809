import "@awesome.me/webawesome/dist/components/button/button.js";
import WaDetails from "@awesome.me/webawesome/dist/components/details/details.js";
import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import "@awesome.me/webawesome/dist/components/switch/switch.js";
import "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import type WaDialog from "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { html, nothing, render } from "lit";
import "../../src/index.js";
import type { ToolLinkDetail } from "../../src/elements.js";
import type { Draft } from "./draft.js";
import { Editor } from "./editor.js";
import { filesOf, readFile, readUrl, save, type FileKind } from "./files.js";
import { Form } from "./form.js";
import { icon } from "./icons.js";
import { own, toList } from "./kinds.js";
import { toProblems, toWarnings, type Problem } from "./places.js";
import { schema } from "./schema.js";
import { styles } from "./write.styles.js";

// Web Awesome 3.14 names what is folded out after a header that it gives no id, and makes a landmark
// of each: dozens of them would hide those of the page.
WaDetails.addInitializer((details) => {
  details.addController({
    hostUpdated() {
      const { renderRoot } = details as WaDetails;
      renderRoot.querySelector("[part=header]")!.id = "header";
      renderRoot.querySelector(".body")!.role = "group";
    },
  });
});

/** Milliseconds without a change after which warnings are looked for. */
const PATIENCE = 300;

/** Problems that are listed; the rest are counted. */
const LISTED = 50;

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
  if (!document.adoptedStyleSheets.includes(styles.styleSheet!))
    document.adoptedStyleSheets.push(styles.styleSheet!);
  host.classList.add("write");
  host.dataset["view"] ??= "form";
  new WriteView(host, draft);
}

/** How many problems and warnings there are, in words. */
function headingOf(wrong: number, missing: number, warnings: number): string {
  const plural = (count: number, noun: string) =>
    `${count} ${noun}${count === 1 ? "" : "s"}`;
  const parts = [
    wrong && plural(wrong, "error"),
    missing && `${plural(missing, "required field")} missing`,
    !wrong && !missing && "No errors",
    warnings && plural(warnings, "warning"),
  ];
  return parts.filter(Boolean).join(", ");
}

class WriteView {
  readonly #host: HTMLElement;
  readonly #draft: Draft;
  readonly #form: Form;
  readonly #editor: Editor;
  #problems: Problem[] = [];
  /** Those that were found last; they stay on screen until the next are. */
  #warnings: Problem[] = [];
  #timer = 0;
  /** What the dialog asks. */
  #asking: "import" | "delete" = "import";
  #failure = "";
  #isBusy = false;

  constructor(host: HTMLElement, draft: Draft) {
    this.#host = host;
    this.#draft = draft;
    this.#renderFrame();
    this.#form = new Form(
      this.#find(".form-body"),
      draft,
      schema,
      this.#announce,
    );
    this.#editor = new Editor(this.#find(".editor"), draft, schema);
    draft.addEventListener("change", () => {
      // Tasks of their own, so that a key that was pressed meanwhile comes between.
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#preview();
        this.#timer = window.setTimeout(() => this.#check());
      });
    });
    draft.addEventListener("edit", () => this.#renderBar());
    draft.addEventListener("keeping", () => this.#renderBar());
    host.addEventListener("keydown", this.#onKey, { capture: true });
    this.#acceptFiles();
    this.#renderDialog();
    this.#preview();
    this.#check();
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#host.querySelector<E>(selector)!;
  }

  #renderFrame() {
    render(
      html`
        <div class="bar"></div>
        <section class="problems" aria-label="Problems"></section>
        <div class="panes">
          <wa-radio-group
            class="views"
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
            <h2 id="form-heading">Form</h2>
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
        <input
          class="picker"
          type="file"
          accept=".json,application/json"
          hidden
        />
        <p class="unseen" role="status"></p>
      `,
      this.#host,
    );
    this.#find<HTMLInputElement>(".picker").addEventListener(
      "change",
      (event) => {
        const input = event.target as HTMLInputElement;
        void this.#import(input.files?.[0]);
        input.value = "";
      },
    );
  }

  #check() {
    if (!this.#draft.isChecked) return; // more was typed: there is another check to come
    const { text, base, data, error } = this.#draft;
    this.#problems = toProblems(text, base, data, error, schema);
    if (!this.#draft.comparison) this.#preview();
    this.#showProblems();
    this.#editor.show(this.#problems);
    this.#renderBar();
    // What keeps nothing from being shown can wait longer.
    this.#timer = window.setTimeout(() => {
      const before = this.#warnings;
      this.#warnings =
        data === undefined ? [] : toWarnings(text, base, data, schema);
      if (before.length || this.#warnings.length) this.#showProblems();
      this.#editor.show([...this.#problems, ...this.#warnings]);
    }, PATIENCE);
  }

  #preview() {
    const { comparison } = this.#draft;
    render(
      comparison
        ? html`<tool-compare
            heading-level="3"
            .comparison=${comparison}
          ></tool-compare>`
        : this.#emptyPreview(),
      this.#find(".preview .frame"),
    );
  }

  /** What the preview shows before there is a valid comparison. */
  #emptyPreview() {
    const isWrong = this.#problems.some(({ kind }) => kind === "wrong");
    if (isWrong || toList(own(this.#draft.data, "tools")).length > 0)
      return html`<p class="empty">
        ${
          isWrong
            ? "Fix the errors to see the preview."
            : "Fill in the required fields to see the preview."
        }
      </p>`;
    return html`<p class="empty">
      Add a tool to see the preview.<br />
      <wa-button
        appearance="plain"
        size="s"
        @click=${() => this.#importUrl(example())}
        >Begin with an example</wa-button
      >
    </p>`;
  }

  #renderBar() {
    const draft = this.#draft;
    render(
      html`
        <wa-button
          appearance="outlined"
          size="s"
          ?disabled=${!draft.canUndo}
          @click=${() => this.#undo()}
          >${icon("undo")} <span>Undo</span></wa-button
        >
        <wa-button
          appearance="outlined"
          size="s"
          ?disabled=${!draft.canRedo}
          @click=${() => this.#redo()}
          >${icon("redo")} <span>Redo</span></wa-button
        >
        <wa-button
          appearance="outlined"
          size="s"
          @click=${() => this.#openDialog("import")}
          >Import …</wa-button
        >
        <wa-dropdown @wa-select=${this.#onExport}>
          <wa-button slot="trigger" appearance="outlined" size="s" with-caret
            >Export</wa-button
          >
          ${filesOf(draft.comparison).map(
            (kind) =>
              html`<wa-dropdown-item
                value=${kind.end}
                ?disabled=${Boolean(kind.make) && this.#problems.length > 0}
                >${kind.label}</wa-dropdown-item
              >`,
          )}
        </wa-dropdown>
        <p class="kept ${draft.keeping}">
          ${
            draft.keeping === "refused"
              ? "This browser cannot save the draft. Export it before you leave."
              : draft.isNew
                ? "Your draft is saved in this browser while you write."
                : html`<span>Saved in this browser.</span
                    ><wa-button
                      appearance="plain"
                      size="s"
                      @click=${() => this.#openDialog("delete")}
                      >Delete</wa-button
                    >`
          }
        </p>
        <wa-button
          variant="brand"
          size="s"
          ?disabled=${!draft.comparison}
          @click=${() =>
            this.#host.dispatchEvent(
              new Event("embed-draft", { bubbles: true }),
            )}
          >Embed this</wa-button
        >
      `,
      this.#find(".bar"),
    );
  }

  /** Shows problems and warnings in the list, and beside their fields. */
  #showProblems() {
    const problems = [...this.#problems, ...this.#warnings];
    this.#form.update(problems);
    const of = (kind: Problem["kind"]) =>
      problems.filter((problem) => problem.kind === kind).length;
    const section = this.#find(".problems");
    for (const kind of ["wrong", "missing", "warning"] as const)
      section.classList.toggle(kind, of(kind) > 0);
    const heading = headingOf(of("wrong"), of("missing"), of("warning"));
    const isOld = this.#problems.length > 0 && this.#draft.comparison;
    render(
      html`<h2 tabindex="-1">
          ${heading}${isOld ? ". The preview shows the last valid version." : ""}
        </h2>
        ${
          problems.length
            ? html`<ol>
                ${problems.slice(0, LISTED).map(
                  (problem) =>
                    html`<li>
                      <button type="button" @click=${() => this.#goTo(problem)}>
                        <strong>${problem.where}</strong> ${problem.what}
                      </button>
                      ${
                        problem.path
                          ? html`<button
                              type="button"
                              @click=${() => this.#goToText(problem)}
                            >
                              Show in JSON<span class="unseen"
                                >: ${problem.where}</span
                              >
                            </button>`
                          : nothing
                      }
                    </li>`,
                )}
                ${
                  problems.length > LISTED
                    ? html`<li class="rest">
                        And ${problems.length - LISTED} more
                      </li>`
                    : nothing
                }
              </ol>`
            : nothing
        }`,
      section,
    );
  }

  async #goTo(problem: Problem) {
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

  #onExport = (event: Event) => {
    const { item } = (event as CustomEvent<{ item: { value: string } }>).detail;
    const kind = filesOf(this.#draft.comparison).find(
      ({ end }) => end === item.value,
    );
    if (kind) void this.#export(kind);
  };

  async #export(kind: FileKind) {
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

  #acceptFiles() {
    const host = this.#host;
    const hasFile = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files");
    host.addEventListener("dragover", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      host.classList.add("dropping");
    });
    host.addEventListener("dragleave", ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null))
        host.classList.remove("dropping");
    });
    // Before the editor, which would insert the file's text where it fell.
    host.addEventListener(
      "drop",
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        host.classList.remove("dropping");
        void this.#import(event.dataTransfer!.files[0]);
      },
      { capture: true },
    );
  }

  async #import(file: File | undefined) {
    if (!file) return;
    await this.#replace(
      async () => ({ text: await readFile(file) }),
      file.name,
    );
  }

  async #importUrl(address: string) {
    await this.#replace(() => readUrl(address), "the comparison");
  }

  /** Replaces the draft with a text; undo brings it back. */
  async #replace(
    read: () => Promise<{ text: string; base?: string }>,
    name: string,
  ) {
    this.#isBusy = true;
    this.#failure = "";
    this.#renderDialog();
    try {
      const { text, ...base } = await read();
      this.#draft.set(text, base);
      this.#announce(`Imported ${name}. Undo brings back what you had.`);
      this.#find<WaDialog>("wa-dialog").open = false;
    } catch (error) {
      this.#failure = (error as Error).message;
      this.#openDialog("import", this.#failure);
    }
    this.#isBusy = false;
    this.#renderDialog();
  }

  #openDialog(what: "import" | "delete", failure = "") {
    this.#asking = what;
    this.#failure = failure;
    this.#renderDialog();
    this.#find<WaDialog>("wa-dialog").open = true;
  }

  #renderDialog() {
    const isImport = this.#asking === "import";
    const close = () => {
      this.#find<WaDialog>("wa-dialog").open = false;
    };
    render(
      html`<wa-dialog
        label=${isImport ? "Import a comparison" : "Delete this draft?"}
      >
        ${
          isImport
            ? html`<form
                class="import"
                novalidate
                @submit=${(event: Event) => {
                  event.preventDefault();
                  void this.#importUrl(
                    this.#find<HTMLInputElement>(".address").value,
                  );
                }}
              >
                <p>
                  ${
                    this.#draft.isNew
                      ? "A file with errors is fine: Write lists them."
                      : "It replaces your draft. Until you close the page, Undo brings the draft back."
                  }
                </p>
                <wa-button
                  appearance="outlined"
                  @click=${() => this.#find<HTMLInputElement>(".picker").click()}
                  >Choose a file</wa-button
                >
                <wa-input
                  class="address"
                  type="url"
                  label="Or enter its web address"
                  placeholder="https://example.com/compare/a-vs-b.json"
                  autocomplete="off"
                ></wa-input>
                <wa-button
                  type="submit"
                  variant="brand"
                  ?loading=${this.#isBusy}
                  >Import</wa-button
                >
                <p class="failure" role="alert">${this.#failure}</p>
              </form>`
            : html`<p>
                  It is deleted from this browser and cannot be undone.
                  ${
                    this.#draft.isExported
                      ? "You have exported this version."
                      : "You have not exported this version."
                  }
                </p>
                <wa-button slot="footer" appearance="outlined" @click=${close}
                  >Cancel</wa-button
                >
                <wa-button
                  slot="footer"
                  variant="danger"
                  class="delete"
                  @click=${() => {
                    close();
                    this.#draft.delete();
                    this.#announce("Draft deleted.");
                  }}
                  >Delete draft</wa-button
                >`
        }
      </wa-dialog>`,
      this.#find(".dialogs"),
    );
  }

  #announce = (words: string): void => {
    this.#find("[role=status]").textContent = words;
  };
}

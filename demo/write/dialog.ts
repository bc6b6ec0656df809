import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import type WaDialog from "@awesome.me/webawesome/dist/components/dialog/dialog.js";
import { html, render, type TemplateResult } from "lit";
import type { Draft } from "./draft.js";
import { readFile, readUrl } from "./files.js";

/** Asks before the draft is replaced or deleted, and does either. */
export class DraftDialog {
  readonly #host: HTMLElement;
  readonly #draft: Draft;
  readonly #announce: (words: string) => void;
  #asks: "import" | "delete" = "import";
  #failure = "";
  #isBusy = false;

  /** @param host - Gets the dialog. */
  constructor(
    host: HTMLElement,
    draft: Draft,
    announce: (words: string) => void,
  ) {
    this.#host = host;
    this.#draft = draft;
    this.#announce = announce;
    this.#render();
  }

  ask(what: "import" | "delete"): void {
    this.#asks = what;
    this.#failure = "";
    this.#render();
    this.#setOpen(true);
  }

  /** Replaces the draft with a file; undo brings it back. */
  async importFile(file: File | undefined): Promise<void> {
    if (file)
      await this.#import(
        async () => ({ text: await readFile(file) }),
        file.name,
      );
  }

  /** Replaces the draft with what is at an address; undo brings it back. */
  async importUrl(address: string): Promise<void> {
    await this.#import(() => readUrl(address), "the comparison");
  }

  async #import(
    read: () => Promise<{ text: string; base?: string }>,
    name: string,
  ) {
    this.#isBusy = true;
    this.#failure = "";
    this.#render();
    try {
      const { text, ...base } = await read();
      this.#draft.set(text, base);
      this.#announce(`Imported ${name}. Undo brings back what you had.`);
      this.#setOpen(false);
    } catch (error) {
      this.ask("import");
      this.#failure = (error as Error).message;
    }
    this.#isBusy = false;
    this.#render();
  }

  #delete() {
    this.#setOpen(false);
    this.#draft.delete();
    this.#announce("Draft deleted.");
  }

  #setOpen(isOpen: boolean) {
    this.#host.querySelector<WaDialog>("wa-dialog")!.open = isOpen;
  }

  #render() {
    const [label, content] =
      this.#asks === "import"
        ? ["Import a comparison", this.#importView()]
        : ["Delete this draft?", this.#deleteView()];
    render(html`<wa-dialog label=${label}>${content}</wa-dialog>`, this.#host);
  }

  #importView(): TemplateResult {
    const find = (selector: string) =>
      this.#host.querySelector<HTMLInputElement>(selector)!;
    return html`<form
      class="import"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.importUrl(find(".address").value);
      }}
    >
      <p>
        ${
          this.#draft.isNew
            ? "A file with errors is fine: Write lists them."
            : "It replaces your draft. Until you close the page, Undo brings the draft back."
        }
      </p>
      <wa-button appearance="outlined" @click=${() => find(".picker").click()}
        >Choose a file</wa-button
      >
      <input
        class="picker"
        type="file"
        accept=".json,application/json"
        hidden
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          void this.importFile(input.files?.[0]);
          input.value = "";
        }}
      />
      <wa-input
        class="address"
        type="url"
        label="Or enter its web address"
        placeholder="https://example.com/compare/a-vs-b.json"
        autocomplete="off"
      ></wa-input>
      <wa-button type="submit" variant="brand" ?loading=${this.#isBusy}
        >Import</wa-button
      >
      <p class="failure" role="alert">${this.#failure}</p>
    </form>`;
  }

  #deleteView(): TemplateResult {
    const saved = this.#draft.isExported
      ? "have exported"
      : "have not exported";
    return html`<p>
        It is deleted from this browser and cannot be undone. You ${saved} this
        version.
      </p>
      <wa-button
        slot="footer"
        appearance="outlined"
        @click=${() => this.#setOpen(false)}
        >Cancel</wa-button
      >
      <wa-button slot="footer" variant="danger" @click=${() => this.#delete()}
        >Delete draft</wa-button
      >`;
  }
}

/** Takes the files that are dropped on an element. */
export function acceptDrops(
  host: HTMLElement,
  take: (file: File | undefined) => void,
): void {
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
      take(event.dataTransfer!.files[0]);
    },
    { capture: true },
  );
}

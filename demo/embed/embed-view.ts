import { html, type PropertyValues } from "lit";
import type { Comparison } from "../../src/index.js";
import type { ComparisonError } from "../../src/parse.js";
import type { Outcome, Source } from "../preview.js";
import type { Draft } from "../write/draft.js";
import { Part } from "./controls.js";
import "./embed-options.js";
import "./embed-preview.js";
import "./embed-snippets.js";
import { SAMPLE, toSource } from "./embed-source.js";
import { toEmbed } from "./embed.js";
import { explain, NO_ADDRESS, type Problem } from "./problems.js";
import { fromHash, toHash, type Setup } from "./setup.js";
import { SNIPPETS } from "./snippets.js";

/** The view in which somebody chooses how a comparison looks, and takes the snippet with them. */
export class EmbedView extends Part {
  static override properties = {
    ...super.properties,
    draft: { attribute: false },
    file: { state: true },
    source: { state: true },
    outcome: { state: true },
    copied: { state: true },
    isSelected: { state: true },
  };

  /** What is being written in the other view, where the site has one. */
  declare draft: Draft | undefined;
  /** A file of the reader's own, which no address can hold. */
  declare private file: { name: string; text: string } | undefined;
  /** What the preview shows, or tries to. */
  declare private source: Source | undefined;
  /** What has come of that; nothing while it is on its way. */
  declare private outcome: Comparison | Problem | undefined;
  /** The code that was copied last. */
  declare private copied: string;
  /** Copying is not allowed here, so that the code was selected instead. */
  declare private isSelected: boolean;

  #connection = new AbortController();

  constructor() {
    super();
    this.setup = fromHash(location.hash);
    this.copied = "";
    this.isSelected = false;
    this.addEventListener("choose", (event) =>
      this.choose((event as CustomEvent<Partial<Setup>>).detail),
    );
  }

  /** The choices, as the end of an address; others come in by it. */
  get hash(): string {
    return toHash(this.setup);
  }
  set hash(hash: string) {
    if (hash !== this.hash) this.setup = fromHash(hash);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    addEventListener("dragover", (event) => event.preventDefault(), { signal });
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void this.#open(file);
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("draft")) {
      const before = changed.get("draft") as Draft | undefined;
      before?.removeEventListener("change", this.#onDraft);
      this.draft?.addEventListener("change", this.#onDraft);
    }
    const { url, text } = this.source ?? {};
    const own = this.#own;
    const wanted = toSource(this.setup.src || own?.base || SAMPLE, own?.text);
    if (!wanted) this.outcome = NO_ADDRESS;
    else if (url !== wanted.url || text !== wanted.text)
      this.outcome = undefined;
    else return;
    this.source = wanted;
  }

  /** Takes choices over into the view and the address, whose history they do not lengthen. */
  protected override choose(choices: Partial<Setup>): void {
    this.setup = { ...this.setup, ...choices };
    const { pathname, search } = location;
    history.replaceState(null, "", pathname + search + this.hash);
  }

  protected override render(): unknown {
    const { copied, isSelected } = this;
    const setup = this.#complete;
    const embed = toEmbed(setup, {
      src: this.#own && !setup.src ? "" : (this.source?.url ?? ""),
      comparison: this.#comparison,
    });
    const take = ({ detail }: CustomEvent<string>) => this.#copy(detail);
    return html`
      <embed-source
        .setup=${this.setup}
        .name=${this.#own?.name ?? ""}
        .comparison=${this.#comparison}
        .problem=${this.#problem}
        .hasDraft=${this.draft?.isNew === false}
        @open=${({ detail }: CustomEvent<File | undefined>) => this.#open(detail)}
        @draft=${() => {
          this.useDraft();
          this.choose({});
        }}
      ></embed-source>
      <div class="bench">
        <embed-options
          .setup=${setup}
          .tools=${this.#comparison?.tools ?? []}
        ></embed-options>
        <embed-preview
          .setup=${setup}
          .source=${this.source}
          .problem=${this.#problem}
          .code=${embed ? SNIPPETS[0]!.files!(embed)[0]!.code : ""}
          .copied=${copied}
          @take=${take}
          @outcome=${({ detail }: CustomEvent<Outcome>) => this.#come(detail)}
        ></embed-preview>
      </div>
      <embed-snippets
        .setup=${setup}
        .embed=${embed}
        .copied=${copied}
        @take=${take}
      ></embed-snippets>
      <p class=${isSelected ? "selected" : "unseen"} role="status">
        ${
          isSelected
            ? "Selected. Press Ctrl+C to copy it, or ⌘C on a Mac."
            : copied && "Copied"
        }
      </p>
    `;
  }

  get #comparison(): Comparison | undefined {
    const { outcome } = this;
    return outcome && "tools" in outcome ? outcome : undefined;
  }

  get #problem(): Problem | undefined {
    const { outcome } = this;
    return outcome && "advice" in outcome ? outcome : undefined;
  }

  /** Data that have no address yet. */
  get #own(): { name: string; text: string; base?: string } | undefined {
    const { draft } = this;
    return this.setup.isDraft && draft
      ? { name: "Your draft", text: draft.text, base: draft.base }
      : this.file;
  }

  /** The choices, with the first tool for a badge that has none: it must be named if there are several. */
  get #complete(): Setup {
    const { setup } = this;
    const [first, second] = this.#comparison?.tools ?? [];
    return setup.as === "badge" && !setup.tool && second
      ? { ...setup, tool: first!.id }
      : setup;
  }

  async #come(outcome: Outcome): Promise<void> {
    const { source } = this;
    const come =
      "comparison" in outcome
        ? outcome.comparison
        : await explain(outcome.error as ComparisonError);
    if (source !== this.source) return;
    this.outcome = come;
    const { tool } = this.setup;
    const tools = this.#comparison?.tools ?? [];
    if (tool && tools.length && !tools.some(({ id }) => id === tool))
      this.setup = { ...this.setup, tool: "" };
  }

  /** Embeds the draft of the "Write" view. */
  useDraft(): void {
    this.file = undefined;
    this.setup = { ...this.setup, src: "", tool: "", isDraft: true };
  }

  /** Takes a file of the reader's own, or none any more. */
  async #open(file: File | undefined): Promise<void> {
    this.file = file && { name: file.name, text: await file.text() };
    this.choose({ src: "", tool: "", isDraft: false });
  }

  readonly #onDraft = (): void => {
    this.requestUpdate();
  };

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = code;
      this.isSelected = false;
    } catch {
      this.isSelected = true;
      await this.#select(code);
    }
  }

  /** Selects code, in the snippet that it stands in. */
  async #select(code: string): Promise<void> {
    const snippets = this.querySelector("embed-snippets")!;
    const find = () =>
      [...snippets.querySelectorAll("pre")].find(
        ({ textContent }) => textContent === code,
      );
    if (!find()) this.choose({ snippet: SNIPPETS[0]!.id });
    await this.updateComplete;
    await snippets.updateComplete;
    const pre = find();
    pre?.scrollIntoView({ block: "center" });
    pre?.focus();
    if (pre) getSelection()!.selectAllChildren(pre);
  }
}

customElements.define("embed-view", EmbedView);

declare global {
  interface HTMLElementTagNameMap {
    "embed-view": EmbedView;
  }
}

import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import { html, nothing, type PropertyValues } from "lit";
import type { Comparison } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import type { ComparisonError } from "../../src/parse.js";
import { titleOf } from "../../src/views/title.js";
import type { Outcome, Source } from "../preview.js";
import type { Draft } from "../write/draft.js";
import { Part, select, valueOf } from "./controls.js";
import "./embed-options.js";
import "./embed-preview.js";
import "./embed-snippets.js";
import type { Embed, Release } from "./embed.js";
import { explain, type Problem } from "./problems.js";
import { fromHash, toHash, type Setup } from "./setup.js";
import { SNIPPETS } from "./snippets.js";

/** What the build of the site knows. */
declare const __RELEASE__: Release;

/** Comparisons of the demo that show something each, by their addresses; the first is the sample. */
const EXAMPLES: Record<string, string> = {
  "comparisons/image-generators.json": "Two tools",
  "comparisons/text-to-speech.json": "Three tools",
  "comparisons/writing-assistants.json": "Four tools, a tie",
  "comparisons/eight-code-assistants.json": "Eight tools",
  "comparisons/eight-research-assistants.json": "Fifty reviewers",
  "comparisons/model-apis.json": "Many specs",
  "comparisons/minutely-2.json": "One tool",
  "comparisons/vector-newcomers.json": "No reviews yet",
  "comparisons/ar-writing-assistants.json": "Right to left",
  "comparisons/claude-4-api-vs-axolotl-v0-16.json": "A long name",
};
const [SAMPLE] = Object.keys(EXAMPLES) as [string];

/** Milliseconds without a key after which an address counts as typed. */
const TYPING = 400;

const NO_ADDRESS: Problem = {
  title: "This is not a web address.",
  advice: ["It should begin with https:// and lead to a JSON file."],
  issues: [],
  canRetry: false,
};

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

  #typing = 0;
  #connection = new AbortController();

  constructor() {
    super();
    this.setup = fromHash(location.hash);
    this.copied = "";
    this.isSelected = false;
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
        void this.#open(event.dataTransfer?.files[0]);
      },
      { signal },
    );
    this.addEventListener(
      "choose",
      (event) => this.choose((event as CustomEvent<Partial<Setup>>).detail),
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
    const wanted = this.#wanted;
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
    const { copied } = this;
    const setup = this.#complete;
    const embed = this.#embed;
    const take = ({ detail }: CustomEvent<string>) => this.#copy(detail);
    return html`
      ${this.#origin()}
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
      <p class=${this.isSelected ? "selected" : "unseen"} role="status">
        ${
          this.isSelected
            ? "Selected. Press Ctrl+C to copy it, or ⌘C on a Mac."
            : copied && "Copied"
        }
      </p>
    `;
  }

  #origin() {
    const { src } = this.setup;
    const own = this.#own;
    return html`<section class="source" aria-label="Your comparison">
      <wa-input
        class="address"
        type="url"
        size="l"
        label=${
          own
            ? "Address it will have (without one, the data goes into the page)"
            : "Address of your comparison"
        }
        placeholder="https://example.com/compare/a-vs-b.json"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        with-clear
        .value=${src}
        @input=${(event: Event) => this.#type(valueOf(event))}
        @change=${(event: Event) => this.#type(valueOf(event), 0)}
      ></wa-input>
      <div class="other">
        ${
          own
            ? html`<p class="file">
                <b>${own.name}</b>
                <wa-button
                  size="s"
                  appearance="plain"
                  @click=${() => this.#closeFile()}
                  >Close</wa-button
                >
              </p>`
            : select(
                "Example",
                EXAMPLES,
                (src || SAMPLE) in EXAMPLES ? src || SAMPLE : "",
                (src) => this.choose({ src, tool: "" }),
                "beside example",
              )
        }
        ${
          this.draft?.isNew === false && !own
            ? html`<wa-button
                size="s"
                appearance="outlined"
                @click=${() => {
                  this.useDraft();
                  this.choose({});
                }}
                >Use your draft</wa-button
              >`
            : nothing
        }
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() =>
            this.querySelector<HTMLInputElement>("[type=file]")!.click()}
          >${own ? "Another file" : "Open a file"}</wa-button
        >
        <input
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="A comparison file"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            void this.#open(input.files?.[0]);
            input.value = "";
          }}
        />
        <p class="summary" role="status">${this.#summary}</p>
      </div>
    </section>`;
  }

  get #summary(): string {
    const comparison = this.#comparison;
    if (!comparison) return this.#problem?.title ?? "Loading…";
    const { tools } = comparison;
    const names = tools.slice(0, 3).map(({ name }) => name);
    if (tools.length > 3) names.push(`${tools.length - 3} more`);
    const count = tools.flatMap((tool) => tool.reviews).length;
    return [
      this.setup.src || this.#own ? "" : "This is a sample: ",
      names.join(", "),
      ` · ${count} ${count === 1 ? "review" : "reviews"}`,
    ].join("");
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

  /** Where to find the data; nothing where what was typed is no address. */
  get #wanted(): Source | undefined {
    const own = this.#own;
    const src = this.setup.src || own?.base || SAMPLE;
    const isHost = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(src);
    const address = isHost ? `https://${src}` : src;
    if (!/[./]/.test(address)) return undefined; // a word would be a file beside this page
    if (!URL.canParse(address, location.href)) return undefined;
    const { protocol, href } = new URL(address, location.href);
    if (!/^https?:$/.test(protocol)) return undefined;
    return { url: href, text: own?.text };
  }

  /** The choices, with the first tool for a badge that has none: it must be named if there are several. */
  get #complete(): Setup {
    const { setup } = this;
    const [first, second] = this.#comparison?.tools ?? [];
    return setup.as === "badge" && !setup.tool && second
      ? { ...setup, tool: first!.id }
      : setup;
  }

  get #embed(): Embed | undefined {
    const { source } = this;
    const setup = this.#complete;
    const comparison = this.#comparison;
    const src = this.#own && !setup.src ? "" : (source?.url ?? "");
    if (!src && !comparison) return undefined;
    const title = comparison && titleOf(comparison, en);
    const by = comparison?.publisher?.name;
    return {
      setup,
      src,
      json: src ? "" : JSON.stringify(comparison, null, 2),
      comparison,
      label: [
        title ?? "Read the comparison",
        by &&
          (/[?!.…]$/.test(title!)
            ? ` Compared by ${by}`
            : `, compared by ${by}`),
      ].join(""),
      link: comparison?.url ?? src,
      release: __RELEASE__,
    };
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

  /** Takes over an address once the typing pauses. */
  #type(typed: string, pause = TYPING): void {
    clearTimeout(this.#typing);
    const src = typed.trim();
    this.#typing = window.setTimeout(() => {
      if (src !== this.setup.src) this.choose({ src, tool: "" });
    }, pause);
  }

  /** Embeds the draft of the "Write" view. */
  useDraft(): void {
    this.file = undefined;
    this.setup = { ...this.setup, src: "", tool: "", isDraft: true };
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = await file.text();
    this.file = { name: file.name, text };
    this.choose({ src: "", tool: "", isDraft: false });
  }

  #closeFile(): void {
    this.file = undefined;
    this.choose({ src: "", isDraft: false });
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

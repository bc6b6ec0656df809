import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import { html, nothing } from "lit";
import type { Comparison } from "../../src/index.js";
import type { Source } from "../preview.js";
import { Part, select, valueOf } from "./controls.js";
import type { Problem } from "./problems.js";

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
/** What is shown until somebody chooses. */
export const [SAMPLE] = Object.keys(EXAMPLES) as [string];

/** Milliseconds without a key after which an address counts as typed. */
const TYPING = 400;

/**
 * Where to find the data that somebody means by an address, perhaps without its scheme; nothing if it
 * is none.
 *
 * @param text - The data themselves, if they have no address yet.
 */
export function toSource(typed: string, text?: string): Source | undefined {
  const isHost = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(typed);
  const address = isHost ? `https://${typed}` : typed;
  if (!/[./]/.test(address)) return undefined; // a word would be a file beside this page
  if (!URL.canParse(address, location.href)) return undefined;
  const { protocol, href } = new URL(address, location.href);
  if (!/^https?:$/.test(protocol)) return undefined;
  return { url: href, text };
}

/** Where the data come from: an address, an example, a file or the draft of the other view. */
export class EmbedSource extends Part {
  static override properties = {
    ...super.properties,
    name: { attribute: false },
    comparison: { attribute: false },
    problem: { attribute: false },
    hasDraft: { attribute: false },
  };

  /** What the data are called that have no address yet; empty if they have one. */
  declare name: string;
  /** What has been found there. */
  declare comparison: Comparison | undefined;
  /** Why nothing has been found there. */
  declare problem: Problem | undefined;
  /** Somebody has written something in the other view. */
  declare hasDraft: boolean;

  #typing = 0;

  protected override render(): unknown {
    const { src } = this.setup;
    const { name } = this;
    return html`<section class="source" aria-label="Your comparison">
      <wa-input
        class="address"
        type="url"
        size="l"
        label=${
          name
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
          name
            ? html`<p class="file">
                <b>${name}</b>
                <wa-button
                  size="s"
                  appearance="plain"
                  @click=${() => this.#open(undefined)}
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
          this.hasDraft && !name
            ? html`<wa-button
                size="s"
                appearance="outlined"
                @click=${() => this.dispatchEvent(new Event("draft"))}
                >Use your draft</wa-button
              >`
            : nothing
        }
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() =>
            this.querySelector<HTMLInputElement>("[type=file]")!.click()}
          >${name ? "Another file" : "Open a file"}</wa-button
        >
        <input
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="A comparison file"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            if (input.files?.[0]) this.#open(input.files[0]);
            input.value = "";
          }}
        />
        <p class="summary" role="status">${this.#summary}</p>
      </div>
    </section>`;
  }

  get #summary(): string {
    const { comparison } = this;
    if (!comparison) return this.problem?.title ?? "Loading…";
    const { tools } = comparison;
    const names = tools.slice(0, 3).map(({ name }) => name);
    if (tools.length > 3) names.push(`${tools.length - 3} more`);
    const count = tools.flatMap((tool) => tool.reviews).length;
    return [
      this.setup.src || this.name ? "" : "This is a sample: ",
      names.join(", "),
      ` · ${count} ${count === 1 ? "review" : "reviews"}`,
    ].join("");
  }

  /** Takes over an address once the typing pauses. */
  #type(typed: string, pause = TYPING): void {
    clearTimeout(this.#typing);
    const src = typed.trim();
    this.#typing = window.setTimeout(() => {
      if (src !== this.setup.src) this.choose({ src, tool: "" });
    }, pause);
  }

  /** Tells the builder of a file, or that there is none any more. */
  #open(file: File | undefined): void {
    this.dispatchEvent(new CustomEvent("open", { detail: file }));
  }
}

customElements.define("embed-source", EmbedSource);

declare global {
  interface HTMLElementTagNameMap {
    "embed-source": EmbedSource;
  }
}

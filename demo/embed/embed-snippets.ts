import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/tab-group/tab-group.js";
import "@awesome.me/webawesome/dist/components/tab-panel/tab-panel.js";
import "@awesome.me/webawesome/dist/components/tab/tab.js";
import { html, nothing } from "lit";
import { Part } from "./controls.js";
import { SNIPPETS, type Embed, type SnippetFile } from "./snippets.js";

const WIDE = matchMedia("(width >= 60rem)");

/** All snippets for what was chosen, one of them open. Fires `take` with the code of one to copy. */
export class EmbedSnippets extends Part {
  static override properties = {
    ...super.properties,
    embed: { attribute: false },
    copied: { attribute: false },
  };

  /** What to embed; nothing as long as there are no data for it. */
  declare embed: Embed | undefined;
  /** The code that was copied last. */
  declare copied: string;

  override connectedCallback(): void {
    super.connectedCallback();
    WIDE.addEventListener("change", this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    WIDE.removeEventListener("change", this.#onWidth);
  }

  protected override render(): unknown {
    const { snippet } = this.setup;
    const chosen = SNIPPETS.find(({ id }) => id === snippet) ?? SNIPPETS[0]!;
    return html`<section class="snippets" aria-labelledby="snippet">
      <h2 id="snippet">Take it with you</h2>
      <wa-tab-group
        placement=${WIDE.matches ? "start" : "top"}
        .active=${chosen.id}
        @wa-tab-show=${({ detail }: CustomEvent<{ name: string }>) => {
          if (detail.name !== snippet) this.choose({ snippet: detail.name });
        }}
      >
        ${SNIPPETS.map(
          ({ id, name }) =>
            html`<wa-tab panel=${id} ?active=${id === chosen.id}
              >${name}</wa-tab
            >`,
        )}
        ${SNIPPETS.map(
          ({ id, advice, files }) =>
            html`<wa-tab-panel name=${id} ?active=${id === chosen.id}
              >${
                id === chosen.id
                  ? html`<p class="advice">${advice}</p>
                      ${
                        this.embed
                          ? files(this.embed).map((file) => this.#file(file))
                          : html`<p class="advice">
                              It will stand here once the data are right.
                            </p>`
                      }`
                  : nothing
              }</wa-tab-panel
            >`,
        )}
      </wa-tab-group>
    </section>`;
  }

  #file({ name, code }: SnippetFile) {
    return html`<figure class="part">
      <figcaption>
        <span>${name ?? "Paste this"}</span>
        <wa-button size="s" variant="brand" @click=${() => this.#take(code)}
          >${this.copied === code ? "Copied" : "Copy"}<span class="unseen"
            >: ${name ?? "the snippet"}</span
          ></wa-button
        >
      </figcaption>
      <pre tabindex="0"><code>${code}</code></pre>
    </figure>`;
  }

  #take(code: string): void {
    this.dispatchEvent(new CustomEvent("take", { detail: code }));
  }

  readonly #onWidth = (): void => this.requestUpdate();
}

customElements.define("embed-snippets", EmbedSnippets);

declare global {
  interface HTMLElementTagNameMap {
    "embed-snippets": EmbedSnippets;
  }
}

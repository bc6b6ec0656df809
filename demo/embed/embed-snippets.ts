import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/tab-group/tab-group.js";
import "@awesome.me/webawesome/dist/components/tab-panel/tab-panel.js";
import "@awesome.me/webawesome/dist/components/tab/tab.js";
import { html, nothing } from "lit";
import { loadLanguage } from "../../src/locales/find.js";
import { Part, radios } from "./controls.js";
import type { Embed, Snippet, SnippetFile } from "./embed.js";
import type { RENDERED } from "./rendered.js";
import { DARK_RULE, SNIPPETS } from "./snippets.js";

const DARK_NAME =
  "Only if your site turns dark by a class without color-scheme: in its CSS";

const WIDE = matchMedia("(width >= 60rem)");

/** All snippets for what was chosen, one of them open. Fires `take` with the code of one to copy. */
export class EmbedSnippets extends Part {
  static override properties = {
    ...super.properties,
    embed: { attribute: false },
    copied: { attribute: false },
    rendered: { state: true },
  };

  /** What to embed; nothing as long as there are no data for it. */
  declare embed: Embed | undefined;
  /** The code that was copied last. */
  declare copied: string;

  /** Writes the snippets with figures in them; loaded once somebody looks at one. */
  declare private rendered: typeof RENDERED | undefined;

  /** The language whose words were last asked for. */
  #lang = "";

  override connectedCallback(): void {
    super.connectedCallback();
    WIDE.addEventListener("change", this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    WIDE.removeEventListener("change", this.#onWidth);
  }

  protected override willUpdate(): void {
    if (!this.#chosen.files && !this.rendered)
      void import("./rendered.js").then(({ RENDERED }) => {
        this.rendered = RENDERED;
      });
    const { lang } = this.setup;
    if (lang && lang !== this.#lang)
      void loadLanguage([lang]).then(() => this.requestUpdate());
    this.#lang = lang;
  }

  protected override render(): unknown {
    const chosen = this.#chosen;
    return html`<section class="snippets" aria-labelledby="snippet">
      <h2 id="snippet">Copy the snippet</h2>
      <wa-tab-group
        placement=${WIDE.matches ? "start" : "top"}
        .active=${chosen.id}
        @wa-tab-show=${({ detail }: CustomEvent<{ name: string }>) => {
          if (detail.name !== chosen.id) this.choose({ snippet: detail.name });
        }}
      >
        ${SNIPPETS.map(
          ({ id, name }) =>
            html`<wa-tab panel=${id} ?active=${id === chosen.id}
              >${name}</wa-tab
            >`,
        )}
        ${SNIPPETS.map(
          (snippet) =>
            html`<wa-tab-panel name=${snippet.id} ?active=${snippet === chosen}
              >${snippet === chosen ? this.#snippet(snippet) : nothing}</wa-tab-panel
            >`,
        )}
      </wa-tab-group>
    </section>`;
  }

  get #chosen(): Snippet {
    const { snippet } = this.setup;
    return SNIPPETS.find(({ id }) => id === snippet) ?? SNIPPETS[0]!;
  }

  #snippet({ id, advice, hasScript, isThemed, files }: Snippet) {
    const { embed, rendered, setup } = this;
    const made = files
      ? embed && files(embed)
      : embed?.comparison && rendered?.[id]?.(embed, embed.comparison);
    if (!made)
      return html`<p class="advice">${advice}</p>
        <p class="advice">Fix the errors to see the snippet.</p>`;
    return html`<p class="advice">${advice}</p>
      ${hasScript ? this.#origin() : nothing}
      ${made.map((file) => this.#file(file))}
      ${
        isThemed && !setup.theme
          ? this.#file({ name: DARK_NAME, code: DARK_RULE })
          : nothing
      }`;
  }

  /** Where the script comes from. */
  #origin() {
    const { isOwnScript } = this.setup;
    return html`${radios(
      "Load the script from",
      { cdn: "A CDN", own: "Your own server" },
      isOwnScript ? "own" : "cdn",
      (from) => this.choose({ isOwnScript: from === "own" }),
      "origin",
    )}
    ${
      isOwnScript
        ? html`<p class="advice">
            Put the script next to your file: tool-compare publish --script
            does. On another host than your page, it needs
            Access-Control-Allow-Origin.
          </p>`
        : nothing
    }`;
  }

  #file({ name, code, isFile }: SnippetFile) {
    return html`<figure class="part">
      <figcaption>
        <span>${name ?? "Paste this"}</span>
        ${
          isFile
            ? html`<wa-button
                size="s"
                appearance="outlined"
                @click=${() => save(name!, code)}
                >Download</wa-button
              >`
            : nothing
        }
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

/** Has the browser keep a text as a file. */
function save(name: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content]));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  URL.revokeObjectURL(href);
}

customElements.define("embed-snippets", EmbedSnippets);

declare global {
  interface HTMLElementTagNameMap {
    "embed-snippets": EmbedSnippets;
  }
}

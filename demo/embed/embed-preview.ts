import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/slider/slider.js";
import { html, nothing, type PropertyValues } from "lit";
import type { Outcome, Source } from "../preview.js";
import { Part, preferred, radios, select, valueOf } from "./controls.js";
import type { Problem } from "./problems.js";
import { HOSTS, WIDTHS, type Scheme } from "./setup.js";

/** Widths that pages often have. */
const PAGES = { Phone: 390, Article: 720, Wide: 1120 } as const;

/**
 * The element on a page like that of a reader, in a frame as wide as that page. Fires `outcome` when
 * the data are there or will not come, and `take` with code to copy.
 */
export class EmbedPreview extends Part {
  static override properties = {
    ...super.properties,
    source: { attribute: false },
    problem: { attribute: false },
    code: { attribute: false },
    copied: { attribute: false },
    room: { state: true },
  };

  /** Where the data come from; nothing where there is no address to ask. */
  declare source: Source | undefined;
  /** What stands in the way of the element. */
  declare problem: Problem | undefined;
  /** The snippet for those who have seen enough; empty where there is none. */
  declare code: string;
  /** The code that was copied last. */
  declare copied: string;
  /** Pixels that there are from side to side. */
  declare private room: number;

  /** Counts attempts to show something, so that a late one does not speak for the last. */
  #attempt = 0;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.room = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** Shows what is chosen, after fetching the data again. */
  retry(): void {
    void this.#show(true);
  }

  protected override firstUpdated(): void {
    this.#observer.observe(this.querySelector(".stage")!);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("setup") || changed.has("source")) void this.#show();
    const { style } = this.querySelector("iframe")!;
    const scale = Math.min(1, this.room / this.#width);
    style.width = `${this.#width}px`;
    style.height = `${100 / scale}%`;
    style.scale = `${scale}`;
  }

  protected override render(): unknown {
    const { setup, problem } = this;
    return html`<section class="trial" aria-labelledby="preview">
      <header>
        <h2 id="preview">Preview</h2>
        <div class="page">
          ${select(
            "Page",
            HOSTS,
            setup.host,
            (host) => this.choose({ host }),
            "beside",
          )}
          ${radios(
            "The page is",
            { light: "Light", dark: "Dark" },
            this.#scheme,
            (page) => this.choose({ page }),
          )}
        </div>
        <wa-button
          class="take"
          size="s"
          variant="brand"
          ?disabled=${!this.code}
          @click=${() => this.#take()}
          >${
            this.code && this.copied === this.code ? "Copied" : "Copy HTML"
          }</wa-button
        >
      </header>
      <div class="stage" ?data-failed=${problem}>
        <iframe
          src="preview.html"
          title="Preview"
          @load=${() => void this.#show()}
        ></iframe>
        ${problem && this.#problem(problem)}
      </div>
      ${this.#size()}
    </section>`;
  }

  #size() {
    const width = this.#width;
    const [preset] = Object.entries(PAGES).find(([, w]) => w === width) ?? [""];
    const percent = Math.round(Math.min(1, this.room / width) * 100);
    return html`<div class="size">
      ${radios(
        "Width of the page",
        { Phone: "Phone", Article: "Article", Wide: "Wide" },
        preset as keyof typeof PAGES,
        (name) => this.choose({ width: PAGES[name] }),
        "bare",
      )}
      <wa-slider
        size="s"
        class="bare"
        label="Width in pixels"
        min=${WIDTHS.least}
        max=${WIDTHS.most}
        step="10"
        .value=${width}
        @input=${(event: Event) =>
          this.choose({ width: Number(valueOf(event)) })}
      ></wa-slider>
      <output
        >${width} px${percent < 100 ? html`, at ${percent}%` : nothing}</output
      >
    </div>`;
  }

  #problem({ title, advice, header, link, issues, canRetry }: Problem) {
    const [first, ...rest] = advice;
    return html`<div class="problem" role="alert">
      <h3>${title}</h3>
      <p>${first}</p>
      ${header ? html`<pre tabindex="0"><code>${header}</code></pre>` : nothing}
      ${
        link
          ? html`<p>
              <a href=${link} target="_blank" rel="noreferrer">${link}</a>
            </p>`
          : nothing
      }
      ${rest.map((line) => html`<p>${line}</p>`)}
      ${
        issues.length
          ? html`<ul>
              ${issues.map(
                ({ path, message }) =>
                  html`<li><code>${path || "the file"}</code> ${message}</li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        canRetry
          ? html`<wa-button size="s" @click=${() => this.retry()}
              >Try again</wa-button
            >`
          : nothing
      }
    </div>`;
  }

  get #width(): number {
    return (
      this.setup.width ||
      Math.max(WIDTHS.least, Math.min(PAGES.Article, this.room))
    );
  }

  /** The scheme of the page in the frame. */
  get #scheme(): Scheme {
    return this.setup.page || preferred();
  }

  #measure(): void {
    this.room = this.querySelector(".stage")!.clientWidth;
  }

  #take(): void {
    this.dispatchEvent(new CustomEvent("take", { detail: this.code }));
  }

  async #show(again = false): Promise<void> {
    const { show } = this.querySelector("iframe")?.contentWindow ?? {};
    const attempt = ++this.#attempt;
    if (!show || !this.source) return;
    const setup = { ...this.setup, page: this.#scheme };
    const outcome = await show(setup, this.source, again);
    if (attempt === this.#attempt)
      this.dispatchEvent(
        new CustomEvent<Outcome>("outcome", { detail: outcome }),
      );
  }
}

customElements.define("embed-preview", EmbedPreview);

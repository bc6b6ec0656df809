import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/callout/callout.js";
import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import "@awesome.me/webawesome/dist/components/color-picker/color-picker.js";
import "@awesome.me/webawesome/dist/components/details/details.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import "@awesome.me/webawesome/dist/components/slider/slider.js";
import "@awesome.me/webawesome/dist/components/switch/switch.js";
import "@awesome.me/webawesome/dist/components/tab-group/tab-group.js";
import "@awesome.me/webawesome/dist/components/tab-panel/tab-panel.js";
import "@awesome.me/webawesome/dist/components/tab/tab.js";
import { html, LitElement, nothing } from "lit";
import type { Comparison } from "../../src/data.js";
import type { ComparisonError } from "../../src/parse.js";
import type { Outcome } from "../preview.js";
import { warningsOf, type Warning } from "./contrast.js";
import { explain, type Problem } from "./problems.js";
import {
  COLORS,
  fromHash,
  HOSTS,
  keysOf,
  RADIUS,
  SECTIONS,
  toHash,
  WIDTHS,
  type Color,
  type Scheme,
  type Setup,
} from "./setup.js";
import { SNIPPETS, type Embed, type Part, type Release } from "./snippets.js";

declare const __RELEASE__: Release;

/** The comparisons of the demo that show something each. */
const EXAMPLES: Record<string, string> = {
  "image-generators": "Two tools",
  "text-to-speech": "Three tools, with logos",
  "eight-code-assistants": "Eight tools",
  "minutely-2": "One tool, twelve reviewers",
  "vector-newcomers": "No reviews yet",
  "claude-4-api-vs-axolotl-v0-16": "A long name",
};
const exampleOf = (name: string) => `comparisons/${name}.json`;
const SAMPLE = exampleOf(Object.keys(EXAMPLES)[0]!);

const LANGUAGES = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "nl",
  "pl",
  "pt-BR",
  "ja",
  "ar",
];

/** Widths that pages often have. */
const PAGES = { Phone: 390, Article: 720, Wide: 1120 } as const;

/** Milliseconds without a key after which an address counts as typed. */
const TYPING = 400;

const WIDE = matchMedia("(width >= 60rem)");

/** As much of the draft of the "Write" view as is looked at here. */
interface Draft extends EventTarget {
  readonly text: string;
  /** Absolute URL that addresses in the text resolve against. */
  readonly base: string;
}

type Status = "loading" | "ready" | Problem;
/** Any of the controls; which one, the template says. */
type Control = HTMLElement & { value: string; checked: boolean };

/** The view in which somebody chooses how a comparison looks, and takes the snippet with them. */
export class EmbedView extends LitElement {
  static override properties = {
    setup: { state: true },
    file: { state: true },
    draft: { attribute: false },
    status: { state: true },
    comparison: { state: true },
    scheme: { state: true },
    copied: { state: true },
    isSelected: { state: true },
    isWide: { state: true },
    room: { state: true },
  };

  declare private setup: Setup;
  /** A file of the reader's own, which no address can hold. */
  declare private file: { name: string; text: string } | undefined;
  /** What is being written in the other view, where the site has one. */
  declare draft: Draft | undefined;
  declare private status: Status;
  /** What was last seen to be valid. */
  declare private comparison: Comparison | undefined;
  /** The scheme whose colours are being chosen. */
  declare private scheme: Scheme;
  /** What was last copied. */
  declare private copied: string;
  /** Copying is not allowed here, so that the code was selected instead. */
  declare private isSelected: boolean;
  /** There is room for two columns. */
  declare private isWide: boolean;
  /** Pixels that the preview may take up from side to side. */
  declare private room: number;

  #typing = 0;
  /** Counts attempts to show something, so that a late one does not speak for the last. */
  #attempt = 0;
  #connection = new AbortController();

  constructor() {
    super();
    this.setup = fromHash(location.hash);
    this.status = "loading";
    this.scheme = matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light";
    this.copied = "";
    this.isSelected = false;
    this.isWide = WIDE.matches;
    this.room = 0;
  }

  /** The choices, as the end of an address; others come in by it. */
  get hash(): string {
    return toHash(this.setup);
  }
  set hash(hash: string) {
    if (hash !== this.hash) this.setup = fromHash(hash);
  }

  /** Goes on with what stands in the "Write" view. */
  useDraft(): void {
    this.file = undefined;
    this.setup = { ...this.setup, src: "", tool: "", isDraft: true };
  }

  /** In the page itself, so that its sheet and its headings go on in here. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());

    WIDE.addEventListener(
      "change",
      () => {
        this.isWide = WIDE.matches;
      },
      { signal },
    );
    addEventListener("dragover", (event) => event.preventDefault(), { signal });
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        void this.#open(event.dataTransfer?.files[0]);
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override firstUpdated(): void {
    const stage = this.querySelector(".stage")!;
    const observer = new ResizeObserver(() => {
      this.room = stage.clientWidth;
    });
    observer.observe(stage);
    this.#connection.signal.addEventListener("abort", () =>
      observer.disconnect(),
    );
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has("draft")) {
      (changed.get("draft") as Draft | undefined)?.removeEventListener(
        "change",
        this.#onDraft,
      );
      this.draft?.addEventListener("change", this.#onDraft);
    }
    if (["setup", "file", "draft"].some((name) => changed.has(name)))
      void this.#show();

    const { style } = this.querySelector("iframe")!;
    const scale = Math.min(1, this.room / this.#width);
    style.width = `${this.#width}px`;
    style.height = `${100 / scale}%`;
    style.scale = `${scale}`;
  }

  protected override render(): unknown {
    const problem = typeof this.status === "object" ? this.status : undefined;
    return html`
      ${this.#source()}
      <div class="bench">
        <section class="options" aria-labelledby="options">
          <h2 id="options">Make it yours</h2>
          ${this.#what()} ${this.#looks()} ${this.#paint()}
        </section>
        <section class="trial" aria-labelledby="preview">
          <header>
            <h2 id="preview">Preview</h2>
            ${this.#page()} ${this.#take()}
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
        </section>
      </div>
      ${this.#snippets()}
      <p class=${this.isSelected ? "selected" : "unseen"} role="status">
        ${
          this.isSelected
            ? "Selected. Copy it with Ctrl+C, or ⌘C on a Mac."
            : this.copied && "Copied"
        }
      </p>
    `;
  }

  #source() {
    const { src } = this.setup;
    const own = this.#own;
    const example = Object.keys(EXAMPLES).find(
      (name) => exampleOf(name) === (src || SAMPLE),
    );
    return html`<section class="source" aria-label="Your comparison">
      <wa-input
        class="address"
        type="url"
        size="l"
        label=${
          own
            ? "Where will it be? Without an address it goes into the page"
            : "Address of your comparison"
        }
        placeholder="https://example.com/compare/a-vs-b.json"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        with-clear
        .value=${src}
        @input=${(event: Event) => this.#type((event.target as Control).value)}
        @change=${(event: Event) =>
          this.#type((event.target as Control).value, 0)}
      ></wa-input>
      <div class="other">
        ${
          own
            ? html`<p class="file">
                <b>${own.name}</b>
                <wa-button
                  size="s"
                  appearance="plain"
                  @click=${() => {
                    this.file = undefined;
                    this.#choose({ isDraft: false });
                  }}
                  >Put it away</wa-button
                >
              </p>`
            : html`<wa-select
                class="beside example"
                size="s"
                label="Example"
                placeholder="Choose one"
                .value=${example ?? ""}
                @change=${(event: Event) =>
                  this.#choose({
                    src: exampleOf((event.target as Control).value),
                    tool: "",
                  })}
              >
                ${Object.entries(EXAMPLES).map(
                  ([name, label]) =>
                    html`<wa-option value=${name}>${label}</wa-option>`,
                )}
              </wa-select>`
        }
        ${
          this.draft && !own
            ? html`<wa-button
                size="s"
                appearance="outlined"
                @click=${() =>
                  this.#choose({ src: "", tool: "", isDraft: true })}
                >Your draft</wa-button
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
        <p class="summary" role="status">${this.#summary()}</p>
      </div>
    </section>`;
  }

  #summary(): string {
    if (this.status === "loading") return "Fetching…";
    if (typeof this.status === "object") return this.status.title;
    const { tools = [] } = this.comparison ?? {};
    const reviews = tools.flatMap((tool) => tool.reviews).length;
    const names = tools.slice(0, 3).map(({ name }) => name);
    const more = tools.length > 3 ? ` and ${tools.length - 3} more` : "";
    const isSample = !this.setup.src && !this.#own;
    return `${isSample ? "Until then, a sample: " : ""}${names.join(", ")}${more} · ${reviews} ${reviews === 1 ? "review" : "reviews"}`;
  }

  #what() {
    const { as, tool, variant, hide } = this.setup;
    const isBadge = as === "badge";
    return html`
      ${this.#radios("Show", "as", [
        ["comparison", "Comparison"],
        ["badge", "Badge"],
      ])}
      ${
        isBadge
          ? html`<wa-select
                size="s"
                label="Tool"
                .value=${tool || (this.comparison?.tools[0]?.id ?? "")}
                @change=${(event: Event) =>
                  this.#choose({ tool: (event.target as Control).value })}
              >
                ${this.comparison?.tools.map(
                  ({ id, name }) =>
                    html`<wa-option value=${id}>${name}</wa-option>`,
                )}
              </wa-select>
              ${this.#radios(
                "As",
                "variant",
                [
                  ["pill", "Pill in a line"],
                  ["card", "Card"],
                ],
                variant,
              )}`
          : html`<fieldset>
              <legend>Sections</legend>
              <div class="sections">
                ${keysOf(SECTIONS).map(
                  (name) =>
                    html`<wa-checkbox
                      size="s"
                      .checked=${!hide.includes(name)}
                      @change=${({ target }: Event) =>
                        this.#choose({
                          hide: keysOf(SECTIONS).filter((other) =>
                            other === name
                              ? !(target as Control).checked
                              : hide.includes(other),
                          ),
                        })}
                      >${SECTIONS[name]}</wa-checkbox
                    >`,
                )}
              </div>
            </fieldset>`
      }
    `;
  }

  #looks() {
    const { as, theme, lang, level, isLazy } = this.setup;
    const tags = [...new Set([...LANGUAGES, lang])].filter(Boolean);
    return html`
      ${this.#select(
        "Light or dark",
        theme || "page",
        {
          page: "As the page around it",
          auto: "As the reader’s system",
          light: "Always light",
          dark: "Always dark",
        },
        (value) => ({
          theme: (value === "page" ? "" : value) as Setup["theme"],
        }),
      )}
      <div class="pair">
        ${this.#select(
          "Language",
          lang || "page",
          {
            page: "The page’s",
            ...Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)])),
          },
          (value) => ({ lang: value === "page" ? "" : value }),
        )}
        ${
          as === "comparison"
            ? this.#select(
                "Title is a",
                `${level}`,
                Object.fromEntries(
                  [1, 2, 3, 4, 5, 6].map((n) => [n, `Heading ${n}`]),
                ),
                (value) => ({ level: Number(value) }),
              )
            : nothing
        }
      </div>
      <wa-switch
        size="s"
        .checked=${isLazy}
        @change=${({ target }: Event) =>
          this.#choose({ isLazy: (target as Control).checked })}
        >Load when the reader comes near</wa-switch
      >
    `;
  }

  #paint() {
    const { colors, radius } = this.setup;
    const warnings = warningsOf(this.setup);
    const isChosen = Object.keys(colors).length > 0 || radius !== RADIUS;
    return html`<wa-details
      class="paint"
      appearance="plain"
      ?open=${isChosen}
      @wa-show=${(event: Event) => event.stopPropagation()}
    >
      <span slot="summary"
        >Colours and
        corners${
          warnings.length
            ? html` <span class="count">${warnings.length}</span>`
            : nothing
        }</span
      >
      <wa-radio-group
        size="s"
        label="For pages that are"
        orientation="horizontal"
        .value=${this.scheme}
        @change=${({ target }: Event) => {
          this.scheme = (target as Control).value as Scheme;
          if (this.setup.page !== this.scheme)
            this.#choose({ page: this.scheme });
        }}
      >
        <wa-radio appearance="button" value="light">Light</wa-radio>
        <wa-radio appearance="button" value="dark">Dark</wa-radio>
      </wa-radio-group>
      <ul class="colors">
        ${keysOf(COLORS).map((name) => this.#color(name))}
      </ul>
      <wa-slider
        size="s"
        label="Corners"
        min="0"
        max="2"
        step="0.125"
        with-tooltip
        .valueFormatter=${(value: number) => `${value} em`}
        .value=${radius}
        @input=${({ target }: Event) =>
          this.#choose({ radius: Number((target as Control).value) })}
      ></wa-slider>
      <div class="warnings" aria-live="polite">
        ${warnings.map((warning) => this.#warning(warning))}
      </div>
      ${
        isChosen
          ? html`<wa-button
              size="s"
              appearance="plain"
              @click=${() => this.#choose({ colors: {}, radius: RADIUS })}
              >Back to the usual colours</wa-button
            >`
          : nothing
      }
    </wa-details>`;
  }

  #color(name: Color) {
    const { scheme } = this;
    const { label } = COLORS[name];
    const chosen = this.setup.colors[name]?.[scheme];
    return html`<li ?data-chosen=${chosen}>
      <wa-color-picker
        size="s"
        format="hex"
        without-format-toggle
        label=${label}
        .value=${chosen ?? COLORS[name][scheme]}
        @input=${({ target }: Event) =>
          this.#setColor(name, scheme, (target as Control).value)}
      ></wa-color-picker>
    </li>`;
  }

  #warning({ scheme, what, pair, ratio, needed, instead }: Warning) {
    const [front, back] = pair.map((name) => COLORS[name].label.toLowerCase());
    return html`<wa-callout variant="warning" size="s">
      <p>
        <b>${what}</b> would be hard to read on ${scheme} pages: ${front} on
        ${back} has a contrast of ${Math.floor(ratio * 10) / 10}, and needs
        ${needed}.
      </p>
      <wa-button
        size="s"
        appearance="outlined"
        @click=${() => this.#setColor(pair[0], scheme, instead)}
        >Take ${instead} for ${front}</wa-button
      >
    </wa-callout>`;
  }

  #page() {
    return html`<div class="page">
      ${this.#select(
        "Page",
        this.setup.host,
        HOSTS,
        (value) => ({ host: value as Setup["host"] }),
        "beside",
      )}
      ${this.#radios(
        "The page is",
        "page",
        [
          ["light", "Light"],
          ["dark", "Dark"],
        ],
        this.#scheme,
      )}
    </div>`;
  }

  /** The way on for those who have seen enough. */
  #take() {
    const { name, parts } = SNIPPETS[0]!;
    const [{ code }] = parts(this.#embed()) as [Part];
    return html`<div class="take">
      <wa-button size="s" variant="brand" @click=${() => void this.#copy(code)}
        >${this.copied === code ? "Copied" : `Copy ${name}`}</wa-button
      >
    </div>`;
  }

  #size() {
    const preset = Object.entries(PAGES).find(([, w]) => w === this.#width);
    const fit = Math.round(Math.min(1, this.room / this.#width) * 100);
    return html`<div class="size">
      <wa-radio-group
        size="s"
        class="bare"
        label="Width of the page"
        orientation="horizontal"
        .value=${preset?.[0] ?? ""}
        @change=${({ target }: Event) =>
          this.#choose({
            width: PAGES[(target as Control).value as keyof typeof PAGES],
          })}
      >
        ${keysOf(PAGES).map(
          (name) =>
            html`<wa-radio appearance="button" value=${name}
              >${name}</wa-radio
            >`,
        )}
      </wa-radio-group>
      <wa-slider
        size="s"
        class="bare"
        label="Width in pixels"
        min=${WIDTHS.least}
        max=${WIDTHS.most}
        step="10"
        .value=${this.#width}
        @input=${({ target }: Event) =>
          this.#choose({ width: Number((target as Control).value) })}
      ></wa-slider>
      <output
        >${this.#width} px${fit < 100 ? html`, at ${fit}%` : nothing}</output
      >
    </div>`;
  }

  #problem({ title, advice, header, link, issues, canRetry }: Problem) {
    return html`<div class="problem" role="alert">
      <h3>${title}</h3>
      ${advice.slice(0, 1).map((line) => html`<p>${line}</p>`)}
      ${header ? html`<pre tabindex="0"><code>${header}</code></pre>` : nothing}
      ${link ? html`<p><a href=${link} target="_blank" rel="noreferrer">${link}</a></p>` : nothing}
      ${advice.slice(1).map((line) => html`<p>${line}</p>`)}
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
          ? html`<wa-button size="s" @click=${() => void this.#show(true)}
              >Try again</wa-button
            >`
          : nothing
      }
    </div>`;
  }

  #snippets() {
    const chosen =
      SNIPPETS.find(({ id }) => id === this.setup.snippet) ?? SNIPPETS[0]!;
    const embed = this.#embed();
    return html`<section class="snippets" aria-labelledby="snippet">
      <h2 id="snippet">Take it with you</h2>
      <wa-tab-group
        placement=${this.isWide ? "start" : "top"}
        .active=${chosen.id}
        @wa-tab-show=${({ detail }: CustomEvent<{ name: string }>) => {
          if (detail.name !== this.setup.snippet)
            this.#choose({ snippet: detail.name });
        }}
      >
        ${SNIPPETS.map(
          ({ id, name }) =>
            html`<wa-tab panel=${id} ?active=${id === chosen.id}
              >${name}</wa-tab
            >`,
        )}
        ${SNIPPETS.map(
          ({ id, advice, parts }) =>
            html`<wa-tab-panel name=${id} ?active=${id === chosen.id}
              >${
                id === chosen.id
                  ? html`<p class="advice">${advice}</p>
                      ${parts(embed).map((part) => this.#part(part))}`
                  : nothing
              }</wa-tab-panel
            >`,
        )}
      </wa-tab-group>
    </section>`;
  }

  #part({ name, code }: Part) {
    return html`<figure class="part">
      <figcaption>
        <span>${name ?? "Paste this"}</span>
        <wa-button
          size="s"
          variant="brand"
          @click=${() => void this.#copy(code)}
          >${this.copied === code ? "Copied" : "Copy"}<span class="unseen"
            >: ${name ?? "the snippet"}</span
          ></wa-button
        >
      </figcaption>
      <pre tabindex="0"><code>${code}</code></pre>
    </figure>`;
  }

  /** One of a few, side by side. */
  #radios<K extends "as" | "variant" | "page">(
    label: string,
    key: K,
    options: [Setup[K], string][],
    value: string = this.setup[key],
  ) {
    return html`<wa-radio-group
      size="s"
      label=${label}
      orientation="horizontal"
      .value=${value}
      @change=${({ target }: Event) =>
        this.#choose({ [key]: (target as Control).value })}
    >
      ${options.map(
        ([value, name]) =>
          html`<wa-radio appearance="button" value=${value}>${name}</wa-radio>`,
      )}
    </wa-radio-group>`;
  }

  /** One of many. */
  #select(
    label: string,
    value: string,
    options: Record<string, string>,
    choice: (value: string) => Partial<Setup>,
    className = "",
  ) {
    return html`<wa-select
      size="s"
      class=${className}
      label=${label}
      .value=${value}
      @change=${({ target }: Event) =>
        this.#choose(choice((target as Control).value))}
    >
      ${Object.entries(options).map(
        ([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`,
      )}
    </wa-select>`;
  }

  get #width(): number {
    return (
      this.setup.width ||
      Math.max(WIDTHS.least, Math.min(PAGES.Article, this.room))
    );
  }

  /** The scheme of the page that the preview shows. */
  get #scheme(): Scheme {
    if (this.setup.page) return this.setup.page;
    return matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light";
  }

  /** Takes choices over into the view and the address, whose history they do not lengthen. */
  #choose(choices: Partial<Setup>): void {
    this.setup = { ...this.setup, ...choices };
    const { pathname, search } = location;
    history.replaceState(null, "", pathname + search + toHash(this.setup));
  }

  #setColor(name: Color, scheme: Scheme, value: string): void {
    const { colors } = this.setup;
    const usual = COLORS[name][scheme];
    const own = { ...colors[name], [scheme]: value.toLowerCase() };
    if (own[scheme] === usual) delete own[scheme];
    const rest = { ...colors, [name]: own };
    if (Object.keys(own).length === 0) delete rest[name];
    this.#choose({ colors: rest });
  }

  /** Heeds what is typed once the fingers rest. */
  #type(src: string, pause = TYPING): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      if (src.trim() !== this.setup.src)
        this.#choose({ src: src.trim(), tool: "" });
    }, pause);
  }

  readonly #onDraft = (): void => {
    if (this.setup.isDraft) this.requestUpdate("draft");
  };

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#choose({ src: "", tool: "", isDraft: false });
    this.file = { name: file.name, text: await file.text() };
  }

  /** Data that have no address yet. */
  get #own(): { name: string; text: string; base?: string } | undefined {
    const { draft } = this;
    return this.setup.isDraft && draft
      ? { name: "Your draft", text: draft.text, base: draft.base }
      : this.file;
  }

  /** Where the data are; nothing where what was typed is no address. */
  get #url(): URL | undefined {
    const src = this.setup.src || (this.#own ? "" : SAMPLE);
    const isHost = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(src);
    const address = isHost ? `https://${src}` : src;
    if (!URL.canParse(address, location.href)) return undefined;
    const url = new URL(address, location.href);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  }

  async #show(again = false): Promise<void> {
    const show = this.querySelector("iframe")?.contentWindow?.show;
    if (!show) return;
    const attempt = ++this.#attempt;
    const url = this.#url;
    if (!url) {
      this.status = {
        title: "This is not a web address.",
        advice: ["It should begin with https:// and lead to a JSON file."],
        issues: [],
        canRetry: false,
      };
      return;
    }
    if (this.status !== "ready") this.status = "loading";
    const outcome: Outcome = await show(
      { ...this.setup, page: this.#scheme },
      {
        url: (!this.setup.src && this.#own?.base) || url.href,
        text: this.#own?.text,
      },
      again,
    );
    if (attempt !== this.#attempt) return;
    if ("comparison" in outcome) {
      this.comparison = outcome.comparison;
      this.status = "ready";
      const { tool } = this.setup;
      if (tool && !this.comparison.tools.some(({ id }) => id === tool))
        this.#choose({ tool: "" });
    } else {
      const problem = await explain(outcome.error as ComparisonError);
      if (attempt === this.#attempt) this.status = problem;
    }
  }

  #embed(): Embed {
    const { comparison } = this;
    const own = this.#own;
    const src = own && !this.setup.src ? "" : (this.#url?.href ?? "");
    const title =
      comparison?.title ??
      comparison?.tools.map(({ name }) => name).join(" vs ");
    const by = comparison?.publisher
      ? `, compared by ${comparison.publisher.name}`
      : "";
    return {
      setup: this.setup,
      src,
      json: src ? "" : (own?.text.trim() ?? ""),
      label: title ? title + by : "Read the comparison",
      link: comparison?.url ?? src,
      release: __RELEASE__,
    };
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = code;
      this.isSelected = false;
    } catch {
      const find = () =>
        [...this.querySelectorAll("pre")].find(
          ({ textContent }) => textContent === code,
        );
      if (!find()) this.#choose({ snippet: SNIPPETS[0]!.id });
      this.isSelected = true;
      await this.updateComplete;
      const pre = find()!;
      pre.scrollIntoView({ block: "center" });
      pre.focus();
      getSelection()!.selectAllChildren(pre);
    }
  }
}

const nameOf = (tag: string) =>
  new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;

customElements.define("embed-view", EmbedView);

declare global {
  interface HTMLElementTagNameMap {
    "embed-view": EmbedView;
  }
}

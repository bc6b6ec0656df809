import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from "lit";
import { load } from "../load.js";
import { toModel, type Model } from "../model.js";
import { ComparisonError, parse, parseText } from "../parse.js";
import type { Comparison } from "../schema.js";

/** What `tool-link` tells about a link that the reader follows. */
export interface ToolLinkDetail {
  /** Where it leads. */
  url: string;
  /** The id of the tool that it is about; none for the publisher's own pages. */
  tool: string | undefined;
}

type State = "loading" | "ready" | "failed";

/** How far outside the viewport a lazy element begins to load. */
const NEAR = "600px";

const reported = new WeakSet<Error>();

/** Objects that a page has set as `comparison`, as many elements may show the same one. */
const checked = new WeakMap<object, Comparison>();

/**
 * What both elements do alike: find their data, load it, and say how that went.
 *
 * @slot - Shown while nothing has loaded, without scripts, and when loading fails. A child `<script type="application/json">` holds data instead of a request.
 * @fires {Event} load - The data is on screen. Does not bubble.
 * @fires {ErrorEvent} error - The data could not be fetched or is not valid; its `error` is a `ComparisonError`. Does not bubble.
 * @fires {CustomEvent<ToolLinkDetail>} tool-link - The reader follows a link. Bubbles and is composed; when cancelled, the link is not followed.
 * @cssprop [--tool-font=inherit] - Font family.
 * @cssprop [--tool-text=light-dark(#14171c, #e9edf1)] - Colour of names, figures and quotes.
 * @cssprop [--tool-muted=light-dark(#565e6b, #9ba4ae)] - Colour of all other text.
 * @cssprop [--tool-surface=light-dark(#fff, #14171c)] - Background, and the text on a button.
 * @cssprop [--tool-tint=light-dark(#f5f6f8, #1c2027)] - Background of the newsletter, of chips and of the skeleton.
 * @cssprop [--tool-border=light-dark(#dfe2e7, #2d323a)] - Colour of the hairlines.
 * @cssprop [--tool-accent=light-dark(#14171c, #e9edf1)] - Background of buttons, and the focus ring.
 * @cssprop [--tool-ship=light-dark(#117a4a, #43c98b)] - Colour of a ship.
 * @cssprop [--tool-skip=light-dark(#b5390b, #ff8d5c)] - Colour of a skip.
 * @cssprop [--tool-radius=0.75em] - Radius of the corners.
 * @cssstate loading - The data is being fetched; `aria-busy` is set meanwhile.
 * @cssstate ready - The data is on screen, also when a later `reload()` failed.
 * @cssstate failed - The data could not be fetched or is not valid, and nothing earlier is on screen.
 */
export abstract class ComparisonElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    comparison: { attribute: false },
    loading: {},
    theme: { reflect: true },
    lang: { reflect: true, useDefault: true },
  };

  /** URL of the comparison to fetch. */
  declare src: string | null;
  /** The comparison itself, instead of a request; wins over `src`. To change it, set another object. */
  declare comparison: Comparison | object | null;
  /** `lazy` fetches when the element comes near the viewport, or when the page is about to print. */
  declare loading: "eager" | "lazy";
  /** Without one the page's own `color-scheme` is followed; `auto` follows the reader's system. */
  declare theme: "auto" | "light" | "dark" | null;
  /** BCP 47 tag of the language of the widget's own words; by default that of the page around it. */
  declare lang: string;

  /** What is on screen, once there is something. */
  protected model: Model | undefined;
  /** Why there is nothing on screen. */
  protected failure: ComparisonError | undefined;

  readonly #internals = this.attachInternals();
  #load = new AbortController();
  /** The source has yet to be looked at, now or when the element comes back into a page. */
  #stale = true;
  /** Another source is wanted than the one that is on screen. */
  #isNew = true;
  #isReload = false;

  constructor() {
    super();
    this.src = null;
    this.comparison = null;
    this.loading = "eager";
    this.theme = null;
    this.lang = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#stale) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element disconnects it first; only a lasting removal cancels.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#load.abort();
      this.#stale ||= this.#isNew || !this.#settled;
      this.#enter(this.#settled);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isNew = this.isNewSource(changed);
    this.#isNew ||= isNew;
    this.#stale ||= isNew || (changed.has("loading") && !this.#settled);
    if (this.#stale && this.isConnected) void this.#start();
  }

  /** Fetches the comparison again, past every cache. What is on screen stays if that fails. */
  reload(): void {
    this.#isReload = this.#stale = true;
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { hasFallback, isPending, model } = this;
    // One frame for all states, so that what the browser knows of its place and size stays known.
    return html`<div
        class="frame"
        @click=${this.onClick}
        @submit=${this.onSubmit}
      >
        ${model ? this.renderReady(model) : hasFallback ? nothing : this.renderEmpty()}
      </div>
      ${
        model
          ? nothing
          : html`<span class=${hasFallback && isPending ? "reserve" : nothing}
              ><slot @slotchange=${this.#slotted}></slot
            ></span>`
      }`;
  }

  /** What stands in the place of the comparison until it is there, where the page has put nothing. */
  protected abstract renderEmpty(): unknown;

  /** The comparison, or the part of it that the element is about. */
  protected abstract renderReady(model: Model): unknown;

  /** Where the data come from: the file, or the page that holds them. */
  protected get address(): string {
    const { baseURI, comparison, src } = this;
    return src && !comparison ? new URL(src, baseURI).href : baseURI;
  }

  /** Whether a change of properties asks for other data. */
  protected isNewSource(changed: PropertyValues): boolean {
    return changed.has("src") || changed.has("comparison");
  }

  /** Takes the data; throws a `ComparisonError` where the element cannot show them. */
  protected take(comparison: Comparison): Model {
    return toModel(comparison);
  }

  /** BCP 47 tag of the nearest element with a `lang`, out of shadow trees too. */
  protected get languageTag(): string {
    return this.lang || tagAround(this);
  }

  /** Whether the page has put something into the element to show meanwhile. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Text
        ? node.data.trim()
        : !/^(script|style|template|#comment)$/i.test(node.nodeName),
    );
  }

  /** Whether data are expected: they are on their way, or will be fetched when they are needed. */
  protected get isPending(): boolean {
    return Boolean(this.src && !this.failure);
  }

  /** Lets the page know of a form that the reader sends, and hold it back. */
  protected onSubmit?: (event: SubmitEvent) => void;

  /** Lets the page know of a link that the reader follows, and hold them back. */
  protected readonly onClick = (event: Event): void => {
    const anchor = (event.target as Element).closest("a");
    if (
      anchor?.href &&
      !this.act("tool-link", { url: anchor.href, tool: anchor.dataset.tool })
    )
      event.preventDefault();
  };

  /** Tells the page of an act of the reader; false where the page cancelled it. */
  protected act(type: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  }

  readonly #slotted = (): void => {
    this.#stale ||= !this.#settled && !this.src;
    this.requestUpdate();
  };

  get #settled(): State | undefined {
    return this.model ? "ready" : this.failure && "failed";
  }

  async #start(): Promise<void> {
    const last = this.#load;
    const { signal } = (this.#load = new AbortController());
    const reload = this.#isReload;
    this.#isReload = this.#stale = false;
    if (this.#isNew) this.failure = undefined;
    let event: Event;
    try {
      let found = this.#find(signal, reload);
      // Leaves the last request after joining the next, as they may be the same.
      last.abort();
      if (found instanceof Promise) found = await found;
      if (signal.aborted) return;
      this.model = found && this.take(found);
      this.failure = undefined;
      if (!found) return this.#enter();
      event = new Event("load");
    } catch (cause) {
      last.abort();
      if (signal.aborted) return;
      const error =
        cause instanceof ComparisonError
          ? cause
          : new ComparisonError(
              "invalid",
              this.src || this.baseURI,
              `${cause as Error}`,
              { cause },
            );
      const { message } = error;
      if (this.#isNew) this.model = undefined;
      this.failure = error;
      if (!reported.has(error)) console.error(message);
      reported.add(error);
      event = new ErrorEvent("error", { error, message });
    }
    this.#isNew = false;
    const focused = this.shadowRoot?.activeElement;
    this.requestUpdate();
    await this.updateComplete;
    if (signal.aborted) return;
    // Whoever pressed "Try again" goes on with what came.
    if (focused && !focused.isConnected)
      this.shadowRoot?.querySelector("article")?.focus();
    this.#enter(this.#settled);
    // In a task of its own, like the events of <img>, so that a listener added now still hears it.
    setTimeout(() => signal.aborted || this.dispatchEvent(event));
  }

  #find(
    signal: AbortSignal,
    reload: boolean,
  ): Comparison | Promise<Comparison> | undefined {
    const { address, comparison } = this;
    if (comparison) {
      const known = checked.get(comparison) ?? parse(comparison, address);
      checked.set(comparison, known);
      return known;
    }
    if (this.src) return this.#fetch(address, signal, reload);
    if (document.readyState === "loading") {
      // The parser may still be adding children.
      const start = () => this.#start();
      document.addEventListener("DOMContentLoaded", start, { signal });
      return;
    }
    const script = this.querySelector(
      ':scope > script[type="application/json"]',
    );
    return script ? parseText(script.textContent, address) : undefined;
  }

  async #fetch(
    url: string,
    signal: AbortSignal,
    reload: boolean,
  ): Promise<Comparison> {
    if (this.loading === "lazy" && !reload) {
      this.#enter(this.#settled);
      await near(this, signal);
    }
    this.#enter("loading");
    return load(url, { signal, reload });
  }

  #enter(state?: State): void {
    const { states } = this.#internals;
    states.clear();
    if (state) states.add(state);
    if (state === "loading") this.setAttribute("aria-busy", "true");
    else this.removeAttribute("aria-busy");
  }
}

function tagAround(element: Element): string {
  const found = element.closest<HTMLElement>("[lang]");
  if (found) return found.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? tagAround(root.host) : "en";
}

/** Resolves when `element` comes near the viewport, or when the page is about to print. */
export function near(element: Element, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) =>
        entries.some(({ isIntersecting }) => isIntersecting) &&
        (observer.disconnect(), resolve(0)),
      { rootMargin: NEAR },
    );
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
    addEventListener("beforeprint", resolve, { once: true, signal });
  });
}

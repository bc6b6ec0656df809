import { nothing, render } from "lit/html.js";
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

/** How far outside the viewport a lazy element begins to load. */
const NEAR = "600px";

/** Where the keyboard stops. */
const STOPS = "a,input,button";

const reported = new WeakSet<Error>();

/** Objects that a page has set as `comparison`, as many elements may show the same one. */
const checked = new WeakMap<object, Comparison | Error>();

/** The sheets of each kind of element, by their text: one for all of a kind in a document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet[]>>();

/** Elements that have something new to show. One microtask shows it all, as a page may have a thousand badges. */
const changed = new Set<ComparisonElement>();
let update: Promise<void> | undefined;

const due: (() => unknown)[] = [];

/** In Node there is nothing to extend, and nothing to make elements of. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What both elements do alike: find their data, load it, and say how that went.
 *
 * @attr {string} lang - BCP 47 tag of the language of the widget's own words; by default that of the page around it.
 * @slot - Shown while nothing has loaded, without scripts, and when loading fails. A child `<script type="application/json">` holds data instead of a request.
 * @fires {Event} load - The data is on screen. Does not bubble.
 * @fires {ErrorEvent} error - The data could not be fetched or is not valid; its `error` is a `ComparisonError`. Does not bubble.
 * @fires {CustomEvent<ToolLinkDetail>} tool-link - The reader follows a link. Bubbles and is composed; when cancelled, the link is not followed.
 * @cssprop [--tool-font=inherit] - Font family.
 * @cssprop --tool-text - Colour of names, figures and quotes.
 * @cssprop --tool-muted - Colour of all other text.
 * @cssprop --tool-surface - Background, and the text on a button.
 * @cssprop --tool-tint - Background of the newsletter, of chips and of the skeleton.
 * @cssprop --tool-border - Colour of the hairlines.
 * @cssprop --tool-accent - Background of buttons, and the focus ring.
 * @cssprop --tool-ship - Colour of a ship.
 * @cssprop --tool-skip - Colour of a skip.
 * @cssprop [--tool-radius=0.75em] - Radius of the corners.
 * @cssstate loading - The data is being fetched; `aria-busy` is set meanwhile.
 * @cssstate ready - The data is on screen, also when a later `reload()` failed, or as a build has rendered it.
 * @cssstate failed - The data could not be fetched or is not valid, and nothing earlier is on screen.
 */
export abstract class ComparisonElement extends Base {
  /** The text of its style sheet. */
  protected static readonly styles: string;

  static readonly observedAttributes: readonly string[] = [
    "src",
    "loading",
    "lang",
  ];

  /** What is on screen, once there is something. */
  declare protected model: Model | undefined;
  /** Why there is nothing on screen. */
  declare protected failure: ComparisonError | undefined;
  /** Holds all states, so that what the browser knows of its place and size stays known. */
  declare protected readonly frame: HTMLElement;

  readonly #internals = this.attachInternals();
  /** The `src` whose comparison a build has put into the shadow root; it stays until the element can replace it. */
  #prerendered: string | null | undefined;
  #fallback: HTMLElement | undefined;
  #comparison: Comparison | object | null = null;
  /** The request under way; elements that are given their data need none. */
  #load: AbortController | undefined;
  /** Counts what was begun, as only the last of it may end. */
  #run = 0;
  /** The source has yet to be looked at, now or when the element comes back into a page. */
  #stale = true;
  /** Another source is wanted than the one that is on screen. */
  #isNew = true;
  #isReload = false;

  constructor() {
    super();
    // What a page has set before the element was defined hides the accessors.
    for (const name of Object.keys(this)) {
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    const declared = this.#internals.shadowRoot;
    const root = declared ?? this.attachShadow({ mode: "open" });
    // One that is there stays where it is, as the reader's focus may be in it.
    this.frame =
      declared?.querySelector<HTMLElement>(".frame") ??
      root.appendChild(newFrame());
    this.#prerendered = this.frame.firstChild ? this.src : undefined;
    this.frame.addEventListener("click", follow);
  }

  /**
   * URL of the comparison to fetch.
   *
   * @attr
   */
  get src(): string | null {
    return this.getAttribute("src");
  }
  set src(value: string | null) {
    reflect(this, "src", value);
  }

  /** The comparison itself, instead of a request; wins over `src`. To change it, set another object. */
  get comparison(): Comparison | object | null {
    return this.#comparison;
  }
  set comparison(value: Comparison | object | null | undefined) {
    value ??= null;
    if (value === this.#comparison) return;
    this.#comparison = value;
    this.#renew();
  }

  /**
   * `lazy` fetches when the element comes near the viewport, or when the page is about to print.
   *
   * @attr
   * @default "eager"
   */
  get loading(): "eager" | "lazy" {
    return this.getAttribute("loading") === "lazy" ? "lazy" : "eager";
  }
  set loading(value: "eager" | "lazy") {
    reflect(this, "loading", value);
  }

  /**
   * Without one the page's own `color-scheme` is followed; `auto` follows the reader's system.
   *
   * @attr
   */
  get theme(): "auto" | "light" | "dark" | null {
    const theme = this.getAttribute("theme");
    return theme === "auto" || theme === "light" || theme === "dark"
      ? theme
      : null;
  }
  set theme(value: "auto" | "light" | "dark" | null) {
    reflect(this, "theme", value);
  }

  connectedCallback(): void {
    if (!this.#isInPage) return;
    const { styles } = this.constructor as typeof ComparisonElement;
    // Not before: WebKit now and then forgets the sheets of a root that is not in a page.
    (this.frame.parentNode as ShadowRoot).adoptedStyleSheets = sheetsOf(
      styles,
      this,
    );
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    // Moving an element disconnects it first; only a lasting removal cancels.
    queueMicrotask(() => {
      if (this.isConnected) return;
      // What has been shown meanwhile is still told.
      if (this.#internals.states.has("loading")) this.#run++;
      this.#load?.abort();
      this.#stale ||= this.#isNew || !this.#isSettled;
      this.#enter();
    });
  }

  attributeChangedCallback(
    name: string,
    before: string | null,
    now: string | null,
  ): void {
    if (before === now) return;
    if (this.isSource(name)) this.#renew();
    this.#stale ||= name === "loading" && !this.#isSettled;
    this.requestUpdate();
  }

  /** Fetches the comparison again, past every cache. What is on screen stays if that fails. */
  reload(): void {
    this.#isReload = this.#stale = true;
    this.requestUpdate();
  }

  /** Shows before the next frame what has changed. */
  requestUpdate(): void {
    changed.add(this);
    update ??= Promise.resolve().then(() => {
      update = undefined;
      for (const element of changed) {
        changed.delete(element);
        element.#show();
      }
    });
  }

  /** Resolves when what has changed is shown; the data may still be on their way. */
  get updateComplete(): Promise<void> {
    return update ?? Promise.resolve();
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

  /** Whether a change of this attribute asks for other data. */
  protected isSource(attribute: string): boolean {
    return attribute === "src";
  }

  /** Takes the data; throws a `ComparisonError` where the element cannot show them. */
  protected take(comparison: Comparison): Model {
    return toModel(comparison);
  }

  /** BCP 47 tag of the nearest element with a `lang`, out of shadow trees too. */
  protected get languageTag(): string {
    return this.lang || tagAround(this);
  }

  /** What is left to do when something new is on screen. */
  protected updated(): void {}

  /** Whether data are expected: they are on their way, or will be fetched when they are needed. */
  protected get isPending(): boolean {
    return Boolean(this.src && !this.failure);
  }

  /** Not in a document that a script has made, which has no window, no styles and no address. */
  get #isInPage(): boolean {
    return this.isConnected && Boolean(this.ownerDocument.defaultView);
  }

  get #isSettled(): boolean {
    return Boolean(this.model ?? this.failure);
  }

  /** Whether what a build has rendered still stands for what the element is to show. */
  get #isKept(): boolean {
    return (
      !this.model &&
      this.#prerendered !== undefined &&
      (!this.failure || this.#prerendered === this.src)
    );
  }

  #show(): void {
    if (!this.#isInPage) return;
    try {
      if (this.#stale) this.#start();
      else this.#render();
    } catch (error) {
      reportError(error);
    }
  }

  #start(): void {
    const run = ++this.#run;
    const last = this.#load;
    const reload = this.#isReload;
    this.#isReload = this.#stale = false;
    if (this.#isNew) this.failure = undefined;
    const settle = (found?: Comparison | Error) =>
      run === this.#run && this.#settle(run, found);
    let found;
    try {
      found = this.#find(reload);
    } catch (cause) {
      found = cause instanceof Error ? cause : new Error(String(cause));
    }
    // Leaves the last request after joining the next, as they may be the same.
    last?.abort();
    if (found instanceof Promise) {
      this.#render();
      found.then(settle, settle);
    } else settle(found);
  }

  #find(reload: boolean): Comparison | Error | Promise<Comparison> | undefined {
    const { comparison } = this;
    if (comparison) {
      let known = checked.get(comparison);
      if (!known) {
        try {
          known = parse(comparison, this.address);
        } catch (cause) {
          known = cause as Error;
        }
        checked.set(comparison, known);
      }
      return known;
    }
    const { signal } = (this.#load = new AbortController());
    if (this.src) return this.#fetch(this.address, signal, reload);
    if (document.readyState === "loading") {
      // The parser may still be adding children.
      const start = () => this.#start();
      document.addEventListener("DOMContentLoaded", start, { signal });
      return;
    }
    const script = this.querySelector(
      ':scope > script[type="application/json"]',
    );
    return script ? parseText(script.textContent, this.address) : undefined;
  }

  async #fetch(
    url: string,
    signal: AbortSignal,
    reload: boolean,
  ): Promise<Comparison> {
    if (this.loading === "lazy" && !reload) {
      this.#enter();
      await near(this, signal);
    }
    this.#enter(true);
    return load(url, { signal, reload });
  }

  #settle(run: number, found?: Comparison | Error): void {
    let event = new Event("load");
    try {
      if (found instanceof Error) throw found;
      this.model = found && this.take(found);
      this.failure = undefined;
    } catch (cause) {
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
    this.#isNew &&= !found;
    this.#render();
    this.#enter();
    if (found) later(() => run === this.#run && this.dispatchEvent(event));
  }

  #render(): void {
    const { frame, model } = this;
    const root = frame.parentNode as ShadowRoot;
    // One that could not be attached, as the element was there before it.
    const prerendered =
      !model &&
      this.querySelector<HTMLTemplateElement>(
        ":scope > template[shadowrootmode]",
      )?.content.querySelector(".frame");
    if (prerendered) {
      render(prerendered, frame);
      this.#fallback?.remove();
      this.#prerendered = this.src;
      if (this.failure) this.#enter();
    }
    if (this.#isKept) return;
    const list = (selector: string) => [
      ...frame.querySelectorAll<HTMLInputElement>(selector),
    ];
    const focused = frame.firstChild && root.activeElement;
    let fields: HTMLInputElement[] = [];
    let stops: Element[] = [];
    let replaced: Element | null = null;
    if (this.#prerendered !== undefined) {
      fields = list("input");
      stops = list(STOPS);
      replaced = frame.firstElementChild;
      root.querySelector("style")?.remove();
      this.#prerendered = undefined;
    }
    const hasFallback = !model && isFilled(this);
    render(
      model
        ? this.renderReady(model)
        : hasFallback
          ? nothing
          : this.renderEmpty(),
      frame,
    );
    replaced?.remove();
    if (model) this.#fallback?.remove();
    else {
      const fallback = (this.#fallback ??= this.#makeFallback());
      fallback.className = hasFallback && this.isPending ? "reserve" : "";
      if (!fallback.parentNode) root.append(fallback);
    }
    this.updated();
    // A reader may have begun to fill in what a build had rendered.
    fields.forEach(({ type, value, checked }, index) => {
      const field = list("input")[index];
      if (field?.type === type && type !== "hidden")
        Object.assign(field, { value, checked });
    });
    // Whoever was in it, or pressed "Try again", goes on with what came.
    if (focused && !focused.isConnected) {
      const now = list(STOPS);
      const same = now.length === stops.length && now[stops.indexOf(focused)];
      (same || frame.querySelector("article"))?.focus({ preventScroll: true });
    }
  }

  #makeFallback(): HTMLElement {
    const span = document.createElement("span");
    const slot = document.createElement("slot");
    slot.addEventListener("slotchange", () => {
      this.#stale ||= !this.#isSettled && !this.src;
      this.requestUpdate();
    });
    span.append(slot);
    return span;
  }

  #enter(isLoading = false): void {
    const { states } = this.#internals;
    const state = isLoading
      ? "loading"
      : this.model || this.#isKept
        ? "ready"
        : this.failure && "failed";
    states.clear();
    if (state) states.add(state);
    reflect(this, "aria-busy", isLoading ? "true" : null);
  }

  #renew(): void {
    this.#run++;
    this.#isNew = this.#stale = true;
    this.requestUpdate();
  }
}

/** Tells the page of an act of the reader; false where the page cancelled it. */
export const act = (element: Element, type: string, detail: unknown): boolean =>
  element.dispatchEvent(
    new CustomEvent(type, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

/** Lets the page know of a link that the reader follows, and hold them back. */
function follow(event: MouseEvent): void {
  const { currentTarget, target } = event;
  const { host } = (currentTarget as Node).getRootNode() as ShadowRoot;
  const anchor = (target as Element).closest("a");
  if (
    anchor?.href &&
    !act(host, "tool-link", { url: anchor.href, tool: anchor.dataset.tool })
  )
    event.preventDefault();
}

/** Runs in a task of its own, like the events of `<img>`, so that a listener added now still hears it. */
function later(task: () => unknown): void {
  if (due.push(task) === 1)
    setTimeout(() => due.splice(0).forEach((run) => run()));
}

/** Sets an attribute as a property would reflect to it; `null` removes it. */
export function reflect(
  element: Element,
  attribute: string,
  value: string | number | null | undefined,
): void {
  if (value == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, `${value}`);
}

function newFrame(): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "frame";
  return frame;
}

function sheetsOf(css: string, { ownerDocument }: Element): CSSStyleSheet[] {
  const known = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet[]>();
  sheets.set(ownerDocument, known);
  let list = known.get(css);
  if (!list) {
    // A document takes only sheets of its own window.
    const sheet = new ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, (list = [sheet]));
  }
  return list;
}

/** Whether the page has put something into the element to show meanwhile. */
const isFilled = ({ childNodes }: Element) =>
  [...childNodes].some((node) =>
    node instanceof Text
      ? node.data.trim()
      : !/^(script|style|template|#comment)$/i.test(node.nodeName),
  );

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

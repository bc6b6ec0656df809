import { nothing, render } from "lit/html.js";
import { createElement } from "./page.js";
import { applyStyles } from "./sheets.js";

/** Whether Lit has rendered here, which some DOMs of tests do not let it. */
let canRender = false;

/** The shadow root of an element: a frame, and beside it the slot for what the page shows meanwhile. */
export class Frame {
  protected readonly root: ShadowRoot;
  /** Holds all states, so that what the browser knows of its place and size stays known. */
  readonly element: HTMLElement;
  readonly #onContent: () => void;
  #fallback: HTMLElement | undefined;
  /** What is shown, and all else that its view depends on; both undefined until something is. */
  #shown: unknown;
  #look: string | undefined;

  /** @param onContent - Called when the page has put something else into the host. */
  constructor(
    host: HTMLElement,
    internals: ElementInternals | undefined,
    onContent: () => void,
  ) {
    this.#onContent = onContent;
    // The parser or a script may have attached one before the element was defined.
    const root = (this.root =
      internals?.shadowRoot ??
      host.shadowRoot ??
      host.attachShadow({ mode: "open" }));
    // One that is there stays, since the reader's focus may be in it.
    this.element =
      root.querySelector<HTMLElement>(".frame") ??
      root.appendChild(createElement(host, "div"));
    this.element.className = "frame";
  }

  /** Gives it a style sheet. */
  style(css: string): void {
    applyStyles(this.root, css);
  }

  /** Whether what a build has rendered stays as it is. */
  isKept(_host: HTMLElement, _isFailed: boolean): boolean {
    return false;
  }

  /**
   * Shows the data.
   *
   * @param look - All else that `content` depends on. If one of them is another, all nodes are new: a
   * translator may have put its own in the place of those that Lit would change.
   */
  show(content: unknown, data: object, look: string): void {
    this.#render(content, data, look);
    canRender ||= Boolean(this.element.textContent.trim());
    if (!canRender)
      throw new Error(
        "nothing was rendered: this DOM does not support Lit's templates",
      );
    this.removeFallback();
  }

  /** Shows what there is without data, and the page's own content beside it, with `isReserved` in as much space as the data will take. */
  showEmpty(content: unknown, isReserved: boolean): void {
    this.#render(content, undefined, "");
    if (!this.#fallback) {
      this.#fallback = createElement(this.element, "span");
      const slot = createElement(this.element, "slot");
      slot.addEventListener("slotchange", this.#onContent);
      this.#fallback.append(slot);
    }
    this.#fallback.className = isReserved ? "reserve" : "";
    if (!this.#fallback.parentNode) this.root.append(this.#fallback);
  }

  protected removeFallback(): void {
    this.#fallback?.remove();
  }

  /** Shows other content, none of it in the nodes that are there. */
  protected replace(content: unknown): void {
    const { element, root } = this;
    if (element.firstChild) {
      render(nothing, element);
      // What Lit has not rendered was in a root that is older than the element, as its style was.
      const { firstElementChild: old } = element;
      if (old && root.adoptedStyleSheets?.length)
        root.querySelector("style")?.remove();
      old?.remove();
    }
    render(content, element);
  }

  #render(content: unknown, data: object | undefined, look: string): void {
    const isSame = this.#shown === data && this.#look === look;
    this.#shown = data;
    this.#look = look;
    if (isSame) render(content, this.element);
    else this.replace(content);
  }
}

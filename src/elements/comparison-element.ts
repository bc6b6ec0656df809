import { nothing } from "lit/html.js";
import { findLanguage, keyOf, loadLanguage } from "../locales/find.js";
import type { Language } from "../locales/language.js";
import type { VerdictMessages } from "../locales/messages.js";
import type { Comparison } from "../schema.js";
import { announceLink } from "./acts.js";
import { ElementSettings } from "./element-settings.js";
import { Frame } from "./frame.js";
import {
  follow,
  markLanguage,
  pageLanguage,
  takeLanguage,
  unfollow,
} from "./language.js";
import { hasContent, isInPage } from "./page.js";
import { restoreProperties, setState } from "./properties.js";
import { Source, type Shown, type State } from "./source.js";
import { queueEvent, queueUpdate, updated } from "./updates.js";

/**
 * What both elements do alike: find their data, load it, and say how that went.
 *
 * @attr {string} lang - BCP 47 tag of the language of the widget's own words; by default that of the page around it, else that of the data. Where there are no words of it, English.
 * @slot - Shown while nothing has loaded, without scripts, and when loading fails. A child `<script type="application/json">` holds data instead of a request.
 * @fires {Event} load - The data is on screen. Does not bubble.
 * @fires {ErrorEvent} error - The data could not be fetched or is not valid; its `error` is a `ComparisonError`. Does not bubble.
 * @fires {CustomEvent<ToolLinkDetail>} tool-link - The reader follows a link. Bubbles and is composed; when cancelled, the link is not followed.
 * @cssprop [--tool-font=inherit] - Font family.
 * @cssprop --tool-text - Colour of names, figures and quotes.
 * @cssprop --tool-muted - Colour of all other text.
 * @cssprop --tool-surface - Background.
 * @cssprop --tool-tint - Background of the newsletter.
 * @cssprop --tool-border - Colour of the hairlines.
 * @cssprop --tool-accent - Border and tint of buttons, and the focus ring.
 * @cssprop --tool-ship - Colour of a ship.
 * @cssprop --tool-skip - Colour of a skip.
 * @cssprop [--tool-radius=0.75em] - Radius of the corners.
 * @cssstate loading - The data is being fetched; `aria-busy` is set meanwhile.
 * @cssstate ready - The data is on screen, also when a later `reload()` failed, or as a build has rendered it.
 * @cssstate failed - The data could not be fetched or is not valid, and nothing earlier is on screen.
 */
export abstract class ComparisonElement<
  Words extends VerdictMessages = VerdictMessages,
> extends ElementSettings {
  /** The text of its style sheet. */
  protected static readonly styles: string;

  /** From `lang` on, those that change what the same data look like. */
  static readonly observedAttributes: readonly string[] = [
    "src",
    "loading",
    "lang",
  ];

  readonly #internals = this.attachInternals?.();
  readonly #frame = this.createFrame(this.#internals, () =>
    this.requestUpdate(),
  );
  readonly #source = new Source({
    element: this,
    box: this.#frame.element,
    accept: (comparison, address) => this.accept(comparison, address),
    loadWords: (comparison) =>
      loadLanguage([pageLanguage(this), comparison?.lang]),
    wantsWords: (comparison) =>
      Boolean(
        takeLanguage([pageLanguage(this), comparison.lang], this.english)
          .missing,
      ),
    onState: (event) => this.#showState(event),
    requestUpdate: () => this.requestUpdate(),
  });
  readonly #update = () => {
    if (!isInPage(this)) return;
    const { state } = this.#source;
    this.#source.update();
    if (state === this.#source.state) this.#showState();
  };

  constructor() {
    super();
    const announce = (event: MouseEvent) => announceLink(this, event);
    this.frame.addEventListener("click", announce);
    this.frame.addEventListener("auxclick", announce);
    restoreProperties(this);
  }

  connectedCallback(): void {
    if (!isInPage(this)) return;
    const { styles } = this.constructor as typeof ComparisonElement;
    // Not before: WebKit now and then forgets the sheets of a root that is not in a page. No bug is known to us; try it again with WebKitGTK after 2.50.
    this.#frame.style(styles);
    follow(this);
    this.requestUpdate();
    // An engine may scroll to `#section` before the update, so space is reserved at once.
    if (this.src && !this.comparison && !this.frame.firstChild) this.#render();
  }

  disconnectedCallback(): void {
    // Moving an element disconnects it first; only a lasting removal cancels.
    queueMicrotask(() => {
      if (this.isConnected) return;
      unfollow(this);
      this.#source.cancel();
    });
  }

  attributeChangedCallback(
    name: string,
    before: string | null,
    now: string | null,
  ): void {
    if (before === now) return;
    if (this.isSource(name)) this.#source.change();
    if (name === "loading") this.#source.cancel();
    this.requestUpdate();
  }

  protected override changeSource(): void {
    this.#source.change();
  }

  /** Fetches the comparison again, past every cache. What is on screen stays if that fails. */
  reload(): void {
    this.#source.reload();
  }

  /** Shows before the next frame what has changed. */
  requestUpdate(): void {
    queueUpdate(this.#update);
  }

  /** Resolves when what has changed is shown; the data may still be on their way. */
  get updateComplete(): Promise<void> {
    return updated();
  }

  /** What stands in the place of the comparison until it is there, or because it failed, if the page has put nothing. */
  protected abstract renderEmpty(state: State, words: Words): unknown;

  /**
   * The comparison, or the part of it that the element is about.
   *
   * @param lang - BCP 47 tag of the language of the data's texts, where it differs from that of the words.
   */
  protected abstract renderReady(
    shown: Shown,
    language: Language<Words>,
    lang: string | undefined,
  ): unknown;

  /** English, as much of it as the element needs. */
  protected abstract get english(): Words;

  protected createFrame(
    internals: ElementInternals | undefined,
    onContent: () => void,
  ): Frame {
    return new Frame(this, internals, onContent);
  }

  protected get frame(): HTMLElement {
    return this.#frame.element;
  }

  /** What is on screen, once there is something. */
  protected get shown(): Shown | undefined {
    return this.#source.state.shown;
  }

  /** Whether a change of this attribute asks for other data. */
  protected isSource(attribute: string): boolean {
    return attribute === "src";
  }

  /** Makes of the data those to show; throws a `ComparisonError` if the element cannot show them. */
  protected abstract accept(
    comparison: Comparison,
    address: string | undefined,
  ): Comparison;

  /** Shows a new state; its event is told only if nothing else has happened since. */
  #showState(event?: Event): void {
    const { state } = this.#source;
    try {
      this.#render();
    } finally {
      const { status, shown } = state;
      const isFailed = status === "failed";
      setState(
        this,
        this.#internals,
        status === "pending" && state.isLoading
          ? "loading"
          : shown || this.#frame.isKept(this, isFailed)
            ? "ready"
            : isFailed && status,
      );
      if (event)
        queueEvent(() => {
          if (this.#source.state === state) this.dispatchEvent(event);
        });
    }
  }

  #render(): void {
    const { state } = this.#source;
    const { shown, error, status } = state;
    const frame = this.#frame;
    const page = pageLanguage(this);
    if (shown) {
      const { comparison, address } = shown;
      const asked = [page, comparison.lang];
      const { language, missing } = takeLanguage(asked, this.english);
      const { tag } = language;
      // What is on screen stays until the words are there, and what a build has rendered if they cannot be had.
      if (
        missing ||
        (frame.element.lang !== tag &&
          frame.isKept(this, true) &&
          (asked.find((tag) => tag && keyOf(tag)) ?? tag) !== tag)
      )
        return;
      const { observedAttributes } = this
        .constructor as typeof ComparisonElement;
      let look = `${tag} ${address}`;
      for (const name of observedAttributes.slice(2))
        look += ` ${this.getAttribute(name)}`;
      markLanguage(this, frame.element, page, language);
      const lang = comparison.lang || page;
      frame.show(
        this.renderReady(shown, language, lang === tag ? undefined : lang),
        comparison,
        look,
      );
    } else if (!frame.isKept(this, status === "failed")) {
      const { language } = findLanguage([page], this.english);
      const isFilled = hasContent(this);
      markLanguage(this, frame.element, page, language);
      frame.showEmpty(
        isFilled ? nothing : this.renderEmpty(state, language.words),
        isFilled && Boolean(this.src) && !error,
      );
    }
  }
}

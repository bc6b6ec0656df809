import { addressOf, load, toComparisonError } from "../load.js";
import { ownOnly } from "../own.js";
import { parse, parseText, type ComparisonError } from "../parse.js";
import type { Comparison } from "../schema.js";
import { findJson, memberOf, newErrorEvent, whenNear } from "./page.js";

/** What is on screen. */
export interface Shown {
  readonly comparison: Comparison;
  /** Where its file was finally served; none if the page itself holds the data. */
  readonly address: string | undefined;
}

/** What is wanted next, and what stays on screen until it has come. */
interface Wish {
  readonly shown?: Shown | undefined;
  /** Why there is nothing on screen, until other data are wanted or have come. */
  readonly error?: ComparisonError | undefined;
  /** Whether other data than those on screen are wanted, so that a failure takes them away. */
  readonly isOther?: boolean | undefined;
  readonly isReload?: boolean | undefined;
}

/** Where an element is with its data: in one of these at any moment. */
export type State =
  /** Nothing is under way; the next update looks for data. */
  | ({ readonly status: "idle" } & Wish)
  /** Waits until it is near the viewport, then for a request. */
  | ({
      readonly status: "pending";
      readonly isLoading: boolean;
      readonly controller: AbortController;
    } & Wish)
  | {
      readonly status: "ready";
      readonly shown: Shown;
      readonly error?: undefined;
    }
  | {
      readonly status: "failed";
      readonly shown?: undefined;
      readonly error: ComparisonError;
      /** Whether the attempt before has failed too. */
      readonly isAgain: boolean;
    };

/** The element whose data they are. */
export interface SourceHost {
  readonly element: HTMLElement & {
    readonly src: string | null;
    readonly comparison: object | null;
    readonly loading: "eager" | "lazy";
  };
  /** What tells how near the element is, since the element itself may have no box. */
  readonly box: Element;
  /** Makes of the data those to show; throws if the element cannot show them. */
  readonly accept: (
    comparison: Comparison,
    address: string | undefined,
  ) => Comparison;
  /** Fetches the words for the data, or what can be known of them before. It never fails. */
  readonly loadWords: (comparison?: Comparison) => Promise<void>;
  /** Whether words for the data are not there yet; then they are fetched. */
  readonly wantsWords: (comparison: Comparison) => boolean;
  /** The state is another. With an event, a load has ended, and the event is to be told once that is on screen. */
  readonly onState: (event?: Event) => void;
  readonly requestUpdate: () => void;
}

/** Errors that the console has been told of, since many elements may share one. */
const reported = new WeakSet<Error>();

/** Objects that a page has set as `comparison`, and what they are against a base, since many elements may show the same one. */
const checked = new WeakMap<
  object,
  { base: string; found: Comparison | ComparisonError }
>();

/** Finds the data of an element and loads them. */
export class Source {
  readonly #host: SourceHost;
  #state: State = ownOnly({ status: "idle" });

  constructor(host: SourceHost) {
    this.#host = host;
  }

  get state(): State {
    return this.#state;
  }

  /** Looks for other data at the next update: the page has named another source, or another tool. */
  change(): void {
    const { shown } = this.#state;
    this.#restart({
      shown,
      error: undefined,
      isOther: true,
      isReload: undefined,
    });
  }

  /** Fetches the same again at the next update. */
  reload(): void {
    this.#restart({ ...this.#wish, isReload: true });
  }

  /** Ends what is under way, to begin it again at the next update. */
  cancel(): void {
    if (this.#state.status !== "pending") return;
    this.#restart(this.#wish);
    this.#host.onState();
  }

  /** Looks for data if nothing is under way and nothing has come. */
  update(): void {
    if (this.#state.status !== "idle") return;
    const { element } = this.#host;
    const { comparison, src, baseURI } = element;
    const base = baseURI || undefined;
    try {
      if (comparison)
        this.#succeed(
          checkOnce(comparison, baseURI),
          addressOf(comparison as Comparison),
        );
      else if (src) this.#request(new URL(src, base).href);
      else this.#readChild();
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** Says why the element shows nothing, or goes on showing what a reload could not replace. */
  fail(cause: unknown, address?: string): void {
    const { element, onState } = this.#host;
    const error = toComparisonError(
      cause,
      address ?? (element.src || element.baseURI),
    );
    const { shown, isOther, error: before } = this.#wish;
    this.#state = ownOnly<State>(
      shown && !isOther
        ? { status: "ready", shown }
        : { status: "failed", error, isAgain: Boolean(before) },
    );
    const { message } = error;
    if (!reported.has(error)) console.error(message);
    reported.add(error);
    onState(newErrorEvent(error, message));
  }

  get #wish(): Wish {
    const { shown, error, isOther, isReload } = this.#state as Wish;
    return { shown, error, isOther, isReload };
  }

  #restart(wish: Wish): void {
    const state = this.#state;
    const { shown, error, isOther, isReload } = wish;
    this.#state = { status: "idle", shown, error, isOther, isReload };
    this.#host.requestUpdate();
    // After the update has joined the next request, which may be for the same file.
    if (state.status === "pending")
      queueMicrotask(() => state.controller.abort());
  }

  #succeed(data: Comparison, address?: string): void {
    // The next update, which comes with them, finds the data again.
    if (this.#host.wantsWords(data)) return;
    const comparison = this.#host.accept(data, address);
    this.#state = ownOnly<State>({
      status: "ready",
      shown: { comparison, address },
    });
    try {
      this.#host.onState(new Event("load"));
    } catch (cause) {
      this.#state = ownOnly({ status: "idle" });
      this.fail(cause, address);
    }
  }

  #readChild(): void {
    const { element, requestUpdate, onState } = this.#host;
    const { ownerDocument: document } = element;
    const script = findJson(element);
    if (memberOf(document, "readyState") === "loading") {
      // The parser may still be adding children, and text to them.
      memberOf(document, "defaultView")!.addEventListener(
        "DOMContentLoaded",
        requestUpdate,
      );
    } else if (script)
      this.#succeed(parseText(script.textContent.trim(), element.baseURI));
    else {
      this.#state = ownOnly({ status: "idle" });
      onState();
    }
  }

  #request(url: string): void {
    const { element, box, onState } = this.#host;
    const { isReload = false } = this.#state as Wish;
    const controller = new AbortController();
    const { signal } = controller;
    const pending = { ...this.#wish, status: "pending", controller } as const;
    const isCurrent = () =>
      (this.#state as Partial<typeof pending>).controller === controller;
    const start = async () => {
      if (!isCurrent()) return;
      this.#state = { ...pending, isLoading: true };
      try {
        onState();
        void this.#host.loadWords();
        const comparison = await load(url, { signal, reload: isReload });
        await this.#host.loadWords(comparison);
        if (isCurrent()) this.#succeed(comparison, addressOf(comparison));
      } catch (cause) {
        if (isCurrent()) this.fail(cause, url);
      }
    };
    this.#state = { ...pending, isLoading: false };
    if (element.loading === "lazy" && !isReload) {
      onState();
      whenNear(box, signal, start);
    } else void start();
  }
}

function checkOnce(data: object, base: string): Comparison {
  // A page may set a text, which says so itself.
  if (Object(data) !== data) return parse(data, base);
  let known = checked.get(data);
  if (known?.base !== base) {
    let found;
    try {
      found = parse(data, base);
    } catch (cause) {
      found = toComparisonError(cause, base);
    }
    checked.set(data, (known = { base, found }));
  }
  if (known.found instanceof Error) throw known.found;
  return known.found;
}

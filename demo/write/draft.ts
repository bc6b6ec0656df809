import { limits } from "../../src/load.js";
import { ComparisonError, parse, parseText } from "../../src/parse.js";
import type { Comparison } from "../../src/schema.js";
import { readJson } from "./data.js";
import { difference, History, type Source } from "./history.js";

/** What `set` may be told about a new text. */
export interface SetOptions {
  /** Absolute URL that addresses in the text resolve against; without one the last stays. */
  base?: string;
  /**
   * Names what is being typed in. Changes of one name that follow each other quickly are one step to
   * undo, and are checked once the typing rests.
   */
  typing?: string;
}

/** Whether this browser holds the draft as it is on screen. */
export type Keeping = "kept" | "pending" | "refused";

/** A comparison that has only begun. */
const START = `{
  "version": 1,
  "title": "",
  "tools": []
}
`;

const KEY = "tool-compare:draft";
/** Milliseconds without a key after which what was typed is checked. */
const REST = 70;
/** Milliseconds without a change after which it is kept. */
const KEEP_REST = 300;

/**
 * The one comparison that a person is writing: its text is the truth, and all else is made from it.
 *
 * `edit` fires at each change of the text, with the `Splice` as its detail; `change` when the text has
 * been checked; `keeping` when the browser has kept it, or refused.
 */
export class Draft extends EventTarget {
  #text = START;
  #base = document.baseURI;
  #data: unknown;
  #comparison: Comparison | undefined;
  #error: ComparisonError | undefined;
  #checkTimer = 0;
  #keepTimer = 0;
  #keeping: Keeping = "kept";
  #exported = START;
  readonly #history = new History();
  readonly #storage: () => Storage;

  /** @param storage - Where the draft is kept; a browser that refuses may throw here. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#restore();
    addEventListener("pagehide", () => this.#keep());
    addEventListener("visibilitychange", () => this.#keep());
    addEventListener("beforeunload", (event) => {
      this.#keep();
      if (this.isUnsaved) event.preventDefault();
    });
    addEventListener("storage", ({ key, newValue }) => {
      // Another tab has gone on writing: this one follows, and can go back.
      if (key === KEY) this.#follow(newValue);
    });
  }

  /** The comparison as JSON, finished or not. */
  get text(): string {
    return this.#text;
  }

  /** What the text says, last time it was checked; undefined if it is not JSON. */
  get data(): unknown {
    return this.#data;
  }

  /** The last comparison without a mistake. */
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /** What keeps the text from being a comparison, last time it was checked. */
  get error(): ComparisonError | undefined {
    return this.#error;
  }

  /** Absolute URL that addresses in the text resolve against. */
  get base(): string {
    return this.#base;
  }

  /** Whether the text is still the one that was checked last. */
  get isChecked(): boolean {
    return this.#checkTimer === 0;
  }

  /** Whether nothing has been written yet. */
  get isNew(): boolean {
    return this.#text === START;
  }

  /** Whether leaving now would lose something. */
  get isUnsaved(): boolean {
    return this.#keeping !== "kept" && !this.isExported;
  }

  /** Whether there is a copy outside of this page's memory that a person asked for. */
  get isExported(): boolean {
    return this.isNew || this.#text === this.#exported;
  }

  /** Whether this browser holds the draft. */
  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether `undo` would do something. */
  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  /** Whether `redo` would do something. */
  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Replaces the text, as a step that can be undone. */
  set(text: string, { base = this.#base, typing }: SetOptions = {}): void {
    if (text === this.#text && base === this.#base) return;
    this.#history.add(this, text, typing);
    this.#replace({ text, base });
    if (typing === undefined) this.check();
    else {
      clearTimeout(this.#checkTimer);
      this.#checkTimer = window.setTimeout(() => this.check(), REST);
    }
  }

  /** Takes the last step back. */
  undo(): void {
    this.#goTo(this.#history.undo(this));
  }

  /** Does what was undone last once more. */
  redo(): void {
    this.#goTo(this.#history.redo(this));
  }

  /** Checks the text now. */
  check(): void {
    clearTimeout(this.#checkTimer);
    this.#checkTimer = 0;
    this.#data = readJson(this.#text);
    this.#error = undefined;
    try {
      this.#comparison =
        this.#data === undefined
          ? parseText(this.#text, this.#base)
          : parse(this.#data, this.#base);
      if (new Blob([this.#text]).size > limits.bytes)
        throw new ComparisonError("too-large", this.#base, "too large");
    } catch (error) {
      this.#error = error as ComparisonError;
    }
    this.dispatchEvent(new Event("change"));
  }

  /** Tells that the text as it is now has left the browser as a file. */
  exported(): void {
    this.#exported = this.#text;
  }

  /** Removes the draft from this browser, with all that could be undone, and starts over. */
  delete(): void {
    this.#comparison = undefined;
    this.#history.clear();
    this.#replace({ text: START, base: document.baseURI });
    this.#keep();
    this.check();
  }

  #restore() {
    try {
      this.#follow(this.#storage().getItem(KEY));
      this.#history.clear();
      this.#setKeeping("kept");
    } catch {
      this.#setKeeping("refused");
    }
    this.check();
  }

  #follow(stored: string | null) {
    const kept = toStored(stored ?? "");
    if (kept && kept.text !== this.#text)
      this.set(kept.text, { base: kept.base });
  }

  #goTo(source: Source | undefined) {
    if (!source) return;
    this.#replace(source);
    this.check();
  }

  #replace({ text, base }: Source) {
    const detail = difference(this.#text, text);
    this.#text = text;
    this.#base = base;
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.#keep(), KEEP_REST);
    if (this.#keeping === "kept") this.#setKeeping("pending");
    this.dispatchEvent(new CustomEvent("edit", { detail }));
  }

  #keep() {
    clearTimeout(this.#keepTimer);
    if (this.#keeping === "kept") return;
    try {
      const { text, base } = this;
      if (this.isNew) this.#storage().removeItem(KEY);
      else this.#storage().setItem(KEY, JSON.stringify({ text, base }));
      this.#setKeeping("kept");
    } catch {
      this.#setKeeping("refused");
    }
  }

  #setKeeping(keeping: Keeping) {
    if (this.#keeping === keeping) return;
    this.#keeping = keeping;
    this.dispatchEvent(new Event("keeping"));
  }
}

/** What was kept, unless it is something else. */
function toStored(json: string): Source | undefined {
  const { text, base } = Object(readJson(json)) as Partial<Source>;
  return typeof text === "string" && base !== undefined && URL.canParse(base)
    ? { text, base }
    : undefined;
}

/** The draft of this page, kept in the browser's local storage. */
export const draft = new Draft(() => localStorage);

import { limits } from "../../src/load.js";
import { ComparisonError, parse, parseText } from "../../src/parse.js";
import type { Comparison } from "../../src/schema.js";

/** One change of the text: what stood at an offset, and what stands there now. */
export interface Splice {
  from: number;
  removed: string;
  inserted: string;
}

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

interface Step extends Splice {
  typing: string | undefined;
  time: number;
  base: string;
}

/** A comparison that has only begun. */
const START = `{
  "version": 1,
  "title": "",
  "tools": []
}
`;

const KEY = "tool-compare:draft";
/** Steps that undo goes back. */
const STEPS = 300;
/** Characters that all steps hold; a paste into a large file counts twice. */
const STEP_CHARACTERS = 8_000_000;
/** Milliseconds without a key after which what was typed is checked. */
const REST = 70;
/** Milliseconds between two keys that are one step to undo. */
const PAUSE = 1000;

/**
 * The one comparison that a person is writing: its text is the truth, and all else is made from it.
 *
 * `edit` fires at each change of the text, with the `Splice` as its detail; `change` when the text has
 * been checked; `keeping` when the browser has kept it, or refused.
 */
export class Draft extends EventTarget {
  #text = START;
  #data: unknown;
  #comparison: Comparison | undefined;
  #error: ComparisonError | undefined;
  #base = document.baseURI;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #timer = 0;
  #keepTimer = 0;
  #keeping: Keeping = "kept";
  #exported = START;
  readonly #storage: () => Storage;

  /** @param storage - Where the draft is kept; a browser that refuses may throw here. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    let stored: string | null = null;
    try {
      stored = storage().getItem(KEY);
    } catch {
      this.#keeping = "refused";
    }
    this.#follow(stored);
    this.#undo = [];
    this.#keeping = this.#keeping === "refused" ? "refused" : "kept";
    this.check();
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

  /** What the text says, last time it was checked; undefined where it is not JSON. */
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
    return this.#timer === 0;
  }

  /** Whether nothing has been written yet. */
  get isNew(): boolean {
    return this.#text === START;
  }

  /** Whether leaving now would lose something. */
  get isUnsaved(): boolean {
    return (
      this.#keeping !== "kept" && !this.isNew && this.#text !== this.#exported
    );
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
    return this.#undo.length > 0;
  }

  /** Whether `redo` would do something. */
  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Replaces the text, as a step that can be undone. */
  set(text: string, { base = this.#base, typing }: SetOptions = {}): void {
    const splice = difference(this.#text, text);
    if (!splice && base === this.#base) return;
    const step: Step = {
      ...(splice ?? { from: 0, removed: "", inserted: "" }),
      typing,
      time: performance.now(),
      base: this.#base,
    };
    const last = this.#undo.at(-1);
    if (last && typing !== undefined && continues(last, step)) {
      const before = reversed(this.#text, last);
      Object.assign(last, difference(before, text), { time: step.time });
    } else this.#undo.push(step);
    this.#redo = [];
    this.#trim();
    this.#base = base;
    this.#become(text, step);
    if (typing === undefined) this.check();
    else this.#checkSoon();
  }

  /** Takes the last step back. */
  undo(): void {
    this.#step(this.#undo, this.#redo);
  }

  /** Does what was undone last once more. */
  redo(): void {
    this.#step(this.#redo, this.#undo);
  }

  /** Checks the text now, if it has not been since it changed. */
  check(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#data = this.#error = undefined;
    try {
      this.#data = JSON.parse(this.#text);
    } catch {
      // Said by parseText below.
    }
    try {
      this.#comparison =
        this.#data === undefined
          ? parseText(this.#text, this.#base)
          : parse(this.#data, this.#base);
      if (new Blob([this.#text]).size > limits.bytes)
        this.#error = new ComparisonError(
          "too-large",
          this.#base,
          "the file is too large",
        );
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
    try {
      this.#storage().removeItem(KEY);
    } catch {
      // What was never stored need not be removed.
    }
    clearTimeout(this.#keepTimer);
    const splice = difference(this.#text, START);
    this.#comparison = undefined;
    this.#base = document.baseURI;
    this.#undo = [];
    this.#redo = [];
    if (splice) this.#become(START, splice);
    clearTimeout(this.#keepTimer);
    this.check();
    this.#tell("kept");
  }

  #follow(stored: string | null) {
    const kept = stored === null ? undefined : toStored(stored);
    if (kept && kept.text !== this.#text)
      this.set(kept.text, { base: kept.base });
  }

  #step(from: Step[], to: Step[]) {
    const step = from.pop();
    if (!step) return;
    const back: Step = {
      from: step.from,
      removed: step.inserted,
      inserted: step.removed,
      typing: undefined,
      time: 0,
      base: this.#base,
    };
    to.push(back);
    this.#base = step.base;
    this.#become(reversed(this.#text, step), back);
    this.check();
  }

  #become(text: string, { from, removed, inserted }: Splice) {
    this.#text = text;
    clearTimeout(this.#keepTimer);
    this.#keepTimer = window.setTimeout(() => this.#keep(), 300);
    if (this.#keeping === "kept") this.#tell("pending");
    const detail: Splice = { from, removed, inserted };
    this.dispatchEvent(new CustomEvent("edit", { detail }));
  }

  #checkSoon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.check(), REST);
  }

  #keep() {
    clearTimeout(this.#keepTimer);
    if (this.#keeping === "kept") return;
    try {
      const stored: Stored = { text: this.#text, base: this.#base };
      if (this.isNew) this.#storage().removeItem(KEY);
      else this.#storage().setItem(KEY, JSON.stringify(stored));
      this.#tell("kept");
    } catch {
      this.#tell("refused");
    }
  }

  #tell(keeping: Keeping) {
    if (this.#keeping === keeping) return;
    this.#keeping = keeping;
    this.dispatchEvent(new Event("keeping"));
  }

  #trim() {
    let characters = 0;
    const kept = this.#undo.findLastIndex(({ removed, inserted }, at) => {
      characters += removed.length + inserted.length;
      return (
        this.#undo.length - at > STEPS ||
        (characters > STEP_CHARACTERS && at < this.#undo.length - 1)
      );
    });
    this.#undo.splice(0, kept + 1);
  }
}

interface Stored {
  text: string;
  base: string;
}

/** What was kept, unless it is something else. */
function toStored(json: string): Stored | undefined {
  try {
    const { text, base } = JSON.parse(json) as Partial<Stored>;
    return typeof text === "string" && URL.canParse(base ?? "")
      ? { text, base: base! }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The smallest single splice that makes one text into another. */
export function difference(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from))
    from++;
  let end = 0;
  while (
    end < most - from &&
    before.charCodeAt(before.length - 1 - end) ===
      after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return {
    from,
    removed: before.slice(from, before.length - end),
    inserted: after.slice(from, after.length - end),
  };
}

function reversed(text: string, { from, removed, inserted }: Splice): string {
  return text.slice(0, from) + removed + text.slice(from + inserted.length);
}

/** Whether a step goes on where the one before it ended, soon enough to be undone with it. */
const continues = (last: Step, { typing, time, from, removed }: Step) =>
  last.typing === typing &&
  time - last.time < PAUSE &&
  from + removed.length >= last.from &&
  from <= last.from + last.inserted.length;

/** The draft of this page, kept in the browser's local storage. */
export const draft = new Draft(() => localStorage);

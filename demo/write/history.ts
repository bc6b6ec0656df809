/** One change of a text: what stood at an offset, and what stands there now. */
export interface Splice {
  from: number;
  removed: string;
  inserted: string;
}

/** A text, and the absolute URL that addresses in it resolve against. */
export interface Source {
  text: string;
  base: string;
}

/** A change that can be taken back. */
interface Step extends Splice {
  /** The base before it. */
  base: string;
  /** What was typed in, and when. */
  typing?: string | undefined;
  time?: number;
}

/** Steps that undo goes back. */
const STEPS = 300;
/** Milliseconds between two keys that are one step to undo. */
const PAUSE = 1000;

/** The changes of a text that can be undone and redone. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /**
   * Adds a change, which joins the last one if both were typed in one go.
   *
   * @param typing - Names what is being typed in.
   */
  add({ text: before, base }: Source, text: string, typing?: string): void {
    const time = performance.now();
    const step: Step = { ...difference(before, text), base, typing, time };
    const last = this.#done.at(-1);
    if (last && typing !== undefined && continues(last, step)) {
      const start = revert(before, last);
      Object.assign(last, difference(start, text), { time });
    } else this.#done.push(step);
    this.#undone = [];
    if (this.#done.length > STEPS) this.#done.shift();
  }

  /** What was there before the last change; undefined if there is none. */
  undo(now: Source): Source | undefined {
    return step(this.#done, this.#undone, now);
  }

  /** What was there before the last undo; undefined if there was none. */
  redo(now: Source): Source | undefined {
    return step(this.#undone, this.#done, now);
  }
}

/** The smallest single splice that makes one text into another. */
export function difference(before: string, after: string): Splice {
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

function step(from: Step[], to: Step[], now: Source): Source | undefined {
  const last = from.pop();
  if (!last) return undefined;
  const { from: at, removed, inserted, base } = last;
  to.push({ from: at, removed: inserted, inserted: removed, base: now.base });
  return { text: revert(now.text, last), base };
}

const revert = (text: string, { from, removed, inserted }: Splice) =>
  text.slice(0, from) + removed + text.slice(from + inserted.length);

/** Whether a step goes on where the one before it ended, soon enough to be undone with it. */
const continues = (
  last: Step,
  { typing, time = 0, from, removed }: Step,
): boolean =>
  last.typing === typing &&
  time - (last.time ?? 0) < PAUSE &&
  from + removed.length >= last.from &&
  from <= last.from + last.inserted.length;

/** How long a run takes, in milliseconds, before it is worth saying how far it is. */
const LONG = 500;

/** Says on a terminal how far a long run is, in one line that goes when it ends. */
export class Progress {
  readonly #start = Date.now();
  #last = 0;

  /** Says that so many of all are done. */
  show(what: string, done: number, total: number): void {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#start < LONG) return;
    if (now - this.#last < 100 && done < total) return;
    this.#last = now;
    process.stderr.write(`\r\x1b[K${what} ${done} of ${total}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#last) process.stderr.write("\r\x1b[K");
    this.#last = 0;
  }
}

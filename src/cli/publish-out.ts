import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf, Failure, reasonOf } from "./failure.js";
import { ENDS, TOOL_ENDS, WHOLE } from "./publish-names.js";

/** What a file is called until it is whole. */
const TEMPORARY = /^\.tool-compare-[\da-f-]{36}$/;

/**
 * Writes a folder so that whoever reads it meanwhile, or after a run that was cut off, finds whole files.
 *
 * It writes synchronously: for thousands of small files that takes a third of the time.
 */
export class OutFolder {
  readonly path: string;
  /** The paths of the files that are there now, in the folder. */
  readonly files = new Set<string>();
  /** How many of them this run has written. */
  written = 0;
  readonly #temporary = new Set<string>();
  /** The names in each folder before this run. */
  readonly #before = new Map<string, ReadonlySet<string>>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Makes the folder, and takes away what a run that was killed has left in it.
   *
   * @param target - Where its path leads through all links.
   * @throws {Failure}
   */
  open(target: string): void {
    attempt(this.path, () => {
      mkdirSync(target, { recursive: true });
      for (const name of this.#namesIn(""))
        if (TEMPORARY.test(name)) rmSync(join(this.path, name));
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => {
        for (const path of this.#temporary) rmSync(path, { force: true });
        process.kill(process.pid, signal);
      });
  }

  /**
   * Puts a file in its place at once, unless it is there already.
   *
   * @param path - In the folder, with `/`.
   * @throws {Failure}
   */
  put(path: string, content: string | Uint8Array): void {
    const target = join(this.path, path);
    attempt(target, () => {
      const isThere = this.#isThere(path);
      const bytes = Buffer.from(content as string);
      if (!(isThere && readFileSync(target).equals(bytes))) {
        const temporary = this.#newTemporary();
        try {
          writeFileSync(temporary, bytes, { flag: "wx" });
          this.#place(temporary, target);
        } finally {
          this.#drop(temporary);
        }
      }
      this.files.add(path);
    });
  }

  /**
   * The same with a file that is too large to be held as a whole, piece by piece.
   *
   * @throws {Failure}
   */
  async putPieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
    const target = join(this.path, path);
    const temporary = this.#newTemporary();
    const hash = createHash("sha256");
    try {
      const file = attempt(target, () => openSync(temporary, "wx"));
      try {
        for await (const piece of pieces) {
          hash.update(piece);
          attempt(target, () => writeFileSync(file, piece));
        }
      } finally {
        closeSync(file);
      }
      const isSame =
        this.#isThere(path) && (await hashOf(target)) === hash.digest("hex");
      if (!isSame) attempt(target, () => this.#place(temporary, target));
      this.files.add(path);
    } finally {
      this.#drop(temporary);
    }
  }

  /** What files of earlier runs are there that nothing makes any more, in alphabetical order. */
  findLeftOver(): string[] {
    const names = this.#namesIn("");
    const folders: [name: string, ends: readonly string[]][] = [
      ["locales", [".js"]],
      ["third-party-notices", [".txt"]],
    ];
    const found: string[] = [
      ...WHOLE,
      "tool-compare.js",
      "tool-verdict.js",
    ].filter((name) => names.has(name));
    for (const answer of names) {
      if (!answer.endsWith(".oembed.json")) continue;
      const name = answer.slice(0, -".oembed.json".length);
      found.push(
        ...ENDS.map((end) => name + end).filter((file) => names.has(file)),
      );
      folders.push([name, TOOL_ENDS]);
    }
    for (const [folder, ends] of folders)
      if (names.has(folder))
        for (const file of this.#namesIn(folder))
          if (ends.some((end) => file.endsWith(end)))
            found.push(`${folder}/${file}`);
    return found.filter((path) => !this.files.has(path)).toSorted();
  }

  #newTemporary(): string {
    const temporary = join(this.path, `.tool-compare-${randomUUID()}`);
    this.#temporary.add(temporary);
    return temporary;
  }

  #place(temporary: string, target: string): void {
    renameSync(temporary, target);
    this.#temporary.delete(temporary);
    this.written++;
  }

  /** Removes what has not found its place. */
  #drop(temporary: string): void {
    if (this.#temporary.delete(temporary)) rmSync(temporary, { force: true });
  }

  /** Whether a file was there before; its folder is there now. */
  #isThere(path: string): boolean {
    const folder = dirname(path);
    return this.#namesIn(folder === "." ? "" : folder).has(
      path.slice(path.lastIndexOf("/") + 1),
    );
  }

  #namesIn(folder: string): ReadonlySet<string> {
    let names = this.#before.get(folder);
    if (!names) {
      const path = join(this.path, folder);
      mkdirSync(path, { recursive: true });
      names = new Set(readdirSync(path));
      this.#before.set(folder, names);
    }
    return names;
  }
}

/** Says in plain words why a file could not be written. */
function attempt<T>(path: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new Failure(`${path}: ${whyNot(error)}`);
  }
}

const whyNot = (error: unknown): string =>
  codeOf(error) === "EACCES" || codeOf(error) === "EPERM"
    ? "writing there is not permitted"
    : reasonOf(error);

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path))
    hash.update(chunk as Buffer);
  return hash.digest("hex");
}

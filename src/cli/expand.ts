import { lstat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { isUrl, ReadError } from "./read.js";

/** What is in a pattern and hardly ever in the name of a file. */
const PATTERN = /[*?]|\[.+\]|\{.+\}|[!+@]\(/s;

/**
 * The files that a name on the command line means: the file itself, or, if it is a pattern and no file
 * has that name, those that match, in alphabetical order.
 *
 * @throws {ReadError} `missing` if none does.
 */
export async function expand(name: string): Promise<string[]> {
  if (isUrl(name) || !PATTERN.test(name) || (await isThere(name)))
    return [name];
  const { glob } = await import("tinyglobby");
  const pattern =
    process.platform === "win32" ? name.replaceAll("\\", "/") : name;
  const files = await glob(pattern.replace(/^!(?!\()/, "\\!"), {
    absolute: isAbsolute(name),
    expandDirectories: false,
  }).catch(() => []); // longer than a pattern may be
  if (!files.length)
    throw new ReadError("missing", "no file matches this pattern");
  // A file that is called `-`, not the standard input.
  return files
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((file) => (file === "-" ? "./-" : file));
}

const isThere = (name: string) =>
  lstat(name).then(
    () => true,
    () => false,
  );

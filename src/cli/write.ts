import { randomUUID } from "node:crypto";
import { constants, type BigIntStats } from "node:fs";
import {
  access,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { codeOf, Failure, reasonOf, UsageError } from "./failure.js";
import { statOf, writeTo } from "./print.js";

/**
 * Writes the whole of a text to a file, or leaves the file as it is.
 *
 * @throws {Failure} Says why it could not be written.
 */
export async function write(path: string, text: string): Promise<void> {
  let target = path;
  try {
    const there = await existing(path);
    const stream = [process.stdout, process.stderr].find(({ fd }) =>
      isSame(there, statOf(fd)),
    );
    // Such as /dev/stdout, which cannot be opened if it is a socket.
    if (stream) return await writeTo(stream, text);
    // A pipe or a device cannot be replaced; a folder is an error.
    if (there && !there.isFile()) return await writeFile(path, text);
    target = await follow(path);
    if (there) await replace(target, text, there);
    else await create(target, text);
  } catch (error) {
    throw new Failure(`${path}: ${whyNot(error, target)}`);
  }
}

function whyNot(error: unknown, target: string): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return `there is no folder ${dirname(target)}`;
    case "ENOTDIR":
      return /[/\\]$/.test(target)
        ? "it is no folder"
        : `${dirname(target)} is no folder`;
    case "EACCES":
    case "EPERM":
      return "writing there is not permitted";
    default:
      return reasonOf(error);
  }
}

/**
 * Refuses to write over what is to be read.
 *
 * @param input - As it is named on the command line.
 */
export async function refuseSame(input: string, output: string): Promise<void> {
  const [read, written] = await Promise.all([
    input === "-" ? statOf(0) : existing(input).catch(() => undefined),
    existing(output).catch(() => undefined),
  ]);
  if (written?.isFile() && isSame(read, written))
    throw new UsageError(`--output: ${output} is the comparison itself`);
}

const isSame = (one: BigIntStats | undefined, other: BigIntStats | undefined) =>
  one !== undefined && one.dev === other?.dev && one.ino === other.ino;

async function existing(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Where a path leads through all links, whether anything is there or not. */
export async function follow(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  const link = await readlink(path).catch(() => undefined);
  if (link === undefined) return path;
  // Not joined by `path`, which would take `..` for the folder that a link is in, not for what it leads to.
  return follow(isAbsolute(link) ? link : `${dirname(path)}/${link}`);
}

/** The codes of a folder, an owner or a mount that does not let a file be replaced. */
const IRREPLACEABLE: ReadonlySet<string | undefined> = new Set([
  "EACCES",
  "EBUSY",
  "ENAMETOOLONG",
  "ENOTSUP",
  "EPERM",
  "EROFS",
  "EXDEV",
]);

/** Replaces a file at once, so that nobody reads half of it; writes over it if that is not possible. */
async function replace(
  path: string,
  text: string,
  there: BigIntStats,
): Promise<void> {
  await access(path, constants.W_OK);
  // The other names of a file go on leading to it.
  if (there.nlink > 1n) return overwrite(path, text);
  try {
    await create(path, text, there);
  } catch (error) {
    if (!IRREPLACEABLE.has(codeOf(error))) throw error;
    await overwrite(path, text);
  }
}

/** Makes a file at once, with the owner and permissions of the one that it replaces. */
async function create(
  path: string,
  text: string,
  there?: BigIntStats,
): Promise<void> {
  const temporary = join(dirname(path), `.tool-compare-${randomUUID()}`);
  try {
    const file = await open(temporary, "wx");
    try {
      if (there) {
        await file.chown(Number(there.uid), Number(there.gid));
        await file.chmod(Number(there.mode & 0o7777n));
      }
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Writes over what a file holds, and restores that if it fails. */
async function overwrite(path: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    const before = Buffer.alloc(Math.min(size, bytes.length));
    await file.read(before, 0, before.length, 0);
    try {
      await fill(file, bytes, bytes.length);
    } catch (error) {
      await fill(file, before, size).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** Writes before it cuts: a file that is not cut yet keeps its part of the disk, so it can be restored. */
async function fill(
  file: FileHandle,
  bytes: Uint8Array,
  size: number,
): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    const { bytesWritten } = await file.write(bytes, at, undefined, at);
    at += bytesWritten;
  }
  await file.truncate(size);
  await file.sync();
}

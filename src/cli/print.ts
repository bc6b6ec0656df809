import { fstatSync, writeFileSync, type BigIntStats } from "node:fs";
import { styleText } from "node:util";
import { codeOf, Failure, reasonOf } from "./failure.js";

/** A line to print, whole or in parts, some of them styled. Its text may come from anywhere: it is escaped. */
export type Line = string | readonly (string | Styled)[];

type Styled = readonly ["red" | "yellow" | "bold", string];

// A write reports its own error; without a listener the event would end the process.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", () => {});

/**
 * Prints lines to the standard output; none any more once its reader has gone.
 *
 * @throws {Failure} If they cannot be written.
 */
export async function print(lines: readonly Line[]): Promise<void> {
  await printText(written(lines, process.stdout));
}

/**
 * Prints a text as it is to the standard output, and says whether all of it was taken.
 *
 * @throws {Failure} If it cannot be written.
 */
export async function printText(text: string): Promise<boolean> {
  try {
    await writeTo(process.stdout, text);
    return true;
  } catch (error) {
    // Whoever read this has read enough, as `head` does.
    if (codeOf(error) === "EPIPE") return false;
    throw new Failure(`standard output: ${reasonOf(error)}`);
  }
}

/** Prints lines to the standard error, if anybody reads it. */
export async function complain(lines: readonly Line[]): Promise<void> {
  const text = written(lines, process.stderr);
  // There is nowhere left to say that this failed.
  await writeTo(process.stderr, text).catch(() => {});
}

/** What is behind a standard stream; undefined if the system does not say, as for a console on Windows. */
export function statOf(fd: number): BigIntStats | undefined {
  try {
    return fstatSync(fd, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Writes a text to one of the standard streams. */
export async function writeTo(
  stream: NodeJS.WriteStream & { fd: number },
  text: string,
): Promise<void> {
  // Node's stream of a file ignores that a full disk took only part of the text.
  if (statOf(stream.fd)?.isFile()) writeFileSync(stream.fd, text);
  else
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

function written(lines: readonly Line[], stream: NodeJS.WriteStream): string {
  const part = (what: string | Styled) =>
    typeof what === "string"
      ? printable(what)
      : styleText(what[0], printable(what[1]), { stream });
  return lines
    .map((line) => (typeof line === "string" ? [line] : line))
    .map((parts) => `${parts.map(part).join("")}\n`)
    .join("");
}

/**
 * What is invisible, steers a terminal or turns the direction, except the joiners of letters and emoji
 * and what chooses between their forms. U+2800 is the Braille pattern without dots.
 */
const UNPRINTABLE =
  /(?! |\p{Join_Control}|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/** A text whose every character shows, the others as JSON escapes them. */
const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );

import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "./did-you-mean.js";

/** What whoever runs the command can mend: it is printed without a stack. */
export class Failure extends Error {}

/** The command was not called as its help says. */
export class UsageError extends Failure {}

/** What the system says by these codes, in plain words. */
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ["EACCES", "that is not permitted"],
  ["EBADF", "it is not open for that"],
  ["EBUSY", "it is in use"],
  ["EDQUOT", "your share of the disk is used up"],
  ["EEXIST", "a file is where a folder must be"],
  ["EFBIG", "it would be larger than a file may be"],
  ["EIO", "the device failed"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENFILE", "too many files are open"],
  ["ENOENT", "there is no such file or folder"],
  ["ENOSPC", "there is no space left"],
  ["ENOTDIR", "a file is where a folder must be"],
  ["ENXIO", "nothing answers there"],
  ["EPERM", "that is not permitted"],
  ["EPIPE", "nobody reads it any more"],
  ["EROFS", "nothing can be written there"],
]);

/** The code by which the system or Node names an error; undefined for any other. */
export const codeOf = (error: unknown): string | undefined =>
  (error as NodeJS.ErrnoException).code;

/** Why the system could not do something. */
export const reasonOf = (error: unknown): string =>
  REASONS.get(codeOf(error)) ?? (error as Error).message;

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} Of an option that there is not, that lacks its value or takes none.
 */
export function parseArguments<
  const T extends NonNullable<ParseArgsConfig["options"]>,
>(
  args: string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
      const known = Object.keys(options).map((option) => `--${option}`);
      throw new UsageError(
        `unknown option ${rawName}${didYouMean(rawName, known)}`,
      );
    }
    const takesValue = options[name]!.type === "string";
    if (!takesValue && value !== undefined)
      throw new UsageError(`${rawName} takes no value`);
    if (takesValue && !value) throw new UsageError(`${rawName} needs a value`);
    // Perhaps the value was forgotten, and this is the next option.
    if (takesValue && !inlineValue && /^-./.test(value!))
      throw new UsageError(
        `${rawName} needs a value; if it is ${value}, write --${name}=${value}`,
      );
  }
  return parseArgs({ args, options, allowPositionals: true });
}

import { parseArgs, type ParseArgsConfig } from "node:util";
import { didYouMean } from "./did-you-mean.js";

/** What whoever runs the command can mend: it is printed without a stack. */
export class Failure extends Error {}

/** The command was not called as its help says. */
export class UsageError extends Failure {}

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} Of an option that there is not, or that lacks its value.
 */
export function parseArguments<
  const T extends NonNullable<ParseArgsConfig["options"]>,
>(
  args: string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, option = ""] = /'(-[^']*)'/.exec(message) ?? [];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new UsageError(
        `unknown option ${option}${didYouMean(option, known)}`,
      );
    }
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UsageError(message.split(/\.?\n/)[0]!);
  }
}

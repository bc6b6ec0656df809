#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { didYouMean } from "./cli/did-you-mean.js";
import { Failure, parseArguments, UsageError } from "./cli/failure.js";

const HELP = `Checks comparisons of AI tools.

Usage: tool-compare validate <file|url|->…

A file is named by its path, by its address on the web, or by - for the
standard input.

Options:
  -h, --help     Print this; after a command, what it can do.
  -v, --version  Print the version.

Example: tool-compare validate compare/a-vs-b.json`;

const VALIDATE = `Checks comparisons, and says what is wrong with them and where.

Usage: tool-compare validate <file|url|->… [--json]

Options:
  --json      Print one JSON object:
              { valid, invalid, unread, files: [{ file, status,
                error?: { kind, message },
                problems: [{ path, message, expected?, found?, line?,
                  column? }],
                warnings: [{ path, message, line?, column? }] }] }
  -h, --help  Print this.

Lines and columns count from 1, columns in UTF-16 code units, as most editors
do. Warnings are for what is ignored: unknown fields, and all but the last of
those with the same name.

Exit code: 0 if all files are valid, 1 if one is not, 2 if one could not be
read.

Example: tool-compare validate compare/*.json`;

const help = { type: "boolean", short: "h" } as const;

/** By its name, what the command does with its arguments; each loads only what it needs. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  async validate(args) {
    const { values, positionals } = parseArguments(args, {
      json: { type: "boolean" },
      help,
    });
    if (values.help) return print(VALIDATE);
    if (!positionals.length)
      throw new UsageError("expected a file, an address or -");
    const { validate } = await import("./cli/validate.js");
    return validate(positionals, values);
  },
};

function print(what: string): number {
  console.log(what);
  return 0;
}

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) throw new UsageError("expected a command");
  if (name.startsWith("-")) {
    const { values } = parseArguments([name], {
      help,
      version: { type: "boolean", short: "v" },
    });
    if (values.help) return print(HELP);
    const manifest = readFileSync(
      new URL("../package.json", import.meta.url),
      "utf8",
    );
    return print((JSON.parse(manifest) as { version: string }).version);
  }
  const names = Object.keys(COMMANDS);
  if (!Object.hasOwn(COMMANDS, name))
    throw new UsageError(
      `unknown command \`${name}\`${didYouMean(name, names) || `, there is ${names.join(" and ")}`}`,
    );
  return COMMANDS[name]!(args);
}

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read this has read enough, as `head` does.
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  // Not 1, which says that a comparison is not valid.
  process.exitCode = 2;
  if (!(error instanceof Failure)) console.error(error);
  else {
    console.error(`tool-compare: ${error.message}`);
    if (error instanceof UsageError)
      console.error(
        `See: tool-compare ${COMMANDS[args[0] ?? ""] ? `${args[0]} ` : ""}--help`,
      );
  }
}

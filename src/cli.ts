#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { didYouMean } from "./cli/did-you-mean.js";
import { Failure, parseArguments, UsageError } from "./cli/failure.js";
import { HELP, PUBLISH, RENDER, VALIDATE } from "./cli/help.js";
import { complain, print, type Line } from "./cli/print.js";

const text = { type: "string" } as const;
const help = { type: "boolean", short: "h" } as const;

/** By its name, what the command does with its arguments; each loads only what it needs. */
const COMMANDS = new Map<string, (args: string[]) => Promise<number>>([
  [
    "validate",
    async (args) => {
      const { values, positionals } = parseArguments(args, {
        json: { type: "boolean" },
        help,
      });
      if (values.help) return answer(VALIDATE);
      if (!positionals.length)
        throw new UsageError("expected a file, an address or -");
      if (positionals.filter((name) => name === "-").length > 1)
        throw new UsageError("the standard input can be read only once");
      const { validate } = await import("./cli/validate.js");
      return validate(positionals, values);
    },
  ],
  [
    "render",
    async (args) => {
      const { values, positionals } = parseArguments(args, {
        as: text,
        tool: text,
        variant: text,
        theme: text,
        lang: text,
        src: text,
        tools: text,
        page: text,
        oembed: text,
        output: { ...text, short: "o" },
        help,
      });
      const { help: isHelp, ...options } = values;
      if (isHelp) return answer(RENDER);
      const { render } = await import("./cli/render.js");
      return render(positionals, options);
    },
  ],
  [
    "publish",
    async (args) => {
      const { values, positionals } = parseArguments(args, {
        base: text,
        output: { ...text, short: "o" },
        script: { type: "boolean" },
        lang: text,
        help,
      });
      const { help: isHelp, ...options } = values;
      if (isHelp) return answer(PUBLISH);
      const { publish } = await import("./cli/publish.js");
      return publish(positionals, options);
    },
  ],
]);

async function answer(text: string): Promise<number> {
  await print(text.split("\n"));
  return 0;
}

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) throw new UsageError("expected a command");
  if (name.startsWith("-")) {
    const { values } = parseArguments([name], {
      help,
      version: { type: "boolean", short: "v" },
    });
    if (values.help) return answer(HELP);
    if (!values.version) throw new UsageError("expected a command");
    const manifest = readFileSync(
      new URL("../package.json", import.meta.url),
      "utf8",
    );
    return answer((JSON.parse(manifest) as { version: string }).version);
  }
  const command = COMMANDS.get(name);
  if (command) return command(args);
  const names = [...COMMANDS.keys()];
  throw new UsageError(
    `unknown command \`${name}\`${didYouMean(name, names) || `, there are ${names.join(", ")}`}`,
  );
}

/** What is wrong, and of what is our own mistake where it happened. */
function linesOf(error: unknown, [name = ""]: string[]): Line[] {
  if (!(error instanceof Failure)) return inspect(error).split("\n");
  const lines = [`tool-compare: ${error.message}`];
  if (error instanceof UsageError)
    lines.push(
      `See: tool-compare ${COMMANDS.has(name) ? `${name} ` : ""}--help`,
    );
  return lines;
}

const args = process.argv.slice(2);
try {
  process.exitCode = await run(args);
} catch (error) {
  // Not 1, which says that a comparison is not valid.
  process.exitCode = 2;
  await complain(linesOf(error, args));
}

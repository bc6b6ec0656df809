#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { didYouMean } from "./cli/did-you-mean.js";
import { Failure, parseArguments, UsageError } from "./cli/failure.js";
import { complain, print, type Line } from "./cli/print.js";

const HELP = `Checks comparisons of AI tools, and renders them for where no script runs.

Usage: tool-compare validate <file|url|->…
       tool-compare render <file|url|-> --as <surface>

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
                problems: [{ keys, path, message, expected?, found?, reason?,
                  line?, column? }],
                warnings: [{ keys, path, kind, message, line?,
                  column? }] }] }
              The status is valid, invalid or unread; the kind of an error
              missing, unreadable, network, timeout, http or too-large. keys
              are the names and indexes that lead to the place, expected is
              the rule of the format, found a text, number or truth value,
              and reason says why a file is not JSON: empty, html, encoding or
              syntax.
  -h, --help  Print this.

Lines and columns count from 1, columns in UTF-16 code units, as most editors
do. Warnings are for what is allowed and perhaps not meant: unknown and repeated
fields, two reviews under one name, web addresses without https://, specs
without a row, an affiliate link without a disclosure, a price beside the entry
free or contact, a price without a date, and dates before 1990 or in the future.

A pattern of *, **, ?, [a-z] or {a,b}, in quotes or on Windows, means the files
that match, unless a file is called exactly that. Characters that do not show
are printed as JSON escapes them.

Exit code: 0 if all files are valid, 1 if one is not, 2 if one could not be
read, if a pattern matches nothing, or if the output could not be written.
Whoever stops reading the output early, as head does, does not change it.

Example: tool-compare validate "compare/**/*.json"`;

const RENDER = `Renders a comparison for where no script runs.

Usage: tool-compare render <file|url|-> --as <surface> [options]

Surfaces, and the options of each:
  html      The element with the comparison in it, to paste into a page.
            --src, --theme, --lang, --tools
  page      A whole document, by itself or in a frame.
            --src, --page, --oembed, --theme, --lang, --tools
  plain     HTML that every filter lets pass, for posts, feeds and mail: no
            style, script, template or form. --lang, --tools
  svg       The badge as an image.
            --tool, --variant, --theme, --lang
  json-ld   Structured data for search engines: the list of the tools, or one of
            them with its ratings. --tool or --tools
  markdown  A table and the quotes. --lang
  shields   The answer to shields.io's endpoint badge. --tool, --lang
  oembed    The answer to a host that embeds the page. --page

Options:
  --tool <id>          The tool; may be left out only if the file has one.
  --tools <ids>        Show only these tools, in this order: --tools b,a
  --variant <variant>  pill (default), flat (a pill in the 20 px of a README's
                       other badges), badge (250 x 54 px or more) or card.
  --theme <theme>      light or dark; auto follows the reader's system.
  --lang <tag>         Language of the words, such as en or de-CH.
  --src <url>          Where the file will be served, for html and for whatever
                       addresses in it are relative. Known of a file that is
                       read from the web.
  --page <url>         Where the page will be served.
  --oembed <url>       Where the answer of --as oembed will be served; the page
                       then leads hosts to it.
  -o, --output <file>  Write to a file instead of the standard output: the
                       whole of it, or nothing.
  -h, --help           Print this.

An existing file is replaced at once and keeps its permissions, or is written
over where its folder, its owner or a mount forbids to replace it. One that may
not be written stays as it is. A link goes on leading to its file, even if that
is only made now. Devices and pipes are written to.

Exit code: 0 if rendered, 1 if the comparison is not valid, 2 if it could not
be read, or not be written to its end.

Example: tool-compare render compare/a-vs-b.json --as svg --tool b -o b.svg`;

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
    `unknown command \`${name}\`${didYouMean(name, names) || `, there are ${names.join(" and ")}`}`,
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

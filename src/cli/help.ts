/** What the command prints without a command of its own. */
export const HELP = `Checks comparisons of AI tools, renders them for where no script runs, and
publishes a folder of them.

Usage: tool-compare validate <file|url|->…
       tool-compare render <file|url|-> --as <surface>
       tool-compare publish <folder> --base <url> -o <folder>

A file is named by its path, by its address on the web, or by - for the
standard input.

Options:
  -h, --help     Print this; after a command, what it can do.
  -v, --version  Print the version.

Example: tool-compare validate compare/a-vs-b.json`;

/** The help of `validate`. */
export const VALIDATE = `Checks comparisons, and says what is wrong with them and where.

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

/** The help of `render`. */
export const RENDER = `Renders a comparison for where no script runs.

Usage: tool-compare render <file|url|-> --as <surface> [options]

Surfaces, and the options of each:
  html      The element with the comparison in it, to paste into a page.
            --src, --theme, --lang, --tools
  page      A whole document, by itself or in a frame.
            --src, --page, --oembed, --theme, --lang, --tools
  plain     HTML that every filter lets pass, for posts and feeds: no style,
            script, template or form. --lang, --tools
  email     The HTML of a message: tables and inline styles. --lang, --tools
  svg       The badge as an image.
            --tool, --variant, --theme, --lang
  json-ld   Structured data for search engines: the list of the tools, or one of
            them with its ratings. --tool or --tools, --lang
  markdown  A table and the quotes. --lang
  shields   The answer to shields.io's endpoint badge. --tool, --lang
  oembed    The answer to a host that embeds the page. --page

Options:
  --tool <id>          The tool; may be left out only if the file has one.
  --tools <ids>        Show only these tools, in this order: --tools b,a
  --variant <variant>  pill (default), flat (a pill in the 20 px of a README's
                       other badges), badge (250 x 54 px or more) or card.
  --theme <theme>      light or dark; auto follows the reader's system.
  --lang <tag>         Language of the words, such as de or pt-BR; by default
                       that of the comparison, else English.
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

/** The help of `publish`. */
export const PUBLISH = `Writes a folder with all that a publisher needs of a folder of comparisons.

Usage: tool-compare publish <folder> --base <url> -o <folder> [options]

Options:
  --base <url>           Where the folder that is written will be served.
  -o, --output <folder>  The folder to write, not in that of the comparisons.
  --script               Write the script and its languages too, to load them
                         from there and not from a CDN; the snippets then do.
  --lang <tag>           Language of the words, such as de or pt-BR; by default
                         that of each comparison, else English.
  -h, --help             Print this.

Of each a-vs-b.json in the folder, but not in folders inside it:
  a-vs-b.json            The file itself.
  a-vs-b.html            A page, by itself or in a frame.
  a-vs-b.snippet.html    The element with the comparison in it, to paste.
  a-vs-b.plain.html      HTML that every filter lets pass.
  a-vs-b.email.html      The HTML of a message.
  a-vs-b.md              Markdown.
  a-vs-b.oembed.json     The answer to a host that embeds the page.
  a-vs-b/TOOL.svg        A badge for each tool, as an image and as the answer
  a-vs-b/TOOL.shields.json  to shields.io's endpoint badge.

Of the folder: index.json (the comparisons with their shares), feed.xml (Atom,
of those that have \`updated\`) and sitemap.xml.

All files are checked first, and nothing is written if one is not valid, if two
would make the same file or have the same \`url\`, or if a name is too long or
reserved: index, feed, sitemap, tool-compare, tool-verdict, locales,
third-party-notices and the devices of Windows. Files are replaced at once, and
only if they have changed. What earlier runs have left is named and not removed.

Exit code: 0 if published, 1 if a comparison is not valid or in conflict with
another, 2 if something could not be read or written.

Example: tool-compare publish compare --base https://example.com/compare \\
           -o site/compare`;

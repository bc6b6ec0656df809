import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join, sep } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import {
  command,
  comparisons,
  EXAMPLE,
  example,
  file,
  folder,
  manifest,
  RELATIVE,
  root,
  run,
  served,
} from "./command.mjs";

const validate = (...args) => run(["validate", ...args]);

/** What validate says of one file, without the file's name. */
async function findings(content) {
  const path = file(content);
  const { out } = await validate(path);
  return out
    .split("\n")
    .filter((line) => line.startsWith(path))
    .map((line) => line.slice(path.length + 1));
}

describe("tool-compare", () => {
  test("runs in a checkout with npm exec", async () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { stdout } = await promisify(execFile)(
      npm,
      ["exec", "tool-compare", "--", "--version"],
      { cwd: root },
    );
    assert.equal(stdout.trim(), manifest.version);
  });

  test("can be run by itself", () => {
    assert.match(readFileSync(command, "utf8"), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== "win32")
      assert.equal(statSync(command).mode & 0o111, 0o111);
  });

  for (const args of [
    ["--help"],
    ["validate", "-h"],
    ["render", "--help"],
    ["publish", "--help"],
  ])
    test(`${args.join(" ")} says how it is used, with an example`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 0);
      assert.equal(err, "");
      assert.match(out, /^Usage: tool-compare /m);
      assert.match(out, /^Example: tool-compare /m);
      for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
    });

  test("the help of render names every option that it takes", async () => {
    const { out } = await run(["render", "--help"]);
    for (const option of "as tool tools variant theme lang src page oembed output help".split(
      " ",
    ))
      assert.ok(out.includes(`--${option}`), option);
  });

  for (const [args, message] of [
    [[], /expected a command/],
    [["rendr"], /unknown command `rendr`, did you mean `render`\?/],
    [["draw"], /unknown command `draw`, there are validate, render, publish/],
    ...["constructor", "toString", "__proto__", "-", "--"].map((name) => [
      [name],
      /(unknown command `|expected a command).*\nSee: tool-compare --help\n/,
    ]),
    [["--verison"], /unknown option --verison, did you mean `--version`\?/],
    [["validate"], /expected a file, an address or -/],
    [["validate", "-", "-"], /the standard input can be read only once/],
    [
      ["validate", "--jsn", "a"],
      /unknown option --jsn, did you mean `--json`\?/,
    ],
    [["validate", "-x", "a"], /unknown option -x\n/],
    [["validate", "-hx"], /unknown option -x\n/],
    [["validate", "--__proto__", "a"], /unknown option --__proto__\n/],
    [["validate", "--constructor=a"], /unknown option --constructor\n/],
    [["validate", "--json=yes", "a"], /--json takes no value\n/],
    [["render", "--as", "svg"], /expected one file, address or -, got 0/],
    [
      ["render", "--as", "svg", "a", "b"],
      /expected one file, address or -, got 2/,
    ],
    [
      ["render", "a"],
      /--as is missing: html, page, plain, email, svg, json-ld, markdown, shields, oembed/,
    ],
    [["render", "a", "--as", "pdf"], /expected one of html, .*oembed, got pdf/],
    ...["constructor", "toString", "__proto__"].map((name) => [
      ["render", "a", "--as", name],
      new RegExp(`--as: expected one of html, .* got ${name}\n`),
    ]),
    [["render", "a", "--as"], /--as needs a value\n/],
    [["render", "a", "--as", "svg", "--output="], /--output needs a value\n/],
    [
      ["render", "a", "--as", "svg", "-o", "-a.svg"],
      /-o needs a value; if it is -a\.svg, write --output=-a\.svg\n/,
    ],
    [
      ["render", "a", "--as", "svg", "--themes", "x"],
      /did you mean `--theme`\?/,
    ],
    [
      ["render", "a", "--as", "svg", "--theme", "x"],
      /auto, light, dark, got x/,
    ],
    [
      ["render", "a", "--as", "svg", "--variant", "x"],
      /pill, flat, badge, card, got x/,
    ],
    [
      ["render", "a", "--as", "svg", "--lang", "x_y"],
      /a language tag like .* got x_y/,
    ],
    [["render", "a", "--as", "html"], /--as html needs --src/],
    [["render", "a", "--as", "svg", "--src", "a.json"], /a whole web address/],
    [
      ["render", "a", "--as", "svg", "--src", "https://"],
      /a whole web address/,
    ],
    [
      ["render", "a", "--as", "markdown", "--tool", "b"],
      /--tool means nothing to --as markdown, which takes --lang, --src/,
    ],
    [
      ["render", "a", "--as", "json-ld", "--theme", "dark"],
      /which takes --tool, --tools, --lang, --src/,
    ],
    [["render", "a", "--as", "oembed"], /--as oembed needs --page/],
    [
      ["render", "a", "--as", "page", "--page", "a.html"],
      /--page: expected a whole web address/,
    ],
    [
      ["render", "a", "--as", "json-ld", "--tool", "a", "--tools", "a,b"],
      /--tool and --tools exclude each other/,
    ],
    [
      ["render", EXAMPLE, "--as", "plain", "--tools", "axolotl-v0-16 b c"],
      /--tools: b, c are not in the file, there are claude-4-api, axolotl-v0-16\n/,
    ],
  ])
    test(`refuses ${JSON.stringify(args.join(" "))} and says why`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, message);
      assert.match(err, /^See: tool-compare .*--help$/m);
      assert.doesNotMatch(err, /^\s+at /m);
    });
});

describe("validate", () => {
  test("all the demo's comparisons are valid", async () => {
    const all = readdirSync(comparisons);
    const { code, out, err } = await validate(
      ...all.map((name) => join(comparisons, name)),
    );
    assert.equal(out, `${all.length} files: ${all.length} valid\n`);
    assert.equal(err, "");
    assert.equal(code, 0);
  });

  test("names each problem with its path, its place, what is expected and what is there", async () => {
    const data = example();
    data.tools[1].reviews[0].verdict = "maybe";
    delete data.tools[0].name;
    const path = file(data);
    const { code, out } = await validate(path);
    const lines = readFileSync(path, "utf8").split("\n");
    const line = lines.findIndex((line) => line.includes('"maybe"')) + 1;
    assert.equal(
      out,
      `${path}:15:5: error: tools[0].name: expected text of 1 to 120 characters, got nothing
${path}:${line}:${lines[line - 1].indexOf('"maybe"') + 1}: error: tools[1].reviews[0].verdict: expected "ship" or "skip", got "maybe"
1 file: 1 invalid; 2 problems
`,
    );
    assert.equal(code, 1);
  });

  test("warns of unknown fields, and names the one that was probably meant", async () => {
    const lines = await findings(`{
  "$schema": "https://example.com/schema.json",
  "version": 1,
  "titel": "A",
  "Kicker": "A",
  "rating": 5,
  "tools": [
    {
      "$schema": "x",
      "id": "a",
      "name": "A",
      "tagLine": "A",
      "pricing": { "entry": "paid", "curency": "USD" },
      "reviews": [
        { "reviewer": "A", "verdict": "ship", "quote": "A", "uri": "A" }
      ]
    }
  ],
  "newsletter": {
    "heading": "A",
    "action": "sign-up",
    "fields": { "anything": "goes" }
  }
}`);
    assert.deepEqual(lines, [
      "4:3: warning: titel: unknown field, did you mean `title`?",
      "5:3: warning: Kicker: unknown field, did you mean `kicker`?",
      "6:3: warning: rating: unknown field",
      "9:7: warning: tools[0].$schema: unknown field",
      "12:7: warning: tools[0].tagLine: unknown field, did you mean `tagline`?",
      "13:37: warning: tools[0].pricing.curency: unknown field, did you mean `currency`?",
      "15:61: warning: tools[0].reviews[0].uri: unknown field, did you mean `url`?",
    ]);
  });

  test("warnings leave a file valid", async () => {
    const path = file({ ...example(), titel: "A" });
    const { code, out } = await validate(path);
    assert.match(out, /\n1 file: 1 valid; 1 warning\n$/);
    assert.equal(code, 0);
  });

  test("does not propose a field that is there already", async () => {
    const [line] = await findings({ ...example(), titles: "A" });
    assert.match(line, /titles: unknown field$/);
  });

  test("warns of a field that appears again, and judges the last", async () => {
    const lines = await findings(
      `{"version": 2,\n"version": 1, "title": 7, "title": "A", "tools": [], "tools": [{"id":"A"}]}`,
    );
    assert.deepEqual(lines, [
      "2:1: warning: version: appears again; only the last one counts",
      "2:27: warning: title: appears again; only the last one counts",
      "2:54: warning: tools: appears again; only the last one counts",
      "2:64: error: tools[0].name: expected text of 1 to 120 characters, got nothing",
      "2:64: error: tools[0].reviews: expected a list of at most 50, got nothing",
      '2:70: error: tools[0].id: expected an id like "some-tool-2", got "A"',
    ]);
  });

  test("finds hidden fields whatever their names are", async () => {
    const data = example();
    data.newsletter.fields = {
      a: "1",
      "a.b": 1,
      "a[0]": 2,
      "": 3,
      "\u001b[31m\u202e": 4,
    };
    const lines = await findings(JSON.stringify(data, null, 1));
    const places = lines.map((line) => line.replace(/^\d+:\d+: error: /, ""));
    assert.deepEqual(places, [
      "newsletter.fields.a.b: expected text, got 1",
      "newsletter.fields.a[0]: expected text, got 2",
      "newsletter.fields.: expected text, got 3",
      "newsletter.fields.\\u001b[31m\\u202e: expected text, got 4",
    ]);
    const numbers = lines.map((line) => Number(/^\d+/.exec(line)[0]));
    assert.deepEqual(
      numbers,
      [0, 1, 2, 3].map((i) => numbers[0] + i),
    );
  });

  test("judges no field of another version", async () => {
    const lines = await findings('{"version": 2, "titel": "A", "tools": 7}');
    assert.deepEqual(lines, ["1:13: error: version: expected 1, got 2"]);
  });

  for (const [what, text, expected] of [
    ["nothing", "", "1:1: error: not JSON: it is empty"],
    [
      "a page",
      "<!doctype html>",
      "1:1: error: not JSON: it is an HTML page, perhaps a login",
    ],
    ...[
      ["a feed", '<?xml version="1.0"?>'],
      ["a paragraph", "<p>{}</p>"],
      ["a comment of HTML", "<!-- {} -->"],
    ].map(([what, text]) => [
      what,
      text,
      `1:1: error: not JSON: it looks like HTML: it begins with ${JSON.stringify(text.slice(0, 20))}`,
    ]),
    [
      "a lost character before a comma too many",
      '{"a": "\ufffd",}',
      "1:11: error: not JSON: unexpected comma before `}`",
    ],
    [
      "a comma too many in an object",
      '{\n  "version": 1,\n}',
      "3:1: error: not JSON: unexpected comma before `}`",
    ],
    [
      "a comma too many in a list",
      "[1,\n]",
      "2:1: error: not JSON: unexpected comma before `]`",
    ],
    [
      "no comma",
      '{"a": 1\n "b": 2}',
      '2:2: error: not JSON: missing comma before `"b"`',
    ],
    [
      "no colon",
      '{"a" 1}',
      "1:6: error: not JSON: expected a colon after the name, got `1`",
    ],
    ["no value", '{"a":}', "1:6: error: not JSON: expected a value, got `}`"],
    [
      "no end",
      '{"a": 1',
      "1:8: error: not JSON: expected a }, got the end of the file",
    ],
    [
      "no end of a list",
      "[1",
      "1:3: error: not JSON: expected a ], got the end of the file",
    ],
    [
      "two values",
      "{} {}",
      "1:4: error: not JSON: expected the end of the file, got `{`",
    ],
    ["a comment", "// A\n{}", "1:1: error: not JSON: JSON has no comments"],
    [
      "single quotes",
      "{'a': 1}",
      "1:2: error: not JSON: names and texts need double quotes, unlike `'a'`",
    ],
    [
      "curly quotes",
      "{“a”: 1}",
      "1:2: error: not JSON: names and texts need double quotes, unlike `“a”`",
    ],
    ["a bare name", "{a: 1}", "1:2: error: not JSON: unexpected `a`"],
    [
      "an invisible character",
      "{\u00a0}",
      "1:2: error: not JSON: unexpected `\\u00a0`",
    ],
    ["NaN", '{"a": NaN}', "1:7: error: not JSON: unexpected `NaN`"],
    [
      "a text over two lines",
      '{"a": "x\ny"}',
      '1:7: error: not JSON: no closing quotation mark in `"x`',
    ],
    [
      "a tab in a text",
      '{"a": "x\ty"}',
      '1:7: error: not JSON: a tab or other control character needs an escape in `"x\\u0009y"`',
    ],
    [
      "a backslash",
      '{"a": "C:\\x"}',
      '1:7: error: not JSON: unknown escape after the backslash in `"C:\\x"`',
    ],
    [
      "half an escape",
      '{"a": "\\u12"}',
      '1:7: error: not JSON: expected four hexadecimal digits after \\u in `"\\u12"`',
    ],
    [
      "half a number",
      "[1.]",
      "1:2: error: not JSON: the number `1.` is not complete",
    ],
    ["no object", "[]", "1:1: error: expected an object, got a list of 0"],
  ])
    test(`says where and why ${what} is not a comparison`, async () => {
      const path = file(text);
      const { code, out } = await validate(path);
      assert.equal(out, `${path}:${expected}\n1 file: 1 invalid; 1 problem\n`);
      assert.equal(code, 1);
    });

  test("refuses endless nesting, without a place", async () => {
    for (const text of [
      "[".repeat(20_000),
      "[".repeat(20_000) + "]".repeat(20_000),
    ]) {
      const path = file(text);
      const { code, out, err } = await validate(path);
      assert.match(
        out.slice(path.length),
        /^: error: (not JSON|expected an object)/,
      );
      assert.equal(err, "");
      assert.equal(code, 1);
    }
  });

  test("counts lines that end in CR LF or CR, too", async () => {
    for (const end of ["\n", "\r\n", "\r"])
      assert.deepEqual(
        await findings(["{", '"version": 1,', '  "tools": 7', "}"].join(end)),
        ["3:12: error: tools: expected a list of 1 to 8, got 7"],
      );
  });

  test("counts columns in UTF-16 code units, without the byte order mark", async () => {
    assert.deepEqual(
      await findings('\ufeff{"x🦎é": 1, "version": 1, "tools": 7}'),
      [
        "1:2: warning: x🦎é: unknown field",
        "1:36: error: tools: expected a list of 1 to 8, got 7",
      ],
    );
  });

  test("warns of a file that is not UTF-8", async () => {
    const text = JSON.stringify({ ...example(), title: "Größe" });
    const path = file(Buffer.from(text, "latin1"));
    const { code, out } = await validate(path);
    assert.match(out, /: warning: not UTF-8, so some characters are lost\n/);
    assert.equal(code, 0);
    const wide = await validate(file(Buffer.from(text, "utf16le")));
    assert.match(wide.out, /error: not JSON.*\n.*1 invalid/s);
    assert.match(wide.out, /warning: not UTF-8/);
  });

  test("reads the standard input", async () => {
    const good = await run(["validate", "-"], { input: readFileSync(EXAMPLE) });
    assert.deepEqual(good, { code: 0, out: "1 file: 1 valid\n", err: "" });
    const bad = await run(["validate", "-"], { input: "7" });
    assert.equal(
      bad.out,
      "standard input:1:1: error: expected an object, got 7\n1 file: 1 invalid; 1 problem\n",
    );
    assert.equal(bad.code, 1);
  });

  test("says what it cannot read and goes on with the other files", async () => {
    const large = file(`{"x": "${"x".repeat(1_048_576)}"}`);
    const { code, out, err } = await validate(
      "none.json",
      EXAMPLE,
      folder,
      large,
      file("7"),
    );
    assert.equal(
      err,
      `none.json: there is no such file
${folder}: it is a folder
${large}: it is larger than 1024 KiB
`,
    );
    assert.match(
      out,
      /\n5 files: 1 valid, 1 invalid, 3 not read; 1 problem\n$/,
    );
    assert.equal(code, 2);
  });

  test("prints any number of findings", async () => {
    const fields = Array.from({ length: 90_000 }, (_, index) => [
      `f${index}`,
      1,
    ]);
    const path = file(JSON.stringify(Object.fromEntries(fields)));
    for (const args of [[path], ["--json", path]]) {
      const { code, out, err } = await validate(...args);
      assert.match(out, /f89999/);
      assert.equal(err, "");
      assert.equal(code, 1);
    }
  });

  test(
    "says what is no file and why",
    { skip: process.platform === "win32" },
    async () => {
      symlinkSync("loop.json", join(folder, "loop.json"));
      for (const [name, message] of [
        ["loop.json", "its links lead in a circle"],
        ["x".repeat(300), "the name is too long"],
        ["", "there is no such file"],
      ]) {
        const { code, err } = await validate(name);
        assert.equal(err, `${name || '""'}: ${message}\n`);
        assert.equal(code, 2);
      }
      const { code, err } = await run(["validate", "-"], {
        wrapper: ["sh", "-c", 'exec "$@" < .', "sh"],
      });
      assert.equal(err, "standard input: it is a folder\n");
      assert.equal(code, 2);
    },
  );

  test("takes a file of 1 MiB to the byte", async () => {
    const text = JSON.stringify(example());
    const full = text + " ".repeat(1_048_576 - Buffer.byteLength(text));
    assert.equal((await validate(file(full))).code, 0);
    assert.equal((await validate(file(`${full} `))).code, 2);
  });

  test("takes a path with a drive for a path", async () => {
    const { err } = await validate("C:\\compare\\a.json");
    assert.equal(err, "C:\\compare\\a.json: there is no such file\n");
    if (process.platform === "win32") return;
    file(example(), "C:\\a.json");
    assert.equal((await validate("C:\\a.json")).code, 0);
  });

  test("takes a file whose name begins with a dash, after --", async () => {
    file(example(), "-a.json");
    assert.equal((await validate("--", "-a.json")).code, 0);
  });

  describe("of patterns", () => {
    mkdirSync(join(folder, "compare/deep"), { recursive: true });
    for (const name of ["b", "a", ".hidden", "deep/c"])
      file(example(), `compare/${name}.json`);
    file("7", "-");

    for (const [pattern, names] of [
      ["compare/*.json", ["compare/a.json", "compare/b.json"]],
      ["./compare/?.json", ["compare/a.json", "compare/b.json"]],
      ["compare/[b-z].json", ["compare/b.json"]],
      ["{compare,none}/a.json", ["compare/a.json"]],
      ["compare/+(b|x).json", ["compare/b.json"]],
      ["**/c.json", ["compare/deep/c.json"]],
      [join(folder, "compare/b*"), [join(folder, "compare/b.json")]],
      ["{-,none}", ["./-"]],
    ])
      test(`${pattern.replace(folder, "…")} means the files that match`, async () => {
        const { out } = await validate("--json", pattern);
        assert.deepEqual(
          JSON.parse(out).files.map(({ file }) => file),
          names,
        );
      });

    test("one that matches nothing is an error, and the others go on", async () => {
      const { code, out, err } = await validate("none/*.json", EXAMPLE);
      assert.equal(err, "none/*.json: no file matches this pattern\n");
      assert.equal(out, "2 files: 1 valid, 1 not read\n");
      assert.equal(code, 2);
    });

    test(
      "what a file is really called is none",
      { skip: sep === "\\" },
      async () => {
        for (const name of ["*.json", "[a].json", "{a,b}?.json", "!a.json"]) {
          file("7", name);
          const { out } = await validate("--json", name);
          assert.deepEqual(
            JSON.parse(out).files.map(({ file, status }) => [file, status]),
            [[name, "invalid"]],
          );
        }
        // Not all but those.
        const { out } = await validate("--json", "!*.json");
        assert.deepEqual(
          JSON.parse(out).files.map(({ file }) => file),
          ["!a.json"],
        );
      },
    );
  });

  test("--json prints the verdicts for machines", async () => {
    const bad = file(`{"version": 1, "tools": 7, "titel": "A"}`);
    const { code, out, err } = await validate(
      "--json",
      bad,
      EXAMPLE,
      "none.json",
    );
    assert.deepEqual(JSON.parse(out), {
      valid: 1,
      invalid: 1,
      unread: 1,
      files: [
        {
          file: bad,
          status: "invalid",
          problems: [
            {
              keys: ["tools"],
              path: "tools",
              message: "expected a list of 1 to 8, got 7",
              expected: { type: "list", min: 1, max: 8 },
              found: 7,
              line: 1,
              column: 25,
            },
          ],
          warnings: [
            {
              keys: ["titel"],
              path: "titel",
              kind: "unknown-field",
              message: "unknown field, did you mean `title`?",
              line: 1,
              column: 28,
            },
          ],
        },
        { file: EXAMPLE, status: "valid", problems: [], warnings: [] },
        {
          file: "none.json",
          status: "unread",
          error: { kind: "missing", message: "there is no such file" },
          problems: [],
          warnings: [],
        },
      ],
    });
    assert.equal(err, "");
    assert.equal(code, 2);
  });

  test("colours only what asks for it", async () => {
    const args = ["validate", file("7"), "none.json"];
    const isColoured = (text) => text.includes("\u001b[");
    const piped = await run(args);
    assert.ok(!isColoured(piped.out + piped.err));
    const forced = await run(args, { env: { FORCE_COLOR: "1" } });
    assert.ok(forced.out.includes("\u001b[31merror\u001b[39m"));
    const never = await run(args, { env: { NO_COLOR: "1" } });
    assert.ok(!isColoured(never.out + never.err));
    const json = await run([...args, "--json"], { env: { FORCE_COLOR: "1" } });
    assert.ok(!isColoured(json.out));
  });
});

describe("from the web", () => {
  const data = { ...example(), methodology: "how" };
  const { address, requests } = served({
    "/a.json": (response) => response.end(JSON.stringify(data)),
    "/bad.json": (response) => response.end('{"version": 1}'),
    "/moved.json": (response) =>
      response.writeHead(302, { location: "/there/b.json" }).end(),
    "/there/b.json": (response) => response.end(JSON.stringify(data)),
    "/404": (response) => response.writeHead(404).end("not here"),
    "/500": (response) => response.writeHead(500).end(),
    "/page": (response) => response.end("<!doctype html><title>Log in</title>"),
    "/large": (response) => response.end("x".repeat(1_048_577)),
    // Whoever waits for all of it waits for ever.
    "/endless": (response) => response.write("x".repeat(2_000_000)),
    "/cut": (response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("{", () => response.destroy());
    },
  });
  const at = (path) => `${address.origin}${path}`;

  test("a file is fetched once and checked", async () => {
    const { code, out } = await validate(at("/a.json"));
    assert.equal(out, "1 file: 1 valid\n");
    assert.equal(code, 0);
    assert.equal(requests.filter((url) => url === "/a.json").length, 1);
  });

  test("a problem bears the address of its file", async () => {
    const { code, out } = await validate(at("/bad.json"));
    assert.match(out, /^http:.*\/bad\.json:1:1: error: tools: expected a list/);
    assert.equal(code, 1);
  });

  test("a redirect is followed", async () => {
    assert.equal((await validate(at("/moved.json"))).code, 0);
  });

  test("a page instead of JSON is invalid", async () => {
    const { code, out } = await validate(at("/page"));
    assert.match(out, /not JSON: it is an HTML page, perhaps a login/);
    assert.equal(code, 1);
  });

  for (const [path, kind, message] of [
    ["/404", "http", /^the server answered 404 Not Found$/],
    ["/500", "http", /^the server answered 500 Internal Server Error$/],
    ["/large", "too-large", /larger than 1024 KiB/],
    ["/endless", "too-large", /larger than 1024 KiB/],
    ["/cut", "network", /^no connection: \w/],
  ])
    test(`${path} cannot be read, and it is said why`, async () => {
      const { code, out } = await validate("--json", at(path));
      const { error } = JSON.parse(out).files[0];
      assert.equal(error.kind, kind);
      assert.match(error.message, message);
      assert.equal(code, 2);
      const { err } = await validate(at(path));
      assert.equal(err, `${at(path)}: ${error.message}\n`);
    });

  test("nobody who listens is said to be no connection", async () => {
    const { code, err } = await validate("http://127.0.0.1:1/a.json");
    assert.match(err, /^http:.*: no connection: ./);
    assert.equal(code, 2);
  });
});

describe("render", () => {
  const SRC = "https://example.com/compare/a.json";
  const PAGE = "https://example.com/compare/a.html";
  const SURFACES = {
    html: ["--src", SRC, "--theme", "dark", "--lang", "de"],
    page: ["--theme", "light", "--tools", "axolotl-v0-16"],
    plain: ["--lang", "de", "--tools", "axolotl-v0-16,claude-4-api"],
    email: ["--lang", "de", "--tools", "axolotl-v0-16"],
    svg: ["--tool", "axolotl-v0-16", "--variant", "card", "--theme", "dark"],
    "json-ld": ["--tool", "axolotl-v0-16"],
    markdown: ["--lang", "de"],
    shields: ["--tool", "axolotl-v0-16"],
    oembed: ["--page", PAGE],
  };
  const render = (path, as, ...args) =>
    run(["render", path, "--as", as, ...args]);

  /** What the package itself makes of the example, by surface. */
  const expected = async () => {
    const {
      parse,
      renderEmail,
      renderHtml,
      renderJsonLd,
      renderMarkdown,
      renderPage,
      renderPlain,
      renderSvg,
      toOEmbed,
      toShields,
    } = await import("tool-compare/data");
    const { default: words } = await import("tool-compare/locales/de");
    const comparison = parse(example(), SRC);
    const tool = "axolotl-v0-16";
    const german = { lang: "de", words };
    return {
      html: renderHtml(comparison, { src: SRC, theme: "dark", ...german }),
      page: renderPage(comparison, { theme: "light", tools: [tool] }),
      plain: renderPlain(comparison, {
        ...german,
        tools: [tool, "claude-4-api"],
      }),
      email: renderEmail(comparison, { ...german, tools: [tool] }),
      svg: renderSvg(comparison, { tool, variant: "card", theme: "dark" }),
      "json-ld": renderJsonLd(comparison, { tool }),
      markdown: renderMarkdown(comparison, german),
      shields: JSON.stringify(toShields(comparison, { tool }), null, 2),
      oembed: JSON.stringify(toOEmbed(comparison, { page: PAGE }), null, 2),
    };
  };

  for (const [as, args] of Object.entries(SURFACES))
    test(`--as ${as} prints what the package renders, and ends the line`, async () => {
      const { code, out, err } = await render(EXAMPLE, as, ...args);
      assert.equal(err, "");
      assert.equal(out, `${(await expected())[as].trimEnd()}\n`);
      assert.equal(code, 0);
    });

  test("reads the standard input", async () => {
    const tool = ["--tool", "axolotl-v0-16"];
    const piped = await run(["render", "-", "--as", "svg", ...tool], {
      input: readFileSync(EXAMPLE),
    });
    assert.equal(piped.out, (await render(EXAMPLE, "svg", ...tool)).out);
    assert.match(piped.out, /^<svg /);
  });

  for (const surface of ["svg", "shields"])
    test(`needs --tool for ${surface} where the file has several`, async () => {
      const { code, out, err } = await render(EXAMPLE, surface);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, /--tool: expected "claude-4-api" or "axolotl-v0-16"/);
    });

  test("loads one renderer and not the others", async () => {
    const coverage = join(folder, "coverage");
    await run(["render", EXAMPLE, "--as", "svg"], {
      env: { NODE_V8_COVERAGE: coverage },
    });
    const loaded = readdirSync(coverage).flatMap((name) =>
      JSON.parse(readFileSync(join(coverage, name), "utf8")).result.map(
        ({ url }) => url,
      ),
    );
    const has = (part) => loaded.some((url) => url.includes(part));
    assert.ok(has("/dist/cli/svg.js"));
    for (const other of [
      "html",
      "page",
      "plain",
      "email",
      "markdown",
      "inspect",
    ]) {
      assert.ok(existsSync(join(root, `dist/cli/${other}.js`)), other);
      assert.ok(!has(`/dist/cli/${other}.js`), other);
    }
  });

  test("takes less than a second, at best of three on a busy machine", async () => {
    for (const [as, args] of Object.entries(SURFACES)) {
      const times = [];
      for (let time = 0; time < 3; time++) {
        const start = performance.now();
        await render(EXAMPLE, as, ...args);
        times.push(performance.now() - start);
      }
      assert.ok(Math.min(...times) < 1000, `${as}: ${times.join(", ")} ms`);
    }
  });

  for (const as of ["svg", "shields"])
    test(`an unknown tool of --as ${as} lists those that there are`, async () => {
      const { code, out, err } = await render(EXAMPLE, as, "--tool", "axolotl");
      assert.match(
        err,
        /^tool-compare: --tool: expected "claude-4-api" or "axolotl-v0-16", got "axolotl"\n/,
      );
      assert.equal(out, "");
      assert.equal(code, 2);
    });

  test("what cannot be read cannot be rendered", async () => {
    const { code, out, err } = await render("none.json", "svg");
    assert.equal(err, "tool-compare: none.json: there is no such file\n");
    assert.equal(out, "");
    assert.equal(code, 2);
  });

  test("a file with relative addresses needs to know where it will be", async () => {
    const { code, out, err } = await render(RELATIVE, "json-ld");
    assert.match(err, /are relative \(tools\[0\]\.logo\): give --src/);
    assert.equal(out, "");
    assert.equal(code, 2);
    const known = await render(RELATIVE, "json-ld", "--src", SRC);
    assert.ok(known.out.includes('"https://example.com/logos/minutely.svg"'));
    assert.equal(known.code, 0);
  });

  describe("from the web", () => {
    const { address } = served({
      "/a.json": (response) => response.end(readFileSync(RELATIVE)),
      "/moved.json": (response) =>
        response.writeHead(302, { location: "/there/b/c.json" }).end(),
      "/there/b/c.json": (response) => response.end(readFileSync(RELATIVE)),
    });

    test("addresses are relative to where the file was finally served", async () => {
      const { code, out } = await render(
        `${address.origin}/moved.json`,
        "json-ld",
      );
      assert.ok(out.includes(`"${address.origin}/there/logos/minutely.svg"`));
      assert.equal(code, 0);
    });

    test("the snippet fetches from where the file was read, or from --src", async () => {
      const from = `${address.origin}/moved.json`;
      const read = await render(from, "html");
      assert.ok(read.out.startsWith(`<tool-compare src="${from}"`));
      const given = await render(from, "html", "--src", SRC);
      assert.ok(given.out.startsWith(`<tool-compare src="${SRC}"`));
    });

    test("--src wins over where the file was read", async () => {
      const { out } = await render(
        `${address.origin}/a.json`,
        "json-ld",
        "--src",
        SRC,
      );
      assert.ok(out.includes('"https://example.com/logos/minutely.svg"'));
      assert.ok(!out.includes(address.origin));
    });
  });
});

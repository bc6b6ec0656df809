import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { EXAMPLE, file, folder, run } from "./command.mjs";

const bad = file('{"version": 1, "tools": 7, "titel": 1}');

const COMMANDS = [
  ["--help"],
  ["--version"],
  ["validate", bad],
  ["validate", "--json", EXAMPLE],
  ["render", EXAMPLE, "--tool", "axolotl-v0-16", "--as", "svg"],
];

describe("where nothing can be written", () => {
  const isFull = existsSync("/dev/full");

  for (const args of COMMANDS)
    test(`${args[0]} says so and fails`, { skip: !isFull }, async () => {
      const wrapper = ["sh", "-c", 'exec "$@" > /dev/full', "sh"];
      const { code, err } = await run(args, { wrapper });
      assert.equal(
        err,
        "tool-compare: standard output: there is no space left\n",
      );
      assert.equal(code, 2);
    });

  test(
    "a file that has room for a part of it does, too",
    { skip: process.platform === "win32" },
    async () => {
      const path = join(folder, "part");
      const wrapper = ["sh", "-c", 'ulimit -f 4; exec "$@" > "$0"', path];
      const { code, err } = await run(["render", EXAMPLE, "--as", "page"], {
        wrapper,
      });
      assert.match(err, /^tool-compare: standard output: it would be larger/);
      assert.equal(code, 2);
    },
  );

  test(
    "what cannot be complained of changes no exit code",
    { skip: !isFull },
    async () => {
      const wrapper = ["sh", "-c", 'exec "$@" 2> /dev/full', "sh"];
      const exit = async (...args) => (await run(args, { wrapper })).code;
      assert.equal(await exit("validate", "none.json"), 2);
      assert.equal(await exit("render", bad, "--as", "svg"), 1);
      assert.equal(await exit("validat"), 2);
    },
  );
});

describe("whose reader has gone", () => {
  const many = (name) => Array.from({ length: 50 }, () => name);

  for (const { args, expected } of [
    { args: ["validate", ...many(EXAMPLE)], expected: 0 },
    { args: ["validate", ...many(bad)], expected: 1 },
    { args: ["validate", "--json", ...many(bad)], expected: 1 },
    { args: ["validate", ...many(bad), "none.json"], expected: 2 },
    { args: ["--help"], expected: 0 },
    // It was not written.
    { args: ["render", EXAMPLE, "--as", "page"], expected: 2 },
  ])
    test(`${args.slice(0, 2).join(" ")} ends with ${expected}, without a word of it`, async () => {
      const { code, err } = await run(args, { closed: ["stdout"] });
      assert.equal(
        err,
        args.includes("none.json") ? "none.json: there is no such file\n" : "",
      );
      assert.equal(code, expected);
    });

  test("the first line of many problems ends with 1", async () => {
    const wrapper = [
      "sh",
      "-c",
      '{ "$@"; echo "exit code $?" >&2; } | head -1',
      "sh",
    ];
    const { out, err } = await run(["validate", ...many(bad)], { wrapper });
    assert.equal(
      out,
      `${bad}:1:25: error: tools: expected a list of 1 to 8, got 7\n`,
    );
    assert.equal(err, "exit code 1\n");
  });

  test("nobody to complain to changes no exit code", async () => {
    const exit = async (...args) =>
      (await run(args, { closed: ["stderr"] })).code;
    assert.equal(await exit("validate", ...many("none.json")), 2);
    assert.equal(await exit("render", bad, "--as", "svg"), 1);
    assert.equal(await exit("render"), 2);
  });
});

describe("what does not show", () => {
  /** Colours, a title, C1, the end of a line, a turn of direction, marks, a tag, half a character. */
  const HOSTILE =
    "\u001b[31m\u001b]0;x\u0007\u009b\u007f\n\r\t\u2028\u202e\u2066\u200b\ufeff\u{e0041}\u00a0\u115f\uffa0\u034f\u2800\u{e0100}";
  const ESCAPED =
    "\\u001b[31m\\u001b]0;x\\u0007\\u009b\\u007f\\u000a\\u000d\\u0009\\u2028\\u202e\\u2066\\u200b\\ufeff\\udb40\\udc41\\u00a0\\u115f\\uffa0\\u034f\\u2800\\udb40\\udd00";
  const UNPRINTABLE =
    /(?![ \n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
  const SVG = ["render", EXAMPLE, "--tool", "axolotl-v0-16", "--as", "svg"];

  const address = {};
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () =>
      socket.end(
        "HTTP/1.1 404 \u001b[31mNot\u0007 here\r\ncontent-length: 0\r\n\r\n",
      ),
    );
  });
  before(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    address.url = `http://127.0.0.1:${server.address().port}/`;
  });
  after(() => server.close());

  for (const args of [
    [HOSTILE],
    [`--${HOSTILE}`],
    ["validate", `--${HOSTILE}`, "a"],
    ["validate", `${HOSTILE}.json`],
    ["validate", `*${HOSTILE}`],
    ["validate", `http://127.0.0.1:1/${HOSTILE}`],
    ["validate", `https://${HOSTILE}`],
    ["render", `${HOSTILE}.json`, "--as", "svg"],
    ["render", "a", "--as", HOSTILE],
    [...SVG, "--tool", HOSTILE],
    [...SVG, "--theme", HOSTILE],
    [...SVG, "--lang", HOSTILE],
    [...SVG, "--src", HOSTILE],
    [...SVG, "-o", `none/${HOSTILE}`],
    [...SVG, "-o", `none${HOSTILE}/a`],
    [...SVG, "-o", `-${HOSTILE}`],
  ])
    test(`is escaped in ${args.map((arg) => arg.replaceAll(HOSTILE, "…").replace(EXAMPLE, "a")).join(" ")}`, async () => {
      const { out, err } = await run(args);
      assert.doesNotMatch(out, UNPRINTABLE);
      assert.doesNotMatch(err, UNPRINTABLE);
      // A value is written as in JSON, which has shorter escapes for these.
      const long = err
        .replaceAll("\\n", "\\u000a")
        .replaceAll("\\r", "\\u000d")
        .replaceAll("\\t", "\\u0009");
      assert.ok(long.includes(ESCAPED), err);
    });

  test("is escaped in what a server answers", async () => {
    const message = "the server answered 404 \\u001b[31mNot\\u0007 here";
    for (const args of [["validate"], ["render", "--as", "svg"]]) {
      const { err } = await run([...args, address.url]);
      assert.ok(err.endsWith(`${address.url}: ${message}\n`), err);
    }
    const { out } = await run(["validate", "--json", address.url]);
    assert.ok(out.includes(`"${message}"`), out);
  });

  test(
    "is escaped in names of files and fields, and JSON stays what it is",
    { skip: process.platform === "win32" },
    async () => {
      mkdirSync(join(folder, "hostile"));
      const name = `hostile/${HOSTILE}.json`;
      const field = `${HOSTILE}\ud800`;
      writeFileSync(
        join(folder, name),
        JSON.stringify({ version: 1, tools: HOSTILE, [field]: 1 }),
      );
      for (const asked of [name, "hostile/*"]) {
        const { out, code } = await run(["validate", asked]);
        assert.doesNotMatch(out, UNPRINTABLE);
        assert.ok(out.startsWith(`hostile/${ESCAPED}.json:1:`), out);
        assert.ok(out.includes(`${ESCAPED}\\ud800: unknown field`), out);
        assert.equal(code, 1);
        const { out: json } = await run(["validate", "--json", asked]);
        assert.doesNotMatch(json, UNPRINTABLE);
        const [verdict] = JSON.parse(json).files;
        assert.equal(verdict.file, name);
        assert.equal(verdict.warnings[0].path, field);
      }
    },
  );

  test("is escaped where colours are wanted, too", async () => {
    const path = file({ version: 1, tools: HOSTILE });
    const { out } = await run(["validate", path], {
      env: { FORCE_COLOR: "1" },
    });
    const styled = [
      "\u001b[31merror\u001b[39m",
      "\u001b[1mtools\u001b[22m",
      "\u001b[33mwarning\u001b[39m",
    ];
    assert.ok(out.includes(styled[0]));
    const rest = styled.reduce(
      (text, style) => text.replaceAll(style, ""),
      out,
    );
    assert.doesNotMatch(rest, UNPRINTABLE);
  });

  test("joins letters and emoji as before", async () => {
    const { err } = await run(["validate", "❤️👩‍💻 می‌خواهم.json"]);
    assert.equal(err, "❤️👩‍💻 می‌خواهم.json: there is no such file\n");
  });
});

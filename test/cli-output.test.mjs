import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { before, beforeEach, describe, test } from "node:test";
import { EXAMPLE, file, folder, run } from "./command.mjs";

const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;
const canMount = spawnSync("unshare", ["-Urm", "true"]).status === 0;

const BADGE = ["render", EXAMPLE, "--tool", "axolotl-v0-16"];
const render = (as, output, options) =>
  run([...BADGE, "--as", as, "-o", output], options);
const expected = async (as) => (await run([...BADGE, "--as", as])).out;
const read = (path) => readFileSync(path, "utf8");

/** Runs a command whose files may have so many blocks. */
const smallFiles = (blocks) => [
  "sh",
  "-c",
  `ulimit -f ${blocks}; exec "$@"`,
  "sh",
];
/** Runs a command without what root may do everywhere. */
const unprivileged = isRoot
  ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
  : [];

test("-o writes a file and prints nothing", async () => {
  const path = join(folder, "badge.svg");
  assert.deepEqual(await render("svg", path), { code: 0, out: "", err: "" });
  assert.equal(read(path), await expected("svg"));
});

test("-o - prints", async () => {
  const { out } = await render("svg", "-");
  assert.equal(out, await expected("svg"));
});

describe("to a file that is there", { skip: isWindows }, () => {
  const home = join(folder, "there");
  const path = join(home, "badge.svg");
  before(() => mkdirSync(home));
  beforeEach(() => {
    writeFileSync(path, "before");
    chmodSync(path, 0o606);
  });

  /** What is left where nothing may have changed. */
  const assertUntouched = () => {
    assert.deepEqual(readdirSync(home), ["badge.svg"]);
    assert.equal(read(path), "before");
  };

  test("writes nothing when the comparison is not valid", async () => {
    const bad = file('{"version": 1, "tools": 7}');
    const { code, out, err } = await run(
      ["render", bad, "--as", "svg"].concat("-o", path),
    );
    assert.equal(out, "");
    assert.equal(
      err,
      `${bad}:1:25: error: tools: expected a list of 1 to 8, got 7\n`,
    );
    assert.equal(code, 1);
    assertUntouched();
  });

  test("leaves it, and nothing beside it, when writing fails", async () => {
    const { code, err } = await render("svg", path, { wrapper: smallFiles(0) });
    assert.equal(
      err,
      `tool-compare: ${path}: it would be larger than a file may be\n`,
    );
    assert.equal(code, 2);
    assertUntouched();
  });

  test("puts another in its place at once, with its permissions", async () => {
    const { ino } = statSync(path);
    assert.equal((await render("svg", path)).code, 0);
    assert.match(read(path), /^<svg /);
    assert.notEqual(statSync(path).ino, ino);
    assert.equal(statSync(path).mode & 0o7777, 0o606);
    assert.deepEqual(readdirSync(home), ["badge.svg"]);
  });

  test("leaves it to its owner", { skip: !isRoot }, async () => {
    chownSync(path, 1234, 5678);
    assert.equal((await render("svg", path)).code, 0);
    const { uid, gid } = statSync(path);
    assert.deepEqual([uid, gid], [1234, 5678]);
    chownSync(path, process.getuid(), process.getgid());
  });

  test("does not write a file that may not be written", async () => {
    chmodSync(path, 0o444);
    const { code, err } = await render("svg", path, { wrapper: unprivileged });
    assert.equal(
      err,
      `tool-compare: ${path}: writing there is not permitted\n`,
    );
    assert.equal(code, 2);
    assertUntouched();
  });

  test("writes a file in a folder that may not be written", async () => {
    for (const before of ["before", "x".repeat(100_000)]) {
      writeFileSync(path, before);
      chmodSync(home, 0o555);
      const { code, err } = await render("svg", path, {
        wrapper: unprivileged,
      });
      chmodSync(home, 0o755);
      assert.equal(err, "");
      assert.equal(code, 0);
      assert.equal(read(path), await expected("svg"));
    }
  });

  test("does not write a new file in such a folder", async () => {
    chmodSync(home, 0o555);
    const { code, err } = await render("svg", join(home, "new.svg"), {
      wrapper: unprivileged,
    });
    chmodSync(home, 0o755);
    assert.match(err, /new\.svg: writing there is not permitted\n$/);
    assert.equal(code, 2);
    assertUntouched();
  });

  test("writes a file that is mounted", { skip: !canMount }, async () => {
    const mounted = file("before", "mounted");
    const { code, err } = await render("svg", path, {
      wrapper: ["unshare", "-Urm", "sh", "-c"].concat(
        'mount --bind "$1" "$2" && shift 2 && exec "$@"',
        ["sh", mounted, path],
      ),
    });
    assert.equal(err, "");
    assert.equal(code, 0);
    assert.equal(read(mounted), await expected("svg"));
    assertUntouched();
  });

  test("writes through a link", async () => {
    const link = join(folder, "link.svg");
    symlinkSync(path, link);
    assert.equal((await render("shields", link)).code, 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.match(read(path), /"schemaVersion"/);
  });

  test("writes all names of a file", async () => {
    const other = join(folder, "other.svg");
    linkSync(path, other);
    assert.equal((await render("svg", path)).code, 0);
    assert.equal(read(other), await expected("svg"));
  });

  test("restores a file with other names when writing fails", async () => {
    const other = join(folder, "restored.svg");
    for (const before of ["before", "x".repeat(100_000)]) {
      writeFileSync(path, before);
      if (!existsSync(other)) linkSync(path, other);
      const { code, err } = await run(
        ["render", EXAMPLE, "--as", "page", "-o", path],
        { wrapper: smallFiles(4) },
      );
      assert.match(err, /it would be larger than a file may be\n$/);
      assert.equal(code, 2);
      assert.equal(read(other), before);
    }
  });

  test("does not write over the comparison itself", async () => {
    copyFileSync(EXAMPLE, path);
    const link = join(folder, "itself.json");
    symlinkSync(path, link);
    const itself = ["--as", "svg", "-o", path];
    for (const { code, err } of [
      await run(["render", path, ...itself]),
      await run(["render", link, ...itself]),
      await run(["render", "-", ...itself], {
        wrapper: ["sh", "-c", 'exec "$@" < "$0"', path],
      }),
    ]) {
      assert.match(err, /: --output: .*badge\.svg is the comparison itself\n/);
      assert.equal(code, 2);
      assert.equal(read(path), read(EXAMPLE));
    }
  });
});

describe("through a link that leads to no file", { skip: isWindows }, () => {
  const home = join(folder, "links");
  before(() => mkdirSync(join(home, "deep/er"), { recursive: true }));

  for (const { what, link, links, target } of [
    { what: "beside it", link: "a", links: { a: "a.svg" }, target: "a.svg" },
    {
      what: "in another folder",
      link: "b",
      links: { b: "deep/er/b.svg" },
      target: "deep/er/b.svg",
    },
    {
      what: "by its whole path",
      link: "c",
      links: { c: join(home, "c.svg") },
      target: "c.svg",
    },
    {
      what: "a link to a link",
      link: "d",
      links: { d: "e", e: "deep/f", "deep/f": "g" },
      target: "deep/g",
    },
    {
      what: "a link in a linked folder",
      link: "folder/h",
      links: { folder: "deep/er", "deep/er/h": "../h.svg" },
      target: "deep/h.svg",
    },
  ])
    test(`writes the file that it leads to: ${what}`, async () => {
      for (const [name, to] of Object.entries(links))
        symlinkSync(to, join(home, name));
      const { code, err } = await render("svg", join(home, link));
      assert.equal(err, "");
      assert.equal(code, 0);
      assert.ok(lstatSync(join(home, target)).isFile());
      for (const name of Object.keys(links))
        assert.ok(lstatSync(join(home, name)).isSymbolicLink());
    });

  for (const [to, message] of [
    ["none/a.svg", /: there is no folder .*none\n$/],
    ["loop", /: its links lead in a circle\n$/],
  ])
    test(`says why it cannot write where it leads to ${to}`, async () => {
      const link = join(home, "loop");
      symlinkSync(to, link);
      const { code, err } = await render("svg", link);
      assert.match(err, message);
      assert.equal(code, 2);
      execFileSync("rm", [link]);
    });
});

describe("to what is no file", { skip: isWindows }, () => {
  test("writes into a pipe as it is", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    // Ended where nothing ever comes.
    const reader = spawn("cat", [pipe], { timeout: 20_000 });
    const [svg, { code }] = await Promise.all([
      textOf(reader.stdout),
      render("svg", pipe),
    ]);
    assert.match(svg, /^<svg /);
    assert.equal(code, 0);
    assert.ok(lstatSync(pipe).isFIFO());
  });

  test("writes to a device as it is", async () => {
    assert.deepEqual(await render("svg", "/dev/null"), {
      code: 0,
      out: "",
      err: "",
    });
    assert.ok(statSync("/dev/null").isCharacterDevice());
  });

  test(
    "says that a device is full",
    { skip: !existsSync("/dev/full") },
    async () => {
      const { code, err } = await render("svg", "/dev/full");
      assert.equal(err, "tool-compare: /dev/full: there is no space left\n");
      assert.equal(code, 2);
      assert.ok(statSync("/dev/full").isCharacterDevice());
    },
  );

  for (const [name, stream] of [
    ["/dev/stdout", "out"],
    ["/dev/stderr", "err"],
  ])
    test(`prints to ${name}, whatever that is`, async () => {
      const svg = await expected("svg");
      // A socket here, a pipe there.
      assert.equal((await render("svg", name))[stream], svg);
      const wrapper = ["sh", "-c", '"$@" 2>&1 | cat', "sh"];
      assert.equal((await render("svg", name, { wrapper })).out, svg);
    });

  test("goes on in the file that is the standard output", async () => {
    const path = join(folder, "both");
    const wrapper = ["sh", "-c", '{ echo before; "$@"; } > "$0"', path];
    await render("svg", "/dev/stdout", { wrapper });
    assert.equal(read(path), `before\n${await expected("svg")}`);
  });

  test("says that nothing answers at a socket", async () => {
    const path = join(folder, "socket");
    const server = createServer();
    await new Promise((resolve) => server.listen(path, resolve));
    const { code, err } = await render("svg", path);
    server.close();
    assert.equal(err, `tool-compare: ${path}: nothing answers there\n`);
    assert.equal(code, 2);
  });
});

for (const [output, message] of [
  ["none/a.svg", "none/a.svg: there is no folder none"],
  ["a-file/a.svg", "a-file/a.svg: a-file is no folder"],
  ["a-file/", "a-file/: it is no folder"],
  [".", ".: it is a folder"],
  ["x".repeat(300), `${"x".repeat(300)}: the name is too long`],
])
  test(`-o ${output.slice(0, 20)} says why it cannot be written`, async () => {
    file("", "a-file");
    const { code, out, err } = await render("svg", output);
    assert.equal(err, `tool-compare: ${message}\n`);
    assert.equal(out, "");
    assert.equal(code, 2);
    assert.ok(!existsSync(join(folder, "none")));
  });

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parseFragment } from "parse5";
import { SaxesParser } from "saxes";
import {
  parse,
  renderEmail,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  renderPage,
  renderPlain,
  renderSvg,
  toModel,
  toOEmbed,
  toShields,
} from "tool-compare/data";
import {
  command,
  comparisons,
  example,
  folder,
  plain,
  root,
  run,
} from "./command.mjs";
import { NAUGHTY } from "./naughty.mjs";
import { filled } from "./filled.mjs";
import { attribute, named, nodesOf } from "./nodes.mjs";

const BASE = "https://example.com/compare/";

/** A new folder with these files, as text or as data. */
function folderOf(files) {
  const path = mkdtempSync(join(folder, "comparisons-"));
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(path, name),
      typeof content === "string" ? content : JSON.stringify(content),
    );
  return path;
}
let outs = 0;
const newOut = () => join(folder, `out-${outs++}`);

const publish = (from, out, ...args) =>
  run(["publish", from, "--base", BASE, "-o", out, ...args]);

const listOf = (path) =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(path, name)).isFile())
    .toSorted();
const contentsOf = (path) =>
  Object.fromEntries(
    listOf(path).map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );

/** Comparisons by what they are called, each with an address of its own. */
const urled = (...names) =>
  Object.fromEntries(
    names.map((name) => [
      `${name}.json`,
      { ...example(), url: `${BASE}${encodeURIComponent(name)}` },
    ]),
  );

/** What an XML file holds: a node for each element. */
function readXml(text) {
  const parser = new SaxesParser();
  const top = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: "" };
    open.at(-1).children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => (open.at(-1).text += text));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return top.children[0];
}
const all = (node, name) =>
  node.children.filter((child) => child.name === name);
const one = (node, name) => all(node, name)[0];

describe("the folder of a publisher", async () => {
  const from = folderOf({
    "a-vs-b.json": example(),
    "two.json": readFileSync(join(comparisons, "minutely-2.json"), "utf8"),
    ".hidden.json": "{}",
    "notes.txt": "no comparison",
  });
  mkdirSync(join(from, "inside"));
  const out = newOut();
  const { code, out: said, err } = await publish(from, out);
  const files = contentsOf(out);
  const comparison = parse(example(), `${BASE}a-vs-b.json`);

  test("has all surfaces of each comparison, and says how many files that are", () => {
    assert.equal(err, "");
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(files), [
      ...[".email.html", ".html", ".json", ".md", ".oembed.json"].map(
        (end) => `a-vs-b${end}`,
      ),
      "a-vs-b.plain.html",
      "a-vs-b.snippet.html",
      ...["axolotl-v0-16", "claude-4-api"].flatMap((id) => [
        `a-vs-b/${id}.shields.json`,
        `a-vs-b/${id}.svg`,
      ]),
      "feed.xml",
      "index.json",
      "sitemap.xml",
      ...[".email.html", ".html", ".json", ".md", ".oembed.json"].map(
        (end) => `two${end}`,
      ),
      "two.plain.html",
      "two.snippet.html",
      "two/minutely-2.shields.json",
      "two/minutely-2.svg",
    ]);
    assert.equal(
      said,
      `2 comparisons, ${Object.keys(files).length} files in ${out}: ${Object.keys(files).length} written, 0 unchanged\n`,
    );
  });

  test("has them as the package renders them", () => {
    const page = `${BASE}a-vs-b.html`;
    const src = `${BASE}a-vs-b.json`;
    const oembed = `${BASE}a-vs-b.oembed.json`;
    const tool = "axolotl-v0-16";
    assert.equal(
      files["a-vs-b.json"],
      readFileSync(join(from, "a-vs-b.json"), "utf8"),
    );
    assert.equal(
      files["a-vs-b.html"],
      renderPage(comparison, { src, page, oembed }),
    );
    assert.equal(
      files["a-vs-b.snippet.html"],
      `${renderHtml(comparison, { src })}\n`,
    );
    assert.equal(files["a-vs-b.plain.html"], renderPlain(comparison));
    assert.equal(files["a-vs-b.email.html"], renderEmail(comparison));
    assert.equal(files["a-vs-b.md"], renderMarkdown(comparison));
    assert.equal(
      files["a-vs-b.oembed.json"],
      `${JSON.stringify(toOEmbed(comparison, { page }), null, 2)}\n`,
    );
    assert.equal(files[`a-vs-b/${tool}.svg`], renderSvg(comparison, { tool }));
    assert.equal(
      files[`a-vs-b/${tool}.shields.json`],
      `${JSON.stringify(toShields(comparison, { tool }), null, 2)}\n`,
    );
  });

  test("each page leads to what lies beside it", () => {
    const html = parseFragment(files["a-vs-b.html"]);
    const found = named(html, "link").map((link) => attribute(link, "href"));
    assert.ok(found.includes(`${BASE}a-vs-b.json`));
    assert.ok(found.includes(`${BASE}a-vs-b.oembed.json`));
    assert.ok(files["a-vs-b.html"].includes('property="og:title"'));
    assert.equal(
      JSON.parse(
        named(html, "script").find(
          (script) => attribute(script, "type") === "application/ld+json",
        ).childNodes[0].value,
      )["@type"],
      JSON.parse(renderJsonLd(comparison))["@type"],
    );
  });

  test("index.json lists titles, tools, shares and dates", () => {
    const { comparisons } = JSON.parse(files["index.json"]);
    assert.equal(comparisons.length, 2);
    const [first] = comparisons;
    assert.equal(first.title.endsWith("vs Axolotl v0.16"), true);
    assert.equal(first.updated, example().updated);
    assert.equal(first.file, `${BASE}a-vs-b.json`);
    assert.equal(first.page, `${BASE}a-vs-b.html`);
    assert.deepEqual(
      first.tools,
      toModel(comparison).tools.map(({ tool, panel, pick }) => ({
        id: tool.id,
        name: tool.name,
        reviews: panel.total,
        ship: panel.ship,
        percent: panel.percent,
        pick,
      })),
    );
  });

  test("the feed has the plain HTML of each, the newest first", () => {
    const feed = readXml(files["feed.xml"]);
    assert.equal(one(feed, "id").text, `${BASE}feed.xml`);
    assert.equal(one(feed, "title").text, "Example Tool Review");
    assert.equal(one(feed, "updated").text, "2026-04-18T00:00:00Z");
    const entries = all(feed, "entry");
    assert.deepEqual(
      entries.map((entry) => one(entry, "updated").text),
      ["2026-04-18T00:00:00Z", "2026-03-29T00:00:00Z"],
    );
    const content = one(entries[0], "content");
    assert.equal(content.attributes.type, "html");
    assert.equal(content.text, renderPlain(comparison));
    assert.equal(one(entries[0], "link").attributes.href, `${BASE}a-vs-b.html`);
  });

  test("the sitemap has the page of each", () => {
    const urls = all(readXml(files["sitemap.xml"]), "url");
    assert.deepEqual(
      urls.map((url) => [one(url, "loc").text, one(url, "lastmod").text]),
      [
        [example().url, "2026-04-18T00:00:00Z"],
        [`${BASE}two.html`, "2026-03-29T00:00:00Z"],
      ],
    );
  });

  test("is the same to the byte when it is made again, and nothing is written then", async () => {
    const other = newOut();
    await publish(from, other);
    assert.deepEqual(contentsOf(other), files);
    const times = () =>
      listOf(out).map((name) => statSync(join(out, name)).mtimeMs);
    const before = times();
    const { out: said } = await publish(from, out);
    assert.deepEqual(times(), before);
    assert.match(said, /: 0 written, \d+ unchanged\n$/);
  });
});

test("what has changed is written, and nothing else", async () => {
  const from = folderOf(urled("a", "b"));
  const out = newOut();
  await publish(from, out);
  const before = contentsOf(out);
  writeFileSync(
    join(from, "b.json"),
    JSON.stringify({ ...urled("b")["b.json"], title: "Another title" }),
  );
  const { out: said } = await publish(from, out);
  const after = contentsOf(out);
  const changed = Object.keys(after).filter(
    (name) => after[name] !== before[name],
  );
  assert.deepEqual(
    changed.filter((name) => name.startsWith("a")),
    [],
  );
  assert.ok(changed.includes("b.html") && changed.includes("feed.xml"));
  assert.match(said, new RegExp(`: ${changed.length} written, `));
});

test("--script puts the script and what its licences ask for beside the files, and the snippets load it", async () => {
  const out = newOut();
  const { code, err } = await publish(
    folderOf({ "a.json": example() }),
    out,
    "--script",
  );
  assert.equal(err, "");
  assert.equal(code, 0);
  for (const file of [
    "tool-compare.js",
    "tool-verdict.js",
    "third-party-notices/tool-compare.txt",
  ])
    assert.deepEqual(
      readFileSync(join(out, file)),
      readFileSync(join(root, "dist", file)),
    );
  const snippet = readFileSync(join(out, "a.snippet.html"), "utf8");
  assert.ok(
    snippet.startsWith(
      `<script type="module" src="${BASE}tool-compare.js" crossorigin></script><tool-compare `,
    ),
  );
  assert.equal(snippet.indexOf("\n"), snippet.length - 1);
});

test("a comparison without a date is left out of the feed, and that is said", async () => {
  const { updated: _, ...undated } = urled("undated")["undated.json"];
  const from = folderOf({ ...urled("dated"), "undated.json": undated });
  const out = newOut();
  const { code, err } = await publish(from, out);
  assert.equal(code, 0);
  assert.equal(
    err,
    `${join(from, "undated.json")}: not in the feed, as it has no \`updated\`\n`,
  );
  const feed = readXml(readFileSync(join(out, "feed.xml"), "utf8"));
  assert.equal(all(feed, "entry").length, 1);
  assert.ok(existsSync(join(out, "undated.html")));
});

test("dates of the feed and the sitemap are whole, whatever the file has", async () => {
  const dates = {
    day: ["2026-05-01", "2026-05-01T00:00:00Z"],
    minutes: ["2026-05-02T08:30", "2026-05-02T08:30:00Z"],
    zone: ["2026-05-03T08:30+02:00", "2026-05-03T08:30:00+02:00"],
    seconds: ["2026-05-04T08:30:15.5", "2026-05-04T08:30:15.5Z"],
  };
  const files = urled(...Object.keys(dates));
  for (const [name, [updated]] of Object.entries(dates))
    files[`${name}.json`].updated = updated;
  const out = newOut();
  await publish(folderOf(files), out);
  const feed = readXml(readFileSync(join(out, "feed.xml"), "utf8"));
  assert.deepEqual(
    all(feed, "entry").map((entry) => one(entry, "updated").text),
    Object.values(dates)
      .map(([, written]) => written)
      .toReversed(),
  );
});

test("what is left over from before is named and stays", async () => {
  const from = folderOf(urled("a", "b"));
  const out = newOut();
  await publish(from, out, "--script");
  for (const own of ["own.html", "a/notes.txt", "b/own.js", "locales/own.svg"])
    writeFileSync(join(out, own), "the publisher's");
  rmSync(join(from, "b.json"));
  const data = urled("a")["a.json"];
  data.tools[0].id = "renamed";
  writeFileSync(join(from, "a.json"), JSON.stringify(data));
  const { code, err } = await publish(from, out);
  assert.equal(code, 0);
  const leftOver = err
    .trim()
    .split("\n")
    .map((line) => line.replace(": left over, nothing makes it any more", ""))
    .map((path) => path.slice(out.length + 1));
  assert.deepEqual(
    new Set(leftOver),
    new Set([
      "a/claude-4-api.shields.json",
      "a/claude-4-api.svg",
      ...listOf(out).filter((name) => /^(b[./](?!own)|t)/.test(name)),
      ...listOf(out).filter((name) => /^locales\/.*\.js$/.test(name)),
    ]),
  );
  for (const path of leftOver) assert.ok(existsSync(join(out, path)), path);
});

describe("nothing is written", () => {
  const refused = async (files, message, expected = 1) => {
    const from = folderOf(files);
    const out = newOut();
    const { code, out: said, err } = await publish(from, out);
    assert.match(err, message);
    assert.match(err, /^Nothing was written\.$/m);
    assert.equal(said, "");
    assert.equal(code, expected);
    assert.ok(!existsSync(out));
  };

  test("if a comparison is not valid; all are named", () =>
    refused(
      { ...urled("a"), "b.json": "{}", "c.json": "[" },
      /b\.json:1:1: error: version: .*\n(.*\n)*.*c\.json:1:2: error: not JSON/,
    ));

  test(
    "if a file cannot be read",
    { skip: process.platform === "win32" && "links need a right there" },
    () => {
      const from = folderOf(urled("a"));
      symlinkSync("nowhere", join(from, "b.json"));
      const out = newOut();
      return publish(from, out).then(({ code, err }) => {
        assert.match(err, /b\.json: there is no such file\n/);
        assert.equal(code, 2);
        assert.ok(!existsSync(out));
      });
    },
  );

  for (const [name, what] of Object.entries({
    index: "index\\.json",
    Feed: "feed\\.xml",
    sitemap: "sitemap\\.xml",
    "tool-compare": "tool-compare\\.js",
    locales: "the languages",
    "SiteMap.xml": "sitemap\\.xml",
    "tool-verdict.js": "tool-verdict\\.js",
    "nul.v2": "a device of Windows",
  }))
    test(`if a comparison is called ${name}`, () =>
      refused(
        urled(name),
        new RegExp(`${name}\\.json: this name is reserved for ${what}`),
      ));

  test("if a tool is called like a device of Windows", () => {
    const data = urled("a")["a.json"];
    data.tools[1].id = "lpt1.pro";
    return refused(
      { "a.json": data },
      /a\.json: the tool id lpt1\.pro is reserved for a device of Windows/,
    );
  });

  test("if a name is too long for a file that is made", async () => {
    // A letter of two bytes, and an end of 13: 255 in all.
    const name = "ü".repeat(121);
    const { code } = await publish(folderOf(urled(name)), newOut());
    assert.equal(code, 0);
    await refused(
      urled("a", `${name}x`),
      /x\.json: this name is too long: ü+x\.snippet\.html would have 256 bytes, file systems allow 255\n/,
    );
  });

  test(
    "if two names differ only in case",
    { skip: process.platform === "linux" ? false : "one file there" },
    () =>
      refused(
        urled("A-vs-b", "a-vs-B"),
        /A-vs-b\.json and a-vs-B\.json have names that differ only in case/,
      ),
  );

  test("if one would make a file of another", async () => {
    await refused(
      urled("a", "a.snippet"),
      /a\.json and a\.snippet\.json would both make a\.snippet\.html/,
    );
    await refused(
      urled("a", "a.oembed"),
      /a\.json and a\.oembed\.json would both make a\.oembed\.json/,
    );
    await refused(
      urled("a", "a.md"),
      /a\.json and a\.md\.json would both make a\.md/,
    );
  });

  test("if two have the same url", () =>
    refused(
      { "a.json": example(), "b.json": example() },
      /a\.json and b\.json have the same url: https:\/\/example\.com\/compare\/claude/,
    ));

  test("if one has the url of the page that is made of another", async () => {
    const page = `${BASE}%C3%BC%201.html`;
    const files = {
      "a.json": { ...example(), url: page },
      "ü 1.json": { ...example(), url: undefined },
    };
    await refused(
      files,
      /a\.json has the url of the page of ü 1\.json: https:\S+1\.html/,
    );
    // A comparison may name the page that is made of it.
    const { code } = await publish(
      folderOf({ "ü 1.json": files["a.json"] }),
      newOut(),
    );
    assert.equal(code, 0);
  });
});

test("the folder that is written is not in that of the comparisons, through links neither", async () => {
  const from = folderOf(urled("a"));
  const before = listOf(from);
  const link = `${from}-link`;
  symlinkSync(from, link);
  for (const out of [from, join(from, "site"), join(link, "site", "deep")]) {
    const { code, err } = await publish(from, out);
    assert.match(err, /^tool-compare: --output: .* is (in )?.*, the folder of/);
    assert.ok(err.includes(out) && err.includes(from));
    assert.equal(code, 2);
  }
  assert.deepEqual(listOf(from), before);
  // A name that only begins in the same way is another folder.
  assert.equal((await publish(from, `${from}-site`)).code, 0);
});

test("through a link that leads nowhere yet it makes the folder that the link names", async () => {
  const from = folderOf(urled("a"));
  const out = newOut();
  symlinkSync(join("made", "deep"), `${out}-link`);
  const { code, err } = await publish(from, `${out}-link`);
  assert.equal(err, "");
  assert.equal(code, 0);
  assert.ok(listOf(join(out, "../made/deep")).includes("a.html"));
  symlinkSync(join(from, "new"), `${out}-inside`);
  const inside = await publish(from, `${out}-inside`);
  assert.match(inside.err, /--output: .*-inside is in /);
  assert.deepEqual(listOf(from), ["a.json"]);
});

test("the comparisons may lie in the folder that is written, but not where files of one go", async () => {
  const out = newOut();
  mkdirSync(out);
  cpSync(folderOf(urled("a")), join(out, "sources"), { recursive: true });
  assert.equal((await publish(join(out, "sources"), out)).code, 0);
  cpSync(folderOf(urled("a")), join(out, "a"), { recursive: true });
  const { code, err } = await publish(join(out, "a"), out);
  assert.match(err, /the folder a and a\.json would both make a\n/);
  assert.equal(code, 1);
  for (const [name, what] of [
    ["Feed.xml", "feed.xml"],
    ["third-party-notices", "the licences of the script"],
  ]) {
    const out = newOut();
    mkdirSync(out);
    cpSync(folderOf(urled("b")), join(out, name), { recursive: true });
    const { code, err } = await publish(join(out, name), out);
    assert.ok(err.includes(`the folder ${name}: this name is reserved for`));
    assert.ok(err.includes(what));
    assert.equal(code, 1);
    assert.deepEqual(readdirSync(out), [name]);
  }
});

describe("how it is called", () => {
  for (const [args, message] of [
    [["publish"], /expected one folder, got 0/],
    [["publish", "a", "b"], /expected one folder, got 2/],
    [["publish", "a", "-o", "b"], /--base is missing/],
    [["publish", "a", "--base", "example.com", "-o", "b"], /--base: expected/],
    [["publish", "a", "--base", `${BASE}?x`, "-o", "b"], /--base: expected/],
    [
      ["publish", "a", "--base", "https://:x@example.com/", "-o", "b"],
      /--base: expected/,
    ],
    [["publish", "a", "--base", BASE], /--output is missing/],
    [
      ["publish", "a", "--base", BASE, "-o", "b", "--lang", "x_y"],
      /--lang: expected/,
    ],
  ])
    test(`refuses ${args.join(" ")}`, async () => {
      const { code, err } = await run(args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.match(err, /^See: tool-compare publish --help$/m);
    });

  test("says that there is no folder, or nothing in it", async () => {
    for (const [from, message] of [
      ["none", /none: there is no such folder/],
      [command, /: it is no folder/],
      [join(command, "inside"), /: a file is where a folder must be/],
      [folderOf({}), /: there is no comparison in it \(\*\.json\)/],
    ]) {
      const { code, err } = await publish(from, newOut());
      assert.match(err, message);
      assert.equal(code, 2);
    }
  });

  test("says why it cannot write", async () => {
    const out = folderOf({ "a.md": "" });
    rmSync(join(out, "a.md"));
    mkdirSync(join(out, "a.md"));
    const { code, err } = await publish(folderOf(urled("a")), out);
    assert.match(err, /a\.md: it is a folder\n/);
    assert.equal(code, 2);
    assert.deepEqual(
      listOf(out).filter((name) => name.startsWith(".")),
      [],
    );
  });

  test("says why a folder leads nowhere", async () => {
    const from = folderOf(urled("a"));
    const circle = newOut();
    symlinkSync(circle, circle);
    for (const [source, out, message] of [
      [from, join(command, "a"), "a file is where a folder must be"],
      [from, command, "a file is where a folder must be"],
      [join(command, "a"), newOut(), "a file is where a folder must be"],
      [from, circle, "its links lead in a circle"],
      [from, join(circle, "a"), "its links lead in a circle"],
      [circle, newOut(), "its links lead in a circle"],
    ]) {
      const { code, err } = await publish(source, out);
      assert.match(err, /^tool-compare: [^\n]*\n$/);
      assert.ok(err.endsWith(`: ${message}\n`), err);
      assert.equal(code, 2);
    }
  });

  test(
    "reads nothing but files",
    { skip: process.platform === "win32" && "no pipes in folders there" },
    async () => {
      const from = folderOf(urled("a"));
      spawnSync("mkfifo", [join(from, "b.json")]);
      const { code, out: said } = await publish(from, newOut());
      assert.match(said, /^1 comparison,/);
      assert.equal(code, 0);
    },
  );

  test("takes a base with and without its slash for the same", async () => {
    const from = folderOf(urled("a"));
    const [one, other] = [newOut(), newOut()];
    await publish(from, one);
    await run(["publish", from, "--base", BASE.slice(0, -1), "-o", other]);
    assert.deepEqual(contentsOf(one), contentsOf(other));
  });

  test("names that an address cannot have are escaped in it", async () => {
    const name = "a b#c%?é";
    const out = newOut();
    const { code } = await publish(
      folderOf({ [`${name}.json`]: example() }),
      out,
    );
    assert.equal(code, 0);
    const { html } = JSON.parse(
      readFileSync(join(out, `${name}.oembed.json`), "utf8"),
    );
    assert.ok(html.includes(`${BASE}a%20b%23c%25%3F%C3%A9.html`));
  });
});

test(
  "a run that is cut off leaves no half file, and the next one takes away what it was writing",
  { skip: process.platform === "win32" && "signals end a process at once" },
  async () => {
    const names = Array.from({ length: 60 }, (_, index) => `c${index}`);
    const from = folderOf(urled(...names));
    const whole = newOut();
    await publish(from, whole);
    const expected = contentsOf(whole);
    for (const signal of ["SIGKILL", "SIGTERM"]) {
      const out = newOut();
      const child = spawn(
        process.execPath,
        [command, "publish", from, "--base", BASE, "-o", out],
        { env: plain },
      );
      const exit = new Promise((resolve) => child.on("close", resolve));
      // As soon as there is something.
      while (!existsSync(join(out, "c0.json")) && child.exitCode === null)
        await new Promise(setImmediate);
      child.kill(signal);
      await exit;
      const left = contentsOf(out);
      for (const [name, content] of Object.entries(left))
        if (!name.startsWith("."))
          assert.equal(content, expected[name], `${signal}: ${name}`);
      if (signal === "SIGTERM")
        assert.deepEqual(
          Object.keys(left).filter((name) => name.startsWith(".")),
          [],
        );
      await publish(from, out);
      assert.deepEqual(contentsOf(out), expected);
    }
  },
);

test(
  "says on a terminal how far it is",
  {
    skip:
      spawnSync("script", ["--version"]).status !== 0 &&
      "script(1) is not installed",
  },
  () => {
    const names = Array.from({ length: 150 }, (_, index) => `c${index}`);
    const from = folderOf(urled(...names));
    const { stdout } = spawnSync(
      "script",
      [
        "-qec",
        `'${process.execPath}' '${command}' publish '${from}' --base ${BASE} -o '${newOut()}'`,
        "/dev/null",
      ],
      { encoding: "utf8", env: plain },
    );
    const lines = stdout.split("\r\u001b[K");
    assert.ok(lines.some((line) => /^Published \d+ of 150$/.test(line)));
    assert.match(lines.at(-1), /^150 comparisons, /);
  },
);

test("hostile texts stay text in the feed, the sitemap and the index", async () => {
  const texts = Object.values(NAUGHTY);
  const files = Object.fromEntries(
    texts.map((text, index) => {
      const { updated: _, ...rest } = filled(text);
      return [
        `c${String(index).padStart(2, "0")}.json`,
        {
          ...rest,
          updated: `2026-01-${String(index + 1).padStart(2, "0")}`,
          url: undefined,
        },
      ];
    }),
  );
  const out = newOut();
  const { code, err } = await publish(folderOf(files), out);
  assert.equal(err, "");
  assert.equal(code, 0);
  const allowed = (text) =>
    text.replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      "\ufffd",
    );
  const lines = (text) => text.replace(/\r\n?/g, "\n");
  const feed = readXml(readFileSync(join(out, "feed.xml"), "utf8"));
  const entries = all(feed, "entry").toReversed();
  assert.equal(entries.length, texts.length);
  const index = JSON.parse(readFileSync(join(out, "index.json"), "utf8"));
  for (const [at, text] of texts.entries()) {
    const [title] = [one(entries[at], "title").text];
    assert.equal(title, lines(allowed(text)));
    const name = `c${String(at).padStart(2, "0")}`;
    assert.equal(
      one(entries[at], "content").text,
      lines(allowed(readFileSync(join(out, `${name}.plain.html`), "utf8"))),
    );
    assert.equal(index.comparisons[at].title, text.toWellFormed() && text);
  }
  assert.equal(
    all(readXml(readFileSync(join(out, "sitemap.xml"), "utf8")), "url").length,
    texts.length,
  );
  for (const name of listOf(out).filter((name) => name.endsWith(".html")))
    for (const node of nodesOf(
      parseFragment(readFileSync(join(out, name), "utf8")),
    ))
      assert.ok(!node.attrs?.some((each) => each.name.startsWith("on")), name);
});

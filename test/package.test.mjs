import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const manifest = JSON.parse(read("package.json"));
const example = JSON.parse(
  read("demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json"),
);

const packed = () => {
  const answer = execFileSync(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts"],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return JSON.parse(answer)[0].files.map(({ path }) => path);
};

/** What a module prints in a Node of its own. */
const run = (code) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: root,
    encoding: "utf8",
  });

test("every entry can be imported in Node", async () => {
  const main = await import("tool-compare");
  const elements = await import("tool-compare/elements");
  const data = await import("tool-compare/data");
  assert.equal(main.ToolCompare, elements.ToolCompare);
  assert.equal(main.parse, data.parse);
});

test("the bundle for a page can be imported in Node, where it gives the package", async () => {
  const { ToolCompare } = await import("tool-compare/dist/tool-compare.js");
  const main = await import("tool-compare");
  assert.equal(ToolCompare, main.ToolCompare);
});

test("a comparison is checked and counted in Node", async () => {
  const { parse, toModel } = await import("tool-compare/data");
  const { tools } = toModel(parse(example, "https://example.com/"));
  assert.deepEqual(
    tools.map(({ panel }) => panel.percent),
    [100, 75],
  );
});

test("what is wrong with a comparison is said in Node", async () => {
  const { parse, ComparisonError } = await import("tool-compare/data");
  assert.throws(
    () => parse({ ...example, version: 2 }, "https://example.com/"),
    (error) =>
      error instanceof ComparisonError &&
      error.kind === "invalid" &&
      error.issues[0].path === "version",
  );
});

test("the data entry brings no DOM into Node", () => {
  assert.equal(
    run(`await import("tool-compare/data");
      console.log(typeof HTMLElement, typeof document);`),
    "undefined undefined\n",
  );
});

test("what the package names is in it", () => {
  const files = packed();
  const named = [
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    ),
    ...manifest.sideEffects.filter((path) => path.startsWith("./dist/")),
    manifest.main,
    manifest.types,
    ...Object.values(manifest.alias),
    manifest.customElements,
    ...Object.values(manifest.bin),
    manifest["web-types"],
  ].map((path) => path.replace(/^\.\//, ""));
  assert.deepEqual(
    named.filter((path) => !files.includes(path)),
    [],
  );
});

test("Parcel, which does not read exports, finds each entry where exports have it", () => {
  const { ".": main, ...entries } = Object.fromEntries(
    Object.entries(manifest.exports)
      .filter(([entry, { types }]) => types && !entry.startsWith("./dist/"))
      .map(([entry, { default: file }]) => [entry, file]),
  );
  assert.equal(manifest.main, main);
  assert.equal(manifest.module, main);
  assert.deepEqual(manifest.alias, entries);
});

/** The folders of the packages that a bundle was made of, by its source maps. */
async function bundledPackages(mode) {
  const { output } = await build({
    root: fileURLToPath(root),
    mode,
    logLevel: "error",
    build: { write: false, sourcemap: true },
  });
  const sources = output
    .filter(({ type }) => type === "chunk")
    .flatMap(({ map }) => map?.sources ?? []);
  return new Set(
    sources.flatMap(
      (path) =>
        /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ??
        [],
    ),
  );
}

for (const [bundle, mode] of [
  ["tool-compare", "tool-compare"],
  ["tool-verdict", "tool-verdict"],
  ["cli", "command"],
])
  test(`the notices shipped with ${bundle}.js hold the licence of every package in it`, async () => {
    const file = `dist/third-party-notices/${bundle}.txt`;
    assert.ok(packed().includes(file));
    const notices = read(file)
      .split(/^-{72}\n/m)
      .slice(1);
    // All of them render with Lit, whatever a map says.
    const folders = await bundledPackages(mode);
    for (const folder of folders.add("node_modules/lit-html")) {
      const { name, version } = JSON.parse(read(`${folder}/package.json`));
      const notice = notices.find((text) =>
        text.startsWith(`${name} ${version} (`),
      );
      assert.ok(notice, `${name} ${version} is not named`);
      assert.match(notice, /Copyright .*\d{4}|Copyright \(c\) \w+/);
      assert.match(notice, /(with|WITH)OUT WARRANTY|"AS IS"/);
      const licence = readdirSync(new URL(folder, root)).find((name) =>
        /^licen[cs]e/i.test(name),
      );
      if (licence)
        assert.ok(notice.includes(read(`${folder}/${licence}`).trim()));
    }
  });

test("what a shipped file imports is shipped, or a dependency", () => {
  const files = packed();
  const { dependencies, peerDependencies } = manifest;
  const missing = [];
  for (const file of files.filter((path) => /\.(js|d\.ts)$/.test(path))) {
    if (file === "dist/tool-compare.js") continue;
    for (const [, to] of read(file).matchAll(
      /^(?:import|export)\b(?:[^;]*?\bfrom)? "([^"]+)";/gm,
    )) {
      const found = to.startsWith(".")
        ? files.includes(new URL(to, `file:///${file}`).pathname.slice(1))
        : [/^(@[^/]+\/)?[^/]+/.exec(to)[0], `@types/${to}`].some(
            (name) => name in { ...dependencies, ...peerDependencies },
          );
      if (!found) missing.push(`${file}: ${to}`);
    }
  }
  assert.deepEqual(missing, []);
});

test("what is imported to register the elements is not dropped by bundlers", () => {
  const entries = Object.values(manifest.exports).flatMap(
    ({ node, default: target }) => node ?? target ?? [],
  );
  const registering = entries.filter((entry) =>
    run(`const tags = [];
      globalThis.HTMLElement = class {};
      globalThis.customElements = { get() {}, define: (tag) => tags.push(tag) };
      await import("${new URL(entry, root)}");
      console.log(tags.join());`).trim(),
  );
  assert.equal(new Set(registering).size, 2);
  assert.deepEqual(
    registering.filter((entry) => !manifest.sideEffects.includes(entry)),
    [],
  );
});

test("importing the types for a framework registers the elements as the package does", async () => {
  const { ToolCompare } = await import("tool-compare");
  for (const entry of ["react", "svelte", "vue"])
    assert.equal(
      (await import(`tool-compare/${entry}`)).ToolCompare,
      ToolCompare,
    );
});

test("editors are told of every attribute, property, event and slot", () => {
  const { tags } = JSON.parse(read("vscode.html-custom-data.json"));
  const { name, version, contributions } = JSON.parse(read("web-types.json"));
  assert.deepEqual([name, version], [manifest.name, manifest.version]);
  const names = (list) => list.map(({ name }) => name).toSorted();
  const documented = JSON.parse(read("custom-elements.json"))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.equal(documented.length, 2);
  for (const { tagName, attributes, members, events, slots } of documented) {
    const properties = members.filter(
      ({ kind, readonly }) => kind === "field" && !readonly,
    );
    const isOwn = ({ name }) => name === tagName;
    const tag = tags.find(isOwn);
    assert.deepEqual(names(tag.attributes), names(attributes));
    for (const { description } of [...events, ...slots])
      assert.ok(tag.description.value.includes(description));
    assert.match(tag.description.value, /`comparison`/);
    const element = contributions.html.elements.find(isOwn);
    assert.deepEqual(names(element.attributes), names(attributes));
    assert.deepEqual(names(element.js.properties), names(properties));
    assert.deepEqual(names(element.js.events), names(events));
    assert.deepEqual(names(element.slots), names(slots));
  }
});

test("the bundle for a page stands alone, but for the languages beside it", () => {
  const code = read("dist/tool-compare.js");
  const languages = [...code.matchAll(/\bimport\(`\.\/(locales\/\S+?)`\)/g)];
  assert.equal(languages.length, 18);
  const files = packed();
  for (const [, file] of languages) assert.ok(files.includes(`dist/${file}`));
  assert.ok(
    !/\bimport\s*[("'{*]|\bimport\s*\(|\bfrom\s*["']/.test(
      languages.reduce((rest, [found]) => rest.replace(found, ""), code),
    ),
  );
});

test("nothing is shipped that only this repository needs", () => {
  const needless = packed().filter((path) =>
    /^(src|test|demo|tools|node_modules)\b|^\./.test(path),
  );
  assert.deepEqual(needless, []);
});

/** What a bundler makes of a page's own module, for browsers. */
async function bundled(code) {
  const id = "\0page";
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: "error",
    build: { write: false, rollupOptions: { input: id } },
    plugins: [
      {
        name: "page",
        resolveId: (source) => (source === id ? id : undefined),
        load: (asked) => (asked === id ? code : undefined),
      },
    ],
  });
  return output[0].code;
}

test("a bundler keeps the elements of a bare import, and leaves out what files are made with", async () => {
  const all = await bundled(`import "tool-compare";`);
  for (const tag of ["tool-compare", "tool-verdict"])
    assert.match(all, new RegExp(`["'\`]${tag}["'\`]`));
  assert.ok(all.length < 80_000, `it has ${all.length} bytes`);
});

test("a bundler leaves the elements out where a page only reads data", async () => {
  const some = await bundled(
    `import { parse } from "tool-compare/data"; console.log(parse);`,
  );
  assert.doesNotMatch(some, /customElements|tool-compare/);
});

test("the elements entry registers nothing", () => {
  assert.equal(
    run(`const tags = [];
      globalThis.HTMLElement = class {};
      globalThis.customElements = { get() {}, define: (tag) => tags.push(tag) };
      await import("tool-compare/elements");
      console.log(tags.join());
      await import("tool-compare");
      console.log(tags.join());`),
    "\ntool-compare,tool-verdict\n",
  );
});

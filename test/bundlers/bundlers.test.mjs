// `npm run test:bundlers`: what a bundler makes of an import of this package, with nothing set for it.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openBrowser } from "../browse.mjs";
import { makeWorkshop, root, run } from "../packed.mjs";

/** Most bytes, after gzip, of the scripts that a page loads which only imports this package; 20,000 are the aim. */
const LIMIT = 27_000;

/** How each bundles `main.js` of a folder, in production and for browsers, into another; some read `index.html` instead. */
const BUNDLERS = {
  Vite: ({ bin }, from, to) => bin("vite", "build", from, `--outDir=${to}`),
  webpack: ({ bin }, from, to) =>
    bin(
      "webpack",
      join(from, "main.js"),
      "--mode=production",
      `--output-path=${to}`,
    ),
  Rollup: ({ bin }, from, to) =>
    bin("rollup", "--config", `--input=${join(from, "main.js")}`, `-d${to}`),
  esbuild: ({ bin }, from, to) =>
    bin(
      "esbuild",
      join(from, "main.js"),
      "--bundle",
      "--splitting", // or all languages are in the one file
      "--minify",
      "--format=esm",
      `--outdir=${to}`,
    ),
  Parcel: ({ bin }, from, to) =>
    bin(
      "parcel",
      "build",
      join(from, "index.html"),
      "--no-cache",
      "--no-source-maps",
      `--dist-dir=${to}`,
    ),
};

const PAGE = join(import.meta.dirname, "page/index.html");

/** What a page can import of this package; the files for a CDN have no exports. */
const ENTRIES = Object.entries(
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports,
)
  .filter(([entry, { types }]) => types && !entry.includes("/dist/"))
  .map(([entry]) => entry.replace(/^\./, "tool-compare"));

/** A module that tells what each of them exports. */
const IMPORTS = `
${ENTRIES.map((entry, n) => `import * as entry${n} from "${entry}";`).join("\n")}
globalThis.found = {
${ENTRIES.map((entry, n) => `  "${entry}": Object.keys(entry${n}).toSorted(),`).join("\n")}
};
console.log(JSON.stringify(found));
`;

let browser, workshop, project;
/** What Node finds in each entry, as JSON. */
let inNode;

before(async (t) => {
  workshop = await makeWorkshop();
  browser = await openBrowser();
  project = await workshop.installProject(t, import.meta.dirname, "bundlers");
  project.put("entries/index.html", readFileSync(PAGE, "utf8"));
  project.put("entries/main.js", IMPORTS);
  inNode = await run(project.folder, process.execPath, "entries/main.js");
});

after(async () => {
  await browser?.close();
  workshop?.remove();
});

/** Bundles a folder's page; answers with the folder to serve. */
async function bundle(name, page) {
  const from = join(project.folder, page);
  const to = join(project.folder, "built", page, name);
  // Those that read a page's HTML write over it.
  cpSync(join(from, "index.html"), join(to, "index.html"));
  await BUNDLERS[name](project, from, to);
  return to;
}

/** The code of the scripts in `folder` that `page` has loaded. */
async function loadedScripts(page, folder) {
  const paths = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js")),
  );
  return paths.map((path) => readFileSync(join(folder, path), "utf8"));
}

for (const name of Object.keys(BUNDLERS)) {
  test(`${name}: a page with import "tool-compare" shows both elements and stays small`, async (t) => {
    const folder = await bundle(name, "page");
    const page = await browser.open(folder, 2);
    for (const tag of ["tool-compare", "tool-verdict"])
      assert.match(
        await page.evaluate(
          (selector) => document.querySelector(selector).shadowRoot.textContent,
          tag,
        ),
        /75.?%/,
      );
    const code = (await loadedScripts(page, folder)).join("");
    await page.close();
    const size = gzipSync(code, { level: 9 }).length;
    t.diagnostic(`${name}: ${code.length} bytes, ${size} after gzip`);
    assert.ok(size <= LIMIT, `${size} bytes after gzip`);
  });

  test(`${name}: every entry of the package can be imported in a page`, async () => {
    const page = await browser.open(await bundle(name, "entries"), 2);
    const found = await page.evaluate(() => globalThis.found);
    await page.close();
    assert.deepEqual(found, JSON.parse(inNode));
  });
}

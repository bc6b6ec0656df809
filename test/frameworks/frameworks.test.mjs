// `npm run test:frameworks`: the snippets that the site gives for a framework, each built in a project of that framework.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { openBrowser, waitForReady } from "../browse.mjs";
import { makeWorkshop, root, run } from "../packed.mjs";

/** In the sources of what is made of this package and what it brings. */
const PACKAGE = "node_modules/tool-compare/";
/** The file of a language other than English, which is in every page. */
const LANGUAGE = /\/dist\/locales\/(?!en\.)[a-z]{2}(-\w+)?\.js/;
/** Most bytes of it after gzip; 20,000 are the aim. */
const LIMIT = 27_000;

let browser, workshop, snippets, setup;

before(async () => {
  snippets = (await runnerImport(join(root, "demo/embed/snippets.ts"))).module
    .SNIPPETS;
  setup = (await runnerImport(join(root, "demo/embed/setup.ts"))).module
    .NOTHING;
  workshop = await makeWorkshop();
  browser = await openBrowser(300);
});

after(async () => {
  await browser?.close();
  workshop?.remove();
});

/** Everything that can be chosen, with text and an address that a language of templates could take for its own. */
const embeds = () => {
  const shared = {
    src: `${browser.origin}/a-vs-b.json?for={{readers}}&of=<blogs>`,
    json: "",
    label: `A vs "B" & <C>, {{ d }} {e} {% f %} \`\${g}\` @if (h) 'i' – compared`,
    link: "https://example.com/a-vs-b?x={y}&z='",
    release: {
      version: "0.1.0",
      integrity: { "tool-compare.js": "", "tool-verdict.js": "" },
    },
  };
  const looks = {
    ...setup,
    theme: "dark",
    lang: "de",
    isLazy: true,
    colors: { accent: { light: "#123456" }, ship: { dark: "#abcdef" } },
  };
  return {
    comparison: {
      ...shared,
      setup: {
        ...looks,
        as: "comparison",
        hide: ["newsletter", "footer"],
        level: 3,
        radius: 0.5,
      },
    },
    badge: {
      ...shared,
      setup: { ...looks, as: "badge", tool: "axolotl-v0-16", variant: "card" },
    },
  };
};

const snippet = (id) => snippets.find((one) => one.id === id);

/** The element that the snippet in plain HTML makes. */
const plain = (embed) =>
  snippet("html")
    .files(embed)[0]
    .code.replace(/^[^]*(?=<tool-)/, "");

/** A project of a framework, with its packages, this package and the snippets in it. */
async function projectOf(t, framework, id = framework) {
  const project = await workshop.installProject(
    t,
    join(import.meta.dirname, framework),
    framework,
  );
  const { comparison, badge } = embeds();
  for (const embed of [badge, comparison])
    for (const { name, code } of snippet(id).files(embed)) {
      const [file, other] = name.split(", with a ");
      project.put(other ? file.replace(/[^/]+$/, `${other}/$&`) : file, code);
    }
  return project;
}

/** Attributes, custom properties and text of the elements in a document or in HTML; to be run in a page. */
const describeElements = (html) => {
  const place = html
    ? new DOMParser().parseFromString(html, "text/html")
    : document;
  return [...place.querySelectorAll("tool-compare, tool-verdict")].map(
    (element) => ({
      tag: element.localName,
      attributes: Object.fromEntries(
        [...element.attributes]
          .filter(
            ({ name }) =>
              !/^(style|aria-busy|_ng.*|data-.*|ng-.*|class)$/.test(name),
          )
          .map(({ name, value }) => [name, value]),
      ),
      styles: Object.fromEntries(
        [...element.style].map((name) => [
          name,
          element.style.getPropertyValue(name).trim(),
        ]),
      ),
      link: element.querySelector("a")?.getAttribute("href"),
      text: element.textContent.trim(),
    }),
  );
};

/**
 * What was built makes the elements that the snippets in plain HTML make, and they show their data.
 *
 * @param html - What came from the server, where something did.
 */
async function assertShown(folder, html, wanted = Object.values(embeds())) {
  const page = await browser.open(folder, wanted.length);
  const expected = await page.evaluate(
    describeElements,
    wanted.map(plain).join(""),
  );
  assert.deepEqual(await page.evaluate(describeElements), expected);
  if (html)
    assert.deepEqual(await page.evaluate(describeElements, html), expected);
  assert.match(
    await page.evaluate(
      () => document.querySelector("tool-compare").shadowRoot.textContent,
    ),
    /75.%/,
  );
  await page.close();
}

/** The compiler refuses a value that the element does not know. */
async function assertChecked(check, file) {
  await check();
  const code = readFileSync(file, "utf8");
  const wrong = code.replace('theme="dark"', 'theme="purple"');
  assert.notEqual(wrong, code);
  writeFileSync(file, wrong);
  await assert.rejects(check, /purple/);
  writeFileSync(file, code);
}

/** Whether a script has modules of this package in it that every page loads, as its source map tells: a language is fetched only by a page in it. */
function isOfPackage(script) {
  const [, map] =
    /# sourceMappingURL=(.*)/.exec(readFileSync(script, "utf8")) ?? [];
  if (!map) return false;
  const { sources = [], sections = [] } = JSON.parse(
    readFileSync(join(dirname(script), map), "utf8"),
  );
  return [...sources, ...sections.flatMap(({ map }) => map.sources)].some(
    (source) => source.includes(PACKAGE) && !LANGUAGE.test(source),
  );
}

/** The scripts with this package in them stay small. */
function assertSmall(t, folder) {
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file))
    .filter((file) => isOfPackage(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  assert.match(code, /tool-subscribe/);
  const size = gzipSync(code, { level: 9 }).length;
  t.diagnostic(`${code.length} bytes of script, ${size} after gzip`);
  assert.ok(size <= LIMIT, `${size} bytes after gzip`);
}

test("React: the snippet builds, shows and is checked", async (t) => {
  const { folder, bin } = await projectOf(t, "react");
  await assertChecked(
    () => bin("tsc"),
    join(folder, "components/comparison.tsx"),
  );
  await bin("vite", "build");
  await assertShown(join(folder, "dist"));
});

test("Next.js: the snippet is rendered on the server, shows, is checked and hears", async (t) => {
  const { folder, bin } = await projectOf(t, "next", "react");
  await bin("next", "build");
  const out = join(folder, "out");
  await assertShown(out, readFileSync(join(out, "index.html"), "utf8"));

  const page = await browser.newPage(out);
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${browser.origin}/listener`);
  await waitForReady(page, 1, said);
  await page.evaluate(() => {
    const element = document.querySelector("tool-compare");
    element.addEventListener("tool-link", (event) => event.preventDefault());
    element.shadowRoot.querySelector("[part=visit] a").click();
  });
  assert.match(said.join(), /https:/);
  await page.close();
  assertSmall(t, out);
});

test("Vue: the snippet is rendered on the server, shows and is checked", async (t) => {
  const { folder, bin } = await projectOf(t, "vue");
  // What it must refuse stands in Types.vue: it overlooks that beside the snippet's character references.
  await bin("vue-tsc");
  await bin("vite", "build", "--ssr", "src/server.ts", "--outDir", "server");
  const html = await run(folder, process.execPath, "server/server.js");
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace("<!-- server -->", () => html.trim()),
  );
  await bin("vite", "build");
  await assertShown(join(folder, "dist"), html);
});

test("Svelte: the snippet is rendered on the server, shows and is checked", async (t) => {
  const { folder, bin } = await projectOf(t, "svelte");
  await bin("svelte-kit", "sync");
  await assertChecked(
    () => bin("svelte-check"),
    join(folder, "src/lib/Comparison.svelte"),
  );
  await bin("vite", "build");
  const out = join(folder, "build");
  await assertShown(out, readFileSync(join(out, "index.html"), "utf8"));
});

test("Angular: the snippet builds and shows", async (t) => {
  const { folder, bin } = await projectOf(t, "angular");
  await bin("ng", "build");
  await assertShown(join(folder, "dist"));
});

test("Astro: the snippet is rendered on the server and shows", async (t) => {
  const { folder, bin } = await projectOf(t, "astro");
  await bin("astro", "build");
  const out = join(folder, "dist");
  await assertShown(out, readFileSync(join(out, "index.html"), "utf8"));
});

test("Eleventy and Jekyll: the snippets build and show", async (t) => {
  const { folder, bin, put } = await projectOf(t, "eleventy");
  await bin("eleventy", "--input=posts", "--config=eleventy.config.js");
  const { comparison } = embeds();
  const out = join(folder, "_site/my-post");
  const html = readFileSync(join(out, "index.html"), "utf8");
  await assertShown(out, html, [comparison]);

  // Jekyll is not on npm; its language of templates is, in what Eleventy brings.
  const { Liquid } = createRequire(join(folder, "package.json"))("liquidjs");
  const liquid = new Liquid({
    root: join(folder, "_includes"),
    jekyllInclude: true,
    dynamicPartials: false,
  });
  const [template, post] = snippet("jekyll").files(comparison);
  put(template.name, template.code);
  const filled = await liquid.parseAndRender(post.code);
  put("index.html", filled);
  await assertShown(folder, filled, [comparison]);
});

// `npm run test:hosts`: the site's snippets, each published by a site generator as a blogger would.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runnerImport } from "vite";
import { listen, openBrowser, waitForReady } from "../browse.mjs";
import { makeWorkshop, root, run } from "../packed.mjs";
import { installDebian } from "./debian.mjs";
import { assertPublished } from "./published.mjs";

let browser, workshop, snippets, setup;

before(async () => {
  const load = async (file) =>
    (await runnerImport(join(root, "demo/embed", file))).module;
  snippets = await load("snippets.ts");
  setup = (await load("setup.ts")).NOTHING;
  workshop = await makeWorkshop();
  browser = await openBrowser(300);
});

after(async () => {
  await browser?.close();
  workshop?.remove();
});

/** The files of a snippet, by their names; what is pasted has none. */
const filesOf = (id) => {
  const embed = {
    setup,
    src: `${browser.origin}/a-vs-b.json`,
    json: "",
    label: `A_vs "B" & *C*, {compared}`,
    link: "https://example.com/a-vs-b",
    release: {
      version: "0.1.0",
      integrity: { "tool-compare.js": "", "tool-verdict.js": "" },
    },
  };
  const files = snippets.SNIPPETS.find((one) => one.id === id).files(embed);
  return Object.fromEntries(files.map(({ name, code }) => [name, code]));
};

/** A post with a snippet between two paragraphs. */
const post = (snippet, head = 'title: "A post"\ndate: 2026-01-01') =>
  `---\n${head}\n---\n\nBefore.\n\n${snippet}\n\nAfter.\n`;

const project = (t, name) =>
  workshop.installProject(t, join(import.meta.dirname, name), name);

test("Hugo publishes the shortcode", async (t) => {
  if (!installDebian(t, "hugo", "hugo")) return;
  const { folder, put } = workshop.copyProject(
    join(import.meta.dirname, "hugo"),
    "hugo",
  );
  const files = filesOf("hugo");
  const shortcode = "layouts/_shortcodes/tool-compare.html";
  put(shortcode.replace("_", ""), files[shortcode]); // before Hugo 0.146
  put("content/posts/my-post.md", post(files["content/posts/my-post.md"]));
  put(
    "static/site.css",
    `article { max-width: 40rem; margin: auto; font: 1.0625rem/1.6 serif }
    .dark { background: #111; color: #eee }
    ${snippets.DARK_RULE}`,
  );
  await run(folder, "hugo");
  await assertPublished(t, browser, {
    folder: join(folder, "public"),
    path: "/posts/my-post/",
    isDark: true,
  });
});

test("Jekyll publishes the include", async (t) => {
  if (!installDebian(t, "jekyll", "jekyll", "jekyll-theme-minima")) return;
  const { folder, put } = workshop.copyProject(
    join(import.meta.dirname, "jekyll"),
    "jekyll",
  );
  const files = filesOf("jekyll");
  const name = "_posts/2026-01-01-my-post.md";
  for (const [file, code] of Object.entries(files))
    put(file, file === name ? post(code, "layout: post\ntitle: A post") : code);
  await run(folder, "jekyll", "build");
  await assertPublished(t, browser, {
    folder: join(folder, "_site"),
    path: "/2026/01/01/my-post.html",
  });
});

test("Hexo publishes the line in a post", async (t) => {
  const { folder, bin, put } = await project(t, "hexo");
  const { undefined: line } = filesOf("one-line");
  put("source/_posts/my-post.md", post(line));
  await bin("hexo", "generate");
  await assertPublished(t, browser, {
    folder: join(folder, "public"),
    path: "/2026/01/01/my-post/",
  });
});

test("VitePress publishes the component", async (t) => {
  const { folder, bin, put } = await project(t, "vitepress");
  const files = filesOf("vue");
  for (const name of ["src/components/Comparison.vue", ".vitepress/config.ts"])
    put(name, files[name]);
  put(
    "index.md",
    `<script setup>
import Comparison from "./src/components/Comparison.vue";
</script>
${post("<Comparison />", 'title: "A page"').replace(/^---[^]*---\n/, "")}`,
  );
  await bin("vitepress", "build");
  await assertPublished(t, browser, {
    folder: join(folder, ".vitepress/dist"),
    path: "/",
    isDark: true,
  });
});

test("Docusaurus publishes the element, and shows it after a followed link", async (t) => {
  const { folder, bin, put } = await project(t, "docusaurus");
  const files = filesOf("docusaurus");
  for (const name of ["src/tool-compare.js", "src/css/custom.css"])
    put(name, files[name]);
  const config = join(folder, "docusaurus.config.js");
  const wanted = files["docusaurus.config.js, beside presets"];
  writeFileSync(
    config,
    readFileSync(config, "utf8").replace(/^ *\/\/ .*/m, () => wanted),
  );
  put("docs/my-page.mdx", post(files["docs/my-page.mdx"], "title: A page"));
  await bin("docusaurus", "build");
  const site = {
    folder: join(folder, "build"),
    path: "/my-page",
    isDark: true,
  };
  await assertPublished(t, browser, site);

  const page = await browser.newPage(site.folder);
  const errors = listen(page);
  await page.goto(`${browser.origin}/`);
  await page.evaluate(() => {
    window.isSame = true;
  });
  await page.click("article a[href*=my-page]");
  await waitForReady(page, 1, errors);
  assert.equal(await page.evaluate(() => window.isSame), true);
  assert.deepEqual(errors, []);
  await page.close();
});

test("Nuxt publishes the component", async (t) => {
  const { folder, bin, put } = await project(t, "nuxt");
  const files = filesOf("vue");
  put("app/components/Comparison.vue", files["src/components/Comparison.vue"]);
  put("nuxt.config.ts", files["nuxt.config.ts"]);
  await bin("nuxt", "generate");
  await assertPublished(t, browser, {
    folder: join(folder, ".output/public"),
    path: "/",
    isDark: true,
  });
});

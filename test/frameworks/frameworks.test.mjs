// `npm run test:frameworks`: the snippets that the site gives for a framework, each built in a project of that framework.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { puppeteerCore } from "@web/test-runner-chrome";
import { runnerImport } from "vite";
import { find } from "../../tools/browsers.mjs";

const root = join(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "frameworks-"));
const exec = promisify(execFile);

const run = async (cwd, command, ...args) => {
  try {
    const { stdout } = await exec(command, args, {
      cwd,
      maxBuffer: 1 << 26,
      env: {
        ...process.env,
        // Nothing here asks, counts or tells.
        CI: "1",
        ASTRO_TELEMETRY_DISABLED: "1",
        NEXT_TELEMETRY_DISABLED: "1",
        NG_CLI_ANALYTICS: "false",
        // `runnerImport` says "development" to all that comes after it.
        NODE_ENV: undefined,
      },
    });
    return stdout;
  } catch ({ message, stdout, stderr }) {
    throw new Error(`${message}\n${stdout}${stderr}`);
  }
};

const DATA = readFileSync(
  join(root, "demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json"),
);
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

let browser, server, origin, snippets, setup;
/** The folder that the server serves. */
let served;

before(async () => {
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, origin);
    const file = join(served, pathname.replace(/\/$/, "/index.html"));
    const isData = pathname === "/a-vs-b.json";
    const isFound = isData || existsSync(file);
    const type = isData ? "application/json" : TYPES[extname(file)];
    response.writeHead(isFound ? 200 : 204, type && { "content-type": type });
    response.end(isData ? DATA : isFound ? readFileSync(file) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteerCore.launch({
    executablePath: find.chromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  snippets = (await runnerImport(join(root, "demo/embed/snippets.ts"))).module
    .SNIPPETS;
  setup = (await runnerImport(join(root, "demo/embed/setup.ts"))).module
    .NOTHING;
  await packTo(join(work, "package"));
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Puts this package there as it is published, with what it depends on inside it. */
async function packTo(folder) {
  const packed = await run(
    root,
    "npm",
    "pack",
    "--json",
    "--ignore-scripts",
    `--pack-destination=${work}`,
  );
  await run(work, "tar", "-xf", JSON.parse(packed)[0].filename);
  const listed = await run(
    root,
    "npm",
    "ls",
    "--omit=dev",
    "--all",
    "--parseable",
  );
  for (const path of listed.trim().split("\n").slice(1))
    cpSync(path, join(folder, path.slice(root.length)), { recursive: true });
}

/** Everything that can be chosen, with text and an address that a language of templates could take for its own. */
const embeds = () => {
  const shared = {
    src: `${origin}/a-vs-b.json?for={{readers}}&of=<blogs>`,
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
  const folder = join(work, framework);
  cpSync(join(import.meta.dirname, framework), folder, { recursive: true });
  const start = performance.now();
  await run(folder, "npm", "ci", "--ignore-scripts", "--no-audit");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  t.diagnostic(`${framework}: installed in ${seconds} s`);
  cpSync(join(work, "package"), join(folder, "node_modules/tool-compare"), {
    recursive: true,
  });
  const { comparison, badge } = embeds();
  const put = (name, code) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  };
  for (const { name, code } of snippet(id).files(comparison)) put(name, code);
  // The badge's files have the same names.
  for (const { name, code } of snippet(id).files(badge))
    if (name.includes("/"))
      put(
        name.replace(/[^/]+$/, (file) => `badge/${file}`),
        code,
      );
  const bin = (command, ...args) =>
    run(folder, join(folder, "node_modules/.bin", command), ...args);
  return { folder, bin, put };
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

/** Opens what was built; resolves when so many elements show their data. */
async function open(folder, count) {
  served = folder;
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.url().startsWith("https://cdn.jsdelivr.net/npm/tool-compare@")
      ? request.respond({
          body: readFileSync(join(root, "dist/tool-compare.js")),
          contentType: "text/javascript",
          headers: { "access-control-allow-origin": "*" },
        })
      : request.continue(),
  );
  // Both are lazy, and should be in sight.
  await page.setViewport({ width: 1000, height: 4000 });
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(origin);
  try {
    await page.waitForFunction(
      (wanted) =>
        document.querySelectorAll(
          "tool-compare:state(ready), tool-verdict:state(ready)",
        ).length === wanted,
      { timeout: 20_000 },
      count,
    );
  } catch (cause) {
    const found = await page.evaluate(describeElements);
    errors.push(JSON.stringify(found, null, 2), cause.message);
    throw new Error(errors.join("\n"), { cause });
  }
  assert.deepEqual(errors, []);
  return page;
}

/**
 * What was built makes the elements that the snippets in plain HTML make, and they show their data.
 *
 * @param html - What came from the server, where something did.
 */
async function assertShown(folder, html, wanted = Object.values(embeds())) {
  const page = await open(folder, wanted.length);
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

test("React: the snippet builds, shows and is checked", async (t) => {
  const { folder, bin } = await projectOf(t, "react");
  await assertChecked(
    () => bin("tsc"),
    join(folder, "components/comparison.tsx"),
  );
  await bin("vite", "build");
  await assertShown(join(folder, "dist"));
});

test("Next.js: the snippet is rendered on the server, shows and is checked", async (t) => {
  const { folder, bin } = await projectOf(t, "next", "react");
  await bin("next", "build");
  const out = join(folder, "out");
  await assertShown(out, readFileSync(join(out, "index.html"), "utf8"));
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

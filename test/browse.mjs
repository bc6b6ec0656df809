// What projects have built, opened in a browser.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { puppeteerCore } from "@web/test-runner-chrome";
import { find } from "../tools/browsers.mjs";
import { root } from "./packed.mjs";

const DATA = readFileSync(
  join(root, "demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json"),
);
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A window of a usual size. */
export const SCREEN = { width: 1000, height: 800 };

/** Most that a page may move while a comparison comes, as Core Web Vitals count it; half of what is good. */
const MOST_SHIFT = 0.05;

/** A browser that is there. */
export const launch = () =>
  puppeteerCore.launch({
    executablePath: find.chromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });

/**
 * A browser, and a server of one folder at a time with a comparison at `/a-vs-b.json`.
 *
 * @param delay - Milliseconds that scripts and the comparison take to come.
 */
export async function openBrowser(delay = 0) {
  let served;
  let extra = {};
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, origin);
    const file = findFile(join(served, decodeURIComponent(pathname)));
    const body =
      pathname === "/a-vs-b.json"
        ? DATA
        : (extra[pathname] ?? (file && readFileSync(file)));
    const type = TYPES[extname(file ?? pathname)];
    if (extname(pathname).startsWith(".js")) await sleep(delay);
    response.writeHead(body ? 200 : 204, type && { "content-type": type });
    response.end(body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();
  return {
    origin,
    /** An empty page, for what is in a folder and for texts at other addresses. */
    async newPage(folder, texts = {}) {
      served = folder;
      extra = texts;
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on("request", (request) => answer(request, delay));
      return page;
    },
    /** Opens the page that was built into a folder; resolves when so many elements show their data. */
    async open(folder, count) {
      return openPage(await this.newPage(folder), origin, count);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The file at an address, as static hosts find it. */
const findFile = (path) =>
  [path, `${path}.html`, join(path, "index.html")].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );

/** Gives a page the script that snippets load, and nothing else from elsewhere. */
export async function answer(request, delay) {
  const { hostname, pathname } = new URL(request.url());
  if (/^(|localhost|127\.0\.0\.[12])$/.test(hostname))
    return request.continue();
  const [file] =
    /dist\/[\w/-]+\.js$/.exec(
      hostname === "cdn.jsdelivr.net" ? pathname : "",
    ) ?? [];
  await sleep(delay);
  return request.respond({
    status: file ? 200 : 204,
    body: file && readFileSync(join(root, file)),
    contentType: "text/javascript",
    headers: { "access-control-allow-origin": "*" },
  });
}

/** What goes wrong on a page, in the order in which it does. */
export function listen(page) {
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

/** Waits until so many elements show their data. */
export async function waitForReady(page, count, errors) {
  try {
    await page.waitForFunction(
      (wanted) =>
        document.querySelectorAll(
          "tool-compare:state(ready), tool-verdict:state(ready)",
        ).length >= wanted,
      { timeout: 20_000 },
      count,
    );
  } catch (cause) {
    const found = await page.evaluate(() => document.body.outerHTML);
    throw new Error([...errors, found, cause.message].join("\n"), { cause });
  }
}

/** Adds up layout shifts; to be run in a page before its own scripts. */
export function watchShifts() {
  let shift = 0;
  const moved = [];
  const add = (entries) => {
    for (const { value, hadRecentInput, sources } of entries)
      if (!hadRecentInput) {
        shift += value;
        moved.push(
          ...sources.map(({ node }) => node?.localName ?? node?.nodeName),
        );
      }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  window.shifts = async () => {
    // Two frames later all shifts of the last one have been told.
    for (let n = 0; n < 2; n++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    add(observer.takeRecords());
    return { shift, moved: moved.join(", ") };
  };
}

/** A page that has watched shifts has hardly moved. Answers by how much. */
export async function assertSteady(page) {
  const { shift, moved } = await page.evaluate(() => window.shifts());
  assert.ok(shift < MOST_SHIFT, `layout shift ${shift} of ${moved}`);
  return shift;
}

async function openPage(page, address, count) {
  const errors = listen(page);
  await page.setViewport(SCREEN);
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(address);
  // What is lazy should be in sight.
  await waitForReady(page, 1, errors);
  await assertSteady(page);
  await page.setViewport({ ...SCREEN, height: 4000 });
  await waitForReady(page, count, errors);
  assert.deepEqual(errors, []);
  return page;
}

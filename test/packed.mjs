// This package as it is published, in projects of those who use it, and what they build opened in a browser.
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
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { puppeteerCore } from "@web/test-runner-chrome";
import { find } from "../tools/browsers.mjs";

export const root = join(import.meta.dirname, "..");

const exec = promisify(execFile);

/** What a command prints; rejects with all that it said where it fails. */
export async function run(cwd, command, ...args) {
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
        // Vite's `runnerImport` says "development" to all that comes after it.
        NODE_ENV: undefined,
        // A test run inside of this one reports for itself.
        NODE_TEST_CONTEXT: undefined,
      },
    });
    return stdout;
  } catch ({ message, stdout, stderr }) {
    throw new Error(`${message}\n${stdout}${stderr}`);
  }
}

/** A temporary folder with this package in it as it is published, and room for projects. */
export async function makeWorkshop() {
  const work = mkdtempSync(join(tmpdir(), "tool-compare-"));
  const packed = join(work, "package");
  await packTo(packed);
  return {
    /** A copy of the project in `from`, with its packages and this package installed. */
    async installProject(t, from, name) {
      const folder = join(work, name);
      cpSync(from, folder, { recursive: true });
      const start = performance.now();
      await run(folder, "npm", "ci", "--ignore-scripts", "--no-audit");
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      t.diagnostic(`${name}: installed in ${seconds} s`);
      cpSync(packed, join(folder, "node_modules/tool-compare"), {
        recursive: true,
      });
      return {
        folder,
        bin: (command, ...args) =>
          run(folder, join(folder, "node_modules/.bin", command), ...args),
        put(file, code) {
          const path = join(folder, file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, code);
        },
      };
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Puts this package there as it is published, with what it depends on inside it. */
async function packTo(folder) {
  const packed = await run(
    root,
    "npm",
    "pack",
    "--json",
    "--ignore-scripts",
    `--pack-destination=${dirname(folder)}`,
  );
  await run(dirname(folder), "tar", "-xf", JSON.parse(packed)[0].filename);
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

const DATA = readFileSync(
  join(root, "demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json"),
);
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** A browser, and a server of one folder at a time with a comparison at `/a-vs-b.json`. */
export async function openBrowser() {
  let served;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, origin);
    const file = join(served, pathname.replace(/\/$/, "/index.html"));
    const isData = pathname === "/a-vs-b.json";
    const isFound = isData || existsSync(file);
    const type = isData ? "application/json" : TYPES[extname(file)];
    response.writeHead(isFound ? 200 : 204, type && { "content-type": type });
    response.end(isData ? DATA : isFound ? readFileSync(file) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteerCore.launch({
    executablePath: find.chromium(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  return {
    origin,
    /** Opens the page that was built into a folder; resolves when so many elements show their data. */
    async open(folder, count) {
      served = folder;
      return openPage(await browser.newPage(), origin, count);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openPage(page, address, count) {
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
  // What is lazy should be in sight.
  await page.setViewport({ width: 1000, height: 4000 });
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
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
    const found = await page.evaluate(() => document.body.outerHTML);
    throw new Error([...errors, found, cause.message].join("\n"), { cause });
  }
  assert.deepEqual(errors, []);
  return page;
}

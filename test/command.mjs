import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
export const manifest = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
export const command = join(root, manifest.bin["tool-compare"]);
export const comparisons = join(root, "demo/public/comparisons");
export const EXAMPLE = join(comparisons, "claude-4-api-vs-axolotl-v0-16.json");
export const RELATIVE = join(comparisons, "minutely-2.json");
export const example = () => JSON.parse(readFileSync(EXAMPLE, "utf8"));

export const folder = mkdtempSync(join(tmpdir(), "tool-compare-"));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file of its own and gives its path. */
let files = 0;
export function file(content, name = `${files++}.json`) {
  const path = join(folder, name);
  const isText = typeof content === "string" || Buffer.isBuffer(content);
  writeFileSync(path, isText ? content : JSON.stringify(content, null, 2));
  return path;
}

/** The environment, without a wish for colours. */
export const { FORCE_COLOR: _, NO_COLOR: __, ...plain } = process.env;

/**
 * Runs the built command; gives its exit code and what it printed.
 *
 * @param options - `wrapper` is a command that runs the one behind it; what is in `closed` has no reader.
 */
export async function run(
  args,
  { input, env, cwd = folder, wrapper = [], closed = [], ...options } = {},
) {
  const [name, ...rest] = [...wrapper, process.execPath, command, ...args];
  const child = spawn(name, rest, {
    cwd,
    env: { ...plain, ...env },
    ...options,
  });
  child.stdin.on("error", () => {}); // not everything that is sent is read
  child.stdin.end(input);
  for (const stream of closed) child[stream].destroy();
  const text = (stream) =>
    closed.includes(stream) ? "" : textOf(child[stream]);
  const exit = new Promise((resolve) => child.on("close", resolve));
  const [code, out, err] = await Promise.all([
    exit,
    text("stdout"),
    text("stderr"),
  ]);
  return { code, out, err };
}

/** A server that answers each path in its own way, as long as the tests of a group run. */
export const served = (answers) => {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    answers[request.url](response);
  });
  const address = {};
  before(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    address.origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address, requests };
};

// A publisher's server: comparisons, and pages that link to them.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { root } from "../../packed.mjs";

const read = (name) =>
  readFileSync(join(root, "demo/public/comparisons", name), "utf8");

const EXAMPLE = read("claude-4-api-vs-axolotl-v0-16.json");

/** Answers by path. */
const ANSWERS = {
  "/a-vs-b.json": [200, "application/json", EXAMPLE],
  "/eight.json": [200, "application/json", read("eight-code-assistants.json")],
  "/a-vs-b": [
    200,
    "text/html",
    `<!doctype html><title>A vs B</title>
<link rel="alternate" type="application/json" href="/other.json">
<link href='a-vs-b.json?from=page&amp;x=1' rel='alternate' type='application/json' />`,
  ],
  "/other.json": [200, "application/json", `{"version":1}`],
  "/moved.json": [302, "text/plain", "", { location: "/a-vs-b.json" }],
  "/large.json": [
    200,
    "application/json",
    EXAMPLE.replace(/\}\s*$/, `,"x":"${"x".repeat(1_048_576)}"}`),
  ],
  "/hostile.json": [
    200,
    "application/json",
    JSON.stringify({
      ...JSON.parse(EXAMPLE),
      title:
        "[gallery] <script>alert(1)</script> &lt;b&gt; :) 'q' -- [tool_compare]",
      newsletter: undefined,
    }),
  ],
};

/** Starts it. `requests` are the addresses it was asked for, of which each test may forget earlier ones. */
export async function startData() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const [status, type, body, headers] = ANSWERS[
      new URL(request.url, "http://data").pathname
    ] ?? [404, "text/plain", "no"];
    response.writeHead(status, {
      "content-type": type,
      "access-control-allow-origin": "*",
      ...headers,
    });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    stop: () => server.close(),
  };
}

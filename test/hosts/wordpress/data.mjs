// A publisher's server: comparisons, and pages that link to them.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { renderPage, toOEmbed } from "../../../dist/data.js";
import { parse } from "../../../dist/parse.js";
import { root } from "../../packed.mjs";

const read = (name) =>
  readFileSync(join(root, "demo/public/comparisons", name), "utf8");

const EXAMPLE = read("claude-4-api-vs-axolotl-v0-16.json");

/** The same server under the name of a host that is not allowed. */
const ELSEWHERE = "http://elsewhere.test";

/** A page as the command publishes it, for the frame that WordPress makes of that host's. */
const PAGE = [
  parse(JSON.parse(EXAMPLE), `${ELSEWHERE}/a-vs-b.json`),
  {
    src: "/a-vs-b.json",
    page: `${ELSEWHERE}/page.html`,
    oembed: `${ELSEWHERE}/page.oembed.json`,
  },
];

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
  "/astray.json": [
    307,
    "text/plain",
    "",
    { location: `${ELSEWHERE}/a-vs-b.json` },
  ],
  "/astray": [
    200,
    "text/html",
    `<link rel="alternate" type="application/json" href="/astray.json"><link rel="alternate" type="application/json" href="${ELSEWHERE}/a-vs-b.json">`,
  ],
  "/page.html": [200, "text/html; charset=utf-8", renderPage(...PAGE)],
  "/page.oembed.json": [
    200,
    "application/json",
    JSON.stringify(toOEmbed(...PAGE)),
  ],
  "/emoji.json": [
    200,
    "application/json",
    EXAMPLE.replaceAll("Axolotl", "🦎 Axolotl"),
  ],
  "/arabic.json": [
    200,
    "application/json",
    JSON.stringify({
      ...JSON.parse(EXAMPLE),
      lang: "ar",
      title: "مقارنة بين Claude و Axolotl!",
    }),
  ],
  "/latin-1.json": [
    200,
    "application/json",
    Buffer.from(EXAMPLE.replace("panel's", "panel\u00b4s"), "latin1"),
  ],
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
  const answer = (request, response) => {
    requests.push(request.url);
    const [status, type, body, headers] = ANSWERS[
      new URL(request.url, "http://data").pathname
    ] ?? [404, "text/plain", "no"];
    const { port } = request.socket.address();
    const write = (text) =>
      text.replaceAll(ELSEWHERE, `http://127.0.0.2:${port}`);
    response.writeHead(status, {
      "content-type": type,
      "access-control-allow-origin": "*",
      ...(headers && { location: write(headers.location) }),
    });
    response.end(typeof body === "string" ? write(body) : body);
  };
  const servers = [createServer(answer), createServer(answer)];
  const [server, elsewhere] = servers;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  await once(elsewhere.listen(port, "127.0.0.2"), "listening");
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://127.0.0.2:${port}`,
    requests,
    stop() {
      for (const one of servers) one.close();
    },
  };
}

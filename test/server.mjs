/**
 * A server that misbehaves on demand, for the tests of bad networks: `/server/<what>?…`. Requests are
 * counted by their whole address, so a test that adds a unique query can ask how many there were.
 */
import { readdirSync, readFileSync } from "node:fs";

const counts = new Map();
const milestones = new Map();

const COMPARISON = readFileSync(
  new URL(
    "../demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json",
    import.meta.url,
  ),
  "utf8",
);

/** Each answers in its own way; `nth` is the number of the request, from 1. */
const answers = {
  ok: (ctx) => json(ctx, COMPARISON),
  status(ctx) {
    ctx.status = Number(ctx.query.code);
    if (ctx.query.after) ctx.set("retry-after", ctx.query.after);
    ctx.body = "no";
  },
  /** Fails with `code` as often as `times` says, then answers. */
  flaky(ctx, nth) {
    if (nth > Number(ctx.query.times ?? 1)) return json(ctx, COMPARISON);
    ctx.status = Number(ctx.query.code);
    if (ctx.query.after) ctx.set("retry-after", ctx.query.after);
    ctx.body = "no";
  },
  /** Answers once, then fails. */
  once(ctx, nth) {
    if (nth === 1) return json(ctx, COMPARISON);
    ctx.status = 404;
    ctx.body = "gone";
  },
  text(ctx) {
    ctx.type = ctx.query.type ?? "application/json";
    ctx.body = ctx.query.body ?? "";
  },
  huge(ctx) {
    ctx.type = "application/json";
    ctx.body = `{"version":1,"x":"${"x".repeat(5_000_000)}"}`;
  },
  deep(ctx) {
    ctx.type = "application/json";
    ctx.body = "[".repeat(20_000) + "]".repeat(20_000);
  },
  truncated: (ctx) => json(ctx, COMPARISON.slice(0, 500)),
  redirect(ctx) {
    ctx.redirect(ctx.query.to);
  },
  /** Sends the head and some of the body, then nothing more; only the first time with `once`. */
  hang(ctx, nth) {
    if (ctx.query.once !== undefined && nth > 1) return json(ctx, COMPARISON);
    ctx.respond = false;
    ctx.res.writeHead(200, { "content-type": "application/json" });
    ctx.res.write(COMPARISON.slice(0, 100));
  },
  /** Breaks the connection, before the head or within the body; only the first time with `once`. */
  reset(ctx, nth) {
    if (ctx.query.once !== undefined && nth > 1) return json(ctx, COMPARISON);
    ctx.respond = false;
    if (ctx.query.within !== undefined) {
      ctx.res.writeHead(200, { "content-type": "application/json" });
      ctx.res.write(COMPARISON.slice(0, 100), () => ctx.req.socket.destroy());
    } else ctx.req.socket.destroy();
  },
  /** Answers after `ms`, with the title that `title` gives. */
  async slow(ctx) {
    await new Promise((resolve) => setTimeout(resolve, Number(ctx.query.ms)));
    const title = ctx.query.title ?? "Slow";
    json(ctx, JSON.stringify({ ...JSON.parse(COMPARISON), title }));
  },
  image(ctx) {
    ctx.type = "image/svg+xml";
    ctx.body =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
  },
  /** A comparison whose title tells the cookies that came with the request. */
  cookies(ctx) {
    const title = `Cookies: ${ctx.get("cookie") || "none"}`;
    json(ctx, JSON.stringify({ ...JSON.parse(COMPARISON), title }));
  },
  /** Names the demo's pages and data, from the folders themselves. */
  demo(ctx) {
    const files = readdirSync(new URL("../demo", import.meta.url), {
      recursive: true,
      encoding: "utf8",
    }).map((file) => file.replaceAll("\\", "/"));
    const data = /^public\/(comparisons\/.+)$/;
    ctx.body = {
      pages: files.filter((file) => file.endsWith(".html")),
      comparisons: files.flatMap((file) => data.exec(file)?.[1] ?? []),
    };
  },
  /** How often the address in `of` was asked for. */
  count(ctx) {
    ctx.body = String(counts.get(ctx.query.of) ?? 0);
  },
  /** Answers as soon as a request for the address in `of` has `begun` or was `cancelled`. */
  async event(ctx) {
    await milestone(ctx.query.type, ctx.query.of).reached;
    ctx.body = "";
  },
};

function milestone(type, url) {
  const key = `${type} ${url}`;
  if (!milestones.has(key)) {
    const entry = {};
    entry.reached = new Promise((resolve) => (entry.reach = resolve));
    milestones.set(key, entry);
  }
  return milestones.get(key);
}

function json(ctx, body) {
  ctx.type = "application/json";
  ctx.body = body;
}

/** Middleware for the test runner's own server. */
export async function server(ctx, next) {
  const what = /^\/server\/(\w+)$/.exec(ctx.path)?.[1];
  if (!what) return next();
  ctx.set("cache-control", "no-store");
  const nth = (counts.get(ctx.url) ?? 0) + 1;
  counts.set(ctx.url, nth);
  ctx.res.once("close", () => {
    if (!ctx.res.writableFinished) milestone("cancelled", ctx.url).reach();
  });
  milestone("begun", ctx.url).reach();
  ctx.status = 200;
  await answers[what](ctx, nth);
}

/** What the demo's data and logos are asked for under. */
export function demoData(ctx, next) {
  ctx.url = ctx.url.replace(
    /^\/demo\/(comparisons|logos)\//,
    "/demo/public/$1/",
  );
  return next();
}

/** A plugin: a page asked for with `?listen` calls the frame around it before its own scripts run. */
export const listen = {
  name: "listen",
  transform(ctx) {
    if (ctx.query.listen !== undefined && ctx.response.is("html"))
      return ctx.body.replace(
        "<head>",
        "<head><script>frameElement.listen(window)</script>",
      );
  },
};

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Serves what lies under `/test/strict/` as strictly as a page can be. */
export async function strict(ctx, next) {
  await next();
  if (ctx.path.startsWith("/test/strict/"))
    ctx.set("content-security-policy", STRICT);
}

/**
 * A server that misbehaves on demand, for the tests of bad networks: `/server/<what>/<any path>?…`.
 * Requests are known by their whole address, so a test that adds a unique query can ask how many
 * there were and how they ended.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What became of the requests for each address: when they came, and how each answer ended. */
const visits = new Map();
/** Files that tests have put here, by address. */
const files = new Map();
/** Copies of the site whose network is gone. */
const gone = new Set();
/** Answers that wait until a test lets them go, by address. */
const gates = new Map();

const COMPARISON = readFileSync(
  new URL(
    "../demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json",
    import.meta.url,
  ),
  "utf8",
);

/** Each answers in its own way; `nth` is the number of the request, from 1. */
const answers = {
  /** The demo's comparison, with the title that `title` gives. */
  ok: (ctx) => json(ctx, titled(ctx.query.title)),
  /** The comparison with the number of the request as its title. */
  numbered: (ctx, nth) => json(ctx, titled(`Answer ${nth}`)),
  status: (ctx) => fail(ctx),
  /** Fails with `code` as often as `times` says, then answers. */
  flaky: (ctx, nth) =>
    nth > Number(ctx.query.times ?? 1) ? json(ctx, COMPARISON) : fail(ctx),
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
  /**
   * What was last PUT to the same address, as the `content-type` that it was put with; with `split`
   * in two pieces, cut within the first character that has more bytes than one; with `policy` under
   * that Content-Security-Policy.
   */
  async file(ctx) {
    if (ctx.method === "PUT") {
      const chunks = [];
      for await (const chunk of ctx.req) chunks.push(chunk);
      const type = ctx.get("content-type");
      files.set(ctx.url, { type, body: Buffer.concat(chunks) });
      ctx.body = "";
    } else {
      const { type, body } = files.get(ctx.url);
      ctx.type = type;
      ctx.body = body;
      if (ctx.query.policy)
        ctx.set("content-security-policy", ctx.query.policy);
      if (ctx.query.split !== undefined) {
        const cut = body.findIndex((byte) => byte > 127) + 1;
        ctx.respond = false;
        ctx.res.write(body.subarray(0, cut));
        setTimeout(() => ctx.res.end(body.subarray(cut)), 100);
      }
    }
  },
  /** Waits until `/server/release?of=` is asked for. */
  async held(ctx, nth) {
    await new Promise((resolve) => {
      const waiting = gates.get(ctx.url) ?? [];
      gates.set(ctx.url, [...waiting, resolve]);
      wake(ctx.url);
    });
    if (ctx.query.code) fail(ctx);
    else json(ctx, titled(ctx.query.title ?? `Answer ${nth}`));
  },
  /** Lets the answers to `of` go, once there are as many as `count` says. */
  async release(ctx) {
    const { of, count = 1 } = ctx.query;
    while ((gates.get(of)?.length ?? 0) < Number(count)) await news(of);
    for (const open of gates.get(of)) open();
    gates.delete(of);
    ctx.body = "";
  },
  /** Promises 5 MB and sends the first two; who waits for the rest waits for ever. */
  huge(ctx) {
    ctx.respond = false;
    ctx.res.writeHead(200, {
      "content-type": "application/json",
      "content-length": 5_000_000,
    });
    ctx.res.write(`{"version":1,"x":"${"x".repeat(2_000_000)}`);
  },
  /** A few kilobytes that become 5 MB in the browser. */
  bomb(ctx) {
    ctx.set("content-encoding", "gzip");
    json(ctx, gzipSync(`{"version":1,"x":"${"x".repeat(5_000_000)}"}`));
  },
  deep: (ctx) => json(ctx, "[".repeat(20_000) + "]".repeat(20_000)),
  truncated: (ctx) => json(ctx, COMPARISON.slice(0, 500)),
  redirect(ctx) {
    ctx.redirect(ctx.query.to);
  },
  /**
   * Sends the head and some of the body, then nothing more; nothing at all with `silent`, and only
   * the first time with `once`.
   */
  hang(ctx, nth) {
    if (ctx.query.once !== undefined && nth > 1) return json(ctx, COMPARISON);
    ctx.respond = false;
    if (ctx.query.silent !== undefined) return;
    ctx.res.writeHead(200, { "content-type": "application/json" });
    ctx.res.write(COMPARISON.slice(0, 100));
  },
  /** Breaks the connection, before the head or `within` the body; only the first time with `once`. */
  reset(ctx, nth) {
    if (ctx.query.once !== undefined && nth > 1) return json(ctx, COMPARISON);
    ctx.respond = false;
    if (ctx.query.within !== undefined) {
      ctx.res.writeHead(Number(ctx.query.code ?? 200), {
        "content-type": "application/json",
        "content-length": COMPARISON.length,
      });
      ctx.res.write(COMPARISON.slice(0, 100), () => ctx.req.socket.destroy());
    } else ctx.req.socket.destroy();
  },
  /** Answers after `ms`, with the title that `title` gives. */
  async slow(ctx) {
    await new Promise((resolve) => setTimeout(resolve, Number(ctx.query.ms)));
    json(ctx, titled(ctx.query.title ?? "Slow"));
  },
  /** Sets a cookie, and gives the cookies that came with the request as the title. */
  cookies(ctx) {
    ctx.set("set-cookie", "from-server=1; Path=/");
    json(ctx, titled(ctx.get("cookie") || "no cookie"));
  },
  /** A file of `dist` for pages of any origin, as a CDN has it; no languages under `/server/cdn/bare/`. */
  cdn(ctx) {
    const [, bare, file] = /^\/server\/cdn\/(bare\/)?(.+)$/.exec(ctx.path);
    ctx.set("access-control-allow-origin", "*");
    if (bare && file.startsWith("locales/")) {
      ctx.status = 404;
      return;
    }
    ctx.type = "text/javascript";
    ctx.body = readFileSync(new URL(`../dist/${file}`, import.meta.url));
  },
  image(ctx) {
    ctx.type = "image/svg+xml";
    ctx.body =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
  },
  /**
   * The badge of the first tool as an image of the demo's comparison in `file`, with the options of `renderSvg` and the
   * `name` of the tool and of the publisher where they are given.
   */
  async svg(ctx) {
    const { parse, renderSvg } = await import("../dist/data.js");
    const { file, name, ...options } = ctx.query;
    const folder = "../demo/public/comparisons/";
    const data = file
      ? JSON.parse(readFileSync(new URL(folder + file, import.meta.url)))
      : JSON.parse(COMPARISON);
    if (name) data.tools[0].name = data.publisher.name = name;
    ctx.type = "image/svg+xml";
    const tool = data.tools[0].id;
    const comparison = parse(data, "https://example.com/");
    ctx.body = renderSvg(comparison, { tool, ...options });
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
  /** Has the copy of the site under `of` answer no more. */
  leave(ctx) {
    gone.add(ctx.query.of);
    ctx.body = "";
  },
  /** How often the address in `of` was asked for. */
  count(ctx) {
    ctx.body = String(visits.get(ctx.query.of)?.length ?? 0);
  },
  /** When the address in `of` was asked for, in milliseconds. */
  times(ctx) {
    ctx.body = (visits.get(ctx.query.of) ?? []).map(({ time }) => time);
  },
  /** Answers once the address in `of` has been asked for. */
  async begun(ctx) {
    const { of } = ctx.query;
    while (!visits.has(of)) await news(of);
    ctx.body = "";
  },
  /** How the last answer to `of` ended, once it has: `complete`, or `cut` off by the browser. */
  async end(ctx) {
    const { of } = ctx.query;
    while (!visits.get(of)?.at(-1).end) await news(of);
    ctx.body = visits.get(of).at(-1).end;
  },
};

function json(ctx, body) {
  ctx.type = "application/json";
  ctx.body = body;
}

/** Answers with the status `code`; `after` goes into `Retry-After`, as a date with `date`. */
function fail(ctx) {
  const { code, after, date } = ctx.query;
  ctx.status = Number(code);
  if (after)
    ctx.set(
      "retry-after",
      date === undefined
        ? after
        : new Date(Date.now() + Number(after) * 1000).toUTCString(),
    );
  if (ctx.status !== 204) ctx.body = "no";
}

const titled = (title) =>
  title === undefined
    ? COMPARISON
    : JSON.stringify({ ...JSON.parse(COMPARISON), title });

/** Resolves when something happens to the requests for an address. */
const listeners = new Map();
const news = (url) =>
  new Promise((resolve) => {
    listeners.set(url, [...(listeners.get(url) ?? []), resolve]);
  });
function wake(url) {
  const waiting = listeners.get(url) ?? [];
  listeners.delete(url);
  for (const resolve of waiting) resolve();
}

/** Middleware for the test runner's own server. */
export async function server(ctx, next) {
  const what = /^\/server\/(\w+)(\/|$)/.exec(ctx.path)?.[1];
  if (!what) return next();
  const { url, res } = ctx;
  const { cache, cors } = ctx.query;
  if (cache !== "none")
    ctx.set("cache-control", cache ? `max-age=${cache}` : "no-store");
  if (cors !== undefined) ctx.set("access-control-allow-origin", "*");
  ctx.status = 200;
  if (ctx.method === "PUT") return answers[what](ctx);
  const visit = { time: Date.now(), end: undefined };
  const all = visits.get(url) ?? [];
  visits.set(url, all);
  const nth = all.push(visit);
  wake(url);
  res.once("close", () => {
    visit.end = res.writableFinished ? "complete" : "cut";
    wake(url);
  });
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

/** Serves the built site once more at `/away/<any name>/`, from where a test can take the network away. */
export function away(ctx, next) {
  const [copy] = /^\/away\/\w+\//.exec(ctx.path) ?? [];
  if (!copy) return next();
  if (gone.has(copy)) {
    ctx.respond = false;
    ctx.req.socket.destroy();
    return;
  }
  ctx.set("cache-control", "no-store");
  ctx.url = ctx.url.replace(copy, "/site/");
  return next();
}

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Serves what lies under `/test/strict/` as strictly as a page can be. */
export async function strict(ctx, next) {
  await next();
  if (ctx.path.startsWith("/test/strict/"))
    ctx.set("content-security-policy", STRICT);
}

import { expect } from "@open-wc/testing";
import { ComparisonError, load } from "../src/comparison.js";
import { canRetry, limits } from "../src/load.js";
import { EXAMPLE, example } from "./example.js";
import {
  address,
  begun,
  count,
  elsewhere,
  end,
  pauses,
  publish,
  release,
} from "./requests.js";

/** What a promise is rejected with; fails where it is fulfilled. */
async function reason(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`not rejected, but ${JSON.stringify(value).slice(0, 80)}`);
}

async function failure(promise: Promise<unknown>): Promise<ComparisonError> {
  const error = await reason(promise);
  expect(error).to.be.instanceOf(ComparisonError);
  return error as ComparisonError;
}

/** A comparison of exactly this many bytes. */
function sized(bytes: number, filling = " "): Uint8Array {
  const encoder = new TextEncoder();
  const text = JSON.stringify({ ...example(), filling: "FILLING" });
  const [head, tail] = text.split("FILLING") as [string, string];
  const room = bytes - encoder.encode(head + tail).length;
  const size = encoder.encode(filling).length;
  const file = encoder.encode(
    head +
      filling.repeat(Math.floor(room / size)) +
      " ".repeat(room % size) +
      tail,
  );
  expect(file).to.have.lengthOf(bytes);
  return file;
}

describe("load", () => {
  const usual = { ...limits };
  const unhandled: string[] = [];
  let running = "";
  const note = ({ reason }: PromiseRejectionEvent) =>
    unhandled.push(`${running}: ${reason}`);

  before(() => addEventListener("unhandledrejection", note));
  after(() => removeEventListener("unhandledrejection", note));

  beforeEach(function () {
    running = this.currentTest!.title;
    limits.pauses = [1, 1];
  });

  afterEach(() => {
    Object.assign(limits, usual);
  });

  describe("what came", () => {
    it("is the comparison, checked", async () => {
      const url = new URL(EXAMPLE, location.href);
      expect(await load(url)).to.deep.equal(example());
      expect(await load(String(url))).to.deep.equal(example());
    });

    it("may call itself anything, as long as it is JSON", async () => {
      for (const type of ["text/html", "text/plain", "application/pdf"]) {
        const url = await publish(JSON.stringify(example()), { type });
        expect(await load(url)).to.deep.equal(example());
      }
    });

    it("may begin with a byte order mark", async () => {
      const url = await publish(`\uFEFF${JSON.stringify(example())}`);
      expect(await load(url)).to.deep.equal(example());
    });

    it("is read as UTF-8, also where a character comes in two pieces", async () => {
      const title = "日本語 🦎 čeština";
      const url = await publish(example({ title }), {
        at: address("file", { split: 1 }),
      });
      expect((await load(url)).title).to.equal(title);
    });

    it("resolves its addresses against where it was asked for", async () => {
      const at = address("file/deep/down");
      const url = await publish(example({ url: "page.html" }), { at });
      expect((await load(url)).url).to.equal(
        new URL("/server/file/deep/page.html", location.href).href,
      );
    });

    it("resolves its addresses against where a redirect led", async () => {
      const target = await publish(example({ url: "page.html" }), {
        at: address("file/moved/here"),
      });
      const url = address("redirect", { to: target.pathname + target.search });
      expect((await load(url)).url).to.equal(
        new URL("/server/file/moved/page.html", location.href).href,
      );
    });

    it("is named by where a redirect led when it is wrong", async () => {
      const target = await publish("null");
      const url = address("redirect", { to: target.pathname + target.search });
      expect((await failure(load(url))).url).to.equal(target.href);
    });
  });

  describe("many callers", () => {
    it("share one request, and one answer", async () => {
      const url = address("ok");
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => load(url)),
      );
      expect(new Set(answers)).to.have.lengthOf(1);
      expect(await load(new URL(url))).to.equal(answers[0]);
      expect(await count(url)).to.equal(1);
    });

    it("share one failure, and one round of tries", async () => {
      const url = address("status", { code: 500 });
      const errors = await Promise.all(
        Array.from({ length: 60 }, () => failure(load(url))),
      );
      expect(new Set(errors)).to.have.lengthOf(1);
      expect(await count(url)).to.equal(3);
    });

    it("of different addresses get different answers", async () => {
      const [one, other] = await Promise.all([
        load(address("ok", { title: "One" })),
        load(address("ok", { title: "Other" })),
      ]);
      expect(one.title).to.equal("One");
      expect(other.title).to.equal("Other");
    });
  });

  describe("a caller who leaves", () => {
    it("is rejected alone, with the reason given", async () => {
      const url = address("held");
      const controller = new AbortController();
      const leaving = load(url, controller);
      const staying = load(url, { signal: new AbortController().signal });
      const careless = load(url);
      const why = new Error("changed my mind");
      controller.abort(why);
      expect(await reason(leaving)).to.equal(why);
      await release(url);
      expect((await staying).tools).to.have.lengthOf(2);
      expect(await careless).to.equal(await staying);
      expect(await count(url)).to.equal(1);
      expect(await end(url)).to.equal("complete");
    });

    it("cancels the request when nobody else waits for it", async () => {
      const url = address("hang");
      const controllers = Array.from(
        { length: 3 },
        () => new AbortController(),
      );
      const reasons = controllers.map(({ signal }) =>
        reason(load(url, { signal })),
      );
      await begun(url);
      for (const controller of controllers) controller.abort();
      for (const error of await Promise.all(reasons))
        expect(error).to.include({ name: "AbortError" });
      expect(await end(url)).to.equal("cut");
      expect(await count(url)).to.equal(1);
    });

    it("leaves nothing behind that the next caller would get", async () => {
      const url = address("held");
      const controller = new AbortController();
      const leaving = reason(load(url, controller));
      await begun(url);
      controller.abort();
      const next = load(url);
      await leaving;
      await release(url, 2);
      expect((await next).title).to.equal("Answer 2");
    });

    it("before asking makes no request", async () => {
      const url = address("ok");
      const why = new Error("too late");
      expect(
        await reason(load(url, { signal: AbortSignal.abort(why) })),
      ).to.equal(why);
      // A second request to the same server comes after one that was on its way.
      await load(address("ok"));
      expect(await count(url)).to.equal(0);
    });

    it("before asking takes nothing from who waits already", async () => {
      const url = address("held");
      const waiting = load(url);
      await reason(load(url, { signal: AbortSignal.abort() }));
      await release(url);
      expect((await waiting).title).to.equal("Answer 1");
      await reason(load(url, { signal: AbortSignal.abort() }));
      expect(await load(url)).to.equal(await waiting);
    });

    it("after the answer takes nothing from the next", async () => {
      const url = address("numbered");
      const controller = new AbortController();
      const first = await load(url, controller);
      controller.abort();
      expect(await load(url)).to.equal(first);
      expect(await count(url)).to.equal(1);
    });

    it("between two tries ends them at once", async () => {
      limits.pauses = [60_000, 60_000];
      const url = address("status", { code: 500 });
      const controller = new AbortController();
      const leaving = reason(load(url, controller));
      await begun(url);
      await end(url);
      controller.abort();
      expect(await leaving).to.include({ name: "AbortError" });
      limits.pauses = [];
      expect((await failure(load(url))).kind).to.equal("http");
      expect(await count(url)).to.equal(2);
    });
  });

  describe("failures are never kept", () => {
    for (const [kind, broken] of Object.entries({
      "not-json": "<!doctype html>",
      invalid: "null",
      "too-large": sized(limits.bytes + 1),
    }))
      it(`a file that was ${kind} is asked for again`, async () => {
        const url = await publish(broken);
        expect((await failure(load(url))).kind).to.equal(kind);
        await publish(example(), { at: url });
        expect(await load(url)).to.deep.equal(example());
      });

    for (const [kind, url] of Object.entries({
      http: address("flaky", { code: 404 }),
      network: address("reset", { once: 1, within: 1 }),
    }))
      it(`an address that failed with ${kind} is asked again`, async () => {
        limits.pauses = [];
        expect((await failure(load(url))).kind).to.equal(kind);
        expect(await load(url)).to.deep.equal(example());
        expect(await count(url)).to.equal(2);
      });

    it("an address that took too long is asked again", async () => {
      const url = address("held");
      limits.timeout = 500;
      expect((await failure(load(url))).kind).to.equal("timeout");
      limits.timeout = usual.timeout;
      const again = load(url);
      await release(url, 2);
      expect((await again).title).to.equal("Answer 2");
    });
  });

  describe("reload", () => {
    it("asks again, past every cache", async () => {
      const url = address("numbered", { cache: 3600 });
      expect((await load(url)).title).to.equal("Answer 1");
      expect((await load(url)).title).to.equal("Answer 1");
      expect((await load(url, { reload: true })).title).to.equal("Answer 2");
      expect((await load(url)).title).to.equal("Answer 2");
      expect(await count(url)).to.equal(2);
    });

    it("leaves a request that others wait for alone", async () => {
      const url = address("held");
      const earlier = load(url);
      await begun(url);
      const later = load(url, { reload: true });
      await release(url, 2);
      expect((await earlier).title).to.equal("Answer 1");
      expect((await later).title).to.equal("Answer 2");
      expect(await load(url)).to.equal(await later);
    });

    it("that fails does not bring an old answer back", async () => {
      const url = address("once");
      await load(url);
      expect((await failure(load(url, { reload: true }))).status).to.equal(404);
      expect((await failure(load(url))).status).to.equal(404);
    });
  });

  describe("a server that says no", () => {
    for (const code of [400, 401, 403, 404, 410, 418])
      it(`with ${code} is believed at once`, async () => {
        const url = address("status", { code });
        const error = await failure(load(url));
        expect(error).to.include({ kind: "http", status: code, url: url.href });
        expect(error.message).to.contain(`${code}`).and.contain(url.href);
        expect(error.issues).to.deep.equal([]);
        expect(await count(url)).to.equal(1);
      });

    for (const code of [500, 502, 503, 504, 429])
      it(`with ${code} is asked twice more`, async () => {
        const url = address("status", { code });
        const error = await failure(load(url));
        expect(error).to.include({ kind: "http", status: code });
        expect(await count(url)).to.equal(3);
      });

    for (const times of [1, 2])
      it(`with 500 for ${times} of its answers is forgiven`, async () => {
        const url = address("flaky", { code: 500, times });
        expect(await load(url)).to.deep.equal(example());
        expect(await count(url)).to.equal(times + 1);
      });

    it("is left in peace for a while, and longer the second time", async () => {
      limits.pauses = [100, 300];
      const url = address("status", { code: 500 });
      await failure(load(url));
      const [first, second] = await pauses(url);
      // A timer may fire a millisecond early by the server's clock.
      expect(first).to.be.within(98, 298);
      expect(second).to.be.at.least(298);
    });

    it("does so by default too, with pauses that grow", () => {
      const [first, second, ...others] = usual.pauses;
      expect(first).to.be.above(0);
      expect(second).to.be.above(first!);
      expect(others).to.deep.equal([]);
      expect(usual.timeout).to.equal(10_000);
    });

    for (const code of [429, 503]) {
      it(`with ${code} names the seconds to wait`, async () => {
        const url = address("flaky", { code, after: 1 });
        await load(url);
        expect((await pauses(url))[0]).to.be.within(998, 4000);
      });

      it(`with ${code} names the moment to wait for`, async () => {
        const url = address("flaky", { code, after: 2, date: 1 });
        await load(url);
        // A date in a header has no fractions of a second.
        expect((await pauses(url))[0]).to.be.within(998, 5000);
      });

      for (const date of [{}, { date: 1 }])
        it(`with ${code} is not waited for longer than a reader would${"date" in date ? ", whatever the date" : ""}`, async () => {
          const url = address("flaky", { code, after: 12, ...date });
          const error = await failure(load(url));
          expect(error).to.include({ kind: "http", status: code });
          expect(await count(url)).to.equal(1);
        });

      it(`with ${code} and a wish that nobody can read gets the usual pause`, async () => {
        limits.pauses = [100, 100];
        const url = address("flaky", { code, after: "soon" });
        await load(url);
        expect((await pauses(url))[0]).to.be.at.least(98);
      });
    }

    for (const [moment, query] of Object.entries({
      "no seconds": { after: 0 },
      "a moment that has passed": { after: -60, date: 1 },
      // In milliseconds more than a timer can count.
      "a moment a month ago": { after: -30 * 24 * 3600, date: 1 },
    }))
      it(`with ${moment} to wait for is asked at once`, async () => {
        limits.pauses = [60_000, 60_000];
        const url = address("flaky", { code: 503, ...query });
        const signal = AbortSignal.timeout(5000);
        expect(await load(url, { signal })).to.deep.equal(example());
        expect(await count(url)).to.equal(2);
      });

    it("with 500 is not asked what a busy one may ask", async () => {
      const url = address("flaky", { code: 500, after: 12 });
      expect(await load(url)).to.deep.equal(example());
    });

    it("and breaks the connection as well has said no", async () => {
      // Whether the head or the break is seen first is a race; ten of them see both.
      await Promise.all(
        Array.from({ length: 10 }, async () => {
          const url = address("reset", { within: 1, code: 404 });
          const error = await failure(load(url));
          expect(error).to.include({ kind: "http", status: 404 });
          expect(await end(url)).to.equal("cut");
        }),
      );
    });
  });

  describe("a request without an end", () => {
    for (const [what, query] of Object.entries({
      "before the head": { silent: 1 },
      "within the body": {},
    }))
      it(`${what} is given up, and not repeated`, async () => {
        limits.timeout = 500;
        const url = address("hang", query);
        const error = await failure(load(url));
        expect(error).to.include({ kind: "timeout", url: url.href });
        expect(error.message).to.contain("0.5 s");
        expect(await end(url)).to.equal("cut");
        expect(await count(url)).to.equal(1);
      });
  });

  describe("a connection that breaks", () => {
    for (const [what, query] of Object.entries({
      "before the head": {},
      "within the body": { within: 1 },
    })) {
      it(`${what} once is not the end`, async () => {
        const url = address("reset", { ...query, once: 1 });
        expect(await load(url)).to.deep.equal(example());
        expect(await count(url)).to.be.at.least(2);
      });

      it(`${what} again and again is a network error`, async () => {
        const url = address("reset", query);
        const error = await failure(load(url));
        expect(error).to.include({ kind: "network", url: url.href });
        expect(error.message).to.contain("no connection").and.contain("CORS");
        expect(error.cause).to.be.instanceOf(Error);
        // Some browsers repeat by themselves what broke before the head.
        expect(await count(url)).to.be.at.least(3);
      });
    }

    it("within the body is tried three times in all", async () => {
      const url = address("reset", { within: 1 });
      await failure(load(url));
      expect(await count(url)).to.equal(3);
    });
  });

  describe("another origin", () => {
    it("that shares its files is as good as the page's own", async () => {
      const url = elsewhere(address("ok", { cors: 1 }));
      expect(await load(url)).to.deep.equal(example());
    });

    it("that does not is a network error that mentions CORS", async () => {
      limits.pauses = [];
      const url = elsewhere(address("ok"));
      const error = await failure(load(url));
      expect(error).to.include({ kind: "network", url: url.href });
      expect(error.message).to.contain("CORS");
      expect(await count(url), "the server is there").to.be.at.least(1);
    });
  });

  describe("what is no comparison", () => {
    const notJson: Record<string, [URL, RegExp]> = {
      "a file that was cut short": [address("truncated"), /not JSON/],
      "a login page": [
        address("text", {
          type: "text/html",
          body: "<!doctype html><title>Log in</title>",
        }),
        /HTML page/,
      ],
      "a login page that calls itself JSON": [
        address("text", { body: "\n<html><body>Log in</body></html>" }),
        /HTML page/,
      ],
      "an empty file": [address("text"), /empty/],
      "an answer without a body": [address("status", { code: 204 }), /empty/],
      "a script": [address("text", { body: "show({})" }), /not JSON/],
    };
    for (const [what, [url, message]] of Object.entries(notJson))
      it(`${what} is not JSON, and not asked for again`, async () => {
        const error = await failure(load(url));
        expect(error).to.include({ kind: "not-json", url: url.href });
        expect(error.message).to.match(message);
        expect(error.issues).to.deep.equal([]);
        expect(await count(url)).to.equal(1);
      });

    it("null is not valid, and not asked for again", async () => {
      const url = address("text", { body: "null" });
      const error = await failure(load(url));
      expect(error).to.include({ kind: "invalid", url: url.href });
      expect(error.issues.map(({ message }) => message)).to.deep.equal([
        "expected an object, got null",
      ]);
      expect(await count(url)).to.equal(1);
    });

    it("20,000 brackets in each other are refused like anything else", async () => {
      const error = await failure(load(address("deep")));
      expect(error.kind).to.be.oneOf(["invalid", "not-json"]);
    });

    it("20,000 brackets in a field that nobody reads do no harm", async () => {
      const text = JSON.stringify({ ...example(), deep: "DEEP" }).replace(
        '"DEEP"',
        "[".repeat(20_000) + "]".repeat(20_000),
      );
      // What an engine's own JSON parser takes is its own affair.
      let readable = true;
      try {
        JSON.parse(text);
      } catch {
        readable = false;
      }
      const answer = load(await publish(text));
      if (readable) expect(await answer).to.deep.equal(example());
      else expect((await failure(answer)).kind).to.equal("not-json");
    });
  });

  describe("the size of a file", () => {
    it("may be 1 MiB", async () => {
      expect(await load(await publish(sized(1_048_576)))).to.deep.equal(
        example(),
      );
    });

    it("may not be a byte more", async () => {
      const url = await publish(sized(1_048_577));
      const error = await failure(load(url));
      expect(error).to.include({ kind: "too-large", url: url.href });
      expect(error.message).to.contain("1024 KiB");
      expect(await count(url)).to.equal(1);
    });

    it("is counted in bytes, not in characters", async () => {
      expect(await load(await publish(sized(1_048_576, "é")))).to.deep.equal(
        example(),
      );
      const error = await failure(load(await publish(sized(1_048_577, "é"))));
      expect(error.kind).to.equal("too-large");
    });

    it("is checked while it comes: 5 MB are refused before they are all sent", async () => {
      const url = address("huge");
      const error = await failure(load(url));
      expect(error.kind).to.equal("too-large");
      expect(await end(url)).to.equal("cut");
      expect(await count(url)).to.equal(1);
    });

    it("is that of what is unpacked", async () => {
      const error = await failure(load(address("bomb")));
      expect(error.kind).to.equal("too-large");
    });
  });

  describe("cookies", () => {
    const title = async (url: URL) => (await load(url)).title;

    before(() => {
      document.cookie = "from-page=1; path=/";
    });
    after(() => {
      for (const name of ["from-page", "from-server"])
        document.cookie = `${name}=; path=/; max-age=0`;
    });

    it("of the page go to its own origin, as with any request of the page", async () => {
      expect(await title(address("cookies"))).to.contain("from-page=1");
    });

    it("are neither sent to another origin nor kept from it", async () => {
      const other = elsewhere(address("cookies", { cors: 1 }));
      expect(await title(other)).to.equal("no cookie");
      expect(await title(elsewhere(address("cookies", { cors: 1 }))))
        .to //
        .equal("no cookie");
    });
  });

  describe("what is kept", () => {
    it("is the last hundred answers, and of those that are asked for again the use counts", async () => {
      const urls = Array.from({ length: 101 }, () => address("ok"));
      const [first, second, ...others] = urls as [URL, URL, ...URL[]];
      await load(first);
      await load(second);
      for (const url of others.slice(0, -1)) await load(url);
      await load(first);
      await load(others.at(-1)!);
      await load(first);
      await load(second);
      expect(await count(first)).to.equal(1);
      expect(await count(second)).to.equal(2);
    });

    it("is a request under way, however many answers come meanwhile", async () => {
      limits.answers = 2;
      const url = address("held");
      const early = load(url);
      for (let index = 0; index < 4; index++) await load(address("ok"));
      const late = load(url);
      await release(url);
      expect(await late).to.equal(await early);
      expect(await count(url)).to.equal(1);
    });
  });

  describe("a mistake of our own", () => {
    const { parse } = JSON;
    const fetch = window.fetch.bind(window);
    afterEach(() => {
      JSON.parse = parse;
      window.fetch = fetch;
    });

    it("while reading the data is none of the network, and asked for once", async () => {
      const url = address("ok");
      JSON.parse = () => new Proxy({}, { getOwnPropertyDescriptor: failing });
      const error = await failure(load(url));
      JSON.parse = parse;
      expect(error).to.include({ kind: "invalid" });
      expect(error.cause).to.be.instanceOf(RangeError);
      expect(await count(url)).to.equal(1);
    });

    it("while reading the body is none of the network", async () => {
      let asked = 0;
      window.fetch = async () => {
        asked++;
        return { ok: true, body: {} } as Response;
      };
      const error = await failure(load(address("ok")));
      expect(error.kind).to.equal("invalid");
      expect(asked).to.equal(1);
    });

    const failing = (): never => {
      throw new RangeError("Maximum call stack size exceeded");
    };
  });

  describe("all the while", () => {
    it("leaves no rejection unhandled", async () => {
      // Rejections are reported in a task of their own; a round trip lets those before it run.
      await load(address("ok"));
      expect(unhandled).to.deep.equal([]);
    });
  });
});

describe("canRetry", () => {
  const error = (...[kind, status]: [ComparisonError["kind"], number?]) =>
    new ComparisonError(kind, "https://example.com/", "", { status });

  it("is true where the fault can pass by itself", () => {
    for (const passing of [
      error("network"),
      error("timeout"),
      error("http", 429),
      error("http", 500),
      error("http", 503),
    ])
      expect(canRetry(passing), passing.kind).to.equal(true);
  });

  it("is false where it cannot", () => {
    for (const lasting of [
      error("http", 401),
      error("http", 404),
      error("too-large"),
      error("not-json"),
      error("invalid"),
      error("unknown-tool"),
    ])
      expect(canRetry(lasting), lasting.kind).to.equal(false);
  });
});

import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import {
  ComparisonError,
  type ComparisonErrorKind,
  type ToolCompare,
} from "../src/index.js";
import { limits } from "../src/load.js";
import { EXAMPLE, example } from "./example.js";
import { emailField } from "./near.js";
import { address, begun, count, end, publish, release } from "./requests.js";

/** A way to fail, and what must be said of it. */
interface Fault {
  src: () => Promise<URL> | URL;
  kind: ComparisonErrorKind | ComparisonErrorKind[];
  /** What the author has to read. */
  says: RegExp;
  /** How many problems of the data are named. */
  issues?: number;
  /** Whether trying again can help. */
  retry?: boolean;
}

const wrong = (changes: Record<string, unknown>) => () =>
  publish(example(changes));

const FAULTS: Record<string, Fault> = {
  "a file that is not there": {
    src: () => address("status", { code: 404 }),
    kind: "http",
    says: /404/,
  },
  "a file that needs a login": {
    src: () => address("status", { code: 401 }),
    kind: "http",
    says: /401/,
  },
  "a server that breaks down": {
    src: () => address("status", { code: 500 }),
    kind: "http",
    says: /500/,
    retry: true,
  },
  "a server that is busy for long": {
    src: () => address("status", { code: 503, after: 12 }),
    kind: "http",
    says: /503/,
    retry: true,
  },
  "too many requests": {
    src: () => address("status", { code: 429 }),
    kind: "http",
    says: /429/,
    retry: true,
  },
  "an answer that never comes": {
    src: () => address("hang", { silent: 1 }),
    kind: "timeout",
    says: /within 0\.7 s/,
    retry: true,
  },
  "an answer that never ends": {
    src: () => address("hang"),
    kind: "timeout",
    says: /within 0\.7 s/,
    retry: true,
  },
  "a connection that breaks": {
    src: () => address("reset"),
    kind: "network",
    says: /no connection.*CORS/,
    retry: true,
  },
  "a connection that breaks within the file": {
    src: () => address("reset", { within: 1 }),
    kind: "network",
    says: /no connection.*CORS/,
    retry: true,
  },
  "a file that was cut short": {
    src: () => address("truncated"),
    kind: "not-json",
    says: /not JSON/,
  },
  "a login page": {
    src: () =>
      address("text", {
        type: "text/html",
        body: "<!doctype html><title>Log in</title>",
      }),
    kind: "not-json",
    says: /HTML page/,
  },
  "an empty file": {
    src: () => address("text"),
    kind: "not-json",
    says: /empty/,
  },
  "an answer without a body": {
    src: () => address("status", { code: 204 }),
    kind: "not-json",
    says: /empty/,
  },
  null: {
    src: () => publish("null"),
    kind: "invalid",
    says: /expected an object, got null/,
    issues: 1,
  },
  "a list": {
    src: () => publish([]),
    kind: "invalid",
    says: /expected an object, got a list of 0/,
    issues: 1,
  },
  "another version": {
    src: wrong({ version: 2, tools: 7 }),
    kind: "invalid",
    says: /version: expected 1, got 2/,
    issues: 1,
  },
  "ids that appear twice": {
    src: wrong({ "tools[1].id": "claude-4-api" }),
    kind: "invalid",
    says: /tools\[1\]\.id: .*claude-4-api/,
    issues: 1,
  },
  "scripts for addresses": {
    src: wrong({
      url: "javascript:alert(1)",
      "tools[0].url": "javascript:alert(1)",
      "newsletter.action": "javascript:alert(1)",
    }),
    kind: "invalid",
    says: /\n {2}url: .*\n {2}tools\[0\]\.url: .*\n {2}newsletter\.action: /s,
    issues: 3,
  },
  "a comparison hidden in __proto__": {
    src: () => publish(`{"__proto__":${JSON.stringify(example())}}`),
    kind: "invalid",
    says: /version: expected 1, got nothing/,
    issues: 2,
  },
  "5 MB": {
    src: () => address("huge"),
    kind: "too-large",
    says: /larger than 1024 KiB/,
  },
  "5 MB in a small parcel": {
    src: () => address("bomb"),
    kind: "too-large",
    says: /larger than 1024 KiB/,
  },
  "20,000 brackets in each other": {
    src: () => address("deep"),
    kind: ["invalid", "not-json"],
    says: /expected an object|not JSON/,
  },
};

describe("<tool-compare> and bad networks", () => {
  const usual = { ...limits };
  const { error: print } = console;
  /** What the console was told since the test began. */
  let printed: string[];
  /** What reached the page's own listeners for errors, and in which test. */
  const thrown: string[] = [];
  let running = "";
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(
      `${running}: ${"reason" in event ? event.reason : event.message}`,
    );

  before(() => {
    addEventListener("error", note);
    addEventListener("unhandledrejection", note);
  });

  after(() => {
    removeEventListener("error", note);
    removeEventListener("unhandledrejection", note);
  });

  beforeEach(function () {
    running = this.currentTest!.title;
    limits.pauses = [1, 1];
    printed = [];
    console.error = (...args: unknown[]) => void printed.push(args.join(" "));
  });

  afterEach(() => {
    Object.assign(limits, usual);
    console.error = print;
  });

  /** Everything that an element, and what is around it, was told of its loads. */
  function listen(element: ToolCompare) {
    const heard: Event[] = [];
    const above: Event[] = [];
    for (const type of ["load", "error"]) {
      element.addEventListener(type, (event) => heard.push(event));
      for (const target of [element.parentElement!, document, window])
        target.addEventListener(type, (event) => above.push(event));
    }
    return { heard, above };
  }

  /** An element with `src`, and what it was told; resolves when the first load has ended. */
  async function settled(src: string | URL, content: unknown = "") {
    const element = await fixture<ToolCompare>(
      html`<tool-compare>${content}</tool-compare>`,
    );
    const told = listen(element);
    const ended = outcome(element);
    element.src = String(src);
    await ended;
    return { element, ...told };
  }

  /** Resolves with the next `load` or `error` of an element. */
  const outcome = (element: ToolCompare): Promise<Event> =>
    Promise.race([oneEvent(element, "load"), oneEvent(element, "error")]);

  /** Time enough for anything late: another comparison is fetched and shown. */
  async function roundTrip(): Promise<void> {
    const { element } = await settled(address("ok"));
    expect(stateOf(element)).to.equal("ready");
  }

  const shadowText = (element: ToolCompare) =>
    element.shadowRoot!.textContent.replace(/\s+/g, " ").trim();

  const shows = (element: ToolCompare, selector: string) =>
    element.shadowRoot!.querySelector(selector) !== null;

  /** What an element says of itself to style sheets and to assistive technology. */
  const stateOf = (element: ToolCompare) =>
    [
      ...["loading", "ready", "failed"].filter((state) =>
        element.matches(`:state(${state})`),
      ),
      ...(element.getAttribute("aria-busy") === "true" ? ["busy"] : []),
    ].join(", ");

  const button = (element: ToolCompare) =>
    element.shadowRoot!.querySelector<HTMLElement>(
      "[part~=error] [part~=button]",
    );

  async function expectVisible(target: Element): Promise<void> {
    // An engine may leave out what it has not yet found to be in the viewport, for a frame.
    await waitUntil(() => {
      const { width, height } = target.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        target.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
        })
      );
    }, `<${target.localName}> is not visible`);
  }

  for (const [what, fault] of Object.entries(FAULTS)) {
    describe(what, () => {
      beforeEach(() => {
        limits.timeout = fault.kind === "timeout" ? 700 : usual.timeout;
      });

      it("is told to the page once, in words to act on", async () => {
        const src = await fault.src();
        const { element, heard, above } = await settled(src);
        await roundTrip();

        expect(heard.map(({ type }) => type)).to.deep.equal(["error"]);
        expect(above).to.have.lengthOf(0);
        const event = heard[0] as ErrorEvent;
        expect(event).to.be.instanceOf(ErrorEvent);
        expect(event).to.include({ bubbles: false, composed: false });

        const error = event.error as ComparisonError;
        expect(error).to.be.instanceOf(ComparisonError);
        expect(error.kind).to.be.oneOf([fault.kind].flat());
        expect(error.url).to.equal(src.href);
        expect(error.message).to.contain(src.href).and.match(fault.says);
        expect(event.message).to.equal(error.message);
        if (error.kind !== "invalid") expect(error.issues).to.have.lengthOf(0);
        else if (fault.issues)
          expect(error.issues).to.have.lengthOf(fault.issues);
        for (const { path, message } of error.issues)
          expect(error.message).to.contain(path).and.contain(message);

        expect(printed).to.deep.equal([error.message]);
        expect(stateOf(element)).to.equal("failed");
      });

      it("leaves what the page has put there readable", async () => {
        const { element } = await settled(
          await fault.src(),
          html`<p>
            <a href="https://example.com/compare">Read the comparison</a>
          </p>`,
        );
        await expectVisible(element.querySelector("p")!);
        await expectVisible(element.querySelector("a")!);
        expect(shadowText(element)).to.equal("");
      });

      it(`shows readers a short sentence${fault.retry ? " and a way to try again" : ""} where the page has put nothing`, async () => {
        const { element, heard } = await settled(await fault.src());
        const view = element.shadowRoot!.querySelector("[part~=error]")!;
        await expectVisible(view);
        expect(view.querySelector("span")!.textContent).to.match(
          /^[^.:]{10,60}\.$/,
        );
        if (fault.retry) {
          await expectVisible(button(element)!);
          expect(button(element)!.textContent.trim()).to.equal("Try again");
        } else expect(shows(element, "[part~=button]")).to.equal(false);

        const { error } = heard[0] as ErrorEvent & { error: ComparisonError };
        for (const detail of [error.kind, error.message, location.host])
          expect(shadowText(element)).not.to.contain(detail);
      });
    });
  }

  describe("data without a request", () => {
    it("in the property fail in the same way, at the page's address", async () => {
      const element = await fixture<ToolCompare>(
        html`<tool-compare><p>Meanwhile</p></tool-compare>`,
      );
      const { heard, above } = listen(element);
      element.comparison = example({ "tools[0].name": 7, url: "mailto:x" });
      const { error } = (await oneEvent(element, "error")) as ErrorEvent;
      await roundTrip();
      expect(heard).to.have.lengthOf(1);
      expect(above).to.have.lengthOf(0);
      expect(error).to.be.instanceOf(ComparisonError);
      expect(error).to.include({ kind: "invalid", url: document.baseURI });
      expect((error as ComparisonError).issues).to.have.lengthOf(2);
      expect(printed).to.deep.equal([(error as ComparisonError).message]);
      await expectVisible(element.querySelector("p")!);
    });

    it("that no JSON can carry fail like any others", async () => {
      const cycle: Record<string, unknown> = { version: 1 };
      cycle.tools = [cycle];
      const proxy = new Proxy(
        {},
        {
          get: () => {
            throw new Error("not for you");
          },
        },
      );
      for (const comparison of [cycle, proxy, () => 7, [], new Map()]) {
        const element = await fixture<ToolCompare>(
          html`<tool-compare></tool-compare>`,
        );
        element.comparison = comparison;
        const { error } = (await oneEvent(element, "error")) as ErrorEvent;
        expect(error).to.be.instanceOf(ComparisonError);
        expect(error).to.include({ kind: "invalid", url: document.baseURI });
        expect(shows(element, "[part~=button]")).to.equal(false);
      }
    });

    for (const [text, kind] of [
      ["", "not-json"],
      ["{", "not-json"],
      ["null", "invalid"],
      ['{"version":2}', "invalid"],
    ] as const)
      it(`in a child that holds ${text || "nothing"} fail in the same way`, async () => {
        const page = await fixture(html`<div></div>`);
        const element = document.createElement("tool-compare");
        const script = document.createElement("script");
        script.type = "application/json";
        script.textContent = text;
        const paragraph = document.createElement("p");
        paragraph.textContent = "Meanwhile";
        element.append(script, paragraph);
        const failed = oneEvent(element, "error");
        page.append(element);

        const { error } = (await failed) as Event as ErrorEvent;
        expect(error).to.include({ kind, url: document.baseURI });
        expect(printed).to.deep.equal([(error as ComparisonError).message]);
        await expectVisible(paragraph);
      });
  });

  it("a src that is no address is an error that names it", async () => {
    const { element, heard } = await settled("https://");
    const { error } = heard[0] as ErrorEvent & { error: ComparisonError };
    expect(error).to.be.instanceOf(ComparisonError);
    expect(error.message).to.contain("https://").and.contain("URL");
    expect(shows(element, "[part~=button]")).to.equal(false);
    expect(printed).to.deep.equal([error.message]);
  });

  describe("Try again", () => {
    it("fetches and shows the comparison", async () => {
      const src = address("flaky", { code: 500, times: 3 });
      const { element, heard } = await settled(src);
      button(element)!.click();
      await oneEvent(element, "load");
      expect(heard.map(({ type }) => type)).to.deep.equal(["error", "load"]);
      expect(stateOf(element)).to.equal("ready");
      expect(shadowText(element)).to.contain("75%");
      expect(shows(element, "[part~=error]")).to.equal(false);
      expect(await count(src)).to.equal(4);
    });

    it("says so again where it fails again, and may be pressed once more", async () => {
      const src = address("flaky", { code: 500, times: 6 });
      const { element, heard } = await settled(src);
      button(element)!.click();
      await oneEvent(element, "error");
      expect(printed).to.have.lengthOf(2);
      button(element)!.click();
      await oneEvent(element, "load");
      expect(heard.map(({ type }) => type)).to.deep.equal([
        "error",
        "error",
        "load",
      ]);
    });

    it("says that it is at work", async () => {
      const src = address("flaky", { code: 500, times: 3 });
      const { element } = await settled(src);
      button(element)!.click();
      await element.updateComplete;
      expect(stateOf(element)).to.equal("loading, busy");
      await oneEvent(element, "load");
      expect(stateOf(element)).to.equal("ready");
    });
  });

  describe("many elements with one src", () => {
    /** Elements that have all come to an end with `src`, and what they were told. */
    async function settledTogether(length: number, src: URL) {
      const page = await fixture(
        html`<div>
          ${Array.from({ length }, () => html`<tool-compare></tool-compare>`)}
        </div>`,
      );
      const all = [...page.children] as ToolCompare[];
      const told = all.map(listen);
      const outcomes = all.map(outcome);
      for (const element of all) element.src = src.href;
      await Promise.all(outcomes);
      return { all, told };
    }

    it("make one request", async () => {
      const src = address("ok");
      const { all } = await settledTogether(60, src);
      for (const element of all) expect(shadowText(element)).to.contain("75%");
      expect(await count(src)).to.equal(1);
    });

    it("fail each for itself, and fill the console once", async () => {
      const src = address("status", { code: 404 });
      const { told } = await settledTogether(5, src);
      await roundTrip();
      for (const { heard } of told)
        expect(heard.map(({ type }) => type)).to.deep.equal(["error"]);
      expect(printed).to.have.lengthOf(1);
      expect(printed[0]).to.contain(src.href);
      expect(await count(src)).to.equal(1);
    });

    it("recover each for itself", async () => {
      const src = address("flaky", { code: 500, times: 3 });
      const { all } = await settledTogether(2, src);
      const [one, other] = all as [ToolCompare, ToolCompare];
      expect([stateOf(one), stateOf(other)]).to.deep.equal([
        "failed",
        "failed",
      ]);
      for (const element of [one, other]) {
        const next = outcome(element);
        button(element)!.click();
        await next;
        expect(stateOf(element)).to.equal("ready");
        if (element === one) expect(stateOf(other)).to.equal("failed");
      }
    });

    it("that come after a failure ask anew", async () => {
      const src = address("flaky", { code: 404 });
      const { element: early } = await settled(src);
      const { element: late } = await settled(src);
      expect(stateOf(early)).to.equal("failed");
      expect(stateOf(late)).to.equal("ready");
    });
  });

  describe("a failed reload()", () => {
    it("takes nothing from the screen", async () => {
      const src = address("once");
      const { element, heard } = await settled(src, html`<p>Meanwhile</p>`);
      const article = element.shadowRoot!.querySelector("article")!;
      const input = await emailField(element);
      input.value = "reader@example.com";
      input.focus();
      const before = shadowText(element);
      const { height } = element.getBoundingClientRect();

      element.reload();
      await oneEvent(element, "error");
      await roundTrip();

      expect(heard.map(({ type }) => type)).to.deep.equal(["load", "error"]);
      expect(await count(src)).to.equal(2);
      expect(shadowText(element)).to.equal(before);
      expect(article.isConnected, "the same article").to.equal(true);
      expect(element.getBoundingClientRect().height).to.equal(height);
      expect(element.shadowRoot!.activeElement === input).to.equal(true);
      expect(input.value).to.equal("reader@example.com");
      expect(stateOf(element)).to.equal("ready");
      expect(printed).to.have.lengthOf(1);
    });

    it("may be followed by one that succeeds", async () => {
      const src = await publish(example({ title: "First" }));
      const { element, heard } = await settled(src);
      await publish("null", { at: src });
      element.reload();
      await oneEvent(element, "error");
      expect(shadowText(element)).to.contain("First");
      await publish(example({ title: "Second" }), { at: src });
      element.reload();
      await oneEvent(element, "load");
      expect(shadowText(element)).to.contain("Second");
      expect(heard).to.have.lengthOf(3);
    });
  });

  describe("the last src wins", () => {
    const held = (title: string) => address("held", { title });

    /** Asks for all of them, one after the other, with others who wait for the same. */
    async function changing(sources: URL[]) {
      const element = await fixture<ToolCompare>(
        html`<tool-compare></tool-compare>`,
      );
      const { heard } = listen(element);
      const others: ToolCompare[] = [];
      for (const src of sources) {
        element.src = src.href;
        others.push(
          await fixture<ToolCompare>(
            html`<tool-compare src=${src}></tool-compare>`,
          ),
        );
        await element.updateComplete;
      }
      return { element, heard, others };
    }

    const ORDERS = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of ORDERS)
      it(`where answers arrive in the order ${order.map((n) => n + 1).join(", ")}`, async () => {
        const sources = ["One", "Two", "Three"].map(held);
        const { element, heard, others } = await changing(sources);
        for (const index of order) {
          const told = outcome(others[index]!);
          await release(sources[index]!);
          await told;
        }
        await roundTrip();
        expect(heard.map(({ type }) => type)).to.deep.equal(["load"]);
        expect(shadowText(element)).to.contain("Three");
        expect(stateOf(element)).to.equal("ready");
      });

    it("where an earlier one fails later", async () => {
      const sources = [address("held", { code: 404 }), held("Two")];
      const { element, heard, others } = await changing(sources);
      for (const index of [1, 0]) {
        const told = outcome(others[index]!);
        await release(sources[index]!);
        await told;
      }
      await roundTrip();
      expect(heard.map(({ type }) => type)).to.deep.equal(["load"]);
      expect(shadowText(element)).to.contain("Two");
    });

    it("where an earlier one succeeds after it has failed", async () => {
      const sources = [held("One"), address("held", { code: 404 })];
      const { element, heard, others } = await changing(sources);
      for (const index of [1, 0]) {
        const told = outcome(others[index]!);
        await release(sources[index]!);
        await told;
      }
      await roundTrip();
      expect(heard.map(({ type }) => type)).to.deep.equal(["error"]);
      expect(stateOf(element)).to.equal("failed");
      expect(shadowText(element)).not.to.contain("One");
    });

    it("and ends a request that nobody waits for any more", async () => {
      const first = address("hang");
      const element = await fixture<ToolCompare>(
        html`<tool-compare src=${first}></tool-compare>`,
      );
      const { heard } = listen(element);
      await begun(first);
      element.src = address("ok", { title: "Second" }).href;
      await oneEvent(element, "load");
      expect(await end(first)).to.equal("cut");
      expect(heard).to.have.lengthOf(1);
      expect(shadowText(element)).to.contain("Second");
    });

    it("where it changes back before any answer", async () => {
      const [one, two] = ["One", "Two"].map(held) as [URL, URL];
      const { element, heard, others } = await changing([one, two]);
      element.src = one.href;
      await element.updateComplete;
      for (const [src, other] of [
        [two, others[1]!],
        [one, others[0]!],
      ] as const) {
        const told = outcome(other);
        await release(src);
        await told;
      }
      await roundTrip();
      expect(heard.map(({ type }) => type)).to.deep.equal(["load"]);
      expect(shadowText(element)).to.contain("One");
      expect(await count(one)).to.equal(1);
    });
  });

  describe("a src that changes", () => {
    it("to one that fails does not leave the old comparison standing", async () => {
      const { element, heard } = await settled(EXAMPLE);
      const { name } = example().tools[0]!;
      expect(shadowText(element)).to.contain(name);
      element.src = address("status", { code: 404 }).href;
      await oneEvent(element, "error");
      expect(heard.map(({ type }) => type)).to.deep.equal(["load", "error"]);
      expect(shadowText(element)).not.to.contain(name);
      expect(shows(element, "article")).to.equal(false);
      expect(stateOf(element)).to.equal("failed");
      await expectVisible(element.shadowRoot!.querySelector("[part~=error]")!);
    });

    it("to one that fails brings back what the page has put there", async () => {
      const { element } = await settled(EXAMPLE, html`<p>Meanwhile</p>`);
      element.src = address("truncated").href;
      await oneEvent(element, "error");
      await expectVisible(element.querySelector("p")!);
      expect(shadowText(element)).to.equal("");
    });

    it("from one that failed shows the new comparison", async () => {
      const { element, heard } = await settled(
        address("status", { code: 404 }),
      );
      element.src = EXAMPLE;
      await oneEvent(element, "load");
      expect(heard.map(({ type }) => type)).to.deep.equal(["error", "load"]);
      expect(stateOf(element)).to.equal("ready");
      expect(shadowText(element)).to.contain("75%");
    });

    it("to none while it loads is not waited for any longer", async () => {
      const src = address("hang");
      const element = await fixture<ToolCompare>(
        html`<tool-compare src=${src}></tool-compare>`,
      );
      const { heard } = listen(element);
      await begun(src);
      element.removeAttribute("src");
      await element.updateComplete;
      expect(await end(src)).to.equal("cut");
      await roundTrip();
      expect(heard).to.have.lengthOf(0);
      expect(stateOf(element)).to.equal("");
      expect(shows(element, ".skeleton")).to.equal(false);
    });

    it("to none takes the failure away", async () => {
      const { element } = await settled(address("status", { code: 404 }));
      element.src = null;
      await element.updateComplete;
      expect(stateOf(element)).to.equal("");
      expect(shows(element, "[part~=error]")).to.equal(false);
    });
  });

  describe("all the while", () => {
    it("the page has heard of no error and of no unhandled rejection", async () => {
      await roundTrip();
      expect(thrown).to.deep.equal([]);
    });
  });
});

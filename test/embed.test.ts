import { expect } from "@open-wc/testing";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import type axe from "axe-core";
import { example } from "./example.js";
import { once, open, rendered, settled, type Frame } from "./frame.js";
import { address, publish } from "./requests.js";

const isWebKit = !/Chrom|Firefox/.test(navigator.userAgent);

/** What the tests look at in the built site. */
interface Site extends Frame {
  /** What was last copied. */
  copied: () => string | undefined;
  /** What the browser refused, and what went wrong. */
  complaints: string[];
}

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Hears what the browser refuses on a page, and what goes wrong there. */
function ears() {
  const complaints: string[] = [];
  const note = (text: unknown) => void complaints.push(String(text));
  const listen = (page: Frame["window"]) => {
    page.addEventListener("securitypolicyviolation", (event) =>
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
    page.addEventListener("error", ({ message }) => note(message));
    page.addEventListener("unhandledrejection", ({ reason }) => note(reason));
  };
  return { complaints, listen };
}

/** Opens the builder at the end of an address, and waits until it has said what is on show. */
async function visit(hash = "", size = WIDE, folder = "/site/"): Promise<Site> {
  const { complaints, listen } = ears();
  const page = await open(
    { listen, src: `${folder}index.html?listen${hash}` },
    size,
  );
  let copied: string | undefined;
  Object.defineProperty(page.window.navigator, "clipboard", {
    value: {
      writeText: async (text: string) => {
        copied = text;
      },
    },
  });
  const site = { ...page, complaints, copied: () => copied };
  await until("something is on show", () => {
    const said = site.document.querySelector(".summary")?.textContent.trim();
    return Boolean(said) && said !== "Fetching…";
  });
  return site;
}

/** Waits frame by frame, and says what never came to be. */
async function until(what: string, holds: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`too late: ${what}`);
    await rendered();
  }
}

const text = ({ document }: Site, selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ??
  "";

/** The page in the preview. */
const preview = ({ document }: Site): Frame => {
  const frame = document.querySelector("iframe")!;
  return {
    window: frame.contentWindow as Frame["window"],
    document: frame.contentDocument!,
  };
};

type Control = HTMLElement & {
  value: unknown;
  checked: boolean;
  label?: string;
  updateComplete: Promise<unknown>;
};

/** The control with a label. */
const control = (site: Site, label: string): Control => {
  const found = [
    ...site.document.querySelectorAll<Control>(
      "wa-input, wa-select, wa-radio-group, wa-slider, wa-checkbox, wa-switch, wa-color-picker, wa-button",
    ),
  ].find((one) => (one.label || one.textContent.trim()) === label);
  if (!found) throw new Error(`no control is called ${label}`);
  return found;
};

/** Chooses a value as a person does, who makes the control tell of it. */
function choose(site: Site, label: string, value: unknown): void {
  const one = control(site, label);
  if (typeof value === "boolean") one.checked = value;
  else one.value = value;
  const { Event } = site.window;
  one.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  one.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/** The element in the preview, once a condition holds. */
async function shown(
  site: Site,
  what: string,
  holds: (element: Element) => unknown,
) {
  const find = () =>
    preview(site).document.querySelector("tool-compare, tool-verdict");
  await until(what, () => find() && holds(find()!));
  return find()!;
}

const says = (words: string) => (element: Element) =>
  element.shadowRoot?.textContent.includes(words);

describe("the builder", () => {
  it("shows a sample at once, and says that it is one", async () => {
    const site = await visit();
    expect(text(site, ".summary")).to.contain("a sample: Tessera, Gouache");
    await shown(site, "the sample", says("Tessera"));
    expect(site.complaints).to.deep.equal([]);
  });

  it("takes an address, and the copied snippet works in an empty page", async () => {
    const src = await publish(example({ title: "A or B, and why" }));
    const site = await visit();
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("A or B, and why"));
    await until("the summary", () =>
      text(site, ".summary").includes("8 reviews"),
    );
    expect(text(site, ".summary")).not.to.contain("sample");
    control(site, "Copy HTML").click();
    await until("it is copied", site.copied);
    await until("it says so", () => text(site, ".take") === "Copied");
    const snippet = site.copied()!;
    expect(snippet).to.match(
      /src="https:\/\/cdn[^"]+@\d+\.\d+\.\d+\/dist\/tool-compare\.js" integrity="sha384-/,
    );
    const page = await open({
      srcdoc: `<!doctype html><title>Mine</title>${snippet.replace(/https:\/\/cdn.*?@[\d.]+\//, "/")}`,
    });
    const element = await settled(page);
    expect(element.matches(":state(ready)")).to.equal(true);
    expect(element.shadowRoot!.textContent).to.contain("A or B, and why");
    expect(element.querySelector("a")!.textContent).to.contain(
      "A or B, and why",
    );
  });

  it("keeps every choice in the address, which brings them back", async () => {
    const src = await publish(example({ title: "Sent on" }));
    const site = await visit();
    const { length } = site.window.history;
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("Sent on"));
    choose(site, "Light or dark", "dark");
    choose(site, "Title is a", "3");
    choose(site, "Language", "de");
    choose(site, "Newsletter", false);
    choose(site, "Load when the reader comes near", true);
    choose(site, "Page", "cms");
    choose(site, "Width in pixels", 500);
    choose(site, "Corners", 0.25);
    choose(site, "Ship", "#0a5c36");
    expect(site.window.history.length).to.equal(length);
    const { hash } = site.window.location;

    const again = await visit(hash);
    const element = await shown(again, "the comparison", says("Sent on"));
    expect(again.window.location.hash).to.equal(hash);
    expect(element.getAttribute("src")).to.equal(src.href);
    expect(element.getAttribute("theme")).to.equal("dark");
    expect(element.getAttribute("heading-level")).to.equal("3");
    expect(element.getAttribute("lang")).to.equal("de");
    expect(element.getAttribute("hide")).to.equal("newsletter");
    expect(control(again, "Newsletter").checked).to.equal(false);
    expect(control(again, "Light or dark").value).to.equal("dark");
    expect(control(again, "Width in pixels").value).to.equal(500);
    const { document, window } = preview(again);
    expect(document.documentElement.className).to.match(/cms$/);
    expect(window.innerWidth).to.equal(500);
    const { style } = element as HTMLElement;
    expect(style.getPropertyValue("--tool-radius")).to.equal("0.25em");
    for (const part of [
      'theme="dark"',
      'heading-level="3"',
      'lang="de"',
      'hide="newsletter"',
      'loading="lazy"',
      "--tool-ship: light-dark(",
      "--tool-radius: 0.25em",
    ])
      expect(text(again, ".snippets pre")).to.contain(part);
  });

  it("shows a badge of the tool that is chosen, and its snippet", async () => {
    const site = await visit();
    choose(site, "Show", "badge");
    await shown(
      site,
      "a badge",
      ({ localName }) => localName === "tool-verdict",
    );
    choose(site, "Tool", "gouache");
    choose(site, "As", "card");
    const badge = await shown(site, "the card", says("Gouache"));
    expect(badge.getAttribute("variant")).to.equal("card");
    const snippet = text(site, ".snippets pre");
    expect(snippet).to.contain("dist/tool-verdict.js");
    expect(snippet).to.match(
      /<tool-verdict src="[^"]+" tool="gouache" variant="card">/,
    );
  });

  it("goes on with a file, which the snippet then holds", async () => {
    const site = await visit();
    const transfer = new site.window.DataTransfer();
    const json = JSON.stringify(example({ title: "From my disk" }));
    transfer.items.add(new site.window.File([json], "mine.json"));
    const drop = new site.window.DragEvent("drop", {
      dataTransfer: transfer,
      bubbles: true,
      cancelable: true,
    });
    site.document.body.dispatchEvent(drop);
    await shown(site, "the file", says("From my disk"));
    expect(text(site, ".file")).to.contain("mine.json");
    expect(text(site, ".snippets pre")).to.contain('"title": "From my disk"');
    control(site, "Put it away").click();
    await shown(site, "the sample again", says("Tessera"));
  });

  it("keeps the preview at the width that is chosen, and draws it smaller where there is no room", async () => {
    const site = await visit("", PHONE);
    const frame = site.document.querySelector("iframe")!;
    const room = () => frame.getBoundingClientRect().width;
    const before = room();
    choose(site, "Width of the page", "Wide");
    await until(
      "the page is wide",
      () => preview(site).window.innerWidth === 1120,
    );
    expect(room()).to.be.closeTo(before, 1);
    expect(text(site, ".size output")).to.match(/1120 px, at \d\d%/);
  });

  it("says with its ratio which colours are hard to read, and mends them", async () => {
    const site = await visit();
    choose(site, "For pages that are", "light");
    choose(site, "Small text", "#b0b0b0");
    await until("a warning", () => text(site, ".warnings"));
    expect(text(site, ".warnings")).to.contain(
      "Small text would be hard to read on light pages: small text on background has a contrast of 2.1, and needs 4.5.",
    );
    while (site.document.querySelector(".warnings wa-button")) {
      site.document.querySelector<HTMLElement>(".warnings wa-button")!.click();
      await rendered();
    }
    expect(text(site, ".warnings")).to.equal("");
    const element = await shown(site, "the mended colour", (one) =>
      (one as HTMLElement).style.getPropertyValue("--tool-muted"),
    );
    expect(
      (element as HTMLElement).style.getPropertyValue("--tool-muted"),
    ).not.to.contain("b0b0b0");
  });

  it("makes a picture of the badge for a README, and words for where no script runs", async () => {
    const site = await visit("#snippet=badge-image&tool=gouache");
    await until("the picture", () => text(site, ".part pre").includes("<svg"));
    expect(text(site, ".part pre")).to.contain("Gouache");
    expect(text(site, ".part:last-child pre")).to.match(
      /<a href="https:[^"]+"><img src="badge.svg" alt="[^"]+% ship/,
    );
    site.window.location.hash = "#snippet=no-script";
    await until("the words", () =>
      text(site, ".part pre").includes("Tessera: 100% ship"),
    );
    expect(text(site, ".part:last-child pre")).to.contain("| [Gouache](");
    expect(site.complaints).to.deep.equal([]);
  });

  it("selects the snippet where it may not copy", async () => {
    const site = await visit();
    Object.defineProperty(site.window.navigator.clipboard, "writeText", {
      value: () => Promise.reject(new Error("not allowed")),
    });
    control(site, "Copy HTML").click();
    await until("it says so", () => text(site, ".selected").includes("Ctrl+C"));
    const selected = site.document.getSelection()!.toString();
    expect(selected).to.contain("<tool-compare src=");
  });

  it("goes back to the page before, not to the choice before", async () => {
    const site = await visit("#theme=dark");
    site.window.location.hash = "#theme=light";
    await shown(site, "light", (one) => one.getAttribute("theme") === "light");
    choose(site, "Light or dark", "auto");
    site.window.history.back();
    await shown(site, "dark", (one) => one.getAttribute("theme") === "dark");
    expect(control(site, "Light or dark").value).to.equal("dark");
  });
});

describe("the builder and the view to write in", () => {
  /** Opens the view to write in, where the site has it. */
  async function write(context: Mocha.Context): Promise<Site> {
    const site = await visit();
    const link = site.document.querySelector<HTMLElement>("[href='#write']")!;
    if (link.hidden) context.skip();
    site.window.localStorage.removeItem("tool-compare:draft");
    link.click();
    await until("the view", () =>
      site.document.querySelector(".desk wa-button"),
    );
    return site;
  }

  it("go from a draft to its snippet and back, as steps in the history", async function () {
    const site = await write(this);
    const { history, location } = site.window;
    const heading = () => text(site, "main > :not([hidden]) h1");
    expect(heading()).to.equal("Write a comparison");
    expect(site.document.activeElement!.localName).to.equal("h1");
    const button = (name: string) =>
      [
        ...site.document.querySelectorAll<Control & { disabled: boolean }>(
          ".desk wa-button",
        ),
      ].find((one) => one.textContent.trim() === name);
    button("Begin with an example")!.click();
    await until(
      "it can be embedded",
      () => button("Embed this")?.disabled === false,
    );
    button("Embed this")!.click();
    expect(location.hash).to.contain("from=draft");
    await until("the draft", () => text(site, ".file").includes("Your draft"));
    await until("its snippet", () =>
      text(site, ".snippets pre").includes('<script type="application/json">'),
    );
    await shown(site, "the draft", says("75%"));
    history.back();
    await until("the view", () => heading() === "Write a comparison");
    expect(site.complaints).to.deep.equal([]);
  });

  it("load the editor only when it is asked for", async function () {
    const asked = ({ window }: Site) =>
      window.performance
        .getEntriesByType("resource")
        .some(({ name }) => /\/write-[^/]*\.js$/.test(name));
    expect(asked(await visit())).to.equal(false);
    expect(asked(await write(this))).to.equal(true);
  });
});

describe("the builder says what is wrong with", () => {
  const other = (url: URL) => {
    const hostname = url.hostname === "127.0.0.1" ? "localhost" : "127.0.0.1";
    return Object.assign(new URL(url), { hostname }).href;
  };

  const failures: Record<string, [() => Promise<string> | string, RegExp[]]> = {
    "an address that is none": [
      () => "javascript:alert(1)",
      [/not a web address/],
    ],
    "a missing file": [
      () => address("status", { code: 404 }).href,
      [/no file at this address \(404\)/, /spelling/],
    ],
    "a file behind a login": [
      () => address("status", { code: 403 }).href,
      [/keeps this file to itself \(403\)/, /public/],
    ],
    "a web page": [
      () =>
        address("text", { body: "<!doctype html>", type: "text/html" }).href,
      [/web page, not a comparison/],
    ],
    "a file that is not JSON": [
      () => address("text", { body: "{ version: 1 }" }).href,
      [/not JSON/, /comma or quotation mark/],
    ],
    "a file with mistakes": [
      async () =>
        (
          await publish(
            example({
              "tools[1].reviews[0].verdict": "maybe",
              updated: "yesterday",
            }),
          )
        ).href,
      [
        /2 things/,
        /tools\[1\]\.reviews\[0\]\.verdict expected "ship" or "skip", got "maybe"/,
        /updated expected/,
      ],
    ],
    "a file that other sites may not read": [
      () => other(address("ok")),
      [/does not let other sites read it/, /Access-Control-Allow-Origin: \*/],
    ],
    "a host that is not there": [
      () => "http://127.0.0.1:9/x.json",
      [/127\.0\.0\.1:9 could not be reached/, /spelled right/],
    ],
  };

  for (const [what, [make, expected]] of Object.entries(failures))
    it(what, async () => {
      const site = await visit(`#src=${encodeURIComponent(await make())}`);
      await until("what is wrong", () => text(site, ".problem"));
      for (const words of expected)
        expect(text(site, ".problem")).to.match(words);
    });

  it("a file that is there the second time", async () => {
    const src = address("flaky", { code: 500, times: 3 });
    const site = await visit(`#src=${encodeURIComponent(src.href)}`);
    expect(text(site, ".problem")).to.contain("an error (500)");
    control(site, "Try again").click();
    await shown(site, "the comparison", says("75%"));
    expect(site.document.querySelector(".problem")).to.equal(null);
  });

  it("nothing, once another address is given", async () => {
    const site = await visit("#src=nowhere.json");
    expect(text(site, ".problem")).to.contain("404");
    const src = await publish(example({ title: "Here" }));
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("Here"));
    expect(site.document.querySelector(".problem")).to.equal(null);
  });
});

describe("the builder for everybody", () => {
  it("goes from an address to a copied snippet by keyboard alone", async function () {
    if (isWebKit) this.skip(); // it tabs only to fields, as Safari does
    const src = await publish(example({ title: "By keyboard" }));
    const site = await visit();
    site.window.focus();
    const focused = () => site.document.activeElement as Control | null;
    const tabTo = async (what: string, is: (one: Control) => unknown) => {
      for (let n = 0; n < 60; n++) {
        await sendKeys({ press: "Tab" });
        const one = focused();
        if (one && is(one)) return;
      }
      throw new Error(`Tab never came to ${what}`);
    };
    await tabTo("the address", (one) => one.matches(".address"));
    await sendKeys({ type: src.href });
    await shown(site, "the comparison", says("By keyboard"));
    await tabTo("badge or comparison", (one) => one.closest("wa-radio-group"));
    await sendKeys({ press: "ArrowRight" });
    await shown(
      site,
      "a badge",
      ({ localName }) => localName === "tool-verdict",
    );
    await tabTo("the copy button", (one) =>
      one.textContent.includes("Copy HTML"),
    );
    await sendKeys({ press: "Enter" });
    await until("it is copied", site.copied);
    expect(site.copied()).to.contain(
      `<tool-verdict src="${src.href.replace("&", "&amp;")}"`,
    );
    await tabTo("the snippets", ({ localName }) => localName === "wa-tab");
    await sendKeys({ press: "ArrowDown" });
    await until("the next snippet", () =>
      site.window.location.hash.includes("snippet=one-line"),
    );
  });

  const views: Record<string, string> = {
    "a comparison": "",
    "a badge and colours":
      "#as=badge&variant=card&radius=1&text=999999.&snippet=react",
    "a failure": "#src=nowhere.json&snippet=hugo",
  };
  for (const [view, hash] of Object.entries(views))
    for (const theme of ["light", "dark"] as const)
      for (const size of [PHONE, WIDE])
        it(`axe finds nothing, and nothing is cut off, in ${view}, ${theme}, ${size.width} pixels wide`, async () => {
          if (!isWebKit) await emulateMedia({ colorScheme: theme });
          const site = await visit(hash, size);
          const { document } = site;
          if (isWebKit) document.documentElement.classList.add(theme);
          document.querySelector(".snippets")!.scrollIntoView();
          await until("the snippet", () => text(site, ".snippets pre"));
          await rendered();
          expect(await findings(site)).to.deep.equal([]);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
          expect(site.complaints).to.deep.equal([]);
        });

  after(async () => {
    if (!isWebKit) await emulateMedia({ colorScheme: "light" });
  });

  /** What axe finds in the page and in the preview. */
  async function findings({ window, document }: Site): Promise<string[]> {
    const script = document.createElement("script");
    script.src = "/node_modules/axe-core/axe.min.js";
    document.head.append(script);
    await once(script, "load");
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      iframes: false, // its page is that of somebody else
      runOnly: [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
      ],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${String(target)} ${failureSummary}`,
      ),
    );
  }
});

describe("the site", () => {
  const strangers = ({ window }: Frame) =>
    window.performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name))
      .filter(({ protocol }) => protocol !== "data:")
      .filter(({ origin }) => origin !== location.origin)
      .map(String);

  it("asks no stranger for anything, and breaks no rule of its own, whatever is opened", async () => {
    const site = await visit("#as=badge&radius=1");
    type Popup = Control & Record<"show" | "hide", () => Promise<unknown>>;
    for (const one of site.document.querySelectorAll<Popup>(
      "wa-select, wa-color-picker",
    )) {
      await one.show();
      await one.hide();
    }
    expect(strangers(site)).to.deep.equal([]);
    expect(strangers(preview(site))).to.deep.equal([]);
    expect(site.complaints).to.deep.equal([]);
  });

  it("has no page that asks a stranger or breaks a rule of its own", async () => {
    const { pages } = (await (await fetch("/server/demo")).json()) as {
      pages: string[];
    };
    for (const path of pages) {
      const { complaints, listen } = ears();
      const page = await open({ listen, src: `/site/${path}?listen` });
      const [first] = page.document.querySelectorAll(
        "tool-compare, tool-verdict",
      );
      if (first && path !== "gallery/loading.html")
        await until(`${path} is there`, () => {
          first.scrollIntoView();
          return first.matches(":state(ready), :state(failed)");
        });
      await rendered();
      expect(complaints, path).to.deep.equal([]);
      if (path !== "gallery/failure.html")
        expect(strangers(page), path).to.deep.equal([]);
    }
  });

  it("works without a network once it has been opened", async () => {
    const folder = `/away/${crypto.randomUUID().replaceAll("-", "")}/`;
    const { serviceWorker } = (await visit("", WIDE, folder)).window.navigator;
    const { active } = await serviceWorker.ready;
    await until("the worker is there", () => active!.state === "activated");
    await fetch(`/server/leave?of=${folder}`);
    const site = await visit("#theme=dark", WIDE, folder);
    await shown(site, "the sample", says("Tessera"));
    const gallery = await open({ src: `${folder}gallery/hide.html` });
    const element = await settled(gallery);
    expect(element.matches(":state(ready)")).to.equal(true);
  });
});

import { expect, waitUntil } from "@open-wc/testing";
import "../src/index.js";
import { parse } from "../src/parse.js";
import type { Comparison } from "../src/schema.js";
import { renderHtml, stylesHash } from "../src/static/html.js";
import { renderPage } from "../src/static/page.js";
import { complete, EXAMPLE, example } from "./example.js";
import { once, open, rendered, settled, type Frame } from "./frame.js";
import { address, begun, publish } from "./requests.js";

const BASE = new URL(EXAMPLE, location.href).href;
const comparison = parse(example(), BASE);
const quotes = ({ tools }: Comparison) =>
  tools.flatMap(({ reviews }) => reviews.map(({ quote }) => quote)).toSorted();

const shadowOf = ({ document }: Pick<Frame, "document">) =>
  document.querySelector("tool-compare")!.shadowRoot!;
const styleOf = ({ window, document }: Frame, selector: string) =>
  window.getComputedStyle(shadowOf({ document }).querySelector(selector)!);

/** The quotes that take up room in the page. */
const seenQuotes = (page: Frame) =>
  [...shadowOf(page).querySelectorAll("blockquote")]
    .filter((quote) => {
      const { width, height } = quote.getBoundingClientRect();
      return (
        width > 100 &&
        height > 10 &&
        page.window.getComputedStyle(quote).visibility === "visible"
      );
    })
    .map(({ textContent }) => textContent)
    .toSorted();

const withoutScripts = (html: string, options: { head?: string } = {}) =>
  open({
    srcdoc: `<!doctype html><html lang="en"><title>A page</title>${options.head ?? ""}
      <script>document.documentElement.className = "scripted"</script>${html}`,
    sandbox: "allow-same-origin",
  });

describe("a prerendered comparison where no script runs", () => {
  it("shows every quote", async () => {
    for (const one of [comparison, parse(complete(), BASE)]) {
      const page = await withoutScripts(renderHtml(one, { src: EXAMPLE }));
      expect(page.document.documentElement.className).to.equal("");
      expect(seenQuotes(page)).to.deep.equal(quotes(one));
    }
  });

  it("looks as it does with scripts", async () => {
    const still = await withoutScripts(renderHtml(comparison));
    const live = await open({
      srcdoc: `<!doctype html><html lang="en"><title>A page</title>
        <script type="module" src="/dist/tool-compare.js"></script><tool-compare src=${EXAMPLE}></tool-compare>`,
    });
    await settled(live);
    await waitUntil(
      () => shadowOf(live).querySelector("[part=input]"),
      "the newsletter's controls did not come",
    );
    const look = (page: Frame) =>
      [...shadowOf(page).querySelectorAll("article, article *")].map(
        (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, fontSize } = page.window.getComputedStyle(element);
          return [
            element.localName,
            ...[x, y, width, height].map(Math.round),
            color,
            fontSize,
          ].join(" ");
        },
      );
    expect(look(still)).to.deep.equal(look(live));
    expect(styleOf(still, "article").borderTopStyle).to.equal("solid");
  });

  it("has the theme that it was given", async () => {
    const schemes = { light: "light", dark: "dark", auto: "light dark" };
    for (const [theme, scheme] of Object.entries(schemes)) {
      const html = renderHtml(comparison, { theme: theme as "auto" });
      const page = await withoutScripts(html);
      expect(styleOf(page, ".frame").colorScheme).to.equal(scheme);
    }
    const page = await withoutScripts(renderHtml(comparison), {
      head: "<style>:root { color-scheme: dark }</style>",
    });
    expect(styleOf(page, ".frame").colorScheme).to.equal("dark");
  });

  it("is a link where templates are taken out, as feed readers and e-mail do", () => {
    const { body } = new DOMParser().parseFromString(
      renderHtml(comparison, { src: EXAMPLE }),
      "text/html",
    );
    for (const template of body.querySelectorAll("template")) template.remove();
    const link = body.querySelector("a")!;
    expect(link.href).to.equal(comparison.url);
    expect(body.textContent).to.equal(link.textContent);
    expect(link.textContent).to.match(/^Claude 4 API.+ vs Axolotl v0.16$/);
  });
});

describe("a prerendered comparison under a strict policy", () => {
  const strict = (styles: string) =>
    `default-src 'none'; script-src 'self'; style-src ${styles}; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

  const openStrict = async (styles: string, scripts = "") => {
    const at = address("file", { policy: strict(styles) });
    const html = `<!doctype html><html lang="en"><title>A page</title>
      <script src="/test/strict/record.js"></script>${renderHtml(comparison, { src: EXAMPLE })}${scripts}`;
    await publish(html, { at, type: "text/html; charset=utf-8" });
    return (await open({ src: at.href })) as Frame & {
      window: { violations: string[]; errors: string[] };
    };
  };

  it("is styled where the policy has its hash", async () => {
    const page = await openStrict(`'self' ${stylesHash()}`);
    await rendered();
    expect(styleOf(page, "article").borderTopStyle).to.equal("solid");
    expect(page.window.violations).to.deep.equal([]);
  });

  it("can be read where the policy has not", async () => {
    const page = await openStrict("'self'");
    if (page.window.violations.length === 0)
      await once(page.window, "securitypolicyviolation");
    expect(page.window.violations.join()).to.match(/^style-src/);
    expect(styleOf(page, "article").borderTopStyle).to.equal("none");
    expect(seenQuotes(page)).to.deep.equal(quotes(comparison));
  });

  it("is taken over without a violation", async () => {
    const page = await openStrict(
      `'self' ${stylesHash()}`,
      `<script type="module" src="/dist/tool-compare.js"></script>`,
    );
    await settled(page);
    await rendered();
    expect(page.window.violations).to.deep.equal([]);
    expect(page.window.errors).to.deep.equal([]);
    expect(styleOf(page, "article").borderTopStyle).to.equal("solid");
  });
});

describe("the page for an iframe", () => {
  const published = (html: string) =>
    publish(html, { type: "text/html; charset=utf-8" });

  /** The script for the page around it, as the README has it. */
  async function hostScript(): Promise<string> {
    const readme = await (await fetch("/README.md")).text();
    const script = /<script>[^<]*tool-compare-height[^<]*<\/script>/.exec(
      readme,
    )![0];
    expect(script).to.contain('"https://example.com"');
    return script.replace("https://example.com", location.origin);
  }

  const openHost = async (html: string, attributes = "") => {
    const src = await published(html);
    const page = await open({
      srcdoc: `<!doctype html><html lang="en"><title>A post</title><body style="margin: 0">
        <iframe title="Other" height="77" srcdoc="<p>Another frame"></iframe>
        <iframe title="A vs B" id="it" style="border: 0; width: 100%" height="100" src="${src}" ${attributes}></iframe>
        ${await hostScript()}`,
    });
    const frame = page.document.querySelector<HTMLIFrameElement>("#it")!;
    return { ...page, frame };
  };

  const heightOf = (frame: HTMLIFrameElement) =>
    Math.ceil(
      frame.contentDocument!.documentElement.getBoundingClientRect().height,
    );
  const fits = (frame: HTMLIFrameElement) =>
    waitUntil(
      () =>
        frame.clientHeight > 500 &&
        frame.clientHeight === heightOf(frame) &&
        frame.clientHeight ===
          frame.contentDocument!.documentElement.scrollHeight,
      "the frame did not get the height of its page",
      { timeout: 5000 },
    );

  it("is as high as what is in it, at any width", async () => {
    const { document, frame } = await openHost(renderPage(comparison));
    await fits(frame);
    const wide = frame.clientHeight;
    frame.style.width = "360px";
    await waitUntil(() => frame.clientHeight > wide, "it did not grow", {
      timeout: 5000,
    });
    await fits(frame);
    frame.style.width = "100%";
    await waitUntil(() => frame.clientHeight === wide, "it did not shrink", {
      timeout: 5000,
    });
    expect(document.querySelector("iframe")!.clientHeight).to.equal(77);
  });

  it("has its full height when it is far out of sight", async () => {
    const { frame } = await openHost(renderPage(comparison));
    await fits(frame);
    const high = frame.clientHeight;
    const far = await openHost(renderPage(comparison));
    far.frame.style.marginTop = "20000px";
    far.frame.contentWindow!.location.reload();
    await once(far.frame, "load");
    await fits(far.frame);
    expect(far.frame.clientHeight).to.equal(high);
  });

  it("reports its height from a sandbox, too", async () => {
    const src = await published(renderPage(comparison));
    const reported = once<MessageEvent>(window, "message");
    const { window: inner } = await open({
      src: src.href,
      sandbox: "allow-scripts",
    });
    const { data, source } = await reported;
    expect(data.type).to.equal("tool-compare-height");
    expect(data.height).to.be.greaterThan(500);
    expect(source).to.equal(inner);
  });

  it("takes no size from another frame or page", async () => {
    const { window, document, frame } = await openHost(renderPage(comparison));
    await fits(frame);
    const high = frame.clientHeight;
    const message = { type: "tool-compare-height", height: 9 };
    const seen = once(window, "message");
    document
      .querySelector("iframe")!
      .contentWindow!.parent.postMessage(message, "*");
    await seen;
    expect(frame.clientHeight).to.equal(high);
    window.dispatchEvent(
      new (window as typeof globalThis).MessageEvent("message", {
        data: message,
        source: frame.contentWindow,
        origin: "https://example.org",
      }),
    );
    expect(frame.clientHeight).to.equal(high);
  });

  it("is read without scripts, and styled", async () => {
    const src = await published(renderPage(comparison));
    const page = await open({ src: src.href, sandbox: "allow-same-origin" });
    expect(seenQuotes(page)).to.deep.equal(quotes(comparison));
    expect(styleOf(page, "article").borderTopStyle).to.equal("solid");
    expect(page.window.getComputedStyle(page.document.body).margin).to.equal(
      "0px",
    );
  });

  it("allows no script and no style but its own", async () => {
    const src = await published(renderPage(comparison));
    const page = await open({ src: src.href });
    const refused: string[] = [];
    page.window.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective }) => refused.push(effectiveDirective),
    );
    for (const [tag, text] of [
      ["script", "document.title = 'run'"],
      ["style", "article { border: 0 }"],
    ] as const) {
      const element = page.document.createElement(tag);
      element.textContent = text;
      page.document.body.append(element);
    }
    await waitUntil(() => refused.length === 2, "the policy was not broken");
    expect(refused.join()).to.match(/^script-src(-elem)?,style-src(-elem)?$/);
    expect(page.document.title).not.to.equal("run");
  });

  it("leaves the page around it where it is when a reader follows a link", async () => {
    const src = await published(renderPage(comparison));
    const { document } = await open({ src: src.href });
    expect(document.querySelector("base")!.target).to.equal("_blank");
    for (const link of shadowOf({ document }).querySelectorAll("a"))
      expect(link.relList.contains("noopener")).to.equal(true);
  });

  it("sends the form of the newsletter", async () => {
    const action = address("text");
    const data = complete({ "newsletter.action": action.href });
    const src = await published(renderPage(parse(data, BASE)));
    const page = await open({ src: src.href });
    const tab = await open({ srcdoc: "<p>In the place of a new tab" });
    const form = shadowOf(page).querySelector("form")!;
    tab.window.name = form.target = "tab";
    const find = <E extends Element>(selector: string) =>
      form.querySelector<E & HTMLInputElement>(selector)!;
    find("[part=input]").value = "reader@example.com";
    find("[name=consent]").checked = true;
    find<HTMLButtonElement>("button").click();
    await begun(action);
  });
});

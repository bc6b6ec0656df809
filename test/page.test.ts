import { expect, waitUntil } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import { parse } from "../src/parse.js";
import { renderPage } from "../src/static/page.js";
import { complete, EXAMPLE } from "./example.js";
import { open, rendered, type Frame } from "./frame.js";
import { publish } from "./requests.js";

const BASE = new URL(EXAMPLE, location.href).href;

/** With a newsletter, and links to other hosts and to the own one. */
const comparison = (changes: Record<string, unknown> = {}) =>
  parse(complete(changes), BASE);

const published = (html: string) =>
  publish(html, { type: "text/html; charset=utf-8" });

/** What a frame is told in WordPress to tell its messages from another's. */
const SECRET = "a1B2c3D4e5";

const shadowOf = ({ document }: Frame) =>
  document.querySelector("tool-compare")!.shadowRoot!;

const linksIn = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLAnchorElement>("a[href]"),
];

/** The messages that come to this page until the end of the test. */
function listen(): { data: Record<string, unknown>; source: unknown }[] {
  const heard: { data: Record<string, unknown>; source: unknown }[] = [];
  const hear = ({ data, source }: MessageEvent) => heard.push({ data, source });
  addEventListener("message", hear);
  stop = () => removeEventListener("message", hear);
  return heard;
}
let stop = () => {};
afterEach(() => stop());

/** Opens the page as WordPress does, but for the sandbox, so that the test can look inside. */
async function openEmbedded(
  html: string,
  size?: { width: number; height: number },
) {
  const { href } = await published(html);
  const page = await open({ src: `${href}#?secret=${SECRET}` }, size);
  await rendered();
  return { ...page, href };
}

describe("the page in WordPress' frame", () => {
  it("reports its height with the secret, from the sandbox that WordPress gives it", async () => {
    const heard = listen();
    const { href } = await published(renderPage(comparison()));
    const { window: inner } = await open({
      src: `${href}#?secret=${SECRET}`,
      sandbox: "allow-scripts",
    });
    const found = () =>
      heard.find(
        ({ data, source }) => data["message"] === "height" && source === inner,
      );
    await waitUntil(found, "no height came");
    expect(found()!.data["secret"]).to.equal(SECRET);
    expect(found()!.data["value"]).to.be.greaterThan(500);
  });

  it("reports it where it is clipped, as WordPress has it until then", async () => {
    const style = document.createElement("style");
    style.textContent =
      "iframe { position: absolute; clip: rect(1px, 1px, 1px, 1px) }";
    document.head.append(style);
    try {
      for (let n = 0; n < 5; n++) {
        const heard = listen();
        const { href } = await published(renderPage(comparison()));
        await open({
          src: `${href}#?secret=${SECRET}`,
          sandbox: "allow-scripts",
        });
        await waitUntil(
          () => heard.some(({ data }) => data["message"] === "height"),
          "no height came",
        );
        stop();
      }
    } finally {
      style.remove();
    }
  });

  it("reports it again to a page that listens late", async () => {
    const page = await openEmbedded(renderPage(comparison()));
    await rendered();
    const heard = listen();
    const heights = () =>
      heard.filter(({ data }) => data["message"] === "height");
    page.window.postMessage({ message: "ready", secret: "other" }, "*");
    page.window.postMessage("ready", "*");
    page.window.postMessage({ message: "ready", secret: SECRET }, "*");
    await waitUntil(() => heights().length, "no height came");
    await rendered();
    expect(heights().length).to.equal(1);
    expect(heights()[0]!.data["secret"]).to.equal(SECRET);
  });

  it("sends nothing of the kind elsewhere", async () => {
    const heard = listen();
    const { href } = await published(renderPage(comparison()));
    await open({ src: href });
    await waitUntil(() =>
      heard.some(({ data }) => data["type"] === "tool-compare-height"),
    );
    await rendered();
    expect(heard.filter(({ data }) => data["message"])).to.deep.equal([]);
  });

  it("leads to its own host alone, and by one link to the published page", async () => {
    const page = await openEmbedded(renderPage(comparison()));
    const whole =
      page.document.querySelector<HTMLAnchorElement>("body > p > a")!;
    expect(whole.href).to.equal(page.href);
    expect(whole.textContent).to.equal("Full comparison");
    expect(whole.getBoundingClientRect().height).to.be.greaterThan(10);
    for (const link of linksIn(shadowOf(page)))
      expect(link.host).to.equal(location.host);
    const seen = [...page.document.links].filter(
      (link) => link.getClientRects().length,
    );
    expect(seen).to.deep.equal([whole]);
  });

  it("has no form, which nobody could send there", async () => {
    const page = await openEmbedded(renderPage(comparison()));
    expect(shadowOf(page).querySelector("form, input[type=email]")).to.equal(
      null,
    );
  });

  it("says who publishes it and what the reviewers say, as elsewhere", async () => {
    const html = renderPage(comparison());
    const page = await openEmbedded(html);
    const { href } = await published(html);
    const other = await open({ src: href });
    for (const selector of [
      ".by",
      "[part=quote]",
      "[part=verdict]",
      ".disclosure",
    ]) {
      const texts = (frame: Frame) =>
        [...shadowOf(frame).querySelectorAll(selector)].map(
          ({ textContent }) => textContent,
        );
      expect(texts(page), selector).to.deep.equal(texts(other));
      expect(texts(page).length, selector).to.be.greaterThan(0);
    }
  });

  it("asks the page around to follow a link to the own host", async () => {
    const heard = listen();
    const own = new URL("/compare/whole", location.href).href;
    const page = await openEmbedded(renderPage(comparison({ url: own })));
    const whole =
      page.document.querySelector<HTMLAnchorElement>("body > p > a")!;
    expect(whole.href).to.equal(own);
    const before = page.window.location.href;
    whole.click();
    const found = () => heard.find(({ data }) => data["message"] === "link");
    await waitUntil(found, "no link was followed");
    expect(found()!.data).to.deep.equal({
      message: "link",
      value: own,
      secret: SECRET,
    });
    expect(page.window.location.href).to.equal(before);
  });

  it("scrolls where it is higher than its frame", async () => {
    const page = await openEmbedded(renderPage(comparison()), {
      width: 400,
      height: 1000,
    });
    const { documentElement } = page.document;
    expect(documentElement.scrollHeight).to.be.greaterThan(1000);
    page.window.scrollTo(0, 500);
    expect(page.window.scrollY).to.equal(500);
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });
});

describe("the colours of a page in a frame", () => {
  const paperOf = async (theme?: "light" | "dark" | "auto") => {
    const { href } = await published(renderPage(comparison(), { theme }));
    const { window, document } = await open({ src: href });
    return window.getComputedStyle(document.documentElement).backgroundColor;
  };
  const WHITE = "rgb(255, 255, 255)";

  it("are light in any system, because the page around may be", async function () {
    try {
      await emulateMedia({ colorScheme: "dark" });
    } catch {
      this.skip(); // not every driver can emulate it
    }
    try {
      expect(await paperOf()).to.equal(WHITE);
      expect(await paperOf("light")).to.equal(WHITE);
      expect(await paperOf("auto")).not.to.equal(WHITE);
      expect(await paperOf("dark")).not.to.equal(WHITE);
    } finally {
      await emulateMedia({ colorScheme: "no-preference" });
    }
  });
});

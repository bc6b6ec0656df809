import { expect } from "@open-wc/testing";
import ja from "../src/locales/ja.js";
import pl from "../src/locales/pl.js";
import type { Messages } from "../src/locales/messages.js";
import { parse } from "../src/parse.js";
import { renderHtml } from "../src/static/html.js";
import { EXAMPLE, example } from "./example.js";
import { once, open, rendered, settled, type Frame } from "./frame.js";
import { address, elsewhere, publish } from "./requests.js";

/** The script at another origin, as on a CDN; its languages are missing if it is `bare`. */
const script = (bare = "") =>
  elsewhere(new URL(`/server/cdn/${bare}tool-compare.js`, location.href)).href;

async function hashOf(file: string): Promise<string> {
  const bytes = await (await fetch(`/server/cdn/${file}`)).arrayBuffer();
  const hash = await crypto.subtle.digest("SHA-384", bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** A page in a language, under a policy for its scripts. */
async function openPage(
  lang: string,
  body: string,
  scripts?: string,
): Promise<Frame> {
  const policy = scripts && `script-src ${scripts}`;
  const at = address("file", policy ? { policy } : {});
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${body}`;
  return open({ src: (await publish(page, { at, type: "text/html" })).href });
}

const comparison = `<tool-compare src="${EXAMPLE}"></tool-compare>`;
const frameOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>(".frame")!;
const head = (element: Element) =>
  frameOf(element).querySelector("[part=answer] .label")?.textContent;

/** The languages that a page has fetched. */
const languages = ({ window }: Frame) =>
  window.performance
    .getEntriesByType("resource")
    .map(({ name }) => /\/locales\/(.*)\.js$/.exec(name)?.[1])
    .filter(Boolean);

const NONCE = "n0nceOfThisPage";
const integrity = await hashOf("tool-compare.js");

describe("a language beside a script of another origin", () => {
  for (const [what, lang, attributes, policy, expected] of [
    ["without a policy", "it-CH", "", undefined, "La scelta della giuria"],
    [
      "that is pinned by integrity",
      "uk",
      `crossorigin integrity="${integrity}"`,
      undefined,
      "Вибір журі",
    ],
    [
      "under a nonce",
      "tr",
      `nonce="${NONCE}"`,
      `'nonce-${NONCE}'`,
      "Panelin seçimi",
    ],
    [
      "under strict-dynamic",
      "zh-MO",
      `nonce="${NONCE}"`,
      `'strict-dynamic' 'nonce-${NONCE}'`,
      "評審首選",
    ],
    [
      "that is pinned by integrity under strict-dynamic",
      "iw",
      `crossorigin="anonymous" integrity="${integrity}" nonce="${NONCE}"`,
      `'nonce-${NONCE}' 'strict-dynamic' https: 'unsafe-inline'`,
      "בחירת הצוות",
    ],
  ] as [string, string, string, string | undefined, string][])
    it(`is had ${what}`, async () => {
      const page = await openPage(
        lang,
        `<script type="module" src="${script()}" ${attributes}></script>${comparison}`,
        policy,
      );
      const element = await settled(page);
      expect(head(element)).to.equal(expected);
      expect(frameOf(element).lang).to.equal("");
      expect(languages(page)).to.have.length(1);
    });

  it("is done without under a policy that has the script alone", async () => {
    const page = await openPage(
      "ko",
      `<script nonce="${NONCE}">
        var blocked = [];
        addEventListener("securitypolicyviolation", ({ blockedURI }) => blocked.push(blockedURI));
      </script>
      <script type="module" src="${script()}"></script>${comparison}`,
      `${script()} 'nonce-${NONCE}'`,
    );
    const element = await settled(page);
    expect(head(element)).to.equal("Panel’s pick");
    expect(frameOf(element).lang).to.equal("en");
    expect(element.matches(":state(ready)")).to.equal(true);
    const { blocked } = page.window as unknown as { blocked: string[] };
    expect(blocked.join()).to.contain("/locales/ko.js");
  });

  it("is done without if it is not the file that an import map pins", async function () {
    const at = script().replace("tool-compare.js", "locales/nl.js");
    const pinned = async (hash: string) => {
      const map = JSON.stringify({ integrity: { [at]: hash } });
      const page = await openPage(
        "nl",
        `<script type="importmap">${map}</script><script type="module" src="${script()}"></script>${comparison}`,
      );
      return head(await settled(page));
    };
    expect(await pinned(await hashOf("locales/nl.js"))).to.equal(
      "Keuze van de jury",
    );
    const other = await pinned(integrity);
    // An engine that does not know `integrity` in an import map passes over it.
    if (other === "Keuze van de jury") this.skip();
    expect(other).to.equal("Panel’s pick");
  });
});

describe("a prerendered comparison whose words cannot be had", () => {
  /** A page with a comparison prerendered in `lang`, with a title that has changed since. */
  async function openRendered(
    lang: string,
    words?: Messages,
    data: { lang?: string } = {},
  ): Promise<Frame> {
    const src = await publish(example({ ...data, title: "Since then" }));
    const before = parse(example({ ...data, title: "Before" }), src.href);
    const html = renderHtml(before, {
      src: src.href,
      lang,
      ...(words && { words }),
    });
    return openPage(lang, html);
  }

  async function define({ document }: Frame, bare = "bare/") {
    const element = document.querySelector("tool-compare")!;
    const loaded = once(element, "load");
    const type = "module";
    const code = document.createElement("script");
    document.head.append(Object.assign(code, { type, src: script(bare) }));
    await loaded;
    await rendered();
    return element;
  }

  const title = (element: Element) =>
    frameOf(element).querySelector("[part=title]")!.textContent.trim();

  for (const [what, lang, words, data] of [
    ["the page's", "ja", ja, {}],
    ["those of a region", "pl-PL", pl, { lang: "en" }],
  ] as [string, string, Messages, { lang?: string }][])
    it(`stays in its language (${what})`, async () => {
      const page = await openRendered(lang, words, data);
      const element = await define(page);
      expect(head(element)).to.equal(words.panelPick);
      expect(title(element)).to.equal("Before");
      expect(element.matches(":state(ready)")).to.equal(true);
    });

  it("gives way to newer data where it is in English anyway", async () => {
    const page = await openRendered("ja");
    expect(frameOf(page.document.querySelector("tool-compare")!).lang).to.equal(
      "en",
    );
    const element = await define(page);
    expect(title(element)).to.equal("Since then");
    expect(head(element)).to.equal("Panel’s pick");
  });

  it("gives way to newer data in its language when they can be had", async () => {
    const element = await define(await openRendered("ja", ja), "");
    expect(title(element)).to.equal("Since then");
    expect(head(element)).to.equal(ja.panelPick);
  });
});

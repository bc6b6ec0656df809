import { expect } from "@open-wc/testing";
import type { Embed, Release } from "../demo/embed/embed.js";
import { FRAMEWORKS } from "../demo/embed/frameworks.js";
import { GENERATORS } from "../demo/embed/generators.js";
import { RULE } from "../demo/embed/markup.js";
import { RENDERED } from "../demo/embed/rendered.js";
import { NOTHING, type Setup } from "../demo/embed/setup.js";
import { DARK_RULE, SNIPPETS } from "../demo/embed/snippets.js";
import { CHOSEN } from "./chosen.js";
import { EXAMPLE, example } from "./example.js";
import { parse } from "../src/parse.js";
import { once, open, rendered as drawn, settled, type Frame } from "./frame.js";
import { publish } from "./requests.js";

const integrityOf = async (file: string) => {
  const answer = await fetch(`/dist/${file}`);
  const hash = await crypto.subtle.digest(
    "SHA-384",
    await answer.arrayBuffer(),
  );
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
};

const RELEASE: Release = {
  version: "1.0.0-rc.1",
  integrity: {
    "tool-compare.js": await integrityOf("tool-compare.js"),
    "tool-verdict.js": await integrityOf("tool-verdict.js"),
  },
};

const NAUGHTY = `</a></script>--><img src=x onerror="bad()">"' {{ 7*7 }} {% raw %} {7*7} [audio] @if \${7*7} \`\\ &lt; ]]> 'é'
and a line break`;

/** What WordPress would run. */
const SHORTCODE = /\[audio\]/;

const embed = (changes: Partial<Embed> = {}): Embed => ({
  setup: NOTHING,
  src: "https://example.com/compare/a-vs-b.json",
  json: "",
  label: "A vs B",
  link: "https://example.com/compare/a-vs-b",
  release: RELEASE,
  ...changes,
});

const code = (id: string, given: Embed) =>
  SNIPPETS.find((snippet) => snippet.id === id)!.files!(given).map(
    (file) => file.code,
  );

/** A page with nothing but a snippet in it, with the files of this build where the CDN would be. */
const paste = (snippet: string) =>
  open({
    srcdoc: `<!doctype html><meta charset="utf-8"><title>A page</title><script>window.bad = () => (window.isBad = true)</script>${snippet.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/tool-compare@[^/]+\//g, "/")}`,
  });

/** What a host does with a text in its classic editor. */
const autoparagraphs = (text: string) =>
  text
    .split(/\n\n+/)
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br />\n")}</p>`)
    .join("\n");

describe("a snippet of plain HTML works in an empty page", () => {
  const src = new URL(EXAMPLE, location.href).href;

  for (const id of ["html", "one-line", "wordpress", "ghost"]) {
    it(`${id}: a comparison`, async () => {
      const [snippet] = code(id, embed({ src }));
      expect(snippet).to.contain(
        `integrity="${RELEASE.integrity["tool-compare.js"]}"`,
      );
      const element = await settled(await paste(snippet!));
      expect(element.matches(":state(ready)")).to.equal(true);
      expect(element.querySelector("a")!.textContent).to.equal("A vs B");
    });

    it(`${id}: a badge, with every choice`, async () => {
      const setup = { ...CHOSEN, isLazy: false, isOwnScript: false };
      const [snippet] = code(id, embed({ src, setup }));
      const element = await settled(await paste(snippet!), "tool-verdict");
      expect(element.matches(":state(ready)")).to.equal(true);
      expect(element.theme).to.equal("dark");
      expect(element.lang).to.equal("pt-BR");
      expect(element.getAttribute("tool")).to.equal("axolotl-v0-16");
      expect(element.getAttribute("variant")).to.equal("card");
      const { style } = element;
      expect(style.getPropertyValue("--tool-radius")).to.equal("0.25em");
      expect(style.getPropertyValue("--tool-text")).to.equal(
        "light-dark(#112233, #ddeeff)",
      );
    });

    it(`${id}: data without an address stand in the page`, async () => {
      const json = JSON.stringify(example({ title: NAUGHTY }), null, 2);
      const [snippet] = code(id, embed({ src: "", json }));
      expect(snippet).not.to.match(SHORTCODE);
      const page = await paste(snippet!);
      const element = await settled(page);
      const title = element.shadowRoot!.querySelector("[part=title]")!;
      expect(title.textContent).to.equal(NAUGHTY);
      expect(page.window).not.to.have.property("isBad");
    });

    it(`${id}: a naughty name and address stay text`, async () => {
      const file = await publish(example());
      file.hash = NAUGHTY;
      const link = `https://example.com/?q=${NAUGHTY}`;
      const given = embed({ src: file.href, label: NAUGHTY, link });
      const [snippet] = code(id, given);
      expect(snippet).not.to.match(SHORTCODE);
      const page = await paste(snippet!);
      const element = await settled(page);
      expect(element.matches(":state(ready)")).to.equal(true);
      const fallback = element.querySelector("a")!;
      expect(fallback.textContent).to.equal(NAUGHTY.replace("\n", " "));
      expect(fallback.host).to.equal("example.com");
      expect(element.querySelectorAll(":scope > *")).to.have.length(1);
      expect(page.window).not.to.have.property("isBad");
    });
  }

  for (const [lang, file] of [
    ["ko", "ko"],
    ["pt", "pt-BR"],
    ["zh-TW", "zh-Hant"],
    ["en-GB", ""],
    ["sv", ""],
    ["", ""],
  ] as const)
    it(`html: ${file || "no words"} beside the script in ${lang || "the language of the page"}`, async () => {
      const setup = { ...NOTHING, lang };
      for (const [own, folder] of [
        [{}, `https://cdn.jsdelivr.net/npm/tool-compare@1.0.0-rc.1/dist`],
        [{ isOwnScript: true }, "https://example.com/compare"],
      ] as const) {
        const [snippet] = code("html", embed({ setup: { ...setup, ...own } }));
        const hints = snippet!.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
        expect(hints).to.deep.equal(
          file
            ? [`<link rel="modulepreload" href="${folder}/locales/${file}.js">`]
            : [],
        );
      }
      const [snippet] = code("html", embed({ src, setup }));
      const page = await paste(snippet!);
      const element = await settled(page);
      expect(element.lang).to.equal(lang);
      expect(element.matches(":state(ready)")).to.equal(true);
      const fetched = page.window.performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => name.match(/locales\/([\w-]+)/)?.[1] ?? []);
      expect(fetched).to.deep.equal(file ? [file] : []);
    });

  for (const id of ["one-line", "wordpress"])
    it(`${id}: also when the host makes paragraphs of it`, async () => {
      const json = JSON.stringify(example(), null, 2);
      for (const data of [{ src }, { src: "", json }]) {
        const [snippet] = code(id, embed(data));
        expect(snippet).not.to.contain("\n");
        const page = await paste(
          autoparagraphs(`Before.\n\n${snippet}\n\nAfter.`),
        );
        const element = await settled(page);
        expect(element.matches(":state(ready)")).to.equal(true);
        const paragraphs = [...page.document.querySelectorAll("p")];
        expect(
          paragraphs.map(({ textContent }) => textContent).filter(Boolean),
        ).to.deep.equal(["Before.", "After."]);
      }
    });

  it("wordpress: brings no style, which an author's filter would leave as text", () => {
    const [snippet, rule] = code("wordpress", embed());
    expect(snippet).not.to.contain("<style");
    expect(rule).to.equal(RULE);
  });

  for (const id of ["one-line", "wordpress", "jekyll"])
    it(`${id}: all but a pill is in a block of its own, so that its link is in the column`, () => {
      const block = /^<div><script .*<\/tool-\w+><\/div>$/;
      expect(code(id, embed())[0]).to.match(block);
      const card: Setup = { ...NOTHING, as: "badge", variant: "card" };
      expect(code(id, embed({ setup: card }))[0]).to.match(block);
      const pill: Setup = { ...NOTHING, as: "badge" };
      expect(code(id, embed({ setup: pill }))[0]).to.match(
        /^<script .*<\/tool-verdict>$/,
      );
    });

  for (const { id } of SNIPPETS.filter((one) => one.hasScript && one.files))
    it(`${id}: loads the script from beside the data, if that is chosen`, () => {
      const setup = { ...NOTHING, isOwnScript: true };
      for (const [src, script] of [
        [
          "https://a.example/compare/a.json?b=/c.js#d",
          "https://a.example/compare/tool-compare.js",
        ],
        ["https://a.example/", "https://a.example/tool-compare.js"],
        ["", "/tool-compare.js"],
      ] as const)
        expect(code(id, embed({ setup, src, json: "{}" })).join()).to.contain(
          `<script type="module" src="${script}"></script>`,
        );
    });
});

describe("the rule of a snippet", () => {
  const height = ({ document }: Frame) =>
    document.querySelector("tool-compare")!.getBoundingClientRect().height;
  const page = (rule: string) =>
    open(
      { srcdoc: `<style>${rule}</style><tool-compare>A link</tool-compare>` },
      { width: 500, height: 700 },
    );

  it("keeps a screen free for the script, and no longer than ten seconds", async () => {
    const host = await page(RULE);
    expect(height(host)).to.equal(700);
    const [end] = host.document.getAnimations();
    expect(end!.effect!.getComputedTiming().endTime).to.equal(10_000);
    end!.finish();
    expect(height(host)).to.be.below(50);
  });

  it("keeps no space without scripts", async () => {
    const host = await open({
      srcdoc: `<style>${RULE}</style><tool-compare>A link</tool-compare>`,
      sandbox: "allow-same-origin",
    });
    expect(height(host)).to.be.below(50);
  });

  it("lets a page that is dark by a class say so to the element", async () => {
    const host = await page(DARK_RULE);
    const element = host.document.querySelector("tool-compare")!;
    host.document.documentElement.className = "dark";
    expect(host.window.getComputedStyle(element).colorScheme).to.equal("dark");
  });
});

describe("a snippet with the figures in it", () => {
  const src = new URL(EXAMPLE, location.href).href;
  const comparison = parse(example({ title: NAUGHTY }), src);
  const rendered = (id: string, given: Embed) =>
    RENDERED[id]!(given, comparison).map((file) => file.code);

  it("prerendered: is read without scripts, and then brings itself up to date", async () => {
    const setup = { ...CHOSEN, isLazy: false, isOwnScript: false, hide: [] };
    const [code] = rendered("prerendered", embed({ src, setup }));
    const still = await open({ srcdoc: code!, sandbox: "allow-same-origin" });
    const before = still.document.querySelector("tool-compare")!;
    expect(before.shadowRoot!.textContent).to.contain("onerror");
    const page = await paste(code!);
    const element = await settled(page);
    expect(element.matches(":state(ready)")).to.equal(true);
    expect(element.shadowRoot!.textContent).not.to.contain("onerror");
    expect(element.style.getPropertyValue("--tool-radius")).to.equal("0.25em");
    expect(page.window).not.to.have.property("isBad");
  });

  it("prerendered: data without an address need no script", async () => {
    const [code] = rendered("prerendered", embed({ src: "" }));
    expect(code).not.to.contain("<script");
    const { document } = await paste(code!);
    const root = document.querySelector("tool-compare")!.shadowRoot!;
    expect(root.textContent).to.contain("75%");
  });

  it("iframe: the page is beside the file, and its frame takes its height", async () => {
    const given = embed({
      src: "https://example.com/a/b.json?x",
      label: NAUGHTY,
    });
    const [page, code] = rendered("iframe", given) as [string, string];
    expect(code).to.contain('<iframe src="https://example.com/a/b.html"');
    const host = await paste(
      code
        .replace(/ src="[^"]*"/, "")
        .replace('"https://example.com"', "window.origin"),
    );
    const frame = host.document.querySelector("iframe")!;
    expect(frame.title).to.equal(NAUGHTY.replace("\n", " "));
    const before = frame.style.height;
    const told = once(host.window, "message");
    frame.srcdoc = page;
    await told;
    while (frame.style.height === before) await drawn();
    expect(parseInt(frame.style.height)).to.be.greaterThan(500);
    expect(host.window).not.to.have.property("isBad");
  });

  it("no scripts: the whole comparison in HTML that a filter lets pass", async () => {
    const [, code] = rendered("no-script", embed()) as [string, string];
    expect(code).not.to.match(/<(style|script|template|form|tool-)/);
    const { document } = await paste(code);
    expect(document.body.textContent)
      .to.contain("4 of 4")
      .and.contain("onerror");
    expect(document.querySelectorAll("blockquote")).not.to.have.length(0);
  });

  it("README badge: an image that loads, and words for it", async () => {
    const [svg, readme] = rendered("badge-image", embed()) as [string, string];
    const { document } = await paste(
      readme.replace(
        "badge.svg",
        `data:image/svg+xml,${encodeURIComponent(svg)}`,
      ),
    );
    const image = document.querySelector("img")!;
    await image.decode();
    expect(image.naturalWidth).to.be.greaterThan(100);
    expect(image.alt).to.contain("100% ship");
  });
});

describe("a snippet for a site generator or a framework", () => {
  const naughty = embed({
    src: `https://example.com/a.json?q=${NAUGHTY}`,
    label: NAUGHTY,
    link: `https://example.com/?q=${NAUGHTY}`,
  });
  const plain = embed();
  const ALL = [...GENERATORS, ...FRAMEWORKS];

  for (const { id } of ALL)
    it(`${id}: a naughty name adds nothing that its language reads as its own`, () => {
      const isTemplate = ["hugo", "jekyll", "eleventy"].includes(id);
      const own = isTemplate ? /[<>{}"`\\]|%\}/g : /[<>{}"@]/g;
      const signs = (given: Embed) =>
        code(id, given).map((text) => text.match(own)?.join(""));
      expect(signs(naughty)).to.deep.equal(signs(plain));
    });

  it("leaves to each post which file and tool it is about, and keeps the looks in one place", () => {
    const given = embed({ setup: CHOSEN });
    for (const id of ["hugo", "jekyll", "eleventy"]) {
      const [once, each] = code(id, given) as [string, string];
      expect(once).to.contain('theme="dark"').and.contain("--tool-radius");
      for (const value of [given.src, given.link, given.label, CHOSEN.tool]) {
        expect(once).not.to.contain(value);
        expect(each).to.contain(`"${value}"`);
      }
    }
  });

  for (const { id } of ALL)
    it(`${id}: keeps the space of a comparison, and calls a badge's files another name`, () => {
      const files = (given: Embed) =>
        SNIPPETS.find((one) => one.id === id)!.files!(given);
      const badge = files(embed({ setup: CHOSEN }));
      const comparison = files(plain);
      const flat = (text: string) => text.replace(/\s+/g, " ");
      const all = comparison.map((file) => flat(file.code)).join();
      expect(all).to.contain(flat(RULE));
      expect(all).not.to.contain("tool-verdict");
      for (const { code } of badge)
        expect(code).not.to.contain("<tool-compare");
      const made = badge
        .map(({ name }) => name!)
        .filter((name) => /tool-|omparison|erdict/.test(name));
      // Their other files have names of the host's.
      if (!["docusaurus", "eleventy"].includes(id))
        expect(made.join()).to.match(/verdict/i);
      expect(made.join()).not.to.match(/comparison|tool-compare\.html/i);
    });

  it("is there for each that was promised, with a line of advice", () => {
    expect(SNIPPETS.map(({ id }) => id)).to.include.members([
      "html",
      "one-line",
      "wordpress",
      "ghost",
      "hugo",
      "jekyll",
      "eleventy",
      "docusaurus",
      "astro",
      "react",
      "vue",
      "svelte",
      "angular",
    ]);
    for (const { advice } of SNIPPETS)
      expect(advice).to.have.length.within(10, 320);
  });

  it("names the file, and where it should lie when it has no address yet", () => {
    for (const { id } of ALL) {
      expect(code(id, plain).join()).to.contain(plain.src);
      const own = code(id, embed({ src: "", json: "{}" })).join();
      expect(own).to.contain(`"/comparison.json"`);
    }
  });
});

import { expect } from "@open-wc/testing";
import { contrast, warningsOf } from "../demo/embed/contrast.js";
import { RENDERED } from "../demo/embed/rendered.js";
import {
  COLORS,
  fromHash,
  keysOf,
  NOTHING,
  propertiesOf,
  RADIUS,
  toHash,
  type Setup,
} from "../demo/embed/setup.js";
import { SNIPPETS, type Embed, type Release } from "../demo/embed/snippets.js";
import { COLORS as IMAGE_COLORS } from "../src/colors.js";
import { EXAMPLE, example } from "./example.js";
import { parse } from "../src/parse.js";
import { once, open, rendered as drawn, settled } from "./frame.js";
import { publish } from "./requests.js";

const CHOSEN: Setup = {
  src: "https://example.com/compare/a-vs-b.json?x=1&y=2",
  isDraft: true,
  as: "badge",
  tool: "axolotl-v0-16",
  variant: "card",
  theme: "dark",
  hide: ["header", "newsletter"],
  lang: "pt-BR",
  level: 3,
  isLazy: true,
  colors: {
    text: { light: "#112233", dark: "#ddeeff" },
    ship: { dark: "#00ff00" },
    skip: { light: "#aa0000" },
  },
  radius: 0.25,
  snippet: "hugo",
  width: 390,
  page: "dark",
  host: "cms",
};

describe("the choices of the builder", () => {
  it("all stand in the address and come back from it", () => {
    expect(fromHash(toHash(CHOSEN))).to.deep.equal(CHOSEN);
  });

  it("leave the address empty where nothing is chosen", () => {
    expect(toHash(NOTHING)).to.equal("");
    expect(fromHash("")).to.deep.equal(NOTHING);
  });

  it("fall back one by one where the address makes no sense", () => {
    const hash =
      "#as=poster&tool=<b>&variant=&theme=pink&hide=nonsense.footer&lang=_&level=9&lazy=yes&text=red.12&surface=.0d2621&radius=-1&snippet=../x&width=99999&page=x&host=y&src=a";
    expect(fromHash(hash)).to.deep.equal({
      ...NOTHING,
      src: "a",
      hide: ["footer"],
      colors: { surface: { dark: "#0d2621" } },
    });
  });

  it("start from the colours that images have, and the element's own corners", async () => {
    const { modules } = (await (
      await fetch("/custom-elements.json")
    ).json()) as {
      modules: {
        declarations: { cssProperties?: { name: string; default: string }[] }[];
      }[];
    };
    const own = new Map(
      modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ cssProperties = [] }) => cssProperties)
        .map((property) => [property.name, property.default]),
    );
    for (const name of keysOf(COLORS)) {
      expect(own.has(`--tool-${name}`), name).to.equal(true);
      expect(COLORS[name]).to.include(IMAGE_COLORS[name]);
    }
    expect(own.get("--tool-radius")).to.equal(`${RADIUS}em`);
  });

  it("set only the scheme that was chosen, and keep the element's own in the other", () => {
    expect(propertiesOf(CHOSEN)).to.deep.equal([
      ["--tool-text", "light-dark(#112233, #ddeeff)"],
      ["--tool-ship", "light-dark(#117a4a, #00ff00)"],
      ["--tool-skip", "light-dark(#aa0000, #ff8d5c)"],
      ["--tool-radius", "0.25em"],
    ]);
  });
});

describe("the warnings of contrast", () => {
  it("count as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).to.be.closeTo(21, 0.001);
    expect(contrast("#777777", "#ffffff")).to.be.closeTo(4.478, 0.001);
    expect(contrast("#ffffff", "#777777")).to.be.closeTo(4.478, 0.001);
  });

  it("find nothing in the element's own colours", () => {
    expect(warningsOf(NOTHING)).to.deep.equal([]);
  });

  it("name the scheme, the pair and the ratio, and a shade that would do", () => {
    const [warning] = warningsOf({
      ...NOTHING,
      colors: { ship: { dark: "#14532d" } },
    });
    expect(warning).to.include({ scheme: "dark", what: "“Ship”", needed: 4.5 });
    expect(warning!.pair).to.deep.equal(["ship", "surface"]);
    expect(warning!.ratio).to.be.lessThan(4.5);
    const ratio = contrast(warning!.instead, COLORS.surface.dark);
    expect(ratio).to.be.within(4.5, 4.8);
  });

  it("leave out pages that the element will not look like, and colours that a badge has not", () => {
    const colors = {
      ship: { dark: "#14532d" },
      skip: { light: "#ffeeee" },
    };
    const schemes = (setup: Partial<Setup>) =>
      warningsOf({ ...NOTHING, colors, ...setup }).map(
        ({ scheme, pair: [front] }) => `${front} ${scheme}`,
      );
    expect(schemes({})).to.deep.equal(["skip light", "ship dark"]);
    expect(schemes({ theme: "light" })).to.deep.equal(["skip light"]);
    expect(schemes({ as: "badge" })).to.deep.equal(["ship dark"]);
  });
});

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

const NAUGHTY = `</a></script>--><img src=x onerror="bad()">"' {{ 7*7 }} {% raw %} {7*7} @if \${7*7} \`\\ &lt; ]]> 'é'
and a line break`;

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
    srcdoc: `<!doctype html><meta charset="utf-8"><title>A page</title><script>window.bad = () => (window.isBad = true)</script>${snippet.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/tool-compare@[^/]+\//, "/")}`,
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
      const setup = { ...CHOSEN, isLazy: false };
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
        expect(page.document.querySelectorAll("p")).to.have.length(3);
      }
    });
});

describe("a snippet with the figures in it", () => {
  const src = new URL(EXAMPLE, location.href).href;
  const comparison = parse(example({ title: NAUGHTY }), src);
  const rendered = (id: string, given: Embed) =>
    RENDERED[id]!(given, comparison).map((file) => file.code);

  it("prerendered: is read without scripts, and then brings itself up to date", async () => {
    const setup = { ...CHOSEN, isLazy: false, hide: [] };
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
  const FRAMEWORKS = SNIPPETS.slice(4).filter(({ files }) => files);

  for (const { id } of FRAMEWORKS)
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

  it("is there for each that was promised, with a line of advice", () => {
    expect(SNIPPETS.map(({ id }) => id)).to.include.members([
      "html",
      "one-line",
      "wordpress",
      "ghost",
      "hugo",
      "jekyll",
      "eleventy",
      "astro",
      "react",
      "vue",
      "svelte",
      "angular",
    ]);
    for (const { advice } of SNIPPETS)
      expect(advice).to.have.length.within(10, 250);
  });

  it("names the file, and where it should lie when it has no address yet", () => {
    for (const { id } of FRAMEWORKS) {
      expect(code(id, plain).join()).to.contain(plain.src);
      const own = code(id, embed({ src: "", json: "{}" })).join();
      expect(own).to.contain(`"/comparison.json"`);
    }
  });
});

import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import "../src/index.js";
import type { Comparison, ToolVerdict } from "../src/index.js";
import { example } from "./example.js";

const VARIANTS = ["pill", "flat", "badge", "card"] as const;

/** How far the text of each is from its sides. */
const INSETS = { pill: 10.8, flat: 6, badge: 9, card: 19 };

const { comparisons: files } = (await (await fetch("/server/demo")).json()) as {
  comparisons: string[];
};

/** Names that are hard to fit, in the example's first tool. */
const NAMES = {
  short: "A",
  wide: "W".repeat(120),
  narrow: "il".repeat(60),
  Arabic: "مساعد الكتابة العربية الطويل جدا جدا جدا",
  Hebrew: "עוזר כתיבה ארוך מאוד שאינו נכנס לשורה",
  Devanagari: "लेखन सहायक उपकरण जो बहुत लंबा है",
  Thai: "เครื่องมือช่วยเขียนภาษาไทยที่ยาวมาก",
  Chinese: "一个非常非常长的工具名称，放不下这一行",
  Korean: "아주 긴 이름을 가진 글쓰기 도구입니다",
  emoji: "👩‍👩‍👧‍👦🇩🇪👍🏽".repeat(10),
  accents: "e\u0301\u0323\u0302".repeat(30),
};

/** The address of an image. */
const image = (options: Record<string, string>) =>
  `/server/svg?${new URLSearchParams(options)}`;

async function loaded(src: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = src;
  await image.decode();
  return image;
}

/** The image as a part of the page. */
async function inline(src: string): Promise<SVGSVGElement> {
  const text = await (await fetch(src)).text();
  const { documentElement } = new DOMParser().parseFromString(
    text,
    "image/svg+xml",
  );
  return fixture<SVGSVGElement>(
    html`<div>${document.importNode(documentElement, true)}</div>`,
  ).then((host) => host.querySelector("svg")!);
}

const place = ({ x, width, y, height }: SVGSVGElement) => ({
  x: x.baseVal.value,
  width: width.baseVal.value,
  y: y.baseVal.value,
  height: height.baseVal.value,
});

/** The colour of the surface, where there is nothing else. */
async function surface(src: string): Promise<string> {
  const picture = await loaded(src);
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement("canvas"), {
    width,
    height,
  });
  const context = canvas.getContext("2d")!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(width / 2, 4, 1, 1);
  return data.slice(0, 3).join(" ");
}

const LIGHT = "255 255 255";
const DARK = "20 23 28";

describe("a badge as an image", () => {
  for (const file of files)
    it(`of ${file} loads in its size, for each tool`, async () => {
      const name = file.replace("comparisons/", "");
      const { tools } = (await (
        await fetch(`/demo/${file}`)
      ).json()) as Comparison;
      for (const { id } of tools)
        for (const variant of VARIANTS) {
          const src = image({ file: name, tool: id, variant });
          const { naturalWidth, naturalHeight } = await loaded(src);
          const svg = await inline(src);
          expect([naturalWidth, naturalHeight]).to.deep.equal(
            ["width", "height"].map((side) => Number(svg.getAttribute(side))),
          );
        }
    });

  for (const [what, name] of Object.entries(NAMES))
    it(`has room for a name that is ${what}`, async () => {
      for (const variant of VARIANTS) {
        const svg = await inline(image({ name, variant }));
        const inset = INSETS[variant];
        for (const text of svg.querySelectorAll("text")) {
          // A line that is clipped stands in a picture of its own.
          const { x, width, y, height } =
            text.ownerSVGElement === svg
              ? text.getBBox()
              : place(text.ownerSVGElement!);
          expect(x, text.textContent!).to.be.at.least(inset - 1);
          expect(x + width, text.textContent!).to.be.at.most(
            svg.width.baseVal.value - inset + 1,
          );
          expect(y).to.be.at.least(0);
          expect(y + height).to.be.at.most(svg.height.baseVal.value);
        }
      }
    });

  it("keeps the texts of a pill apart", async () => {
    const svg = await inline(image({}));
    const [share, reviewers] = [...svg.querySelectorAll("text")].map((text) =>
      text.getBBox(),
    );
    expect(share!.x + share!.width).to.be.below(reviewers!.x - 3);
  });

  it("has the words of the element for those who cannot see it", async () => {
    for (const { id } of example().tools) {
      const element = document.createElement("tool-verdict") as ToolVerdict;
      element.comparison = example();
      element.tool = id;
      document.body.append(element);
      await oneEvent(element, "load");
      const label = element
        .shadowRoot!.querySelector("[part=badge]")!
        .getAttribute("aria-label");
      element.remove();
      const svg = await inline(image({ tool: id }));
      expect(svg.getAttribute("aria-label")).to.equal(label);
      expect(svg.querySelector("title")!.textContent).to.equal(label);
    }
  });

  it("is light or dark where that is asked for", async () => {
    for (const variant of VARIANTS) {
      expect(await surface(image({ variant, theme: "light" }))).to.equal(LIGHT);
      expect(await surface(image({ variant, theme: "dark" }))).to.equal(DARK);
    }
  });

  it("follows the reader's system of itself", async function () {
    try {
      await emulateMedia({ colorScheme: "dark" });
    } catch {
      this.skip(); // not every driver can emulate it
    }
    try {
      expect(await surface(image({ in: "dark" }))).to.equal(DARK);
      await emulateMedia({ colorScheme: "light" });
      expect(await surface(image({ in: "light" }))).to.equal(LIGHT);
    } finally {
      await emulateMedia({ colorScheme: "no-preference" });
    }
  });
});

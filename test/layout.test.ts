import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { loadLanguage } from "../src/locales/find.js";
import { complete, tools } from "./example.js";
import { inEachFamily, WIDE } from "./fonts.js";
import { rendered } from "./frame.js";
import { overflowing } from "./overflow.js";

const WIDTHS = [280, 320, 375, 480, 560, 700, 768, 900, 1024, 1280, 1600];

/** How many columns the tools stand in where there is room for them all, or for as many as look well. */
const MOST_COLUMNS = [1, 2, 3, 4, 1, 1, 1, 1];

const loaded = async (element: ToolCompare, count: number) => {
  element.comparison = complete({ tools: tools(count) });
  await oneEvent(element, "load");
  await rendered();
  return element;
};

const parts = (element: ToolCompare, part: string) => [
  ...element.shadowRoot!.querySelectorAll(`[part=${part}]`),
];

/** The tools without their folds, as a tool that takes two columns has no box of its own. */
const heads = (element: ToolCompare) => [
  ...element.shadowRoot!.querySelectorAll(".head"),
];

const columnsOf = (element: ToolCompare) =>
  new Set(
    heads(element).map((head) => Math.round(head.getBoundingClientRect().left)),
  ).size;

/** The words of an element that a line ends within. */
function brokenWords(element: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node as Text).data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getClientRects().length > 1) found.push(word);
    }
  return found;
}

inEachFamily(() => {
  describe("at any width", () => {
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8])
      it(`${count === 1 ? "1 tool stays" : `${count} tools stay`} inside, in as many columns as there is room for`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = await loaded(
          place.querySelector("tool-compare")!,
          count,
        );
        let columns = 1;
        for (const width of WIDTHS) {
          place.style.width = `${width}px`;
          expect(element.offsetWidth).to.equal(width);
          expect(overflowing(element), `${width} pixels`).to.deep.equal([]);
          const now = columnsOf(element);
          expect(now, `${width} pixels`).to.be.at.least(columns);
          columns = now;
          if (width < 480) expect(columns).to.equal(count === 2 ? 2 : 1);
          for (const head of heads(element))
            expect(
              head.getBoundingClientRect().width,
              `${width} pixels`,
            ).to.be.at.least(count === 2 ? width / 2 - 2 : 200);
        }
        expect(columns).to.equal(MOST_COLUMNS[count - 1]);
      });

    it("shares of two tools come within 700 pixels of a phone, of eight within 1,300", async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="font-size: 17px; width: 358px">
          <tool-compare></tool-compare>
        </div>`,
      );
      const element = place.querySelector("tool-compare")!;
      for (const [count, most, screens] of [
        [2, 700, 3.6],
        [8, 1300, 3.2],
      ] as const) {
        await loaded(element, count);
        const top = element.getBoundingClientRect().top;
        const ends = parts(element, "share").map(
          (share) => share.getBoundingClientRect().bottom - top,
        );
        expect(ends).to.have.length(count);
        expect(Math.max(...ends)).to.be.at.most(most);
        expect(element.offsetHeight).to.be.at.most(844 * screens);
      }
    });

    for (const count of [2, 3, 8])
      it(`the pick of ${count} is marked on one line, after a name of any length`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = place.querySelector("tool-compare")!;
        const all = tools(count);
        all[0]!.name = "A name with many words, and as long as a title".repeat(
          2,
        );
        all[0]!.reviews.forEach((review) => (review.verdict = "ship"));
        all.slice(1).forEach(({ reviews }) => (reviews[0]!.verdict = "skip"));
        for (const shortName of [
          undefined,
          "Rechtsschutzversicherungsgesellschaft",
        ]) {
          all[0]!.shortName = shortName;
          element.comparison = complete({ tools: structuredClone(all) });
          await oneEvent(element, "load");
          for (const width of WIDTHS) {
            place.style.width = `${width}px`;
            await rendered();
            const [pick] = parts(element, "pick");
            expect(pick!.getClientRects(), `${width}px`).to.have.length(1);
            expect(overflowing(element), `${width}px`).to.deep.equal([]);
          }
        }
      });

    for (const count of [3, 4, 5, 8])
      it(`the names of ${count} tools are in whole words`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = place.querySelector("tool-compare")!;
        const all = tools(count);
        all.forEach((tool, index) => {
          tool.name = ["Beachcomber", "Typewriter Pro", "Mimeograph"][
            index % 3
          ]!;
          tool.affiliate = true;
          delete tool.shortName;
        });
        element.comparison = complete({ tools: all });
        await oneEvent(element, "load");
        for (const width of [280, 319, 341, 358, 420, 543, 640, 900]) {
          place.style.width = `${width}px`;
          await rendered();
          const broken = parts(element, "name").flatMap((name) =>
            brokenWords(name),
          );
          expect(broken, `${width}px`).to.deep.equal([]);
        }
      });

    it("the heads of specs stay in sight only on a surface of the element's own", async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="font-size: 16px; width: 800px">
          <tool-compare></tool-compare>
        </div>`,
      );
      const element = await loaded(place.querySelector("tool-compare")!, 3);
      const position = () =>
        getComputedStyle(element.shadowRoot!.querySelector("thead")!).position;
      expect(position()).to.equal("static");
      element.theme = "light";
      expect(position()).to.equal("sticky");
      place.style.width = "390px";
      await rendered();
      expect(position()).to.equal("absolute");
    });

    for (const count of [1, 2, 3, 8])
      it(`links of ${count} begin where the prices do when there is no community`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px">
            <tool-compare hide="community"></tool-compare>
          </div>`,
        );
        const element = await loaded(
          place.querySelector("tool-compare")!,
          count,
        );
        for (const width of [240, 340, 540, 700, 1100]) {
          place.style.width = `${width}px`;
          const lefts = (part: string) =>
            heads(element).map((head) => {
              const inner = head.querySelector(`[part=${part}]`)!;
              return Math.round(inner.getBoundingClientRect().left);
            });
          expect(lefts("visit"), `${width} pixels`).to.deep.equal(
            lefts("price"),
          );
        }
      });

    it("two tools stand side by side in the column of an article", async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="font-size: 16px; width: 640px">
          <tool-compare></tool-compare>
        </div>`,
      );
      const element = await loaded(place.querySelector("tool-compare")!, 2);
      expect(columnsOf(element)).to.equal(2);
    });

    for (const size of [10, 32])
      it(`text of ${size} pixels stays inside`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: ${size}px">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = place.querySelector("tool-compare")!;
        for (const count of [1, 2, 3, 4, 8]) {
          await loaded(element, count);
          for (const width of WIDTHS) {
            place.style.width = `${width}px`;
            expect(
              overflowing(element),
              `${count} tools, ${width} pixels`,
            ).to.deep.equal([]);
          }
        }
      });

    it("the tools of a row share the lines that their sections stand on", async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="font-size: 16px; width: 1200px">
          <tool-compare></tool-compare>
        </div>`,
      );
      const element = await loaded(place.querySelector("tool-compare")!, 3);
      for (const part of ["tagline", "verdict", "bar", "price", "visit"]) {
        const tops = parts(element, part)
          .filter((inner) => inner.checkVisibility())
          .map((inner) => inner.getBoundingClientRect().top);
        expect(tops).to.have.length(3);
        expect(new Set(tops), part).to.have.length(1);
      }
    });
  });

  describe("out of sight", () => {
    it("the page's own words take no more room than they need when loading has failed", async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <div style="height: 6000px"></div>
          <tool-compare><p>Read it there</p></tool-compare>
        </div>`,
      );
      const element = place.querySelector("tool-compare")!;
      element.comparison = {};
      await oneEvent(element, "error");
      await rendered();
      scrollTo(0, 6000);
      await rendered();
      const height = element.offsetHeight;
      scrollTo(0, 0);
      await rendered();
      expect(element.offsetHeight).to.equal(height);
      expect(height).to.be.below(200);
    });
  });

  describe("hairlines", () => {
    for (const dir of ["ltr", "rtl"])
      it(`stand between the columns only, ${dir}`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div dir=${dir} style="font-size: 16px; width: 900px">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = await loaded(place.querySelector("tool-compare")!, 3);
        const tools = parts(element, "tools")[0]!.getBoundingClientRect();
        const cells = parts(element, "tool").map((tool) => {
          const { left, right } = tool.getBoundingClientRect();
          return [left - tools.left, right - tools.left];
        });
        if (dir === "rtl") cells.reverse();
        const third = tools.width / 3;
        cells.forEach(([left, right], index) => {
          expect(left).to.be.closeTo(index * third, 0.5);
          expect(right).to.be.closeTo((index + 1) * third, 0.5);
        });
        const lines = parts(element, "tool").map((tool) => {
          const style = getComputedStyle(tool);
          return dir === "ltr" ? style.borderLeftWidth : style.borderRightWidth;
        });
        expect(lines).to.deep.equal(["0px", "1px", "1px"]);
      });
  });

  describe("as a child of", () => {
    const item = html`<tool-compare></tool-compare>`;

    /** A place of 600 pixels, and how wide the element is in it at least. */
    const PLACES = {
      "a paragraph of text": [html`<p>${item}</p>`, 600],
      "a row of flex": [html`<div style="display: flex">${item}</div>`, 600],
      "a row of flex beside another": [
        html`<div style="display: flex">
          ${item}
          <div style="flex: 0 0 200px">An aside</div>
        </div>`,
        400,
      ],
      "a column of flex": [
        html`<div style="display: flex; flex-direction: column">${item}</div>`,
        600,
      ],
      "a centred column of flex": [
        html`<div
          style="display: flex; flex-direction: column; align-items: center"
        >
          ${item}
        </div>`,
        400,
      ],
      "a centred row of flex": [
        html`<div
          style="display: flex; align-items: center; justify-content: center"
        >
          ${item}
        </div>`,
        400,
      ],
      "a grid": [html`<div style="display: grid">${item}</div>`, 600],
      "a grid that centres": [
        html`<div style="display: grid; place-items: center">${item}</div>`,
        400,
      ],
      "a grid of two columns": [
        html`<div style="display: grid; grid-template-columns: auto 200px">
          ${item}
          <p>An aside</p>
        </div>`,
        400,
      ],
      "a float": [
        html`<div style="float: left">${item}</div>
          <p>Text</p>`,
        400,
      ],
      "an inline block": [
        html`<div style="display: inline-block">${item}</div>`,
        400,
      ],
      "a cell of a table": [
        html`<table>
          <tbody>
            <tr>
              <td>${item}</td>
            </tr>
          </tbody>
        </table>`,
        400,
      ],
      "a cell beside another": [
        html`<table>
          <tbody>
            <tr>
              <th>Name</th>
              <td>${item}</td>
            </tr>
          </tbody>
        </table>`,
        400,
      ],
      "an element without a box": [
        html`<div style="display: flex">
          <div style="display: contents">${item}</div>
        </div>`,
        400,
      ],
      "a positioned element": [
        html`<div style="position: relative; height: 2000px">
          <div style="position: absolute; left: 0; max-width: 100%">
            ${item}
          </div>
        </div>`,
        400,
      ],
      "text that runs from right to left": [
        html`<div dir="rtl">${item}</div>`,
        600,
      ],
      "a fieldset": [
        html`<fieldset style="margin: 0; padding: 0; border: 0">
          ${item}
        </fieldset>`,
        600,
      ],
    } as const;

    for (const [name, [template, least]] of Object.entries(PLACES))
      for (const width of [600, 320])
        it(`${name} it takes the room that there is, of ${width} pixels`, async () => {
          const place = await fixture<HTMLElement>(
            html`<div style="font-size: 16px; width: ${width}px">
              ${template}
            </div>`,
          );
          const element = await loaded(place.querySelector("tool-compare")!, 2);
          expect(place.scrollWidth).to.equal(width);
          if (width === 600) expect(element.offsetWidth).to.be.at.least(least);
          expect(overflowing(element)).to.deep.equal([]);
        });

    for (const name of [
      "a row of flex",
      "a centred column of flex",
      "a float",
      "an inline block",
      "a cell of a table",
    ] as const)
      it(`${name} it is as wide out of sight as in sight`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px; width: 600px">
            <div style="height: 6000px"></div>
            ${PLACES[name][0]}
          </div>`,
        );
        const element = await loaded(place.querySelector("tool-compare")!, 2);
        expect(element.offsetWidth).to.be.at.least(PLACES[name][1]);
        expect(place.scrollWidth).to.equal(600);
      });

    it("another shadow root it takes the styles of none of its elements", async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="font-size: 16px; width: 600px"></div>`,
      );
      const root = place.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { all: unset; letter-spacing: 9px }");
      root.adoptedStyleSheets = [sheet];
      const element = document.createElement("tool-compare");
      root.append(element);
      await loaded(element, 2);
      const card = element.shadowRoot!.querySelector("article")!;
      expect(card.getBoundingClientRect().width).to.equal(600);
      expect(getComputedStyle(card).letterSpacing).to.equal("normal");
      expect(overflowing(element)).to.deep.equal([]);
    });

    for (const display of ["block", "flex", "grid"])
      it(`a ${display} it may have no box of its own`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="font-size: 16px; width: 320px">
            <div style="display: ${display}">
              <tool-compare style="display: contents"></tool-compare>
            </div>
          </div>`,
        );
        const element = await loaded(place.querySelector("tool-compare")!, 2);
        const card = element.shadowRoot!.querySelector("article")!;
        expect(card.getBoundingClientRect().width).to.equal(320);
        expect(overflowing(element)).to.deep.equal([]);
      });
  });
});

for (const lang of ["en", "de", "fr"])
  it(`a share in wide letters stays on one line (${lang})`, async () => {
    await loadLanguage([lang]);
    const place = await fixture<HTMLElement>(
      html`<div lang=${lang}><tool-compare></tool-compare></div>`,
    );
    place.style.fontFamily = `"${WIDE}"`;
    const element = place.querySelector("tool-compare")!;
    for (const count of [1, 2, 3]) {
      const all = tools(count);
      for (const tool of all)
        for (const review of tool.reviews) review.verdict = "ship";
      element.comparison = complete({ tools: all });
      await oneEvent(element, "load");
      await rendered();
      for (const size of [13, 17, 24])
        for (const width of [180, 216, 246, 262, 288, 330, 356, 430, 560]) {
          place.style.fontSize = `${size}px`;
          place.style.width = `${width}px`;
          const at = `${count} tools, ${width} pixels, text of ${size}`;
          for (const share of parts(element, "share")) {
            const range = document.createRange();
            range.selectNodeContents(share);
            expect(range.toString()).to.match(/^100\s?%$/);
            const lines = [...range.getClientRects()].map(({ top }) => top);
            expect(new Set(lines), at).to.have.length(1);
            const { right } = range.getBoundingClientRect();
            const head = share.closest(".head")!.getBoundingClientRect();
            expect(right, at).to.be.at.most(head.right);
          }
        }
    }
  });

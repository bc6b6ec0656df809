import { expect, fixture, html } from "@open-wc/testing";
import { render } from "lit/html.js";
import { shared } from "../src/styles.js";
import { bar } from "../src/views/bar.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(shared);

/** A bar of a width, and where its ships end, as a share of it. */
async function drawn(
  ship: number,
  total: number,
  width: number,
  dir = "ltr",
): Promise<{ segments: number; end: number }> {
  const place = await fixture<HTMLElement>(
    html`<div dir=${dir} style="width: ${width}px; font-size: 16px"></div>`,
  );
  const root = place.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  render(bar({ ship, skip: total - ship, total, percent: 0 }), root);
  const element = root.querySelector("[part=bar]")!;
  const { left, right } = element.getBoundingClientRect();
  expect(right - left).to.equal(width);
  const ships = [...element.querySelectorAll(":scope > :not(.skip)")];
  const last = ships.at(-1)!.getBoundingClientRect();
  return {
    segments: element.childElementCount,
    end: dir === "rtl" ? right - last.left : last.right - left,
  };
}

describe("a bar", () => {
  for (const dir of ["ltr", "rtl"])
    for (const width of [140, 320, 1000])
      for (const [ship, total] of [
        [1, 2],
        [3, 4],
        [2, 3],
        [23, 24],
        [26, 50],
        [49, 50],
        [1, 50],
      ] as const)
        it(`${width} pixels wide ends its ${ship} ships of ${total} at their share, ${dir}`, async () => {
          const { end } = await drawn(ship, total, width, dir);
          expect(end).to.be.closeTo((width * ship) / total, 3);
        });

  it("is cut into reviewers up to 24, and solid above", async () => {
    expect((await drawn(20, 24, 320)).segments).to.equal(24);
    expect((await drawn(20, 25, 320)).segments).to.equal(2);
    expect((await drawn(50, 50, 320)).segments).to.equal(1);
  });
});

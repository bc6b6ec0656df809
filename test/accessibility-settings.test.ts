import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete } from "./example.js";
import { address } from "./requests.js";

const one = (element: ToolCompare, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function placed(): Promise<ToolCompare> {
  const page = await fixture<HTMLElement>(
    html`<div style="background: Canvas; color: CanvasText">
      <tool-compare></tool-compare>
    </div>`,
  );
  return page.querySelector("tool-compare")!;
}

async function shown(): Promise<ToolCompare> {
  const element = await placed();
  element.comparison = complete();
  await oneEvent(element, "load");
  return element;
}

/** Runs a test under a setting of the reader's, or skips it in an engine that cannot emulate it. */
async function withMedia(
  test: Mocha.Context,
  on: Parameters<typeof emulateMedia>[0],
  off: Parameters<typeof emulateMedia>[0],
  run: () => Promise<void>,
): Promise<void> {
  try {
    await emulateMedia(on);
  } catch {
    test.skip();
  }
  try {
    await run();
  } finally {
    await emulateMedia(off);
  }
}

describe("in forced colours", () => {
  const inForcedColors = (test: Mocha.Context, run: () => Promise<void>) =>
    withMedia(test, { forcedColors: "active" }, { forcedColors: "none" }, run);

  it("words take the place of the outline while it loads", function () {
    return inForcedColors(this, async () => {
      const element = await placed();
      element.src = address("hang").href;
      await waitUntil(() => element.matches(":state(loading)"));
      const words = one(element, "[role=status]");
      expect(words.textContent).to.equal("Loading…");
      expect(words.checkVisibility()).to.equal(true);
      expect(getComputedStyle(words).color).to.equal(
        getComputedStyle(element.parentElement!).color,
      );
    });
  });

  it("a ship and a skip differ in the bar and in words", function () {
    return inForcedColors(this, async () => {
      const element = await shown();
      const [ship, skip] = ["", ".skip"].map((kind) =>
        parseFloat(
          getComputedStyle(
            one(element, `[part=bar] > svg${kind || ":not(.skip)"}`),
          ).borderTopWidth,
        ),
      );
      expect(ship).to.be.above(3 * skip!);
      for (const verdict of ["Ship", "Skip"])
        expect(
          one(element, `figure b.${verdict.toLowerCase()}`).textContent,
        ).to.equal(verdict);
    });
  });
});

describe("with more contrast", () => {
  it("all text has the page's own colour, and hairlines show", async function () {
    const colours = (element: ToolCompare) => ({
      text: getComputedStyle(one(element, "article")).color,
      muted: getComputedStyle(one(element, ".by time")).color,
      border: getComputedStyle(one(element, "article")).borderTopColor,
    });
    const usual = colours(await shown());
    expect(usual.muted).not.to.equal(usual.text);
    await withMedia(
      this,
      { contrast: "more" } as object,
      { contrast: "no-preference" } as object,
      async () => {
        const more = colours(await shown());
        expect(more.muted).to.equal(more.text);
        expect(more.border).not.to.equal(usual.border);
      },
    );
  });
});

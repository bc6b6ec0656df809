import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { Comparison, ToolCompare, ToolVerdict } from "../src/index.js";
import { rendered } from "./frame.js";
import { emailField } from "./near.js";
import { overflowing } from "./overflow.js";
import { address } from "./requests.js";

/** WCAG 1.4.10: 1280 pixels at 400%. */
const ZOOMED = 320;

/** WCAG 1.4.12, as a reader's own style sheet has it, which reaches shadow trees too. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const FILES = [
  "minutely-2",
  "long-words",
  "text-to-speech",
  "writing-assistants",
  "ar-writing-assistants",
  "eight-code-assistants",
  "eight-research-assistants",
];

const SETTINGS = {
  "at 400% zoom": { width: ZOOMED, spacing: "" },
  "at 400% zoom with text spacing": { width: ZOOMED, spacing: SPACING },
  "with text spacing": { width: 1280, spacing: SPACING },
} as const;

/** The mark of an open fold turns within the padding, which Firefox counts as scrollable overflow. */
const UNTURNED = "summary::before { rotate: none !important }";

function addStyle({ shadowRoot }: Element, css: string): void {
  const style = document.createElement("style");
  style.textContent = css + UNTURNED;
  shadowRoot!.append(style);
}

const read = async (name: string) =>
  (await (await fetch(`/demo/comparisons/${name}.json`)).json()) as Comparison;

async function placed(
  element: HTMLElement,
  width: number,
  { lang = "en" }: Partial<Comparison> = {},
): Promise<void> {
  await fixture(
    html`<div
      dir=${lang === "ar" ? "rtl" : "ltr"}
      style="box-sizing: border-box; width: ${width}px; padding: 8px; font: 16px sans-serif"
    >
      ${element}
    </div>`,
  );
}

for (const [setting, { width, spacing }] of Object.entries(SETTINGS))
  describe(setting, () => {
    for (const name of FILES)
      it(`nothing of ${name} is cut off or lies outside, with all folds open`, async () => {
        const comparison = await read(name);
        const element = document.createElement("tool-compare");
        element.comparison = comparison;
        const loaded = oneEvent(element, "load");
        await placed(element, width, comparison);
        await loaded;
        if (comparison.newsletter) await emailField(element);
        addStyle(element, spacing);
        await rendered();
        expect(overflowing(element)).to.deep.equal([]);
        for (const fold of element.shadowRoot!.querySelectorAll("details"))
          fold.open = true;
        expect(overflowing(element)).to.deep.equal([]);
      });

    it("nothing of a failure is cut off or lies outside", async () => {
      const element: ToolCompare = document.createElement("tool-compare");
      element.src = address("status", { code: 429, after: 60 }).href;
      const failed = oneEvent(element, "error");
      await placed(element, width);
      await failed;
      addStyle(element, spacing);
      expect(overflowing(element)).to.deep.equal([]);
    });

    for (const variant of ["pill", "badge", "card"] as const)
      it(`nothing of a ${variant} is cut off or lies outside`, async () => {
        for (const name of FILES) {
          const comparison = await read(name);
          const element: ToolVerdict = document.createElement("tool-verdict");
          element.variant = variant;
          element.tool = comparison.tools.at(-1)!.id;
          element.comparison = comparison;
          const loaded = oneEvent(element, "load");
          await placed(element, width, comparison);
          await loaded;
          addStyle(element, spacing);
          const badge = element.shadowRoot!.querySelector("[part=badge]")!;
          const box = badge.getBoundingClientRect();
          const place = element.parentElement!.getBoundingClientRect();
          expect(box.left, name).to.be.at.least(place.left + 7.5);
          expect(box.right, name).to.be.at.most(place.right - 7.5);
          for (const inner of badge.querySelectorAll("b, small, span, u")) {
            if (!inner.textContent.trim()) continue;
            const { left, right, top, bottom } = inner.getBoundingClientRect();
            const what = `${name}: ${inner.textContent.trim()}`;
            expect(left, what).to.be.at.least(box.left - 0.5);
            expect(right, what).to.be.at.most(box.right + 0.5);
            // The strut of a line may reach over the border; letters do not.
            expect(top, what).to.be.at.least(box.top - 4);
            expect(bottom, what).to.be.at.most(box.bottom + 4);
          }
        }
      });
  });

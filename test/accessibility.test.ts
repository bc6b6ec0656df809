import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type axe from "axe-core";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete, tools } from "./example.js";
import { NOT_A_PAGE, RULES, said } from "./axe.js";
import { rendered } from "./frame.js";
import { emailField } from "./near.js";
import { address } from "./requests.js";

const { run } = (window as unknown as { axe: typeof axe }).axe;

async function findings(element: Element): Promise<string[]> {
  const { violations } = await run(element, {
    runOnly: RULES,
    rules: NOT_A_PAGE,
  });
  return said(violations);
}

const states: Record<string, (element: ToolCompare) => Promise<unknown>> = {
  async ready(element) {
    element.comparison = complete({ tools: tools(3) });
    await oneEvent(element, "load");
    await emailField(element);
  },
  async loading(element) {
    element.src = address("hang").href;
    await waitUntil(() => element.matches(":state(loading)"));
  },
  async failed(element) {
    element.src = address("status", { code: 429, after: 60 }).href;
    await oneEvent(element, "error");
  },
};

describe("axe finds nothing in a comparison that is", () => {
  for (const [state, enter] of Object.entries(states))
    for (const theme of ["light", "dark"] as const)
      for (const width of [320, 1000])
        it(`${state}, ${theme}, ${width} pixels wide`, async () => {
          await setViewport({ width, height: 800 });
          const page = await fixture<HTMLElement>(
            html`<div
              style="color-scheme: ${theme}; background: Canvas; color: CanvasText; font: 16px sans-serif"
            >
              <tool-compare></tool-compare>
            </div>`,
          );
          const element = page.querySelector("tool-compare")!;
          await enter(element);
          await rendered();
          expect(await findings(page)).to.deep.equal([]);
        });
});

it("axe does find what is wrong", async () => {
  const page = await fixture<HTMLElement>(html`<div><button></button></div>`);
  expect((await findings(page)).join()).to.contain("button-name");
});

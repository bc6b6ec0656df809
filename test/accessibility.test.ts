import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type axe from "axe-core";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete, example, tools } from "./example.js";
import { NOT_A_PAGE, RULES, said } from "./axe.js";
import { rendered } from "./frame.js";
import { emailField } from "./near.js";
import { address, release } from "./requests.js";

const { run } = (window as unknown as { axe: typeof axe }).axe;

async function findings(element: Element): Promise<string[]> {
  const { violations } = await run(element, {
    runOnly: RULES,
    rules: NOT_A_PAGE,
  });
  return said(violations);
}

const ready = (count: number, isUnfolded: boolean) =>
  async function (element: ToolCompare): Promise<void> {
    element.comparison = complete({ tools: tools(count) });
    await oneEvent(element, "load");
    await emailField(element);
    for (const fold of element.shadowRoot!.querySelectorAll("details"))
      fold.open = isUnfolded;
  };

async function failed(element: ToolCompare): Promise<void> {
  element.src = address("flaky", { code: 429, times: 2, after: 60 }).href;
  await oneEvent(element, "error");
}

const retry = (element: ToolCompare) =>
  element.shadowRoot!.querySelector<HTMLElement>("[part=button]")!.click();

const states: Record<string, (element: ToolCompare) => Promise<unknown>> = {
  "ready with one tool": ready(1, false),
  "ready with two tools": ready(2, false),
  "ready with three tools and open folds": ready(3, true),
  "ready with eight tools": ready(8, false),
  "ready with eight tools and open folds": ready(8, true),
  async "ready without reviews"(element) {
    element.comparison = example({
      "tools[0].reviews": [],
      "tools[1].reviews": [],
    });
    await oneEvent(element, "load");
  },
  async loading(element) {
    element.src = address("hang").href;
    await waitUntil(() => element.matches(":state(loading)"));
  },
  failed,
  async retrying(element) {
    const src = address("held", { code: 429, after: 60 });
    const ended = oneEvent(element, "error");
    element.src = src.href;
    await release(src);
    await ended;
    retry(element);
    await waitUntil(() => element.matches(":state(loading)"));
  },
  async "failed again"(element) {
    await failed(element);
    retry(element);
    await oneEvent(element, "error");
  },
};

/** Pages of other colours than the browser's own, with and without a theme of ours. */
const PAGES = [
  { width: 320, style: "color-scheme: light; background: Canvas", theme: null },
  { width: 1000, style: "color-scheme: dark; background: Canvas", theme: null },
  { width: 700, style: "background: #fdf6e3; color: #333", theme: null },
  { width: 700, style: "background: #10141a; color: #eee", theme: null },
  { width: 320, style: "background: #888; color: #777", theme: "dark" },
  { width: 1000, style: "background: #888; color: #777", theme: "light" },
] as const;

describe("axe finds nothing in a comparison that is", () => {
  for (const [state, enter] of Object.entries(states))
    for (const { width, style, theme } of PAGES.slice(
      0,
      // Colours and layout are those of what is ready.
      state.includes("three tools") ? PAGES.length : 2,
    ))
      it(`${state}, ${width} pixels wide, on a page with ${style}${theme ? ` in the ${theme} theme` : ""}`, async () => {
        await setViewport({ width, height: 800 });
        const page = await fixture<HTMLElement>(
          html`<div style="color: CanvasText; font: 16px sans-serif; ${style}">
            <tool-compare></tool-compare>
          </div>`,
        );
        const element = page.querySelector("tool-compare")!;
        element.theme = theme;
        await enter(element);
        await rendered();
        expect(await findings(page)).to.deep.equal([]);
      });
});

it("axe does find what is wrong", async () => {
  const page = await fixture<HTMLElement>(html`<div><button></button></div>`);
  expect((await findings(page)).join()).to.contain("button-name");
});

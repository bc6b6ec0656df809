import { expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { executeServerCommand } from "@web/test-runner-commands";
import { renderHtml } from "../src/data.js";
import "../src/index.js";
import type { Comparison, ToolCompare, ToolVerdict } from "../src/index.js";
import { EXAMPLE } from "./example.js";
import { rendered } from "./frame.js";
import { emailField } from "./near.js";
import { address, publish, release } from "./requests.js";

const PHONE = 360;
const WIDE = 1000;

/** A file of the demo. */
const read = async (name: string) =>
  (await (await fetch(`/demo/comparisons/${name}.json`)).json()) as Comparison;

/** Expects an element to say what `accessibility-tree/<name>.txt` has. */
async function expectTree(element: Element, name: string): Promise<void> {
  element.id = "heard";
  await rendered();
  const { tree, expected } = await executeServerCommand<
    { tree: string; expected: string },
    object
  >("accessibility-tree", { name, selector: "#heard" });
  expect(tree).to.equal(expected);
}

async function placed<E extends HTMLElement>(
  element: E,
  width = WIDE,
): Promise<E> {
  await fixture(
    html`<div lang="en" style="width: ${width}px; font: 16px sans-serif">
      ${element}
    </div>`,
  );
  return element;
}

async function shown(
  comparison: Comparison,
  width = WIDE,
): Promise<ToolCompare> {
  const element = document.createElement("tool-compare");
  element.comparison = comparison;
  const loaded = oneEvent(element, "load");
  await placed(element, width);
  await loaded;
  if (comparison.newsletter) await emailField(element);
  return element;
}

function unfold(element: Element): void {
  for (const fold of element.shadowRoot!.querySelectorAll("details"))
    fold.open = true;
}

describe("the accessibility tree of", () => {
  before(function () {
    // The other engines tell their trees to assistive technology alone.
    if (!navigator.userAgent.includes("Chrome")) this.skip();
  });

  describe("a comparison", () => {
    for (const [name, file] of [
      ["one-tool", "minutely-2"],
      ["two-tools", "claude-4-api-vs-axolotl-v0-16"],
      ["three-tools", "model-apis"],
      ["four-tools-that-tie", "writing-assistants"],
      ["eight-tools", "eight-code-assistants"],
      ["without-reviews", "vector-newcomers"],
    ] as const)
      it(`of ${name}, with all folds open`, async () => {
        const element = await shown(await read(file));
        unfold(element);
        await expectTree(element, name);
      });

    for (const [name, file] of [
      ["two-tools-on-a-phone", "claude-4-api-vs-axolotl-v0-16"],
      ["eight-tools-on-a-phone", "eight-code-assistants"],
    ] as const)
      it(`of ${name}, as it comes`, async () => {
        await expectTree(await shown(await read(file), PHONE), name);
      });

    it("that a build has rendered is that of one that has loaded", async () => {
      const comparison = await read("claude-4-api-vs-axolotl-v0-16");
      const page = await fixture<HTMLElement>(
        html`<div lang="en" style="width: ${WIDE}px; font: 16px sans-serif">
          <div></div>
        </div>`,
      );
      page.firstElementChild!.innerHTML = renderHtml(comparison, {
        src: address("hang").href,
      });
      const element = page.querySelector("tool-compare")!;
      await element.updateComplete;
      unfold(element);
      expect(element.shadowRoot!.querySelector("article")).not.to.equal(null);
      await expectTree(element, "two-tools");
    });
  });

  describe("a comparison that is not there:", () => {
    const failed = async (src: URL, content = "") => {
      const element = document.createElement("tool-compare");
      element.innerHTML = content;
      element.src = src.href;
      const ended = oneEvent(element, "error");
      await placed(element);
      await ended;
      return element;
    };
    const retry = (element: ToolCompare) =>
      element.shadowRoot!.querySelector<HTMLElement>("[part=button]")!.click();
    const FALLBACK = `<a href="#there">The comparison, on its own page</a>`;

    it("empty", async () => {
      await expectTree(
        await placed(document.createElement("tool-compare")),
        "empty",
      );
    });

    it("loading", async () => {
      const element = document.createElement("tool-compare");
      element.src = address("hang").href;
      await placed(element);
      await waitUntil(() => element.matches(":state(loading)"));
      await expectTree(element, "loading");
    });

    it("loading, with what the page shows meanwhile", async () => {
      const element = document.createElement("tool-compare");
      element.innerHTML = FALLBACK;
      element.src = address("hang").href;
      await placed(element);
      await waitUntil(() => element.matches(":state(loading)"));
      await expectTree(element, "loading-with-fallback");
    });

    it("failed for good", async () => {
      await expectTree(
        await failed(address("status", { code: 404 })),
        "failed",
      );
    });

    it("failed for now", async () => {
      await expectTree(
        await failed(address("status", { code: 429, after: 60 })),
        "failed-with-retry",
      );
    });

    it("failed, with what the page shows instead", async () => {
      await expectTree(
        await failed(address("status", { code: 404 }), FALLBACK),
        "failed-with-fallback",
      );
    });

    it("trying again, and failed again", async () => {
      const src = address("held", { code: 429, after: 60 });
      const first = failed(src);
      await release(src);
      const element = await first;
      retry(element);
      await waitUntil(() => element.matches(":state(loading)"));
      await expectTree(element, "retrying");
      const ended = oneEvent(element, "error");
      await release(src);
      await ended;
      await expectTree(element, "failed-again");
    });
  });

  describe("a badge", () => {
    const badge = async (
      variant: ToolVerdict["variant"],
      src: string | URL,
      event: string,
    ) => {
      const element = document.createElement("tool-verdict");
      element.variant = variant;
      element.tool = "axolotl-v0-16";
      element.src = `${src}`;
      const ended = oneEvent(element, event);
      await placed(element);
      await ended;
      return element;
    };

    for (const variant of ["pill", "badge", "card"] as const) {
      it(`as a ${variant}`, async () => {
        await expectTree(await badge(variant, EXAMPLE, "load"), variant);
      });

      it(`as a ${variant} without an address`, async () => {
        const comparison = await read("claude-4-api-vs-axolotl-v0-16");
        const src = await publish({ ...comparison, url: undefined });
        await expectTree(
          await badge(variant, src, "load"),
          `${variant}-without-link`,
        );
      });

      it(`that failed as a ${variant}`, async () => {
        const src = address("status", { code: 404 });
        await expectTree(await badge(variant, src, "error"), "failed-badge");
      });
    }

    it("without reviews", async () => {
      const comparison = await read("vector-newcomers");
      const element = document.createElement("tool-verdict");
      element.tool = comparison.tools[0]!.id;
      element.comparison = comparison;
      const loaded = oneEvent(element, "load");
      await placed(element);
      await loaded;
      await expectTree(element, "badge-without-reviews");
    });
  });
});

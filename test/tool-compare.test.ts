import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";

const EXAMPLE = "/demo/comparisons/claude-4-api-vs-axolotl-v0-16.json";

describe("<tool-compare>", () => {
  it("shows the comparison that src names", async () => {
    const element = await fixture<ToolCompare>(
      html`<tool-compare src=${EXAMPLE}></tool-compare>`,
    );
    await oneEvent(element, "load");
    expect(element).to.match(":state(ready)");
    expect(element.shadowRoot!.textContent)
      .to.contain("100%")
      .and.contain("75%");
    await expect(element).to.be.accessible();
  });
});

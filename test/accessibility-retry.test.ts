import { expect, fixture, fixtureSync, html, oneEvent } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { address, begun, count, release } from "./requests.js";

const FAILED = "This comparison could not be loaded.";
const RETRYING = "Trying again…";
const FAILED_AGAIN = "This comparison still could not be loaded.";

const one = (element: ToolCompare, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const status = (element: ToolCompare) => one(element, "[role=status]")!;
const button = (element: ToolCompare) => one(element, "[part=button]")!;
const focused = (element: ToolCompare) => element.shadowRoot!.activeElement;

/** An element whose first request has failed in a way that trying again may help. */
async function failed(src: URL): Promise<ToolCompare> {
  const element = fixtureSync<ToolCompare>(
    html`<tool-compare src=${src}></tool-compare>`,
  );
  await oneEvent(element, "error");
  return element;
}

/** What a live region says from now on, while it is in the page. */
function listen(region: HTMLElement): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text !== said.at(-1)) said.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

/** Runs a test in which the answers to all requests have these codes, in order. */
async function withAnswers(
  codes: number[],
  run: () => Promise<void>,
): Promise<void> {
  const fetch = window.fetch.bind(window);
  window.fetch = async () =>
    new Response("", {
      status: codes.shift()!,
      headers: { "retry-after": "60" },
    });
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
}

describe("a comparison that fails", () => {
  it("says so politely, in a region that was there before", async () => {
    const src = address("held", { code: 404 });
    const element = await fixture<ToolCompare>(
      html`<tool-compare src=${src}></tool-compare>`,
    );
    await begun(src);
    const region = status(element);
    const said = listen(region);
    const ended = oneEvent(element, "error");
    await release(src);
    await ended;
    expect(said).to.deep.equal([FAILED]);
    expect(status(element) === region).to.equal(true);
    expect(one(element, "[role=alert], [aria-live=assertive]")).to.equal(null);
  });

  it("says that it tries again, and that it has failed again, each time", async () => {
    const element = await failed(
      address("flaky", { code: 429, times: 3, after: 60 }),
    );
    const said = listen(status(element));
    for (const event of ["error", "error", "load"]) {
      button(element).click();
      await oneEvent(element, event);
    }
    expect(said).to.deep.equal([
      RETRYING,
      FAILED_AGAIN,
      RETRYING,
      FAILED_AGAIN,
      RETRYING,
    ]);
  });

  it("says that it tries again although the element is busy", async () => {
    const element = await failed(
      address("flaky", { code: 429, times: 1, after: 60 }),
    );
    button(element).click();
    await element.updateComplete;
    expect(element.getAttribute("aria-busy")).to.equal("true");
    expect(status(element).textContent).to.equal(RETRYING);
    expect(status(element).getAttribute("aria-busy")).to.equal("false");
    await oneEvent(element, "load");
  });

  it("asks once, however often the button is pressed", async () => {
    const src = address("held", { code: 429, after: 60 });
    const first = failed(src);
    await release(src);
    const element = await first;
    button(element).click();
    await element.updateComplete;
    expect(button(element).getAttribute("aria-disabled")).to.equal("true");
    button(element).click();
    await element.updateComplete;
    const ended = oneEvent(element, "error");
    await release(src);
    await ended;
    expect(await count(src)).to.equal(2);
    expect(button(element).getAttribute("aria-disabled")).to.equal("false");
  });

  it("keeps the focus on the button while it tries and when it has failed again, even for good", () =>
    withAnswers([429, 429, 404], async () => {
      const element = await failed(address("anything"));
      const pressed = button(element);
      pressed.focus();
      for (let attempt = 0; attempt < 2; attempt++) {
        pressed.click();
        await element.updateComplete;
        expect(focused(element) === pressed).to.equal(true);
        await oneEvent(element, "error");
        expect(focused(element) === pressed).to.equal(true);
      }
    }));

  it("brings the focus and its ring to the comparison when trying again succeeds", async function () {
    const element = await failed(
      address("flaky", { code: 429, times: 3, after: 60 }),
    );
    const before = document.createElement("input");
    element.before(before);
    before.focus();
    await sendKeys({ press: "Tab" });
    expect(focused(element) === button(element)).to.equal(true);
    for (const event of ["error", "error", "load"]) {
      const ended = oneEvent(element, event);
      await sendKeys({ press: "Enter" });
      await ended;
    }
    const article = focused(element)!;
    expect(article.localName).to.equal("article");
    // WebKitGTK's window is not active under automation, so that nothing there has a ring.
    if (!article.matches(":focus")) this.skip();
    expect(article.matches(":focus-visible")).to.equal(true);
    const { outlineStyle, outlineWidth } = getComputedStyle(article);
    expect(outlineStyle).to.equal("solid");
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    const { top } = article.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it("leaves the focus to who has gone elsewhere meanwhile", async () => {
    const src = address("flaky", { code: 429, times: 1, after: 60 });
    const element = await failed(src);
    const elsewhere = document.createElement("button");
    element.before(elsewhere);
    button(element).focus();
    button(element).click();
    elsewhere.focus();
    await oneEvent(element, "load");
    expect(document.activeElement === elsewhere).to.equal(true);
  });
});

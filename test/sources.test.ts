import { expect, fixture, fixtureSync, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { EXAMPLE, example } from "./example.js";
import { rendered } from "./frame.js";
import { address, begun, count, end, release } from "./requests.js";

/** A comparison on screen, and what it has told since. */
async function ready(): Promise<{ element: ToolCompare; heard: string[] }> {
  const element = fixtureSync<ToolCompare>(
    html`<tool-compare src=${EXAMPLE}></tool-compare>`,
  );
  await oneEvent(element, "load");
  const heard: string[] = [];
  for (const type of ["load", "error"])
    element.addEventListener(type, () => heard.push(type));
  return { element, heard };
}

const title = (element: ToolCompare) =>
  element.shadowRoot!.querySelector("h2")?.textContent;

describe("a src that changes while another comparison is on screen", () => {
  it("is what comes after the element was taken away and put back", async () => {
    const { element, heard } = await ready();
    const next = address("held", { title: "Next" });
    element.src = next.href;
    await begun(next);
    const parent = element.parentElement!;
    element.remove();
    expect(await end(next)).to.equal("cut");
    parent.append(element);
    const told = oneEvent(element, "load");
    await release(next, 2);
    await told;
    expect(title(element)).to.equal("Next");
    expect(heard).to.deep.equal(["load"]);
  });

  it("does not leave the earlier one standing for it when a reload fails", async () => {
    const { element, heard } = await ready();
    const next = address("held", { code: 404 });
    element.src = next.href;
    await begun(next);
    element.reload();
    const told = oneEvent(element, "error");
    await release(next, 2);
    await told;
    expect(title(element)).to.equal(undefined);
    expect(element.matches(":state(failed)")).to.equal(true);
    expect(heard).to.deep.equal(["error"]);
  });

  it("is asked for once when it is reloaded at once", async () => {
    const { element } = await ready();
    const next = address("numbered");
    element.src = next.href;
    element.reload();
    await oneEvent(element, "load");
    expect(title(element)).to.equal("Answer 1");
    expect(await count(next)).to.equal(1);
  });

  it("may change away and back without a second request", async () => {
    const { element, heard } = await ready();
    const next = address("held", { title: "Next" });
    element.src = next.href;
    await begun(next);
    element.src = address("ok").href;
    element.src = next.href;
    await element.updateComplete;
    const told = oneEvent(element, "load");
    await release(next);
    await told;
    expect(title(element)).to.equal("Next");
    expect(await count(next)).to.equal(1);
    expect(heard).to.deep.equal(["load"]);
  });
});

it("a comparison taken out and put back before its load event came still tells it, once", async () => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement("tool-compare");
  const heard: string[] = [];
  for (const type of ["load", "error"])
    element.addEventListener(type, () => heard.push(type));
  element.comparison = example();
  place.append(element);
  await element.updateComplete;
  const told = oneEvent(element, "load");
  element.remove();
  // A move within one task is no removal; this one outlasts it.
  await Promise.resolve();
  await Promise.resolve();
  place.append(element);
  await told;
  await rendered();
  expect(heard).to.deep.equal(["load"]);
});

it("taking away a comparison that was never set loads nothing anew", async () => {
  const { element, heard } = await ready();
  Object.assign(element, { comparison: undefined });
  await element.updateComplete;
  await rendered();
  expect(heard).to.deep.equal([]);
});

it("waits in a document that has no window until it comes into a page", async () => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement("tool-compare");
  const failures: string[] = [];
  element.addEventListener("error", ({ message }) => failures.push(message));
  element.src = EXAMPLE;
  document.implementation.createHTMLDocument("").body.append(element);
  await element.updateComplete;
  await rendered();
  const told = oneEvent(element, "load");
  place.append(element);
  await told;
  expect(failures).to.deep.equal([]);
  expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(1);
});

it("a src that changes while an answer is being read is what counts, at whatever moment", async () => {
  const fetch = window.fetch.bind(window);
  try {
    for (let moment = 0; moment < 40; moment++) {
      const element = document.createElement("tool-compare");
      const first = address("ok").href;
      window.fetch = async (url) => {
        if (url !== first) return new Response("gone", { status: 404 });
        void later(moment, () => (element.src = address("ok").href));
        return Response.json(example());
      };
      element.src = first;
      const told = oneEvent(element, "error");
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(element);
      await told;
      expect(element.matches(":state(failed)"), `${moment}`).to.equal(true);
      expect(title(element), `${moment}`).to.equal(undefined);
    }
  } finally {
    window.fetch = fetch;
  }
});

/** Runs `task` after so many microtasks. */
async function later(microtasks: number, task: () => unknown): Promise<void> {
  for (let passed = 0; passed < microtasks; passed++) await Promise.resolve();
  task();
}

it("a lazy comparison is not busy while it waits, whatever it was before", async () => {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div style="height: 5000px"></div>
      <tool-compare src=${address("hang")}></tool-compare>
    </div>`,
  );
  const element = page.querySelector("tool-compare")!;
  await rendered();
  expect(element.getAttribute("aria-busy")).to.equal("true");
  element.loading = "lazy";
  element.src = EXAMPLE;
  await element.updateComplete;
  expect(element.hasAttribute("aria-busy")).to.equal(false);
  expect(element.matches(":state(loading)")).to.equal(false);
});

it("an answer without a body is empty, and asked for once", async () => {
  const src = address("status", { code: 204 });
  const element = fixtureSync<ToolCompare>(
    html`<tool-compare src=${src}></tool-compare>`,
  );
  const { error } = (await oneEvent(element, "error")) as unknown as ErrorEvent;
  expect(error.kind).to.equal("not-json");
  expect(error.message).to.contain("empty");
  expect(await count(src)).to.equal(1);
});

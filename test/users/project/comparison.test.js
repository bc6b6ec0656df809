// What a user of the package would write, under the DOM that they test with.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "tool-compare";
import data from "./a-vs-b.json";

const [first, second] = data.tools;

/** The element's own event, once it has shown its data or given up. */
const settled = (element) =>
  new Promise((resolve) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", resolve);
  });

/** What a reader sees in an element that was written into the page. */
async function read(html, properties = {}) {
  document.body.innerHTML = html;
  const element = Object.assign(document.body.firstElementChild, properties);
  const event = await settled(element);
  return { element, event, text: element.shadowRoot.textContent };
}

const inline = (value) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

let complaints;

beforeEach(() => {
  complaints = vi.spyOn(console, "error").mockReturnValue();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a comparison that is set as a property is shown", async () => {
  const { event, text } = await read("<tool-compare></tool-compare>", {
    comparison: data,
  });
  expect(event.type).toBe("load");
  for (const { name, tagline, reviews } of data.tools) {
    expect(text).toContain(name);
    expect(text).toContain(tagline);
    for (const { quote } of reviews) expect(text).toContain(quote);
  }
  expect(text).toMatch(/75.?%/);
  expect(complaints).not.toHaveBeenCalled();
});

test("an element that a script makes shows its comparison", async () => {
  const element = document.createElement("tool-compare");
  element.comparison = data;
  document.body.append(element);
  expect((await settled(element)).type).toBe("load");
  expect(element.shadowRoot.textContent).toContain(first.name);
});

test("a comparison inside the element is shown", async () => {
  const { text } = await read(`<tool-compare>${inline(data)}</tool-compare>`);
  expect(text).toContain(second.name);
});

test("a comparison that is fetched is shown", async () => {
  const fetch = vi.fn(async () => Response.json(data));
  vi.stubGlobal("fetch", fetch);
  const { event, text } = await read(
    '<tool-compare src="/compare/a-vs-b.json"></tool-compare>',
  );
  expect(event.type).toBe("load");
  expect(text).toContain(data.title ?? first.name);
  expect(fetch).toHaveBeenCalledOnce();
});

test.skipIf("IntersectionObserver" in globalThis)(
  "a lazy comparison is fetched at once where nothing tells what is near",
  async () => {
    vi.stubGlobal("fetch", async () => Response.json(data));
    const { text } = await read(
      '<tool-compare loading="lazy" src="/lazy.json"></tool-compare>',
    );
    expect(text).toContain(first.name);
  },
);

test("a badge shows the share and the size of the panel", async () => {
  const { event, text } = await read(
    `<tool-verdict tool="${second.id}"></tool-verdict>`,
    { comparison: data },
  );
  expect(event.type).toBe("load");
  expect(text).toMatch(/75.?% ship/);
  expect(text).toContain("3 of 4");
});

test("another comparison takes the place of the first", async () => {
  const { element } = await read("<tool-compare></tool-compare>", {
    comparison: data,
  });
  const told = settled(element);
  element.comparison = { ...data, tools: [{ ...second, name: "Cantor" }] };
  await told;
  expect(element.shadowRoot.textContent).toContain("Cantor");
  expect(element.shadowRoot.textContent).not.toContain(first.tagline);
});

test("an attribute that is changed later is shown", async () => {
  const { element, text } = await read("<tool-compare></tool-compare>", {
    comparison: data,
  });
  expect(text).toContain(data.summary);
  element.setAttribute("hide", "header");
  await element.updateComplete;
  expect(element.shadowRoot.textContent).not.toContain(data.summary);
});

test("a comparison that is not valid is told once, and the page's fallback stays", async () => {
  const { element, event } = await read(
    `<tool-compare><a href="/a-vs-b">A or B?</a>${inline({ version: 2 })}</tool-compare>`,
  );
  expect(event.type).toBe("error");
  expect(event.error.kind).toBe("invalid");
  expect(event.error.issues.map(({ path }) => path)).toContain("version");
  expect(element.querySelector("a").textContent).toBe("A or B?");
  expect(complaints).toHaveBeenCalledOnce();
});

test("a badge says which tools there are where its own is none of them", async () => {
  const { event } = await read('<tool-verdict tool="cantor"></tool-verdict>', {
    comparison: data,
  });
  expect(event.error.kind).toBe("unknown-tool");
  expect(event.error.message).toContain(second.id);
});

test("a file that is not there is told as what it is", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  const { event } = await read('<tool-compare src="/no.json"></tool-compare>');
  expect(event.error).toMatchObject({ kind: "http", status: 404 });
});

test("a link that a reader follows is told, and can be held back", async () => {
  const { element } = await read("<tool-compare></tool-compare>", {
    comparison: data,
  });
  const details = [];
  document.body.addEventListener(
    "tool-link",
    (event) => {
      event.preventDefault();
      details.push(event.detail);
    },
    { once: true },
  );
  const link = element.shadowRoot.querySelector(`a[href="${first.url}"]`);
  link.click();
  expect(details).toEqual([{ url: first.url, tool: first.id }]);
});

test("an element that is moved or removed while it loads leaves nothing behind", async () => {
  vi.stubGlobal("fetch", async () => Response.json(data));
  document.body.innerHTML =
    '<main></main><tool-compare src="/moved.json"></tool-compare><tool-compare src="/removed.json"></tool-compare>';
  const [main, moved, removed] = document.body.children;
  const told = settled(moved);
  removed.remove();
  main.append(moved);
  expect((await told).type).toBe("load");
  expect(complaints).not.toHaveBeenCalled();
});

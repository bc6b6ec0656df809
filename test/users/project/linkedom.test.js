// linkedom drops the marks by which Lit finds the places in a template, so that nothing can be shown there.
import { parseHTML } from "linkedom";
import { expect, test, vi } from "vitest";
import data from "./a-vs-b.json";

const { window } = parseHTML(
  "<!doctype html><html lang='en'><body></body></html>",
);
for (const name of [
  "CustomEvent",
  "Document",
  "Element",
  "Event",
  "HTMLElement",
  "MutationObserver",
  "Node",
  "ShadowRoot",
  "Text",
  "customElements",
  "document",
])
  vi.stubGlobal(name, window[name]);
vi.stubGlobal("window", window);
await import("tool-compare");

for (const tag of ["tool-compare", "tool-verdict"])
  test(`<${tag}> leaves the page's fallback and says why it shows nothing`, async () => {
    const complaints = vi.spyOn(console, "error").mockReturnValue();
    const element = document.createElement(tag);
    element.setAttribute("tool", data.tools[0].id); // the badge needs it
    element.innerHTML = '<a href="/a-vs-b">A or B?</a>';
    const events = [];
    const told = new Promise((resolve) => {
      for (const type of ["load", "error"])
        element.addEventListener(type, (event) => resolve(events.push(event)));
    });
    element.comparison = data;
    document.body.append(element);
    await told;
    expect(events.map(({ type }) => type)).toEqual(["error"]);
    expect(events[0].error).toBeInstanceOf(Error);
    expect(element.querySelector("a").textContent).toBe("A or B?");
    expect(complaints).toHaveBeenCalledOnce();
  });

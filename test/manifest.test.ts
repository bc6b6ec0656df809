import { expect, fixture, fixtureSync, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { shared } from "../src/styles.js";
import { complete, tools } from "./example.js";
import { emailField } from "./near.js";
import { address } from "./requests.js";

interface Entry {
  name: string;
  default?: string;
  type?: { text: string };
}

type Declaration = Record<
  | "attributes"
  | "cssParts"
  | "cssProperties"
  | "cssStates"
  | "events"
  | "slots",
  Entry[]
> & { tagName?: string };

const { modules } = (await (await fetch("/custom-elements.json")).json()) as {
  modules: { declarations: Declaration[] }[];
};

const declaration = (tag: string) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)!;

const names = (list: Entry[]) => list.map(({ name }) => name).toSorted();

const partsIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll("[part]")].map((part) =>
    part.getAttribute("part"),
  );

describe("custom-elements.json", () => {
  it("names the parts that <tool-compare> has, and no others", async () => {
    const element = await fixture<ToolCompare>(
      html`<tool-compare
        .comparison=${complete({ tools: tools(2) })}
      ></tool-compare>`,
    );
    await emailField(element);
    const failed = fixtureSync<ToolCompare>(
      html`<tool-compare
        src=${address("status", { code: 404 }).href}
      ></tool-compare>`,
    );
    await oneEvent(failed, "error");
    const parts = new Set([...partsIn(element), ...partsIn(failed)]);
    const { cssParts } = declaration("tool-compare");
    expect([...parts].map(String).toSorted()).to.deep.equal(names(cssParts));
  });

  for (const tag of ["tool-compare", "tool-verdict"] as const) {
    it(`names the attributes of <${tag}>, each of which is a property too`, () => {
      const { attributes } = declaration(tag);
      const documented = names(attributes);
      const element = document.createElement(tag);
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(documented).to.include.members(observedAttributes);
      for (const { name, type } of attributes) {
        const property = name.replace(/-./g, ([, letter]) =>
          letter!.toUpperCase(),
        );
        Reflect.set(element, property, "2");
        const value = type!.text === "boolean" ? "" : "2";
        expect(element.getAttribute(name), name).to.equal(value);
      }
    });

    it(`names the custom properties of <${tag}> with the defaults they have`, () => {
      // The first rule has the defaults without a `theme`.
      const [rule = ""] = /:host \{[^}]*\}/.exec(shared) ?? [];
      const font = /var\(--tool-font, [^)]*\)/.exec(shared)![0];
      const read = [
        ...`${rule}${font}`.matchAll(
          /var\((--tool-\w+), ((?:[^()]|\([^()]*\))+)\)/g,
        ),
      ]
        .map(([, name, value]) => `${name}: ${value!.replace(/\s+/g, " ")}`)
        .toSorted();
      const documented = declaration(tag).cssProperties.map(
        ({ name, default: value }) => `${name}: ${value}`,
      );
      expect(documented.toSorted()).to.deep.equal(read);
    });

    it(`names the events, states and slot of <${tag}>`, () => {
      const { events, cssStates, slots } = declaration(tag);
      expect(names(events)).to.include.members(["load", "error", "tool-link"]);
      for (const { type } of events) expect(type!.text).to.match(/Event/);
      expect(names(cssStates)).to.deep.equal(["failed", "loading", "ready"]);
      expect(names(slots)).to.deep.equal([""]);
    });
  }
});

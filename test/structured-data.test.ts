import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { parse } from "../src/parse.js";
import { toJsonLd } from "../src/static/json-ld.js";
import { example } from "./example.js";

const scripts = () => [
  ...document.querySelectorAll<HTMLScriptElement>(
    'script[type="application/ld+json"]',
  ),
];

/** What a search engine reads. */
const read = () =>
  scripts().map(({ text }) => JSON.parse(text) as Record<string, unknown>);

async function shown(comparison: object, isDescribed = true) {
  const element = await fixture<ToolCompare>(
    html`<tool-compare
      ?structured-data=${isDescribed}
      .comparison=${comparison}
    ></tool-compare>`,
  );
  await element.updateComplete;
  return element;
}

describe("structured-data", () => {
  it("puts the comparison into the page in the vocabulary of schema.org", async () => {
    const element = await shown(example());
    expect(read()).to.deep.equal([
      JSON.parse(JSON.stringify(toJsonLd(parse(example(), document.baseURI)))),
    ]);
    expect(scripts()[0]!.parentNode === element).to.equal(true);
  });

  it("is left out by default", async () => {
    await shown(example(), false);
    expect(scripts().length).to.equal(0);
  });

  it("stands once in a page that shows a comparison twice", async () => {
    await shown(example());
    await shown(example());
    expect(scripts().length).to.equal(1);
  });

  it("stands there for each of two comparisons", async () => {
    await shown(example());
    await shown(example({ title: "Another" }));
    expect(read().map(({ name }) => name)).to.deep.equal([
      example().title,
      "Another",
    ]);
  });

  it("is not repeated where the page's author has put it into the page already", async () => {
    await shown(example());
    const [own] = scripts();
    const place = await fixture(html`<div></div>`);
    const copy = document.createElement("script");
    copy.type = own!.type;
    copy.append(own!.text);
    own!.parentElement!.remove();
    place.append(copy);
    await shown(example());
    expect(scripts().length).to.equal(1);
  });

  it("goes and comes with the attribute", async () => {
    const element = await shown(example());
    element.structuredData = false;
    await element.updateComplete;
    expect(scripts().length).to.equal(0);
    element.structuredData = true;
    await element.updateComplete;
    expect(scripts().length).to.equal(1);
  });

  it("follows the data", async () => {
    const element = await shown(example());
    element.comparison = example({ title: "Another" });
    await element.updateComplete;
    expect(read().map(({ name }) => name)).to.deep.equal(["Another"]);
  });

  it("goes when the data that come are not valid", async () => {
    const element = await shown(example());
    const failed = oneEvent(element, "error");
    element.comparison = { version: 2 };
    await failed;
    expect(scripts().length).to.equal(0);
  });

  it("is no fallback that a failure would show", async () => {
    const element = await shown(example());
    const failed = oneEvent(element, "error");
    element.comparison = { version: 2 };
    await failed;
    expect(element.shadowRoot!.querySelector("[part=error]") !== null).to.equal(
      true,
    );
  });

  it("cannot be left by a text with a script's end in it", async () => {
    const title = "</script><img src=x onerror=alert(1)><!--<script>";
    await shown(example({ title }));
    expect(read()[0]!.name).to.equal(title);
    expect(scripts()[0]!.outerHTML.match(/<\/script/g)!.length).to.equal(1);
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse as parseHtml } from "parse5";
import { SaxesParser } from "saxes";
import {
  parse,
  renderHtml,
  renderJsonLd,
  renderSvg,
  toJsonLd,
  toModel,
  toShields,
} from "tool-compare/data";
import { source as widths } from "../tools/widths.mjs";
import { NAUGHTY, naughty } from "./naughty.mjs";
import { named, nodesOf, textOf } from "./nodes.mjs";

const folder = new URL("../demo/public/comparisons/", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const EXAMPLE = "claude-4-api-vs-axolotl-v0-16.json";

/** Every comparison of the demo, by the name of its file. */
const comparisons = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file,
    parse(read(file), `https://example.com/comparisons/${file}`),
  ]),
);

const BADGES = ["pill", "card"].flatMap((variant) =>
  ["auto", "light", "dark"].map((theme) => ({ variant, theme })),
);

/** What strict XML has in it: every element, and the text of those with text of their own. */
function readXml(xml) {
  const elements = [];
  const open = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    if (open.length) open.at(-1).text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

const reviewers = ({ ship, total }) =>
  `${ship} of ${total} reviewer${total === 1 ? "" : "s"}`;

for (const [file, comparison] of Object.entries(comparisons)) {
  const { tools } = toModel(comparison);

  test(`${file}: structured data have the model's figures`, () => {
    const { itemListElement } = toJsonLd(comparison);
    assert.equal(itemListElement.length, tools.length);
    tools.forEach(({ tool, panel }, index) => {
      const { position, item } = itemListElement[index];
      assert.equal(position, index + 1);
      assert.equal(item.name, tool.name);
      assert.equal(item.aggregateRating?.ratingValue, panel?.percent);
      assert.equal(item.aggregateRating?.reviewCount, panel?.total);
      assert.equal(
        item.review?.filter(({ reviewRating }) => reviewRating.ratingValue)
          .length,
        panel?.ship,
      );
      const { price, currency } = tool.pricing;
      if (price === undefined) return;
      assert.equal(item.offers.price, price);
      assert.equal(item.offers.priceCurrency, currency);
    });
  });

  test(`${file}: images have the model's figures`, () => {
    for (const { tool, panel } of tools)
      for (const options of BADGES) {
        const svg = renderSvg(comparison, { tool: tool.id, ...options });
        const elements = readXml(svg);
        const texts = elements
          .filter(({ name }) => name === "text")
          .map(({ text }) => text);
        const { attributes } = elements[0];
        assert.ok(attributes["aria-label"].includes(tool.name), tool.id);
        if (!panel) {
          assert.ok(texts.includes("No reviews yet"));
          continue;
        }
        const share = `${panel.percent}% ship`;
        assert.ok(texts.includes(share), `${share}: ${texts.join()}`);
        assert.ok(texts.some((text) => text.startsWith(reviewers(panel))));
        assert.ok(
          attributes["aria-label"].includes(
            `${share} · ${reviewers(panel)} · ${tool.name}`,
          ),
        );
        const arc = elements.find(
          ({ attributes }) => attributes["stroke-dasharray"],
        );
        if (options.variant === "card") {
          const bar = svg.slice(svg.indexOf("<g clip-path"));
          const skips = bar.split("url(#tool-skip)").length - 1;
          assert.equal(skips, panel.skip);
          assert.equal(bar.split("<rect").length - 1, panel.total);
        } else {
          const [shown, around] = arc.attributes["stroke-dasharray"].split(" ");
          assert.ok(Math.abs((100 * shown) / around - panel.percent) < 0.1);
        }
      }
  });

  test(`${file}: shields.io gets the model's figures`, () => {
    for (const { tool, panel } of tools) {
      const { message } = toShields(comparison, { tool: tool.id });
      assert.equal(
        message,
        panel
          ? `${panel.percent}% ship · ${reviewers(panel)}`
          : "No reviews yet",
      );
    }
  });
}

test("structured data as text are the same data", () => {
  for (const comparison of Object.values(comparisons))
    assert.deepEqual(
      JSON.parse(renderJsonLd(comparison)),
      JSON.parse(JSON.stringify(toJsonLd(comparison))),
    );
});

/** The example with other fields in its first tool. */
const withTool = (changes) => {
  const data = read(EXAMPLE);
  Object.assign(data.tools[0], changes);
  return parse(data, "https://example.com/");
};
const item = (changes) => toJsonLd(withTool(changes)).itemListElement[0].item;

test("an offer names its price where one is known, 0 where it is free, and how often it is due", () => {
  const offer = (pricing) => item({ pricing }).offers;
  assert.equal(offer(undefined), undefined);
  for (const entry of ["paid", "freemium", "contact"])
    assert.equal(offer({ entry }), undefined, entry);
  for (const entry of ["free", "open-source"])
    assert.equal(offer({ entry }).price, 0, entry);
  const monthly = offer({
    entry: "paid",
    price: 12.5,
    currency: "EUR",
    period: "month",
  });
  assert.equal(monthly.price, 12.5);
  assert.equal(monthly.priceSpecification.unitCode, "MON");
  const once = offer({
    entry: "paid",
    price: 12.5,
    currency: "EUR",
    period: "once",
  });
  assert.equal(once.priceSpecification, undefined);
});

test("a tool is a web application where its category says so", () => {
  const type = (category) => item({ category })["@type"];
  for (const category of ["Web app", "AI web-apps", "SaaS", "web application"])
    assert.equal(type(category), "WebApplication", category);
  for (const category of [undefined, "", "Developer Tools", "Saasfee skiing"])
    assert.equal(type(category), "SoftwareApplication", category);
});

test("a tool without reviews has no rating", () => {
  const { aggregateRating, review } = item({ reviews: [] });
  assert.deepEqual([aggregateRating, review], [undefined, undefined]);
});

test("an unknown tool is refused with the ids that there are", () => {
  const comparison = withTool({});
  for (const render of [renderSvg, toShields])
    assert.throws(
      () => render(comparison, { tool: "nobody" }),
      ({ kind, message }) =>
        kind === "unknown-tool" &&
        message.includes('"claude-4-api" or "axolotl-v0-16", got "nobody"'),
    );
});

test("the badge of shields.io is green where most say ship, orange where most say skip", () => {
  const color = (...verdicts) =>
    toShields(
      withTool({
        reviews: verdicts.map((verdict, index) => ({
          reviewer: `Reviewer ${index}`,
          verdict,
          quote: "Yes and no.",
        })),
      }),
    ).color;
  assert.equal(color("ship", "ship", "skip"), "green");
  assert.equal(color("skip", "skip", "ship"), "orange");
  assert.equal(color("ship", "skip"), "lightgrey");
  assert.equal(color(), "lightgrey");
});

test("an image has the colours of the elements' style sheet", () => {
  const comparison = parse(read(EXAMPLE), "https://example.com/");
  const image = (theme) =>
    renderSvg(comparison, { theme, variant: "card", tool: "axolotl-v0-16" });
  for (const token of ["surface", "border", "text", "muted", "ship", "skip"]) {
    const [, light, dark] = new RegExp(
      `--_${token}:[^;]*light-dark\\((#\\w+),(#\\w+)\\)`,
    )
      .exec(renderHtml(comparison))
      .map((color) => color.replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3"));
    assert.ok(image("light").includes(`"${light}"`), `${token} in light`);
    assert.ok(image("dark").includes(`"${dark}"`), `${token} in dark`);
    assert.ok(
      image("auto").includes(`class="tool-${token}" color="${light}"`) &&
        image("auto").includes(`.tool-${token}{color:${dark}}`),
      `${token} as the reader's system`,
    );
  }
});

test("what is too long for a card ends in an ellipsis and stands whole in its title", () => {
  const names = [
    "Rechtsschutzversicherungsgesellschaftsassistent",
    "一".repeat(120),
    "👩‍👩‍👧‍👦".repeat(10),
    "مساعد الكتابة العربية الطويل جدا جدا",
  ];
  for (const name of names) {
    const elements = readXml(
      renderSvg(withTool({ name }), { variant: "card" }),
    );
    const { text } = elements.findLast(({ name }) => name === "text");
    const [start] = text.replace("4 of 4 reviewers · ", "").split("…");
    assert.match(text, /…\u200f?$/);
    assert.ok(start && name.startsWith(start), text);
    assert.ok(!/\u200d$|\ufffd/.test(start), "no emoji is torn apart");
    assert.ok(
      elements.find(({ name }) => name === "title").text.endsWith(name),
    );
  }
});

test("widths of characters are those of anafanafo", () => {
  const written = readFileSync(
    new URL("../src/static/widths.ts", import.meta.url),
    "utf8",
  );
  assert.ok(written === widths, "run node tools/widths.mjs");
});

test("figures follow the language that is asked for", () => {
  const comparison = withTool({});
  assert.match(renderSvg(comparison, { lang: "de" }), />100\u00a0% ship</);
  assert.match(toShields(comparison, { lang: "de" }).message, /100\u00a0%/);
});

const SVG_ELEMENTS =
  /^(svg|title|style|g|rect|circle|path|text|clipPath|pattern)$/;

for (const [what, text] of Object.entries(NAUGHTY)) {
  const comparison = naughty(text);

  test(`${what} in an image stays text in well-formed XML`, () => {
    for (const options of BADGES) {
      const svg = renderSvg(comparison, options);
      const elements = readXml(svg);
      for (const { name, attributes } of elements) {
        assert.match(name, SVG_ELEMENTS);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on|href$|^style$/);
          if (key !== "aria-label" && key !== "xmlns")
            assert.doesNotMatch(value, /url\((?!#)|:/);
        }
      }
      const plain = text
        .replace(/[\t-\r ]+/g, " ")
        .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
        .trim();
      const label = `${plain} · 100% ship · 1 of 1 reviewer · ${plain}`;
      assert.equal(elements[0].attributes["aria-label"], label);
      assert.equal(elements[1].text, label);
    }
  });

  test(`${what} in structured data stays text, also in a script element`, () => {
    const json = renderJsonLd(comparison);
    const document = parseHtml(
      `<!doctype html><title>x</title><script type="application/ld+json">${json}</script><p>after</p>`,
    );
    assert.deepEqual(
      nodesOf(document).flatMap(({ tagName }) => tagName ?? []),
      ["html", "head", "title", "script", "body", "p"],
    );
    const { itemListElement, name } = JSON.parse(
      textOf(named(document, "script")[0]),
    );
    assert.equal(name, text);
    assert.equal(itemListElement[0].item.name, text);
    assert.equal(itemListElement[0].item.review[0].reviewBody, text);
  });
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import { parse, renderSvg, toModel, toShields } from "tool-compare/data";
import de from "tool-compare/locales/de";
import { COLORS } from "../dist/colors.js";
import { source as widths } from "../tools/widths.mjs";
import { NAUGHTY, naughty } from "./naughty.mjs";
import { parseSamples, readSample } from "./samples.mjs";

const EXAMPLE = "claude-4-api-vs-axolotl-v0-16.json";

/** Every comparison of the demo, by the name of its file. */
const comparisons = parseSamples("https://example.com/comparisons/");

const BADGES = ["pill", "flat", "badge", "card"].flatMap((variant) =>
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
        const percent = `${panel.percent}%`;
        const count = `${panel.ship} of ${panel.total}`;
        const { "aria-label": name } = attributes;
        for (const said of [texts.join(" "), name]) {
          assert.ok(said.includes(percent), `${percent}: ${said}`);
          assert.ok(said.includes(count), `${count}: ${said}`);
        }
        if (options.variant === "card") {
          const bar = svg.slice(svg.indexOf("<g clip-path"));
          const skips = bar.split("url(#tool-skip)").length - 1;
          const drawn = bar.split("<rect").length - 1;
          // A larger panel has a length for each verdict.
          assert.deepEqual(
            [skips, drawn],
            panel.total > 24
              ? [panel.skip && 1, (panel.ship && 1) + (panel.skip && 1)]
              : [panel.skip, panel.total],
          );
        } else {
          const arc = elements.find(
            ({ attributes }) => attributes["stroke-dasharray"],
          );
          const [shown, around] = arc.attributes["stroke-dasharray"].split(" ");
          assert.ok(Math.abs((100 * shown) / around - panel.percent) < 0.1);
        }
      }
  });

  test(`${file}: shields.io gets the model's figures`, () => {
    for (const { tool, panel, byAi } of tools) {
      const { message } = toShields(comparison, { tool: tool.id });
      const ai = byAi ? ` · ${byAi} AI review${byAi > 1 ? "s" : ""}` : "";
      assert.equal(
        message,
        panel
          ? `${panel.percent}% ship · ${reviewers(panel)}${ai}`
          : "No reviews yet",
      );
    }
  });
}

/** The example with other fields in its first tool. */
const withTool = (changes) => {
  const data = readSample(EXAMPLE);
  Object.assign(data.tools[0], changes);
  return parse(data, "https://example.com/");
};
/** The image and the answer for the first tool, unless another is named. */
const svgOf = (comparison, options) =>
  renderSvg(comparison, { tool: comparison.tools[0].id, ...options });
const shieldsOf = (comparison, options) =>
  toShields(comparison, { tool: comparison.tools[0].id, ...options });
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
    shieldsOf(
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

test("an image has the colours that the elements have with a theme", () => {
  const comparison = parse(readSample(EXAMPLE), "https://example.com/");
  const image = (theme) =>
    renderSvg(comparison, { theme, variant: "card", tool: "axolotl-v0-16" });
  for (const name of ["surface", "border", "text", "muted", "ship", "skip"]) {
    const { light, dark } = COLORS[name];
    assert.ok(image("light").includes(`"${light}"`), `${name} in light`);
    assert.ok(image("dark").includes(`"${dark}"`), `${name} in dark`);
    assert.ok(
      image("auto").includes(`class="tool-${name}" color="${light}"`) &&
        image("auto").includes(`.tool-${name}{color:${dark}}`),
      `${name} as the reader's system`,
    );
  }
});

const LONG_NAMES = [
  "👩‍👩‍👧‍👦".repeat(17),
  "Rechtsschutzversicherungsgesellschaftsassistent".repeat(2),
  "一".repeat(120),
  "مساعد الكتابة العربية الطويل جدا جدا ".repeat(3).trim(),
];

for (const variant of ["badge", "card"])
  test(`what is too long for a ${variant} ends in an ellipsis and is whole in its title`, () => {
    // A card has room for as many emoji as a name may have.
    for (const name of LONG_NAMES.slice(variant === "card" ? 1 : 0)) {
      const elements = readXml(
        svgOf(withTool({ name, shortName: undefined }), { variant }),
      );
      const { text } = elements.findLast(({ text }) => text.includes("…"));
      const [start] = text.split("…");
      assert.match(text, /…\u200f?$/);
      assert.ok(start && name.includes(start.trim()), text);
      assert.ok(!/\u200d$|\ufffd/.test(start), "no emoji is torn apart");
      assert.ok(
        elements.find(({ name }) => name === "title").text.includes(name),
      );
    }
  });

test("an image has the size that other sites' badges have", () => {
  const sizeOf = (variant) => {
    const svg = svgOf(withTool({ name: "Axo", reviews: [] }), { variant });
    const { width, height } = readXml(svg)[0].attributes;
    return [Number(width), Number(height)];
  };
  assert.deepEqual(sizeOf("badge"), [250, 54]);
  assert.equal(sizeOf("flat")[1], 20);
});

test("an image says how many of the reviews a model wrote, and the month where there is room", () => {
  const review = { reviewer: "A", verdict: "ship", quote: "Yes.", ai: true };
  const comparison = withTool({ reviews: [review, { ...review, ai: false }] });
  for (const variant of ["pill", "flat", "badge", "card"]) {
    const svg = svgOf(comparison, { variant });
    const texts = readXml(svg)
      .filter(({ name }) => name === "text")
      .map(({ text }) => text)
      .join(" ");
    assert.match(texts, /\b1 AI review\b/, variant);
    assert.equal(
      texts.includes("April 2026"),
      variant === "badge" || variant === "card",
    );
  }
  assert.match(shieldsOf(comparison).message, /\b1 AI review$/);
});

test("an image of more than 24 reviewers has a bar of two lengths, in the proportion of the votes", () => {
  const reviews = Array.from({ length: 50 }, (_, index) => ({
    reviewer: `Reviewer ${index}`,
    verdict: index < 26 ? "ship" : "skip",
    quote: "Yes and no.",
  }));
  const svg = svgOf(withTool({ reviews }), { variant: "card" });
  const bar = svg.slice(svg.indexOf("<g clip-path"));
  const [ship, skip] = [...bar.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map(
    ([, width]) => Number(width),
  );
  assert.ok(Math.abs(ship / (ship + skip) - 0.52) < 0.01);
});

for (const render of [renderSvg, toShields])
  test(`${render.name} needs the id of the tool where there are several`, () => {
    const comparison = parse(readSample(EXAMPLE), "https://example.com/");
    assert.throws(
      () => render(comparison),
      ({ kind, message }) =>
        kind === "unknown-tool" &&
        message.includes('"claude-4-api" or "axolotl-v0-16"'),
    );
  });

test("widths of characters are those of anafanafo", () => {
  const written = readFileSync(
    new URL("../src/static/widths.ts", import.meta.url),
    "utf8",
  );
  assert.ok(written === widths, "run node tools/widths.mjs");
});

test("words and figures follow the language that is asked for", () => {
  const comparison = withTool({});
  assert.match(
    svgOf(comparison, { lang: "de", words: de }),
    />100\u00a0% dafür</,
  );
  assert.match(
    shieldsOf(comparison, { lang: "de", words: de }).message,
    /100\u00a0% dafür/,
  );
});

const SVG_ELEMENTS =
  /^(svg|title|style|g|rect|circle|path|text|clipPath|pattern)$/;

for (const [what, text] of Object.entries(NAUGHTY)) {
  const comparison = naughty(text);

  test(`${what} in an image stays text in well-formed XML`, () => {
    for (const options of BADGES) {
      const svg = svgOf(comparison, options);
      const elements = readXml(svg);
      for (const { name, attributes } of elements) {
        assert.match(name, SVG_ELEMENTS);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on|href$|^style$/);
          if (key !== "aria-label" && key !== "xmlns")
            assert.doesNotMatch(value, /url\((?!#)|:/);
        }
      }
      const plain = (text) =>
        text
          .replace(/[\t-\r ]+/g, " ")
          .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, "")
          .trim();
      const { publisher, tools } = comparison;
      const [label, title] = [
        elements[0].attributes["aria-label"],
        elements[1].text,
      ];
      assert.equal(label, title);
      assert.ok(label.includes(plain(publisher.name)), label);
      assert.ok(label.includes(plain(tools[0].name)), label);
    }
  });
}

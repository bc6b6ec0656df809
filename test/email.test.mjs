import assert from "node:assert/strict";
import test from "node:test";
import { parse as parseHtml } from "parse5";
import { renderEmail, toModel } from "tool-compare/data";
import { COLORS } from "../dist/colors.js";
import {
  harmless,
  outline,
  replacedBy,
  TRIES,
  tryHostile,
} from "./hostile.mjs";
import { attribute, named, nodesOf, textOf } from "./nodes.mjs";
import { parseSamples } from "./samples.mjs";

const comparisons = parseSamples("https://example.com/compare/");

/** Gmail shows no more of a message: https://developers.google.com/workspace/gmail. */
const GMAIL_CUT = 102 * 1024;

const styleOf = (node) => attribute(node, "style") ?? "";

/** The colours of text, or of what is behind it, that a node has written at itself or inherits. */
const inherited = (node, property) => {
  for (let at = node; at; at = at.parentNode) {
    const found = new RegExp(`(?:^|;)${property}:(#\\w+)`).exec(
      at.attrs ? styleOf(at) : "",
    );
    if (found) return found[1];
  }
  return undefined;
};

/** All that a node has written at itself or inherits. */
const sizesOf = (node) =>
  node?.attrs ? styleOf(node) + sizesOf(node.parentNode) : "";

for (const [name, comparison] of Object.entries(comparisons)) {
  const html = renderEmail(comparison);
  const document = parseHtml(html);

  test(`${name}: asks for nothing, and has no script, form or sheet but its own`, () => {
    const tags = new Set(nodesOf(document).map(({ tagName }) => tagName));
    for (const tag of ["script", "form", "input", "img", "link", "template"])
      assert.ok(!tags.has(tag), tag);
    assert.equal(named(document, "style").length, 1);
    assert.doesNotMatch(html, /url\(|@import|light-dark|var\(|color-mix/);
  });

  test(`${name}: is read where the sheet is dropped: each text has its size and its colour`, () => {
    for (const node of nodesOf(named(document, "body")[0])) {
      if (node.nodeName !== "#text" || !node.value.trim()) continue;
      const { parentNode } = node;
      assert.ok(inherited(parentNode, "color"), node.value);
      assert.ok(inherited(parentNode, "background-color"), node.value);
      assert.match(sizesOf(parentNode), /font-size:\d+px/, node.value);
    }
  });

  test(`${name}: everything that has a colour has its dark one`, () => {
    const [sheet] = named(document, "style").map(textOf);
    const [, dark] = /prefers-color-scheme:dark\){(.*)}$/.exec(sheet);
    for (const node of nodesOf(document)) {
      if (!node.attrs) continue;
      const classes = (attribute(node, "class") ?? "").split(" ");
      for (const [, property, color] of styleOf(node).matchAll(
        /(?:^|;)((?:background-|border-)?color):(#\w+)/g,
      )) {
        const rule = classes
          .map((name) =>
            new RegExp(`\\.${name}\\{${property}:(#\\w+)`).exec(dark),
          )
          .find(Boolean);
        const [, pair] =
          Object.entries(COLORS).find(
            ([, { light, dark }]) => light === color && dark === rule?.[1],
          ) ?? [];
        assert.ok(pair, `${property} ${color} of ${classes.join(" ")}`);
      }
    }
  });

  test(`${name}: the bar of each tool has the share`, () => {
    const bars = named(document, "td").filter((cell) =>
      /^(ship|skip)$/.test(
        (attribute(cell, "class") ?? "").replace("paper-", ""),
      ),
    );
    const shares = toModel(comparison).tools.flatMap(({ panel }) =>
      panel
        ? [
            ["paper-ship", panel.percent],
            ["paper-skip", 100 - panel.percent],
          ]
        : [],
    );
    assert.deepEqual(
      bars
        .map(
          (cell) => `${attribute(cell, "class")} ${attribute(cell, "width")}`,
        )
        .toSorted(),
      shares
        .filter(([, width]) => width)
        .map(([name, width]) => `${name} ${width}%`)
        .toSorted(),
    );
  });
}

test("Gmail shows the whole of the sample", () => {
  const html = renderEmail(comparisons["claude-4-api-vs-axolotl-v0-16.json"]);
  assert.ok(Buffer.byteLength(html) < GMAIL_CUT, `${html.length}`);
});

test("shows the tools that are asked for, in their order", () => {
  const comparison = comparisons["eight-code-assistants.json"];
  const [first, second] = comparison.tools;
  const document = parseHtml(
    renderEmail(comparison, { tools: [second.id, first.id] }),
  );
  assert.deepEqual(named(document, "h2").map(textOf).slice(0, 2), [
    second.name,
    first.name,
  ]);
  assert.match(textOf(document), /2 of 8 tools/);
});

test(`text stays text (${TRIES})`, () => {
  const twin = parseHtml(renderEmail(harmless));
  tryHostile((text, comparison) =>
    assert.deepEqual(
      outline(parseHtml(renderEmail(comparison))),
      outline(twin, replacedBy(text)),
    ),
  );
});

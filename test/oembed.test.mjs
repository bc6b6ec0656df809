import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { parseFragment } from "parse5";
import { parse, toOEmbed } from "tool-compare/data";
import {
  harmless,
  outline,
  replacedBy,
  shown,
  TRIES,
  tryHostile,
} from "./hostile.mjs";
import { attribute, named, textOf } from "./nodes.mjs";

const page = "https://example.com/compare/a-vs-b.html";
const comparison = parse(
  JSON.parse(
    readFileSync(
      new URL(
        "../demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json",
        import.meta.url,
      ),
      "utf8",
    ),
  ),
  "https://example.com/compare/",
);

test("the answer has what oEmbed asks of a rich one", () => {
  const { html, ...rest } = toOEmbed(comparison, { page });
  assert.deepEqual(rest, {
    version: "1.0",
    type: "rich",
    title: "Claude 4 API: Tool Use Streaming & Prompt Caching vs Axolotl v0.16",
    provider_name: "Example Tool Review",
    provider_url: "https://example.com/",
    width: 720,
    height: 1000,
  });
  const [frame] = named(parseFragment(html), "iframe");
  assert.equal(attribute(frame, "src"), page);
  assert.equal(attribute(frame, "title"), rest.title);
});

/** What WordPress keeps of an answer: the quote before the frame and the frame, with these attributes. */
const KEPT = {
  blockquote: [],
  a: ["href"],
  iframe:
    "src width height frameborder marginwidth marginheight scrolling title".split(
      " ",
    ),
};

test("WordPress finds the quote that it shows first, and the frame", () => {
  const { html } = toOEmbed(comparison, { page });
  // As wp_filter_oembed_result looks for them.
  const [, quote, frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html);
  const [link] = named(parseFragment(quote), "a");
  assert.equal(attribute(link, "href"), comparison.url);
  assert.match(textOf(link), /^Claude 4 API/);
  const [{ attrs }] = named(parseFragment(frame), "iframe");
  assert.deepEqual(
    attrs.map(({ name }) => name).filter((name) => !KEPT.iframe.includes(name)),
    ["style"],
  );
  // Where it may not be styled it scrolls, as WordPress gives it at most 1000 px.
  assert.ok(!html.includes("scrolling"));
});

test("without an address of its own a comparison is found at its page", () => {
  const { url: _, publisher: __, ...rest } = comparison;
  const answer = toOEmbed(rest, { page });
  assert.match(
    answer.html,
    /<a href="https:\/\/example\.com\/compare\/a-vs-b\.html">/,
  );
  assert.ok(!("provider_name" in JSON.parse(JSON.stringify(answer))));
});

test(`text stays text (${TRIES})`, () => {
  const twin = parseFragment(toOEmbed(harmless, { page }).html);
  tryHostile((text, comparison) => {
    const answer = JSON.parse(JSON.stringify(toOEmbed(comparison, { page })));
    assert.equal(shown(answer.title), shown(text));
    assert.deepEqual(
      outline(parseFragment(answer.html)),
      outline(twin, replacedBy(text)),
    );
  });
});

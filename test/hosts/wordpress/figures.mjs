// What the plugin makes of a comparison, beside what the elements make of it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { writeAnswer } from "../../../dist/locales/answer.js";
import { en } from "../../../dist/locales/en.js";
import {
  languageOf,
  writeDate,
  writeEntry,
  writePrice,
} from "../../../dist/locales/language.js";
import { toText } from "../../../dist/locales/parts.js";
import { check } from "../../../dist/check.js";
import { format } from "../../../dist/format.js";
import { toModel, toolsToShow, toSpecRows } from "../../../dist/model.js";
import { parse } from "../../../dist/parse.js";
import { titleOf } from "../../../dist/views/title.js";
import { root } from "../../packed.mjs";
import { nodesOf, textOf } from "../../nodes.mjs";
import { comparisons } from "./comparisons.mjs";
import { mutants } from "./mutants.mjs";

const FOLDER = join(root, "demo/public/comparisons");
const FILES = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(join(FOLDER, name), "utf8")),
);

const BASE = "https://reviews.example/data/comparison.json";

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const language = languageOf("en", en);

/** A value as it comes back from JSON, and `null` for what is not there. */
const plain = (value) => JSON.parse(JSON.stringify(value ?? null));

/** The figures and words of a comparison, as render.php prints them. */
function describe(data) {
  const comparison = parse(data, BASE);
  const model = toModel(comparison);
  const shown = toolsToShow(model, undefined);
  const idOf = (tool) => tool.tool?.id ?? tool.id;
  const { kind, tool, next, tools, best } = model.answer;
  return plain({
    tools: model.tools.map((one) => {
      const { tool, panel = null, byAi, community = null, pick } = one;
      const { pricing } = tool;
      const price = pricing && writePrice(pricing, language);
      return {
        id: tool.id,
        panel,
        byAi,
        community,
        pick,
        share: panel && en.share(panel, language),
        reviewers: panel && en.reviewers(panel, language),
        ai: en.byAi(byAi, language),
        votes: community && en.votes(community.total, language),
        price: price ? toText(price.sentence) + price.asOf : null,
        entry: price ? writeEntry(pricing, language) : null,
      };
    }),
    reviewers: model.reviewers,
    answer: {
      kind,
      tool: tool && idOf(tool),
      next: next && idOf(next),
      tools: tools?.map(idOf),
      best: best && { percent: best.panel.percent, same: best.isSameSize },
      words: toText(writeAnswer(model.answer, language)),
    },
    order: shown.map(idOf),
    specs: toSpecRows(
      comparison,
      shown.map(({ tool }) => tool),
    ).map(({ values, best }) => [values.map(valueInWords), best]),
    title: titleOf(comparison, en),
    updated: comparison.updated
      ? writeDate(comparison.updated, language)
      : null,
  });
}

function valueInWords(value) {
  if (value === null || value === "") return en.notStated;
  if (typeof value === "boolean") return value ? en.yes : en.no;
  return typeof value === "number" ? language.count(value) : value;
}

/** What the plugin makes of comparisons. */
const render = async (site, list) =>
  (
    await site.run(
      "render.php",
      list.map((one) => `${JSON.stringify(one)}\n`).join(""),
    )
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Text without what HTML does not keep, a feed may not have, or a sentence leaves out. */
const bare = (text) =>
  text.replace(/[\s\p{Cc}\ufffd\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, "");

/** The tags and texts of some HTML. */
const shapeOf = (html) =>
  nodesOf(parseFragment(html))
    .filter(({ nodeName }) => nodeName !== "tool-compare")
    .map(({ nodeName, value, attrs }) => [nodeName, value, attrs]);

const TAGS =
  /^(#text|h[1-6]|div|p|br|em|strong|a|table|thead|tbody|tr|th|td|ul|li|blockquote)$/;
const ATTRIBUTES = /^(href|rel|scope|lang|dir|class)$/;

/** There is nothing in some HTML but what the plugin writes. */
function assertHarmless(html) {
  for (const { nodeName, attrs = [] } of nodesOf(parseFragment(html))) {
    assert.match(nodeName, TAGS);
    for (const { name, value } of attrs) {
      assert.match(name, ATTRIBUTES);
      if (name === "href") assert.match(value, /^https?:\/\/[^\s"<>]*$/);
    }
  }
}

/** All texts in some data are texts in some HTML. */
function assertText(html, data) {
  assertHarmless(html);
  const shown = bare(textOf(parseFragment(html)));
  for (const text of textsIn(data))
    assert.ok(shown.includes(bare(text)), `${JSON.stringify(text)} in ${html}`);
}

/** The names that badges have. */
const namesIn = ({ publisher, tools }) => ({
  publisher,
  tools: tools.map(({ name, shortName = name }) => ({ name: shortName })),
});

/** Every text in the data that a reader sees. */
function* textsIn(value, name) {
  if (typeof value === "string") {
    if (!UNSEEN.has(name)) yield value;
  } else
    for (const [key, inner] of Object.entries(value ?? {}))
      yield* textsIn(inner, key);
}

const UNSEEN = new Set(
  "$schema shortName methodology lang id url logo updated date asOf entry currency period verdict best".split(
    " ",
  ),
);

/** @param place - Has the `site` once it is started. */
export function testFigures(place) {
  test("the plugin's figures and words are the elements' in the demo's files", async () => {
    const found = await render(place.site, FILES);
    assert.equal(found.length, FILES.length);
    for (const [index, { comparison, figures }] of found.entries()) {
      assert.deepEqual(plain(comparison), plain(parse(FILES[index], BASE)));
      assert.deepEqual(figures, describe(FILES[index]));
    }
  });

  test(`… and in 1,000 random ones, whose texts stay text (SEED=${SEED})`, async () => {
    const list = fc
      .sample(comparisons, { seed: SEED, numRuns: 1000 })
      .map(plain);
    const found = await render(place.site, list);
    assert.equal(found.length, list.length);
    for (const [index, one] of found.entries()) {
      const data = list[index];
      assert.ok(one, JSON.stringify(data));
      const { figures, html, filtered, verdicts } = one;
      assert.deepEqual(figures, describe(data));
      assertText(html, data);
      assertText(verdicts, namesIn(data));
      assert.deepEqual(shapeOf(filtered), shapeOf(html));
    }
  });

  test(`… and the plugin refuses what the elements refuse (SEED=${SEED})`, async () => {
    const list = fc.sample(mutants(FILES), { seed: SEED, numRuns: 2000 });
    const found = await render(place.site, list);
    const refused = list.map(
      (data) => check(format, data, BASE).issues.length > 0,
    );
    assert.deepEqual(
      found.map((one) => one === null),
      refused,
    );
    // Mutants that are nearly all of one kind would test little.
    const count = refused.filter(Boolean).length;
    assert.ok(count > 300 && count < 1700, `${count} refused`);
    for (const [index, one] of found.entries())
      if (one) assertHarmless(one.html, JSON.stringify(list[index]));
  });
}

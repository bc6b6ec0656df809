// `npm run bench [-- --check] [--rounds 5] [--only mount,badge,memory,start,page,write,publish]`: what a page pays for a comparison, and how it is to write one and to publish many.
// All variants take turns in one run, and each limit is a ratio, so that a slow machine is slow for all.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { badges } from "./badge.mjs";
import { launch } from "./browser.mjs";
import { memory, mount } from "./mount.mjs";
import { pages } from "./page.mjs";
import { extract } from "./plain.mjs";
import { publish } from "./publish.mjs";
import { serve } from "./server.mjs";
import { start } from "./start.mjs";
import { write } from "./write.mjs";

const LIMITS = {
  /** Total mount time of 100, to that of plain HTML. */
  mount: { "on-screen, 100": 1.4, "off-screen, 100": 0.25 },
  /** Total mount time of so many badges that have their data, to that of plain HTML; with `src` a page lays them out twice. */
  badge: { 1000: 1.5 },
  /** Script until the first comparison, to that of a bare Lit element. */
  start: { ours: 5 },
  /** Time to text, to that of plain HTML. */
  text: { snippet: 1.9, prerendered: 1.05 },
  /** Time to text of a page in German, to that of one in English. */
  german: 1.05,
  /** All layout shifts of a page. */
  shift: {
    prerendered: 0,
    snippet: 0.05,
    "snippet, not async": 0.05,
    "snippet, no hint": 0.05,
  },
  /**
   * Milliseconds to the next frame after the slowest key, to the preview after the last one, and of
   * processor time in the longest task, which leaves a frame of the 50.
   */
  write: { "a key": 50, "the preview": 200, "longest task": 33 },
  /** Seconds to publish so many comparisons on two cores, and memory to that for a tenth of them. */
  publish: { seconds: { 1000: 20 }, memory: { 1000: 1.5 } },
};

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean" },
    rounds: { type: "string", default: "5" },
    only: {
      type: "string",
      default: "mount,badge,memory,start,page,write,publish",
    },
  },
});
const rounds = Number(options.rounds);
const wanted = options.only.split(",");

const excesses = [];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const middle = (samples, key) => median(samples.map((sample) => sample[key]));
function spread(samples, key, digits) {
  const values = samples.map((sample) => sample[key]);
  return `${Math.min(...values).toFixed(digits)} – ${Math.max(...values).toFixed(digits)}`;
}

/** A figure beside its limit, where it has one. */
function judged(what, value, limit) {
  if (limit === undefined) return value.toFixed(2);
  const kept = value <= limit;
  if (!kept) excesses.push(`${what}: ${value.toFixed(2)}, limit ${limit}`);
  return `${value.toFixed(2)} ${kept ? "≤" : "> !"} ${limit}`;
}

function print(title, variants, row) {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      Object.entries(variants).map(([name, samples]) => [
        name,
        row(samples, name),
      ]),
    ),
  );
}

const server = await serve();
const cdn = await serve();
const browser = await launch();
try {
  const data = readFileSync(
    "demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json",
    "utf8",
  );
  for (const host of [server, cdn]) {
    host.put("/tool-compare.js", readFileSync("dist/tool-compare.js", "utf8"));
    host.put("/tool-verdict.js", readFileSync("dist/tool-verdict.js", "utf8"));
    host.put("/locales/de.js", readFileSync("dist/locales/de.js", "utf8"));
    host.put("/data.json", data);
  }
  const parts = {
    ...(await extract(browser, server)),
    data: JSON.parse(data),
  };

  if (wanted.includes("mount")) {
    const samples = await mount(browser, server, parts, rounds);
    for (const [what, variants] of Object.entries(samples))
      print(`Mount, ${what}: ms of processor time`, variants, (list, name) => ({
        script: middle(list, "script").toFixed(1),
        style: middle(list, "style").toFixed(1),
        layout: middle(list, "layout").toFixed(1),
        total: middle(list, "total").toFixed(1),
        spread: spread(list, "total", 1),
        "to plain": judged(
          `${name}, ${what}, total to plain HTML`,
          middle(list, "total") / middle(variants.plain, "total"),
          // With `src` a skeleton is laid out first, so the property is what compares with the others.
          name === "ours-property" ? LIMITS.mount[what] : undefined,
        ),
      }));
  }

  if (wanted.includes("badge")) {
    const samples = await badges(browser, server, parts.data, rounds);
    for (const [n, variants] of Object.entries(samples))
      print(`Badges, ${n}: ms of processor time`, variants, (list, name) => ({
        script: middle(list, "script").toFixed(1),
        style: middle(list, "style").toFixed(1),
        layout: middle(list, "layout").toFixed(1),
        total: middle(list, "total").toFixed(1),
        spread: spread(list, "total", 1),
        "to plain": judged(
          `${name}, ${n} badges, total to plain HTML`,
          middle(list, "total") / middle(variants.plain, "total"),
          name === "ours-property" ? LIMITS.badge[n] : undefined,
        ),
      }));
  }

  if (wanted.includes("memory"))
    print(
      "Memory: KiB per instance, of 100",
      await memory(browser, server, parts, rounds),
      (list) => ({
        kept: middle(list, "kept").toFixed(1),
        spread: spread(list, "kept", 1),
        "left after removal": middle(list, "left").toFixed(2),
      }),
    );

  if (wanted.includes("start")) {
    const samples = await start(browser, server, rounds);
    print(
      "Start, processor 4x slower: ms of processor time",
      samples,
      (list, name) => ({
        script: middle(list, "script").toFixed(0),
        spread: spread(list, "script", 0),
        "to bare Lit": judged(
          `${name}, script to that of a bare Lit element`,
          middle(list, "script") / middle(samples["bare-lit"], "script"),
          LIMITS.start[name],
        ),
        "style and layout": (
          middle(list, "style") + middle(list, "layout")
        ).toFixed(0),
      }),
    );
  }

  if (wanted.includes("page")) {
    const samples = await pages(browser, server, cdn, parts, rounds);
    for (const [device, variants] of Object.entries(samples))
      print(
        `Slow page, ${device}: ms to text, and shift`,
        variants,
        (list, name) => ({
          text: middle(list, "text").toFixed(0),
          spread: spread(list, "text", 0),
          "to plain": judged(
            `${name}, ${device}, time to text to plain HTML`,
            middle(list, "text") / middle(variants.plain, "text"),
            LIMITS.text[name],
          ),
          "to English": name.endsWith("German")
            ? judged(
                `${name}, ${device}, time to text to English`,
                middle(list, "text") / middle(variants.snippet, "text"),
                LIMITS.german,
              )
            : "",
          shift: judged(
            `${name}, ${device}, layout shift`,
            middle(list, "shift"),
            LIMITS.shift[name],
          ),
          "requests for data": middle(list, "requests"),
        }),
      );
  }

  if (wanted.includes("write")) {
    const samples = await write(browser, server, parts.data, rounds);
    // Each round types the same keys: what slows one key down in one round alone is not ours.
    const keys = samples[0].keys.map((_, key) => ({
      ms: median(samples.map(({ keys }) => keys[key])),
    }));
    const each = (key) => samples.map((sample) => ({ ms: sample[key] }));
    print(
      `Writing, ${(samples[0].size / 1000).toFixed(0)} kB of JSON: ms`,
      {
        "a key": keys,
        "the preview": each("preview"),
        "longest task": each("task"),
      },
      (list, name) => ({
        median: middle(list, "ms").toFixed(1),
        spread: spread(list, "ms", 1),
        "to judge": judged(
          name,
          name === "a key"
            ? Math.max(...list.map(({ ms }) => ms))
            : middle(list, "ms"),
          LIMITS.write[name],
        ),
      }),
    );
    console.log(
      `Tasks over 50 ms while typing: ${samples.map(({ long }) => long.length).join(", ")}`,
    );
  }

  if (wanted.includes("publish")) {
    const samples = await publish([100, 1000], rounds);
    print("Publish, by the number of comparisons", samples, (list, number) => ({
      seconds: judged(
        `publish of ${number}, seconds`,
        middle(list, "seconds"),
        LIMITS.publish.seconds[number],
      ),
      spread: spread(list, "seconds", 1),
      "processor time": middle(list, "processor").toFixed(1),
      "MiB at most": middle(list, "memory").toFixed(0),
      "to 100": judged(
        `publish of ${number}, memory to that of 100`,
        middle(list, "memory") / middle(samples[100], "memory"),
        LIMITS.publish.memory[number],
      ),
    }));
  }
} finally {
  await browser.close();
  server.close();
  cdn.close();
}

for (const excess of excesses) console.log(`Past the limit: ${excess}`);
if (options.check && excesses.length > 0) process.exitCode = 1;

// What it costs a page to put comparisons into it: time, and memory.
import { readFileSync } from "node:fs";
import { inFreshPage } from "./browser.mjs";
import { traced } from "./trace.mjs";

const COUNTS = [1, 10, 100];
const WIDTH = 800;

const source = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const inline = (code) => `<script>${code}</script>`;
const OURS = `<script type="module" src="/tool-compare.js"></script>`;

/** What each variant needs in the page before the measurement begins. */
const VARIANTS = {
  plain: "",
  "hand-written": inline(source("hand-written.js")),
  "ours-property": OURS,
  "ours-src": OURS,
};

/** On screen means all of them, in a window as tall as it takes; small pixels keep its bitmap small. */
const PLACES = {
  "on-screen": { spacer: 0, height: (n) => n * 4000, deviceScaleFactor: 0.1 },
  "off-screen": { spacer: 20_000, height: () => 800, deviceScaleFactor: 1 },
};

const address = (variant, place) => `/${variant}-${place}.html`;

const page = (parts, needs, { spacer }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><link rel="icon" href="data:,">
<style>
body { margin: 0; font: 16px/1.5 sans-serif }
#spacer { height: ${spacer}px }
#root { width: ${WIDTH}px }
</style>
<style>${parts.sheet}</style>
<div id="spacer"></div>
<div id="root"></div>
${inline(`const parts = ${JSON.stringify(parts).replaceAll("<", "\\u003c")};`)}
${inline(source("client.js"))}
${needs}
</html>`;

function open(browser, server, variant, place, n, task) {
  const { height, deviceScaleFactor } = PLACES[place];
  return inFreshPage(browser, async (tab, cdp) => {
    await tab.setViewport({
      width: 1280,
      height: height(n),
      deviceScaleFactor,
    });
    await tab.goto(server.origin + address(variant, place));
    return task(tab, cdp);
  });
}

function putPages(server, parts) {
  for (const [variant, needs] of Object.entries(VARIANTS))
    for (const [place, options] of Object.entries(PLACES))
      server.put(address(variant, place), page(parts, needs, options));
}

const run = (variant, n) => `mount("${variant}", ${n})`;

const sample = (browser, server, variant, place, n) =>
  open(browser, server, variant, place, n, async (tab, cdp) => {
    await cdp.send("HeapProfiler.collectGarbage");
    const cost = await traced(tab, () => tab.evaluate(run(variant, n)));
    const { height, rendered } = await tab.evaluate("look()");
    const expected = place === "on-screen" || variant === "plain" ? n : 0;
    if (rendered !== expected)
      throw new Error(`${variant} ${place}: ${rendered} of ${n} are rendered`);
    return { ...cost, height };
  });

/**
 * Mounts 1, 10 and 100 of each variant, on and off screen.
 *
 * @returns samples by place and number, then by variant: milliseconds of
 * script, style, layout and total.
 */
export async function mount(browser, server, parts, rounds) {
  putPages(server, parts);
  const samples = {};
  for (let round = 0; round < rounds; round++)
    for (const place of Object.keys(PLACES))
      for (const n of COUNTS)
        for (const variant of Object.keys(VARIANTS))
          ((samples[`${place}, ${n}`] ??= {})[variant] ??= []).push(
            await sample(browser, server, variant, place, n),
          );
  for (const [what, variants] of Object.entries(samples)) {
    const { height } = variants.plain[0];
    for (const [variant, [{ height: own }]] of Object.entries(variants))
      if (what.startsWith("on-screen") && Math.abs(own - height) > 1)
        throw new Error(
          `${variant} is ${own}px high, plain HTML ${height}px: they do not show the same`,
        );
  }
  return samples;
}

async function heap(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await cdp.send(
    "Runtime.getHeapUsage",
  );
  return (usedSize + embedderHeapUsedSize) / 1024;
}

/**
 * Fills and empties a page.
 *
 * @returns samples by variant: KiB that one instance keeps, and that it leaves behind when removed.
 */
export async function memory(browser, server, parts, rounds) {
  putPages(server, parts);
  const n = COUNTS.at(-1);
  const samples = {};
  for (let round = 0; round < rounds; round++)
    for (const variant of Object.keys(VARIANTS))
      (samples[variant] ??= []).push(
        await open(
          browser,
          server,
          variant,
          "on-screen",
          n,
          async (tab, cdp) => {
            // Compiled code is made once for all, and an emptied page holds on to its last frame.
            const fillAndEmpty = async (count) => {
              await tab.evaluate(run(variant, count));
              await tab.evaluate("empty()");
            };
            await fillAndEmpty(n);
            await fillAndEmpty(1);
            const before = await heap(cdp);
            await tab.evaluate(run(variant, n));
            const full = await heap(cdp);
            await tab.evaluate("empty()");
            await fillAndEmpty(1);
            const after = await heap(cdp);
            return { kept: (full - before) / n, left: (after - before) / n };
          },
        ),
      );
  return samples;
}

// What it costs a page to put badges into it, beside the same badges as plain HTML.
import { readFileSync } from "node:fs";
import { inFreshPage } from "./browser.mjs";
import { scoped } from "./plain.mjs";
import { traced } from "./trace.mjs";

const COUNTS = [1, 100, 1000];

const source = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const OURS = `<script type="module" src="/tool-verdict.js"></script>`;

/** What each variant needs in the page before the measurement begins. */
const VARIANTS = { plain: "", "ours-property": OURS, "ours-src": OURS };

const address = (variant) => `/badge-${variant}.html`;

/** A badge as its element renders it, and its sheet under a class. */
async function extract(browser, server, { tools: [{ id: tool }] }) {
  server.put(
    "/badge-extract.html",
    `<!doctype html><html lang="en"><link rel="icon" href="data:,">${OURS}<tool-verdict tool="${tool}"></tool-verdict></html>`,
  );
  const { markup, css } = await inFreshPage(browser, async (tab) => {
    await tab.goto(`${server.origin}/badge-extract.html`);
    return tab.evaluate(async () => {
      const element = document.querySelector("tool-verdict");
      const loaded = new Promise((resolve) =>
        element.addEventListener("load", resolve),
      );
      element.src = "/data.json";
      await loaded;
      return {
        markup: element.shadowRoot.innerHTML
          .replace(/<!--.*?-->/gs, "")
          .replace(/\s+/g, " ")
          .trim(),
        css: element.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText),
        ),
      };
    });
  });
  return {
    html: `<span class="plain">${markup.replaceAll(/ part="([\w-]+)"/g, ' data-part="$1"')}</span> `,
    sheet: css
      .map(scoped)
      .join("\n")
      .replaceAll(/\.part-([\w-]+)/g, '[data-part="$1"]'),
  };
}

const page = ({ sheet, ...parts }, needs) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><link rel="icon" href="data:,">
<style>
body { margin: 0; font: 16px/1.5 sans-serif }
</style>
<style>${sheet}</style>
<div id="root"></div>
<script>const parts = ${JSON.stringify(parts).replaceAll("<", "\\u003c")};</script>
<script>${source("client.js")}</script>
${needs}
</html>`;

/** All badges are in the window; small pixels keep its bitmap small. */
const VIEWPORT = { width: 1280, height: 8000, deviceScaleFactor: 0.1 };

const sample = (browser, server, variant, n) =>
  inFreshPage(browser, async (tab, cdp) => {
    await tab.setViewport(VIEWPORT);
    await tab.goto(server.origin + address(variant));
    await cdp.send("HeapProfiler.collectGarbage");
    const cost = await traced(tab, () =>
      tab.evaluate(`mount("${variant}", ${n}, "tool-verdict")`),
    );
    const height = await tab.evaluate("root.offsetHeight");
    return { ...cost, height };
  });

/**
 * Mounts 1, 100 and 1,000 of each variant.
 *
 * @returns samples by number, then by variant: milliseconds of script, style, layout and total.
 */
export async function badges(browser, server, data, rounds) {
  const parts = { ...(await extract(browser, server, data)), data };
  for (const [variant, needs] of Object.entries(VARIANTS))
    server.put(address(variant), page(parts, needs));
  const samples = {};
  for (let round = 0; round < rounds; round++)
    for (const n of COUNTS)
      for (const variant of Object.keys(VARIANTS))
        ((samples[n] ??= {})[variant] ??= []).push(
          await sample(browser, server, variant, n),
        );
  for (const [n, variants] of Object.entries(samples)) {
    const [{ height }] = variants.plain;
    for (const [variant, [{ height: own }]] of Object.entries(variants))
      if (Math.abs(own - height) > 1)
        throw new Error(
          `${n} badges, ${variant}: ${own}px high, plain HTML ${height}px: they do not show the same`,
        );
  }
  return samples;
}

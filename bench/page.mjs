// How long a reader on a slow page waits for the comparison's text, and how much the page shifts under them.
import { parse, renderHtml } from "../dist/data.js";
import { inFreshPage } from "./browser.mjs";

const DEVICES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** Slow 4G as Chromium's DevTools have it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const CPU = 4;

/** Milliseconds after the text in which the page may still shift. */
const AFTERMATH = 1000;

const PARAGRAPH = `<p>${"The panel met twice, and what follows is what they wrote down. ".repeat(6)}</p>`;
const FALLBACK = `<a href="https://example.com/">Read the comparison</a>`;
const SPACE = `<style>@media (scripting: enabled) { tool-compare:not(:defined) { display: block; min-height: 100vh; animation: tool-compare 0s 10s forwards } } @keyframes tool-compare { to { min-height: 0 } }</style>`;

const hint = (cdn) =>
  `<link rel="preload" as="fetch" crossorigin href="${cdn}/data.json">`;
const words = (cdn) => `<link rel="modulepreload" href="${cdn}/locales/de.js">`;
const script = (cdn, loading = "async") =>
  `<script type="module" ${loading} crossorigin src="${cdn}/tool-compare.js"></script>`;
const element = (cdn, fallback = FALLBACK) =>
  `<tool-compare src="${cdn}/data.json">${fallback}</tool-compare>`;

/** What each page has in its head, where the comparison belongs, and its language. `snippet` is the README's. */
const VARIANTS = {
  plain: (_cdn, { sheet, html }) => [`<style>${sheet}</style>`, html],
  prerendered: (cdn, { data }) => {
    const src = `${cdn}/data.json`;
    return [script(cdn), renderHtml(parse(data, src), { src })];
  },
  snippet: (cdn) => [hint(cdn) + SPACE + script(cdn), element(cdn)],
  "snippet in German": (cdn) => [
    hint(cdn) + words(cdn) + SPACE + script(cdn),
    element(cdn),
    "de",
  ],
  "snippet, not async": (cdn) => [
    hint(cdn) + SPACE + script(cdn, ""),
    element(cdn),
  ],
  "snippet, no hint": (cdn) => [SPACE + script(cdn), element(cdn)],
  "snippet, no space": (cdn) => [hint(cdn) + script(cdn), element(cdn)],
  "element alone": (cdn) => [script(cdn), element(cdn, "")],
};

const address = (name) => `/page-${name.replaceAll(/\W+/g, "-")}.html`;

const page = ([head, text, lang = "en"]) => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>An article</title>
<style>body { max-width: 50em; margin: 1em auto; padding: 0 1em; font: 16px/1.6 sans-serif }</style>
<script>
const shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries()))
  .observe({ type: "layout-shift", buffered: true });
// The end of the first frame that has the title in it: in shadow roots no element is timed as it is outside.
const shown = new Promise((resolve) => {
  requestAnimationFrame(function look() {
    const scope = document.querySelector("tool-compare")?.shadowRoot ?? document;
    if (scope.querySelector(".part-title, [part=title]"))
      setTimeout(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  });
});
</script>
${head}
<h1>An article</h1>
${PARAGRAPH}
${text}
${PARAGRAPH.repeat(8)}
</html>`;

/** Runs in the page. */
async function watch(aftermath) {
  const text = await shown;
  await new Promise((resolve) => {
    setTimeout(resolve, aftermath);
  });
  const shift = shifts
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .reduce((sum, { value }) => sum + value, 0);
  return { text, shift };
}

/**
 * Opens an article with each variant, on a phone and a desktop, over Slow 4G with an empty cache. Script
 * and data come from another origin, `cdn`.
 *
 * @returns samples by device, then by variant: `text`, milliseconds until the text is painted; `shift`,
 * all layout shifts together; `requests`, how often the data were asked for.
 */
export async function pages(browser, server, cdn, parts, rounds) {
  for (const [name, variant] of Object.entries(VARIANTS))
    server.put(address(name), page(variant(cdn.origin, parts)));
  const samples = {};
  for (let round = 0; round < rounds; round++)
    for (const [device, viewport] of Object.entries(DEVICES))
      for (const name of Object.keys(VARIANTS)) {
        cdn.take();
        const seen = await inFreshPage(browser, async (tab, cdp) => {
          await tab.setViewport({ ...viewport, isMobile: device === "phone" });
          await cdp.send("Network.enable");
          await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
          await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
          await tab.goto(server.origin + address(name));
          return tab.evaluate(watch, AFTERMATH);
        });
        const requests = cdn.take().filter((url) => url === "/data.json");
        ((samples[device] ??= {})[name] ??= []).push({
          ...seen,
          requests: requests.length,
        });
      }
  return samples;
}

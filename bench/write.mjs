// How a key feels in the JSON editor when the comparison is large.
import { readFileSync } from "node:fs";
import { build } from "vite";
import { inFreshPage } from "./browser.mjs";

/** Keys in a round, and milliseconds between two: fast typing, with a rest after each word. */
const WORDS = 14;
const LETTERS = 5;
const GAP = 60;
const REST = 250;

/** A comparison of 200 kB: eight tools, each with many long reviews. */
export function large(data) {
  const quote = "It is fast, and it says what it does. ".repeat(21).trim();
  const tools = Array.from({ length: 8 }, (_, tool) => ({
    ...data.tools[tool % 2],
    id: `tool-${tool}`,
    name: `Tool ${tool}`,
    reviews: Array.from({ length: 28 }, (_, review) => ({
      reviewer: `Reviewer ${review}`,
      verdict: (tool + review) % 3 ? "ship" : "skip",
      quote: `${review}. ${quote}`,
    })),
  }));
  return JSON.stringify({ ...data, tools }, undefined, 2);
}

function longestTask(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const isMain = new Set(
    traceEvents
      .filter(({ args }) => args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const times = traceEvents
    .filter(
      ({ name, pid, tid }) => name === "RunTask" && isMain.has(`${pid} ${tid}`),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.max(...times);
}

/** @returns the files of the view, by name. */
async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      target: "es2022",
      rolldownOptions: {
        input: {
          "write-page": new URL("write-page.js", import.meta.url).pathname,
        },
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
        },
      },
    },
  });
  return output;
}

/**
 * Types into the middle of a comparison of 200 kB.
 *
 * @returns samples, one a round: milliseconds from each key to the next frame (`keys`), from the last
 * key to the preview, of the tasks over 50 ms while typing (`long`), and of processor time in the
 * longest of all tasks (`task`), which other programs on the machine do not add to.
 */
export async function write(browser, server, data, rounds) {
  const text = large(data);
  server.put("/large.json", text);
  for (const { fileName, code, source } of await bundle())
    server.put(`/${fileName}`, code ?? String(source));
  const css = readFileSync("demo/demo.css", "utf8");
  server.put(
    "/write.html",
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><style>${css}</style><main></main><script type="module" src="/write-page.js"></script></html>`,
  );
  const samples = [];
  for (let round = 0; round < rounds; round++)
    samples.push(
      await inFreshPage(browser, async (tab) => {
        await tab.setViewport({ width: 1280, height: 900 });
        await tab.goto(`${server.origin}/write.html`, {
          waitUntil: "networkidle0",
        });
        await tab.evaluate(async () => {
          while (!document.querySelector("tool-compare:state(ready)"))
            await new Promise(requestAnimationFrame);
          const root = document.querySelector(".editor").shadowRoot;
          const content = root.querySelector(".cm-content");
          const { view } = content.cmView ?? content.cmTile;
          const anchor = draft.text.indexOf('"tagline"', 90_000) + 12;
          view.focus();
          view.dispatch({ selection: { anchor }, scrollIntoView: true });
          window.keys = [];
          window.long = [];
          // Event Timing would wait for the screen, which a browser without one is slow to report.
          addEventListener(
            "keydown",
            ({ timeStamp }) =>
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () =>
                  keys.push(performance.now() - timeStamp);
                port2.postMessage(undefined);
              }),
            { capture: true },
          );
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) long.push(duration);
          }).observe({ type: "longtask" });
          await new Promise((resolve) => setTimeout(resolve, 500));
          long.length = 0;
        });
        await tab.tracing.start({
          categories: ["disabled-by-default-devtools.timeline"],
        });
        const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        for (let word = 0; word < WORDS; word++) {
          for (let letter = 0; letter < LETTERS; letter++) {
            await tab.keyboard.press("e");
            await pause(GAP);
          }
          await pause(REST);
        }
        await tab.evaluate(async () => {
          const element = document.querySelector("tool-compare");
          while (!draft.isChecked)
            await new Promise((resolve) => setTimeout(resolve));
          await element.updateComplete;
          addEventListener(
            "keydown",
            ({ timeStamp }) => (window.last = timeStamp),
            { capture: true },
          );
          window.preview = new Promise((resolve) => {
            const seen = new MutationObserver(() =>
              requestAnimationFrame(() => resolve(performance.now() - last)),
            );
            seen.observe(element.shadowRoot, {
              subtree: true,
              characterData: true,
              childList: true,
            });
          });
        });
        await tab.keyboard.press("q");
        const delay = await tab.evaluate("preview");
        const { keys, long } = await tab.evaluate(() => ({ keys, long }));
        const task = longestTask(await tab.tracing.stop());
        return { size: text.length, keys, long, preview: delay, task };
      }),
    );
  return samples;
}

// How much script a page runs until its first comparison is there, on a slow processor.
import { build } from "vite";
import { inFreshPage } from "./browser.mjs";
import { traced } from "./trace.mjs";

const CPU = 4;

const ELEMENTS = {
  nothing: "",
  "bare-lit": `<script type="module" src="/bare-lit.js"></script><bare-lit></bare-lit>`,
  "script alone": `<script type="module" src="/tool-compare.js"></script>`,
  ours: `<script type="module" src="/tool-compare.js"></script><tool-compare src="/data.json"></tool-compare>`,
};

const address = (name) => `/start-${name.replace(" ", "-")}.html`;

async function bundleOf(file) {
  const { output } = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: new URL(file, import.meta.url).pathname },
    },
  });
  return output[0].code;
}

/** @returns samples by element: milliseconds of script until the page has come to rest. */
export async function start(browser, server, rounds) {
  server.put("/bare-lit.js", await bundleOf("bare-lit.js"));
  for (const [name, element] of Object.entries(ELEMENTS))
    server.put(
      address(name),
      `<!doctype html><html lang="en"><link rel="icon" href="data:,">${element}</html>`,
    );
  server.put("/blank.html", `<!doctype html><link rel="icon" href="data:,">`);
  const samples = {};
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(ELEMENTS))
      (samples[name] ??= []).push(
        await inFreshPage(browser, async (tab, cdp) => {
          await tab.goto(`${server.origin}/blank.html`);
          await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
          return traced(tab, () =>
            tab.goto(server.origin + address(name), {
              waitUntil: "networkidle0",
            }),
          );
        }),
      );
  return samples;
}

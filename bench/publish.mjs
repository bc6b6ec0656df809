// How long `tool-compare publish` takes for many comparisons, and how much memory.
import { spawn } from "node:child_process";
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DEMO = "demo/public/comparisons";
const BASE = "https://example.com/compare/";

/** Two tools each, as most comparisons have. */
const data = readdirSync(DEMO)
  .map((name) => JSON.parse(readFileSync(join(DEMO, name), "utf8")))
  .filter(({ tools }) => tools.length === 2);

/** Seconds, and MiB at the most, to publish each number of comparisons. */
export async function publish(numbers, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "tool-compare-bench-"));
  const samples = Object.fromEntries(numbers.map((number) => [number, []]));
  try {
    for (const number of numbers) {
      const from = join(folder, `from-${number}`);
      mkdirSync(from);
      for (let index = 0; index < number; index++)
        writeFileSync(
          join(from, `c${index}.json`),
          JSON.stringify({
            ...data[index % data.length],
            url: `${BASE}c${index}`,
          }),
        );
    }
    for (let round = 0; round < rounds; round++)
      for (const number of numbers)
        samples[number].push(
          await run(
            join(folder, `from-${number}`),
            join(folder, `out-${number}-${round}`),
          ),
        );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return samples;
}

/** Reports what the process has used when it ends. */
const REPORT = `data:text/javascript,process.on("exit",()=>{process.send(process.resourceUsage())})`;

async function run(from, out) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--import",
      REPORT,
      "dist/cli.js",
      "publish",
      from,
      "--base",
      BASE,
      "-o",
      out,
    ],
    { stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  let used;
  child.on("message", (usage) => (used = usage));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`publish ended with ${code}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (used.userCPUTime + used.systemCPUTime) / 1e6,
    memory: used.maxRSS / 1024,
  };
}

// `npm run test:users`: this package in the tests of a project that uses it, under the DOMs that such tests run in.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeWorkshop, root } from "../packed.mjs";

let workshop, project;

before(async (t) => {
  workshop = await makeWorkshop();
  project = await workshop.installProject(
    t,
    join(import.meta.dirname, "project"),
    "users",
  );
  cpSync(
    join(root, "demo/public/comparisons/claude-4-api-vs-axolotl-v0-16.json"),
    join(project.folder, "a-vs-b.json"),
  );
});

after(() => workshop?.remove());

for (const dom of ["jsdom", "happy-dom"])
  // Each in the realm of the runner, and in one of its own.
  for (const pool of ["forks", "vmForks"])
    test(`elements show their data under ${dom} (${pool})`, () =>
      project.bin(
        "vitest",
        "run",
        "comparison",
        `--environment=${dom}`,
        `--pool=${pool}`,
      ));

test("elements say why they show nothing under linkedom", () =>
  project.bin("vitest", "run", "linkedom"));

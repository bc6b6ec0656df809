// Part of `npm run build`: brings what the WordPress plugin takes from the code up to date: version, integrity, format.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { runnerImport } from "vite";

const FOLDER = "hosts/wordpress/tool-compare";

const { version, integrity } = (
  await runnerImport("./tools/release.ts")
).module.readRelease();
const { toTable } = (await runnerImport("./tools/format.ts")).module;

const write = (file, text) => writeFileSync(join(FOLDER, file), text);
const rewrite = (file, pattern) =>
  write(
    file,
    readFileSync(join(FOLDER, file), "utf8").replace(pattern, `$1${version}`),
  );

write(
  "includes/release.php",
  `<?php
/**
 * Made by \`npm run build:wordpress\`.
 *
 * @package Tool_Compare
 */

namespace Tool_Compare;

/** Version of this plugin and of the elements. */
const VERSION = '${version}';

/** What a browser checks the scripts from the CDN by. */
const INTEGRITY = array(
${Object.entries(integrity)
  .map(([file, hash]) => `\t'${file}' => '${hash}',\n`)
  .join("")});
`,
);
// JSON has null for "as many as you like".
write(
  "includes/format.json",
  await format(JSON.stringify(toTable()), { parser: "json" }),
);
rewrite("tool-compare.php", /(\* Version: +).*/);
rewrite("readme.txt", /(Stable tag: ).*/);

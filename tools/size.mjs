// `npm run size`: what a page downloads, in bytes; fails past a limit.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Most brotli bytes of each file. */
const LIMITS = {
  "dist/tool-compare.js": 17_000,
  "dist/tool-verdict.js": 14_000,
};

export const sizes = () =>
  Object.entries(LIMITS).map(([file, limit]) => {
    const code = readFileSync(file);
    return {
      file,
      limit,
      raw: code.length,
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotliCompressSync(code).length,
    };
  });

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { file, limit, raw, gzip, brotli } of sizes()) {
    console.log(
      `${file}: raw ${raw}, gzip ${gzip}, brotli ${brotli} of at most ${limit}`,
    );
    if (brotli > limit) process.exitCode = 1;
  }

// `npm run size`: what a page downloads, in bytes; fails past a limit.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Most brotli bytes of each file. */
const LIMITS = {
  "dist/tool-compare.js": 17_000,
  "dist/tool-verdict.js": 14_000,
};

for (const [file, limit] of Object.entries(LIMITS)) {
  const code = readFileSync(file);
  const brotli = brotliCompressSync(code).length;
  console.log(
    `${file}: raw ${code.length}, gzip ${gzipSync(code, { level: 9 }).length}, brotli ${brotli} of at most ${limit}`,
  );
  if (brotli > limit) process.exitCode = 1;
}

// `npm run size`: what a page downloads, in bytes; fails past a limit.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
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

/** Most brotli bytes of the site's first page, with the page that it frames. */
const FIRST_LOAD = 250_000;

/** All files that a page of the built site loads by itself. */
function loads(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = /\.(html|css|js)$/.test(file) ? readFileSync(file, "utf8") : "";
  const links = file.endsWith(".html")
    ? /<(?:link|script|img)[^>]*? (?:src|href)="([^":]+)"/g
    : /(?:\bfrom|\bimport)\s*"(\.[^"]+)"|url\((\.[^)]+)\)|src="?(preview\.html)/g;
  for (const [, ...names] of code.matchAll(links)) {
    const name = names.find(Boolean);
    const folder = name === "preview.html" ? "site" : dirname(file);
    loads(join(folder, name), found);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, limit, raw, gzip, brotli } of sizes()) {
    console.log(
      `${file}: raw ${raw}, gzip ${gzip}, brotli ${brotli} of at most ${limit}`,
    );
    if (brotli > limit) process.exitCode = 1;
  }

  const files = [...loads("site/index.html")];
  const brotli = files
    .map((file) => brotliCompressSync(readFileSync(file)).length)
    .reduce((sum, length) => sum + length);
  console.log(
    `site/index.html and the ${files.length - 1} files it loads: brotli ${brotli} of at most ${FIRST_LOAD}`,
  );
  if (brotli > FIRST_LOAD) process.exitCode = 1;
}

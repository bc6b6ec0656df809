// `npm run size`: what a page downloads, in bytes; fails past a limit.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/**
 * Each file with the most brotli bytes that it may have, those that it should have, and the mark to
 * reach: a well-known widget of its kind as it was in November 2026.
 */
const FILES = {
  "dist/tool-compare.js": {
    limit: 22_400,
    aim: 16_300,
    mark: { name: "emoji-picker-element", brotli: 12_400 },
  },
  "dist/tool-verdict.js": {
    limit: 13_000,
    aim: 10_800,
    mark: { name: "giscus", brotli: 7_900 },
  },
};

export const sizes = () =>
  Object.entries(FILES).map(([file, { limit, aim, mark }]) => {
    const code = readFileSync(file);
    return {
      file,
      limit,
      aim,
      mark,
      raw: code.length,
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotliCompressSync(code).length,
    };
  });

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** Most brotli bytes of a language, which is fetched beside the data. */
const LANGUAGE = 1_600;

/** The languages beside the bundles; what else is there only bundlers read. */
const languages = () =>
  readdirSync("dist/locales").filter((file) =>
    /^(?!en\b)[a-z]{2}(-\w+)?\.js$/.test(file),
  );

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
  for (const { file, limit, aim, mark, raw, gzip, brotli } of sizes()) {
    console.log(
      `${file}: raw ${kilobytes(raw)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)} of at most ${kilobytes(limit)}; the aim is ${kilobytes(aim)}, the mark ${mark.name}'s ${kilobytes(mark.brotli)}`,
    );
    if (brotli > limit) process.exitCode = 1;
  }

  for (const file of languages()) {
    const { length } = brotliCompressSync(readFileSync(`dist/locales/${file}`));
    console.log(
      `dist/locales/${file}: brotli ${kilobytes(length)} of at most ${kilobytes(LANGUAGE)}`,
    );
    if (length > LANGUAGE) process.exitCode = 1;
  }

  const files = [...loads("site/index.html")];
  const brotli = files
    .map((file) => brotliCompressSync(readFileSync(file)).length)
    .reduce((sum, length) => sum + length);
  console.log(
    `site/index.html and the ${files.length - 1} files it loads: brotli ${kilobytes(brotli)} of at most ${kilobytes(FIRST_LOAD)}`,
  );
  if (brotli > FIRST_LOAD) process.exitCode = 1;
}

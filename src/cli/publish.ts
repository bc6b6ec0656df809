import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { en } from "../locales/en.js";
import { loadLanguage } from "../locales/find.js";
import { LANGUAGES } from "../locales/languages.js";
import { parseText } from "../parse.js";
import type { Comparison } from "../schema.js";
import {
  addressOf,
  entryOf,
  FEED_END,
  feedEntry,
  feedStart,
  renderSitemap,
  toDated,
  toIndex,
  type Entry,
} from "../static/folder.js";
import { chooseLanguage } from "../static/language.js";
import { comparisonOf } from "./comparison.js";
import { codeOf, Failure, reasonOf, UsageError } from "./failure.js";
import { complain, print } from "./print.js";
import { Progress } from "./progress.js";
import { renderFiles, writeJson, type Site } from "./publish-files.js";
import { findConflicts, realOf, refuseInside } from "./publish-names.js";
import { OutFolder } from "./publish-out.js";
import { isWholeUrl, read, ReadError } from "./read.js";
import { checkLanguage } from "./render.js";

/** The options of `publish`, as they are written. */
export interface PublishOptions {
  base?: string;
  output?: string;
  script?: boolean;
  lang?: string;
}

/** A comparison of the folder that was found to be valid. */
interface Checked extends Entry {
  /** Path of its file. */
  path: string;
  /** Of its bytes, as the file is read again when it is rendered: a folder may not fit into memory. */
  hash: string;
}

/** Writes all that a publisher needs of a folder of comparisons, or nothing, and returns the exit code. */
export async function publish(
  folders: readonly string[],
  options: PublishOptions,
): Promise<number> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1)
    throw new UsageError(`expected one folder, got ${folders.length}`);
  const { output } = options;
  const site = siteOf(options);
  if (output === undefined)
    throw new UsageError("--output is missing: the folder to write");
  const inside = await refuseInside(folder, output);
  const progress = new Progress();
  try {
    const { entries, code } = await check(folder, site, progress);
    const conflicts = findConflicts(entries, site.base, inside);
    await complain(conflicts.map((conflict) => `${folder}: ${conflict}`));
    if (code || conflicts.length) {
      await complain(["Nothing was written."]);
      return code || 1;
    }
    const out = new OutFolder(output);
    out.open(await realOf(output));
    await writeAll(entries, site, out, progress);
    progress.end();
    await report(entries, out);
    return 0;
  } finally {
    progress.end();
  }
}

function siteOf({ base, script = false, lang }: PublishOptions): Site {
  if (base === undefined)
    throw new UsageError("--base is missing: the address of the folder");
  // A password would be in every file.
  if (!isWholeUrl(base) || /[?#]|^https?:\/*[^/]*@/i.test(base))
    throw new UsageError(
      `--base: expected a whole web address (https://…) of a folder, got ${base}`,
    );
  checkLanguage(lang);
  return { base: new URL(base).href.replace(/\/*$/, "/"), script, lang };
}

/** Reads every file of the folder, and says what is wrong with each. */
async function check(
  folder: string,
  { base, lang }: Site,
  progress: Progress,
): Promise<{ entries: Checked[]; code: number }> {
  const files = await listFiles(folder);
  const entries: Checked[] = [];
  let code = 0;
  for (const [index, file] of files.entries()) {
    progress.show("Checked", index, files.length);
    const path = join(folder, file);
    const name = file.slice(0, -".json".length);
    try {
      const { bytes, text } = await read(path);
      const comparison = await comparisonOf(text, path, addressOf(base, file));
      if (!comparison) {
        code ||= 1;
        continue;
      }
      await loadLanguage([lang, comparison.lang]);
      const { words } = chooseLanguage(comparison, { lang }, en);
      const entry = entryOf(name, comparison, words);
      entries.push({ ...entry, path, hash: hashOf(bytes) });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      await complain([`${path}: ${error.message}`]);
      code = 2;
    }
  }
  return { entries, code };
}

/** The files of a folder that are to be comparisons, by name. */
async function listFiles(folder: string): Promise<string[]> {
  let names;
  try {
    names = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new Failure(
      codeOf(error) === "ENOENT"
        ? `${folder}: there is no such folder`
        : codeOf(error) === "ENOTDIR"
          ? `${folder}: it is no folder`
          : `${folder}: ${reasonOf(error)}`,
    );
  }
  const files = names
    .filter(
      (entry) =>
        (entry.isFile() || entry.isSymbolicLink()) &&
        /^[^.].*\.json$/s.test(entry.name),
    )
    .map(({ name }) => name)
    .toSorted();
  if (!files.length)
    throw new Failure(`${folder}: there is no comparison in it (*.json)`);
  return files;
}

const hashOf = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

/** Writes the files of each comparison, and then those of the folder, which lead to them. */
async function writeAll(
  entries: readonly Checked[],
  site: Site,
  out: OutFolder,
  progress: Progress,
): Promise<void> {
  const { base } = site;
  const dated = toDated(entries) as Checked[];
  const undated = entries.filter(({ updated }) => !updated);
  let done = 0;
  const publishOne = async (entry: Checked) => {
    const { comparison, bytes } = await readAgain(entry, base);
    const { files, plain } = renderFiles(comparison, bytes, entry.name, site);
    for (const [path, content] of files) out.put(path, content);
    progress.show("Published", ++done, entries.length);
    return plain;
  };
  // Piece by piece, as the feed of a thousand comparisons is larger than all else that is held.
  async function* feed() {
    yield feedStart(dated, base);
    for (const entry of dated) {
      yield feedEntry(entry, await publishOne(entry), base);
    }
    yield FEED_END;
  }
  if (site.script) await copyScript(out);
  for (const entry of undated) await publishOne(entry);
  if (dated.length) await out.putPieces("feed.xml", feed());
  out.put("index.json", writeJson(toIndex(entries, base)));
  out.put("sitemap.xml", renderSitemap(entries, base));
}

async function readAgain(
  { path, name, hash }: Checked,
  base: string,
): Promise<{ comparison: Comparison; bytes: Uint8Array }> {
  const { bytes, text } = await read(path);
  if (hashOf(bytes) !== hash)
    throw new Failure(`${path}: it has changed meanwhile; run publish again`);
  return {
    comparison: parseText(text, addressOf(base, `${name}.json`)),
    bytes,
  };
}

/** What a page loads, its languages and the licences of what is in it, from the package. */
async function copyScript(out: OutFolder): Promise<void> {
  const dist = fileURLToPath(new URL("../", import.meta.url));
  for (const file of [
    "tool-compare.js",
    "tool-verdict.js",
    "third-party-notices/tool-compare.txt",
    "third-party-notices/tool-verdict.txt",
    ...Object.keys(LANGUAGES).map((tag) => `locales/${tag}.js`),
  ])
    out.put(file, await readFile(join(dist, file)));
}

/** Says what there is now, what is missing in the feed, and what is left over. */
async function report(
  entries: readonly Checked[],
  out: OutFolder,
): Promise<void> {
  for (const { path, updated } of entries)
    if (!updated)
      await complain([`${path}: not in the feed, as it has no \`updated\``]);
  for (const path of out.findLeftOver())
    await complain([
      `${join(out.path, path)}: left over, nothing makes it any more`,
    ]);
  const { length } = entries;
  const { files, written } = out;
  await print([
    `${length} ${length === 1 ? "comparison" : "comparisons"}, ${files.size} files in ${out.path}: ${written} written, ${files.size - written} unchanged`,
  ]);
}

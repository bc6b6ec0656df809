import { dirname, join, relative, resolve, sep } from "node:path";
import { addressOf } from "../static/folder.js";
import { Failure, reasonOf, UsageError } from "./failure.js";
import { follow } from "./write.js";

/** What of a comparison decides which files it makes. */
export interface Named {
  /** Name of its file, without the ending. */
  name: string;
  url?: string | undefined;
  tools: { id: string }[];
}

/** What each comparison makes beside the badges of its tools, by the ends of the files' names. */
export const ENDS = [
  ".json",
  ".html",
  ".snippet.html",
  ".plain.html",
  ".email.html",
  ".md",
  ".oembed.json",
] as const;

/** What each tool makes, in a folder that has the name of the comparison. */
export const TOOL_ENDS = [".svg", ".shields.json"] as const;

/** What the folder makes as a whole. */
export const WHOLE = ["index.json", "feed.xml", "sitemap.xml"] as const;

/** The paths of what a comparison makes, in the folder that is written. */
export const outputsOf = ({ name, tools }: Named): string[] => [
  ...ENDS.map((end) => name + end),
  ...tools.flatMap(({ id }) => TOOL_ENDS.map((end) => `${name}/${id}${end}`)),
];

/** Paths that the folder has for itself, now or with `--script`, and what for. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ...[...WHOLE, "tool-compare.js", "tool-verdict.js"].map(
    (file): [string, string] => [file, file],
  ),
  ["locales", "the languages of the script"],
  ["third-party-notices", "the licences of the script"],
]);

/** What a path, or a name whose ending is left out, is reserved for. */
function reservedFor(name: string): string | undefined {
  const key = keyOf(name);
  for (const [path, what] of RESERVED)
    if (path === key || path.startsWith(`${key}.`)) return what;
  return undefined;
}

/** Names of devices, which Windows takes for them whatever stands behind a dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The longest name that file systems allow, in bytes. */
const MOST_BYTES = 255;

/** As file systems compare that do not tell case, or how a letter is composed. */
const keyOf = (path: string) => path.normalize("NFC").toLowerCase();

/**
 * Why the comparisons of a folder cannot be published beside each other, each with both names; none if
 * they can.
 *
 * @param base - Address of the folder that is written.
 * @param inside - Where in the folder that is written the comparisons lie, if they do.
 */
export function findConflicts(
  comparisons: readonly Named[],
  base: string,
  inside: string | undefined,
): string[] {
  const conflicts: string[] = [];
  const owners = new Map<string, string>();
  const names = new Map<string, string>();
  const urls = new Map<string, string>();
  const pages = new Map(
    comparisons.map(({ name }) => [
      addressOf(base, `${name}.html`),
      `${name}.json`,
    ]),
  );
  const known = new Set<string>();
  /** Says once of two owners that they want the same. */
  const claim = (path: string, owner: string, what: string) => {
    const key = keyOf(path);
    const other = owners.get(key) ?? owner;
    owners.set(key, other);
    const both = `${other} and ${owner}`;
    if (other === owner || known.has(both)) return;
    known.add(both);
    conflicts.push(`${both} ${what}`);
  };
  if (inside !== undefined) {
    claim(inside, `the folder ${inside}`, "");
    const what = RESERVED.get(keyOf(inside));
    if (what)
      conflicts.push(`the folder ${inside}: this name is reserved for ${what}`);
  }
  for (const { name, url, tools } of comparisons) {
    const file = `${name}.json`;
    const reserved = DEVICE.test(name)
      ? "a device of Windows"
      : reservedFor(name);
    if (reserved) {
      conflicts.push(`${file}: this name is reserved for ${reserved}`);
      continue;
    }
    const long = ENDS.map((end) => name + end).find(
      (path) => Buffer.byteLength(path) > MOST_BYTES,
    );
    if (long) {
      conflicts.push(
        `${file}: this name is too long: ${long} would have ${Buffer.byteLength(long)} bytes, file systems allow ${MOST_BYTES}`,
      );
      continue;
    }
    for (const { id } of tools)
      if (DEVICE.test(id))
        conflicts.push(
          `${file}: the tool id ${id} is reserved for a device of Windows`,
        );
    const twin = names.get(keyOf(name));
    if (twin) {
      conflicts.push(`${twin} and ${file} have names that differ only in case`);
      continue;
    }
    names.set(keyOf(name), file);
    for (const path of [...outputsOf({ name, tools }), name])
      claim(path, file, `would both make ${path}`);
    if (url === undefined) continue;
    const other = urls.get(url);
    const maker = pages.get(url) ?? file;
    if (other !== undefined)
      conflicts.push(`${other} and ${file} have the same url: ${url}`);
    else if (maker !== file)
      conflicts.push(`${file} has the url of the page of ${maker}: ${url}`);
    else urls.set(url, file);
  }
  return conflicts;
}

/**
 * Refuses to write into the folder that is read, where the files would be taken for comparisons next time.
 *
 * @returns Where in the folder that is written the comparisons lie, if they do.
 */
export async function refuseInside(
  folder: string,
  output: string,
): Promise<string | undefined> {
  const [from, to] = await Promise.all([realOf(folder), realOf(output)]);
  const inside = relative(from, to);
  if (!isOutside(inside))
    throw new UsageError(
      `--output: ${output} is ${inside ? "in " : ""}${folder}, the folder of the comparisons`,
    );
  const within = relative(to, from);
  return isOutside(within) ? undefined : within.replaceAll(sep, "/");
}

/** Windows has no relative path to another drive. */
const isOutside = (path: string) =>
  path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path;

/**
 * Where a path leads through all links, whether anything is there or not.
 *
 * @throws {Failure} If it leads nowhere.
 */
export async function realOf(path: string): Promise<string> {
  try {
    return await followAll(resolve(path));
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

async function followAll(path: string): Promise<string> {
  const whole = resolve(await follow(path));
  const folder = dirname(whole);
  return folder === whole
    ? whole
    : join(await followAll(folder), relative(folder, whole));
}

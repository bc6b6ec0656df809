import { escapeHtml } from "@lit-labs/ssr/lib/util/escape-html.js";
import type { Messages } from "../locales/messages.js";
import { toModel } from "../model.js";
import type { Comparison } from "../schema.js";
import { titleOf } from "../views/title.js";

/** The address of a file of the folder. */
export const addressOf = (base: string, path: string): string =>
  base + path.split("/").map(encodeURIComponent).join("/");

/** What is said of a comparison in the files of the whole folder. */
export interface Entry {
  /** Name of its file, without the ending. */
  name: string;
  title: string;
  url?: string | undefined;
  updated?: string | undefined;
  publisher?: string | undefined;
  tools: EntryTool[];
}

/** A tool, and how its panel voted. */
interface EntryTool {
  id: string;
  name: string;
  /** How many reviewed it, and how many of them would ship it. */
  reviews: number;
  ship: number;
  /** The share that would, in whole percent; null without reviews. */
  percent: number | null;
  pick: boolean;
}

/** @param words - To say a title with, if the comparison has none. */
export const entryOf = (
  name: string,
  comparison: Comparison,
  words: Messages,
): Entry => ({
  name,
  title: titleOf(comparison, words),
  url: comparison.url,
  updated: comparison.updated,
  publisher: comparison.publisher?.name,
  tools: toModel(comparison).tools.map(({ tool, panel, pick }) => ({
    id: tool.id,
    name: tool.name,
    reviews: panel?.total ?? 0,
    ship: panel?.ship ?? 0,
    percent: panel?.percent ?? null,
    pick,
  })),
});

/** The list of the comparisons, as data. */
export const toIndex = (entries: readonly Entry[], base: string) => ({
  comparisons: entries.map(({ name, title, url, updated, tools }) => ({
    title,
    url,
    updated,
    file: addressOf(base, `${name}.json`),
    page: addressOf(base, `${name}.html`),
    tools,
  })),
});

/**
 * The pages for search engines: https://www.sitemaps.org/protocol.html. A comparison whose own address
 * is in the folder is found there, any other at the page that the folder has of it.
 */
export const renderSitemap = (
  entries: readonly Entry[],
  base: string,
): string =>
  [
    XML,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(({ name, url, updated }) => {
      const address = url?.startsWith(base)
        ? url
        : addressOf(base, `${name}.html`);
      const changed =
        updated && `<lastmod>${xml(instantOf(updated))}</lastmod>`;
      return `<url><loc>${xml(address)}</loc>${changed ?? ""}</url>`;
    }),
    "</urlset>",
    "",
  ].join("\n");

/** The comparisons that have a date, the newest first. */
export const toDated = (entries: readonly Entry[]): Entry[] =>
  entries
    .filter(({ updated }) => updated)
    .toSorted((one, other) => timeOf(other) - timeOf(one));

const timeOf = ({ updated = "" }: Entry) => Date.parse(instantOf(updated));

/** The start of the Atom feed of dated comparisons, the newest first: RFC 4287. */
export function feedStart(
  [newest, ...rest]: readonly Entry[],
  base: string,
): string {
  const own = addressOf(base, "feed.xml");
  const publishers = new Set(
    [newest, ...rest].map((entry) => entry?.publisher),
  );
  const [publisher = new URL(base).host] =
    publishers.size === 1 ? publishers : [];
  return [
    XML,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(own)}</id>`,
    `<title>${xml(publisher)}</title>`,
    `<link rel="self" href="${xml(own)}"/>`,
    `<updated>${instantOf(newest?.updated ?? "")}</updated>`,
    `<author><name>${xml(publisher)}</name></author>`,
    "",
  ].join("\n");
}

/** One entry of the feed. */
export const feedEntry = (
  { name, title, updated = "", publisher }: Entry,
  plain: string,
  base: string,
): string => {
  const page = addressOf(base, `${name}.html`);
  return [
    "<entry>",
    `<id>${xml(page)}</id>`,
    `<title>${xml(title)}</title>`,
    `<link href="${xml(page)}"/>`,
    `<updated>${instantOf(updated)}</updated>`,
    publisher === undefined
      ? ""
      : `<author><name>${xml(publisher)}</name></author>`,
    `<content type="html">${xml(plain)}</content>`,
    "</entry>",
    "",
  ].join("\n");
};

export const FEED_END = "</feed>\n";

const XML = '<?xml version="1.0" encoding="utf-8"?>';

/** Text without what XML 1.0 forbids, for an element or attribute. */
const xml = (text: string): string =>
  escapeHtml(
    text.replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      "\ufffd",
    ),
  );

/** A day or time of the format as RFC 3339 has them; what names no zone is in UTC. */
function instantOf(iso: string): string {
  const [day, time = "00:00:00Z"] = iso.split("T");
  const [, clock, zone = "Z"] = /^([\d:.]+)(.+)?$/.exec(time)!;
  return `${day}T${clock!.length === 5 ? `${clock}:00` : clock}${zone}`;
}

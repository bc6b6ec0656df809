import { limits } from "../../src/load.js";
import type { Comparison } from "../../src/schema.js";
import type { Draft } from "./draft.js";

/** One kind of file that a draft can leave as. */
export interface FileKind {
  label: string;
  /** The end of its name. */
  end: string;
  type: string;
  /** Makes it of a valid comparison; without this the text leaves as it stands. */
  make?: (comparison: Comparison) => Promise<string>;
}

/** The files that a draft can leave as, made by the same renderers as the command's. */
export const filesOf = (comparison: Comparison | undefined): FileKind[] => [
  { label: "JSON file", end: ".json", type: "application/json" },
  {
    label: "HTML page",
    end: ".html",
    type: "text/html",
    make: async (comparison) =>
      (await import("../../src/static/page.js")).renderPage(comparison),
  },
  {
    label: "HTML snippet to paste",
    end: "-snippet.html",
    type: "text/html",
    make: async (comparison) =>
      (await import("../../src/static/html.js")).renderHtml(comparison),
  },
  {
    label: "Markdown",
    end: ".md",
    type: "text/markdown",
    make: async (comparison) =>
      (await import("../../src/static/markdown.js")).renderMarkdown(comparison),
  },
  jsonLd("JSON-LD for search engines, all tools"),
  ...(comparison?.tools ?? []).flatMap(({ id: tool, name }) => [
    {
      label: `SVG badge of ${name}`,
      end: `-${tool}.svg`,
      type: "image/svg+xml",
      make: async (comparison: Comparison) =>
        (await import("../../src/static/svg.js")).renderSvg(comparison, {
          tool,
        }),
    },
    jsonLd(`JSON-LD of ${name}, with its ratings`, tool),
  ]),
];

/** Ratings are at one tool only, so the list of all has none. */
const jsonLd = (label: string, tool?: string): FileKind => ({
  label,
  end: tool ? `-${tool}.jsonld` : ".jsonld",
  type: "application/ld+json",
  make: async (comparison) =>
    (await import("../../src/static/json-ld.js")).renderJsonLd(comparison, {
      tool,
    }),
});

const TOO_LARGE = `is larger than ${limits.bytes / 1_048_576} MiB, the most that a comparison can be.`;
/** Milliseconds until an address has to have answered. */
const PATIENCE = 10_000;

/** Saves the draft as a file, named after its tools. */
export async function save(draft: Draft, kind: FileKind): Promise<string> {
  const { comparison } = draft;
  const content =
    kind.make && comparison
      ? `${(await kind.make(comparison)).trimEnd()}\n`
      : draft.text;
  const name = nameOf(comparison) + kind.end;
  const url = URL.createObjectURL(new Blob([content], { type: kind.type }));
  Object.assign(document.createElement("a"), {
    href: url,
    download: name,
  }).click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  if (!kind.make) draft.exported();
  return name;
}

const nameOf = (comparison: Comparison | undefined) =>
  comparison?.tools
    .map(({ id }) => id)
    .join("-vs-")
    .slice(0, 100) || "comparison";

/** @throws {Error} In words for a person. */
export async function readFile(file: File): Promise<string> {
  if (file.size > limits.bytes) throw new Error(`${file.name} ${TOO_LARGE}`);
  return file.text();
}

/**
 * Fetches the text of a comparison, also of one with mistakes.
 *
 * @throws {Error} In words for a person.
 */
export async function readUrl(
  address: string,
): Promise<{ text: string; base: string }> {
  if (!URL.canParse(address, document.baseURI))
    throw new Error("This is not a web address.");
  const { href, host } = new URL(address, document.baseURI);
  let response: Response;
  let text: string;
  try {
    response = await fetch(href, {
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE),
    });
    text = await response.text();
  } catch {
    throw new Error(
      `${host} cannot be reached, or does not let other sites read this file (Access-Control-Allow-Origin).`,
    );
  }
  if (!response.ok)
    throw new Error(
      response.status === 404
        ? `${host} has no file at this address (404).`
        : `${host} answered with an error (${response.status}).`,
    );
  if (text.length > limits.bytes) throw new Error(`The file ${TOO_LARGE}`);
  return { text, base: response.url };
}

import { keyOf, loadLanguage } from "../locales/find.js";
import { LANGUAGES } from "../locales/languages.js";
import { ComparisonError } from "../parse.js";
import type { Comparison } from "../schema.js";
import { comparisonOf } from "./comparison.js";
import { Failure, UsageError } from "./failure.js";
import { printText } from "./print.js";
import { isUrl, isWholeUrl, nameOf, read, ReadError } from "./read.js";
import { refuseSame, write } from "./write.js";

/** The options of `render`, as they are written. */
export interface RenderOptions {
  as?: string;
  tool?: string;
  variant?: string;
  theme?: string;
  lang?: string;
  src?: string;
  tools?: string;
  page?: string;
  oembed?: string;
  output?: string;
}

/** The same, checked. */
interface Choices {
  tool?: string;
  variant?: "pill" | "flat" | "badge" | "card";
  theme?: "auto" | "light" | "dark";
  lang?: string;
  src?: string;
  tools?: string[];
  page?: string;
  oembed?: string;
}

interface Surface {
  /** The choices that mean something to it, beside `src`. */
  takes: readonly (keyof Choices)[];
  /** Of these the ones that it cannot do without, and what for. */
  needs?: Partial<Record<keyof Choices, string>>;
  /** Loads nothing but the one renderer. */
  render: (comparison: Comparison, choices: Choices) => Promise<string>;
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

const SURFACES: Record<string, Surface> = {
  html: {
    takes: ["theme", "lang", "tools"],
    needs: {
      src: "the address from which the element will fetch the file",
    },
    render: async (comparison, choices) =>
      (await import("../static/html.js")).renderHtml(comparison, choices),
  },
  page: {
    takes: ["theme", "lang", "tools", "page", "oembed"],
    render: async (comparison, choices) =>
      (await import("../static/page.js")).renderPage(comparison, choices),
  },
  plain: {
    takes: ["lang", "tools"],
    render: async (comparison, choices) =>
      (await import("../static/plain.js")).renderPlain(comparison, choices),
  },
  email: {
    takes: ["lang", "tools"],
    render: async (comparison, choices) =>
      (await import("../static/email.js")).renderEmail(comparison, choices),
  },
  svg: {
    takes: ["tool", "variant", "theme", "lang"],
    render: async (comparison, choices) =>
      (await import("../static/svg.js")).renderSvg(comparison, choices),
  },
  "json-ld": {
    takes: ["tool", "tools", "lang"],
    render: async (comparison, choices) =>
      (await import("../static/json-ld.js")).renderJsonLd(comparison, choices),
  },
  markdown: {
    takes: ["lang"],
    render: async (comparison, choices) =>
      (await import("../static/markdown.js")).renderMarkdown(
        comparison,
        choices,
      ),
  },
  shields: {
    takes: ["tool", "lang"],
    render: async (comparison, choices) =>
      json(
        (await import("../static/shields.js")).toShields(comparison, choices),
      ),
  },
  oembed: {
    takes: ["page", "lang"],
    needs: { page: "the address of the page that is to be embedded" },
    render: async (comparison, { page = "", lang }) =>
      json(
        (await import("../static/oembed.js")).toOEmbed(comparison, {
          page,
          lang,
        }),
      ),
  },
};

/** Renders one file, to a file or to the standard output, and returns the exit code. */
export async function render(
  files: readonly string[],
  options: RenderOptions,
): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError(
      `expected one file, address or -, got ${files.length}`,
    );
  const { output, ...chosen } = options;
  const surface = surfaceOf(chosen.as);
  const choices = choicesOf(chosen, surface);
  if (isUrl(file)) choices.src ??= file;
  for (const [name, what] of Object.entries(surface.needs ?? {}))
    if (!choices[name as keyof Choices])
      throw new UsageError(`--as ${chosen.as} needs --${name}, ${what}`);
  const toFile = output !== undefined && output !== "-";
  if (toFile) await refuseSame(file, output);
  const { text, url } = await read(file).catch((error: Error) => {
    throw error instanceof ReadError
      ? new Failure(`${nameOf(file)}: ${error.message}`)
      : error;
  });
  const comparison = await comparisonOf(text, file, chosen.src ?? url);
  if (!comparison) return 1;
  refuseUnknown(choices.tools, comparison);
  await loadLanguage([choices.lang, comparison.lang]);
  let rendered;
  try {
    rendered = await surface.render(comparison, choices);
  } catch (error) {
    if (error instanceof ComparisonError && error.kind === "unknown-tool")
      throw new UsageError(
        error.issues
          .map(({ path, message }) => `--${path}: ${message}`)
          .join("; "),
      );
    throw error;
  }
  const ended = rendered.endsWith("\n") ? rendered : `${rendered}\n`;
  if (!toFile) return (await printText(ended)) ? 0 : 2;
  await write(output, ended);
  return 0;
}

function surfaceOf(as: string | undefined): Surface {
  const names = Object.keys(SURFACES).join(", ");
  if (as === undefined) throw new UsageError(`--as is missing: ${names}`);
  if (!Object.hasOwn(SURFACES, as))
    throw new UsageError(`--as: expected one of ${names}, got ${as}`);
  return SURFACES[as]!;
}

const VALUES: Partial<Record<keyof Choices, readonly string[]>> = {
  variant: ["pill", "flat", "badge", "card"],
  theme: ["auto", "light", "dark"],
};

function choicesOf(
  { as, ...chosen }: RenderOptions,
  { takes }: Surface,
): Choices {
  for (const [name, value] of Object.entries(chosen) as [
    keyof Choices,
    string,
  ][]) {
    if (name !== "src" && !takes.includes(name))
      throw new UsageError(
        `--${name} means nothing to --as ${as}, which takes ${[...takes, "src"].map((name) => `--${name}`).join(", ")}`,
      );
    const allowed = VALUES[name];
    if (allowed && !allowed.includes(value))
      throw new UsageError(
        `--${name}: expected one of ${allowed.join(", ")}, got ${value}`,
      );
  }
  const { lang, tool, tools } = chosen;
  checkLanguage(lang);
  for (const name of ["src", "page", "oembed"] as const) {
    const address = chosen[name];
    if (address !== undefined && !isWholeUrl(address))
      throw new UsageError(
        `--${name}: expected a whole web address (https://…), got ${address}`,
      );
  }
  if (tool !== undefined && tools !== undefined)
    throw new UsageError("--tool and --tools exclude each other");
  return {
    ...(chosen as Omit<typeof chosen, "tools"> & Choices),
    tools: tools?.split(/[\s,]+/).filter(Boolean),
  };
}

/** Says which tools there are where one that is to be shown is none of them. */
function refuseUnknown(
  ids: readonly string[] = [],
  { tools }: Comparison,
): void {
  const known = tools.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length)
    throw new UsageError(
      `--tools: ${unknown.join(", ")} ${unknown.length === 1 ? "is" : "are"} not in the file, there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`,
    );
}

/**
 * Refuses what is no language, or one without words.
 *
 * @throws {UsageError}
 */
export function checkLanguage(lang: string | undefined): void {
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(
      `--lang: expected a language tag like en or de-CH, got ${lang}`,
    );
  if (lang !== undefined && !keyOf(lang))
    throw new UsageError(
      `--lang: there are no words in ${lang}, but in ${["en", ...Object.keys(LANGUAGES)].join(", ")}`,
    );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

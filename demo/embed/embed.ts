import type { Comparison } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { titleOf } from "../../src/views/title.js";
import type { Setup } from "./setup.js";

/** The files on the CDN that snippets load, as the build of this site found them. */
export interface Release {
  version: string;
  integrity: { "tool-compare.js": string; "tool-verdict.js": string };
}

/** What the build of the site knows. */
declare const __RELEASE__: Release;

/** What somebody is about to paste somewhere. */
export interface Embed {
  setup: Setup;
  /** Absolute address of the data; if it is empty, `json` has them. */
  src: string;
  /** The data themselves, if they have no address yet. */
  json: string;
  /** The data as they were read; missing until that has worked. */
  comparison?: Comparison;
  /** The text of the link that is shown instead of the element without scripts. */
  label: string;
  /** Where that link leads. */
  link: string;
  release: Release;
}

/** One file of a snippet. */
export interface SnippetFile {
  /** Where it goes; missing for what is pasted into a page. */
  name?: string;
  code: string;
  /** It is a file to keep rather than text to paste. */
  isFile?: boolean;
}

/** A way to put the element somewhere. */
export interface Snippet {
  id: string;
  name: string;
  /** Where it goes, who may put it there, and what to use if they may not. */
  advice: string;
  /** It names the address of the script. */
  hasScript?: boolean;
  /** It shows the page's own colours. */
  isThemed?: boolean;
  /** What goes where; missing if the figures themselves are in it, which `rendered.ts` writes. */
  files?: (embed: Embed) => SnippetFile[];
}

/** What to paste, once there are an address or data. */
export function toEmbed(
  setup: Setup,
  { src, comparison }: { src: string; comparison: Comparison | undefined },
): Embed | undefined {
  if (!src && !comparison) return undefined;
  const title = comparison && titleOf(comparison, en);
  const by = comparison?.publisher?.name;
  return {
    setup,
    src,
    json: src ? "" : JSON.stringify(comparison, null, 2),
    comparison,
    label: [
      title ?? "Read the comparison",
      by &&
        (/[?!.…]$/.test(title!) ? ` Compared by ${by}` : `, compared by ${by}`),
    ].join(""),
    link: comparison?.url ?? src,
    release: __RELEASE__,
  };
}

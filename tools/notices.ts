import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Where the licence is of a package that comes without its text. */
const ELSEWHERE: Record<string, string> = {
  "@lit-labs/ssr-dom-shim": "node_modules/@lit-labs/ssr/LICENSE", // from the same repository
  "@parse5/tools": "tools/licenses/parse5-tools.txt",
};

/** The folder of the innermost package that a module is in. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Writes `third-party-notices/<name>.txt` beside a bundle: every package that has a module in it, with
 * its licence. Vite's own `build.license` does the same but for packages without a licence file, which
 * it names without a text; here they fail the build.
 */
export const notices = (name: string): Plugin => ({
  name: "notices",
  generateBundle(_, bundle) {
    const folders = Object.values(bundle)
      .flatMap((output) => (output.type === "chunk" ? output.moduleIds : []))
      .flatMap((id) => PACKAGE.exec(id) ?? []);
    this.emitFile({
      type: "asset",
      fileName: `third-party-notices/${name}.txt`,
      // Two copies of one version say the same.
      source: [...new Set([...new Set(folders)].map(noticeOf))]
        .toSorted()
        .join("\n\n"),
    });
  },
});

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, string>;
  const own = readdirSync(folder).find((file) =>
    /^licen[cs]e(\.(md|txt))?$/i.test(file),
  );
  const file = own ? join(folder, own) : ELSEWHERE[name!];
  if (!file) throw new Error(`${name}: where is its licence?`);
  const text = readFileSync(file, "utf8").trim();
  return `${"-".repeat(72)}\n${name} ${version} (${license})\n\n${text}\n`;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../demo/embed/embed.ts";

/**
 * What snippets load from the CDN: the version of `package.json` and the integrity of the files in
 * `dist`.
 *
 * @param folder - The project, after `npm run build:page` and `npm run build:badge`.
 */
export function readRelease(folder = "."): Release {
  const { version } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Release;
  const integrityOf = (file: string) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(folder, "dist", file)))
      .digest("base64")}`;
  return {
    version,
    integrity: {
      "tool-compare.js": integrityOf("tool-compare.js"),
      "tool-verdict.js": integrityOf("tool-verdict.js"),
    },
  };
}

/** A text whose snippets load this release, whichever they loaded before. */
export const withRelease = (
  text: string,
  { version, integrity }: Release,
): string =>
  text.replace(
    /tool-compare@[^/\s"]+\/dist\/(tool-(?:compare|verdict)\.js)"(\s+)integrity="[^"]*"/g,
    (_, file: keyof Release["integrity"], space: string) =>
      `tool-compare@${version}/dist/${file}"${space}integrity="${integrity[file]}"`,
  );

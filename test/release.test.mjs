import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { runnerImport } from "vite";

const {
  module: { readRelease, withRelease },
} = await runnerImport("./tools/release.ts");

/** What a browser would ask of a file with this content. */
const integrityOf = (content) =>
  `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** The release that a project of this version and with these files has. */
function releaseOf(t, version, compare, verdict) {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version }));
  writeFileSync(join(folder, "dist/tool-compare.js"), compare);
  writeFileSync(join(folder, "dist/tool-verdict.js"), verdict);
  return readRelease(folder);
}

for (const version of ["1.0.0", "1.0.0-rc.1", "12.3.45-alpha-2.x+build.7"])
  test(`the version ${version} and the integrity come from package.json and dist`, (t) => {
    assert.deepEqual(releaseOf(t, version, "compare", "verdict"), {
      version,
      integrity: {
        "tool-compare.js": integrityOf("compare"),
        "tool-verdict.js": integrityOf("verdict"),
      },
    });
  });

test("snippets move from a release to a pre-release and on to the next one", (t) => {
  const readme = (release) => `
<script src="https://cdn.example/npm/tool-compare@${release.version}/dist/tool-compare.js" integrity="${release.integrity["tool-compare.js"]}" crossorigin></script>
<script
  src="https://cdn.example/npm/tool-compare@${release.version}/dist/tool-verdict.js"
  integrity="${release.integrity["tool-verdict.js"]}"
></script>
https://cdn.example/npm/tool-compare/dist/comparison.schema.json and tool-compare@latest stay.
`;
  const releases = ["0.1.0", "1.0.0-rc.1", "1.0.0-rc.10", "1.0.0"].map(
    (version, index) => releaseOf(t, version, `a${index}`, `b${index}`),
  );
  let text = readme(releases[0]);
  for (const release of releases) {
    text = withRelease(text, release);
    assert.equal(text, readme(release));
  }
});

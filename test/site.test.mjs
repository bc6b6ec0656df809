import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

const files = readdirSync("site", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice("site/".length));
const read = (file) => readFileSync(`site/${file}`, "utf8");

for (const file of files.filter((name) => name.endsWith(".html")))
  test(`${file} allows no script and no style but the site's own and what stands in it`, () => {
    const html = read(file);
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html);
    assert.match(policy, /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(policy, /'unsafe| \*(;| )/);
    assert.ok(html.indexOf(policy) < html.indexOf("<link"));
    assert.doesNotMatch(html, /<script(?![^>]* src=)(?!.*?application)[^>]*>/);
    assert.doesNotMatch(html, / style="/);
  });

test("the service worker keeps every file of the site but itself", () => {
  const [, list] = /const FILES = (\[.*?\]);/.exec(read("offline.js"));
  const kept = JSON.parse(list).filter((name) => name !== "./");
  assert.deepEqual(
    kept.toSorted(),
    files.filter((name) => name !== "offline.js").toSorted(),
  );
});

test("snippets are of the version and integrity that the README says", () => {
  const readme = readFileSync("README.md", "utf8");
  const script = files
    .filter((name) => /^assets\/index-.*\.js$/.test(name))
    .map(read)
    .join();
  const hashes = [...readme.matchAll(/integrity="(.*?)"/g)];
  assert.equal(hashes.length, 2);
  for (const [, hash] of hashes) assert.ok(script.includes(hash));
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  assert.ok(
    script.includes(`"${version}"`) || script.includes(`\`${version}\``),
  );
});

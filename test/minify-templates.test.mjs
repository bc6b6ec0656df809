import assert from "node:assert/strict";
import test from "node:test";
import { runnerImport } from "vite";

const {
  module: { minified },
} = await runnerImport("./tools/minify-templates.ts");
const {
  module: { COLORS, colorOf },
} = await runnerImport("./src/colors.ts");

/** The text that a module of one style sheet ends up with. */
const sheet = (literal) => {
  const code = minified(`export const sheet = ${literal};`).toString();
  return JSON.parse(/^export const sheet = (".*");$/.exec(code)[1]);
};

for (const name of Object.keys(COLORS))
  test(`a style sheet has the colour "${name}" in it after the build`, () => {
    const css = sheet(`css\`p { color: var(--x, \${colorOf("${name}")}) }\``);
    assert.match(css, /^p\{color:var\(--x,light-dark\(#\w+,#\w+\)\)\}$/);
    const short = colorOf(name).replace(", ", ",").replace("#ffffff", "#fff");
    assert.ok(css.includes(short), css);
  });

test("a style sheet keeps its quotes, escapes and signs", () => {
  assert.equal(
    sheet('css`p::before { content: "✓ \\2014 \\"" / "" }`'),
    'p:before{content:"✓ —\\"" / ""}',
  );
});

for (const expression of [
  "size",
  "colorOf(name)",
  'colorOf("nothing")',
  'colorOf("toString")',
  'other("text")',
])
  test(`a style sheet with \${${expression}} is refused`, () => {
    assert.throws(
      () => minified(`css\`p { color: \${${expression}} }\``),
      /no expression but colorOf/,
    );
  });

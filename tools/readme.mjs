// Part of `npm run build`: brings what the README takes from the code up to date: version, integrity, sizes, reference.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { runnerImport } from "vite";
import { stylesHash } from "../dist/data.js";
import { elements } from "./elements.mjs";
import { fieldRows } from "./fields.mjs";
import { kilobytes, sizes } from "./size.mjs";

const read = (file) => readFileSync(file, "utf8");
const [compare, verdict] = ["tool-compare", "tool-verdict"].map((tag) =>
  elements.find(({ tagName }) => tagName === tag),
);

const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows]
    // A row is one line, also of what the code says in two.
    .map((cells) => `| ${cells.join(" | ").replace(/\s+/g, " ")} |`)
    .join("\n");
const attributes = (own) =>
  table(
    ["attribute", "values", "default", ""],
    own.map(({ name, type, default: value, description = "" }) => [
      code(name),
      code(type.text.replace(" | null", "")),
      value ? code(value.replaceAll('"', "")) : "",
      description,
    ]),
  );
const named = (what, list, mark = (name) => name) =>
  table(
    [what, ""],
    list.map(({ name, description }) => [code(mark(name)), description]),
  );
const parts = ({ cssParts }) =>
  cssParts.map(({ name }) => code(name)).join(" ");
const isShared = ({ name }) =>
  verdict.attributes.some((other) => other.name === name);

const generated = {
  attributes: [
    "Of both elements:",
    attributes(compare.attributes.filter(isShared)),
    "Of `<tool-compare>`:",
    attributes(compare.attributes.filter((one) => !isShared(one))),
    "Of `<tool-verdict>`:",
    attributes(
      verdict.attributes.filter(
        ({ name }) => !compare.attributes.some((other) => other.name === name),
      ),
    ),
  ].join("\n\n"),
  events: named("event", compare.events),
  states: named("state", compare.cssStates, (name) => `:state(${name})`),
  parts: `\`<tool-compare>\`: ${parts(compare)}\n\n\`<tool-verdict>\`: ${parts(verdict)}`,
  properties: table(
    ["custom property", "default", ""],
    compare.cssProperties.map(({ name, default: value, description }) => [
      code(name),
      code(value),
      description,
    ]),
  ),
  fields: table(
    ["field", "type", ""],
    fieldRows(JSON.parse(read("dist/comparison.schema.json"))).map((cells) =>
      cells.map((cell) => cell.replaceAll("|", "\\|")),
    ),
  ),
  sizes: table(
    ["file", "raw", "gzip", "brotli"],
    sizes().map(({ file, raw, gzip, brotli }) => [
      code(file),
      ...[raw, gzip, brotli].map(kilobytes),
    ]),
  ),
};

const { module } = await runnerImport("./tools/release.ts");
let readme = module.withRelease(read("README.md"), module.readRelease());
for (const [name, text] of Object.entries(generated))
  readme = readme.replace(
    new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, "s"),
    (_, begin, end) => `${begin}\n\n${text}\n\n${end}`,
  );
readme = readme.replace(
  /(<!-- hash -->).*?(<!-- \/hash -->)/,
  (_, begin, end) => `${begin}\`${stylesHash()}\`${end}`,
);
const options = { parser: "markdown", embeddedLanguageFormatting: "off" };
writeFileSync("README.md", await format(readme, options));

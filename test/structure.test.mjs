import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import test from "node:test";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

/** The module of the layout that a file belongs to. */
const moduleOf = (file) => file.split("/")[0].replace(/(\.styles)?\.ts$/, "");

/** What each module may import; types may come from anywhere further left. */
const ALLOWED = {
  schema: [],
  format: [],
  own: [],
  check: [],
  parse: ["check", "format", "schema"],
  load: ["own", "parse", "schema"],
  model: ["schema"],
  locales: ["own", "schema", "model"],
  colors: [],
  styles: ["colors"],
  views: ["schema", "model", "locales", "colors", "styles"],
  static: ["schema", "parse", "model", "locales", "colors", "styles", "views"],
  cli: ["check", "format", "schema", "parse", "load", "locales", "static"],
  elements: [
    "own",
    "schema",
    "parse",
    "load",
    "model",
    "locales",
    "styles",
    "views",
  ],
};

const importsOf = (file) =>
  [
    ...readFileSync(join("src", file), "utf8").matchAll(
      /^(?:import|export)\s[^;]*?from "(\..*?)";/gms,
    ),
  ].map(([, path]) =>
    moduleOf(join(dirname(file), path).replace(/\.js$/, ".ts")),
  );

test("nothing but the entry for it loads the Zod schema", () => {
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(join("src", file), "utf8"),
      file === "schema.ts"
        ? /^$/
        : /^(import|export) (?!type)[^;]*from "(\.+\/schema\.js|zod\b.*)"/m,
      file,
    );
});

for (const file of files.filter((file) => moduleOf(file) in ALLOWED))
  test(`${file} imports only what lies before it`, () => {
    const own = moduleOf(file);
    for (const other of importsOf(file))
      assert.ok(
        other === own || ALLOWED[own].includes(other),
        `${file} imports ${other}`,
      );
  });

test("views, model, styles, words and static files know neither document nor network", () => {
  for (const file of files.filter((file) =>
    ["views", "model", "styles", "locales", "static"].includes(moduleOf(file)),
  ))
    assert.doesNotMatch(
      readFileSync(join("src", file), "utf8"),
      /\b(document|window|fetch)\b[.([]/,
      file,
    );
});

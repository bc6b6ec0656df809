// Part of `npm run build`: minifies the literals of the package as those of the bundles are, for pages that bundle it and
// for the files that it renders.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport("./tools/minify-templates.ts");

for (const name of readdirSync("dist", {
  recursive: true,
  encoding: "utf8",
})) {
  const file = `dist/${name}`;
  if (!file.endsWith(".js") || /^tool-\w+\.js$/.test(name)) continue;
  writeFileSync(file, `${module.minified(readFileSync(file, "utf8"))}`);
}

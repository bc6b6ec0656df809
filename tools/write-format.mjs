// `npm run build:format`: writes src/format.ts and dist/comparison.schema.json from src/schema.ts.
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { runnerImport } from "vite";

const { module } = await runnerImport("./tools/format.ts");

writeFileSync(
  "src/format.ts",
  await format(module.formatModule(), { parser: "typescript" }),
);
mkdirSync("dist", { recursive: true });
writeFileSync(
  "dist/comparison.schema.json",
  `${JSON.stringify(module.toJsonSchema(), null, 2)}\n`,
);

// Part of `npm run build`: gives each language of the package, in dist/locales, what it imports, so that a page asks for one file.
import { build, runnerImport } from "vite";

const { module } = await runnerImport("./src/locales/languages.ts");

for (const tag of Object.keys(module.LANGUAGES))
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: "dist/locales",
      emptyOutDir: false,
      target: "es2022",
      minify: "terser",
      terserOptions: { module: true, ecma: 2020 },
      reportCompressedSize: false,
      lib: {
        entry: `src/locales/${tag}.ts`,
        formats: ["es"],
        fileName: () => `${tag}.js`,
      },
    },
  });

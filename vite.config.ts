import { chmodSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { litForPages } from "./tools/lit-for-pages.ts";
import { minifyTemplates } from "./tools/minify-templates.ts";
import { notices } from "./tools/notices.ts";
import { readRelease } from "./tools/release.ts";
import { offline, policy, strictStyles } from "./tools/site.ts";

/** Where a browser can be opened. */
const hasScreen =
  process.platform !== "linux" ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The site: the builder and all other pages, for any static host. */
const demo = (): UserConfig => ({
  root: "demo",
  cacheDir: "../node_modules/.vite",
  base: "./",
  appType: "mpa", // a missing file is a 404, here as on a static host
  plugins: [minifyTemplates(), strictStyles, policy, offline],
  define: { __RELEASE__: JSON.stringify(readRelease()) },
  preview: { open: hasScreen },
  build: {
    outDir: "../site",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: ["chrome125", "firefox126", "safari17.5"],
    assetsInlineLimit: 0, // the logo once, not in each page
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: readdirSync("demo", { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".html"))
        .map((file) => resolve("demo", file)),
    },
  },
});

/**
 * Leaves each language in a file of its own, beside the script, wherever that is served. Vite would
 * wrap each import into a helper of its own, so it is not shown them.
 */
const languagesBeside: Plugin = {
  name: "languages-beside",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/locales/languages.ts")
      ? {
          code: code.replaceAll('import("./', '__language("./locales/'),
          map: null,
        }
      : null,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk")
        chunk.code = chunk.code.replaceAll("__language(", "import(");
  },
};

/** One self-contained module for a CDN, with Lit inside. */
const bundle = (name: string, input: string): UserConfig => ({
  plugins: [languagesBeside, minifyTemplates(), litForPages(), notices(name)],
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: "es2022",
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false, // npm run size does
    minify: "terser",
    terserOptions: {
      module: true,
      ecma: 2020,
      // What makes the smallest file after brotli, by trying.
      compress: {
        passes: 3,
        unsafe_arrows: true,
        pure_getters: true,
        join_vars: false,
        inline: 1,
      },
    },
    rolldownOptions: {
      input: { [name]: resolve(input) },
      output: { entryFileNames: "[name].js", minify: true },
    },
  },
});

/** Lets a shell run the command. */
const executable: Plugin = {
  name: "executable",
  writeBundle: () => chmodSync("dist/cli.js", 0o755),
};

/**
 * The command, with what it needs inside: loading its modules one by one would take longer than Node
 * itself. What it needs only at times stays in a file of its own.
 */
const command: UserConfig = {
  plugins: [minifyTemplates(), notices("cli"), executable],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli.ts",
    emptyOutDir: false,
    target: "node20",
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { entryFileNames: "cli.js", chunkFileNames: "cli/[name].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === "tool-compare") return bundle(mode, "src/index.ts");
  if (mode === "command") return command;
  if (mode === "tool-verdict") return bundle(mode, "src/verdict.ts");
  return demo();
});

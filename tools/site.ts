import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Where the data, and the logos that they name, of somebody else may lie. */
const ANYWHERE = "'self' https: http://localhost:* http://127.0.0.1:*";

/** What the pages of the site may load. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "form-action": "https:",
  "base-uri": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html",
};

/** What is different on a page. */
const DIFFERENT: Record<string, Record<string, string | undefined>> = {
  "index.html": {
    // Web Awesome fetches its few icons from `data:`, and puts them into a page as HTML.
    "connect-src": `${ANYWHERE} data:`,
    "img-src": ANYWHERE,
    "require-trusted-types-for": undefined,
    "trusted-types": undefined,
    "frame-src": "'self'",
    "worker-src": "'self'",
  },
  "preview.html": { "connect-src": ANYWHERE, "img-src": ANYWHERE },
  "gallery/failure.html": { "connect-src": "http://localhost:9" },
};

/** Gives each built page its policy, with the hashes of the style sheets that stand in it. */
export const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html, { path }) {
      const sheets = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
        ([, css]) =>
          `'sha256-${createHash("sha256").update(css!).digest("base64")}'`,
      );
      const all = {
        ...POLICY,
        "style-src": [POLICY["style-src"], ...sheets].join(" "),
        ...DIFFERENT[path.slice(1)],
      };
      const content = Object.entries(all)
        .flatMap(([name, value]) => (value ? [`${name} ${value}`] : []))
        .join("; ");
      return html.replace(
        /(<meta charset="utf-8" ?\/?>)/,
        `$1\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
      );
    },
  },
};

/** Has Lit's `styleMap` set its first styles like all later ones, as a policy drops `style` attributes. */
export const strictStyles: Plugin = {
  name: "strict-styles",
  apply: "build",
  transform(code, id) {
    if (!id.endsWith("/lit-html/directives/style-map.js")) return null;
    const strict = code.replace(
      /return (this\.\w+=new Set)\(Object\.keys\(\w+\)\),this\.render\(\w+\)/,
      "$1",
    );
    if (strict === code) this.error("styleMap is not what it was");
    return strict;
  },
};

/** Lets the site work without a network once it has been opened. */
export const offline: Plugin = {
  name: "offline",
  apply: "build",
  enforce: "post", // once the pages are there
  generateBundle(_, bundle) {
    const own = Object.keys(bundle).filter((file) => !file.endsWith(".map"));
    const given = readdirSync("demo/public", {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice("demo/public/".length),
      );
    const files = ["./", ...own, ...given];
    const version = createHash("sha256");
    for (const chunk of Object.values(bundle))
      version.update(chunk.type === "chunk" ? chunk.code : chunk.source);
    this.emitFile({
      type: "asset",
      fileName: "offline.js",
      source: readFileSync("demo/offline.js", "utf8")
        .replace("__FILES__", JSON.stringify(files))
        .replace("__VERSION__", version.digest("hex").slice(0, 12)),
    });
  },
};

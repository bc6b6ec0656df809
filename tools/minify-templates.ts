import { transform as minifyCss } from "lightningcss";
import MagicString from "magic-string";
import { parseAst, type Plugin } from "vite";

/** White space beside these never shows, so it need not ship. */
const BLOCK =
  "article|section|header|footer|form|div|dl|dt|dd|figure|figcaption|blockquote|p|h[1-6]|svg|path|details|summary|table|caption|thead|tbody|tr|t[dh]|ul|li";

/**
 * Minifies the `html` and `css` literals of the sources. The libraries that do this want a newer Node
 * than the project does.
 */
export function minifyTemplates(): Plugin {
  return {
    name: "minify-templates",
    enforce: "post",
    transform(code, id) {
      if (!id.includes("/src/")) return null;
      const source = minified(code);
      return { code: source.toString(), map: source.generateMap() };
    },
  };
}

/** A module with its `html` and `css` literals minified. */
export function minified(code: string): MagicString {
  const source = new MagicString(code);
  for (const { tag, quasi } of taggedTemplates(parseAst(code))) {
    if (tag === "css" && quasi.expressions.length > 0)
      throw new Error("A css literal with expressions cannot be minified");
    quasi.quasis.forEach(({ start, end, value }, index, { length }) => {
      const text =
        tag === "css"
          ? css(value.raw)
          : html(value.raw, index === 0, index === length - 1);
      if (start < end) source.update(start, end, text);
    });
  }
  return source;
}

function css(text: string): string {
  const { code } = minifyCss({
    filename: "styles.css",
    code: Buffer.from(text),
    minify: true,
  });
  return code.toString().replaceAll("\\", "\\\\");
}

function html(text: string, first: boolean, last: boolean): string {
  let minified = text
    .replace(/\s+/g, " ")
    .replace(/ ?(\/?>)/g, "$1")
    .replace(new RegExp(` ?(</?(?:${BLOCK})\\b[^>]*>) ?`, "g"), "$1");
  // An opening tag whose end stands behind an expression.
  minified = minified.replace(new RegExp(` (<(?:${BLOCK})\\b[^>]*)$`), "$1");
  // A template's own first and last line break show nothing; a space that stands alone does.
  if (first && /^\s*\n/.test(text)) minified = minified.trimStart();
  if (last && /\n\s*$/.test(text)) minified = minified.trimEnd();
  return minified;
}

interface Quasi {
  start: number;
  end: number;
  value: { raw: string };
}

interface Tagged {
  tag: "html" | "css";
  quasi: { quasis: Quasi[]; expressions: unknown[] };
}

function* taggedTemplates(node: unknown): Generator<Tagged> {
  if (typeof node !== "object" || node === null) return;
  const { type, tag, quasi } = node as {
    type?: string;
    tag?: { name?: string };
    quasi?: Tagged["quasi"];
  };
  if (
    type === "TaggedTemplateExpression" &&
    quasi &&
    (tag?.name === "html" || tag?.name === "css")
  )
    yield { tag: tag.name, quasi };
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

import { transform as minifyCss } from "lightningcss";
import MagicString from "magic-string";
import { parseAst, type Plugin } from "vite";
import { COLORS, colorOf, mixOf, type Color } from "../src/colors.ts";

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

/** A module with its `html` literals minified, and with a minified string for each `css` literal. */
export function minified(code: string): MagicString {
  const source = new MagicString(code);
  for (const { tag, quasi, start, end } of taggedTemplates(parseAst(code))) {
    if (tag === "css") source.update(start, end, JSON.stringify(css(quasi)));
    else
      quasi.quasis.forEach((part, index, { length }) => {
        const text = html(part.value.raw, index === 0, index === length - 1);
        if (part.start < part.end) source.update(part.start, part.end, text);
      });
  }
  return source;
}

function css({ quasis, expressions }: Quasi): string {
  const text = String.raw(
    { raw: quasis.map(({ value }) => value.raw) },
    ...expressions.map(color),
  );
  const { code } = minifyCss({
    filename: "styles.css",
    code: Buffer.from(text),
    minify: true,
  });
  return code.toString();
}

/** What `colorOf("…")` and `mixOf("…")` give, the only expressions that a style sheet may have. */
function color({ callee, arguments: [name] = [] }: Expression): string {
  const give = { colorOf, mixOf }[callee?.name ?? ""];
  if (!give || !name || !Object.hasOwn(COLORS, name.value))
    throw new Error('A css literal may have no expression but colorOf("…")');
  return give(name.value);
}

function html(text: string, first: boolean, last: boolean): string {
  // Where nothing but a line break stands between two values, they are blocks.
  if (!first && !last && /^\s*\n\s*$/.test(text)) return "";
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

interface Part {
  start: number;
  end: number;
  value: { raw: string };
}

interface Expression {
  callee?: { name?: string };
  arguments?: { value: Color }[];
}

interface Quasi {
  quasis: Part[];
  expressions: Expression[];
}

interface Tagged {
  tag: "html" | "css";
  quasi: Quasi;
  start: number;
  end: number;
}

function* taggedTemplates(node: unknown): Generator<Tagged> {
  if (typeof node !== "object" || node === null) return;
  const { type, tag, quasi, start, end } = node as {
    type?: string;
    tag?: { name?: string };
    quasi?: Quasi;
    start: number;
    end: number;
  };
  if (
    type === "TaggedTemplateExpression" &&
    quasi &&
    (tag?.name === "html" || tag?.name === "css")
  )
    yield { tag: tag.name, quasi, start, end };
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

// `node tools/widths.mjs`: writes the widths of Verdana's characters into src/static/widths.ts.
import { writeFileSync } from "node:fs";
import measure from "anafanafo";
import { format } from "prettier";

/** Latin, Greek and Cyrillic; the rest of Latin; punctuation, currencies, arrows and mathematics. */
const BLOCKS = [
  [0x20, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x22ff],
];

const widths = (font) =>
  BLOCKS.map(([first, last]) => [
    first,
    Array.from({ length: last - first + 1 }, (_, index) =>
      Math.round(100 * measure(String.fromCodePoint(first + index), { font })),
    ).join(" "),
  ]);

export const source = await format(
  `// Written by tools/widths.mjs.

/** Widths of Verdana's characters in thousandths of an em: where each block begins, and its widths. */
export const WIDTHS: Record<"normal" | "bold", [number, string][]> = ${JSON.stringify(
    { normal: widths("10px Verdana"), bold: widths("bold 10px Verdana") },
  )};`,
  { parser: "typescript" },
);

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL("../src/static/widths.ts", import.meta.url), source);

import fc from "fast-check";
import { defaultTreeAdapter as tree } from "parse5";
import { filled } from "./filled.mjs";

/** Pieces that mean something in HTML, XML, JSON, CSS or a URL, or turn the direction of a text. */
const PIECES = [
  ...String.raw`
    < > & " ' / = ; : # ? % { } [ ] \ ! - -- a é 🦎 0 </ /> &lt; &#60; &amp; &nbsp; <b> </p> </td>
    <!-- --> <![CDATA[ ]]> <?x ?> <a <br> <p> style= onload= x" x' url( //x.example
    javascript: data: ${"${x}"} {{x}} $& $1 $$ \u003c </a> <li>
  `.match(/\S+/g),
  "</script>",
  "</style>",
  "</title>",
  "</template>",
  "</table>",
  ..."\u0000\t\n\u000b\r\u001b \u0085\u00a0\u200b\u2028\ufeff\ufffe\u202e\u202c\u2067\u2069\ud83d\ude00".split(
    "",
  ),
];

/** How a text reads in one line, whatever its spaces are. */
export const shown = (text) =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

const hostileText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join("").replaceAll(/\n/g, " ").slice(0, 20))
  .filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text) && shown(text));

const RUNS = 1_000;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Says how often a property is tried, and how to try the same again. */
export const TRIES = `${RUNS} hostile texts, SEED=${seed}`;

/** Tries a property with comparisons that have one hostile text in every field that takes any. */
export const tryHostile = (property) =>
  fc.assert(
    fc.property(hostileText, (text) => property(text, filled(text))),
    { seed, numRuns: RUNS },
  );

/** The same comparison with nothing hostile in it. */
export const HARMLESS = "Harmless";
export const harmless = filled(HARMLESS);

/** A document as data: names of elements and attributes, values and texts as they read. */
export function outline(node, change = (text) => text) {
  if (tree.isTextNode(node)) return shown(change(node.value));
  if (tree.isCommentNode(node)) return { comment: node.data };
  return [
    node.nodeName,
    (node.attrs ?? []).map(({ name, value }) => [name, shown(change(value))]),
    ((node.content ?? node).childNodes ?? []).map((child) =>
      outline(child, change),
    ),
  ];
}

/** Puts a hostile text in the place of the harmless one. */
export const replacedBy = (text) => (harmless) =>
  harmless.split(HARMLESS).join(text);

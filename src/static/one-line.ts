/** Plain text as one well-formed line without control characters, whose turns of direction end with it. */
export const oneLine = (text = ""): string =>
  ODD.test(text)
    ? closed(text.replace(/[ \p{Cc}]+/gu, " ").trim()).toWellFormed()
    : text;

/** What few texts have, and all that there may be to change. */
const ODD =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]| {2}|^\s|\s$/;

/** The paragraphs of a text, each as its lines; none of them is empty. */
export const paragraphsOf = (text = ""): string[][] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(oneLine).filter(Boolean))
    .filter(({ length }) => length);

const END_OF_EMBEDDING = "\u202c";
const END_OF_ISOLATE = "\u2069";

/** Ends each turn of direction that the text begins, so that none reaches what stands beside it. */
function closed(line: string): string {
  const open: string[] = [];
  for (const [turn] of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g))
    if (turn === END_OF_EMBEDDING) {
      if (open.at(-1) === turn) open.pop();
    } else if (turn === END_OF_ISOLATE) {
      if (open.includes(turn)) while (open.pop() !== turn);
    } else open.push(turn < "\u2066" ? END_OF_EMBEDDING : END_OF_ISOLATE);
  return line + open.reverse().join("");
}

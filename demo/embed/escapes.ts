/**
 * Escapes text for an element's content or an attribute in double quotes, in HTML and in every
 * language of templates here: all of them read character references, and none of them finds its own
 * brackets in one, nor WordPress a shortcode.
 */
export const text = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .replace(/[&<>"]/g, (char) => NAMED[char]!)
    .replace(/[[{}@]/g, (char) => `&#${char.charCodeAt(0)};`);

const NAMED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The same for a quoted parameter of a shortcode, whose quotes and signs differ from one to another. */
export const parameter = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .replace(
      /[^\p{L}\p{M}\p{N} .,:!?()-]/gu,
      (char) => `&#${char.codePointAt(0)};`,
    );

/** Text as a string of JavaScript, for places that read character references as Markdown does. */
export const quoted = (value: string) =>
  `"${value
    .replace(/\s+/g, " ")
    .replace(
      /[<>{}"@`$\\]/g,
      (char) => `\\x${char.charCodeAt(0).toString(16)}`,
    )}"`;

/** An address in which no character means anything to a language of templates. */
export const address = (url: string) =>
  url.replace(
    /["'\\`{}|^<>]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** JSON whose texts cannot end the script element around it, nor be a shortcode or part of a template. */
export const inScript = (json: string) =>
  json.replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(
      /[<[{]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );

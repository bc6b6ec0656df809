import { filled } from "./filled.mjs";

/** Texts that mean something elsewhere, by what that is. */
export const NAUGHTY = {
  HTML: `x <b>bold</b> <img src=x onerror=alert(1)> &amp; &lt; "q" 'q' x`,
  "the end of a script": "</script><script>alert(1)</script><!-- <script>",
  "the end of a title":
    "</title></style></text></svg><script>alert(1)</script>",
  XML: `]]> <![CDATA[x]]> <?xml?> <!DOCTYPE x> &#0; &#x1; %x; {text}`,
  "control characters":
    "x\u0001\u0007\b\u000b\u001b[31m\u007f\u0085\u009f\ufffe\uffff x",
  "surrogates without a partner": "x \ud83d x \ude00 x",
  "turns of direction": "x \u202eabc \u2067def \u202c x",
  emoji: "👩‍👩‍👧‍👦 e\u0301\u0301 ﷽ 🇩🇪 👍🏽",
  "a table": "a | b || \\| \\\\| c |",
  emphasis: "*a* **b** _c_ __d__ ~~e~~ ~f~ `g` ``h`` ***",
  links:
    "[a](https://b.example) ![c](d.png) [e]: f [^1] [[g]] <https://h.example>",
  addresses:
    "https://a.example www.b.example c@d.example mailto:e@f.example ftp://g.example",
  "mentions and references": "@octocat #1 GH-1 owner/repo#1 :+1: :smile_cat:",
  "a bullet": "- a",
  "a number": "1. a",
  "a number in brackets": "12) a",
  "a heading": "# a ##",
  "a heading's end": "C #",
  "a rule": "---",
  "a rule of stars": "* * *",
  "an underline": "===",
  "a quote": "> [!NOTE] a",
  "a fence": "~~~ a",
  code: "\ta",
  "a plus": "+ a",
  "a comment": "<!-- a --> b <!-- c",
  "an entity": "&copy; &#35; &nbsp;x",
  "a formula": "$a$ and $$b$$ and $5",
  backslashes: "\\ \\\\ \\* a\\",
  "only a bracket": "]",
  "very much": "W".repeat(60),
};

/** The text in every field that takes any, the addresses as naughty as an address can be. */
export const naughty = (text) =>
  filled(
    text,
    "https://example.com/a_(b)_[c]?d=*e*|f&copy;=`g`\\&h=<i>'\"#_j_",
  );

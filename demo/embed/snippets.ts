import type { Embed, Snippet, SnippetFile } from "./embed.js";
import { FRAMEWORKS } from "./frameworks.js";
import { GENERATORS } from "./generators.js";
import {
  complete,
  hints,
  inOneLine,
  isComparison,
  RULE,
  script,
  styleSheet,
} from "./markup.js";

const html = (embed: Embed): SnippetFile[] => {
  const head = [...hints(embed), script(embed), styleSheet(embed)].filter(
    Boolean,
  );
  return [{ code: `${head.join("\n")}\n\n${complete(embed, "\n  ")}` }];
};

/** What a page in one piece needs, in one line. */
const line = (embed: Embed, rule?: string): SnippetFile => ({
  code: inOneLine(
    embed,
    complete({ ...embed, json: compact(embed.json) }, ""),
    rule,
  ),
});

const compact = (json: string) => json && JSON.stringify(JSON.parse(json));

/** For pages that say they are dark by a class alone: tells the browser, too. */
export const DARK_RULE = ".dark { color-scheme: dark }";

/** Every way to put the element, or what it says, somewhere. */
export const SNIPPETS: readonly Snippet[] = [
  {
    id: "html",
    name: "HTML",
    advice: "Paste it where you want the comparison.",
    hasScript: true,
    isThemed: true,
    files: html,
  },
  {
    id: "one-line",
    name: "One line",
    advice:
      "For editors that turn line breaks into paragraphs, such as WordPress’s classic editor, and for Markdown, such as Hexo’s.",
    hasScript: true,
    isThemed: true,
    files: (embed) => [line(embed)],
  },
  {
    id: "wordpress",
    name: "WordPress",
    advice:
      "For administrators and editors: paste it into a “Custom HTML” block. WordPress removes scripts from an author’s post: use the plugin, or “No scripts”. WordPress.com allows scripts on plans with plugins.",
    hasScript: true,
    isThemed: true,
    files: (embed) => [
      line(embed, ""),
      ...(isComparison(embed)
        ? [{ name: "Once for the site: Additional CSS", code: RULE }]
        : []),
    ],
  },
  {
    id: "ghost",
    name: "Ghost",
    advice: "Type /html in the editor and paste it into the HTML card.",
    hasScript: true,
    isThemed: true,
    files: html,
  },
  ...GENERATORS,
  ...FRAMEWORKS,
  {
    id: "prerendered",
    name: "Prerendered",
    advice:
      "The whole comparison as one line of HTML, for readers without scripts and for search engines too. The script keeps it up to date. It cannot go into React or Vue templates or MDX: use their own tabs. In a WordPress author’s post, use “No scripts”.",
    hasScript: true,
    isThemed: true,
  },
  {
    id: "iframe",
    name: "iframe",
    advice:
      "For hosts that allow only frames. Upload the page next to your file; the script adjusts the frame’s height. It has the default colours.",
  },
  {
    id: "badge-image",
    name: "README badge",
    advice:
      "An image of today’s verdict, for a README on GitHub, GitLab or npm. Put the file next to it, and download it again when the verdict changes.",
  },
  {
    id: "no-script",
    name: "No scripts",
    advice:
      "For posts of WordPress authors, Substack, Medium, GitHub and e-mail, which remove scripts and frames. Where HTML is allowed, paste the whole comparison as plain HTML; where Markdown is, as Markdown. A plain link always works.",
  },
];

import { keyOf } from "../../src/locales/find.js";
import { LANGUAGES } from "../../src/locales/languages.js";
import type { Embed } from "./embed.js";
import { address, inScript, parameter, quoted, text } from "./escapes.js";
import { attributesOf, propertiesOf } from "./setup.js";

const CDN = "https://cdn.jsdelivr.net/npm/tool-compare";

/** Where data without an address should be for a snippet that cannot hold them. */
const LOCAL = "/comparison.json";

export const isComparison = ({ setup }: Embed) => setup.as === "comparison";

export const tagOf = (embed: Embed) =>
  isComparison(embed) ? "tool-compare" : "tool-verdict";

/** Where a file of the release is: on the CDN, or beside the data, where `tool-compare publish --script` puts it. */
const hosted = ({ src, setup, release }: Embed, file: string) =>
  setup.isOwnScript
    ? text(address(src ? new URL(file, src).href : `/${file}`))
    : `${CDN}@${release.version}/dist/${file}`;

export function script(embed: Embed): string {
  const file = `${tagOf(embed)}.js` as const;
  const pin = embed.setup.isOwnScript
    ? ""
    : ` integrity="${embed.release.integrity[file]}" crossorigin`;
  return `<script type="module" src="${hosted(embed, file)}"${pin}></script>`;
}

/** Hints that fetch the data and the words of the chosen language beside the script instead of after it. */
export function hints(embed: Embed): string[] {
  const { src, setup } = embed;
  if (setup.isLazy || !isComparison(embed)) return [];
  const key = setup.lang && keyOf(setup.lang);
  const links = [];
  if (src)
    links.push(
      `<link rel="preload" as="fetch" crossorigin href="${text(address(src))}">`,
    );
  if (key && key in LANGUAGES)
    links.push(
      `<link rel="modulepreload" href="${hosted(embed, `locales/${key}.js`)}">`,
    );
  return links;
}

/** Reserves space until the script has come, for at most ten seconds: it may never come. */
export const RULE = `@media (scripting: enabled) { tool-compare:not(:defined) { display: block; min-height: 100vh; animation: tool-compare 0s 10s forwards } }
@keyframes tool-compare { to { min-height: 0 } }`;

/** The rule in a `<style>` with this margin before it; nothing for a badge. */
export const styleSheet = (embed: Embed, margin = "") =>
  isComparison(embed)
    ? `${margin}<style>\n${RULE.replace(/^/gm, `${margin}  `)}\n${margin}</style>`
    : "";

/** The custom properties, for a `style` attribute. */
export const styleOf = ({ setup }: Embed) =>
  propertiesOf(setup)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");

/** The attributes for a tag, each after a space. */
const attributes = (embed: Embed, pairs: [string, string][]) =>
  [...pairs, ["style", styleOf(embed)] as const]
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${text(value)}"`)
    .join("");

const fallback = ({ link, label }: Embed) =>
  link && `<a href="${text(address(link))}">${text(label)}</a>`;

/** The element for a page whose builder brings the script. Data without an address are beside it. */
export const element = (embed: Embed) =>
  `<${tagOf(embed)}${attributes(embed, [
    ["src", address(embed.src || LOCAL)],
    ...attributesOf(embed.setup),
  ])}>
  ${fallback(embed)}
</${tagOf(embed)}>`.replace("\n  \n", "");

/** The element for a page that is HTML, with the data in it if they have no address. */
export const complete = (embed: Embed, newline: string) =>
  [
    `<${tagOf(embed)}${attributes(embed, [
      ["src", address(embed.src)],
      ...attributesOf(embed.setup),
    ])}>`,
    fallback(embed),
    !embed.src &&
      `<script type="application/json">${inScript(embed.json)}</script>`,
    `</${tagOf(embed)}>`,
  ]
    .filter(Boolean)
    .join(newline)
    .replace(new RegExp(`${newline || "(?!)"}(</tool-\\w+>)$`), "\n$1");

/**
 * Script and element without a line break, which hosts make paragraphs of, and in a block of their
 * own, so that the fallback is in the column even if the element is unknown. A pill is part of a line.
 */
export function inOneLine(embed: Embed, element: string, rule = RULE): string {
  const isPill = !isComparison(embed) && embed.setup.variant === "pill";
  const style =
    isComparison(embed) && rule
      ? `<style>${rule.replaceAll("\n", " ")}</style>`
      : "";
  const line = `${script(embed)}${style}${element}`;
  return isPill ? line : `<div>${line}</div>`;
}

/** What differs from post to post, by the names that a template gives it; the looks do not. */
export const values = ({
  src,
  link,
  label,
  setup,
}: Embed): [string, string][] => [
  ["src", address(src || LOCAL)],
  ["link", address(link || src || LOCAL)],
  ["label", parameter(label)],
  ...(setup.as === "badge" ? [["tool", setup.tool] as [string, string]] : []),
];

/** A template with those values as parameters, in the notation of a site generator. */
export function template(
  embed: Embed,
  notation: (parameter: string) => string,
): string {
  const tag = tagOf(embed);
  const tool = isComparison(embed) ? "" : ` tool="${notation("tool")}"`;
  const own = attributes(embed, attributesOf({ ...embed.setup, tool: "" }));
  return inOneLine(
    embed,
    `<${tag} src="${notation("src")}"${tool}${own}><a href="${notation("link")}">${notation("label")}</a></${tag}>`,
  );
}

/** What is in the element's tag in JSX. */
function jsxProps(embed: Embed): string[] {
  const pairs: [string, string][] = [
    ["src", address(embed.src || LOCAL)],
    ...attributesOf(embed.setup),
  ];
  const styles = propertiesOf(embed.setup).map(
    ([name, value]) => `"${name}": "${value}"`,
  );
  return [
    ...pairs.map(([name, value]) => `${name}="${text(value)}"`),
    ...(styles.length ? [`style={{ ${styles.join(", ")} }}`] : []),
  ];
}

/** The element in JSX, with more lines in its tag. */
export function jsx(embed: Embed, ...more: string[]): string {
  const link = fallback(embed);
  return [
    `<${tagOf(embed)}`,
    ...[...jsxProps(embed), ...more].map((line) => `  ${line}`),
    ">",
    ...(link ? [`  ${link}`] : []),
    `</${tagOf(embed)}>`,
  ].join("\n");
}

/** The element in MDX: in one line, with its text as an expression, since it would be Markdown. */
export function mdx(embed: Embed): string {
  const { link, label } = embed;
  const tag = tagOf(embed);
  const inner =
    link && `<a href="${text(address(link))}">{${quoted(label)}}</a>`;
  return `<${[tag, ...jsxProps(embed)].join(" ")}>${inner}</${tag}>`;
}

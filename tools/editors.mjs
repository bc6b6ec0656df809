// Part of `npm run build`: tells editors and compilers what custom-elements.json says, each in its own format.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { elements as declared } from "./elements.mjs";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const { name: library, version } = read("package.json");
const elements = declared.map((element) => ({
  ...element,
  properties: element.members.filter(
    ({ kind, readonly }) => kind === "field" && !readonly,
  ),
}));

const typeOf = ({ type }) => type.text.replace(" | null", "");
const choices = (attribute) =>
  [...typeOf(attribute).matchAll(/"([^"]+)"/g)].map(([, name]) => name);
const pick = (list, also = () => ({})) =>
  list.map((one) => ({
    name: one.name,
    description: one.description,
    ...also(one),
  }));

const list = (title, own, mark = (name) => `\`${name}\``) =>
  own.length
    ? `\n\n**${title}**\n${own.map(({ name, description }) => `- ${mark(name)}: ${description}`).join("\n")}`
    : "";

/** VS Code: completes tags, attributes and their values. What it has no field for stands in the description. */
const vscode = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: {
      kind: "markdown",
      value:
        element.description +
        list(
          "Properties",
          element.properties.filter(({ attribute }) => !attribute),
        ) +
        list("Events", element.events) +
        list("Content", element.slots, (name) => name || "default"),
    },
    attributes: pick(element.attributes, (attribute) =>
      typeOf(attribute) === "boolean"
        ? { valueSet: "v" } // VS Code's own name for an attribute without a value
        : choices(attribute).length && {
            values: choices(attribute).map((name) => ({ name })),
          },
    ),
  })),
};

/** JetBrains. */
const webTypes = {
  $schema:
    "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
  name: library,
  version,
  "js-types-syntax": "typescript",
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: pick(element.attributes, (attribute) => ({
          ...(attribute.default && { default: attribute.default }),
          value:
            typeOf(attribute) === "boolean"
              ? { kind: "no-value" }
              : { type: typeOf(attribute) },
        })),
        slots: pick(element.slots),
        js: {
          properties: pick(element.properties, ({ type, default: value }) => ({
            type: type.text,
            ...(value && { default: value }),
          })),
          events: pick(element.events),
        },
        css: {
          properties: pick(
            element.cssProperties,
            ({ default: value }) => value && { default: value },
          ),
          parts: pick(element.cssParts),
        },
      })),
    },
  },
};

const camel = (name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Members of an interface, each with its docs. */
const members = (entries) =>
  entries
    .map(
      ([name, type, description]) =>
        `/** ${description} */\n${JSON.stringify(name)}?: ${type} | undefined;`,
    )
    .join("\n");

/**
 * What one element takes in a template: attributes and properties, and a listener for each event.
 * A number may be written as text, as in HTML.
 */
const props = (element, { flag, listener }) => {
  const types = new Map();
  const add = (name, type, description) =>
    types.has(name) || types.set(name, [name, type, description]);
  for (const { name, type, description } of element.attributes)
    add(
      name,
      type.text === "boolean" && name !== camel(name)
        ? flag
        : type.text.replace("number", "number | `${number}`"),
      description,
    );
  for (const { name, type, description } of element.properties)
    add(name, type.text.replace("number", "number | `${number}`"), description);
  for (const { name, type, description } of element.events)
    add(listener(name), `((event: ${type.text}) => void)`, description);
  return `/** What \`<${element.tagName}>\` takes in a template. */
export interface ${element.name}Props {
${members([...types.values()])}
}`;
};

/** Types that a page's own framework reads once it imports `tool-compare/<framework>` instead of `tool-compare`. */
const declarations = (
  framework,
  { imports, more = "", registry, entry, ...style },
) => `
// Written by tools/editors.mjs.
import type { ${imports} } from "${framework}";
import type { ${[
  "Comparison",
  ...elements.map(({ name }) => name),
  ...new Set(
    elements.flatMap(({ events }) =>
      events.flatMap(({ type }) => type.text.match(/\w+Detail/) ?? []),
    ),
  ),
].join(", ")} } from "./index.js";

export * from "./index.js";

${elements.map((element) => props(element, style)).join("\n\n")}
${more}
declare module "${framework}" {
  ${registry(
    elements
      .map(
        (element) =>
          `/** ${element.description.replace(/\s+/g, " ")} */\n"${element.tagName}": ${entry(element)};`,
      )
      .join("\n"),
  )}
}`;

const react = declarations("react", {
  imports: "CSSProperties, DetailedHTMLProps, HTMLAttributes",
  flag: "boolean",
  listener: (name) => `on${name}`,
  registry: (entries) =>
    `namespace JSX { interface IntrinsicElements { ${entries} } }`,
  more: `
/** Styles, with the custom properties that the elements read. */
export interface ToolStyle extends CSSProperties {
${members(elements[0].cssProperties.map((one) => [one.name, "string", one.description]))}
}
`,
  // React hears "load" and "error" of a custom element only in lower case.
  entry: ({ name }) => `DetailedHTMLProps<
    Omit<HTMLAttributes<${name}>, keyof ${name}Props | "onLoad" | "onError" | "style"> &
      ${name}Props & { style?: ToolStyle | undefined },
    ${name}
  >`,
});

const vue = declarations("vue", {
  imports: "HTMLAttributes, PublicProps",
  // `false` would be written into the attribute, which is then there.
  flag: 'true | "" | null',
  listener: (name) => camel(`on-${name}`),
  registry: (entries) => `interface GlobalComponents { ${entries} }`,
  entry: ({ name }) => `new () => ${name} & {
    $props: Omit<HTMLAttributes, keyof ${name}Props> & ${name}Props & PublicProps;
    $slots: { default?(): unknown };
  }`,
});

const svelte = declarations("svelte/elements", {
  imports: "HTMLAttributes",
  flag: 'true | "" | null',
  listener: (name) => `on${name}`,
  registry: (entries) => `interface SvelteHTMLElements { ${entries} }`,
  entry: ({ name }) =>
    `Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ${name}Props`,
});

const json = (data) => JSON.stringify(data);
for (const [file, text] of Object.entries({
  "vscode.html-custom-data.json": json(vscode),
  "web-types.json": json(webTypes),
  "dist/react.d.ts": react,
  "dist/vue.d.ts": vue,
  "dist/svelte.d.ts": svelte,
  // What a browser loads registers the elements and exports nothing.
  "dist/tool-compare.d.ts": `import "./index.js"; export {};`,
  "dist/tool-verdict.d.ts": `import "./verdict.js"; export {};`,
}))
  writeFileSync(file, await format(text, { filepath: file }));

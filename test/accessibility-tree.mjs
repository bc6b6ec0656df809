/**
 * A plugin: the accessibility tree of an element, as Chromium gives it to assistive technology. The
 * command `accessibility-tree` returns it beside what the file `accessibility-tree/<name>.txt` has;
 * with `--update-snapshots` it writes that file.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What holds others together and is not spoken. */
const SILENT = new Set(["generic", "none", "paragraph"]);
/** What repeats what its text says, line by line or as a mark. */
const REPEATS = new Set(["InlineTextBox", "ListMarker"]);
/** Chromium's own names for what has a common one. */
const ROLES = {
  DisclosureTriangle: "fold",
  Figcaption: "caption",
  LabelText: "label",
  image: "img",
  sectionheader: "header",
  sectionfooter: "footer",
};
/** What is spoken beside role and name. */
const STATES = [
  "expanded",
  "checked",
  "required",
  "disabled",
  "focused",
  "busy",
  "live",
];

const file = (name) =>
  new URL(`accessibility-tree/${name}.txt`, import.meta.url);

export const accessibilityTree = {
  name: "accessibility-tree",
  async executeCommand({ command, payload, session }) {
    if (command !== "accessibility-tree") return;
    const { name, selector } = payload;
    const page = session.browser.getPage(session.id);
    const tree = `${(await linesOf(page, selector)).join("\n")}\n`;
    if (process.argv.includes("--update-snapshots"))
      writeFileSync(file(name), tree);
    return { tree, expected: readFileSync(file(name), "utf8") };
  },
};

/** The accessible nodes in an element, one a line, those inside others further in. */
async function linesOf(page, selector) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const { result } = await cdp.send("Runtime.evaluate", {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { node } = await cdp.send("DOM.describeNode", result);
  await cdp.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const childrenOf = ({ childIds = [] }) => childIds.map((id) => byId.get(id));
  const isSilent = ({ ignored, role, name }) =>
    ignored || (SILENT.has(role.value) && !name.value);
  /** The text in some nodes; undefined if they hold anything else. */
  const textIn = (children) => {
    const texts = children.map((child) =>
      child.role.value === "StaticText"
        ? child.name.value
        : REPEATS.has(child.role.value)
          ? ""
          : isSilent(child)
            ? textIn(childrenOf(child))
            : undefined,
    );
    return texts.includes(undefined) ? undefined : texts.join("");
  };
  const lines = [];
  const write = (each, depth) => {
    const { role, name } = each;
    const children = childrenOf(each);
    if (REPEATS.has(role.value)) return;
    if (role.value === "StaticText") {
      addText(lines, name.value, depth);
      return;
    }
    if (!isSilent(each)) lines.push({ depth, line: lineOf(each) });
    if (
      isSilent(each) ||
      withoutSpace(textIn(children)) !== withoutSpace(name.value)
    )
      for (const child of children) write(child, depth + !isSilent(each));
  };
  write(
    nodes.find(
      ({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId,
    ),
    0,
  );
  return lines.map(
    ({ depth, line, text }) =>
      "  ".repeat(depth) + (line ?? `text ${JSON.stringify(text)}`),
  );
}

/**
 * Adds a text, to the text before if it goes on with a mark: what one template has in several nodes,
 * another has in one. White space does not tell, as Chromium drops it where it has not laid out.
 */
function addText(lines, text, depth) {
  const last = lines.at(-1);
  if (last?.text && last.depth === depth && /^[.,;]/.test(text))
    last.text += text.trimEnd();
  else if (text.trim()) lines.push({ depth, text: text.trim() });
}

const withoutSpace = (text) => text?.replace(/\s/g, "");

/** Role, name, states and description of one node. */
function lineOf({ role, name, description, properties = [] }) {
  const said = new Map(
    properties.map((property) => [property.name, property.value.value]),
  );
  const states = STATES.filter(
    (state) => ![undefined, false, "false"].includes(said.get(state)),
  );
  return [
    ROLES[role.value] ?? role.value,
    role.value === "heading" && said.get("level"),
    name?.value && JSON.stringify(name.value),
    said.get("expanded") === false && "collapsed",
    ...states.map((state) =>
      [true, "true"].includes(said.get(state))
        ? state
        : `${state} ${said.get(state)}`,
    ),
    description?.value && `described as ${JSON.stringify(description.value)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

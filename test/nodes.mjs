/** Every node below one of parse5's. */
export const nodesOf = (node) =>
  (node.childNodes ?? []).flatMap((child) => [child, ...nodesOf(child)]);
export const named = (node, ...names) =>
  nodesOf(node).filter(({ tagName }) => names.includes(tagName));
export const textOf = (node) =>
  nodesOf(node)
    .map(({ nodeName, value }) => (nodeName === "#text" ? value : ""))
    .join("");
export const attribute = ({ attrs }, name) =>
  attrs.find((each) => each.name === name)?.value;

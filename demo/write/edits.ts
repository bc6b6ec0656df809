import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
} from "jsonc-parser";

/*
 * Changes to the text of a comparison that leave everything else in it as it was written: formatting,
 * unknown fields and the order of names. Only the line that a new name joins is formatted.
 */

const OPTIONS = {
  formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" },
};

type NamesOf = (path: JSONPath) => readonly string[];

let lastText: string | undefined;
let lastTree: Node | undefined;

/** The syntax tree of a text; that of the last text is kept. */
function treeOf(text: string): Node | undefined {
  if (text !== lastText) {
    lastText = text;
    lastTree = parseTree(text);
  }
  return lastTree;
}

/** What stands at a path of a text, or undefined. */
export function valueAt(text: string, path: JSONPath): unknown {
  const tree = treeOf(text);
  const node = tree && findNodeAtLocation(tree, path);
  return node && getNodeValue(node);
}

/**
 * Sets what stands at a path, or removes it with `undefined`.
 *
 * @param namesOf - Gives the order of the names in the object around a path.
 */
export function assign(
  text: string,
  path: JSONPath,
  value: unknown,
  namesOf: NamesOf = () => [],
): string {
  const tree = treeOf(text);
  const node = tree && findNodeAtLocation(tree, path);
  const isSimple = node && node.type !== "object" && node.type !== "array";
  if (isSimple && value !== undefined && typeof value !== "object")
    return (
      text.slice(0, node.offset) +
      JSON.stringify(value) +
      text.slice(node.offset + node.length)
    );
  if (!node && value === undefined) return text;
  const holder = path.slice(0, -1);
  const parent = tree && findNodeAtLocation(tree, holder);
  if (path.length > 1 && parent?.type !== "object" && parent?.type !== "array")
    return assign(text, holder, { [path.at(-1)!]: value }, namesOf);
  const names = namesOf(path);
  return applyEdits(
    text,
    modify(text, path, value, {
      ...OPTIONS,
      getInsertionIndex: (present) => {
        const place = names.indexOf(String(path.at(-1)));
        const at = present.findIndex((name) => names.indexOf(name) > place);
        return place < 0 || at < 0 ? present.length : at;
      },
    }),
  );
}

/** Puts an item into a list, which is made where there is none. */
export function insert(
  text: string,
  path: JSONPath,
  index: number,
  value: unknown,
  namesOf: NamesOf = () => [],
): string {
  if (!Array.isArray(valueAt(text, path)))
    return assign(text, path, [value], namesOf);
  return applyEdits(
    text,
    modify(text, [...path, index], value, {
      ...OPTIONS,
      isArrayInsertion: true,
    }),
  );
}

/** Moves an item of a list; what stands between the items stays where it is. */
export function move(
  text: string,
  path: JSONPath,
  from: number,
  to: number,
): string {
  const tree = treeOf(text);
  const items = (tree && findNodeAtLocation(tree, path)?.children) ?? [];
  const order = items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const slice = ({ offset, length }: Node) =>
    text.slice(offset, offset + length);
  let result = "";
  let end = 0;
  for (const [index, item] of items.entries()) {
    result += text.slice(end, item.offset) + slice(items[order[index]!]!);
    end = item.offset + item.length;
  }
  return result + text.slice(end);
}

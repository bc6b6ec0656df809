import "../src/index.js";
import "../src/verdict.js";
import type { Comparison, ToolCompare, ToolVerdict } from "../src/index.js";
import { load } from "../src/load.js";
import { parseText } from "../src/parse.js";
import { attributesOf, propertiesOf, type Setup } from "./embed/setup.js";

/** What came of an attempt to show something. */
export type Outcome = { comparison: Comparison } | { error: unknown };

/** Where the data come from: an address, or the text of a file. */
export interface Source {
  url: string;
  text?: string;
}

/**
 * Shows the element as it was chosen, and resolves when its data are there or will not come.
 * `again` fetches them again.
 */
export type Show = (
  setup: Setup,
  source: Source,
  again?: boolean,
) => Promise<Outcome>;

declare global {
  interface Window {
    /** What the page around this one calls. */
    show?: Show;
  }
}

const root = document.documentElement;
const place = document.querySelector(".place")!;
let element: ToolCompare | ToolVerdict | undefined;
/** The text that is on show, and the comparison in it. */
let read: { text: string; comparison: Comparison } | undefined;

window.show = async (setup, { url, text }, again = false) => {
  root.className = `${setup.page} ${setup.host}`.trim();
  const outcome = text === undefined ? fetched(url, again) : inFile(text, url);
  if (again) element = undefined;
  const shown = put(setup);
  if (text === undefined) {
    shown.comparison = null;
    shown.src = url;
  } else {
    const result = await outcome;
    if ("comparison" in result) {
      shown.src = null;
      shown.comparison = result.comparison;
    }
  }
  return outcome;
};

function put(setup: Setup): ToolCompare | ToolVerdict {
  const tag = setup.as === "badge" ? "tool-verdict" : "tool-compare";
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    place.replaceChildren(element);
  }
  place.classList.toggle(
    "sentence",
    setup.as === "badge" && setup.variant === "pill",
  );
  const wanted = new Map(attributesOf(setup));
  // The reader of this page is always near, and wants to see it now.
  wanted.delete("loading");
  for (const name of element.getAttributeNames())
    if (!wanted.has(name) && !["src", "style", "aria-busy"].includes(name))
      element.removeAttribute(name);
  for (const [name, value] of wanted) element.setAttribute(name, value);
  const properties = new Map(propertiesOf(setup));
  for (const name of Array.from(element.style))
    if (!properties.has(name)) element.style.removeProperty(name);
  for (const [name, value] of properties)
    element.style.setProperty(name, value);
  return element;
}

/** The element asks for the same file, and both share one request. */
const fetched = (url: string, reload: boolean): Promise<Outcome> =>
  load(url, { reload }).then(
    (comparison) => ({ comparison }),
    (error: unknown) => ({ error }),
  );

async function inFile(text: string, url: string): Promise<Outcome> {
  try {
    // The same object for the same text, so that the element need not draw it again.
    if (read?.text !== text) read = { text, comparison: parseText(text, url) };
    return { comparison: read.comparison };
  } catch (error) {
    return { error };
  }
}

// A sign-up on this page would go to the publisher's real list.
document.addEventListener("tool-subscribe", (event) => event.preventDefault());

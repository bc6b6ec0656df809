import {
  findLanguage,
  loadLanguage,
  onWords,
  type Found,
} from "../locales/find.js";
import type { Language } from "../locales/language.js";
import type { VerdictMessages } from "../locales/messages.js";
import { reflect } from "./properties.js";

interface Follower extends Element {
  requestUpdate: () => void;
}

/** The elements in pages, which a change of the page's language or of our words may change. */
const followers = new Set<Follower>();
const updateAll = () => followers.forEach((element) => element.requestUpdate());
onWords(updateAll);

/** One for all elements, since a page may have a thousand badges. */
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/** Updates an element when the page's language changes, in whichever of the trees around it. */
export function follow(element: Follower): void {
  followers.add(element);
  // There is none in some DOMs of tests.
  if (typeof MutationObserver !== "function") return;
  observer ??= new MutationObserver(updateAll);
  let node: Element | undefined = element;
  while (node) {
    const root = node.getRootNode() as ShadowRoot;
    if (!observed.has(root))
      observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
    observed.add(root);
    node = root.host;
  }
}

/** Leaves an element alone again. */
export const unfollow = (element: Follower): void => {
  followers.delete(element);
};

/** BCP 47 tag of the nearest element with a `lang`, out of shadow trees too; empty without one. */
export function pageLanguage(element: Element): string {
  const found = element.closest("[lang]");
  // The property is that of HTML elements alone, and a field called `lang` hides that of its form.
  if (found) return found.getAttribute("lang")!;
  const { host } = element.getRootNode() as ShadowRoot;
  return host ? pageLanguage(host) : "";
}

/** The language for data in a page; the words of a better one are fetched. */
export function takeLanguage<Words extends VerdictMessages>(
  asked: readonly (string | undefined)[],
  english: Words,
): Found<Words> {
  const found = findLanguage(asked, english);
  if (found.missing) void loadLanguage(asked);
  return found;
}

/** Says of our words which language they are in, where the page does not (WCAG 3.1.2). */
export function markLanguage(
  element: HTMLElement,
  frame: HTMLElement,
  page: string,
  { tag, words }: Language,
): void {
  const isOther = tag !== page;
  const dir = words.dir ?? (page && "ltr");
  reflect(frame, "lang", isOther ? tag : null);
  // What the page has set itself stays.
  const isOwn = (isOther || element.lang) && !element.dir;
  reflect(frame, "dir", isOwn && dir ? dir : null);
}

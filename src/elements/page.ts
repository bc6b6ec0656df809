import { ownOnly } from "../own.js";

/**
 * A member of a document, read past what the page has in its place: `<img name="createElement">`
 * makes `document.createElement` an image, but leaves the prototype alone.
 */
export function memberOf<K extends keyof Document>(
  document: Document,
  name: K,
): Document[K] {
  const prototype = Object.getPrototypeOf(document) as Document;
  // Some DOMs of tests have members on the document itself.
  return (Reflect.get(prototype, name, document) ??
    document[name]) as Document[K];
}

/** Makes an element in the document of another. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  { ownerDocument }: Element,
  tag: K,
): HTMLElementTagNameMap[K] =>
  memberOf(ownerDocument, "createElement").call(
    ownerDocument,
    tag,
  ) as HTMLElementTagNameMap[K];

/** Whether an element is in a page, and not in a document that a script has made, which has no window, no styles and no address. */
export const isInPage = ({ isConnected, ownerDocument }: Element): boolean =>
  isConnected && Boolean(ownerDocument.defaultView);

/** The first child element that passes a test. */
export const findChild = (
  { children }: Element,
  test: (child: Element) => boolean,
): Element | undefined => [...children].find(test);

/** The child script that holds data. Parameters of its type, such as a charset, do no harm. */
export const findJson = (element: Element): Element | undefined =>
  findChild(
    element,
    (child) =>
      child.localName === "script" &&
      /^\s*application\/json\s*(;|$)/i.test(child.getAttribute("type") ?? ""),
  );

/** Some DOMs of tests have no `ErrorEvent`. */
export const newErrorEvent = (error: Error, message: string): Event =>
  typeof ErrorEvent === "function"
    ? new ErrorEvent("error", { error, message })
    : Object.assign(new Event("error"), { error, message });

/** Whether the page has put something into the element to show meanwhile. */
export const hasContent = ({ childNodes }: Element): boolean =>
  [...childNodes].some(({ nodeName, nodeType, nodeValue }) =>
    nodeType === Node.TEXT_NODE
      ? nodeValue!.trim()
      : !/^(script|style|template|#comment)$/i.test(nodeName),
  );

/** How far outside the viewport an element counts as near. */
const NEAR = "600px";

/**
 * Runs `task` when `box` comes near the viewport or the page is about to print; at once in a DOM that
 * cannot tell, such as jsdom.
 */
export function whenNear(
  box: Element,
  signal: AbortSignal,
  task: () => void,
): void {
  const { IntersectionObserver } = globalThis;
  if (typeof IntersectionObserver !== "function") return task();
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) finish();
    },
    ownOnly({ rootMargin: NEAR }),
  );
  const stop = () => {
    observer.disconnect();
    removeEventListener("beforeprint", finish);
  };
  const finish = () => {
    stop();
    task();
  };
  observer.observe(box);
  addEventListener("beforeprint", finish);
  signal.addEventListener("abort", stop);
}

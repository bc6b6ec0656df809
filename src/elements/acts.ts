/** What `tool-link` tells about a link that the reader follows. */
export interface ToolLinkDetail {
  /** Where it leads. */
  url: string;
  /** The id of the tool that it is about; none for the publisher's own pages. */
  tool: string | undefined;
}

/** Tells the page of an act of the reader; false if the page cancelled it. */
export const announceAct = (
  element: Element,
  type: string,
  detail: unknown,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(type, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

/** Lets the page know of a link that the reader follows with a left or middle click, and hold them back. */
export function announceLink(element: Element, event: MouseEvent): void {
  const anchor = element.closest.call(
    event.target,
    "a",
  ) as HTMLAnchorElement | null;
  if (!anchor?.href || event.button > 1) return;
  const detail: ToolLinkDetail = {
    url: anchor.href,
    tool: anchor.dataset.tool,
  };
  if (!announceAct(element, "tool-link", detail)) event.preventDefault();
}

const nameOf = (inner: Element) =>
  `${inner.localName} ${inner.getAttribute("part") ?? inner.getAttribute("class")}`;

/** What lies outside of the card, or outside of its own box. */
export function overflowing(element: HTMLElement): string[] {
  const card = element.shadowRoot!.querySelector(".card")!;
  const { left, right, bottom } = card.getBoundingClientRect();
  const all = [...card.querySelectorAll<HTMLElement>("*")];
  // For listeners alone: nobody sees how far it reaches.
  const unseen = all.filter(
    (inner) => getComputedStyle(inner).clipPath !== "none",
  );
  return all.flatMap((inner) => {
    if (!inner.checkVisibility()) return [];
    if (unseen.some((outer) => outer.contains(inner))) return [];
    const box = inner.getBoundingClientRect();
    const { display, overflowY } = getComputedStyle(inner);
    if (box.width === 0) return [];
    const found: string[] = [];
    // The hairlines on the outer edges of a grid lie one pixel outside, on purpose.
    if (box.left < left - 1) found.push(`starts ${left - box.left} early`);
    if (box.right > right + 0.5) found.push(`ends ${box.right - right} late`);
    if (box.bottom > bottom + 0.5) found.push(`is cut off below`);
    // What is inside a field is the browser's own.
    if (
      display !== "inline" &&
      inner.localName !== "input" &&
      inner.clientWidth > 0
    ) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = inner;
      if (scrollWidth > clientWidth + 1 && reachesOut(inner))
        found.push(`holds ${scrollWidth} in ${clientWidth}`);
      if (scrollHeight > clientHeight + 1) {
        const end = Math.max(...endsOf(inner));
        if (end > box.bottom + 1)
          found.push(`holds ${end - box.top} in ${box.height} of height`);
        if (overflowY !== "visible")
          found.push(`cuts ${scrollHeight} to ${clientHeight} of height`);
      }
    }
    return found.map((problem) => `${nameOf(inner)} ${problem}`);
  });
}

/** Whether content reaches out of its box; a mark that a style sheet puts beside the box does not count. */
function reachesOut(box: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(box);
  const { left, right } = range.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  return left < outer.left - 1 || right > outer.right + 1;
}

/**
 * Where the lines and boxes in `block` end. A line ends with its `line-height`: a tall font reaches
 * past that, which `scrollHeight` counts and which moves and hides nothing.
 */
function endsOf(block: Element): number[] {
  const lineHeight = parseFloat(getComputedStyle(block).lineHeight);
  return [...block.childNodes].flatMap((node) => {
    if (node instanceof Element) {
      const { display, position } = getComputedStyle(node);
      if (display === "inline") return endsOf(node);
      if (display === "none" || position === "absolute") return [];
      return node.getBoundingClientRect().bottom;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    // The space between lines is shared evenly between both sides of the letters.
    return [...range.getClientRects()].map(
      ({ top, bottom }) => (top + bottom + lineHeight) / 2,
    );
  });
}

/** Pixels from the edge of the window at which it scrolls along. */
const EDGE = 70;

/**
 * Lets an item of a list, a `<li>`, be dragged by its grip to another place.
 *
 * @param event - The press on the grip.
 * @param drop - Called with the places it came from and went to, when they differ.
 */
export function drag(
  event: PointerEvent,
  drop: (from: number, to: number) => void,
): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const grip = event.currentTarget as HTMLElement;
  const item = grip.closest("li")!;
  const items = [...item.parentElement!.children] as HTMLElement[];
  const from = items.indexOf(item);
  const boxes = items.map((each) => {
    const { top, height } = each.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
  const own = boxes[from]!;
  const gap = (boxes[1]?.top ?? 0) - (boxes[0]!.top + boxes[0]!.height);
  const start = event.pageY;
  let to = from;

  const follow = ({ pageY, clientY }: PointerEvent) => {
    const by = pageY - start;
    const middle = own.top + by + own.height / 2;
    to = boxes.filter(
      ({ top, height }, index) => index !== from && top + height / 2 < middle,
    ).length;
    for (const [index, each] of items.entries()) {
      const shift =
        index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0;
      each.style.translate =
        each === item ? `0 ${by}px` : `0 ${shift * (own.height + gap)}px`;
    }
    if (clientY < EDGE) scrollBy(0, -12);
    if (clientY > innerHeight - EDGE) scrollBy(0, 12);
  };
  const dragging = new AbortController();
  const { signal } = dragging;
  const end = (isDrop: boolean) => {
    dragging.abort();
    item.classList.remove("dragged");
    for (const each of items) each.style.translate = "";
    if (isDrop && to !== from) drop(from, to);
  };
  grip.setPointerCapture(event.pointerId);
  item.classList.add("dragged");
  grip.addEventListener("pointermove", follow, { signal });
  grip.addEventListener("pointerup", () => end(true), { signal });
  grip.addEventListener("pointercancel", () => end(false), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && end(false), {
    signal,
  });
}

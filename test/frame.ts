import type { ToolCompare } from "../src/index.js";

/** A page in a frame of its own, and what the test needs of it. */
export interface Frame {
  window: Window & typeof globalThis;
  document: Document;
}

/** What a blogger pastes into a page, but for the address. */
export const SCRIPT = `<script type="module" src="/dist/tool-compare.js"></script>`;

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/**
 * Opens a page, given by its address or its HTML, until the end of the test; with a `sandbox` of
 * `allow-same-origin` no script of its own runs.
 */
export async function open(
  page: ({ src: string } | { srcdoc: string }) & {
    sandbox?: string;
    listen?: (page: Frame["window"]) => void;
  },
  size = { width: 800, height: 600 },
): Promise<Frame> {
  const frame = Object.assign(document.createElement("iframe"), page);
  frame.style.cssText = `border: 0; width: ${size.width}px; height: ${size.height}px`;
  frames.push(frame);
  const loaded = once(frame, "load");
  document.body.append(frame);
  await loaded;
  return {
    window: frame.contentWindow as Frame["window"],
    document: frame.contentDocument!,
  };
}

/** The comparison in `page`, once it is on screen or has failed. */
export async function settled(
  { document }: { document: Document },
  selector = "tool-compare",
): Promise<ToolCompare> {
  const element = document.querySelector<ToolCompare>(selector)!;
  while (!element.matches(":state(ready), :state(failed)"))
    await Promise.race([once(element, "load"), once(element, "error")]);
  return element;
}

/** The next event of a `type` on `target`. */
export function once<E extends Event>(
  target: EventTarget,
  type: string,
): Promise<E> {
  return new Promise((resolve) =>
    target.addEventListener(type, resolve as (event: Event) => void, {
      once: true,
    }),
  );
}

/** Resolves once the browser has put on screen what there is, and knows what is out of sight. */
export async function rendered(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

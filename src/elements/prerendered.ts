import { nothing, render } from "lit/html.js";
import { Frame } from "./frame.js";
import { findChild } from "./page.js";

/** Where the keyboard stops. */
const STOPS = "a,input,button,summary";

/** A frame that a build may have rendered a comparison into. */
export class PrerenderedFrame extends Frame {
  /** The `src` of that comparison; undefined if there is none, or no longer. */
  #src: string | null | undefined;

  constructor(...args: ConstructorParameters<typeof Frame>) {
    super(...args);
    if (this.element.firstChild) this.#src = args[0].getAttribute("src");
  }

  /** It is not taken away by a failure of the file that it was made from. */
  override isKept(host: HTMLElement, isFailed: boolean): boolean {
    this.#adoptTemplate(host);
    return (
      this.#src !== undefined &&
      (!isFailed || this.#src === host.getAttribute("src"))
    );
  }

  /** Hands the reader over to the new content: the focus, what they have filled in, and open folds. */
  protected override replace(content: unknown): void {
    const { element, root } = this;
    const restoreReader =
      element.firstElementChild && noteReader(element, root);
    this.#src = undefined;
    super.replace(content);
    restoreReader?.();
  }

  /** Takes in a declarative root that the parser could not attach because the element was already upgraded. */
  #adoptTemplate(host: HTMLElement): void {
    const template = findChild(host, (child) =>
      host.matches.call(child, "template[shadowrootmode]"),
    ) as HTMLTemplateElement | undefined;
    const prerendered = template?.content.querySelector(".frame");
    if (!prerendered) return;
    render(nothing, this.element);
    this.element.append(prerendered);
    this.removeFallback();
    this.#src = host.getAttribute("src");
  }
}

/**
 * Notes where the reader is in a frame whose content is about to be replaced.
 *
 * @returns brings the reader to the same place in the new content.
 */
function noteReader(frame: HTMLElement, root: ShadowRoot): () => void {
  const list = <E extends HTMLElement>(selector: string) => [
    ...frame.querySelectorAll<E>(selector),
  ];
  const labelOf = ({ parentElement }: Element) =>
    parentElement!.textContent.trim();
  const fields = list<HTMLInputElement>("input").map((field) => ({
    field,
    label: labelOf(field),
  }));
  const focused = root.activeElement as HTMLElement | null;
  const stops = list(STOPS);
  const folds = list<HTMLDetailsElement>("details").map(({ open }) => open);
  return () => {
    const foldsNow = list<HTMLDetailsElement>("details");
    if (foldsNow.length === folds.length)
      foldsNow.forEach((fold, index) => (fold.open = folds[index]!));
    list<HTMLInputElement>("input").forEach((now, index) => {
      const { field, label } = fields[index] ?? {};
      if (!field || now.type !== field.type) return;
      if (now.type === "email") now.value = field.value;
      // Who has agreed to one thing has not agreed to another.
      else now.checked = field.checked && label === labelOf(now);
    });
    if (!focused || focused.isConnected) return;
    const now = list(STOPS);
    const same = now.length === stops.length && now[stops.indexOf(focused)];
    // Who pressed "Try again", or stood on what is gone, goes on with what came.
    (same || frame.querySelector<HTMLElement>("article"))?.focus({
      preventScroll: true,
    });
  };
}

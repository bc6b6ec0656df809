import { ownOnly } from "../own.js";

/**
 * Opens the folds in a box while it is printed, in engines whose style sheets cannot (Chromium before
 * 131, Firefox before 143, Safari before 18.4).
 */
export function unfoldForPrint(box: Element, signal: AbortSignal): void {
  if (globalThis.CSS?.supports?.("selector(::details-content)")) return;
  // Some DOMs of tests have no events of a window.
  if (typeof addEventListener !== "function") return;
  const options = ownOnly({ signal });
  let opened: HTMLDetailsElement[] = [];
  const set = (open: boolean) => opened.forEach((fold) => (fold.open = open));
  addEventListener(
    "beforeprint",
    () => {
      opened = [
        ...box.querySelectorAll<HTMLDetailsElement>("details:not([open])"),
      ];
      set(true);
    },
    options,
  );
  addEventListener("afterprint", () => set(false), options);
}

/** Sets an attribute as a property would reflect to it; `null` removes it. */
export function reflect(
  element: Element,
  attribute: string,
  value: string | number | null | undefined,
): void {
  if (value == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, `${value}`);
}

/** Hands what a page has set before the element was defined to the accessors, which it hides. */
export function restoreProperties(element: HTMLElement): void {
  for (const name of Object.keys(element)) {
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

/** Tells style sheets and assistive technology of the one state that the element is in. */
export function setState(
  element: Element,
  internals: ElementInternals | undefined,
  state: "loading" | "ready" | "failed" | false,
): void {
  reflect(element, "aria-busy", state === "loading" ? "true" : null);
  try {
    internals?.states.clear();
    if (state) internals?.states.add(state);
  } catch {
    // There are none in jsdom, and Chromium before 125 takes only names with two dashes:
    // https://chromestatus.com/feature/5586433790443520
  }
}

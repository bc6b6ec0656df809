/** Registers an element; where the page has one of that name already, that one stays. In Node it does nothing. */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements } = globalThis;
  if (customElements && !customElements.get(tag))
    customElements.define(tag, element);
}

/** An element of the form that can have the focus; some only once they have rendered. */
export interface Control extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

/** Puts the focus on a control, or on the first one in a group. */
export async function focusOn(control: Control): Promise<void> {
  await control.updateComplete;
  control.scrollIntoView({ block: "nearest" });
  const inner =
    control.localName === "wa-details"
      ? control.shadowRoot?.querySelector<HTMLElement>("summary")
      : control.localName === "fieldset"
        ? control.querySelector<HTMLElement>("wa-input, wa-button")
        : control;
  (inner ?? control).focus();
}

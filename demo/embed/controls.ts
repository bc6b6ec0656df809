import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import { html, LitElement, type TemplateResult } from "lit";
import type { Setup } from "./setup.js";

/** Any control; which one, the template says. */
type Control = HTMLElement & { value: string; checked: boolean };

/** What the control that an event comes from is set to. */
export const valueOf = ({ target }: Event): string => (target as Control).value;

/** Whether the box that an event comes from is ticked. */
export const isTicked = ({ target }: Event): boolean =>
  (target as Control).checked;

/** One of a few, side by side. */
export const radios = <T extends string>(
  label: string,
  options: Readonly<Record<T, string>>,
  value: T | "",
  choose: (value: T) => void,
  className = "",
): TemplateResult =>
  html`<wa-radio-group
    size="s"
    class=${className}
    label=${label}
    orientation="horizontal"
    .value=${value}
    @change=${(event: Event) => choose(valueOf(event) as T)}
  >
    ${Object.entries<string>(options).map(
      ([value, name]) =>
        html`<wa-radio appearance="button" value=${value}>${name}</wa-radio>`,
    )}
  </wa-radio-group>`;

/** One of many, in a list that opens. */
export const select = <T extends string>(
  label: string,
  options: Readonly<Record<T, string>>,
  value: T | "",
  choose: (value: T) => void,
  className = "",
): TemplateResult =>
  html`<wa-select
    size="s"
    class=${className}
    label=${label}
    placeholder="Choose one"
    .value=${value}
    @change=${(event: Event) => choose(valueOf(event) as T)}
  >
    ${Object.entries<string>(options).map(
      ([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`,
    )}
  </wa-select>`;

/** A part of the builder: in the page itself, so that its sheet and its headings go on in it. */
export class Part extends LitElement {
  static override properties = { setup: { attribute: false } };

  declare setup: Setup;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the builder what has been chosen. */
  protected choose(choices: Partial<Setup>): void {
    this.dispatchEvent(
      new CustomEvent("choose", { detail: choices, bubbles: true }),
    );
  }
}

/** The scheme that the reader's system prefers. */
export const preferred = (): "light" | "dark" =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icons.js";
import type { Problem } from "./places.js";

/** A button with a drawing on it, and words for those who do not see it. */
export function actButton(
  name: "up" | "down" | "remove",
  words: string,
  act: () => void,
  isDisabled = false,
): TemplateResult {
  return html`<wa-button
    class="act"
    data-act=${name}
    appearance="plain"
    size="s"
    title=${words}
    ?disabled=${isDisabled}
    @click=${act}
    >${icon(name)}<span class="unseen">${words}</span></wa-button
  >`;
}

/** Says what is wrong below one of these paths. */
export function markView(
  problems: ReadonlyMap<string, Problem>,
  starts: readonly string[],
): TemplateResult | typeof nothing {
  const kinds = new Set(
    [...problems].flatMap(([at, { kind }]) =>
      starts.some(
        (start) =>
          at === start ||
          (at.startsWith(start) && /^[.[]/.test(at.slice(start.length))),
      )
        ? [kind]
        : [],
    ),
  );
  const kind = (["wrong", "missing", "warning"] as const).find((kind) =>
    kinds.has(kind),
  );
  return kind
    ? html`<span class="mark ${kind}"
        ><span class="unseen">${MARKS[kind]}</span></span
      >`
    : nothing;
}

const MARKS = {
  wrong: "has errors",
  missing: "is incomplete",
  warning: "has warnings",
};

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

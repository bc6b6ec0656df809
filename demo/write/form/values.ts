import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { JSONPath } from "jsonc-parser";
import { toObject, toText, type Data } from "../data.js";
import { setValue } from "./acts.js";
import { removeButton } from "./buttons.js";
import { enteredIn, hintView, isRunningOut } from "./controls.js";
import type { Form } from "./form.js";

/** What a tool has to say to one row of the comparison, or to a row that is gone. */
export interface Value {
  id: string;
  label: string;
  /** The heading of the row's group, if it is the first of it. */
  group: string;
  /** How the row was measured. */
  note: string;
  /** Whether the row compares numbers. */
  isOfNumbers: boolean;
  /** Whether the comparison has such a row. */
  hasRow: boolean;
}

/** The heading of values that no row is left for. */
const NO_ROW = "Without a row";

/** A tool's values in the order of the rows; those without a row come last. */
export function valuesOf(rows: unknown[], stated: Data): Value[] {
  const byId = new Map(
    rows.map(toObject).map((row) => [toText(row["id"]), row] as const),
  );
  const ids = new Set([...byId.keys(), ...Object.keys(stated)].filter(Boolean));
  let last = "";
  return [...ids].map((id) => {
    const row = byId.get(id);
    const { label, unit, note, best } = row ?? {};
    const group = row ? toText(row["group"]) : NO_ROW;
    const isFirst = group !== last;
    last = group;
    return {
      id,
      label: `${toText(label) || id}${unit ? ` (${toText(unit)})` : ""}`,
      group: isFirst ? group : "",
      note: toText(note),
      isOfNumbers: Boolean(unit || best),
      hasRow: row !== undefined,
    };
  });
}

/** Numbers as JSON writes them, without an exponent. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * Reads what was typed as a value: a number if it is one and keeps its digits.
 *
 * @param isOfNumbers - Whether "1.10" is the number 1.1 rather than a version.
 */
export function readValue(
  typed: string,
  isOfNumbers: boolean,
): string | number | undefined {
  const entered = typed.trim();
  if (!entered) return undefined;
  const isNumber =
    NUMBER.test(entered) &&
    entered.replaceAll(/\D/g, "").length <= 15 &&
    (isOfNumbers || !/\.\d*0$/.test(entered));
  return isNumber ? Number(entered) : typed;
}

const CHOICES = { yes: true, no: false, none: undefined };

const chosenOf = (value: unknown, typed = ""): string | null => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value == null && !typed ? "none" : null;
};

/** A text or a number, or a choice of yes, no and not stated. */
export function valueView(form: Form, specs: JSONPath, row: Value) {
  const { id, label, group, note, isOfNumbers, hasRow } = row;
  const path = [...specs, id];
  const { at, schema, value, typed, problem } = form.fieldAt(path);
  // A value without a row has a button for it, and would be gone while it is typed.
  const enter = (entered: unknown, raw?: string) =>
    setValue(form, path, entered ?? (hasRow ? undefined : null), raw);
  const text = schema.anyOf?.find(({ type }) => type === "string") ?? {};
  const hasHint = Boolean(note || problem || isRunningOut(text, value));
  const hint = () =>
    hintView({ schema: { ...text, description: note }, value, problem });
  return html`${group ? html`<p class="caption">${group}</p>` : nothing}
    <div class="value">
      <wa-input
        class="field"
        data-at=${at}
        label=${label}
        placeholder="Text or number"
        autocomplete="off"
        ?with-hint=${hasHint}
        .value=${live(typed ?? toText(value))}
        @input=${(event: Event) => {
          const raw = enteredIn(event);
          enter(readValue(raw, isOfNumbers), raw);
        }}
        >${hasHint ? hint() : nothing}</wa-input
      ><wa-radio-group
        class="bare"
        size="s"
        label="${label}: yes, no or not stated"
        orientation="horizontal"
        .value=${live(chosenOf(value, typed))}
        @change=${(event: Event) => {
          const choice = enteredIn(event);
          if (Object.hasOwn(CHOICES, choice))
            enter(CHOICES[choice as keyof typeof CHOICES]);
        }}
        ><wa-radio appearance="button" value="yes">Yes</wa-radio
        ><wa-radio appearance="button" value="no">No</wa-radio
        ><wa-radio appearance="button" value="none"
          >Not stated</wa-radio
        ></wa-radio-group
      >
      ${hasRow ? nothing : removeButton(form, path, label)}
    </div>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  hint,
  isRunningOut,
  type FieldProblem,
  type Schema,
} from "./fields.js";
import { own, toList, toObject, toText } from "./kinds.js";

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
  value: unknown;
}

/** The heading of values that no row is left for. */
const NO_ROW = "Without a row";

/** A tool's values in the order of the rows; those without a row come last. */
export function valuesOf(rows: unknown, tool: unknown): Value[] {
  const stated = toObject(own(tool, "specs"));
  const values = new Map<string, Value>();
  let last = "";
  for (const row of toList(rows).map(toObject)) {
    const id = toText(row["id"]);
    if (!id || values.has(id)) continue;
    const unit = toText(row["unit"]);
    const group = toText(row["group"]);
    values.set(id, {
      id,
      label: `${toText(row["label"]) || id}${unit && ` (${unit})`}`,
      group: group === last ? "" : group,
      note: toText(row["note"]),
      isOfNumbers: Boolean(unit || row["best"]),
      hasRow: true,
      value: own(stated, id),
    });
    last = group;
  }
  for (const [id, value] of Object.entries(stated)) {
    if (values.has(id)) continue;
    values.set(id, {
      id,
      label: id,
      group: last === NO_ROW ? "" : NO_ROW,
      note: "",
      isOfNumbers: false,
      hasRow: false,
      value,
    });
    last = NO_ROW;
  }
  return [...values.values()];
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

const CHOICES = { yes: true, no: false, none: undefined } as const;

/** A text or a number, or a choice of yes, no and not stated. */
export function valueView({
  at,
  value: { label, note, isOfNumbers, value },
  shown,
  schema,
  problem,
  set,
}: {
  at: string;
  value: Value;
  shown: string | undefined;
  schema: Schema;
  problem: FieldProblem | undefined;
  set: (value: unknown, raw?: string) => void;
}): TemplateResult {
  const text = schema.anyOf?.find(({ type }) => type === "string") ?? {};
  const hasHint = Boolean(note || problem || isRunningOut(text, value));
  const chosen =
    value === true
      ? "yes"
      : value === false
        ? "no"
        : value == null && !shown
          ? "none"
          : null;
  return html`<wa-input
      class="field"
      data-at=${at}
      label=${label}
      placeholder="Text or number"
      autocomplete="off"
      ?with-hint=${hasHint}
      .value=${live(shown ?? toText(value))}
      @input=${(event: Event) => {
        const { value: raw } = event.target as HTMLInputElement;
        set(readValue(raw, isOfNumbers), raw);
      }}
      >${
        hasHint
          ? hint({ schema: { ...text, description: note }, value, problem })
          : nothing
      }</wa-input
    ><wa-radio-group
      class="bare"
      size="s"
      label="${label}: yes, no or not stated"
      orientation="horizontal"
      .value=${live(chosen)}
      @change=${(event: Event) => {
        const choice = (event.target as HTMLInputElement).value;
        if (Object.hasOwn(CHOICES, choice))
          set(CHOICES[choice as keyof typeof CHOICES]);
      }}
      ><wa-radio appearance="button" value="yes">Yes</wa-radio
      ><wa-radio appearance="button" value="no">No</wa-radio
      ><wa-radio appearance="button" value="none"
        >Not stated</wa-radio
      ></wa-radio-group
    >`;
}

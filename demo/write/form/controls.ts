import "@awesome.me/webawesome/dist/components/input/input.js";
import "@awesome.me/webawesome/dist/components/option/option.js";
import "@awesome.me/webawesome/dist/components/radio/radio.js";
import "@awesome.me/webawesome/dist/components/radio-group/radio-group.js";
import "@awesome.me/webawesome/dist/components/select/select.js";
import "@awesome.me/webawesome/dist/components/switch/switch.js";
import "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { toText } from "../data.js";
import type { Schema } from "../schema.js";
import type { Field } from "./form.js";

/** Characters from which a text gets more lines than one. */
const LONG = 250;

/** Called with what was entered, and how it was typed; undefined removes the field. */
export type Enter = (value: unknown, typed?: string) => void;

/** The control for one value, chosen by its schema. */
export function controlView(
  field: Field,
  enter: Enter,
  isRequired: boolean,
): TemplateResult {
  const { schema } = field;
  if (schema.enum) return choiceView(field, enter, isRequired);
  if (schema.type === "boolean") return switchView(field, enter);
  return textView(field, enter);
}

/** What a person has entered into a control. */
export const enteredIn = (event: Event): string =>
  (event.target as HTMLInputElement).value;

const switchView = (field: Field, enter: Enter): TemplateResult =>
  html`<wa-switch
    class="field"
    data-at=${field.at}
    .checked=${live(field.value === true)}
    @change=${(event: Event) =>
      enter((event.target as HTMLInputElement).checked || undefined)}
    >${field.label}${hintView(field)}</wa-switch
  >`;

function textView(field: Field, enter: Enter): TemplateResult {
  const { at, path, label, schema, value, typed } = field;
  const shown = typed ?? toText(value);
  const isCode = path.at(-1) === "currency";
  const onInput = (event: Event) => {
    const raw = enteredIn(event);
    enter(readInput(schema, isCode ? raw.toUpperCase() : raw), raw);
  };
  if ((schema.maxLength ?? 0) > LONG)
    return html`<wa-textarea
      class="field"
      data-at=${at}
      rows="2"
      resize="auto"
      label=${label}
      placeholder=${exampleOf(schema)}
      with-hint
      .value=${live(shown)}
      @input=${onInput}
      >${hintView(field)}</wa-textarea
    >`;
  return html`<wa-input
    class="field"
    data-at=${at}
    type=${inputTypeOf(schema, shown)}
    min=${schema.minimum ?? nothing}
    step=${schema.type === "number" ? "any" : nothing}
    without-spin-buttons
    label=${label}
    placeholder=${exampleOf(schema)}
    autocomplete="off"
    autocapitalize=${isCode ? "characters" : nothing}
    with-hint
    .value=${live(shown)}
    @input=${onInput}
    >${hintView(field)}</wa-input
  >`;
}

function choiceView(
  field: Field,
  enter: Enter,
  isRequired: boolean,
): TemplateResult {
  const { at, label, schema, value } = field;
  const options = schema.enum as string[];
  const onChange = (event: Event) => enter(enteredIn(event) || undefined);
  // A radio group cannot be emptied again.
  if (options.length === 2 && isRequired)
    return html`<wa-radio-group
      class="field"
      data-at=${at}
      label=${label}
      orientation="horizontal"
      with-hint
      .value=${live(toText(value) || null)}
      @change=${onChange}
      >${options.map(
        (option) =>
          html`<wa-radio appearance="button" value=${option}
            >${wordOf(option)}</wa-radio
          >`,
      )}${hintView(field)}</wa-radio-group
    >`;
  return html`<wa-select
    class="field"
    data-at=${at}
    label=${label}
    placeholder="Choose"
    ?with-clear=${!isRequired}
    with-hint
    .value=${live(toText(value))}
    @change=${onChange}
    >${options.map(
      (option) =>
        html`<wa-option value=${option}>${wordOf(option)}</wa-option>`,
    )}${hintView(field)}</wa-select
  >`;
}

const wordOf = (option: string) =>
  option.charAt(0).toUpperCase() + option.slice(1).replaceAll("-", " ");

/** The problem or else what the field is for, and how much room is left once it runs out. */
export const hintView = ({
  schema,
  value,
  problem,
}: Pick<Field, "schema" | "value" | "problem">): TemplateResult =>
  html`<span slot="hint" class="hint ${problem?.kind ?? ""}"
    ><span>${problem ? problem.what : describe(schema)}</span>${
      isRunningOut(schema, value)
        ? html`<span class="length"
            >${lengthOf(value)} of ${schema.maxLength}</span
          >`
        : nothing
    }</span
  >`;

const lengthOf = (value: unknown) =>
  typeof value === "string" ? Array.from(value).length : 0;

/** Whether a text has little room left; a code of a few letters always has. */
export const isRunningOut = (
  { maxLength = Infinity }: Schema,
  value: unknown,
): boolean => maxLength > 10 && lengthOf(value) > maxLength * 0.8;

/** What a field is for, with code where the description has backticks. */
export const describe = ({ description = "" }: Schema) =>
  description
    .split("`")
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

function exampleOf({ examples }: Schema): string {
  const [example] = examples ?? [];
  return typeof example === "string" && example.length < 60 ? example : "";
}

const isNumber = ({ type }: Schema) => type === "number" || type === "integer";

/** A date input shows days only: a time or a mistake stays visible as text. */
function inputTypeOf(schema: Schema, shown: string): string {
  if (isNumber(schema)) return "number";
  if (schema.format === "uri-reference") return "url";
  const isDay = /^(\d{4}-\d\d-\d\d)?$/.test(shown);
  return schema.format === "date" && isDay ? "date" : "text";
}

function readInput(schema: Schema, raw: string): unknown {
  if (raw === "") return undefined;
  return isNumber(schema) && Number.isFinite(Number(raw)) ? Number(raw) : raw;
}

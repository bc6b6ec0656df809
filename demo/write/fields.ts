import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { JSONPath } from "jsonc-parser";

/** As much of JSON Schema as the format needs. */
export interface Schema {
  type?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maxItems?: number;
  maxProperties?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

/** The schema of the value at a path. */
export function schemaAt(schema: Schema, path: JSONPath): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => {
    const { items, properties, additionalProperties: any } = at ?? {};
    if (typeof key === "number") return items;
    if (properties && Object.hasOwn(properties, key)) return properties[key];
    return typeof any === "object" ? any : undefined;
  }, schema);
}

/** What a field is called. */
export const labelOf = (name: string, { title }: Schema): string =>
  title ?? name;

/** Characters from which a text gets more lines than one. */
const LONG = 250;

/** A problem as its field shows it. */
export interface FieldProblem {
  what: string;
  kind: string;
}

/** What a control needs to know of its field. */
export interface Field {
  /** The path as in a problem, which is also how the control is found. */
  at: string;
  name: string;
  schema: Schema;
  value: unknown;
  /** What was typed, if the value is written in another way; `3.` is 3. */
  shown: string | undefined;
  isRequired: boolean;
  problem: FieldProblem | undefined;
  /** Called with what was entered, and how it was typed; undefined removes the field. */
  set: (value: unknown, raw?: string) => void;
}

/** The control for one value, chosen by its schema. */
export function fieldView(field: Field): TemplateResult {
  const { at, name, schema, value, set } = field;
  const label = labelOf(name, schema);
  if (schema.type === "boolean")
    return html`<wa-switch
      class="field"
      data-at=${at}
      .checked=${live(value === true)}
      @change=${(event: Event) =>
        set((event.target as HTMLInputElement).checked || undefined)}
      >${label}${hint(field)}</wa-switch
    >`;
  if (schema.enum) return choice(field, label);
  const shown =
    field.shown ??
    (typeof value === "string" || typeof value === "number" ? `${value}` : "");
  const onInput = (event: Event) => {
    const { value: raw } = event.target as HTMLInputElement;
    set(read(schema, name, raw), raw);
  };
  const placeholder = exampleOf(schema);
  if ((schema.maxLength ?? 0) > LONG)
    return html`<wa-textarea
      class="field"
      data-at=${at}
      rows="2"
      resize="auto"
      label=${label}
      placeholder=${placeholder}
      with-hint
      .value=${live(shown)}
      @input=${onInput}
      >${hint(field)}</wa-textarea
    >`;
  const isNumber = schema.type === "number" || schema.type === "integer";
  return html`<wa-input
    class="field"
    data-at=${at}
    type=${isNumber ? "number" : typeOf(schema, shown)}
    min=${schema.minimum ?? nothing}
    step=${schema.type === "number" ? "any" : nothing}
    without-spin-buttons
    label=${label}
    placeholder=${placeholder}
    autocomplete="off"
    autocapitalize=${name === "currency" ? "characters" : nothing}
    with-hint
    .value=${live(shown)}
    @input=${onInput}
    >${hint(field)}</wa-input
  >`;
}

function choice(field: Field, label: string): TemplateResult {
  const { at, schema, value, set, isRequired } = field;
  const options = schema.enum as string[];
  const onChange = (event: Event) =>
    set((event.target as HTMLInputElement).value || undefined);
  // A radio group cannot be emptied again.
  if (options.length === 2 && isRequired)
    return html`<wa-radio-group
      class="field"
      data-at=${at}
      label=${label}
      orientation="horizontal"
      with-hint
      .value=${live(typeof value === "string" ? value : null)}
      @change=${onChange}
      >${options.map(
        (option) =>
          html`<wa-radio appearance="button" value=${option}
            >${worded(option)}</wa-radio
          >`,
      )}${hint(field)}</wa-radio-group
    >`;
  return html`<wa-select
    class="field"
    data-at=${at}
    label=${label}
    placeholder="Choose"
    ?with-clear=${!isRequired}
    with-hint
    .value=${live(typeof value === "string" ? value : "")}
    @change=${onChange}
    >${options.map(
      (option) =>
        html`<wa-option value=${option}>${worded(option)}</wa-option>`,
    )}${hint(field)}</wa-select
  >`;
}

const worded = (option: string) =>
  option.charAt(0).toUpperCase() + option.slice(1).replaceAll("-", " ");

/** The problem or else what the field is for, and how much room is left once it runs out. */
export function hint({
  schema,
  value,
  problem,
}: Pick<Field, "schema" | "value" | "problem">): TemplateResult {
  const { maxLength = Infinity, description } = schema;
  const length = lengthOf(value);
  return html`<span slot="hint" class="hint"
    ><span class=${problem?.kind ?? ""}
      >${problem ? problem.what : described(description)}</span
    >${
      isRunningOut(schema, value)
        ? html`<span class="length">${length} of ${maxLength}</span>`
        : nothing
    }</span
  >`;
}

const lengthOf = (value: unknown) =>
  typeof value === "string" ? Array.from(value).length : 0;

/** Whether a text has little room left; a code of a few letters always has. */
export const isRunningOut = (
  { maxLength = Infinity }: Schema,
  value: unknown,
): boolean => maxLength > 10 && lengthOf(value) > maxLength * 0.8;

/** A description, with what it sets in backticks as code. */
export const described = (text = "") =>
  text
    .split("`")
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

function exampleOf({ examples }: Schema): string {
  const [example] = examples ?? [];
  return typeof example === "string" && example.length < 60 ? example : "";
}

/** A date input shows days only: a time or a mistake stays visible as text. */
const typeOf = ({ format }: Schema, shown: string) =>
  format === "uri-reference"
    ? "url"
    : format === "date" && /^(\d{4}-\d\d-\d\d)?$/.test(shown)
      ? "date"
      : "text";

function read({ type }: Schema, name: string, entered: string): unknown {
  if (entered === "") return undefined;
  if (type === "number" || type === "integer")
    return Number.isFinite(Number(entered)) ? Number(entered) : entered;
  return name === "currency" ? entered.toUpperCase() : entered;
}

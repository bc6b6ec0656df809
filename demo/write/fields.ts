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
}

/** The schema of what stands at a path. */
export function schemaAt(schema: Schema, path: JSONPath): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (at, key) =>
      typeof key === "number"
        ? at?.items
        : (at?.properties?.[key] ??
          (typeof at?.additionalProperties === "object"
            ? at.additionalProperties
            : undefined)),
    schema,
  );
}

/** What a field is called. */
export const labelOf = (name: string, { title }: Schema): string =>
  title ?? name;

/** Characters from which a text gets more lines than one. */
const LONG = 250;

/** A problem as it stands at its field. */
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
  /** What was typed, where it is written otherwise than the value; `3.` is 3. */
  shown: string | undefined;
  isRequired: boolean;
  problem: FieldProblem | undefined;
  /** Called with what was entered, and how it was typed; undefined removes the field. */
  set: (value: unknown, raw?: string) => void;
}

/** The control for one value, as its schema asks for. */
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
    type=${isNumber ? "number" : typeOf(schema, name, shown)}
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
  if (options.length === 2)
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

/** What goes wrong, else how much room is left where it runs out, else what the field is for. */
function hint({ schema, value, problem }: Field): TemplateResult {
  const { maxLength = Infinity, description } = schema;
  const length = typeof value === "string" ? Array.from(value).length : 0;
  return html`<span slot="hint" class="hint"
    ><span class=${problem?.kind ?? ""}
      >${problem ? problem.what : described(description)}</span
    >${
      length > maxLength * 0.8
        ? html`<span class="length">${length} of ${maxLength}</span>`
        : nothing
    }</span
  >`;
}

/** A description, with what it sets in backticks as code. */
const described = (text = "") =>
  text
    .split("`")
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

function exampleOf({ examples }: Schema): string {
  const [example] = examples ?? [];
  return typeof example === "string" && example.length < 60 ? example : "";
}

const typeOf = ({ format }: Schema, name: string, shown: string) =>
  format === "uri-reference"
    ? "url"
    : name === "updated" && !shown.includes("T")
      ? "date"
      : "text";

function read({ type }: Schema, name: string, entered: string): unknown {
  if (entered === "") return undefined;
  if (type === "number" || type === "integer")
    return Number.isFinite(Number(entered)) ? Number(entered) : entered;
  return name === "currency" ? entered.toUpperCase() : entered;
}

import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/input/input.js";
import { html, nothing, type TemplateResult } from "lit";
import type { JSONPath } from "jsonc-parser";
import { write } from "../changes.js";
import { toObject, toText } from "../data.js";
import { actButton } from "./buttons.js";
import { describe, enteredIn, hintView } from "./controls.js";
import type { Form } from "./form.js";

type Entry = [name: string, value: unknown];

/** Names and values that a person chooses. */
export function entriesView(form: Form, path: JSONPath): TemplateResult {
  const { at, label, schema, value } = form.fieldAt(path);
  const entries = Object.entries(toObject(value));
  const replace = (entries: Entry[]) => {
    const next = entries.length ? Object.fromEntries(entries) : undefined;
    form.type(write(form.draft.text, path, next), path);
  };
  const { maxProperties = Infinity } = schema;
  return html`<fieldset class="field" data-at=${at}>
    <legend>${label}</legend>
    <p class="hint">${describe(schema)}</p>
    ${entries.map((_, index) => entryView(form, path, entries, index, replace))}
    <wa-button
      size="s"
      appearance="outlined"
      ?disabled=${entries.length >= maxProperties}
      @click=${() => replace([...entries, [freeName(entries), ""]])}
      >Add a hidden field</wa-button
    >
  </fieldset>`;
}

function entryView(
  form: Form,
  path: JSONPath,
  entries: Entry[],
  index: number,
  replace: (entries: Entry[]) => void,
): TemplateResult {
  const [name, value] = entries[index]!;
  const { at, problem } = form.fieldAt([...path, name]);
  const rename = (event: Event) => {
    const wanted = enteredIn(event);
    // Two fields of one name would become one.
    if (wanted && !entries.some(([other]) => other === wanted))
      replace(entries.with(index, [wanted, value]));
    else (event.target as HTMLInputElement).value = name;
  };
  return html`<div class="entry">
    <wa-input label="Name" data-at=${at} .value=${name} @change=${rename}
      >${problem ? hintView({ schema: {}, value, problem }) : nothing}</wa-input
    >
    <wa-input
      label="Value"
      .value=${toText(value)}
      @input=${(event: Event) =>
        replace(entries.with(index, [name, enteredIn(event)]))}
    ></wa-input>
    ${actButton("remove", `Remove ${name}`, () =>
      replace(entries.toSpliced(index, 1)),
    )}
  </div>`;
}

function freeName(entries: Entry[]): string {
  let n = entries.length + 1;
  while (entries.some(([name]) => name === `field-${n}`)) n++;
  return `field-${n}`;
}

import { html, nothing, type TemplateResult } from "lit";
import { described, hint, type FieldProblem, type Schema } from "./fields.js";
import { toText } from "./kinds.js";
import { actButton } from "./parts.js";

type Entry = [name: string, value: unknown];

/** Names and values that a person chooses. */
export function entriesView({
  at,
  label,
  schema,
  entries,
  problems,
  replace,
}: {
  at: string;
  label: string;
  schema: Schema;
  entries: Entry[];
  problems: ReadonlyMap<string, FieldProblem>;
  replace: (entries: Entry[]) => void;
}): TemplateResult {
  const entered = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<fieldset class="field" data-at=${at}>
    <legend>${label}</legend>
    ${
      schema.description
        ? html`<p class="hint">${described(schema.description)}</p>`
        : nothing
    }
    ${entries.map(([name, value], index) => {
      const problem = problems.get(`${at}.${name}`);
      return html`<div class="entry">
        <wa-input
          label="Name"
          data-at="${at}.${name}"
          .value=${name}
          @change=${(event: Event) => {
            const wanted = entered(event);
            // Two fields of one name would become one.
            if (wanted && !entries.some(([other]) => other === wanted))
              replace(entries.with(index, [wanted, value]));
            else (event.target as HTMLInputElement).value = name;
          }}
          >${problem ? hint({ schema: {}, value, problem }) : nothing}</wa-input
        >
        <wa-input
          label="Value"
          .value=${toText(value)}
          @input=${(event: Event) =>
            replace(entries.with(index, [name, entered(event)]))}
        ></wa-input>
        ${actButton("remove", `Remove ${name}`, () =>
          replace(entries.toSpliced(index, 1)),
        )}
      </div>`;
    })}
    <wa-button
      size="s"
      appearance="outlined"
      ?disabled=${entries.length >= (schema.maxProperties ?? Infinity)}
      @click=${() => replace([...entries, [freeName(entries), ""]])}
      >Add a hidden field</wa-button
    >
  </fieldset>`;
}

function freeName(entries: Entry[]): string {
  let n = entries.length + 1;
  while (entries.some(([name]) => name === `field-${n}`)) n++;
  return `field-${n}`;
}

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { JSONPath } from "jsonc-parser";
import { join, own, toObject, toText } from "../data.js";
import { canGo } from "../changes.js";
import { layoutOf, namesInMore } from "../kinds.js";
import { isRequired, labelAt, schemaAt } from "../schema.js";
import { addItem, setValue } from "./acts.js";
import { wordsToAdd } from "./buttons.js";
import { controlView, describe } from "./controls.js";
import { entriesView } from "./entries.js";
import { foldView } from "./folds.js";
import { MORE, type Form } from "./form.js";
import { listView } from "./lists.js";
import { pointView } from "./points.js";
import { valuesOf, valueView } from "./values.js";

/** The fields of an object: those in sight, the groups, and all others under "More". */
export function objectView(form: Form, path: JSONPath): TemplateResult {
  const { first, groups = [] } = layoutOf(path)!;
  return html`
    ${fieldsView(form, path, first)}
    ${groups.map((name) => groupView(form, [...path, name]))}
    ${moreView(form, path)}
  `;
}

const fieldsView = (form: Form, path: JSONPath, names: readonly string[]) =>
  html`<div class="fields">
    ${names.map((name) => fieldView(form, [...path, name]))}
  </div>`;

function fieldView(form: Form, path: JSONPath): TemplateResult {
  const field = form.fieldAt(path);
  const { at, label, schema } = field;
  if (typeof schema.additionalProperties === "object")
    return entriesView(form, path);
  if (schema.properties)
    return html`<fieldset class="field" data-at=${at}>
      <legend>${label}</legend>
      ${membersView(form, path)}
    </fieldset>`;
  return controlView(
    field,
    (entered, raw) => setValue(form, path, entered, raw),
    isRequired(path) && !canGo(path.slice(0, -1)),
  );
}

/** What says nothing without a price. */
const WITH_PRICE: ReadonlySet<string> = new Set([
  "currency",
  "period",
  "per",
  "asOf",
]);

/** The fields of an object without a layout. */
function membersView(form: Form, path: JSONPath): TemplateResult {
  const value = toObject(form.valueAt(path));
  const names = Object.keys(schemaAt(path)!.properties!).filter(
    (name) =>
      !WITH_PRICE.has(name) || value["price"] != null || value[name] != null,
  );
  return fieldsView(form, path, names);
}

function moreView(form: Form, path: JSONPath) {
  const names = namesInMore(path);
  const filled = names.filter((name) => form.valueAt([...path, name]) != null);
  if (!names.length) return nothing;
  return foldView(form, {
    path: [...path, MORE],
    head: headView(
      "More",
      filled.map((name) => labelAt([...path, name])).join(", "),
    ),
    content: () => fieldsView(form, path, names),
    marks: names.map((name) => [...path, name]),
    isTarget: false,
    isPart: true,
  });
}

const headView = (label: string, summary: string) =>
  html`${label} <span class="aside">${summary}</span>`;

function groupView(form: Form, path: JSONPath): TemplateResult {
  const schema = schemaAt(path)!;
  // The button for another item has the list's place.
  const isList = schema.type === "array";
  const [summary, content] =
    path.at(-1) === "specs"
      ? valuesGroup(form, path)
      : isList
        ? pointsGroup(form, path)
        : membersGroup(form, path);
  return foldView(form, {
    path,
    head: headView(labelAt(path), summary),
    content,
    isTarget: !isList,
    isPart: true,
  });
}

/** What a group shows while it is closed, and once it is open. */
type Group = [summary: string, content: () => TemplateResult];

const membersGroup = (form: Form, path: JSONPath): Group => [
  join(
    Object.entries(toObject(form.valueAt(path))).map(([name, value]) =>
      schemaAt([...path, name])?.type === "integer"
        ? `${toText(value)} ${name}`
        : value,
    ),
  ),
  () => membersView(form, path),
];

const pointsGroup = (form: Form, path: JSONPath): Group => [
  join(form.listAt(path)),
  () =>
    html`<p class="hint">${schemaAt(path)!.description}</p>
      ${listView(form, path, (point) => pointView(form, point))}`,
];

/** What a tool has to say to the rows of the comparison. */
function valuesGroup(form: Form, path: JSONPath): Group {
  const list = ["specs"];
  const stated = toObject(form.valueAt(path));
  const values = valuesOf(form.listAt(list), stated);
  const rows = values.filter(({ hasRow }) => hasRow);
  const known = rows.filter(({ id }) => own(stated, id) != null);
  return [
    rows.length ? `${known.length} of ${rows.length}` : "",
    () =>
      values.length
        ? html`<div class="values">
            ${repeat(
              values,
              ({ id }) => id,
              (value) => valueView(form, path, value),
            )}
          </div>`
        : html`<p class="hint">
            ${describe(schemaAt(path)!)}
            <wa-button
              appearance="plain"
              size="s"
              @click=${() => addItem(form, list)}
              >${wordsToAdd(form, list)}</wa-button
            >
          </p>`,
  ];
}

import { html, nothing, type TemplateResult } from "lit";
import type { JSONPath } from "jsonc-parser";
import { toObject } from "../data.js";
import { kindOf } from "../kinds.js";
import { nameOf } from "./acts.js";
import { itemActions } from "./buttons.js";
import { foldView } from "./folds.js";
import type { Form } from "./form.js";
import { objectView } from "./groups.js";
import { listView } from "./lists.js";

/** The cards of the items of a list. */
export const itemsView = (form: Form, list: JSONPath): TemplateResult =>
  listView(form, list, (path) => itemView(form, path));

function itemView(form: Form, path: JSONPath): TemplateResult {
  const { item, summarize } = kindOf(path.slice(0, -1))!;
  const isTool = item === "tool";
  const name = nameOf(form, path);
  return html`<li class="card ${item}">
    ${foldView(form, {
      path,
      head: html`${
          isTool
            ? html`<h4 class="name">${name}</h4>`
            : html`<span class="name">${name}</span>`
        }
        <span class="aside">${summarize(toObject(form.valueAt(path)))}</span>`,
      content: () =>
        html`${objectView(form, path)}
        ${
          isTool
            ? html`<h5 class="title">Reviews</h5>
                ${itemsView(form, [...path, "reviews"])}`
            : nothing
        }`,
    })}
    ${itemActions(form, path, name, true)}
  </li>`;
}

import { html, nothing, type TemplateResult } from "lit";
import { toObject, toText } from "../data.js";
import { icon } from "../icons.js";
import { schemaAt } from "../schema.js";
import { addNewsletter } from "./acts.js";
import { removeButton } from "./buttons.js";
import { foldView } from "./folds.js";
import type { Form } from "./form.js";
import { objectView } from "./groups.js";
import { itemsView } from "./items.js";

/** All that the form shows, made from the schema. */
export const formView = (form: Form): TemplateResult => html`
  ${objectView(form, [])} ${titleView("tools", false)}
  ${itemsView(form, ["tools"])} ${titleView("specs", true)}
  ${itemsView(form, ["specs"])} ${titleView("newsletter", true)}
  ${newsletterView(form)}
`;

function titleView(name: string, hasHint: boolean): TemplateResult {
  const { title, description } = schemaAt([name])!;
  return html`<h3 class="title">${title}</h3>
    ${hasHint ? html`<p class="hint">${description}</p>` : nothing}`;
}

function newsletterView(form: Form): TemplateResult {
  const path = ["newsletter"];
  const value = form.valueAt(path);
  if (value == null)
    return html`<wa-button
      class="add"
      appearance="outlined"
      data-at="newsletter"
      @click=${() => addNewsletter(form)}
      >${icon("add")} Add a sign-up form</wa-button
    >`;
  const name = toText(toObject(value)["heading"]) || "Sign-up form";
  return html`<div class="card">
    ${foldView(form, {
      path,
      head: html`<h4 class="name">${name}</h4>`,
      content: () => objectView(form, path),
    })}
    <div class="actions">${removeButton(form, path, "the newsletter")}</div>
  </div>`;
}

import WaDetails from "@awesome.me/webawesome/dist/components/details/details.js";
import { html, nothing, type TemplateResult } from "lit";
import type { JSONPath } from "jsonc-parser";
import { pathOf } from "../../../src/parse.js";
import { worstOf } from "../places.js";
import type { Form } from "./form.js";

// Web Awesome 3.14 names the content of a fold after an id that its header lacks, and makes a landmark
// of it: dozens of them would hide those of the page. This may go once it does neither.
WaDetails.addInitializer((details) => {
  details.addController({
    hostUpdated() {
      const { renderRoot } = details as WaDetails;
      renderRoot.querySelector("[part=header]")!.id = "header";
      renderRoot.querySelector(".body")!.role = "group";
    },
  });
});

/** What a fold needs to know. */
export interface Fold {
  /** What it hides, by which the form knows whether it is open. */
  path: JSONPath;
  /** What it shows while it is closed. */
  head: TemplateResult;
  /** Made only while it is open, so that a large comparison costs as little as a small one. */
  content: () => unknown;
  /** Where its mark looks for problems; by default its own path. */
  marks?: JSONPath[];
  /** Whether the focus goes to it; by default it does. */
  isTarget?: boolean;
  /** Whether it is a part of a card. */
  isPart?: boolean;
}

/** A fold of the form. */
export function foldView(
  form: Form,
  { path, head, content, marks = [path], isTarget = true, isPart }: Fold,
): TemplateResult {
  const isOpen = form.isOpen(path);
  const toggle = (isOpen: boolean) => (event: Event) => {
    if (event.target !== event.currentTarget) return;
    form.setOpen(path, isOpen);
    form.render();
  };
  return html`<wa-details
    class=${isPart ? "fold" : nothing}
    data-at=${isTarget ? pathOf(path) : nothing}
    appearance=${isPart ? "plain" : "outlined"}
    icon-placement="start"
    .open=${isOpen}
    @wa-show=${toggle(true)}
    @wa-after-hide=${toggle(false)}
  >
    <div slot="summary" class="head">${head} ${markView(form, marks)}</div>
    ${isOpen ? content() : nothing}
  </wa-details>`;
}

const MARKS = {
  wrong: "has errors",
  missing: "is incomplete",
  warning: "has warnings",
};

/** Says what is wrong at one of these paths, or below it. */
function markView(form: Form, paths: JSONPath[]) {
  const below = [...form.problems.values()].filter(({ path = [] }) =>
    paths.some((start) => start.every((key, index) => path[index] === key)),
  );
  const kind = worstOf(below);
  return kind
    ? html`<span class="mark ${kind}"
        ><span class="unseen">${MARKS[kind]}</span></span
      >`
    : nothing;
}

import { html, nothing, type TemplateResult } from "lit";
import { worstOf, type Problem } from "./places.js";

/** Problems that are listed; the rest are counted. */
const LISTED = 50;

/** Counts problems and lists them, each with ways to its field and to its place in the JSON. */
export function problemListView(
  problems: readonly Problem[],
  isPreviewOld: boolean,
  goToField: (problem: Problem) => void,
  goToText: (problem: Problem) => void,
): TemplateResult {
  const rest = problems.length - LISTED;
  return html`<h2 tabindex="-1">
      <span class="mark ${worstOf(problems)}"></span>
      <span
        >${headingOf(problems)}${
          isPreviewOld ? ". The preview shows the last valid version." : ""
        }</span
      >
    </h2>
    <ol ?hidden=${!problems.length}>
      ${problems
        .slice(0, LISTED)
        .map((problem) => problemView(problem, goToField, goToText))}
      ${rest > 0 ? html`<li class="rest">And ${rest} more</li>` : nothing}
    </ol>`;
}

const problemView = (
  problem: Problem,
  goToField: (problem: Problem) => void,
  goToText: (problem: Problem) => void,
) =>
  html`<li>
    <button type="button" @click=${() => goToField(problem)}>
      <strong>${problem.where}</strong> ${problem.what}
    </button>
    ${
      problem.path
        ? html`<button type="button" @click=${() => goToText(problem)}>
            Show in JSON<span class="unseen">: ${problem.where}</span>
          </button>`
        : nothing
    }
  </li>`;

const count = (problems: readonly Problem[], wanted: Problem["kind"]) =>
  problems.filter(({ kind }) => kind === wanted).length;

/** How many problems and warnings there are, in words. */
function headingOf(problems: readonly Problem[]): string {
  const wrong = count(problems, "wrong");
  const missing = count(problems, "missing");
  const warnings = count(problems, "warning");
  const parts = [
    wrong && plural(wrong, "error"),
    missing && `${plural(missing, "required field")} missing`,
    !wrong && !missing && "No errors",
    warnings && plural(warnings, "warning"),
  ];
  return parts.filter(Boolean).join(", ");
}

const plural = (count: number, noun: string) =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

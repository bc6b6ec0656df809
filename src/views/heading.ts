import { html, nothing, type TemplateResult } from "lit";

type Part = string | typeof nothing;
type Heading = (part: Part, text: unknown) => TemplateResult;

/** A tag cannot be bound in a template, so each level has its own. */
const LEVELS: readonly [Heading, ...Heading[]] = [
  (part, text) => html`<h1 part=${part}>${text}</h1>`,
  (part, text) => html`<h2 part=${part}>${text}</h2>`,
  (part, text) => html`<h3 part=${part}>${text}</h3>`,
  (part, text) => html`<h4 part=${part}>${text}</h4>`,
  (part, text) => html`<h5 part=${part}>${text}</h5>`,
  (part, text) => html`<h6 part=${part}>${text}</h6>`,
];

/** A heading; what would lie deeper than level 6 stays at 6. */
export function heading(
  level: number,
  part: Part,
  text: unknown,
): TemplateResult {
  return LEVELS[Math.min(level, 6) - 1]!(part, text);
}

import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { hint, type FieldProblem, type Schema } from "./fields.js";

/** What a point's control needs, and what it can ask for. */
export interface Point {
  at: string;
  /** What it is called, for those who do not see its place in the list. */
  label: string;
  schema: Schema;
  value: unknown;
  problem: FieldProblem | undefined;
  set: (text: string) => void;
  /** Called with the texts that several pasted lines make of this one. */
  split: (texts: string[]) => void;
  /** Asks for a new point after this one. */
  next: () => void;
}

/** One short text of a list. It wraps rather than scrolls, and holds no line break. */
export function pointView({
  at,
  label,
  schema,
  value,
  problem,
  set,
  split,
  next,
}: Point): TemplateResult {
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { shadowRoot } = event.currentTarget as HTMLElement;
    const { value, selectionStart, selectionEnd } =
      shadowRoot!.querySelector("textarea")!;
    const lines = toLines(pasted);
    lines[0] = value.slice(0, selectionStart) + (lines[0] ?? "");
    lines.push(lines.pop()! + value.slice(selectionEnd));
    split(lines);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    next();
  };
  return html`<wa-textarea
    class="field bare"
    data-at=${at}
    rows="1"
    resize="auto"
    label=${label}
    placeholder=${`${schema.examples?.[0] as string}`}
    with-hint
    .value=${live(typeof value === "string" ? value : "")}
    @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    @keydown=${onKey}
    @paste=${onPaste}
    >${hint({ schema: { ...schema, description: "" }, value, problem })}</wa-textarea
  >`;
}

/** The lines of a text, without the marks of a list. */
const toLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
    .filter(Boolean);

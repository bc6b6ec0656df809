import { render, type TemplateResult } from "lit";
import type { JSONPath } from "jsonc-parser";
import { pathOf } from "../../../src/parse.js";
import { ownAt, toList } from "../data.js";
import type { Draft } from "../draft.js";
import { valueAt } from "../edits.js";
import { namesInMore } from "../kinds.js";
import type { Problem } from "../places.js";
import { labelAt, schemaAt, type Schema } from "../schema.js";
import { focusOn, type Control } from "./focus.js";
import { Scopes } from "./scopes.js";

/** One value as its control shows it. */
export interface Field {
  path: JSONPath;
  /** The path as text, by which the control is found. */
  at: string;
  label: string;
  schema: Schema;
  value: unknown;
  /** What was typed, if the value is written in another way: `3.` is 3. */
  typed: string | undefined;
  problem: Problem | undefined;
}

/** The state of the form: what the draft says, what is wrong with it, and what is open. */
export class Form {
  /** By their paths as text. */
  problems: ReadonlyMap<string, Problem> = new Map();
  readonly host: HTMLElement;
  readonly draft: Draft;
  /** Says to those who listen what was done. */
  readonly announce: (words: string) => void;
  readonly #view: (form: Form) => TemplateResult;
  /** The last data that could be read; what is shown while the text is not JSON. */
  #data: unknown = {};
  /** Scopes of what is open. */
  readonly #open = new Set<string>();
  readonly #scopes = new Scopes();
  /** What was typed last, and what was read from it. */
  #typed: { at: string; raw: string; value: unknown } | undefined;

  constructor(
    host: HTMLElement,
    draft: Draft,
    announce: (words: string) => void,
    view: (form: Form) => TemplateResult,
  ) {
    this.host = host;
    this.draft = draft;
    this.announce = announce;
    this.#view = view;
    this.render();
  }

  /** Shows the draft as it is now, and these problems beside its fields. */
  update(problems: readonly Problem[]): void {
    this.problems = new Map(
      problems
        .toReversed()
        .flatMap((problem) =>
          problem.path ? [[pathOf(problem.path), problem]] : [],
        ),
    );
    this.render();
  }

  render(): void {
    // What is shown must not be older than what was typed, or it would take letters back.
    if (!this.draft.isChecked) this.draft.check();
    const { data } = this.draft;
    if (data !== undefined) this.#data = data;
    this.host.inert = data === undefined;
    render(this.#view(this), this.host);
  }

  /** Opens what hides a field and puts the focus there; false if there is none. */
  async reveal(path: JSONPath): Promise<boolean> {
    for (const [index, key] of path.entries()) {
      const holder = path.slice(0, index);
      this.setOpen([...holder, key], true);
      if (namesInMore(holder).includes(String(key)))
        this.setOpen([...holder, MORE], true);
    }
    this.render();
    for (let depth = path.length; depth > 0; depth--) {
      const found = this.find(path.slice(0, depth));
      if (!found) continue;
      await focusOn(found);
      return true;
    }
    return false;
  }

  /** The control or fold of the value at a path. */
  find(path: JSONPath): Control | null {
    return this.host.querySelector(`[data-at="${CSS.escape(pathOf(path))}"]`);
  }

  valueAt(path: JSONPath): unknown {
    return ownAt(this.#data, path);
  }

  listAt(path: JSONPath): unknown[] {
    return toList(this.valueAt(path));
  }

  fieldAt(path: JSONPath): Field {
    const at = pathOf(path);
    const value = this.valueAt(path);
    const typed = this.#typed;
    return {
      path,
      at,
      label: labelAt(path),
      schema: schemaAt(path)!,
      value,
      typed: typed?.at === at && typed.value === value ? typed.raw : undefined,
      problem: this.problems.get(at),
    };
  }

  /** Whether the fold of what is at a path is open. */
  isOpen(path: JSONPath): boolean {
    return this.#open.has(this.scopeOf(path));
  }

  setOpen(path: JSONPath, isOpen: boolean): void {
    if (isOpen) this.#open.add(this.scopeOf(path));
    else this.#open.delete(this.scopeOf(path));
  }

  /** Names what is at a path; an item of a list keeps its name when it is moved. */
  scopeOf(path: JSONPath): string {
    let scope = "";
    for (const [index, key] of path.entries())
      scope =
        typeof key === "string"
          ? `${scope}.${key}`
          : (this.#scopes.of(scope, this.listAt(path.slice(0, index)))[key] ??
            scope);
    return scope;
  }

  /** Replaces the text, as a step of its own. */
  change(text: string): void {
    this.#typed = undefined;
    this.draft.set(text);
    this.render();
  }

  /** Replaces the text while a person types; the form follows once the typing rests. */
  type(text: string, path: JSONPath, raw?: string): void {
    const at = pathOf(path);
    if (raw !== undefined)
      this.#typed = { at, raw, value: valueAt(text, path) };
    this.draft.set(text, { typing: `form ${at}` });
  }
}

/** The name that stands for the fold of what an object has beside its first fields. */
export const MORE = "/more";

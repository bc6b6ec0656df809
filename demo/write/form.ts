import { html, nothing, render, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { JSONPath } from "jsonc-parser";
import { addItem, canGo, isRequired, setField, write } from "./changes.js";
import type { Draft } from "./draft.js";
import { assign, move, valueAt } from "./edits.js";
import { entriesView } from "./entries.js";
import {
  described,
  fieldView,
  labelOf,
  schemaAt,
  type Schema,
} from "./fields.js";
import { icon } from "./icons.js";
import {
  APART,
  COMPARISON,
  KINDS,
  nameItem,
  NEWSLETTER,
  own,
  toList,
  toObject,
  toText,
  WITH_PRICE,
  type Layout,
} from "./kinds.js";
import { actButton, focusOn, markView, type Control } from "./parts.js";
import { written, type Problem } from "./places.js";
import { pointView } from "./points.js";
import { drag } from "./reorder.js";
import { Scopes } from "./scopes.js";
import { valuesOf, valueView, type Value } from "./values.js";

type Data = Record<string, unknown>;

/**
 * The form: made from the schema, it shows what the draft says and changes the draft's text.
 *
 * What is closed is not rendered, so that a large comparison costs as little as a small one.
 */
export class Form {
  readonly #host: HTMLElement;
  readonly #draft: Draft;
  readonly #schema: Schema;
  readonly #announce: (words: string) => void;
  /** The last data that could be read; what is shown while the text is not JSON. */
  #data: Data = {};
  #problems = new Map<string, Problem>();
  /** Scopes of what is open. */
  #open = new Set<string>();
  readonly #scopes = new Scopes();
  /** What was typed last, which may differ from how the value that was read from it is written. */
  #typed: { at: string; raw: string; value: unknown } | undefined;

  constructor(
    host: HTMLElement,
    draft: Draft,
    schema: Schema,
    announce: (words: string) => void,
  ) {
    this.#host = host;
    this.#draft = draft;
    this.#schema = schema;
    this.#announce = announce;
    this.update([]);
  }

  /** Shows the draft as it is now. */
  update(problems: readonly Problem[]): void {
    this.#problems = new Map(
      problems
        .toReversed()
        .flatMap((problem) =>
          problem.path ? [[written(problem.path), problem]] : [],
        ),
    );
    this.#render();
  }

  /** Opens what hides a field and puts the focus there; false where there is none. */
  async reveal(path: JSONPath): Promise<boolean> {
    let scope = "";
    let layout = COMPARISON;
    for (const [index, key] of path.entries()) {
      const kind = KINDS[String(path[index - 1])];
      if (typeof key === "number" && kind) {
        scope = this.#scopesOf(scope, path.slice(0, index))[key] ?? scope;
        this.#open.add(scope);
        layout = kind;
      } else if (typeof key === "number") continue;
      else if (key === "newsletter") {
        layout = NEWSLETTER;
        scope = key;
        this.#open.add(scope);
      } else if (layout.groups?.includes(key))
        this.#open.add(`${scope}.${key}`);
      else if (
        !APART.has(key) &&
        !layout.first.includes(key) &&
        !this.#open.has(`${scope}.${String(path[index - 1])}`)
      )
        this.#open.add(`${scope}/more`);
    }
    this.#render();
    for (let depth = path.length; depth > 0; depth--) {
      const at = written(path.slice(0, depth));
      const found = this.#host.querySelector<Control>(
        `[data-at="${CSS.escape(at)}"]`,
      );
      if (found) {
        await focusOn(found);
        return true;
      }
    }
    return false;
  }

  #render() {
    // What is shown must not be older than what was typed, or it would take letters back.
    if (!this.#draft.isChecked) this.#draft.check();
    const { data } = this.#draft;
    if (data !== undefined) this.#data = toObject(data);
    this.#host.inert = data === undefined;
    render(
      html`
        ${this.#fields([], "", COMPARISON)} ${this.#section("tools")}
        ${this.#section("specs")} ${this.#newsletter()}
      `,
      this.#host,
    );
  }

  #section(name: string): TemplateResult {
    const { title, description } = schemaAt(this.#schema, [name])!;
    return html`<h3 class="title" id=${name}>${title}</h3>
      ${name === "tools" ? nothing : html`<p class="hint">${description}</p>`}
      ${this.#list([name], "")}`;
  }

  /** The fields of an object: those in sight, the groups, and all others under "More". */
  #fields(
    path: JSONPath,
    scope: string,
    { first, groups = [] }: Layout,
  ): TemplateResult {
    const { properties = {} } = schemaAt(this.#schema, path)!;
    const rest = Object.keys(properties).filter(
      (name) =>
        !APART.has(name) && !first.includes(name) && !groups.includes(name),
    );
    const filled = rest.filter(
      (name) => this.#valueAt([...path, name]) != null,
    );
    return html`
      <div class="fields">
        ${first.map((name) => this.#field([...path, name]))}
      </div>
      ${groups.map((name) => this.#group([...path, name], `${scope}.${name}`))}
      ${
        rest.length
          ? this.#fold(
              `${scope}/more`,
              html`More
                <span class="aside"
                  >${filled
                    .map((name) => labelOf(name, properties[name]!))
                    .join(", ")}</span
                >`,
              () =>
                html`<div class="fields">
                  ${rest.map((name) => this.#field([...path, name]))}
                </div>`,
              rest.map((name) => written([...path, name])),
            )
          : nothing
      }
    `;
  }

  #group(path: JSONPath, scope: string): TemplateResult {
    const schema = schemaAt(this.#schema, path)!;
    const { summary, content } =
      path.at(-1) === "specs"
        ? this.#values(path, schema)
        : schema.type === "array"
          ? this.#points(path, scope, schema)
          : this.#members(path, schema);
    return this.#fold(
      scope,
      html`${labelOf(String(path.at(-1)), schema)}
        <span class="aside">${summary}</span>`,
      content,
      [written(path)],
      schema.type === "array" ? undefined : written(path),
    );
  }

  #members(path: JSONPath, schema: Schema): Group {
    const values = Object.entries(this.#object(path)).map(([name, value]) =>
      schema.properties?.[name]?.type === "integer"
        ? `${toText(value)} ${name}`
        : toText(value),
    );
    return {
      summary: values.filter(Boolean).join(" · "),
      content: () =>
        html`<div class="fields">${this.#memberFields(path, schema)}</div>`,
    };
  }

  #memberFields(path: JSONPath, { properties = {} }: Schema) {
    const value = this.#object(path);
    return Object.keys(properties)
      .filter(
        (name) =>
          !WITH_PRICE.has(name) ||
          value["price"] != null ||
          value[name] != null,
      )
      .map((name) => this.#field([...path, name]));
  }

  /** What a tool has to say to the rows of the comparison. */
  #values(path: JSONPath, schema: Schema): Group {
    const values = valuesOf(
      this.#data["specs"],
      this.#valueAt(path.slice(0, -1)),
    );
    const rows = values.filter(({ hasRow }) => hasRow);
    const stated = rows.filter(({ value }) => value != null);
    return {
      summary: rows.length ? `${stated.length} of ${rows.length}` : "",
      content: () =>
        html`${
            values.length
              ? nothing
              : html`<p class="hint">
                  ${described(schema.description)}
                  <wa-button
                    appearance="plain"
                    size="s"
                    @click=${() => this.#add(["specs"], "", this.#rowCount)}
                    >${this.#wordsToAdd("row", this.#rowCount)}</wa-button
                  >
                </p>`
          }
          <div class="values">
            ${repeat(
              values,
              ({ id }) => id,
              (value) => this.#value([...path, value.id], value),
            )}
          </div>`,
    };
  }

  #value(path: JSONPath, value: Value): TemplateResult {
    const { group, hasRow, label } = value;
    const at = written(path);
    return html`${group ? html`<p class="caption">${group}</p>` : nothing}
      <div class="value">
        ${valueView({
          at,
          value,
          shown: this.#typedAt(at, value.value),
          schema: schemaAt(this.#schema, path)!,
          problem: this.#problems.get(at),
          // A value without a row has a button for it, and would be gone while it is typed.
          set: (entered, raw) =>
            this.#set(path, entered ?? (hasRow ? undefined : null), raw),
        })}
        ${
          hasRow
            ? nothing
            : actButton("remove", `Remove ${label}`, () =>
                this.#remove(path, label),
              )
        }
      </div>`;
  }

  /** A list of short texts. */
  #points(path: JSONPath, scope: string, schema: Schema): Group {
    const points = toList(this.#valueAt(path));
    return {
      summary: points.map(toText).filter(Boolean).join(" · "),
      content: () =>
        html`<p class="hint">${schema.description}</p>
          ${this.#listOf(
            path,
            scope.slice(0, scope.lastIndexOf(".")),
            (index) => this.#point(path, scope, index, points),
          )}`,
    };
  }

  #point(
    path: JSONPath,
    scope: string,
    index: number,
    points: unknown[],
  ): TemplateResult {
    const schema = schemaAt(this.#schema, [...path, index])!;
    const place = [...path, index];
    const at = written(place);
    const label = `${labelOf("point", schema)} ${index + 1}`;
    return html`<li class="point">
      ${pointView({
        at,
        label: `${labelOf("", schemaAt(this.#schema, path)!)}, ${label}`,
        schema,
        value: points[index],
        problem: this.#problems.get(at),
        set: (text) => this.#set(place, text, text),
        // What is typed is rendered only once it rests, so both read the text.
        split: (texts) => {
          const { text } = this.#draft;
          const all = toList(valueAt(text, path)).toSpliced(index, 1, ...texts);
          this.#apply(write(text, path, all, this.#schema));
          void this.reveal([...path, index + texts.length - 1]);
        },
        next: () => {
          const isFull = points.length >= this.#most(path);
          if (!isFull && valueAt(this.#draft.text, place))
            this.#add(path, scope, index + 1);
        },
      })}
      <div class="actions">
        ${this.#moves(path, index, points.length, label, false)}
        ${actButton("remove", `Remove ${label}`, () =>
          this.#remove(place, label),
        )}
      </div>
    </li>`;
  }

  #field(path: JSONPath): TemplateResult {
    const schema = schemaAt(this.#schema, path)!;
    const name = String(path.at(-1));
    const at = written(path);
    if (typeof schema.additionalProperties === "object")
      return entriesView({
        at,
        label: labelOf(name, schema),
        schema,
        entries: Object.entries(this.#object(path)),
        problems: this.#problems,
        replace: (entries) =>
          this.#apply(
            write(
              this.#draft.text,
              path,
              entries.length ? Object.fromEntries(entries) : undefined,
              this.#schema,
            ),
            at,
          ),
      });
    if (schema.properties)
      return html`<fieldset class="field" data-at=${at}>
        <legend>${labelOf(name, schema)}</legend>
        <div class="fields">${this.#memberFields(path, schema)}</div>
      </fieldset>`;
    const value = this.#valueAt(path);
    return fieldView({
      at,
      name,
      schema,
      value,
      shown: this.#typedAt(at, value),
      problem: this.#problems.get(at),
      isRequired:
        isRequired(this.#schema, path) &&
        !canGo(this.#schema, path.slice(0, -1)),
      set: (entered, raw) => this.#set(path, entered, raw),
    });
  }

  /** What was typed, if it is what a value was read from. */
  #typedAt(at: string, value: unknown): string | undefined {
    const typed = this.#typed;
    return typed?.at === at && typed.value === value ? typed.raw : undefined;
  }

  #list(path: JSONPath, scope: string): TemplateResult {
    const items = toList(this.#valueAt(path));
    const scopes = this.#scopesOf(scope, path);
    return this.#listOf(path, scope, (index) =>
      this.#item(path, index, items, scopes[index]!),
    );
  }

  /** The items of a list, its own problem, and the button for another item. */
  #listOf(
    path: JSONPath,
    scope: string,
    view: (index: number) => TemplateResult,
  ): TemplateResult {
    const items = toList(this.#valueAt(path));
    const scopes = this.#scopesOf(scope, path);
    const problem = this.#problems.get(written(path));
    return html`
      <ul class="items" data-list=${written(path)}>
        ${repeat(
          items,
          (_, index) => scopes[index],
          (_, index) => view(index),
        )}
      </ul>
      ${
        problem && problem.kind !== "missing"
          ? html`<p class="hint ${problem.kind}">${problem.what}</p>`
          : nothing
      }
      <wa-button
        class="add"
        data-at=${written(path)}
        appearance="outlined"
        size=${path.length === 1 ? "m" : "s"}
        ?disabled=${items.length >= this.#most(path)}
        @click=${() => this.#add(path, scope, items.length)}
        >${icon("add")} ${this.#wordsToAdd(this.#itemName(path), items.length)}
      </wa-button>
    `;
  }

  #wordsToAdd = (item: string, count: number) =>
    count ? `Add a ${item}` : `Add the first ${item}`;

  #most = (path: JSONPath): number =>
    schemaAt(this.#schema, path)?.maxItems ?? Infinity;

  /** What an item of a list is called. */
  #itemName(path: JSONPath): string {
    const name = String(path.at(-1));
    const item = schemaAt(this.#schema, [...path, 0])!;
    return KINDS[name]?.item ?? labelOf("item", item).toLowerCase();
  }

  get #rowCount(): number {
    return toList(this.#data["specs"]).length;
  }

  #item(
    path: JSONPath,
    index: number,
    items: unknown[],
    scope: string,
  ): TemplateResult {
    const place = [...path, index];
    const at = written(place);
    const kind = KINDS[String(path.at(-1))]!;
    const isTool = kind.item === "tool";
    const name = this.#nameOf(place);
    return html`<li class="card ${kind.item}">
      <wa-details
        data-at=${at}
        icon-placement="start"
        .open=${this.#open.has(scope)}
        @wa-show=${this.#toggled(scope, true)}
        @wa-after-hide=${this.#toggled(scope, false)}
      >
        <div slot="summary" class="head">
          ${
            isTool
              ? html`<h4 class="name">${name}</h4>`
              : html`<span class="name">${name}</span>`
          }
          <span class="aside">${kind.summarize(toObject(items[index]))}</span>
          ${markView(this.#problems, [at])}
        </div>
        ${
          this.#open.has(scope)
            ? html`${this.#fields(place, scope, kind)}
              ${
                isTool
                  ? html`<h5 class="title">Reviews</h5>
                      ${this.#list([...place, "reviews"], scope)}`
                  : nothing
              }`
            : nothing
        }
      </wa-details>
      <div class="actions">
        ${this.#moves(path, index, items.length, name, true)}
        ${actButton("remove", `Remove ${name}`, () =>
          this.#remove(place, name),
        )}
      </div>
    </li>`;
  }

  /** What moves an item of a list, if there is another to move it past. */
  #moves(
    path: JSONPath,
    index: number,
    size: number,
    name: string,
    hasGrip: boolean,
  ): TemplateResult | typeof nothing {
    if (size < 2) return nothing;
    const shift = (by: number) => this.#move(path, index, index + by, name);
    const grip = html`<span
      class="grip"
      title="Drag to move"
      @pointerdown=${(event: PointerEvent) =>
        drag(
          event,
          (event.currentTarget as HTMLElement).closest("li")!,
          (from, to) => this.#move(path, from, to, name),
        )}
      >${icon("grip")}</span
    >`;
    return html`${hasGrip ? grip : nothing}
    ${actButton("up", `Move ${name} up`, () => shift(-1), index === 0)}
    ${actButton(
      "down",
      `Move ${name} down`,
      () => shift(1),
      index === size - 1,
    )}`;
  }

  #newsletter(): TemplateResult {
    const path = ["newsletter"];
    const has = this.#data["newsletter"] != null;
    const { title, description } = schemaAt(this.#schema, path)!;
    return html`<h3 class="title">${title}</h3>
      <p class="hint">${description}</p>
      ${
        has
          ? html`<div class="card">
              <wa-details
                data-at="newsletter"
                icon-placement="start"
                .open=${this.#open.has("newsletter")}
                @wa-show=${this.#toggled("newsletter", true)}
                @wa-after-hide=${this.#toggled("newsletter", false)}
              >
                <div slot="summary" class="head">
                  <h4 class="name">
                    ${this.#object(path)["heading"] || "Sign-up form"}
                  </h4>
                  ${markView(this.#problems, ["newsletter"])}
                </div>
                ${
                  this.#open.has("newsletter")
                    ? this.#fields(path, "newsletter", NEWSLETTER)
                    : nothing
                }
              </wa-details>
              <div class="actions">
                ${actButton("remove", "Remove the newsletter", () =>
                  this.#remove(path, "The newsletter"),
                )}
              </div>
            </div>`
          : html`<wa-button
              class="add"
              appearance="outlined"
              data-at="newsletter"
              @click=${() => {
                this.#apply(
                  write(
                    this.#draft.text,
                    path,
                    { heading: "", action: "" },
                    this.#schema,
                  ),
                );
                void this.reveal(["newsletter", "heading"]);
              }}
              >${icon("add")} Add a sign-up form</wa-button
            >`
      }`;
  }

  #fold(
    scope: string,
    summary: TemplateResult,
    content: () => TemplateResult,
    starts: string[],
    at?: string,
  ): TemplateResult {
    return html`<wa-details
      class="fold"
      data-at=${at ?? nothing}
      appearance="plain"
      icon-placement="start"
      .open=${this.#open.has(scope)}
      @wa-show=${this.#toggled(scope, true)}
      @wa-after-hide=${this.#toggled(scope, false)}
    >
      <div slot="summary" class="head">
        ${summary} ${markView(this.#problems, starts)}
      </div>
      ${this.#open.has(scope) ? content() : nothing}
    </wa-details>`;
  }

  #toggled = (scope: string, isOpen: boolean) => (event: Event) => {
    if (event.target !== event.currentTarget) return;
    if (isOpen) this.#open.add(scope);
    else this.#open.delete(scope);
    this.#render();
  };

  #set(path: JSONPath, entered: unknown, raw: string | undefined) {
    const { text } = this.#draft;
    const at = written(path);
    const next = setField(text, path, entered, this.#schema);
    if (raw !== undefined)
      this.#typed = { at, raw, value: valueAt(next, path) };
    this.#apply(next, raw === undefined ? undefined : at);
  }

  /** Adds an item to a list and goes to its name. */
  #add(path: JSONPath, scope: string, index: number) {
    const kind = KINDS[String(path.at(-1))];
    this.#apply(
      addItem(this.#draft.text, path, index, kind?.start ?? "", this.#schema),
    );
    // The others make room.
    if (kind)
      for (const other of this.#scopesOf(scope, path)) this.#open.delete(other);
    void this.reveal([...path, index, ...(kind ? [kind.name] : [])]);
  }

  #move(path: JSONPath, from: number, to: number, name: string) {
    const act = this.#host.getRootNode() as Document | ShadowRoot;
    const held = act.activeElement?.closest<Control>("[data-act]");
    this.#apply(move(this.#draft.text, path, from, to));
    const size = toList(this.#valueAt(path)).length;
    this.#announce(
      `${name} is now ${this.#itemName(path)} ${to + 1} of ${size}.`,
    );
    if (!held) return;
    const other = held.parentElement!.querySelector<Control>(
      `[data-act]:not([disabled]):not([data-act="remove"])`,
    );
    void focusOn(held.matches("[disabled]") && other ? other : held);
  }

  #remove(path: JSONPath, name: string) {
    const { text } = this.#draft;
    const holder = path.slice(0, -1);
    const isLast =
      Object.keys(Object(valueAt(text, holder)) as object).length === 1 &&
      canGo(this.#schema, holder) &&
      holder.length > 0;
    this.#apply(assign(text, isLast ? holder : path, undefined));
    this.#announce(`Removed ${name}. Undo brings it back.`);
    const index = path.at(-1);
    const near =
      typeof index === "number" ? [...holder, Math.max(0, index - 1)] : path;
    const found =
      this.#host.querySelector<Control>(`[data-at="${written(near)}"]`) ??
      this.#host.querySelector<Control>(
        `[data-at="${written(near.slice(0, -1))}"]`,
      );
    if (found) void focusOn(found);
  }

  #apply(text: string, typing?: string) {
    if (typing) this.#draft.set(text, { typing: `form ${typing}` });
    else {
      this.#typed = undefined;
      this.#draft.set(text);
      this.update([...this.#problems.values()]);
    }
  }

  #valueAt(path: JSONPath): unknown {
    return path.reduce<unknown>(own, this.#data);
  }

  #object(path: JSONPath): Data {
    return toObject(this.#valueAt(path));
  }

  #nameOf(path: JSONPath): string {
    return nameItem(
      this.#valueAt(path),
      this.#itemName(path.slice(0, -1)),
      Number(path.at(-1)),
    );
  }

  #scopesOf = (scope: string, path: JSONPath): string[] =>
    this.#scopes.of(
      `${scope}.${String(path.at(-1))}`,
      toList(this.#valueAt(path)),
    );
}

/** What a fold shows while it is closed, and once it is open. */
interface Group {
  summary: string;
  content: () => TemplateResult;
}

import { html, nothing, render, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { JSONPath } from "jsonc-parser";
import type { Draft } from "./draft.js";
import { assign, insert, move, valueAt } from "./edits.js";
import { fieldView, labelOf, schemaAt, type Schema } from "./fields.js";
import { icon } from "./icons.js";
import { written, type Problem } from "./places.js";
import { drag } from "./reorder.js";

type Data = Record<string, unknown>;

/** What stands in sight of an object, and what under a line of its own; "More" has all the rest. */
interface Layout {
  first: string[];
  groups?: string[];
}

const LAYOUTS: Record<string, Layout> = {
  comparison: { first: ["title", "summary"] },
  tools: {
    first: ["name", "category", "tagline"],
    groups: ["pricing", "community"],
  },
  reviews: { first: ["reviewer", "role", "verdict", "quote"] },
  newsletter: { first: ["heading", "text", "action"] },
};

/** What is never shown by itself: the version, what has its own place, and the editor's own. */
const APART = new Set([
  "$schema",
  "version",
  "specs",
  "pros",
  "cons",
  "tools",
  "reviews",
  "newsletter",
]);

const ITEM: Record<string, string> = { tools: "tool", reviews: "review" };

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
  /** Numbers that stay with the items of each list, however they are moved. */
  #numbers = new Map<string, { labels: string[]; numbers: number[] }>();
  #count = 0;
  /** What was typed last, which may be written otherwise than what was read from it. */
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
    let layout = LAYOUTS["comparison"]!;
    for (const [index, key] of path.entries()) {
      if (typeof key === "number") {
        scope = this.#scopes(scope, path.slice(0, index))[key] ?? scope;
        this.#open.add(scope);
        layout = LAYOUTS[String(path[index - 1])] ?? layout;
      } else if (key === "newsletter") {
        layout = LAYOUTS[key]!;
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
        await focus(found);
        return true;
      }
    }
    return false;
  }

  #render() {
    // What is shown must not be older than what was typed, or it would take letters back.
    if (!this.#draft.isChecked) this.#draft.check();
    const { data } = this.#draft;
    if (data !== undefined) this.#data = record(data);
    this.#host.inert = data === undefined;
    const tools = schemaAt(this.#schema, ["tools"])!;
    render(
      html`
        ${this.#fields([], "", LAYOUTS["comparison"]!)}
        <h3 class="title" id="tools">Tools</h3>
        ${this.#list(["tools"], "", tools)} ${this.#newsletter()}
      `,
      this.#host,
    );
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
    const filled = rest.filter((name) => name in this.#object(path));
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
    const values = Object.entries(this.#object(path)).map(([name, value]) =>
      schema.properties?.[name]?.type === "integer"
        ? `${words(value)} ${name}`
        : words(value),
    );
    return this.#fold(
      scope,
      html`${labelOf(String(path.at(-1)), schema)}
        <span class="aside">${values.filter(Boolean).join(" · ")}</span>`,
      () => html`<div class="fields">${this.#members(path, schema)}</div>`,
      [written(path)],
    );
  }

  #members(path: JSONPath, { properties = {} }: Schema) {
    const value = this.#object(path);
    return Object.keys(properties)
      .filter(
        // A currency and a period say nothing without a price.
        (name) =>
          !/^(currency|period)$/.test(name) ||
          "price" in value ||
          name in value,
      )
      .map((name) => this.#field([...path, name]));
  }

  #field(path: JSONPath): TemplateResult {
    const schema = schemaAt(this.#schema, path)!;
    const name = String(path.at(-1));
    const at = written(path);
    if (typeof schema.additionalProperties === "object")
      return this.#entries(path, schema);
    if (schema.properties)
      return html`<fieldset class="field" data-at=${at}>
        <legend>${labelOf(name, schema)}</legend>
        <div class="fields">${this.#members(path, schema)}</div>
      </fieldset>`;
    const value = this.#valueAt(path);
    const typed = this.#typed;
    const isTyped = typed?.at === at && typed.value === value;
    return fieldView({
      at,
      name,
      schema,
      value,
      shown: isTyped ? typed.raw : undefined,
      problem: this.#problems.get(at),
      isRequired: this.#isRequired(path) && !this.#canGo(path.slice(0, -1)),
      set: (entered, raw) => this.#set(path, entered, raw),
    });
  }

  /** Names and values that a person chooses. */
  #entries(path: JSONPath, schema: Schema): TemplateResult {
    const at = written(path);
    const entries = Object.entries(this.#object(path));
    const write = (changed: [string, unknown][]) =>
      this.#apply(
        assign(
          this.#draft.text,
          path,
          changed.length ? Object.fromEntries(changed) : undefined,
          this.#names(path),
        ),
        at,
      );
    const entered = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<fieldset class="field" data-at=${at}>
      <legend>${labelOf(String(path.at(-1)), schema)}</legend>
      ${
        schema.description
          ? html`<p class="hint">${schema.description}</p>`
          : nothing
      }
      ${entries.map(
        ([name, value], index) =>
          html`<div class="entry">
            <wa-input
              label="Name"
              data-at="${at}.${name}"
              .value=${name}
              @change=${(event: Event) => {
                const wanted = entered(event);
                // Two fields of one name would become one.
                if (wanted && !entries.some(([other]) => other === wanted))
                  write(entries.with(index, [wanted, value]));
                else (event.target as HTMLInputElement).value = name;
              }}
            ></wa-input>
            <wa-input
              label="Value"
              .value=${words(value)}
              @input=${(event: Event) =>
                write(entries.with(index, [name, entered(event)]))}
            ></wa-input>
            ${this.#button("remove", `Remove ${name}`, () =>
              write(entries.toSpliced(index, 1)),
            )}
          </div>`,
      )}
      <wa-button
        size="s"
        appearance="outlined"
        ?disabled=${entries.length >= (schema.maxProperties ?? Infinity)}
        @click=${() => write([...entries, [freeName(entries), ""]])}
        >Add a hidden field</wa-button
      >
    </fieldset>`;
  }

  #list(path: JSONPath, scope: string, schema: Schema): TemplateResult {
    const items = list(this.#valueAt(path));
    const scopes = this.#scopes(scope, path);
    const kind = ITEM[String(path.at(-1))]!;
    const isFull = items.length >= (schema.maxItems ?? Infinity);
    const problem = this.#problems.get(written(path));
    return html`
      <ul class="items" data-list=${written(path)}>
        ${repeat(
          items,
          (_, index) => scopes[index],
          (item, index) =>
            this.#item(path, index, items.length, record(item), scopes[index]!),
        )}
      </ul>
      ${
        problem && items.length
          ? html`<p class="hint wrong">${problem.what}</p>`
          : nothing
      }
      <wa-button
        class="add"
        data-at=${written(path)}
        appearance="outlined"
        size=${kind === "tool" ? "m" : "s"}
        ?disabled=${isFull}
        @click=${() => this.#add(path, scope, items.length)}
        >${icon("add")}
        ${items.length ? `Add a ${kind}` : `Add the first ${kind}`}
      </wa-button>
    `;
  }

  #item(
    path: JSONPath,
    index: number,
    size: number,
    item: Data,
    scope: string,
  ): TemplateResult {
    const own = [...path, index];
    const at = written(own);
    const isTool = path.at(-1) === "tools";
    const kind = isTool ? "tool" : "review";
    const name = this.#nameOf(own);
    const shift = (by: number) => this.#move(path, index, index + by, name);
    return html`<li class="card ${kind}">
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
          <span class="aside"
            >${isTool ? votes(list(item["reviews"])) : told(item)}</span
          >
          ${this.#mark([at])}
        </div>
        ${
          this.#open.has(scope)
            ? html`${this.#fields(own, scope, LAYOUTS[String(path.at(-1))]!)}
              ${
                isTool
                  ? html`<h5 class="title">Reviews</h5>
                      ${this.#list(
                        [...own, "reviews"],
                        scope,
                        schemaAt(this.#schema, [...own, "reviews"])!,
                      )}`
                  : nothing
              }`
            : nothing
        }
      </wa-details>
      <div class="actions">
        ${
          size > 1
            ? html`<span
                  class="grip"
                  title="Drag to another place"
                  @pointerdown=${(event: PointerEvent) =>
                    drag(
                      event,
                      (event.currentTarget as HTMLElement).closest("li")!,
                      (from, to) => this.#move(path, from, to, name),
                    )}
                  >${icon("grip")}</span
                >
                ${this.#button(
                  "up",
                  `Move ${name} up`,
                  () => shift(-1),
                  index === 0,
                )}
                ${this.#button(
                  "down",
                  `Move ${name} down`,
                  () => shift(1),
                  index === size - 1,
                )}`
            : nothing
        }
        ${this.#button("remove", `Remove ${name}`, () =>
          this.#remove(own, name),
        )}
      </div>
    </li>`;
  }

  #newsletter(): TemplateResult {
    const path = ["newsletter"];
    const has = "newsletter" in this.#data;
    return html`<h3 class="title">Newsletter</h3>
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
                  ${this.#mark(["newsletter"])}
                </div>
                ${
                  this.#open.has("newsletter")
                    ? this.#fields(path, "newsletter", LAYOUTS["newsletter"]!)
                    : nothing
                }
              </wa-details>
              <div class="actions">
                ${this.#button("remove", "Remove the newsletter", () =>
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
                  assign(
                    this.#draft.text,
                    path,
                    { heading: "", action: "" },
                    this.#names(path),
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
  ): TemplateResult {
    return html`<wa-details
      class="fold"
      appearance="plain"
      icon-placement="start"
      .open=${this.#open.has(scope)}
      @wa-show=${this.#toggled(scope, true)}
      @wa-after-hide=${this.#toggled(scope, false)}
    >
      <div slot="summary" class="head">${summary} ${this.#mark(starts)}</div>
      ${this.#open.has(scope) ? content() : nothing}
    </wa-details>`;
  }

  #button(
    name: "up" | "down" | "remove",
    words: string,
    act: () => void,
    isDisabled = false,
  ): TemplateResult {
    return html`<wa-button
      class="act"
      data-act=${name}
      appearance="plain"
      size="s"
      title=${words}
      ?disabled=${isDisabled}
      @click=${act}
      >${icon(name)}<span class="unseen">${words}</span></wa-button
    >`;
  }

  #toggled = (scope: string, isOpen: boolean) => (event: Event) => {
    if (event.target !== event.currentTarget) return;
    if (isOpen) this.#open.add(scope);
    else this.#open.delete(scope);
    this.#render();
  };

  #set(path: JSONPath, entered: unknown, raw: string | undefined) {
    const { text } = this.#draft;
    const name = String(path.at(-1));
    const at = written(path);
    const holder = path.slice(0, -1);
    const schema = schemaAt(this.#schema, path)!;
    const value =
      entered === undefined && this.#isRequired(path) && isText(schema)
        ? ""
        : entered;
    if (raw !== undefined) this.#typed = { at, raw, value };
    let next = assign(text, path, value, this.#names(path));
    if (entered === undefined && this.#canGo(holder)) {
      const left = Object.entries(record(valueAt(text, holder)));
      if (left.every(([key, other]) => key === name || other === ""))
        next = assign(text, holder, undefined);
    }
    if (name === "name" && holder.at(-2) === "tools")
      next = this.#named(next, holder, valueAt(text, path), value);
    if (name === "price" && !valueAt(text, [...holder, "currency"]) && value)
      next = assign(
        next,
        [...holder, "currency"],
        usualCurrency(this.#data),
        this.#names([...holder, "currency"]),
      );
    this.#apply(next, raw === undefined ? undefined : at);
  }

  #isRequired(path: JSONPath): boolean {
    const holder = schemaAt(this.#schema, path.slice(0, -1));
    return Boolean(holder?.required?.includes(String(path.at(-1))));
  }

  /** Whether an object may be left out once it is empty. */
  #canGo(path: JSONPath): boolean {
    const name = path.at(-1);
    return (
      typeof name === "string" &&
      name !== "newsletter" &&
      !this.#isRequired(path)
    );
  }

  /** Lets the id of a tool follow its name, until a person gives it another. */
  #named(text: string, tool: JSONPath, before: unknown, name: unknown): string {
    const path = [...tool, "id"];
    const id = valueAt(text, path);
    const isOurs =
      !id ||
      (typeof id === "string" && id.replace(/-\d+$/, "") === slug(before)) ||
      id === slug(before);
    if (!isOurs) return text;
    const others = list(valueAt(text, tool.slice(0, -1)))
      .filter((_, index) => index !== tool.at(-1))
      .map((other) => record(other)["id"]);
    const wanted = slug(name);
    let free = wanted;
    for (let n = 2; wanted && others.includes(free); n++)
      free = `${wanted}-${n}`;
    return assign(text, path, free, this.#names(path));
  }

  #add(path: JSONPath, scope: string, index: number) {
    const isTool = path.at(-1) === "tools";
    this.#apply(
      insert(
        this.#draft.text,
        path,
        index,
        isTool
          ? { id: "", name: "", reviews: [] }
          : { reviewer: "", quote: "" },
        this.#names(path),
      ),
    );
    // The others make room.
    for (const other of this.#scopes(scope, path)) this.#open.delete(other);
    void this.reveal([...path, index, isTool ? "name" : "reviewer"]);
  }

  #move(path: JSONPath, from: number, to: number, name: string) {
    const act = this.#host.getRootNode() as Document | ShadowRoot;
    const held = act.activeElement?.closest<Control>("[data-act]");
    this.#apply(move(this.#draft.text, path, from, to));
    const kind = ITEM[String(path.at(-1))]!;
    const size = list(this.#valueAt(path)).length;
    this.#announce(`${name} is now ${kind} ${to + 1} of ${size}.`);
    if (!held) return;
    const other = held.parentElement!.querySelector<Control>(
      `[data-act]:not([disabled]):not([data-act="remove"])`,
    );
    void focus(held.matches("[disabled]") && other ? other : held);
  }

  #remove(path: JSONPath, name: string) {
    this.#apply(assign(this.#draft.text, path, undefined));
    this.#announce(`${name} is removed. Undo brings it back.`);
    const index = path.at(-1);
    const near =
      typeof index === "number"
        ? [...path.slice(0, -1), Math.max(0, index - 1)]
        : path;
    const found =
      this.#host.querySelector<Control>(`[data-at="${written(near)}"]`) ??
      this.#host.querySelector<Control>(
        `[data-at="${written(near.slice(0, -1))}"]`,
      );
    if (found) void focus(found);
  }

  #apply(text: string, typing?: string) {
    if (typing) this.#draft.set(text, { typing: `form ${typing}` });
    else {
      this.#typed = undefined;
      this.#draft.set(text);
      this.update([...this.#problems.values()]);
    }
  }

  #names(path: JSONPath): string[] {
    return Object.keys(
      schemaAt(this.#schema, path.slice(0, -1))?.properties ?? {},
    );
  }

  #valueAt(path: JSONPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (Object(value) as Data)[key],
      this.#data,
    );
  }

  #object(path: JSONPath): Data {
    return record(this.#valueAt(path));
  }

  #nameOf(path: JSONPath): string {
    const { name, reviewer } = this.#object(path);
    const given = name ?? reviewer;
    const kind = path.at(-2) === "tools" ? "Tool" : "Review";
    return typeof given === "string" && given.trim()
      ? given
      : `${kind} ${Number(path.at(-1)) + 1}`;
  }

  /** Says that something is the matter below one of these paths. */
  #mark(starts: string[]) {
    const below = [...this.#problems].filter(([at]) =>
      starts.some(
        (start) =>
          at === start ||
          (at.startsWith(start) && /^[.[]/.test(at.slice(start.length))),
      ),
    );
    if (!below.length) return nothing;
    const isMissing = below.every(([, problem]) => problem.kind === "missing");
    return html`<span class="mark ${isMissing ? "missing" : ""}"
      ><span class="unseen"
        >${isMissing ? "is not finished" : "has something to mend"}</span
      ></span
    >`;
  }

  /** A scope for each item of a list, the same as before for an item that was there before. */
  #scopes(scope: string, path: JSONPath): string[] {
    const key = `${scope}.${String(path.at(-1))}`;
    const labels = list(this.#valueAt(path)).map((item) => {
      const { id, reviewer } = record(item);
      return words(id ?? reviewer);
    });
    const before = this.#numbers.get(key) ?? { labels: [], numbers: [] };
    const left = new Set(before.numbers.keys());
    const take = (index: number | undefined) => {
      if (index === undefined) return undefined;
      left.delete(index);
      return before.numbers[index];
    };
    const numbers = labels.map((label, index) =>
      take(
        before.labels[index] === label
          ? index
          : [...left].find((old) => label && before.labels[old] === label),
      ),
    );
    const all = numbers.map(
      (number) => number ?? take([...left][0]) ?? this.#count++,
    );
    this.#numbers.set(key, { labels, numbers: all });
    return all.map((number) => `${key}#${number}`);
  }
}

/** An element of the form that can have the focus; some only once they have rendered. */
interface Control extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

async function focus(control: Control): Promise<void> {
  await control.updateComplete;
  control.scrollIntoView({ block: "nearest" });
  const inner =
    control.localName === "wa-details"
      ? control.shadowRoot?.querySelector<HTMLElement>("summary")
      : control.localName === "fieldset"
        ? control.querySelector<HTMLElement>("wa-input, wa-button")
        : control;
  (inner ?? control).focus();
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const record = (value: unknown): Data =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Data)
    : {};

const words = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

const isText = ({ type, enum: values }: Schema) => type === "string" && !values;

function freeName(entries: [string, unknown][]): string {
  let n = entries.length + 1;
  while (entries.some(([name]) => name === `field-${n}`)) n++;
  return `field-${n}`;
}

/** A name as an id: small Latin letters, digits and hyphens. */
function slug(name: unknown): string {
  return words(name)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
}

function votes(reviews: unknown[]): string {
  const count = (verdict: string) =>
    reviews.filter((review) => record(review)["verdict"] === verdict).length;
  return reviews.length
    ? `${count("ship")} ship, ${count("skip")} skip`
    : "No reviews yet";
}

const told = ({ verdict, quote }: Data): string =>
  [verdict, quote]
    .filter((part) => typeof part === "string" && part)
    .join(" · ");

/** The currency that other prices in the comparison have. */
function usualCurrency(data: Data): string {
  for (const tool of list(data["tools"])) {
    const { currency } = record(record(tool)["pricing"]);
    if (typeof currency === "string" && currency) return currency;
  }
  return "USD";
}

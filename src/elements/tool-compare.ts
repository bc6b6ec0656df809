import { nothing } from "lit/html.js";
import { canRetry } from "../load.js";
import { en } from "../locales/en.js";
import type { Language } from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import { toModel } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison, Newsletter } from "../schema.js";
import { shared } from "../styles.js";
import { comparisonStyles } from "../views/comparison.styles.js";
import { comparisonView } from "../views/comparison.js";
import { levelOf } from "../views/level.js";
import { placeholderView } from "../views/placeholder.js";
import { announceAct } from "./acts.js";
import { ComparisonElement } from "./comparison-element.js";
import { withoutPageActs } from "./foreign.js";
import type { Frame } from "./frame.js";
import { whenNear } from "./page.js";
import { unfoldForPrint } from "./print.js";
import { PrerenderedFrame } from "./prerendered.js";
import { reflect } from "./properties.js";
import type { Shown, State } from "./source.js";

/** What `tool-subscribe` tells about a sign-up. */
export interface ToolSubscribeDetail {
  /** The reader's e-mail address. */
  email: string;
  /** The form as the data describe it; as a build has rendered it, until they are there, only what it must have. */
  newsletter: Newsletter;
}

/**
 * One comparison of AI tools: the panel's verdicts, what each costs to start with, the community's
 * vote and the reviewers' reasons, side by side.
 *
 * @tagname tool-compare
 * @fires {CustomEvent<ToolSubscribeDetail>} tool-subscribe - The reader signs up for the newsletter. Bubbles and is composed; when cancelled, nothing is sent.
 * @csspart header - Kicker, title, answer, summary and byline.
 * @csspart title - The title of the comparison.
 * @csspart summary - What the comparison is about.
 * @csspart answer - What the panel says of all tools, in a sentence or two.
 * @csspart tools - All tools, in columns where there is room.
 * @csspart tool - One tool.
 * @csspart category - What kind of tool it is.
 * @csspart name - The name of a tool.
 * @csspart tagline - A tool in one sentence.
 * @csspart pick - Marks the one tool that the panel prefers.
 * @csspart verdict - The panel's verdict on a tool.
 * @csspart share - The share of the panel that says ship.
 * @csspart bar - The panel's vote as lengths, cut into reviewers up to 24.
 * @csspart community - The readers' vote.
 * @csspart price - What it costs to start with a tool.
 * @csspart visit - The link to a tool's site, and what it earns.
 * @csspart description - A tool at length.
 * @csspart pros - What speaks for a tool.
 * @csspart cons - What speaks against a tool.
 * @csspart specs - What the tools are compared by.
 * @csspart spec - One row of the specs.
 * @csspart best - The best value of a row.
 * @csspart scorecard - All reviews.
 * @csspart review - One review.
 * @csspart reviewer - Who reviewed.
 * @csspart quote - What the reviewer says.
 * @csspart newsletter - The sign-up form.
 * @csspart input - The field for the e-mail address.
 * @csspart button - "Subscribe", or "Try again" after a failure.
 * @csspart footer - Links to the whole comparison and to how the panel reviews.
 * @csspart error - Shown to readers when loading fails and nothing is slotted.
 */
export class ToolCompare extends ComparisonElement<Messages> {
  protected static override readonly styles = shared + comparisonStyles;

  static override readonly observedAttributes: readonly string[] = [
    ...super.observedAttributes,
    "hide",
    "heading-level",
    "tools",
  ];

  #connection = new AbortController();
  /** What is there before it starts is there whole, so that nothing moves when it is replaced. */
  #isNear = this.frame.childElementCount > 0;

  constructor() {
    super();
    this.frame.addEventListener("submit", (event) => this.#submit(event));
  }

  /**
   * Sections to leave out, separated by spaces: `header community pricing specs description reviews newsletter footer`.
   *
   * @attr
   */
  get hide(): string | null {
    return this.getAttribute("hide");
  }
  set hide(value: string | null) {
    reflect(this, "hide", value);
  }

  /**
   * Ids of the tools to show, in this order, separated by spaces; by default all, by share. The pick and the answer stay those of all.
   *
   * @attr
   */
  get tools(): string | null {
    return this.getAttribute("tools");
  }
  set tools(value: string | null) {
    reflect(this, "tools", value);
  }

  /**
   * Level of the title, 1–6; the headings inside follow from it.
   *
   * @attr heading-level
   * @default 2
   */
  get headingLevel(): number {
    return levelOf(this.getAttribute("heading-level"));
  }
  set headingLevel(value: number) {
    reflect(this, "heading-level", value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    unfoldForPrint(this.frame, signal);
    whenNear(this.frame, signal, () => {
      this.#isNear = true;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override accept(
    comparison: Comparison,
    address: string | undefined,
  ): Comparison {
    const known = comparison.tools.map(({ id }) => id);
    const stranger = idsOf(this).find((id) => !known.includes(id));
    if (stranger !== undefined)
      throw unknownTool(comparison, stranger, address ?? this.baseURI);
    return address ? withoutPageActs(comparison, address) : comparison;
  }

  protected override isSource(attribute: string): boolean {
    return attribute === "tools" || super.isSource(attribute);
  }

  protected override createFrame(
    internals: ElementInternals | undefined,
    onContent: () => void,
  ): Frame {
    return new PrerenderedFrame(this, internals, onContent);
  }

  protected override renderReady(
    { comparison }: Shown,
    language: Language<Messages>,
    lang: string | undefined,
  ): unknown {
    return comparisonView(toModel(comparison), {
      language,
      lang,
      level: this.headingLevel,
      hide: new Set(this.hide?.split(/\s+/)),
      tools: idsOf(this),
      isNear: this.#isNear,
    });
  }

  protected override renderEmpty(state: State, words: Messages): unknown {
    const { error, status } = state;
    if (!error) return this.src ? placeholderView("loading", words) : nothing;
    const isAgain = status !== "failed" || state.isAgain;
    return placeholderView(
      status !== "failed" ? "retrying" : isAgain ? "failedAgain" : "failed",
      words,
      // What was offered stays, since the reader's focus may be there.
      isAgain || canRetry(error) ? () => this.reload() : undefined,
    );
  }

  protected override get english(): Messages {
    return en;
  }

  #submit(event: SubmitEvent): void {
    const { name, value } =
      this.frame.querySelector<HTMLInputElement>("[part=input]")!;
    const newsletter =
      this.shown?.comparison.newsletter ??
      readNewsletter(event.target as Element, name);
    if (!announceAct(this, "tool-subscribe", { email: value, newsletter }))
      event.preventDefault();
  }
}

/** The ids of the tools that a page asked for, each once. */
const idsOf = ({ tools }: ToolCompare): string[] => [
  ...new Set(tools?.match(/\S+/g)),
];

/** What a prerendered form must have. Read past its fields, which may be called "action" or "getAttribute". */
function readNewsletter(form: Element, field: string): Partial<Newsletter> {
  const read = (name: string) =>
    Element.prototype.getAttribute.call(form, name) ?? undefined;
  return { heading: read("aria-label"), action: read("action"), field };
}

declare global {
  interface HTMLElementTagNameMap {
    "tool-compare": ToolCompare;
  }
}

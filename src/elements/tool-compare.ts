import { nothing } from "lit/html.js";
import { canRetry } from "../load.js";
import { en } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import type { Model } from "../model.js";
import type { ComparisonError } from "../parse.js";
import type { Comparison, Newsletter } from "../schema.js";
import { shared } from "../styles.js";
import { comparisonStyles } from "../views/comparison.styles.js";
import { comparisonView } from "../views/comparison.js";
import { failureView } from "../views/failure.js";
import { levelOf } from "../views/heading.js";
import { skeletonView } from "../views/skeleton.js";
import { announceAct } from "./acts.js";
import { ComparisonElement } from "./comparison-element.js";
import { withoutPageActs } from "./foreign.js";
import type { Frame } from "./frame.js";
import { whenNear } from "./page.js";
import { PrerenderedFrame } from "./prerendered.js";
import { reflect } from "./properties.js";
import type { Shown } from "./source.js";

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
 * @csspart header - Kicker, title and summary.
 * @csspart title - The title of the comparison.
 * @csspart summary - What the comparison is about.
 * @csspart disclosure - Who paid for what; stands above the tools.
 * @csspart tools - All tools, in columns where there is room.
 * @csspart tool - One tool.
 * @csspart category - What kind of tool it is.
 * @csspart name - The name of a tool, a link where the tool has an address.
 * @csspart tagline - A tool in one sentence.
 * @csspart pick - Marks the one tool that the panel prefers.
 * @csspart verdict - The panel's verdict on a tool.
 * @csspart share - The share of the panel that says ship.
 * @csspart bar - The panel's vote as one image, a segment for each reviewer.
 * @csspart community - The readers' vote.
 * @csspart price - What it costs to start with a tool.
 * @csspart description - A tool at length.
 * @csspart scorecard - All reviews.
 * @csspart review - One review.
 * @csspart reviewer - Who reviewed, a link where the review has an address.
 * @csspart quote - What the reviewer says.
 * @csspart newsletter - The sign-up form.
 * @csspart input - The field for the e-mail address.
 * @csspart button - "Subscribe", or "Try again" after a failure.
 * @csspart footer - Date, publisher and links.
 * @csspart error - Shown to readers when loading fails and nothing is slotted.
 */
export class ToolCompare extends ComparisonElement {
  protected static override readonly styles = shared + comparisonStyles;

  static override readonly observedAttributes: readonly string[] = [
    ...super.observedAttributes,
    "hide",
    "heading-level",
  ];

  #connection = new AbortController();
  /** What is there before it starts is there whole, so that nothing moves when it is replaced. */
  #isNear = this.frame.childElementCount > 0;

  constructor() {
    super();
    this.frame.addEventListener("submit", (event) => this.#submit(event));
  }

  /**
   * Sections to leave out, separated by spaces: `header community pricing description reviews newsletter footer`.
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
    whenNear(this.frame, signal, () => {
      this.#isNear = true;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override toModel(
    comparison: Comparison,
    address: string | undefined,
  ): Model {
    return super.toModel(
      address ? withoutPageActs(comparison, address) : comparison,
      address,
    );
  }

  protected override createFrame(
    internals: ElementInternals | undefined,
    onContent: () => void,
  ): Frame {
    return new PrerenderedFrame(this, internals, onContent);
  }

  protected override renderReady({ model }: Shown, language: string): unknown {
    return comparisonView(model, {
      language: languageOf(language, en),
      level: this.headingLevel,
      hide: new Set(this.hide?.split(/\s+/)),
      isNear: this.#isNear,
    });
  }

  protected override renderEmpty(error: ComparisonError | undefined): unknown {
    if (error) return failureView(en, canRetry(error) && (() => this.reload()));
    return this.src ? skeletonView(en.loading) : nothing;
  }

  #submit(event: SubmitEvent): void {
    const { name, value } =
      this.frame.querySelector<HTMLInputElement>("[part=input]")!;
    const newsletter =
      this.shown?.model.comparison.newsletter ??
      readNewsletter(event.target as Element, name);
    if (!announceAct(this, "tool-subscribe", { email: value, newsletter }))
      event.preventDefault();
  }
}

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

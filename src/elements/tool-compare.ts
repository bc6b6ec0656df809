import { html, nothing, render } from "lit/html.js";
import { canRetry } from "../load.js";
import { en } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import type { Model } from "../model.js";
import type { Newsletter } from "../schema.js";
import { renderJsonLd } from "../static/json-ld.js";
import { shared } from "../styles.js";
import { comparisonStyles } from "../views/comparison.styles.js";
import { comparisonView } from "../views/comparison.js";
import { failureView } from "../views/failure.js";
import { levelOf } from "../views/heading.js";
import { skeletonView } from "../views/skeleton.js";
import { written } from "../views/written.js";
import { act, ComparisonElement, near, reflect } from "./comparison-element.js";

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
    "structured-data",
  ];

  #connection = new AbortController();
  /** What is there before it starts is there whole, so that nothing moves when it is replaced. */
  #isNear = this.frame.childElementCount > 0;

  #jsonLd: HTMLScriptElement | undefined;

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

  /**
   * Puts the comparison into the page as JSON-LD too, in the vocabulary of schema.org, for search engines. Once per page and comparison.
   *
   * @attr structured-data
   * @default false
   */
  get structuredData(): boolean {
    return this.hasAttribute("structured-data");
  }
  set structuredData(value: boolean) {
    reflect(this, "structured-data", value ? "" : null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    void near(this, signal).then(() => {
      this.#isNear = true;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override renderReady(model: Model): unknown {
    return comparisonView(model, {
      language: languageOf(this.languageTag, en),
      level: this.headingLevel,
      hide: new Set(this.hide?.split(/\s+/)),
      isNear: this.#isNear,
    });
  }

  protected override renderEmpty(): unknown {
    if (this.failure)
      return failureView(en, canRetry(this.failure) && (() => this.reload()));
    return this.isPending ? skeletonView(en.loading) : nothing;
  }

  protected override updated(): void {
    const { comparison } = (this.structuredData && this.model) || {};
    const text = comparison ? renderJsonLd(comparison) : "";
    if (this.#jsonLd?.text === text) return;
    this.#jsonLd?.remove();
    this.#jsonLd = undefined;
    if (!text || [...document.scripts].some((script) => script.text === text))
      return;
    const place = document.createElement("div");
    // As a template, since Trusted Types take no text for a script, whatever its type; `<` is escaped in it.
    render(
      html(written(`<script type="application/ld+json">${text}</script>`)),
      place,
    );
    this.#jsonLd = place.querySelector("script")!;
    this.append(this.#jsonLd);
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const { name, value } =
      form.querySelector<HTMLInputElement>("[part=input]")!;
    const newsletter = this.model?.comparison.newsletter ?? {
      // Of one that a build has rendered; as attributes, since a field may be called "action".
      heading: form.getAttribute("aria-label"),
      action: form.getAttribute("action"),
      field: name,
    };
    if (!act(this, "tool-subscribe", { email: value, newsletter }))
      event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tool-compare": ToolCompare;
  }
}

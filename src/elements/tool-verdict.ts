import { html, nothing } from "lit/html.js";
import { verdictEn } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import { toolOf, type Model, type ToolModel } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { shared } from "../styles.js";
import { verdictStyles } from "../views/verdict.styles.js";
import { verdictView } from "../views/verdict.js";
import { ComparisonElement, reflect } from "./comparison-element.js";

/**
 * The panel's verdict on one tool, as a badge that links to the comparison.
 *
 * @tagname tool-verdict
 * @csspart badge - The link, or the whole badge where the comparison has no `url`.
 * @csspart share - The share of the panel that says ship.
 * @csspart bar - The panel's vote, a segment for each reviewer; in a card.
 */
export class ToolVerdict extends ComparisonElement {
  protected static override readonly styles = shared + verdictStyles;

  static override readonly observedAttributes: readonly string[] = [
    ...super.observedAttributes,
    "tool",
    "variant",
  ];

  /** What is on screen, and the host of its file; both stay while another file is on its way. */
  #shown: ToolModel | undefined;
  #host = "";

  /**
   * The id of the tool; by default the first one.
   *
   * @attr
   */
  get tool(): string | null {
    return this.getAttribute("tool");
  }
  set tool(value: string | null) {
    reflect(this, "tool", value);
  }

  /**
   * `pill` stands in a line of text, `card` by itself.
   *
   * @attr
   * @default "pill"
   */
  get variant(): "pill" | "card" {
    return this.getAttribute("variant") === "card" ? "card" : "pill";
  }
  set variant(value: "pill" | "card") {
    reflect(this, "variant", value);
  }

  protected override isSource(attribute: string): boolean {
    return attribute === "tool" || super.isSource(attribute);
  }

  protected override take(comparison: Comparison): Model {
    const model = super.take(comparison);
    const tool = toolOf(model, this.tool);
    if (!tool) throw unknownTool(comparison, this.tool!, this.address);
    this.#shown = tool;
    this.#host = this.src && !this.comparison ? new URL(this.address).host : "";
    return model;
  }

  protected override renderReady(model: Model): unknown {
    const tool = toolOf(model, this.tool) ?? this.#shown!;
    return verdictView(model, tool, {
      language: languageOf(this.languageTag, verdictEn),
      variant: this.variant,
      host: this.#host,
    });
  }

  /** An empty badge says less than none, so a failure shows nothing. */
  protected override renderEmpty(): unknown {
    // The invisible space stands where the text will, on the line's baseline.
    return this.isPending
      ? html`<span class=${this.variant}>&nbsp;</span>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tool-verdict": ToolVerdict;
  }
}

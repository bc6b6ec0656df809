import { html, nothing } from "lit/html.js";
import { verdictEn } from "../locales/en.js";
import { languageOf } from "../locales/language.js";
import { toolOf, type Model, type ToolModel } from "../model.js";
import { unknownTool, type ComparisonError } from "../parse.js";
import type { Comparison } from "../schema.js";
import { shared } from "../styles.js";
import { verdictStyles } from "../views/verdict.styles.js";
import { verdictView } from "../views/verdict.js";
import { ComparisonElement } from "./comparison-element.js";
import { reflect } from "./properties.js";
import type { Shown } from "./source.js";

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

  /** The tool on screen, which stays while another file is on its way. */
  #shownTool: ToolModel | undefined;

  /**
   * The id of the tool; may be left out only if the file has one tool.
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

  protected override toModel(
    comparison: Comparison,
    address: string | undefined,
  ): Model {
    const model = super.toModel(comparison, address);
    const tool = findTool(model, this.tool);
    if (!tool)
      throw unknownTool(comparison, this.tool, address ?? this.baseURI);
    this.#shownTool = tool;
    return model;
  }

  protected override renderReady(
    { model, address }: Shown,
    tag: string,
  ): unknown {
    const language = languageOf(tag, verdictEn);
    return verdictView(model, findTool(model, this.tool) ?? this.#shownTool!, {
      language,
      variant: this.variant,
      host: address ? new URL(address).host || language.words.thisPage : "",
    });
  }

  /** An empty badge says less than none, so a failure shows nothing. */
  protected override renderEmpty(error: ComparisonError | undefined): unknown {
    // The invisible space stands where the text will, on the line's baseline.
    return this.src && !error
      ? html`<span class=${this.variant}>&nbsp;</span>`
      : nothing;
  }
}

const findTool = (model: Model, id: string | null): ToolModel | undefined =>
  id || model.tools.length === 1 ? toolOf(model, id) : undefined;

declare global {
  interface HTMLElementTagNameMap {
    "tool-verdict": ToolVerdict;
  }
}

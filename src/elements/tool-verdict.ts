import { html, nothing } from "lit/html.js";
import { verdictEn } from "../locales/en.js";
import type { Language } from "../locales/language.js";
import type { VerdictMessages } from "../locales/messages.js";
import { toolOf, toPanels, type ToolPanel } from "../model.js";
import { unknownTool } from "../parse.js";
import type { Comparison } from "../schema.js";
import { shared } from "../styles.js";
import { verdictStyles } from "../views/verdict.styles.js";
import { verdictView } from "../views/verdict.js";
import { ComparisonElement } from "./comparison-element.js";
import { reflect } from "./properties.js";
import type { Shown, State } from "./source.js";

/**
 * The panel's verdict on one tool, as a badge that links to the comparison.
 *
 * @tagname tool-verdict
 * @csspart badge - The link, or the whole badge where the comparison has no `url`.
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
  #shownTool: ToolPanel | undefined;

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
   * `pill` is part of a line of text, `badge` as large as the badges of other sites, `card` a block.
   *
   * @attr
   * @default "pill"
   */
  get variant(): "pill" | "badge" | "card" {
    const variant = this.getAttribute("variant");
    return variant === "badge" || variant === "card" ? variant : "pill";
  }
  set variant(value: "pill" | "badge" | "card") {
    reflect(this, "variant", value);
  }

  protected override isSource(attribute: string): boolean {
    return attribute === "tool" || super.isSource(attribute);
  }

  protected override accept(
    comparison: Comparison,
    address: string | undefined,
  ): Comparison {
    const tool = this.#find(comparison);
    if (!tool)
      throw unknownTool(comparison, this.tool, address ?? this.baseURI);
    this.#shownTool = tool;
    return comparison;
  }

  protected override renderReady(
    { comparison, address }: Shown,
    language: Language,
  ): unknown {
    return verdictView(comparison, this.#find(comparison) ?? this.#shownTool!, {
      language,
      variant: this.variant,
      host: address ? new URL(address).host || language.words.thisPage : "",
    });
  }

  /** An empty badge says less than none, so a failure shows nothing. */
  protected override renderEmpty({ error }: State): unknown {
    // The invisible space stands where the text will, on the line's baseline.
    return this.src && !error
      ? html`<span class=${this.variant}>&nbsp;</span>`
      : nothing;
  }

  protected override get english(): VerdictMessages {
    return verdictEn;
  }

  #find(comparison: Comparison): ToolPanel | undefined {
    return toolOf(toPanels(comparison), this.tool);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tool-verdict": ToolVerdict;
  }
}

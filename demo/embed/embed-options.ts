import { LANGUAGES } from "../../src/locales/languages.js";
import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/callout/callout.js";
import "@awesome.me/webawesome/dist/components/checkbox/checkbox.js";
import "@awesome.me/webawesome/dist/components/color-picker/color-picker.js";
import "@awesome.me/webawesome/dist/components/details/details.js";
import "@awesome.me/webawesome/dist/components/slider/slider.js";
import "@awesome.me/webawesome/dist/components/switch/switch.js";
import { html, nothing } from "lit";
import type { Tool } from "../../src/index.js";
import { warningsOf, type Warning } from "./contrast.js";
import {
  isTicked,
  Part,
  preferred,
  radios,
  select,
  valueOf,
} from "./controls.js";
import {
  COLORS,
  keysOf,
  RADIUS,
  SECTIONS,
  type Color,
  type Scheme,
  type Section,
} from "./setup.js";

/** What can be chosen about the element. */
export class EmbedOptions extends Part {
  static override properties = {
    ...super.properties,
    tools: { attribute: false },
    scheme: { state: true },
  };

  /** The tools that a badge can be about. */
  declare tools: readonly Tool[];
  /** The scheme whose colours are being chosen. */
  declare private scheme: Scheme;

  constructor() {
    super();
    this.tools = [];
    this.scheme = preferred();
  }

  protected override render(): unknown {
    const { as } = this.setup;
    return html`<section class="options" aria-labelledby="options">
      <h2 id="options">Make it yours</h2>
      ${radios("Show", { comparison: "Comparison", badge: "Badge" }, as, (as) =>
        this.choose({ as }),
      )}
      ${as === "badge" ? this.#badge() : this.#sections()} ${this.#looks()}
      ${this.#paint()}
    </section>`;
  }

  #badge() {
    const { tool, variant } = this.setup;
    return html`${select(
      "Tool",
      Object.fromEntries(this.tools.map(({ id, name }) => [id, name])),
      tool || (this.tools[0]?.id ?? ""),
      (tool) => this.choose({ tool }),
    )}
    ${radios(
      "As",
      { pill: "Inline pill", badge: "Badge", card: "Card" },
      variant,
      (variant) => this.choose({ variant }),
    )}`;
  }

  #sections() {
    const { hide } = this.setup;
    const hidden = (name: Section, isHidden: boolean) =>
      keysOf(SECTIONS).filter((other) =>
        other === name ? isHidden : hide.includes(other),
      );
    return html`<fieldset>
      <legend>Sections</legend>
      <div class="sections">
        ${keysOf(SECTIONS).map(
          (name) =>
            html`<wa-checkbox
              size="s"
              .checked=${!hide.includes(name)}
              @change=${(event: Event) =>
                this.choose({ hide: hidden(name, !isTicked(event)) })}
              >${SECTIONS[name]}</wa-checkbox
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #looks() {
    const { as, theme, lang, level, isLazy } = this.setup;
    const tags = new Set(
      ["en", ...Object.keys(LANGUAGES), lang].filter(Boolean),
    );
    const languages = [...tags].map((tag) => [tag, nameOf(tag)]);
    const levels = [1, 2, 3, 4, 5, 6].map((n) => [n, `Heading ${n}`]);
    return html`
      ${select(
        "Light or dark",
        {
          page: "Match the page",
          auto: "Match the reader’s system",
          light: "Always light",
          dark: "Always dark",
        },
        theme || "page",
        (theme) => this.choose({ theme: theme === "page" ? "" : theme }),
      )}
      <div class="pair">
        ${select(
          "Language",
          { page: "Match the page", ...Object.fromEntries(languages) },
          lang || "page",
          (lang) => this.choose({ lang: lang === "page" ? "" : lang }),
        )}
        ${
          as === "comparison"
            ? select(
                "Title is a",
                Object.fromEntries(levels) as Record<string, string>,
                `${level}`,
                (level) => this.choose({ level: Number(level) }),
              )
            : nothing
        }
      </div>
      <wa-switch
        size="s"
        .checked=${isLazy}
        @change=${(event: Event) => this.choose({ isLazy: isTicked(event) })}
        >Lazy-load</wa-switch
      >
    `;
  }

  #paint() {
    const { colors, radius } = this.setup;
    const warnings = warningsOf(this.setup);
    const isChosen = Object.keys(colors).length > 0 || radius !== RADIUS;
    return html`<wa-details class="paint" appearance="plain" ?open=${isChosen}>
      <span slot="summary"
        >Colours and corners
        ${
          warnings.length
            ? html`<span class="count">${warnings.length}</span>`
            : nothing
        }</span
      >
      ${radios(
        "For pages that are",
        { light: "Light", dark: "Dark" },
        this.scheme,
        (scheme) => {
          this.scheme = scheme;
          this.choose({ page: scheme });
        },
      )}
      <ul class="colors">
        ${keysOf(COLORS).map((name) => this.#color(name))}
      </ul>
      <wa-slider
        size="s"
        label="Corners"
        min="0"
        max="2"
        step="0.125"
        with-tooltip
        .valueFormatter=${(value: number) => `${value} em`}
        .value=${radius}
        @input=${(event: Event) =>
          this.choose({ radius: Number(valueOf(event)) })}
      ></wa-slider>
      <div class="warnings" aria-live="polite">
        ${warnings.map((warning) => this.#warning(warning))}
      </div>
      ${
        isChosen
          ? html`<wa-button
              size="s"
              appearance="plain"
              @click=${() => this.choose({ colors: {}, radius: RADIUS })}
              >Reset colours and corners</wa-button
            >`
          : nothing
      }
    </wa-details>`;
  }

  #color(name: Color) {
    const { scheme } = this;
    const { label } = COLORS[name];
    const chosen = this.setup.colors[name]?.[scheme];
    return html`<li ?data-chosen=${chosen}>
      <wa-color-picker
        size="s"
        format="hex"
        without-format-toggle
        label=${label}
        .value=${chosen ?? COLORS[name][scheme]}
        @input=${(event: Event) => this.#setColor(name, scheme, valueOf(event))}
      ></wa-color-picker>
    </li>`;
  }

  #warning({ scheme, what, pair, ratio, needed, instead }: Warning) {
    const [front, back] = pair.map((name) => COLORS[name].label.toLowerCase());
    return html`<wa-callout variant="warning" size="s">
      <p>
        <b>${what}</b> would be hard to read on ${scheme} pages: the contrast of
        ${front} on ${back} is ${Math.floor(ratio * 10) / 10}, and the minimum
        is ${needed}.
      </p>
      <wa-button
        size="s"
        appearance="outlined"
        @click=${() => this.#setColor(pair[0], scheme, instead)}
        >Use ${instead} for ${front}</wa-button
      >
    </wa-callout>`;
  }

  #setColor(name: Color, scheme: Scheme, value: string): void {
    const { colors } = this.setup;
    const own = { ...colors[name], [scheme]: value.toLowerCase() };
    if (own[scheme] === COLORS[name][scheme]) delete own[scheme];
    const all = { ...colors, [name]: own };
    if (Object.keys(own).length === 0) delete all[name];
    this.choose({ colors: all });
  }
}

const nameOf = (tag: string) =>
  new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;

customElements.define("embed-options", EmbedOptions);

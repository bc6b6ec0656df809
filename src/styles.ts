import { colorOf, mixOf } from "./colors.js";

/** The text of a style sheet. The build minifies it, with its colours in it, and leaves only a string. */
export const css = (
  { raw }: TemplateStringsArray,
  ...colors: string[]
): string => String.raw({ raw }, ...colors);

/** What both elements share: tokens, a frame that keeps the page's text styles out, the bar. */
export const shared = css`
  /* All is mixed from the text's own colour, so that it suits any paper. */
  :host {
    --_text: var(--tool-text, ${mixOf("text")});
    --_muted: var(--tool-muted, ${mixOf("muted")});
    --_surface: var(--tool-surface, ${mixOf("surface")});
    --_tint: var(--tool-tint, ${mixOf("tint")});
    --_border: var(--tool-border, ${mixOf("border")});
    --_accent: var(--tool-accent, ${mixOf("accent")});
    --_ship: var(--tool-ship, ${mixOf("ship")});
    --_skip: var(--tool-skip, ${mixOf("skip")});
    --_radius: var(--tool-radius, 0.75em);
  }
  :host([theme]) {
    --_text: var(--tool-text, ${colorOf("text")});
    --_surface: var(--tool-surface, ${colorOf("surface")});
  }
  :host([hidden]) {
    display: none;
  }

  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    /* Chromium sets it by the lang attribute, and "all" has taken it back. */
    -webkit-locale: revert-layer;
    font-family: var(--tool-font, inherit);
    font-size: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    color: var(--_text);
  }
  .frame:not(:lang(en)) {
    hyphens: auto;
    hyphenate-limit-chars: 12 4;
  }
  :host([theme="auto"]) .frame {
    color-scheme: light dark;
  }
  :host([theme="light"]) .frame {
    color-scheme: light;
  }
  :host([theme="dark"]) .frame {
    color-scheme: dark;
  }
  @media print, (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_border: color-mix(in srgb, currentcolor 60%, transparent);
    }
  }
  @media print {
    :host,
    :host([theme]) {
      --_text: #000;
      --_surface: #fff;
      --_tint: transparent;
    }
  }
  /* Each text finds its own direction, so that none can turn its neighbours round. */
  * {
    box-sizing: border-box;
    margin: 0;
    unicode-bidi: plaintext;
  }
  /* What only holds other texts has no first letter to tell it. */
  label,
  .controls small,
  [part="verdict"],
  [part="price"] > span,
  [part="community"],
  [part="visit"],
  [part="spec"] > th {
    unicode-bidi: isolate;
  }

  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Inside, as what lies outside of these is clipped. */
  .card:focus-visible,
  summary:focus-visible {
    outline-offset: -2px;
  }

  [part="share"],
  .count {
    display: inline !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  [part="bar"] {
    display: flex;
    gap: 2px;
    block-size: 0.5em;
  }
  /* Borders, as they survive forced colours and print, which backgrounds do not. */
  [part="bar"] > * {
    min-inline-size: 0;
    block-size: 100%;
    border-radius: 2px;
    border-block-start: 0.5em solid var(--_ship);
  }
  [part="bar"] > .skip {
    border: 1px solid currentcolor;
    background: repeating-linear-gradient(
      135deg,
      var(--_skip) 0 1.5px,
      transparent 1.5px 4px
    );
  }
  @media (forced-colors: active) {
    [part="bar"] > * {
      border-color: CanvasText;
    }
  }
`;

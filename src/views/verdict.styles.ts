import { css } from "../styles.js";

/** How a badge looks, beside what `shared` gives. */
export const verdictStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  :host([variant="card"]) {
    display: block;
    max-inline-size: 17.5em;
  }
  /* What is important in this sheet holds the share and the count where a page would hide them. */
  .frame > * {
    visibility: inherit !important;
    opacity: 1 !important;
    overflow: visible !important;
    border: 1px solid var(--_border);
    background: var(--_surface);
    text-decoration: none;
  }
  /* The margins take back what is over and under the line, so that the line keeps its height, and 1 px
     more because engines round a font's ascent and descent to pixels. More in em than the padding
     would move the text off the baseline in WebKit, which rounds that down. */
  .pill {
    display: flex !important;
    gap: 0.5em;
    align-items: baseline;
    max-inline-size: 100%;
    margin-block: calc(-0.35em - 2px);
    padding: 0.35em 0.7em;
    border-radius: calc(0.85em + 1px);
    font-size: 0.875em !important;
    line-height: 1;
  }
  /* Lines after the first have the room that they need between them. The texts in them add none,
     although a font's weights reach differently far from the baseline. */
  .pill > span {
    line-height: 1.3;
  }
  .pill > span::first-line {
    line-height: 1;
  }
  .pill > span > * {
    line-height: 0;
  }
  /* Firefox has no line lower than the block's own line-height; WebKit sets what has such margins off
     the baseline. */
  @supports (-moz-appearance: none) {
    .pill > span {
      margin-block: -0.16em;
    }
  }
  .badge {
    display: flex !important;
    flex-wrap: wrap;
    gap: 0 0.625em;
    align-items: center;
    min-block-size: 3.375em;
    padding: 0.375em 0.875em 0.375em 0.5em;
    border-radius: var(--_radius);
    font-size: 1em !important;
    line-height: 1.3;
  }
  .text {
    flex: 1 1 8em;
  }
  .text > span {
    font-size: 0.875em;
  }
  .card {
    display: block !important;
    padding: 1em min(1.125em, 7%);
    font-size: 1em !important;
  }
  /* In the direction of the page; the texts in them each have their own. */
  a > span,
  small {
    unicode-bidi: isolate;
  }
  small {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .pill small {
    font-size: 1em;
  }
  .text small {
    display: block;
    font-size: 0.6875em;
  }
  .card small {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .verdict {
    display: block;
    margin-block: 0.1em 0.45em;
    font-size: 1.25em;
    hyphens: auto;
    line-height: 1.25;
  }
  [part="bar"] {
    margin-block-end: 0.6em;
  }

  /* A ring, with the share as an arc on it. */
  .pill > svg,
  .ring > svg {
    flex: none;
    align-self: start;
    inline-size: 1.235em;
    margin-block: -0.1175em -0.5em;
    fill: none;
    stroke: currentcolor;
  }
  .arc {
    stroke: var(--_ship);
    stroke-width: 3;
  }
  .ring {
    display: grid;
    flex: none;
    place-items: center;
    block-size: 2.5em;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  /* Its box is only a strip over the text, since axe cannot tell what is behind text on a picture. */
  .ring > svg {
    inline-size: 2.5em;
    block-size: 0.25em;
    margin: 0;
    overflow: visible;
    stroke-width: 0.5;
  }
  .ring .arc {
    stroke-width: 1.75;
  }
  /* "100 %" fits, in wide fonts too. */
  .ring b {
    position: relative;
    font-size: 0.625em;
    letter-spacing: -0.04em;
    word-spacing: -0.25em;
  }
  /* Pictures keep their colours there, whatever is behind them. */
  @media (forced-colors: active) {
    .pill > svg,
    .ring > svg,
    .arc {
      stroke: CanvasText;
    }
  }
  a:hover b {
    text-decoration: underline;
  }
  /* Of two colours, one of which shows on any background. */
  .frame > :focus-visible {
    outline: 2px solid #fff;
    outline-offset: 0;
    box-shadow: 0 0 0 4px #000;
  }

  /* The least width, and the room that a badge will take; narrower places do without. */
  .frame:has(.badge)::before,
  .reserve::before {
    content: "";
    display: block;
    inline-size: 15.625em;
    max-inline-size: 100%;
  }
  .reserve {
    display: block;
  }
  .reserve::before {
    inline-size: 21em;
  }
  span.pill {
    inline-size: 24em;
  }
  :host([variant="badge"]) .reserve {
    min-block-size: 3.375em;
  }
  :host([variant="card"]) .reserve,
  span.card {
    min-block-size: 9.5em;
  }
`;

import { css } from "../styles.js";

/** How a badge looks, beside what `shared` gives. */
export const verdictStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  :host([variant="card"]) {
    display: block;
    max-inline-size: 18em;
  }

  .pill,
  .card {
    border: 1px solid var(--_border);
    background: var(--_surface);
    text-decoration: none;
    white-space: nowrap;
  }
  /* The margins take back what is over and under the line, so that the line keeps its height, and 1 px
     more because engines round a font's ascent and descent to pixels. More in em than the padding
     would move the text off the baseline in WebKit, which rounds that down. */
  .pill {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    max-inline-size: 100%;
    margin-block: calc(-0.35em - 2px);
    padding: 0.35em 0.7em;
    border-radius: 2em;
    font-size: 0.875em;
    line-height: 1;
  }
  .card {
    display: block;
    padding: 1em 1.25em;
  }
  span.card {
    block-size: 8em;
  }
  span.pill {
    inline-size: 14em;
  }
  small {
    display: block;
    font-size: 0.875em;
  }
  /* Only sideways, as letters may hang below the line. */
  small,
  span {
    min-inline-size: 0;
    overflow: clip visible;
    text-overflow: ellipsis;
  }
  b {
    color: var(--_text);
  }
  .card b {
    font-size: 1.6em;
    line-height: 1.3;
  }
  [part="bar"] {
    margin-block: 0.25em 0.5em;
  }
  /* A ring, with the share as an arc on it. */
  svg {
    flex: none;
    align-self: center;
    width: 1.235em;
    margin-block: -0.3em;
    border-radius: 50%;
    box-shadow: inset 0 0 0 0.195em var(--_border);
    fill: none;
    stroke: var(--_ship);
    stroke-width: 3;
    rotate: -90deg;
  }
  /* Pictures keep their colours there, whatever is behind them. */
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
  }
  a:hover b {
    text-decoration: underline;
  }
`;

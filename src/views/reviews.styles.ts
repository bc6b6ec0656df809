import { css } from "../styles.js";

/** How the reviews look: by reviewer, or as a matrix of marks. */
export const reviewsStyles = css`
  .card > [part="scorecard"] {
    padding: 0;
  }
  section > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.9em var(--_space) 0.6em;
  }
  .key {
    font-size: 0.8125em;
  }
  :is(b, i, span).ship::before {
    content: "✓\a0" / "";
    color: var(--_ship);
  }
  :is(b, i, span).skip::before {
    content: "✕\a0" / "";
    color: var(--_skip);
  }
  .reviewer {
    border-block-start: 1px solid var(--_border);
  }
  .reviewer > [dir] {
    padding: 0.5em var(--_space) 0.15em;
    font-size: 1em;
  }
  .reviewer time,
  .reviewer small {
    font-weight: 400;
  }
  figure {
    margin: 0 var(--_space) 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_ship);
  }
  figure.skip {
    border-inline-start: 2px dashed var(--_skip);
  }
  figcaption {
    font-size: 0.8125em;
  }
  .n1 .of {
    display: none;
  }
  blockquote {
    max-inline-size: 42em;
    font-size: 0.875em;
    line-height: 1.45;
    break-before: avoid;
  }
  .gap {
    block-size: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.75em, 100%), 1fr));
  }
  .names,
  summary:has(.marks) {
    display: grid;
    grid-template-columns: 0.75em minmax(0, 1fr);
    gap: 0.25em 0.5em;
    padding: 0.5em var(--_space);
  }
  .marks {
    display: grid;
    grid-column: 2;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px;
    font-size: 0.875em;
  }
  i {
    border-radius: 0.375em;
    font-style: normal;
    line-height: 1.6;
    text-align: center;
    text-indent: 0.3em;
  }
  i.ship {
    background: color-mix(in srgb, var(--_ship) 15%, transparent);
  }
  i.skip {
    border: 1px solid var(--_skip);
  }
  i.none::before {
    content: "–" / "";
  }
  .marks > span {
    max-block-size: 9em;
    writing-mode: vertical-rl;
    rotate: 180deg;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.2;
  }
  @container (min-width: 34em) {
    blockquote {
      font-size: 0.9375em;
    }
    .names,
    summary:has(.marks) {
      grid-template-columns: 0.75em 11em minmax(0, 1fr);
    }
    .marks {
      grid-column: 3;
    }
  }
  @container (min-width: 52em) {
    .marks > span {
      max-block-size: none;
      writing-mode: horizontal-tb;
      rotate: none;
      text-align: center;
    }
  }
`;

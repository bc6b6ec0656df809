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
  b.ship::before,
  td.ship::after,
  i.ship::before {
    content: "✓" / "";
    margin-inline: 0 0.25em;
    color: var(--_ship);
  }
  b.skip::before,
  td.skip::after,
  i.skip::before {
    content: "✕" / "";
    margin-inline: 0 0.25em;
    color: var(--_skip);
  }
  td[class]::after {
    margin-inline: 0.25em 0;
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
  figcaption small,
  figcaption time {
    font-size: inherit;
  }
  .of {
    color: var(--_muted);
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
  }
  i.ship {
    background: color-mix(in srgb, var(--_ship) 15%, transparent);
  }
  i.skip {
    border: 1px solid var(--_skip);
  }
  i::before {
    margin: 0 !important;
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
    .many .columns {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }
    .c2 {
      display: grid;
      grid: auto / auto-flow minmax(0, 1fr);
    }
  }
  @container (min-width: 52em) {
    .marks > span {
      writing-mode: horizontal-tb;
      rotate: none;
      text-align: center;
    }
    .few .columns {
      display: grid;
      grid: auto / auto-flow minmax(0, 1fr);
    }
  }
`;

import { css } from "../styles.js";

/** Columns, with lines that all of them share. */
export const columns = css`
  .columned > [part="tools"] {
    grid: repeat(8, auto) / auto-flow minmax(0, 1fr);
  }
  .columned [part="tool"] {
    display: grid;
    grid-row: span 8;
    grid-template-rows: subgrid;
  }
  .columned [part="tool"] + [part="tool"] {
    border-width: 0;
    border-inline-start-width: 1px;
  }
  .columned .head {
    grid-row: 1 / span 7;
    grid-template: subgrid / minmax(0, 1fr);
    grid-template-areas: "name" "tag" "share" "bar" "price" "vote" "visit";
    row-gap: 0.4em;
    padding-block-start: var(--_space);
  }
  .columned [part="verdict"] {
    flex-flow: wrap;
  }
  .columned [part="share"] {
    font-size: 2.25em !important;
  }
  @container (min-width: 34em) {
    .columned [part="share"] {
      font-size: 2.75em !important;
    }
  }
`;

/** Two tools on a phone: side by side, with folds that take both columns; in a margin, a ranking. */
export const duel = css`
  @container (max-width: 15em) {
    .name {
      flex-wrap: wrap;
    }
    .card .marks {
      font-size: 0.6em;
    }
    .n2 > [part="tools"] {
      grid: auto-flow / minmax(0, 1fr);
    }
    .n2 [part="tool"] {
      display: block;
    }
    .n2 .head {
      grid-template-rows: none;
    }
    .card:not(.n1) .head {
      grid-template: "name" "tag" "share" "bar" "price" "vote" "visit" / minmax(
          0,
          1fr
        );
    }
  }
  @container (min-width: 15em) and (max-width: 33.99em) {
    .n2 > [part="tools"] {
      grid: auto-flow / 1fr 1fr;
    }
    .n2 [part="tool"] {
      display: contents;
    }
    .n2 .name {
      flex-wrap: wrap;
    }
    .n2 [part="tool"] + [part="tool"] .head {
      border-inline-start: 1px solid var(--_border);
    }
    .n2 .about {
      grid-column: 1 / -1;
      border-block-start-width: 1px;
    }
  }
`;

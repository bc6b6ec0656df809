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
  .columned .intro {
    display: contents;
  }
  .columned [part="verdict"] {
    flex-flow: wrap;
  }
`;

/** Two tools on a phone: side by side, with folds that take both columns; in a margin, a ranking. */
export const duel = css`
  @container (max-width: 33.99em) {
    .n2 > [part="tools"] {
      grid: auto-flow / repeat(auto-fit, minmax(min(max(7em, 40%), 100%), 1fr));
    }
    .n2 [part="tool"] {
      display: contents;
    }
    .n2 .head {
      grid-row: span 7;
      margin: -1px 0 0 -1px;
      border: solid var(--_border);
      border-width: 1px 0 0 1px;
    }
    .n2 .about {
      grid-column: 1 / -1;
      order: 1;
      border-block-start-width: 1px;
    }
  }
  /* Beside its share a name would break within words. */
  @container (max-width: 19.99em) {
    .card:not(.n1, .n2) .head {
      grid-template: "name" "share" "bar" "price" "vote" "visit" / minmax(
          0,
          1fr
        );
    }
    .card:not(.n1, .n2) [part="verdict"] {
      flex-flow: wrap;
    }
  }
  @container (max-width: 15em) {
    .card .marks {
      font-size: 0.6em;
    }
    .head {
      grid-template: "name" "share" "bar" "price" "vote" "visit" / minmax(
          0,
          1fr
        );
    }
  }
`;

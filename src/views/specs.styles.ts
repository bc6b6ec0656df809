import { css } from "../styles.js";

/** How specs, pros and cons look. */
export const specsStyles = css`
  ul {
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }
  li {
    position: relative;
    margin-block: 0.4em;
    padding-inline-start: 1.4em;
  }
  li::before {
    position: absolute;
    inset-inline-start: 0;
    font-weight: 700;
  }
  [part="pros"] > li::before {
    content: "+" / "";
    color: var(--_ship);
  }
  [part="cons"] > li::before {
    content: "−" / "";
    color: var(--_skip);
  }
  .points .columns {
    gap: 1em 1.5em;
    padding-block-end: 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption,
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }
  tr {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  th {
    font-weight: 600;
  }
  td {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }
  td::before {
    content: attr(data-tool) / "";
    color: var(--_muted);
  }
  .none {
    color: var(--_muted);
  }
  .only {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    font-size: 0.875em;
  }
  [part="specs"]:has(:checked) .same,
  [part="specs"]:has(:checked) tbody:not(:has([part="spec"]:not(.same))) {
    display: none;
  }
  @container (min-width: 34em) {
    .few {
      table {
        display: table;
        table-layout: fixed;
      }
      thead {
        position: static;
        display: table-header-group;
        clip-path: none;
      }
      tbody {
        display: table-row-group;
      }
      tr {
        display: table-row;
      }
      th,
      td {
        display: table-cell;
        padding: 0.5em 0.75em 0.5em 0;
        border-block-start: 1px solid var(--_border);
        vertical-align: baseline;
      }
      td::before {
        content: none;
      }
    }
  }
`;

import { css } from "../styles.js";

/** How specs, pros and cons look on a phone: a fold, with a line for each value. */
const lines = css`
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10.5em, 100%), 1fr));
    gap: 1em 1.5em;
    padding-block-end: 1em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
    font-size: 0.9375em;
  }
  li::before {
    content: "+" / "";
    position: absolute;
    inset-inline-start: 0;
    font-weight: 600;
    color: var(--_ship);
  }
  [part="cons"] > ::before {
    content: "−" / "";
    color: var(--_skip);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.875em;
  }
  td.none {
    color: var(--_muted);
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  /* Boxes, so that neither can turn the other round. */
  th > small {
    display: inline-block;
  }
  th small {
    font-weight: 400;
  }
  .only {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.5em 0.75em;
    font-size: 0.875em;
  }
  :has(> * > :checked)
    ~ :is(table, details)
    :is(.same, tbody:not(:has(tr:not(.same, .group)))) {
    display: none;
  }
  tbody,
  tr,
  tbody th,
  td {
    display: block;
  }
  tr {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  td {
    display: flex;
    gap: 0.35em;
  }
  td::before {
    content: attr(data-tool) / "";
    margin-inline-end: auto;
    color: var(--_muted);
  }
`;

/** Where there is room: no fold, in engines that can open one, and a table. */
const table = css`
  @supports selector(::details-content) {
    .wide > .fold > [dir] {
      position: static;
      margin-block: 1em 0.5em;
      clip-path: none;
    }
    .wide > .fold > details::details-content {
      content-visibility: visible;
    }
    .wide > .fold {
      padding-block-end: 0.75em;
    }
    .wide > .fold > details > summary {
      display: none;
    }
  }
  .wide table {
    table-layout: fixed;
  }
  .wide thead {
    position: static;
    clip-path: none;
  }
  /* Nothing shows through there. */
  :host([theme]) .wide thead {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
  }
  .wide tbody {
    display: table-row-group;
  }
  .wide tr {
    display: table-row;
  }
  .wide tbody :is(th, td) {
    display: table-cell;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--_border);
    vertical-align: baseline;
  }
  .wide td::before {
    content: none;
  }
`;

/** How specs, pros and cons look. */
export const specsStyles = `${lines}@container (min-width:34em){${table.replaceAll(".wide", ".few")}}@container (min-width:52em){${table.replaceAll(".wide", ".many")}}`;

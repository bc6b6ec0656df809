import { css } from "../styles.js";

/** How the tools look: one or two as columns, three and four where there is room; else a ranking. */
export const toolStyles = css`
  .card > [part="tools"] {
    display: grid;
    grid-template-rows: var(--_lines);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: var(--_flow);
    padding: 0;
  }
  [part="tool"] {
    position: relative;
    display: var(--_tool);
    grid-row: span 8;
    grid-template-rows: subgrid;
    border: 0 solid var(--_border);
  }
  [part="tool"] + [part="tool"] {
    border-width: var(--_rule, 1px 0 0);
  }
  .head {
    display: grid;
    grid-row: span 7;
    grid-template-areas: var(--_areas);
    grid-template-columns: var(--_fields);
    grid-template-rows: var(--_rows);
    gap: 0.2em 0.75em;
    align-items: start;
    padding: var(--_space);
  }
  .name {
    display: flex;
    grid-area: name;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
  }
  img {
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 0.375em;
    object-fit: contain;
  }
  [part="pick"],
  .ai {
    padding: 0 0.5em;
    border-radius: 0.375em;
    background: color-mix(in srgb, var(--_ship) 15%, transparent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tag {
    grid-area: tag;
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part="verdict"] {
    display: flex;
    grid-area: share;
    flex-flow: var(--_verdict, wrap);
    gap: 0 0.5em;
    align-items: baseline;
  }
  .card [part="share"] {
    font-size: var(--_share) !important;
    line-height: 1.2;
    letter-spacing: -0.03em;
  }
  .card .count {
    font-size: 0.8125em !important;
    color: var(--_muted);
  }
  [part="bar"] {
    grid-area: bar;
    max-inline-size: 26em;
  }
  [part="price"] {
    grid-area: price;
    font-size: 0.875em;
  }
  [part="community"] {
    grid-area: vote;
    font-size: 0.875em;
  }
  .many .head > p {
    font-size: 0.8125em;
  }
  .many .head small {
    font-size: inherit;
  }
  .head > [part="visit"] {
    grid-area: visit;
  }
  [part="visit"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .button,
  button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0 0.875em;
    border: 1px solid color-mix(in srgb, var(--_accent) 60%, transparent);
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  .pick .button {
    border-color: var(--_ship);
    background: color-mix(in srgb, var(--_ship) 15%, transparent);
  }
  .about {
    grid-column: var(--_about);
    padding-inline: var(--_space);
    border: 0 solid var(--_border);
  }
  .about > p {
    max-inline-size: 42em;
    padding-block-end: 0.75em;
    font-size: 0.9375em;
  }
  .many .pick {
    background: color-mix(in srgb, var(--_ship) 7%, transparent);
  }
  /* The fold's mark stands in the last line of its row. */
  .many .about > summary {
    position: absolute;
    inset-inline-end: 0;
    margin-block-start: -2.75em;
    padding-inline: 1em;
  }
  .many .about > summary > span {
    position: absolute;
    clip-path: inset(50%);
  }

  /* A ranking. */
  .card {
    --_share: 1.375em;
    --_areas: "name name share" "bar bar bar" "price price price"
      "vote vote visit";
    --_fields: minmax(0, 1fr) auto auto;
    --_verdict: row-reverse;
  }
  .many .head {
    padding-block: 0.5em;
  }
  .many .head > [part="visit"] {
    padding-inline-end: 1.25em;
  }
  /* Columns. */
  .n1,
  .n2 {
    --_share: 2.25em;
    --_areas: "name" "tag" "share" "bar" "price" "vote" "visit";
    --_fields: minmax(0, 1fr);
    --_verdict: wrap;
    --_rows: subgrid;
    --_tool: grid;
    --_flow: column;
    --_lines: repeat(8, auto);
    --_rule: 0 0 0 1px;
  }
  .short {
    display: none;
  }
  @container (max-width: 33.99em) {
    .n3,
    .n4 {
      --_areas: "name name share" "bar bar bar" "price price price"
        "vote vote vote" "visit visit visit";
    }
    .n2 {
      --_tool: contents;
      --_flow: row;
      --_about: 1 / -1;

      & [part="tools"] {
        grid-template-columns: 1fr 1fr;
      }
      & .head {
        grid-row: 1 / span 7;
      }
      & [part="tool"] + [part="tool"] .head {
        border-inline-start: 1px solid var(--_border);
      }
      & .about {
        border-width: 1px 0 0;
      }
    }
    .card:not(.n1) {
      & .long,
      & .head > .tag,
      & .head .note {
        display: none;
      }
      & .short {
        display: inline;
      }
    }
    .many .head {
      & [part="price"] > :not(b),
      & [part="price"] > .label {
        display: none;
      }
    }
  }
  @container (min-width: 34em) {
    .card {
      --_share: 1.5em;
      --_areas: "name share price" "tag bar price" "tag bar vote" "tag . visit";
      --_fields: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
      --_verdict: wrap;
    }
    .about > :is(.narrow, .tag, [part="price"]) {
      display: none;
    }
    .few .about:has(> [part="description"]:empty) {
      display: none;
    }
  }
  @container (min-width: 52em) {
    .n3,
    .n4 {
      --_areas: "name" "tag" "share" "bar" "price" "vote" "visit";
      --_fields: minmax(0, 1fr);
      --_rows: subgrid;
      --_tool: grid;
      --_flow: column;
      --_lines: repeat(8, auto);
      --_rule: 0 0 0 1px;
    }
  }
  @container (min-width: 34em) {
    .few {
      --_share: 2.75em;
    }
    .n1,
    .n2 {
      --_areas: "name" "tag" "share" "bar" "price" "vote" "visit";
      --_fields: minmax(0, 1fr);
    }
  }
`;

import { css } from "../styles.js";
import { columns, duel } from "./tool-columns.styles.js";

/** A ranking: a row for each tool. */
const ranking = css`
  .card > [part="tools"] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
  }
  [part="tool"] {
    position: relative;
    border: 0 solid var(--_border);
  }
  [part="tool"] + [part="tool"] {
    border-block-start-width: 1px;
  }
  .head {
    display: grid;
    grid-template:
      "name share" "bar bar" "price price" "vote visit" / minmax(
        min-content,
        1fr
      )
      fit-content(60%);
    gap: 0.2em 0.75em;
    align-items: start;
    padding: 0.75em var(--_space);
  }
  .intro {
    display: contents;
  }
  .name {
    grid-area: name;
  }
  /* The mark follows the name, below it if there is no room beside. */
  .name,
  .name > div {
    display: flex;
    gap: 0 0.5em;
    align-items: center;
  }
  .name > div {
    flex-wrap: wrap;
  }
  .name * {
    min-inline-size: 0;
  }
  img {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 0.375em;
    object-fit: contain;
  }
  [part="pick"],
  .ai {
    padding: 0.15em 0.5em;
    border-radius: 0.375em;
    background: color-mix(in srgb, var(--_ship) 15%, transparent);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .tag {
    grid-area: tag;
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part="verdict"] {
    display: flex;
    grid-area: share;
    flex-flow: row-reverse wrap-reverse;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .card [part="share"] {
    font-size: 1.375em !important;
    line-height: 1.2;
    letter-spacing: -0.03em;
  }
  /* "100 %" takes 3.4 em in bold letters as wide as Verdana's: half the width, without padding, holds it. */
  :is(.n1, .n2) [part="share"] {
    font-size: clamp(
      1.375em,
      (50cqi - 2 * var(--_space)) / 3.4,
      2.25em
    ) !important;
  }
  .card .count {
    font-size: 0.8125em !important;
    color: var(--_muted);
  }
  [part="bar"] {
    grid-area: bar;
    max-inline-size: 26em;
  }
  [part="price"],
  [part="community"] {
    font-size: 0.875em;
  }
  [part="price"] {
    grid-area: price;
  }
  [part="category"] {
    display: block;
  }
  [part="community"] {
    grid-area: vote;
  }
  [part="visit"],
  [part="error"] p {
    display: flex;
    grid-area: visit;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  /* It fills its column but asks for no width, so that a name keeps its room. */
  [part="visit"] {
    inline-size: 0;
    min-inline-size: 100%;
  }
  :not([part="community"]) + [part="visit"] {
    grid-column-start: vote;
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
  .many .head {
    padding-block: 0.5em;
  }
  .many .head p {
    font-size: 0.8125em;
  }
  /* The fold's mark ends the last line of its row. */
  .many .head > [part="visit"] {
    min-block-size: 1.5em;
    padding-inline-end: 1.25em;
  }
  .many .about > summary {
    position: absolute;
    inset-inline-end: 0;
    margin-block-start: -2.75em;
    padding-inline: 1em;
  }
  .short {
    display: none;
  }
  @container (max-width: 33.99em) {
    .card:not(.n1) :is(.long, .tag, .head .note),
    .many .head > [part="price"] :is(.label, b + span, small) {
      display: none;
    }
    .card:not(.n1) .short {
      display: inline;
    }
  }
  /* Beside its share a name has whole words, unless one would leave the share no room. */
  @container (min-width: 20em) and (max-width: 33.99em) {
    .card:not(.n1, .n2) .name {
      max-inline-size: 54cqi;
      overflow-wrap: break-word;
    }
  }
  @container (min-width: 34em) {
    .head {
      grid-template:
        "intro share price" auto "intro bar price" 1fr "intro bar vote" auto "intro bar visit" auto / minmax(
          0,
          1.2fr
        )
        1fr 1fr;
      column-gap: 1.5em;
    }
    .intro {
      display: block;
      grid-area: intro;
    }
    [part="verdict"] {
      flex-flow: wrap;
    }
    .few [part="share"] {
      font-size: 2.75em !important;
    }
    .about > :is(.narrow, [part="price"]),
    .about:has(> [part="description"]:empty):not(:has(.button)) {
      display: none;
    }
  }
`;

/** How the tools look: one and two as columns, three and four where there is room; else a ranking. */
export const toolStyles =
  ranking +
  columns.replaceAll(".columned", ":is(.n1,.n2)") +
  duel +
  `@container (min-width:52em){${columns.replaceAll(".columned", ":is(.n3,.n4)")}}`;

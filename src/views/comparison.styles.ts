import { css } from "../styles.js";

/** How a comparison looks, beside what `shared` gives. */
export const comparisonStyles = css`
  :host,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .frame,
  .reserve {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 55em;
  }
  /* What is far off is laid out when it comes near. */
  @media screen {
    /* Not in WebKit, which now and then leaves what is in sight without size for good. */
    @supports not (-webkit-hyphens: none) {
      .frame:has(*) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 100em;
      }
    }
  }
  /* As high as a comparison of two tools, measured at widths from 280 to 1600 px. */
  .reserve slot,
  .skeleton {
    display: block;
    min-block-size: calc(330em - 500cqi);
  }

  .card {
    --_columns: 1;
    --_space: 1.25em;
  }
  :where(.card > *, .columns, .columns > *, header) {
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .columns,
  [part="scorecard"] {
    padding: 0;
  }
  section > header {
    border-block-start: 0;
  }
  p,
  small,
  span,
  time {
    &:empty {
      display: none;
    }
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0.15em;
    font-size: 1.15em;
    line-height: 1.3;
    text-wrap: balance;
    color: var(--_text);
  }
  b,
  input,
  [part="description"],
  blockquote {
    color: var(--_text);
  }
  [part="description"],
  blockquote {
    font-size: 0.95em;
  }
  [part="summary"],
  [part="description"],
  blockquote {
    white-space: pre-line;
  }
  small,
  figcaption,
  label,
  footer > *,
  [part="disclosure"] {
    font-size: 0.875em;
  }
  .kicker,
  [part="pick"] {
    font-size: 0.75em;
    font-weight: 600;
  }
  .kicker {
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .chip {
    padding: 0 0.6em;
    border: 1px solid;
    border-radius: 1em;
  }
  /* At the side where their text begins, whatever the direction of the page. */
  [part="title"],
  [part="summary"] {
    max-inline-size: 36em;
    margin-inline: 0 auto;
  }
  [part="title"] {
    max-inline-size: 24em;
    margin-block: 0.15em 0.35em;
    font-size: 1.6em;
    line-height: 1.2;
  }
  [part="disclosure"],
  footer {
    padding-block: 0.8em;
  }
  [part="disclosure"] {
    padding-inline: calc(var(--_space) / 0.875);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    overflow: hidden;
  }
  /* Hairlines between blocks only: those on the outer edges lie outside the box. */
  .card > *,
  .columns > * {
    margin-block-start: -1px;
  }
  .columns > * {
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--_border);
  }
  /* Each reviewer begins a line, where the tools do not fill it evenly. */
  .n5 .columns > :nth-child(5n + 1),
  .n7 .columns > :nth-child(7n + 1) {
    grid-column-start: 1;
  }

  [part="tool"] {
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
  }
  .row,
  dl,
  figcaption,
  label,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    align-items: baseline;
  }
  [part="pick"] {
    margin-inline-start: auto;
  }
  .name {
    display: flex;
    grid-row: 2;
    gap: 0.6em;
    align-items: center;
    align-self: start;
    margin-block: 0.25em;
  }
  img {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 0.5em;
    object-fit: contain;
  }
  [part="tagline"] {
    grid-row: 3;
  }
  [part="verdict"] {
    grid-row: 4;
    padding-block: 1em;
  }
  [part="share"] {
    font-size: 2.9em;
    font-weight: 800;
    line-height: 1.2;
    letter-spacing: -0.03em;
  }
  [part="bar"] {
    margin-block: 0.1em 0.4em;
  }
  dd small {
    display: block;
  }
  dl {
    grid-row: 5;
    gap: 0.75em 2.25em;
    align-content: start;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_border);
  }
  dd .chip {
    border-color: var(--_border);
    background: var(--_tint);
  }
  [part="description"] {
    grid-row: 6;
  }

  section > header {
    padding-block: 1em 0.6em;
  }
  figure {
    padding-block: 1em;
  }
  figcaption {
    position: relative;
    margin-block-end: 0.35em;
  }
  /* The names stand over the columns where each tool has its own, else with each review. */
  .names {
    display: var(--_names, none);
    border: 0;
  }
  .n1 .of,
  .card:not(:has(dd)) dl {
    display: none;
  }
  .gap {
    padding: 0;
  }
  .names > * {
    padding-block: 0 0.75em;
    border-color: transparent;
  }
  .of {
    position: var(--_of);
    inset-inline-start: 0;
    max-inline-size: 100%;
    clip-path: var(--_clip);
    flex: 1 0 40%;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ship {
    color: var(--_ship);
  }
  .skip {
    color: var(--_skip);
  }
  .ship::before {
    content: "✓ " / "";
  }
  b.skip::before {
    content: "✕ " / "";
  }

  form {
    gap: 1em;
    align-items: center;
  }
  [part="newsletter"] {
    background: var(--_tint);
  }
  [part="input"],
  button {
    padding: 0.55em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    font: inherit;
  }
  [part="input"] {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  button {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  [type="checkbox"] {
    inline-size: 1em;
    block-size: 1em;
    font-size: inherit;
  }
  form .row {
    min-block-size: 2.75em;
  }
  label,
  .row small {
    flex: 1 1 100%;
  }
  label {
    flex-wrap: nowrap;
  }

  :host([aria-busy]) [part="error"] {
    opacity: 0.6;
  }
  /* A title and two columns of lines. */
  .skeleton {
    --_lines: repeating-linear-gradient(var(--_tint) 0 1em, #0000 0 2em);
    padding: var(--_space);
    background:
      linear-gradient(var(--_tint) 0 0) 0 0 / 60% 2.5em,
      var(--_lines) 0 5em / 47% 100%,
      var(--_lines) 100% 5em / 47% 100%,
      var(--_surface);
    background-origin: content-box;
    background-repeat: no-repeat;
  }

  @container (min-width: 34em) {
    .reserve slot,
    .skeleton {
      min-block-size: max(300em - 360cqi, 142em - 50cqi);
    }
    .card {
      --_columns: 2;
      --_space: 1.75em;
    }
    .n1,
    .n3 {
      --_columns: 1;
    }
    form {
      grid-template-columns: 1fr minmax(0, 25em);
    }
    .n2 {
      --_names: grid;
      --_of: absolute;
      --_clip: inset(50%);
    }
  }
  @container (min-width: 48em) {
    .n3,
    .n5,
    .n6 {
      --_columns: 3;
    }
    .n3 {
      --_names: grid;
      --_of: absolute;
      --_clip: inset(50%);
    }
  }
  @container (min-width: 64em) {
    .n4,
    .n7,
    .n8 {
      --_columns: 4;
    }
    .n4 {
      --_names: grid;
      --_of: absolute;
      --_clip: inset(50%);
    }
  }
`;

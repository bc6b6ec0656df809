import { css } from "../styles.js";
import { foldStyles } from "./fold.styles.js";
import { newsletterStyles } from "./newsletter.styles.js";
import { reviewsStyles } from "./reviews.styles.js";
import { specsStyles } from "./specs.styles.js";
import { toolStyles } from "./tool.styles.js";

/** How the card and its header look, and what holds its place. */
const cardStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  /* What is far off is laid out when it comes near, and what is not there yet takes no paper. */
  @media screen {
    /* As high as a comparison of two tools, measured at widths from 280 to 1600 px. */
    .reserve slot,
    .skeleton {
      display: block;
      min-block-size: calc(242em - 362cqi);
    }
    @container (min-width: 34em) {
      .reserve slot,
      .skeleton {
        min-block-size: max(190em - 116cqi, 134em - 30cqi);
      }
    }
    /* Not in WebKit, which now and then leaves what is in sight without size for good. */
    @supports not (-webkit-hyphens: none) {
      .frame:has(*) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 100em;
      }
    }
  }
  .card {
    --_space: 1.125em;
  }
  .card > * {
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .card > :first-child {
    border: 0;
  }
  p,
  small,
  span,
  time,
  [part="summary"] {
    &:empty {
      display: none;
    }
  }
  /* Headings. */
  [dir] {
    font-size: 1.0625em;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part="title"] {
    max-inline-size: 26em;
    font-size: 1.375em;
    line-height: 1.2;
  }
  small,
  time,
  .label,
  .disclosure {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .kicker {
    margin-block-end: 0.35em;
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_muted);
  }
  [part="answer"] {
    margin-block: 0.6em;
    padding: 0.6em 0.85em;
    border-radius: 0.5em;
    background: color-mix(in srgb, var(--_ship) 11%, transparent);
    font-size: 1.0625em;
  }
  .card > [part="answer"] {
    margin: var(--_space);
    border: 0;
  }
  .label {
    font-weight: 600;
  }
  [part="answer"] .label {
    display: block;
  }
  [part="summary"] {
    max-inline-size: 38em;
    color: var(--_muted);
  }
  [part="summary"],
  [part="description"],
  blockquote {
    white-space: pre-line;
  }
  /* Each text is a block with a direction of its own, so that none can turn its neighbours round. */
  .line,
  footer,
  .reviewer > [dir] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    unicode-bidi: isolate;
  }
  .line > * {
    position: relative;
    font-size: inherit;
  }
  .by,
  .card > :is(footer, .subset) {
    font-size: 0.8125em;
  }
  .by {
    margin-block-start: 0.5em;
    gap: 0 0.9em;
    margin-inline-start: -0.3em;
    padding-inline-start: 0.3em;
    overflow-x: clip;
  }
  /* One that would begin a line is clipped. */
  .by > * + ::before {
    content: "·" / "";
    position: absolute;
    inset-inline-end: calc(100% + 0.3em);
  }
  .disclosure {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    font-size: 0.8125em !important;
  }
  .card > .disclosure {
    padding: 0 calc(var(--_space) / 0.8125) 1em;
    border: 0;
  }
  footer > .by {
    margin-block: 0;
    font-size: inherit;
  }
  .card > :is(footer, .subset) {
    gap: 0.5em 1.25em;
    padding: 0.9em calc(var(--_space) / 0.8125);
  }
  .card > header {
    padding-block-end: 0.75em;
  }
  /* A title, two shares with their bars, and six lines. */
  .skeleton {
    --_block: linear-gradient(var(--_border) 0 0);
    padding: var(--_space);
    background:
      var(--_block) 0 0 / 60% 1.75em,
      var(--_block) 0 9em / 25% 2.5em,
      var(--_block) 0 12em / 47% 0.5em,
      var(--_block) 70% 9em / 25% 2.5em,
      var(--_block) 100% 12em / 47% 0.5em,
      repeating-linear-gradient(var(--_border) 0 0.75em, #0000 0 1.75em) 0
        16em / 100% 10em,
      var(--_surface);
    background-origin: content-box;
    background-repeat: no-repeat;
  }
  .skeleton p {
    color: transparent;
  }
  /* Forced colours take away the outline. */
  @media (forced-colors: active) {
    .skeleton p {
      color: CanvasText;
    }
  }
  /* For listeners alone. */
  .unseen,
  .fold > [dir],
  .many .about > summary > span,
  caption,
  thead {
    position: absolute;
    clip-path: inset(50%);
  }

  [aria-disabled="true"] {
    opacity: 0.6;
  }
  @container (min-width: 34em) {
    .card {
      --_space: 1.5em;
    }
    [part="title"] {
      font-size: 1.625em;
    }
  }
`;

/** How a comparison looks, beside what `shared` gives. */
export const comparisonStyles =
  cardStyles +
  toolStyles +
  foldStyles +
  specsStyles +
  reviewsStyles +
  newsletterStyles;

import { css } from "lit";

/** Folds, and the cards of items. */
export const cards = css`
  .write .title {
    margin: 1.75rem 0 0.75rem;
    font: 600 1.125rem/1.3 var(--sans);
  }
  .write h5.title {
    margin-block: 1.25rem 0.5rem;
    font-size: 0.875rem;
  }
  .write .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .write .items:empty {
    display: none;
  }
  .write .card {
    position: relative;
    border-radius: 0.6rem;
    background: var(--raised);
  }
  .write .card > .actions {
    position: absolute;
    inset-block-start: 0.4875rem;
    inset-inline-end: 0.35rem;
    display: flex;
    align-items: center;
    block-size: 2.5rem;
  }
  .write .card > wa-details::part(header) {
    padding-inline-end: 10rem;
  }
  .write :is(.review, .row) > wa-details::part(header) {
    padding-block: 0.55rem;
  }
  .write :is(.review, .row) > .actions {
    inset-block-start: 0;
  }
  .write .dragged {
    z-index: 1;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.18);
  }
  .write .grip {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2.25rem;
    color: var(--soft);
    cursor: grab;
    touch-action: none;
  }
  .write .dragged .grip {
    cursor: grabbing;
  }
  .write .head {
    display: flex;
    flex: 1 1 0;
    gap: 0 0.75rem;
    align-items: baseline;
    min-inline-size: 0;
  }
  .write .card > wa-details > .head {
    flex-direction: column;
    align-items: stretch;
  }
  .write .name {
    margin: 0;
    overflow: hidden;
    font: 600 1rem/1.35 var(--sans);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .write :is(.review, .row) .name {
    font-size: 0.9375rem;
  }
  .write .aside {
    overflow: hidden;
    color: var(--soft);
    font-weight: 400;
    font-size: 0.8125rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .write .card > wa-details > .head .mark {
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline-start: 0.4rem;
  }
  .write .fold::part(header) {
    padding-block: 0.4rem;
  }
  .write .fields + .fold {
    margin-block-start: 0.75rem;
  }
  .write .fold::part(header),
  .write .fold::part(content) {
    padding-inline: 0;
  }
  .write .fold .head {
    font-weight: 500;
    font-size: 0.875rem;
  }
  .write .add {
    justify-self: start;
  }
  /* With nothing to move it past, there is only the button that removes it. */
  @media (width >= 40rem) {
    .write .card:not(:has(> .actions > .grip)) > wa-details::part(header) {
      padding-inline-end: 3rem;
    }
  }
  @media (width < 40rem) {
    .write .card > wa-details:not([open]) ~ .actions > wa-button {
      display: none;
    }
    .write .card > wa-details:not([open])::part(header) {
      padding-inline-end: 3rem;
    }
    .write .card > wa-details[open]::part(header) {
      padding-block-start: 2.5rem;
      padding-inline-end: 1rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .write .items > li:not(.dragged) {
      transition: translate 120ms;
    }
  }
`;

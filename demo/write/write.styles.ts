import { css } from "lit";

/** The bar, the problems, the dialog, and what shows while a file is dropped. */
export const frame = css`
  .write {
    --good: light-dark(#117a4a, #43c98b);
    --bad: light-dark(#a3270f, #ff9c78);
    --odd: light-dark(#80570a, #e3b75f);
    --json-name: light-dark(#8a2f1f, #f0a08c);
    --json-text: light-dark(#1f5f46, #8fd3ae);
    --json-value: light-dark(#27528f, #8fb8f0);
    --json-selection: light-dark(#dcd5c6, #3c3b38);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
    font: 1rem/1.5 var(--sans);
  }
  .write .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
  }

  .write .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .write .bar > .kept {
    display: flex;
    flex: 1 1 9rem;
    margin: 0;
    gap: 0 0.5rem;
    align-items: center;
    min-inline-size: 0;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .write .kept.refused {
    color: var(--bad);
  }

  .write .problems {
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--raised);
    font-size: 0.9375rem;
  }
  .write .problems > h2 {
    display: flex;
    gap: 0.6em;
    margin: 0;
    padding: 0.6rem 1rem;
    font: 600 0.9375rem/1.4 var(--sans);
  }
  .write .mark {
    flex: none;
    align-self: center;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--good);
  }
  .write .mark.wrong {
    background: var(--bad);
  }
  .write .mark.missing {
    background: none;
    box-shadow: inset 0 0 0 2px var(--soft);
  }
  .write .mark.warning {
    background: var(--odd);
  }
  .write .problems ol {
    max-block-size: 13rem;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--line);
    list-style: none;
    overflow: auto;
  }
  .write .problems li {
    display: flex;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.15rem 0.5rem;
  }
  .write .problems li + li {
    border-block-start: 1px solid var(--line);
  }
  .write .problems button {
    flex: none;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-radius: 0.3rem;
    background: none;
    color: var(--soft);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .write .problems button:first-child {
    flex: 1 1 0;
    min-inline-size: 0;
    color: var(--ink);
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .write .problems button:hover {
    background: var(--wash);
  }
  .write .problems strong {
    font-weight: 600;
  }
  .write .problems .rest {
    padding: 0.5rem 1rem;
    color: var(--soft);
  }

  .write.dropping::after {
    position: fixed;
    z-index: 10;
    inset: 0.5rem;
    display: grid;
    place-items: center;
    border: 2px dashed var(--brick);
    border-radius: 0.8rem;
    background: color-mix(in srgb, var(--paper) 85%, transparent);
    font: 600 1.25rem/1.4 var(--sans);
    content: "Drop the file to import it";
    pointer-events: none;
  }
  .write wa-dialog {
    --width: min(30rem, calc(100vw - 2rem));
    --spacing: 1.25rem;
  }
  .write wa-dropdown {
    /* The menu's width is held to this, and to nothing where it is not set. */
    --auto-size-available-width: min(24rem, calc(100vw - 1rem));
  }
  .write wa-dropdown-item {
    white-space: normal;
  }
  .write .import {
    display: grid;
    gap: 1rem;
  }
  .write .import p {
    margin: 0;
  }
  @media (width < 40rem) {
    .write .problems li {
      flex-wrap: wrap;
    }
    .write .problems button:first-child {
      flex-basis: 100%;
    }
    .write .bar [data-icon="undo"] ~ span,
    .write .bar [data-icon="redo"] ~ span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;

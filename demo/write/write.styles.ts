import { css } from "lit";

/** How the view to write in looks; adopted by the document when it opens. */
export const styles = css`
  .write {
    --good: light-dark(#117a4a, #43c98b);
    --bad: light-dark(#a3270f, #ff9c78);
    --odd: light-dark(#80570a, #e3b75f);
    --json-name: light-dark(#8a2f1f, #f0a08c);
    --json-text: light-dark(#1f5f46, #8fd3ae);
    --json-value: light-dark(#27528f, #8fb8f0);
    --json-selection: light-dark(#dcd5c6, #3c3b38);

    display: grid;
    grid-template: "bar" auto "problems" auto "panes" auto / minmax(0, 1fr);
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
    grid-area: bar;
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
    grid-area: problems;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--raised);
    font-size: 0.9375rem;
  }
  .write .problems > h2 {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    margin: 0;
    padding: 0.6rem 1rem;
    font: 600 0.9375rem/1.4 var(--sans);
    letter-spacing: 0;
  }
  .write .problems > h2::before {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--good);
    content: "";
  }
  .write .problems.warning > h2::before {
    background: var(--odd);
  }
  .write .problems.missing > h2::before {
    background: none;
    box-shadow: inset 0 0 0 2px var(--soft);
  }
  .write .problems.wrong > h2::before {
    background: var(--bad);
    box-shadow: none;
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
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
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

  .write .panes {
    grid-area: panes;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    min-inline-size: 0;
  }
  .write .pane {
    min-inline-size: 0;
    scroll-margin-block: 1rem;
  }
  .write .views {
    position: sticky;
    z-index: 5;
    inset-block-start: 0;
    display: block;
    padding-block: 0.5rem;
    background: var(--paper);
  }
  .write .views::part(form-control-label) {
    position: absolute;
    clip-path: inset(50%);
  }
  .write[data-view="form"] .pane:not(.form),
  .write[data-view="json"] .pane:not(.json),
  .write[data-view="preview"] .pane:not(.preview) {
    display: none;
  }
  .write .pane > h2 {
    margin: 0 0 0.6rem;
    color: var(--soft);
    font: 600 0.8125rem/1.4 var(--sans);
    letter-spacing: 0.02em;
  }
  .write .pane.form > h2 {
    position: absolute;
    clip-path: inset(50%);
  }
  .write .frame {
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--raised);
    overflow: auto;
  }
  .write .preview .frame {
    padding: clamp(0.5rem, 1.5vw, 1rem);
    font-size: 0.9375rem;
  }
  .write tool-compare {
    --tool-surface: var(--raised);
    --tool-tint: var(--wash);
    --tool-border: var(--line);
    --tool-text: var(--ink);
    --tool-muted: var(--soft);
  }
  .write .preview .empty {
    margin: 0;
    padding: clamp(1rem, 6vw, 3.5rem) 1rem;
    color: var(--soft);
    text-align: center;
    text-wrap: balance;
  }
  .write .json .frame {
    block-size: 70vh;
    overflow: hidden;
  }
  .write .frame:focus-within {
    border-color: var(--brick);
  }

  @media (width < 62rem) {
    .write .pane > h2 {
      position: absolute;
      clip-path: inset(50%);
    }
    .write .preview .frame {
      padding: 0;
      border: 0;
      background: none;
    }
  }
  @media (width >= 62rem) {
    .write .views {
      display: none;
    }
    .write .panes {
      grid-template:
        "form preview" minmax(0, 1fr) "form json" auto / minmax(0, 9fr)
        minmax(0, 11fr);
      gap: 1.25rem 2rem;
      align-items: start;
    }
    .write[data-view] .pane {
      display: block;
    }
    .write .pane.form {
      grid-area: form;
    }
    .write .aside-panes {
      position: sticky;
      inset-block-start: 1rem;
      display: flex;
      flex-direction: column;
      gap: 1.25rem;
      grid-area: preview / preview / json / json;
      block-size: calc(100vh - 2rem);
    }
    .write .aside-panes > .pane {
      display: flex !important;
      flex: 1 1 0;
      flex-direction: column;
      min-block-size: 0;
    }
    .write .aside-panes > .preview {
      flex-grow: 1.25;
    }
    .write .aside-panes .frame {
      flex: 1;
      block-size: auto;
      min-block-size: 0;
    }
  }
  @media (width >= 110rem) {
    .write .panes {
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    }
    .write .aside-panes {
      flex-direction: row;
    }
  }

  .write .form-body[inert] {
    opacity: 0.5;
  }
  .write .waiting {
    margin: 0 0 1rem;
    color: var(--bad);
    font-size: 0.9375rem;
  }
  .write .waiting:not(:has(+ [inert])) {
    display: none;
  }
  .write .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.9rem 1rem;
    align-items: start;
  }
  .write .fields > :is(wa-textarea, fieldset, wa-switch),
  .write .fields > [data-at$="title"],
  .write .fields > [data-at$="tagline"],
  .write .fields > [data-at$="disclosure"],
  .write .fields > [data-at$=".note"] {
    grid-column: 1 / -1;
  }
  .write .field::part(form-control-label) {
    overflow-wrap: anywhere;
    font-weight: 500;
    font-size: 0.875rem;
  }
  .write .hint {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    color: var(--soft);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .write .hint code {
    font-size: 1em;
  }
  .write .hint .wrong,
  .write .hint.wrong {
    color: var(--bad);
  }
  .write .hint .warning,
  .write .hint.warning {
    color: var(--odd);
  }
  .write .length {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .write fieldset {
    display: grid;
    gap: 0.9rem;
    margin: 0;
    padding: 0.4rem 1rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .write legend {
    padding-inline: 0.3rem;
    font-weight: 500;
    font-size: 0.875rem;
  }
  .write .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: start;
  }
  .write .entry > .act {
    margin-block-start: 1.55rem;
  }

  .write .bare::part(form-control-label) {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .write p.hint {
    margin: 0 0 0.75rem;
    align-items: center;
  }
  .write .title + .hint {
    margin-block-start: -0.5rem;
  }
  .write .values {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .write .value {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: start;
  }
  .write .value > .field {
    flex: 1 1 11rem;
    min-inline-size: 0;
  }
  @container (width >= 26rem) {
    .write .value > .act {
      margin-block-start: 1.55rem;
    }
    .write .value > wa-radio-group {
      margin-block-start: 1.85rem;
    }
  }
  .write .caption {
    overflow-wrap: anywhere;
    margin: 0.25rem 0 -0.4rem;
    color: var(--soft);
    font-weight: 600;
    font-size: 0.8125rem;
  }
  .write .point {
    display: flex;
    gap: 0.25rem;
    align-items: start;
  }
  .write .point > .field {
    flex: 1;
    min-inline-size: 0;
  }
  .write .point .act::part(base) {
    padding-inline: 0.5rem;
  }
  .write .point > .actions {
    margin-inline-end: -0.5rem;
    display: flex;
    flex: none;
    align-items: center;
    block-size: 2.6rem;
  }

  .write .title {
    margin: 1.75rem 0 0.75rem;
    font: 600 1.125rem/1.3 var(--sans);
    letter-spacing: 0;
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
    letter-spacing: 0;
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
  .write .mark {
    flex: none;
    align-self: center;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--bad);
  }
  .write .mark.warning {
    background: var(--odd);
  }
  .write .mark.missing {
    background: none;
    box-shadow: inset 0 0 0 1.5px var(--soft);
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
  /* With nothing to move it past, there is only the button that removes it. */
  @media (width >= 40rem) {
    .write .card:not(:has(> .actions > .grip)) > wa-details::part(header) {
      padding-inline-end: 3rem;
    }
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

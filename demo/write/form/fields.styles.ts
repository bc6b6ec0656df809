import { css } from "lit";

/** Controls with their hints, points, hidden fields and values. */
export const fields = css`
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
  .write .hint.wrong {
    color: var(--bad);
  }
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
`;

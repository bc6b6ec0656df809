import { css } from "../styles.js";

/** How the newsletter's form looks. */
export const newsletterStyles = css`
  form {
    display: grid;
    gap: 0.75em 1.5em;
  }
  [part="newsletter"] {
    background: var(--_tint);
  }
  @container (min-width: 40em) {
    form {
      grid-template-columns: 1fr minmax(0, 22em);
      align-items: center;
    }
  }
  form p:not(.kicker) {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    min-block-size: 4.2em;
  }
  .field {
    flex: 1 1 11em;
    font-size: 0.875em;
    font-weight: 600;
  }
  [part="input"] {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0 0.9em;
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    font: inherit;
    color: inherit;
  }
  [type="checkbox"] {
    inline-size: 1em;
    block-size: 1em;
    font-size: inherit;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  form button {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .consent,
  .controls small {
    flex: 1 1 100%;
    font-size: 0.875em;
  }
`;

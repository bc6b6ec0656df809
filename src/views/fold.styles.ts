import { css } from "../styles.js";

/** How what is folded looks. */
export const foldStyles = css`
  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    font-size: 0.875em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "›" / "";
    font-size: 1.5em;
    line-height: 1;
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  .rest > summary {
    min-block-size: 2em;
  }
  .more > summary {
    justify-content: center;
    border-block-start: 1px solid var(--_border);
  }
  .card > .fold {
    padding-block: 0;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;

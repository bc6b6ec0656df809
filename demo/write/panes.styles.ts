import { css } from "lit";

/** Form, preview and JSON beside each other, or one at a time where there is little room. */
export const panes = css`
  .write .panes {
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
  .write[data-view="form"] .pane:not(.form),
  .write[data-view="json"] .pane:not(.json),
  .write[data-view="preview"] .pane:not(.preview) {
    display: none;
  }
  .write .pane > h2 {
    margin: 0 0 0.6rem;
    color: var(--soft);
    font: 600 0.8125rem/1.4 var(--sans);
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
`;

// What Lit alone costs a page at its start.
import { html, LitElement } from "lit";

customElements.define(
  "bare-lit",
  class extends LitElement {
    render() {
      return html`<p title=${this.localName}>${"text"}</p>`;
    }
  },
);

/* The least that a custom element has to do, after client.js's `parts`: clone a template, put the texts in. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(parts.css);

const template = document.createElement("template");
template.innerHTML = parts.markup;

function textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode())
    if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
  return nodes;
}

const texts = textsIn(template.content).map((node) => {
  const { data } = node;
  node.data = "-";
  return data;
});

customElements.define(
  "hand-written",
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const content = template.content.cloneNode(true);
      textsIn(content).forEach((node, index) => {
        node.textContent = this.texts[index];
      });
      root.append(content);
    }
  },
);

put["hand-written"] = (n) =>
  append("hand-written", n, (element) => {
    element.texts = texts;
  });

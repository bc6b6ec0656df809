/* Runs in the measured page, after a script that defines `parts`; `parts.html` and the like come from plain.mjs. */

/** Puts `n` elements into the page, each variant in its own way; hand-written.js adds its own. */
const put = {
  plain: (n) => {
    root.innerHTML = parts.html.repeat(n);
  },
  "ours-property": (n, tag) =>
    append(tag, n, (element) => {
      element.comparison = parts.data;
    }),
  "ours-src": (n, tag) =>
    append(tag, n, (element) => {
      element.src = "/data.json";
    }),
};

/** Resolves when all have loaded; one listener hears them, so that measuring adds little to what is measured. */
function append(tag, n, fill) {
  const loaded = new Promise((resolve, reject) => {
    let count = 0;
    root.addEventListener("load", () => ++count === n && resolve(), true);
    root.addEventListener("error", reject, true);
  });
  for (let i = 0; i < n; i++) {
    const element = document.createElement(tag);
    if (tag === "tool-verdict") element.tool = parts.data.tools[0].id;
    fill(element);
    root.append(element);
  }
  return tag.startsWith("tool-") ? loaded : undefined;
}

/** Chromium looks at new forms a tenth of a second later, which can cost a layout. */
const AFTERMATH = 400;

const aftermath = () =>
  new Promise((resolve) => {
    setTimeout(resolve, AFTERMATH);
  });

/** Resolves when all is gone. */
globalThis.empty = () => {
  root.replaceChildren();
  return aftermath();
};

/** Resolves when `n` comparisons, or other elements, are painted and the page is at rest. */
globalThis.mount = (variant, n, tag = "tool-compare") =>
  new Promise((resolve, reject) => {
    // In a task of its own, as a page would.
    setTimeout(() => {
      Promise.resolve(put[variant](n, tag))
        .then(aftermath)
        .then(resolve, reject);
    });
  });

/** What became of the mounted comparisons: the height of one, and in how many a quote is rendered. */
globalThis.look = () => ({
  height: root.offsetHeight / root.children.length,
  rendered: [...root.children].filter((child) =>
    (child.shadowRoot ?? child)
      .querySelector("blockquote")
      .checkVisibility({ contentVisibilityAuto: true }),
  ).length,
});

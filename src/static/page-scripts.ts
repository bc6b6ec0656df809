/** Marks a page that is in no frame, before it shows. */
export const ALONE = `const { documentElement } = document;
if (parent === self) documentElement.className = "alone";`;

/**
 * Comes after the other. Reports the height to the page around, and in WordPress' frame leads readers on.
 *
 * That frame has `sandbox="allow-scripts"` alone: no link opens, no form is sent, and the page around
 * follows links to the frame's own host on request. So what leads elsewhere goes, and one link leads to
 * the page where all of it works. WordPress clips the frame until it knows its height, and in what is
 * clipped nothing is observed; a page around that listens only after the frame is there says so, and
 * hears the height again.
 * https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
export const REPORT = `const secret = /^#\\?secret=([a-z\\d]+)$/i.exec(location.hash)?.[1];
const send = (message) => parent.postMessage(message, "*");
const report = () => {
  const height = Math.ceil(documentElement.getBoundingClientRect().height);
  send({ type: "tool-compare-height", height });
  if (secret) send({ message: "height", value: height, secret });
};
new ResizeObserver(report).observe(documentElement);
report();
if (secret) {
  addEventListener("message", ({ data }) => {
    if (data?.message === "ready" && data.secret === secret) report();
  });
  const { shadowRoot } = documentElement.querySelector("tool-compare");
  const more = documentElement.querySelector("body > p");
  const [whole] = more.children;
  if (whole.host !== location.host) whole.href = location.href.split("#")[0];
  more.hidden = false;
  for (const link of shadowRoot.querySelectorAll("a"))
    if (link.host !== location.host || link.href === whole.href)
      if (link.closest(".by")) link.removeAttribute("href");
      else (link.closest("[part=visit]") ?? link).remove();
  shadowRoot.querySelector("[part=newsletter]")?.remove();
  addEventListener("click", (event) => {
    const link = event.composedPath().find(({ href }) => href);
    if (!link) return;
    event.preventDefault();
    send({ message: "link", value: link.href, secret });
  });
}`;

// What the element shows, as plain HTML: the rendered markup and the sheets, scoped by a class.
import { inFreshPage } from "./browser.mjs";

/**
 * Renders a comparison with the element and takes it apart.
 *
 * @returns `markup` and `css` are for a shadow root, `html` and `sheet` for a page.
 */
export async function extract(browser, server) {
  server.put(
    "/extract.html",
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="/tool-compare.js"></script><tool-compare src="/data.json"></tool-compare></html>`,
  );
  const { markup, css } = await inFreshPage(browser, async (page) => {
    await page.goto(`${server.origin}/extract.html`);
    return page.evaluate(async () => {
      const element = document.querySelector("tool-compare");
      if (!element.matches(":state(ready)"))
        await new Promise((resolve) =>
          element.addEventListener("load", resolve),
        );
      return {
        markup: element.shadowRoot.innerHTML
          .replace(/<!--.*?-->/gs, "")
          .replace(/\s+/g, " "),
        css: element.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText),
        ),
      };
    });
  });
  return {
    markup,
    css: css.join("\n"),
    html: `<div class="plain">${markup.replace(/<[^>]+>/g, classesForParts)}</div>`,
    sheet: css.map(scoped).join("\n"),
  };
}

/** Outside of shadow DOM nobody would write parts. */
function classesForParts(tag) {
  const part = / part="([^"]+)"/.exec(tag)?.[1];
  if (!part) return tag;
  const rest = tag.replace(/ part="[^"]+"/, "");
  return rest.includes(' class="')
    ? rest.replace(' class="', ` class="part-${part} `)
    : rest.replace(/^<[\w-]+/, `$& class="part-${part}"`);
}

/** One rule of a shadow root as a rule of a page; a page's author would not think of content-visibility. */
export function scoped(rule) {
  return rule
    .replace(/content-visibility: auto;?|contain-intrinsic-[^;}]+;?/g, "")
    .replace(/(^|[{}])([^{}@;]+)(?=\{)/g, (_, before, selectors) => {
      const list = splitList(selectors).map((selector) =>
        selector.startsWith(":host")
          ? selector.replace(/:host(\(.*?\))?/, (__, only = "") =>
              only ? `.plain${only.slice(1, -1)}` : ".plain",
            )
          : `.plain ${selector}`,
      );
      return `${before}${list.join(", ")} `;
    })
    .replace(/\[part="?([\w-]+)"?\]/g, ".part-$1");
}

/** Splits a list of selectors at the commas that stand in no brackets. */
function splitList(selectors) {
  const list = [""];
  let depth = 0;
  for (const char of selectors.trim()) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "," && depth === 0) list.push("");
    else list[list.length - 1] += char;
  }
  return list.map((selector) => selector.trim());
}

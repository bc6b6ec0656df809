import { createElement, memberOf } from "./page.js";

/** The sheets of each kind of element, by their text: one for all of a kind in a document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet[]>>();

/** Gives a shadow root its style sheet: a shared one, or a `<style>` of its own where there are none to share. */
export function applyStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = sheetsOf(root.ownerDocument, css);
  } catch {
    // Safari before 16.4, and DOMs of tests.
    if (root.querySelector("style")) return;
    const style = createElement(root.host, "style");
    style.textContent = css;
    root.append(style);
  }
}

function sheetsOf(document: Document, css: string): CSSStyleSheet[] {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet[]>();
  sheets.set(document, known);
  let list = known.get(css);
  if (!list) {
    // A document takes only sheets of its own window.
    const sheet = new (memberOf(document, "defaultView")!.CSSStyleSheet)();
    sheet.replaceSync(css);
    known.set(css, (list = [sheet]));
  }
  return list;
}

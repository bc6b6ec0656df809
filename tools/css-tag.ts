/**
 * Stands in for `@lit/reactive-element/css-tag.js` in the CDN files, without its ways round missing
 * constructable style sheets: an engine that lacks them cannot read the sheets of this project either.
 */
export class CSSResult {
  readonly styleSheet = new CSSStyleSheet();

  constructor(readonly cssText: string) {
    this.styleSheet.replaceSync(cssText);
  }
}

export const css = ([text]: TemplateStringsArray) => new CSSResult(text!);

export const getCompatibleStyle = (style: CSSResult) => style;

export const adoptStyles = (root: ShadowRoot, styles: CSSResult[]) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const supportsAdoptingStyleSheets = true;

export const unsafeCSS = (text: string) => new CSSResult(text);

import MagicString from "magic-string";
import type { Plugin } from "vite";

type Change = [what: string | RegExp, by: string];

/** So that nothing in a page stands in Lit's way. */
const HARDENED: Change[] = [
  // `<a id="litHtmlVersions">` and `<a id="trustedTypes">` are globals too.
  [
    `,B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")`,
    ``,
  ],
  [`e=s?s.createPolicy(`, `e=s?.createPolicy?s.createPolicy(`],
  // `<img name="createElement">` hides a member of the document, but not that of its prototype.
  [
    `l=document,c=()=>l.createComment("")`,
    `l=document,$D=Document.prototype,c=()=>$D.createComment.call(l,"")`,
  ],
  [`P=l.createTreeWalker(l,129)`, `P=$D.createTreeWalker.call(l,l,129)`],
  [`(t?.creationScope??l).importNode(i,!0)`, `$D.importNode.call(l,i,!0)`],
  [`l.createTextNode(t)`, `$D.createTextNode.call(l,t)`],
  [`l.createElement("template")`, `$D.createElement.call(l,"template")`],
];

/** What no view of ours uses: directives, SVG and MathML templates, expressions in raw text, comments and tags, and `?attribute`. */
const UNUSED: Change[] = [
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, `function M(t,i){return i}`],
  [`else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))`, ``],
  [`:6===r.type&&(i=new Z(h,this,t))`, `:0`],
  [`"?"===e[1]?L:`, ``],
  [
    `,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}`,
    `,0);`,
  ],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=else if\(8===)/, `}`],
  [`l=2===i?"<svg>":3===i?"<math>":""`, `l=""`],
  [`+(2===i?"</svg>":3===i?"</math>":"")`, ``],
  [`for(this._$AP?.(!1,!0,s);`, `for(;`],
  [`setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}`, ``],
  [
    `e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)`,
    `e=this._$AC(t)`,
  ],
  [
    `else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}`,
    ``,
  ],
];

/**
 * Fits Lit to the files for a CDN, which are in pages that nobody of us knows and download every byte
 * of it. Whatever changes in Lit stops the build here.
 */
export function litForPages(): Plugin {
  return {
    name: "lit-for-pages",
    transform(code, id) {
      if (!id.endsWith("/lit-html.js")) return null;
      const source = new MagicString(code);
      for (const [what, by] of [...HARDENED, ...UNUSED]) {
        if (code.split(what).length !== 2)
          throw new Error(`Lit has changed, and no longer has once: ${what}`);
        source.replace(what, () => by);
      }
      return { code: source.toString(), map: source.generateMap() };
    },
  };
}

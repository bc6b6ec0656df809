import { colorOf } from "./colors.js";

/** The text of a style sheet. The build minifies it, with its colours in it, and leaves only a string. */
export const css = (
  { raw }: TemplateStringsArray,
  ...colors: string[]
): string => String.raw({ raw }, ...colors);

/** What both elements share: tokens, a frame that keeps the page's text styles out, the bar. */
export const shared = css`
  :host {
    --_text: var(--tool-text, ${colorOf("text")});
    --_muted: var(--tool-muted, ${colorOf("muted")});
    --_surface: var(--tool-surface, ${colorOf("surface")});
    --_tint: var(--tool-tint, ${colorOf("tint")});
    --_border: var(--tool-border, ${colorOf("border")});
    --_accent: var(--tool-accent, ${colorOf("accent")});
    --_ship: var(--tool-ship, ${colorOf("ship")});
    --_skip: var(--tool-skip, ${colorOf("skip")});
    --_radius: var(--tool-radius, 0.75em);
  }
  :host([hidden]) {
    display: none;
  }

  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    font-family: var(--tool-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    color: var(--_muted);
  }
  :host([theme="auto"]) .frame {
    color-scheme: light dark;
  }
  :host([theme="light"]) .frame {
    color-scheme: light;
  }
  :host([theme="dark"]) .frame {
    color-scheme: dark;
  }
  /* Each text finds its own direction, so that none can turn its neighbours round. */
  * {
    box-sizing: border-box;
    margin: 0;
    unicode-bidi: plaintext;
  }

  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part="bar"] {
    display: flex;
    gap: 0.2em;
    block-size: 0.6em;
    border-radius: 0.3em;
    overflow: hidden;
  }
  /* A border, as it survives forced colours and print, which a background does not. */
  i {
    flex: 1;
    border-block-start: 0.6em solid var(--_ship);
    border-radius: 0.1em;
  }
  i.skip {
    border: 1px solid var(--_skip);
    background: repeating-linear-gradient(
      135deg,
      var(--_skip) 0 0.1em,
      transparent 0.1em 0.3em
    );
  }
`;

import "@awesome.me/webawesome/dist/components/button/button.js";
import "@awesome.me/webawesome/dist/components/dropdown/dropdown.js";
import "@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js";
import { html, type TemplateResult } from "lit";
import type { Draft } from "./draft.js";
import { filesOf, type FileKind } from "./files.js";
import { icon } from "./icons.js";

/** What the bar can ask for. */
export interface BarActs {
  undo: () => void;
  redo: () => void;
  askFor: (what: "import" | "delete") => void;
  save: (kind: FileKind) => void;
  embed: () => void;
}

/** What can be done with the draft as a whole. */
export function barView(
  draft: Draft,
  hasErrors: boolean,
  { undo, redo, askFor, save, embed }: BarActs,
): TemplateResult {
  const kinds = filesOf(draft.comparison);
  const onSelect = (event: CustomEvent<{ item: { value: string } }>) =>
    save(kinds.find(({ end }) => end === event.detail.item.value)!);
  return html`
    ${historyButton("undo", "Undo", draft.canUndo, undo)}
    ${historyButton("redo", "Redo", draft.canRedo, redo)}
    <wa-button appearance="outlined" size="s" @click=${() => askFor("import")}
      >Import …</wa-button
    >
    <wa-dropdown @wa-select=${onSelect}>
      <wa-button slot="trigger" appearance="outlined" size="s" with-caret
        >Export</wa-button
      >
      ${kinds.map(
        ({ end, label, make }) =>
          html`<wa-dropdown-item
            value=${end}
            ?disabled=${Boolean(make) && hasErrors}
            >${label}</wa-dropdown-item
          >`,
      )}
    </wa-dropdown>
    <p class="kept ${draft.keeping}">
      ${keepingView(draft, () => askFor("delete"))}
    </p>
    <wa-button
      variant="brand"
      size="s"
      ?disabled=${!draft.comparison}
      @click=${embed}
      >Embed this</wa-button
    >
  `;
}

const historyButton = (
  name: "undo" | "redo",
  words: string,
  can: boolean,
  act: () => void,
) =>
  html`<wa-button appearance="outlined" size="s" ?disabled=${!can} @click=${act}
    >${icon(name)} <span>${words}</span></wa-button
  >`;

function keepingView({ keeping, isNew }: Draft, remove: () => void) {
  if (keeping === "refused")
    return "This browser cannot save the draft. Export it before you leave.";
  if (isNew) return "Your draft is saved in this browser while you write.";
  return html`<span>Saved in this browser.</span
    ><wa-button appearance="plain" size="s" @click=${remove}
      >Delete</wa-button
    >`;
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import { nameInSentence } from "../locales/parts.js";
import { groupSpecs, shortNameOf, toSpecRows, type SpecRow } from "../model.js";
import type { Comparison, Tool } from "../schema.js";
import type { Context } from "./comparison.js";
import { foldedSection } from "./fold.js";
import { written } from "./written.js";

/** How many rows stand before the fold. */
const MOST_ROWS = 12;

/** What the tools are compared by, as a table. */
export function specsView(
  comparison: Comparison,
  tools: Tool[],
  context: Context,
): TemplateResult | typeof nothing {
  const { words, language } = context;
  const rows = toSpecRows(comparison, tools);
  if (!rows.length) return nothing;
  const more = rows.slice(MOST_ROWS);
  const differing = rows.filter(({ differs }) => differs).length;
  const label = words.moreSpecs(more.length, language);
  return foldedSection(
    "specs",
    "",
    words.specs,
    html`${
      differing && differing < rows.length
        ? html`<label class="only"
            ><input type="checkbox" />${words.onlyDifferences}</label
          >`
        : nothing
    }
    ${tableView(rows.slice(0, MOST_ROWS), words.specs, tools, context)}
    ${
      more.length
        ? html`<details class="more">
            <summary>${label}</summary>
            ${tableView(more, label, tools, context)}
          </details>`
        : nothing
    }`,
    context,
  );
}

/** Roles are stated, as a table that a style sheet displays as blocks is none for listeners. */
function tableView(
  rows: SpecRow[],
  caption: string,
  tools: Tool[],
  context: Context,
): TemplateResult {
  const { lang } = context;
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${tools.map(
          (tool) =>
            html`<th role="columnheader" scope="col">${shortNameOf(tool)}</th>`,
        )}
      </tr>
    </thead>
    ${groupSpecs(rows).map(
      (group) =>
        html`<tbody role="rowgroup">
          ${
            group[0]!.spec.group &&
            html`<tr role="row" class="group">
              <th
                role="rowheader"
                scope="rowgroup"
                colspan=${tools.length + 1}
                lang=${lang}
              >
                ${group[0]!.spec.group}
              </th>
            </tr>`
          }
          ${group.map((row) => rowView(row, tools, context))}
        </tbody>`,
    )}
  </table>`;
}

/** A row as one template with as few values as it can have: out of sight, these are most of its cost. */
function rowView(
  { spec: { label, unit, note }, values, best, differs }: SpecRow,
  tools: Tool[],
  { words, language, lang }: Context,
): TemplateResult {
  const slots: unknown[] = [];
  const slot = (value: unknown) => {
    slots.push(value);
    return "$";
  };
  const inLang = () => (lang === nothing ? "" : ` lang=${slot(lang)}`);
  const small = (text: string | undefined) =>
    text ? ` <small>${slot(text)}</small>` : "";
  const head = `<th role="rowheader" scope="row"${inLang()}><span>${slot(nameInSentence({ name: label }))}</span>${small(unit)}${small(note)}</th>`;
  const cells = values.map((value, index) => {
    const start = `<td role="cell" data-tool=${slot(shortNameOf(tools[index]!))}`;
    if (value === null) return `${start} class="none">${slot(words.notStated)}`;
    if (typeof value === "string") return `${start}${inLang()}>${slot(value)}`;
    if (typeof value === "boolean")
      return `${start}><span class="${value ? "ship" : "skip"}">${slot(value ? words.yes : words.no)}</span>`;
    const figure = `>${slot(language.count(value))}`;
    return best[index]
      ? `${start}><b part="best"${figure} <span class="unseen">${slot(words.best)}</span></b>`
      : start + figure;
  });
  const row = `<tr part="spec" role="row"${differs ? "" : ' class="same"'}>${head}${cells.join("</td>")}</td></tr>`;
  return html(written(...row.split("$")), ...slots);
}

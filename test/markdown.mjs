import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parseFragment } from "parse5";
import { parse } from "tool-compare/data";
import { nodesOf } from "./nodes.mjs";

const BASE = "https://example.com/";

/** Markdown as GitHub's dialect shows it. */
export const readMarkdown = (markdown) =>
  parseFragment(
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );

/** A comparison of one tool with texts of ours in it. */
export function comparisonOf({
  title,
  summary,
  disclosure,
  publisher = "P",
  name = "T",
  shortName,
  category,
  tagline,
  description,
  per,
  note,
  label = "L",
  unit,
  group,
  value = null,
  point = "+",
  reviewer = "R",
  role,
  quote = "Q",
  url = BASE,
}) {
  return parse(
    {
      version: 1,
      title,
      summary,
      url,
      publisher: { name: publisher, url },
      disclosure,
      specs: [{ id: "row", label, unit, group, note }],
      tools: [
        {
          id: "t",
          name,
          shortName,
          category,
          tagline,
          description,
          url,
          pricing: { entry: "paid", price: 5, currency: "USD", per, note },
          specs: { row: value },
          pros: [point],
          cons: [point, point],
          reviews: [{ reviewer, role, verdict: "ship", quote, url }],
        },
      ],
    },
    BASE,
  );
}

export const tagsOf = (fragment) =>
  nodesOf(fragment).flatMap(({ tagName }) =>
    // What stands round a dollar.
    tagName && tagName !== "span" ? tagName : [],
  );

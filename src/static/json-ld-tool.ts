import type {
  InteractionCounter,
  ItemList,
  Offer,
  ProductLeaf,
  PropertyValue,
  SoftwareApplicationLeaf,
  UnitPriceSpecification,
} from "schema-dts";
import type { Messages } from "../locales/messages.js";
import { toSpecRows } from "../model.js";
import type { Comparison, Pricing, Tool } from "../schema.js";

/** An application with what schema.org keeps for products; its `additionalType` says that it is one. */
export type Application = SoftwareApplicationLeaf &
  Pick<ProductLeaf, "additionalProperty" | "negativeNotes" | "positiveNotes">;

/** A tool with its offer, specs, pros and cons and the readers' votes, without its ratings. */
export function application(
  comparison: Comparison,
  tool: Tool,
  words: Messages,
): Application {
  const additionalProperty = properties(comparison, tool);
  const positiveNotes = notes(tool.pros);
  const negativeNotes = notes(tool.cons);
  return {
    "@type": typeOf(tool),
    additionalType:
      (additionalProperty ?? positiveNotes ?? negativeNotes)
        ? "https://schema.org/Product"
        : undefined,
    name: tool.name,
    alternateName: tool.shortName,
    description: tool.tagline || tool.description,
    url: tool.url,
    image: tool.logo,
    applicationCategory: tool.category,
    offers: tool.pricing && offer(tool.pricing, words),
    additionalProperty,
    positiveNotes,
    negativeNotes,
    interactionStatistic: tool.community && [
      counter("LikeAction", tool.community.ship),
      counter("DislikeAction", tool.community.skip),
    ],
  };
}

/** A web application has every property of a software application, which says enough to the compiler. */
const typeOf = ({ category = "" }: Tool) =>
  (/\b(web.?app|saas\b)/i.test(category)
    ? "WebApplication"
    : "SoftwareApplication") as "SoftwareApplication";

const counter = (
  action: "LikeAction" | "DislikeAction",
  count: number,
): InteractionCounter => ({
  "@type": "InteractionCounter",
  interactionType: { "@type": action },
  userInteractionCount: count,
});

/** The specs that are stated of a tool. */
function properties(
  comparison: Comparison,
  tool: Tool,
): PropertyValue[] | undefined {
  const found = toSpecRows(comparison, [tool]).flatMap(
    ({ spec, values: [value] }): PropertyValue[] =>
      value == null || value === ""
        ? []
        : [
            {
              "@type": "PropertyValue",
              propertyID: spec.id,
              name: spec.label,
              value,
              unitText: typeof value === "number" ? spec.unit : undefined,
              valueGroup: spec.group,
              description: spec.note,
            },
          ],
  );
  return found.length ? found : undefined;
}

const notes = (points: readonly string[] = []): ItemList | undefined =>
  points.length
    ? {
        "@type": "ItemList",
        itemListElement: points.map((name, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name,
        })),
      }
    : undefined;

/** UN/CEFACT's codes; what is due once has no unit. */
const UNIT_CODES = { month: "MON", year: "ANN", once: undefined };

function offer(
  {
    entry,
    price = /^(free|open-source)$/.test(entry) ? 0 : undefined,
    currency: priceCurrency,
    period = "once",
    per,
    asOf,
    note,
  }: Pricing,
  words: Messages,
): Offer | undefined {
  if (price === undefined) return undefined;
  // Zero may be negative in JSON.
  const amount = { price: price || 0, priceCurrency };
  return {
    "@type": "Offer",
    ...amount,
    category: words.entries[entry],
    description: note,
    validFrom: asOf,
    priceSpecification: unitPrice(amount, UNIT_CODES[period], per),
  };
}

/** A price for a unit of use, for a time, or for a unit of use in a time: "$29 per seat per month". */
function unitPrice(
  amount: { price: number; priceCurrency: string | undefined },
  unitCode: string | undefined,
  unitText: string | undefined,
): UnitPriceSpecification | undefined {
  if (!unitCode && !unitText) return undefined;
  const isBoth = unitCode && unitText;
  return {
    "@type": "UnitPriceSpecification",
    ...amount,
    unitText,
    unitCode: isBoth ? undefined : unitCode,
    referenceQuantity: isBoth
      ? { "@type": "QuantitativeValue", value: 1, unitCode }
      : undefined,
  };
}

import type { ItemList, Offer, WithContext } from "schema-dts";
import { en } from "../locales/en.js";
import { toModel } from "../model.js";
import type { Comparison, Pricing, Tool } from "../schema.js";
import { titleOf } from "../views/title.js";

/**
 * A comparison in the vocabulary of schema.org: a list of the tools with their offers and reviews.
 *
 * A tool is a `WebApplication` where its category says "web app" or "SaaS". A ship is rated 100 and
 * a skip 0, which makes the panel's share their average. What is free is offered for 0 where the
 * file has no price, without a currency, as Google asks for one only above 0. No date is given:
 * `updated` is the comparison's, and neither lists nor applications have such a property.
 */
export function toJsonLd(comparison: Comparison): WithContext<ItemList> {
  const { summary, url, publisher } = comparison;
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name: titleOf(comparison, en),
    description: summary,
    url,
    itemListElement: toModel(comparison).tools.map(
      ({ tool, panel }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        item: {
          "@type": typeOf(tool),
          name: tool.name,
          description: tool.tagline || tool.description,
          url: tool.url,
          image: tool.logo,
          applicationCategory: tool.category,
          offers: tool.pricing && offer(tool.pricing),
          aggregateRating: panel && {
            "@type": "AggregateRating",
            reviewCount: panel.total,
            ...rating(panel.percent),
          },
          review:
            panel &&
            tool.reviews.map(({ reviewer, role, verdict, quote, url, ai }) => ({
              "@type": "CriticReview",
              url,
              // A model is no person.
              author: ai
                ? publisher && { "@type": "Organization", ...publisher }
                : { "@type": "Person", name: reviewer, jobTitle: role },
              publisher: publisher && { "@type": "Organization", ...publisher },
              reviewBody: quote,
              reviewRating: {
                "@type": "Rating",
                ...rating(verdict === "ship" ? 100 : 0),
              },
            })),
        },
      }),
    ),
  };
}

/** JSON-LD as text that can stand in a script element. */
export const renderJsonLd = (comparison: Comparison): string =>
  JSON.stringify(toJsonLd(comparison), null, 2).replaceAll("<", "\\u003c");

/** A web application has every property of a software application, which says enough to the compiler. */
const typeOf = ({ category = "" }: Tool) =>
  (/\b(web.?app|saas\b)/i.test(category)
    ? "WebApplication"
    : "SoftwareApplication") as "SoftwareApplication";

/** What is due once has no unit; the codes are UN/CEFACT's. */
const UNIT_CODES = { month: "MON", year: "ANN", once: undefined };

function offer({
  entry,
  price = /^(free|open-source)$/.test(entry) ? 0 : undefined,
  currency: priceCurrency,
  period = "once",
}: Pricing): Offer | undefined {
  if (price === undefined) return undefined;
  const amount = { price, priceCurrency };
  const unitCode = UNIT_CODES[period];
  return {
    "@type": "Offer",
    ...amount,
    priceSpecification: unitCode
      ? { "@type": "UnitPriceSpecification", ...amount, unitCode }
      : undefined,
  };
}

const rating = (ratingValue: number) => ({
  ratingValue,
  bestRating: 100,
  worstRating: 0,
});

import { parse } from "tool-compare/data";

/** A comparison with `text` in every field that takes any, and `url` wherever an address may be. */
export const filled = (text, url = "https://example.com/?a=%22%3E&b='<b>") =>
  parse(
    {
      version: 1,
      title: text,
      kicker: text,
      summary: text,
      url,
      updated: "2026-04-18",
      publisher: { name: text, url },
      methodology: url,
      disclosure: text,
      tools: ["one", "two"].map((id) => ({
        id,
        name: text,
        category: text.slice(0, 60),
        tagline: text,
        description: text,
        url,
        affiliate: true,
        logo: url,
        pricing: { entry: "paid", price: 5, currency: "USD", note: text },
        community: { ship: 1, skip: 2 },
        reviews: [
          { reviewer: text, role: text, verdict: "ship", quote: text, url },
        ],
      })),
      newsletter: {
        heading: text,
        kicker: text,
        text,
        action: url,
        field: text,
        fields: { [`${text}2`]: text },
        consent: text,
        privacy: url,
      },
    },
    "https://example.com/",
  );

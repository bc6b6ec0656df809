import type { Comparison } from "../src/index.js";

/** Two tools, of which one is the panel's pick. */
export const EXAMPLE = "/demo/comparisons/claude-4-api-vs-axolotl-v0-16.json";

const read: Promise<Comparison> = fetch(EXAMPLE).then((answer) =>
  answer.json(),
);

/** The example with `count` tools and every field of the format filled in. */
export async function complete(count = 2): Promise<Comparison> {
  const { tools, ...comparison } = structuredClone(await read);
  return {
    ...comparison,
    newsletter: {
      ...comparison.newsletter!,
      field: "mail",
      fields: { list: "weekly", source: "widget" },
      consent: "Send me the weekly letter. I can leave at any time.",
      privacy: "https://example.com/privacy",
    },
    tools: Array.from({ length: count }, (_, index) => {
      const tool = structuredClone(tools[index % tools.length]!);
      return {
        ...tool,
        id: `tool-${index}`,
        affiliate: true,
        logo: `/server/image?tool=${index}`,
        pricing: {
          entry: "open-source",
          price: 12.5 + index,
          currency: "USD",
          period: "month",
          note: "Billed once a year, without a trial",
        },
        community: { ship: 1234 + index, skip: 567 },
        reviews: tool.reviews.map((review) => ({
          ...review,
          role: "Runs a team of five",
          url: "https://example.com/reviews",
        })),
      };
    }),
  };
}

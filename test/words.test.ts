import { expect } from "@open-wc/testing";
import { writeAnswer } from "../src/locales/answer.js";
import { en } from "../src/locales/en.js";
import {
  languageOf,
  writeDate,
  writeEntry,
  writePrice,
} from "../src/locales/language.js";
import { toText } from "../src/locales/parts.js";
import { toModel } from "../src/model.js";
import type { Pricing, Review, Tool } from "../src/schema.js";

const english = languageOf("en", en);

const reviews = (ship: number, total: number): Review[] =>
  Array.from({ length: total }, (_, index) => ({
    reviewer: `${index}`,
    verdict: index < ship ? "ship" : "skip",
    quote: "Because.",
  }));

/** The answer to panels given as ships and sizes. */
function answer(...panels: [ship: number, total: number][]): string {
  const tools: Tool[] = panels.map(([ship, total], index) => ({
    id: `${index}`,
    name: `${"ABCDEFGH"[index]} in full`,
    shortName: "ABCDEFGH"[index]!,
    reviews: reviews(ship, total),
  }));
  return toText(writeAnswer(toModel({ version: 1, tools }).answer, english));
}

describe("the answer in English", () => {
  for (const [panels, sentence] of [
    [[[0, 0]], "No reviews yet."],
    [[[9, 12]], "9 of 12 reviewers would ship A."],
    [[[0, 3]], "None of 3 reviewers would ship A."],
    [[[1, 1]], "The only reviewer would ship A."],
    [[[0, 1]], "The only reviewer would skip A."],
    [[[2, 2]], "Both reviewers would ship A."],
    [
      [
        [4, 4],
        [3, 4],
      ],
      "A. All 4 reviewers would ship it, 3 of 4 B.",
    ],
    [
      [
        [3, 4],
        [3, 4],
        [1, 4],
      ],
      "No single pick. A and B tie at 3 of 4.",
    ],
    [
      [
        [3, 4],
        [6, 8],
        [3, 4],
      ],
      "No single pick. A, B and C tie at 75%.",
    ],
    [
      [
        [2, 2],
        [1, 2],
        [1, 2],
      ],
      "A. Both reviewers would ship it; no other passes 1 of 2.",
    ],
    [
      [
        [2, 3],
        [0, 3],
        [0, 3],
      ],
      "A. 2 of 3 reviewers would ship it; nobody would ship another.",
    ],
  ] as [[number, number][], string][])
    it(`is “${sentence}”`, () => {
      expect(answer(...panels)).to.equal(sentence);
    });
});

describe("a price in English", () => {
  const USD = { price: 20, currency: "USD" };
  for (const [pricing, sentence, word] of [
    [{ entry: "free" }, "Free", ""],
    [{ entry: "free", ...USD }, "$20", "Free"],
    [{ entry: "freemium" }, "Free to start", "Freemium"],
    [
      { entry: "freemium", price: 19, currency: "EUR", period: "month" },
      "Free, then €19 per month",
      "Freemium",
    ],
    [{ entry: "paid" }, "Paid", ""],
    [
      { entry: "paid", ...USD, period: "month", asOf: "2026-03-02" },
      "$20 per month, as of March 2026",
      "Paid",
    ],
    [
      { entry: "paid", price: 3, currency: "USD", per: "1M input tokens" },
      "$3 per 1M input tokens",
      "Paid",
    ],
    [
      { entry: "paid", price: 0.0000025, currency: "USD", period: "once" },
      "$0.0000025 once",
      "Paid",
    ],
    [{ entry: "open-source" }, "Free, open source", ""],
    [{ entry: "open-source", ...USD }, "Open source, $20", ""],
    [{ entry: "contact" }, "Price on request", "Contact sales"],
  ] as [Pricing, string, string][])
    it(`is “${sentence}”, with the entry in a word`, () => {
      const written = writePrice(pricing, english);
      expect(toText(written.sentence) + written.asOf).to.equal(sentence);
      expect(writeEntry(pricing, english)).to.equal(word);
    });
});

describe("a date", () => {
  it("is that of the file, in words", () => {
    expect(writeDate("2026-01-01T00:30:00+14:00", english)).to.equal(
      "January 1, 2026",
    );
    expect(writeDate("2026-04-18", languageOf("de", en))).to.equal(
      "18. April 2026",
    );
  });

  it("stays as it is written in years that would read like a day", () => {
    expect(writeDate("0001-01-01", english)).to.equal("0001-01-01");
  });
});

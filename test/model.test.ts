import { expect } from "@open-wc/testing";
import { parse, toModel, type Review, type Tool } from "../src/comparison.js";
import { rank, toScorecard, toSpecRows } from "../src/model.js";
import { example } from "./example.js";

const BASE = "https://reviews.example/comparison.json";

/** A panel written as its votes: `Builder+ Skeptic-`. */
const panel = (votes: string): Review[] =>
  votes
    .split(" ")
    .filter(Boolean)
    .map((vote) => ({
      reviewer: vote.slice(0, -1),
      verdict: vote.endsWith("+") ? "ship" : "skip",
      quote: "Because.",
    }));

/** Tools with these reviews. */
const tools = (...reviews: Review[][]): Tool[] =>
  reviews.map((list, index) => ({
    ...example().tools[0]!,
    id: `tool-${index}`,
    reviews: list,
  }));

const modelOf = (list: Tool[]) =>
  toModel(parse(example({ tools: list }), BASE));

/** A panel of which `ship` say ship and `skip` skip. */
const votes = (ship: number, skip: number) =>
  panel(
    Array.from(
      { length: ship + skip },
      (_, index) => `R${index}${index < ship ? "+" : "-"}`,
    ).join(" "),
  );

const panelOf = (ship: number, skip: number) =>
  modelOf(tools(votes(ship, skip))).tools[0]!.panel;

const communityOf = (ship: number, skip: number) =>
  modelOf([{ ...tools([])[0]!, community: { ship, skip } }]).tools[0]!
    .community;

/** The index of the tools that are the pick. */
const picks = (...reviews: Review[][]) =>
  modelOf(tools(...reviews)).tools.flatMap(({ pick }, index) =>
    pick ? [index] : [],
  );

const allRows = (all: Tool[]) => {
  const { shared, single } = toScorecard(all);
  return [...shared, ...single];
};

/** The scorecard with only the reviewers' names; `-` for none. */
const rows = (...panels: string[]) =>
  allRows(tools(...panels.map(panel))).map((row) =>
    row.map((review) => review?.reviewer ?? "-").join(" "),
  );

/** The same numbers in every run: a linear congruential generator, from 0 up to `below`. */
function numbers(): (below: number) => number {
  let seed = 7;
  return (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
}

describe("toModel", () => {
  it("keeps the comparison and its tools, in their order", () => {
    const comparison = parse(example(), BASE);
    const model = toModel(comparison);
    expect(model.comparison).to.equal(comparison);
    expect(model.tools.map(({ tool }) => tool)).to.deep.equal(comparison.tools);
  });

  it("says of the demo's comparison what its reviews say", () => {
    const [first, second] = toModel(parse(example(), BASE)).tools;
    expect(first!.panel).to.deep.equal({
      ship: 4,
      skip: 0,
      total: 4,
      percent: 100,
    });
    expect(second!.panel).to.deep.equal({
      ship: 3,
      skip: 1,
      total: 4,
      percent: 75,
    });
    expect([first!.pick, second!.pick]).to.deep.equal([true, false]);
  });

  describe("shares", () => {
    it("are whole percentages, rounded to the nearest", () => {
      expect(panelOf(1, 1)!.percent).to.equal(50);
      expect(panelOf(1, 2)!.percent).to.equal(33);
      expect(panelOf(2, 1)!.percent).to.equal(67);
      expect(panelOf(1, 7)!.percent).to.equal(13);
      expect(panelOf(5, 4)!.percent).to.equal(56);
    });

    it("are 0% and 100% where all agree", () => {
      expect(panelOf(0, 1)!.percent).to.equal(0);
      expect(panelOf(0, 50)!.percent).to.equal(0);
      expect(panelOf(1, 0)!.percent).to.equal(100);
      expect(panelOf(50, 0)!.percent).to.equal(100);
    });

    it("never round to 0% or 100% what is not unanimous", () => {
      expect(communityOf(996, 4)!.percent).to.equal(99);
      expect(communityOf(4, 996)!.percent).to.equal(1);
      expect(communityOf(Number.MAX_SAFE_INTEGER, 1)!.percent).to.equal(99);
      expect(communityOf(1, Number.MAX_SAFE_INTEGER)!.percent).to.equal(1);
    });

    it("are right for every panel that the format allows", () => {
      for (let total = 1; total <= 50; total++)
        for (let ship = 0; ship <= total; ship++) {
          const split = panelOf(ship, total - ship)!;
          expect(split).to.include({ ship, skip: total - ship, total });
          const exact = (100 * ship) / total;
          expect(split.percent).to.satisfy(Number.isInteger);
          expect(split.percent === 0).to.equal(ship === 0);
          expect(split.percent === 100).to.equal(ship === total);
          expect(Math.abs(split.percent - exact)).to.be.below(1);
          if (exact >= 1 && exact <= 99)
            expect(Math.abs(split.percent - exact)).to.be.at.most(0.5);
        }
    });

    it("are right for communities of any size", () => {
      const next = numbers();
      for (let round = 0; round < 500; round++) {
        const ship = next(10 ** (1 + (round % 9)));
        const skip = next(10 ** (1 + (next(9) % 9)));
        const split = communityOf(ship, skip);
        if (ship + skip === 0) expect(split).to.equal(undefined);
        else {
          const { percent, total } = split!;
          expect(total).to.equal(ship + skip);
          expect(percent).to.satisfy(Number.isInteger).and.be.within(0, 100);
          expect(percent === 0).to.equal(ship === 0);
          expect(percent === 100).to.equal(skip === 0);
          expect(Math.abs(percent - (100 * ship) / total)).to.be.below(1);
        }
      }
    });

    it("are missing where nobody has voted, not 0%", () => {
      expect(panelOf(0, 0)).to.equal(undefined);
      expect(communityOf(0, 0)).to.equal(undefined);
    });

    it("of the community are missing where the file says nothing of it", () => {
      const [tool] = tools([]);
      delete tool!.community;
      expect(modelOf([tool!]).tools[0]!.community).to.equal(undefined);
    });
  });

  describe("the panel's pick", () => {
    it("is the one tool with the highest share, wherever it stands", () => {
      expect(picks(votes(3, 1), votes(2, 2))).to.deep.equal([0]);
      expect(picks(votes(2, 2), votes(3, 1))).to.deep.equal([1]);
      expect(picks(votes(0, 4), votes(1, 3), votes(0, 1))).to.deep.equal([1]);
    });

    it("goes by the share, not by the number of ships", () => {
      expect(picks(votes(9, 1), votes(2, 0))).to.deep.equal([1]);
    });

    it("goes by the exact share, not by the percentage on screen", () => {
      expect(picks(votes(33, 17), votes(2, 1))).to.deep.equal([1]);
      expect(
        modelOf(tools(votes(33, 16), votes(31, 15))).tools.map(
          (tool) => tool.panel!.percent,
        ),
      ).to.deep.equal([67, 67]);
      expect(picks(votes(33, 16), votes(31, 15))).to.deep.equal([1]);
    });

    it("is none where the highest share is tied", () => {
      expect(picks(votes(3, 1), votes(3, 1))).to.deep.equal([]);
      expect(picks(votes(4, 0), votes(1, 0))).to.deep.equal([]);
      expect(picks(votes(1, 2), votes(2, 4), votes(0, 3))).to.deep.equal([]);
      expect(picks(votes(0, 3), votes(0, 1))).to.deep.equal([]);
    });

    it("is there where only lower shares are tied", () => {
      expect(picks(votes(1, 1), votes(2, 0), votes(2, 2))).to.deep.equal([1]);
    });

    it("is none where fewer than two tools are reviewed", () => {
      expect(picks(votes(4, 0))).to.deep.equal([]);
      expect(picks([], [])).to.deep.equal([]);
      expect(picks(votes(4, 0), [])).to.deep.equal([]);
      expect(picks([], votes(4, 0), [])).to.deep.equal([]);
    });

    it("is never a tool without reviews", () => {
      expect(picks([], votes(0, 4), votes(1, 3))).to.deep.equal([2]);
      expect(picks([], votes(0, 4), votes(0, 3))).to.deep.equal([]);
    });

    it("heeds no community", () => {
      const list = tools(votes(3, 1), votes(2, 2));
      list[0]!.community = { ship: 0, skip: 99 };
      list[1]!.community = { ship: 99, skip: 0 };
      expect(modelOf(list).tools.map(({ pick }) => pick)).to.deep.equal([
        true,
        false,
      ]);
    });

    it("is at most one, and of a share above all others, for any panels", () => {
      const next = numbers();
      for (let round = 0; round < 300; round++) {
        const panels = Array.from({ length: 1 + next(8) }, () =>
          votes(next(4), next(4)),
        );
        // Whole numbers only, so that nothing is lost to rounding: 420 is divisible by 1 to 7.
        const shares = panels.map((list) =>
          list.length > 0
            ? (420 / list.length) *
              list.filter(({ verdict }) => verdict === "ship").length
            : -1,
        );
        const reviewed = shares.filter((share) => share >= 0);
        const best = Math.max(...shares);
        const leaders = shares.flatMap((share, index) =>
          share === best ? [index] : [],
        );
        expect(picks(...panels), JSON.stringify(shares)).to.deep.equal(
          reviewed.length >= 2 && leaders.length === 1 ? leaders : [],
        );
      }
    });
  });

  describe("the answer", () => {
    /** The answer in short: its kind, the tools by number, and the fractions that it names. */
    const answer = (...panels: string[]) => {
      const all = tools(...panels.map(panel));
      const found = modelOf(all).answer;
      const nameOf = ({ id }: Tool) => id.replace("tool-", "");
      const fraction = ({ ship, total }: { ship: number; total: number }) =>
        `${ship}/${total}`;
      switch (found.kind) {
        case "unreviewed":
          return "unreviewed";
        case "single":
          return `single ${nameOf(found.tool)} ${fraction(found.panel)}`;
        case "tie":
          return `tie ${found.tools.map(nameOf).join(" ")} ${fraction(found.best.panel)} ${found.best.isSameSize}`;
        case "pick":
          return `pick ${nameOf(found.tool)} ${fraction(found.panel)}, ${
            found.next
              ? `next ${nameOf(found.next.tool)} ${fraction(found.next.panel)}`
              : `others ${fraction(found.best.panel)} ${found.best.isSameSize}`
          }`;
      }
    };

    for (const [panels, expected] of [
      [["", ""], "unreviewed"],
      [["", "A+ B-"], "single 1 1/2"],
      [["A-"], "single 0 0/1"],
      [["A+ B+ C+ D+", "A+ B+ C+ D-"], "pick 0 4/4, next 1 3/4"],
      [["A- B-", "A+ B-", ""], "pick 1 1/2, next 0 0/2"],
      [["A+ B+", "A+ B-", "A- B-"], "pick 0 2/2, next 1 1/2"],
      [["A+ B+", "A+ B-", "A- B+"], "pick 0 2/2, others 1/2 true"],
      [["A+ B+", "A+ B-", "A- B+ C+ D-"], "pick 0 2/2, others 1/2 false"],
      [["A+ B-", "A- B+"], "tie 0 1 1/2 true"],
      [["A+ B-", "", "A- B+ C+ D-"], "tie 0 2 1/2 false"],
      [["A-", "A-", "A-"], "tie 0 1 2 0/1 true"],
      // 33 and 34 percent, and both 67: fractions decide, not rounded shares.
      [["A+ B+ C-", "A+ B+ C+ D+ E- F-"], "tie 0 1 2/3 false"],
    ] as const)
      it(`of ${panels.map((list) => list || "none").join(" | ")} is ${expected}`, () => {
        expect(answer(...panels)).to.equal(expected);
      });
  });

  it("counts the reviewers of all tools once, and each review under a shared name", () => {
    const count = (...panels: string[]) =>
      modelOf(tools(...panels.map(panel))).reviewers;
    expect(count("A+ B+", "B- C-")).to.equal(3);
    expect(count("A+ A-", "A+")).to.equal(2);
    expect(count("", "")).to.equal(0);
  });

  describe("the order", () => {
    const order = (...panels: string[]) =>
      rank(modelOf(tools(...panels.map(panel))).tools).map(({ tool }) =>
        Number(tool.id.replace("tool-", "")),
      );

    it("of two tools is that of the file", () => {
      expect(order("A-", "A+")).to.deep.equal([0, 1]);
    });

    it("of more is by share, ties as in the file, unreviewed last", () => {
      expect(order("", "A- B+", "A+", "A+ B-", "A-")).to.deep.equal([
        2, 1, 3, 4, 0,
      ]);
    });
  });

  describe("the specs", () => {
    const rowOf = (
      values: (string | number | boolean | null | undefined)[],
      best?: "highest" | "lowest",
    ) => {
      const comparison = {
        ...example(),
        specs: [{ id: "a", label: "A", best }],
      };
      const all = values.map((value) => ({
        ...tools([])[0]!,
        specs: value === undefined ? undefined : { a: value },
      }));
      const [row] = toSpecRows(comparison, all);
      return row!;
    };

    it("mark the best of the numbers", () => {
      expect(rowOf([1, 3, 2], "highest").best).to.deep.equal([
        false,
        true,
        false,
      ]);
      expect(rowOf([1, "0", 2, 1], "lowest").best).to.deep.equal([
        true,
        false,
        false,
        true,
      ]);
    });

    it("mark none if all are equal, alone, or nobody says what is best", () => {
      for (const row of [
        rowOf([2, 2], "highest"),
        rowOf([2, null], "highest"),
        rowOf(["a", "b"], "lowest"),
        rowOf([1, 2]),
      ])
        expect(row.best).to.not.include(true);
    });

    it("know which rows differ; what is not stated differs from what is", () => {
      expect(rowOf([1, 1]).differs).to.equal(false);
      expect(rowOf([1, "1"]).differs).to.equal(true);
      expect(rowOf([true, null]).differs).to.equal(true);
      expect(rowOf([undefined, null]).differs).to.equal(false);
    });

    it("find no value in what every object has", () => {
      const comparison = {
        ...example(),
        specs: [{ id: "constructor", label: "A" }],
      };
      expect(toSpecRows(comparison, tools([]))[0]!.values).to.deep.equal([
        null,
      ]);
    });
  });

  describe("the scorecard", () => {
    it("has a row for each review of a single tool", () => {
      expect(rows("A+ B- C+")).to.deep.equal(["A", "B", "C"]);
    });

    it("aligns the reviewers that two tools share, in the first one's order", () => {
      expect(rows("A+ B- C+", "C- A+ B+")).to.deep.equal(["A A", "B B", "C C"]);
    });

    it("pairs by position what is left over, after the shared", () => {
      expect(rows("A+ B- C+ D+", "A+ B+ C- E-")).to.deep.equal([
        "A A",
        "B B",
        "C C",
        "D E",
      ]);
      expect(rows("X+ A+ Y-", "Z+ A-")).to.deep.equal(["A A", "X Z", "Y -"]);
    });

    it("pairs all by position where the panels have nobody in common", () => {
      expect(rows("A+ B+", "C+ D+ E+")).to.deep.equal(["A C", "B D", "- E"]);
    });

    it("has a row for each reviewer of at least two tools", () => {
      expect(rows("A+ B+ C+", "B- C- A-", "C+ D+ A+")).to.deep.equal([
        "A A A",
        "B B -",
        "C C C",
        "- - D",
      ]);
    });

    it("puts the nth review under one name into that name's nth row", () => {
      expect(rows("A+ A- B+", "A+ B-")).to.deep.equal(["A A", "B B", "A -"]);
      expect(rows("A+ A- A+", "B+ A- A-")).to.deep.equal(["A A", "A A", "A B"]);
    });

    it("leaves a gap for a tool without reviews, and aligns the others", () => {
      expect(rows("", "A+ B+", "B- A-")).to.deep.equal(["- A A", "- B B"]);
      expect(rows("A+ B+", "", "B- C-")).to.deep.equal(["B - B", "A - C"]);
      expect(rows("A+ B+", "")).to.deep.equal(["A -", "B -"]);
    });

    it("has no row where nothing is reviewed", () => {
      expect(rows("")).to.deep.equal([]);
      expect(rows("", "")).to.deep.equal([]);
    });

    it("goes on to eight tools", () => {
      expect(
        rows("A+ B+", "B+ A-", "A+ C+", "A-", "", "D+ A+", "A+ B-", "E- F- A+"),
      ).to.deep.equal([
        "A A A A - A A A",
        "B B - - - - B -",
        "- - C - - D - E",
        "- - - - - - - F",
      ]);
    });

    it("takes reviewers' names as they are written", () => {
      expect(rows("builder+ A+", "Builder- A-")).to.deep.equal([
        "A A",
        "builder Builder",
      ]);
    });

    it("has each review once, in its tool's column, and no empty row, for any panels", () => {
      const next = numbers();
      for (let round = 0; round < 300; round++) {
        const panels = Array.from({ length: 1 + next(8) }, () =>
          panel(
            ["A+", "A-", "B-", "C+", "D-", "E+", "F-"]
              .map((vote) => ({ vote, rank: next(1000) }))
              .sort((one, other) => one.rank - other.rank)
              .slice(0, next(7))
              .map(({ vote }) => vote)
              .join(" "),
          ),
        );
        const all = tools(...panels);
        const { shared } = toScorecard(all);
        const scorecard = allRows(all);
        all.forEach(({ reviews }, column) => {
          const cells = scorecard.flatMap((row) => row[column] ?? []);
          expect(cells).to.have.lengthOf(reviews.length);
          expect(cells).to.have.members(reviews);
        });
        for (const row of scorecard) {
          expect(row).to.have.lengthOf(panels.length);
          expect(row.some(Boolean)).to.equal(true);
        }

        for (const row of shared) {
          const names = row.flatMap((review) => review?.reviewer ?? []);
          expect(names).to.have.lengthOf.above(1);
          expect(new Set(names)).to.have.lengthOf(1);
        }
      }
    });
  });

  it("changes nothing in the comparison", () => {
    const comparison = parse(example(), BASE);
    const before = structuredClone(comparison);
    toModel(comparison);
    expect(comparison).to.deep.equal(before);
  });
});

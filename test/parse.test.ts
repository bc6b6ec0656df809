import { expect } from "@open-wc/testing";
import {
  ComparisonError,
  parse,
  parseText,
  type ComparisonIssue,
} from "../src/parse.js";
import { at, complete, example, leaves } from "./example.js";
import {
  ADDRESSES,
  CHOICES,
  DATES,
  EXPECTED,
  FORBIDDEN,
  NEVER_EMPTY,
  NO_CURRENCIES,
  NO_DATES,
  NO_IDS,
  OPTIONAL,
  REQUIRED,
  RESOLVED,
  TEXTS,
  typeOf,
  VALUES,
} from "./format.js";

const BASE = "https://reviews.example/data/comparison.json";

/** The error that refuses `data`; fails where they are taken. */
function refusal(data: unknown, base = BASE): ComparisonError {
  return refusalOf(() => parse(data, base));
}

function refusalOf(task: () => unknown): ComparisonError {
  try {
    task();
  } catch (error) {
    expect(error).to.be.instanceOf(ComparisonError);
    return error as ComparisonError;
  }
  throw new Error("the data were taken");
}

const problems = (data: unknown): ComparisonIssue[] => [
  ...refusal(data).issues,
];

/** Each problem as one line, as the message of the error writes it. */
const lines = (data: unknown): string[] =>
  problems(data).map(({ path, message }) => `${path}: ${message}`);

describe("parse", () => {
  describe("takes what the format allows", () => {
    it("the demo's comparison, unchanged", () => {
      expect(parse(example(), BASE)).to.deep.equal(example());
    });

    it("every field of the format", () => {
      expect(parse(complete(), BASE)).to.deep.equal(complete());
    });

    for (const path of OPTIONAL)
      it(`a comparison without ${path}`, () => {
        expect(at(complete(), path), "is there to be taken away").not.to.equal(
          undefined,
        );
        const data = complete({ [path]: undefined });
        expect(parse(data, BASE)).to.deep.equal(data);
      });

    for (const path of OPTIONAL)
      it(`null as ${path}, which is the same as its absence`, () => {
        const without = complete({ [path]: undefined });
        expect(parse(complete({ [path]: null }), BASE)).to.deep.equal(without);
      });

    it("null as the value of a spec, which is not stated", () => {
      const taken = parse(complete({ "tools[0].specs.license": null }), BASE);
      expect(taken.tools[0]!.specs).to.have.property("license", null);
    });

    it("text, numbers and truth values as specs", () => {
      for (const value of ["MIT", "", 0, -1.5, 1e300, true, false])
        parse(complete({ "tools[0].specs.license": value }), BASE);
    });

    it("a tool of which only the id, the name and no reviews are known", () => {
      const tools = [{ id: "a", name: "A", reviews: [] }];
      const data = { version: 1, tools };
      expect(parse(data, BASE)).to.deep.equal(data);
    });

    for (const [path, choices] of Object.entries(CHOICES))
      for (const choice of choices)
        it(`${choice} as ${path}`, () => {
          const taken = parse(complete({ [path]: choice }), BASE);
          expect(at(taken, path)).to.equal(choice);
        });

    it("a price of nothing, and prices in fractions", () => {
      for (const price of [0, -0, 0.0004, 0.0000025, 19.99, 1e12])
        parse(complete({ "tools[0].pricing.price": price }), BASE);
    });

    it("a currency without a price", () => {
      parse(complete({ "tools[0].pricing.price": undefined }), BASE);
    });

    it("votes up to the largest whole number that JSON carries safely", () => {
      for (const ship of [0, 1, Number.MAX_SAFE_INTEGER])
        parse(complete({ "tools[0].community.ship": ship }), BASE);
    });

    it("affiliate false as well as true", () => {
      const taken = parse(complete({ "tools[0].affiliate": false }), BASE);
      expect(taken.tools[0]!.affiliate).to.equal(false);
    });

    it("ids that are slugs", () => {
      for (const id of [
        "a",
        "7",
        "a-b-c",
        "axolotl-v0-15",
        "gpt-4.1",
        "claude_4",
        "x".repeat(80),
      ])
        parse(complete({ "tools[0].id": id }), BASE);
    });

    it("two reviews under one name", () => {
      const data = example({ "tools[1].reviews[3].reviewer": "Builder" });
      expect(parse(data, BASE).tools[1]!.reviews).to.have.lengthOf(4);
    });

    it("one reviewer on two tools", () => {
      const [first, second] = parse(example(), BASE).tools;
      expect(first!.reviews[0]!.reviewer).to.equal(
        second!.reviews[0]!.reviewer,
      );
    });
  });

  describe("holds texts to their length", () => {
    for (const [path, most] of Object.entries(TEXTS)) {
      it(`${path} has up to ${most} characters`, () => {
        const longest = "x".repeat(most);
        const taken = parse(complete({ [path]: longest }), BASE);
        expect(at(taken, path)).to.equal(longest);
        const [line, ...others] = lines(complete({ [path]: `${longest}x` }));
        expect(line).to.contain(`${path}: expected ${EXPECTED[path]}`);
        expect(others).to.have.lengthOf(0);
      });

      it(`an emoji in ${path} is one character`, () => {
        parse(complete({ [path]: "🦎".repeat(most) }), BASE);
        expect(lines(complete({ [path]: "🦎".repeat(most + 1) })))
          .to.have.lengthOf(1)
          .and.satisfy(([line]: string[]) =>
            line!.startsWith(`${path}: expected ${EXPECTED[path]}`),
          );
      });
    }

    it("an id has up to 80 characters", () => {
      const [line] = lines(complete({ "tools[0].id": "x".repeat(81) }));
      expect(line).to.contain("tools[0].id: expected an id");
    });

    for (const path of NEVER_EMPTY)
      it(`${path} is not blank`, () => {
        for (const blank of ["", "  ", "\n\t", "\u00a0"])
          expect(lines(complete({ [path]: blank }))).to.deep.equal([
            `${path}: expected ${EXPECTED[path]}, got ${JSON.stringify(blank)}`,
          ]);
      });

    it("what is too long is quoted in part, with its length", () => {
      const [problem] = problems(complete({ title: "ab".repeat(200) }));
      expect(problem!.message)
        .to.contain("(400 characters)")
        .and.to.have.lengthOf.below(200);
    });
  });

  describe("holds lists to their length", () => {
    const tools = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...example().tools[0],
        id: `tool-${index}`,
      }));
    const reviews = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...example().tools[0]!.reviews[0],
        reviewer: `Reviewer ${index}`,
      }));
    const fields = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`name${index}`, "value"]),
      );

    it("one to eight tools", () => {
      for (const count of [1, 2, 3, 4, 5, 6, 7, 8])
        expect(
          parse(example({ tools: tools(count) }), BASE).tools,
        ).to.have.lengthOf(count);
      expect(lines(example({ tools: [] }))).to.deep.equal([
        "tools: expected a list of 1 to 8, got a list of 0",
      ]);
      expect(lines(example({ tools: tools(9) }))).to.deep.equal([
        "tools: expected a list of 1 to 8, got a list of 9",
      ]);
    });

    it("no more than fifty reviews of a tool", () => {
      for (const count of [0, 1, 50])
        parse(example({ "tools[1].reviews": reviews(count) }), BASE);
      expect(lines(example({ "tools[1].reviews": reviews(51) }))).to.deep.equal(
        ["tools[1].reviews: expected a list of at most 50, got a list of 51"],
      );
    });

    it("no more than ten hidden fields", () => {
      for (const count of [0, 1, 10])
        expect(
          parse(example({ "newsletter.fields": fields(count) }), BASE)
            .newsletter!.fields,
        ).to.deep.equal(fields(count));
      expect(lines(example({ "newsletter.fields": fields(11) }))).to.deep.equal(
        ["newsletter.fields: expected an object of at most 10, got an object"],
      );
    });
  });

  describe("names what it refuses by its path, in plain words", () => {
    it("as the format's description has it", () => {
      const { message } = refusal(
        example({ "tools[1].reviews[0].verdict": "maybe" }),
      );
      expect(message.split("\n").at(-1)!.trim()).to.equal(
        'tools[1].reviews[0].verdict: expected "ship" or "skip", got "maybe"',
      );
    });

    it("with the kind, the address and the problems at hand for programs", () => {
      const error = refusal(example({ "tools[0].name": 7 }));
      expect(error.kind).to.equal("invalid");
      expect(error.url).to.equal(BASE);
      expect(error.issues).to.deep.equal([
        {
          keys: ["tools", 0, "name"],
          path: "tools[0].name",
          message: "expected text of 1 to 120 characters, got 7",
          expected: { type: "text", min: 1, max: 120 },
          found: 7,
        },
      ]);
      expect(error.message).to.contain(BASE);
    });

    for (const path of REQUIRED)
      it(`${path} that is not there`, () => {
        const [issue, ...others] = problems(complete({ [path]: undefined }));
        expect(issue).to.include({
          path,
          message: `expected ${EXPECTED[path]}, got nothing`,
          found: undefined,
        });
        expect(others).to.have.lengthOf(0);
      });

    for (const path of Object.keys(EXPECTED).filter(
      (path) => path !== "version",
    ))
      it(`${path} that is not ${EXPECTED[path]}`, () => {
        for (const [other, value, called] of VALUES)
          if (
            other !== typeOf(path) &&
            !(value === null && OPTIONAL.includes(path))
          )
            expect(lines(complete({ [path]: value })), other).to.deep.equal([
              `${path}: expected ${EXPECTED[path]}, got ${called}`,
            ]);
      });

    it("a list or an object without the rules of its parts", () => {
      for (const [path, expected] of [
        ["tools", { type: "list", min: 1, max: 8 }],
        ["newsletter.fields", { type: "record", max: 10 }],
      ] as const)
        expect(problems(complete({ [path]: 7 }))[0]!.expected).to.deep.equal(
          expected,
        );
    });

    it("what a spec cannot be", () => {
      for (const [value, called] of [
        [["MIT"], "a list of 1"],
        [{}, "an object"],
        ["x".repeat(121), `"${"x".repeat(80)}"… (121 characters)`],
      ])
        expect(
          lines(complete({ "tools[0].specs.license": value })),
        ).to.deep.equal([
          `tools[0].specs.license: expected text of at most 120 characters, a number, true or false, got ${called as string}`,
        ]);
    });

    it("null in a list", () => {
      expect(lines(complete({ "tools[0].pros[1]": null }))).to.deep.equal([
        "tools[0].pros[1]: expected text of 1 to 160 characters, got null",
      ]);
    });

    it("a hidden field that is sent in place of the address or the consent", () => {
      for (const [field, name] of [
        [undefined, "email"],
        [undefined, "consent"],
        ["EMAIL", "EMAIL"],
        ["EMAIL", "consent"],
      ])
        expect(
          lines(
            example({
              "newsletter.field": field,
              "newsletter.fields": { list: "a", [name!]: "on" },
            }),
          ),
        ).to.deep.equal([
          `newsletter.fields.${name}: expected a name other than "consent" and that of the e-mail field, got "${name}"`,
        ]);
      expect(
        lines(example({ "newsletter.field": "consent" })).map(
          (line) => line.split(":")[0],
        ),
      ).to.deep.equal(["newsletter.field"]);
      parse(
        example({
          "newsletter.field": "EMAIL",
          "newsletter.fields": { email: "on" },
        }),
        BASE,
      );
    });

    for (const [path, choices] of Object.entries(CHOICES))
      it(`${path} that is none of ${choices.join(", ")}`, () => {
        const expected = choices.map((choice) => `"${choice}"`).join(" or ");
        for (const [value, called] of [
          ["Ship", '"Ship"'],
          ["", '""'],
          [1, "1"],
          [choices, `a list of ${choices.length}`],
        ] as const)
          expect(lines(complete({ [path]: value }))).to.deep.equal([
            `${path}: expected ${expected}, got ${called}`,
          ]);
      });

    for (const price of [-1, -0.01, 1e12 + 1])
      it(`a price of ${price}`, () => {
        expect(
          lines(complete({ "tools[0].pricing.price": price })),
        ).to.deep.equal([
          `tools[0].pricing.price: expected ${EXPECTED["tools[0].pricing.price"]}, got ${price}`,
        ]);
      });

    it("votes that are not whole numbers from 0", () => {
      for (const ship of [-1, 1.5, Number.MAX_SAFE_INTEGER + 1]) {
        const found = problems(complete({ "tools[0].community.ship": ship }));
        expect(found.map(({ path }) => path)).to.deep.equal([
          "tools[0].community.ship",
        ]);
        expect(found[0]!.message).to.equal(
          `expected a whole number from 0 to 9007199254740991, got ${ship}`,
        );
      }
    });

    for (const currency of NO_CURRENCIES)
      it(`${JSON.stringify(currency)} as a currency`, () => {
        expect(
          lines(complete({ "tools[0].pricing.currency": currency })),
        ).to.deep.equal([
          `tools[0].pricing.currency: expected an ISO 4217 currency code like "USD", got ${JSON.stringify(currency)}`,
        ]);
      });

    it("a price without its currency, be it 0", () => {
      for (const price of [0, 20]) {
        const found = problems(
          complete({
            "tools[0].pricing.price": price,
            "tools[0].pricing.currency": undefined,
          }),
        );
        expect(found).to.have.lengthOf(1);
        expect(found[0]).to.include({
          path: "tools[0].pricing.currency",
          message: 'expected an ISO 4217 currency code like "USD", got nothing',
        });
      }
    });

    for (const id of NO_IDS)
      it(`${JSON.stringify(id)} as a tool's id`, () => {
        expect(lines(complete({ "tools[0].id": id }))).to.deep.equal([
          `tools[0].id: expected an id like "some-tool-2", got ${JSON.stringify(id)}`,
        ]);
      });

    it("a tool's id that another tool has", () => {
      expect(lines(example({ "tools[1].id": "claude-4-api" }))).to.deep.equal([
        'tools[1].id: expected an id that no other has, got "claude-4-api"',
      ]);
    });

    it("a row's id that another row has", () => {
      expect(lines(complete({ "specs[2].id": "context" }))).to.deep.equal([
        'specs[2].id: expected an id that no other has, got "context"',
      ]);
    });

    it("the whole, where the whole is no object", () => {
      for (const [type, value, called] of VALUES)
        if (type !== "an object") {
          const { issues, message } = refusal(value);
          expect(issues).to.have.lengthOf(1);
          expect(issues[0]).to.deep.include({
            keys: [],
            path: "",
            message: `expected an object, got ${called}`,
          });
          expect(message).to.contain(`expected an object, got ${called}`);
        }
      expect(lines(undefined)).to.deep.equal([
        ": expected an object, got nothing",
      ]);
    });

    it("what an empty object lacks", () => {
      expect(lines({})).to.deep.equal([
        "version: expected 1, got nothing",
        "tools: expected a list of 1 to 8, got nothing",
      ]);
    });
  });

  describe("names every problem at once", () => {
    it("one in each part of a comparison", () => {
      const wrong = {
        title: 7,
        summary: "x".repeat(1001),
        url: "javascript:alert(1)",
        updated: "yesterday",
        "publisher.name": undefined,
        "publisher.url": "mailto:someone@example.com",
        "tools[0].id": "Not A Slug",
        "tools[0].affiliate": "yes",
        "tools[0].pricing.price": -1,
        "tools[0].pricing.currency": "dollars",
        "tools[0].community.ship": 1.5,
        "tools[0].reviews[1].verdict": "maybe",
        "tools[0].reviews[3].quote": "",
        "tools[1].name": null,
        "newsletter.action": "data:text/html,x",
        "newsletter.fields.list": 7,
      };
      const { issues, message } = refusal(complete(wrong));
      expect(issues.map(({ path }) => path)).to.have.members(
        Object.keys(wrong),
      );
      for (const issue of issues)
        expect(message).to.contain(`\n  ${issue.path}: ${issue.message}`);
    });

    it("a wrong entry of a list hides no other problem of the list", () => {
      const [tool] = example().tools;
      expect(lines(example({ tools: [tool, 7, tool] }))).to.have.members([
        "tools[1]: expected an object, got 7",
        'tools[2].id: expected an id that no other has, got "claude-4-api"',
      ]);
    });

    it("a list that is too long is refused before its items are looked at", () => {
      const zeros = Array.from({ length: 130_000 }, () => 0);
      for (const path of ["tools", "tools[0].reviews", "tools[1].pros"])
        expect(
          problems(complete({ [path]: zeros })).map(({ path }) => path),
        ).to.deep.equal([path]);
    });

    it("a wrong field of a price does not hide the lack of a currency", () => {
      const found = problems(
        example({ "tools[0].pricing": { entry: "cheap", price: 20 } }),
      );
      expect(found.map(({ message }) => message).join("\n"))
        .to.contain('got "cheap"')
        .and.to.contain("currency");
    });

    it("no more than a hundred of a record that holds many", () => {
      const wrong = Object.fromEntries(
        Array.from({ length: 60_000 }, (_, index) => [`spec-${index}`, []]),
      );
      expect(problems(complete({ "tools[0].specs": wrong }))).to.have.lengthOf(
        100,
      );
    });

    it("a hundred at most, and the message stays readable", () => {
      const review = { reviewer: "", verdict: "", quote: "" };
      const reviews = Array.from({ length: 50 }, () => review);
      const { issues, message } = refusal(
        example({ "tools[0].reviews": reviews, "tools[1].reviews": reviews }),
      );
      expect(issues).to.have.lengthOf(100);
      expect(message.split("\n")).to.have.lengthOf.below(30);
      expect(message).to.contain("100");
    });
  });

  describe("knows the version", () => {
    for (const [version, called] of [
      [2, "2"],
      [0, "0"],
      ["1", '"1"'],
      [null, "null"],
      [1.5, "1.5"],
      [[1], "a list of 1"],
    ] as const)
      it(`names nothing but the version where it is ${called}`, () => {
        const data = { version, tools: "of another kind", title: 7 };
        expect(lines(data)).to.deep.equal([
          `version: expected 1, got ${called}`,
        ]);
      });
  });

  describe("takes only addresses of the web", () => {
    it("in exactly the fields that are addresses", () => {
      const relative = Object.fromEntries(
        leaves(complete())
          .filter(([, value]) => typeof value === "string")
          .map(([path]) => [path, "x"]),
      );
      const refused = new Set(
        problems(complete(relative)).map(({ path }) => path),
      );
      const valid = Object.fromEntries(
        Object.entries(relative).filter(
          ([path]) => !refused.has(path) && !/(id|reviewer)$/.test(path),
        ),
      );
      const resolved = leaves(parse(complete(valid), BASE))
        .filter(([, value]) => value === "https://reviews.example/data/x")
        .map(([path]) => path.replace(/\d+/g, "0"));
      expect([...new Set(resolved)]).to.have.members(ADDRESSES);
    });

    for (const path of ADDRESSES)
      it(`${path} leads nowhere else`, () => {
        for (const url of FORBIDDEN)
          expect(lines(complete({ [path]: url })), url).to.deep.equal([
            `${path}: expected a web address (https://…), got ${JSON.stringify(url)}`,
          ]);
      });

    it("all of them in one file are all named", () => {
      const everywhere = Object.fromEntries(
        ADDRESSES.map((path) => [path, "javascript:alert(1)"]),
      );
      expect(
        problems(complete(everywhere)).map(({ path }) => path),
      ).to.have.members(ADDRESSES);
    });

    for (const [written, read] of RESOLVED)
      it(`${written} is read as ${read}, in every one of them`, () => {
        const taken = parse(
          complete(
            Object.fromEntries(ADDRESSES.map((path) => [path, written])),
          ),
          BASE,
        );
        for (const path of ADDRESSES)
          expect(at(taken, path), path).to.equal(read);
      });

    it("a relative address needs a base that leads to the web", () => {
      const error = refusal(example({ url: "x" }), "file:///home/a/b.json");
      expect(error.issues.map(({ path }) => path)).to.deep.equal(["url"]);
    });

    it("what one parse resolved against means nothing to the next", () => {
      const data = example({ url: "x" });
      refusal(example({ url: "x", title: 7 }), "https://one.example/");
      expect(parse(data, "https://two.example/").url).to.equal(
        "https://two.example/x",
      );
    });
  });

  describe("takes only real dates", () => {
    for (const updated of DATES)
      it(`${updated} is one`, () => {
        expect(parse(example({ updated }), BASE).updated).to.equal(updated);
      });

    for (const updated of NO_DATES)
      it(`${JSON.stringify(updated)} is none`, () => {
        expect(lines(example({ updated }))).to.deep.equal([
          `updated: expected a date like "2026-04-18" or "2026-04-18T09:30:00Z", got ${JSON.stringify(updated)}`,
        ]);
      });
  });

  describe("leaves the world as it was", () => {
    /** Whether the names in an object are the author's own. */
    const isRecord = (key: string, value: unknown) =>
      key === "fields" || (key === "specs" && !Array.isArray(value));

    /** The same data with more fields in every object of it. */
    function strewn(value: unknown, fields: Record<string, unknown>): unknown {
      if (Array.isArray(value))
        return value.map((item) => strewn(item, fields));
      if (typeof value !== "object" || !value) return value;
      const copy: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(value))
        copy[key] = isRecord(key, inner) ? inner : strewn(inner, fields);
      for (const [key, inner] of Object.entries(fields))
        Object.defineProperty(copy, key, {
          value: inner,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return copy;
    }

    /** Every object in some data, the data included. */
    const objects = (value: unknown): object[] =>
      typeof value === "object" && value
        ? [value, ...Object.values(value).flatMap(objects)]
        : [];

    afterEach(() => {
      expect(Object.keys(Object.prototype)).to.have.lengthOf(0);
      expect("polluted" in {}).to.equal(false);
      expect("polluted" in []).to.equal(false);
    });

    it("drops fields that the format does not know, wherever they are", () => {
      const data = strewn(complete(), {
        undefined: 1,
        null: 1,
        $schema: "./comparison.schema.json",
        rating: 5,
        nested: { deeper: [{}] },
      });
      expect(parse(data, BASE)).to.deep.equal(complete());
    });

    it("drops fields named like those of every object", () => {
      const text = JSON.stringify(
        strewn(complete(), {
          ["__proto__"]: { polluted: true, version: 2, name: 7 },
          constructor: { prototype: { polluted: true } },
          prototype: { polluted: true },
          toString: "polluted",
          hasOwnProperty: null,
          valueOf: 1,
        }),
      );
      expect(text).to.contain('"__proto__":{"polluted"');
      const taken = parseText(text, BASE);
      expect(taken).to.deep.equal(complete());
      for (const object of objects(taken))
        expect(Object.getPrototypeOf(object)).to.be.oneOf([
          Object.prototype,
          Array.prototype,
        ]);
    });

    it("finds nothing in a field named __proto__", () => {
      const text = `{"__proto__":${JSON.stringify(example())}}`;
      expect(
        refusalOf(() => parseText(text, BASE)).issues.map(({ path }) => path),
      ).to.deep.equal(["version", "tools"]);
    });

    it("hidden fields may bear any name and change no prototype", () => {
      const fields =
        '{"__proto__":"a","constructor":"b","toString":"c","list":"d"}';
      const data = example();
      const text = JSON.stringify({
        ...data,
        newsletter: { ...data.newsletter, fields: "FIELDS" },
      }).replace('"FIELDS"', fields);
      const taken = parseText(text, BASE).newsletter!.fields!;
      expect(Object.getPrototypeOf(taken)).to.equal(Object.prototype);
      expect(taken).to.include({ constructor: "b", toString: "c", list: "d" });
    });

    it("does not change what it is given", () => {
      const data = complete({ url: "relative", "tools[0].logo": "logo.svg" });
      for (const object of objects(data)) Object.freeze(object);
      const taken = parse(data, BASE);
      expect(taken.url).to.equal("https://reviews.example/data/relative");
      expect(data.url).to.equal("relative");
    });

    it("gives text back as it was written", () => {
      const text =
        "<b>x</b> ${1} {{x}} &amp; \u0000\u0007\u001b[31m \u202Egnirts\u2066 \ud83e \u2028 \r\n\t";
      const written = Object.fromEntries(
        Object.keys(TEXTS).map((path) => [
          path,
          text.slice(0, Math.min(60, TEXTS[path]!)),
        ]),
      );
      const taken = parse(complete(written), BASE);
      for (const path of Object.keys(TEXTS))
        expect(at(taken, path), path).to.equal(written[path]);
    });

    it("takes what it has returned, whatever the base is then", () => {
      const taken = parse(example({ url: "x" }), BASE);
      for (const again of [taken, structuredClone(taken)])
        expect(parse(again, "https://other.example/")).to.deep.equal(taken);
    });
  });

  describe("refuses what JSON cannot carry, and throws nothing else", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const ring: unknown[] = [];
    ring.push(ring);
    const strange: Record<string, unknown> = {
      "a function": () => 7,
      "a class": class {},
      "a BigInt": 7n,
      NaN: NaN,
      Infinity: Infinity,
      "a symbol": Symbol("7"),
      "a date": new Date(0),
      "a map": new Map(),
      "a regular expression": /7/,
      "an object without a prototype": Object.create(null),
      "an object that is in itself": cycle,
      "a list that is in itself": ring,
      "a list with holes": Array.from({ length: 3 }).fill(undefined),
      "a boxed text": Object("ship"),
      "an element": document.createElement("p"),
    };

    for (const [what, value] of Object.entries(strange)) {
      it(`${what} as a comparison`, () => {
        expect(refusal(value).kind).to.equal("invalid");
      });

      it(`${what} in any field`, () => {
        const paths = [
          ...new Set([
            ...leaves(complete()).map(([path]) => path),
            ...REQUIRED,
            ...OPTIONAL,
            ...Object.keys(EXPECTED),
          ]),
          // An empty object is a good set of hidden fields, and of specs.
        ].filter((path) => !/fields$|\.specs$/.test(path));
        for (const path of paths) {
          const error = refusal(complete({ [path]: value }));
          expect(error.kind).to.equal("invalid");
          for (const issue of error.issues)
            expect(issue.path).to.match(/^[a-z]/);
        }
      });
    }

    it("a list with holes", () => {
      const [tool] = example().tools;
      for (const [data, path] of [
        [example({ tools: Object.assign(Array(2), { 1: tool }) }), "tools[0]"],
        [complete({ "tools[0].reviews": Array(3) }), "tools[0].reviews[2]"],
        [complete({ "tools[1].pros": Array(1) }), "tools[1].pros[0]"],
      ] as const)
        expect(problems(data).map((issue) => issue.path)).to.contain(path);
    });

    it("a comparison that is in itself, where the format knows no such field", () => {
      const data: Record<string, unknown> = { ...example() };
      data.self = data;
      expect(parse(data, BASE)).to.deep.equal(example());
    });
  });
});

describe("parseText", () => {
  const reason = (text: string) => {
    const { kind, url, issues, message } = refusalOf(() =>
      parseText(text, BASE),
    );
    expect(url).to.equal(BASE);
    expect(message).to.contain(BASE);
    if (kind === "not-json") expect(issues).to.have.lengthOf(0);
    return `${kind}: ${message}`;
  };

  it("reads a comparison", () => {
    expect(parseText(JSON.stringify(example()), BASE)).to.deep.equal(example());
  });

  it("says that an empty file is empty", () => {
    for (const text of ["", " ", "\n\t\r\n"])
      expect(reason(text)).to.match(/^not-json: .*empty/s);
  });

  it("says that an HTML page is one", () => {
    for (const text of [
      "<!doctype html><title>Log in</title>",
      "\n\n  <html></html>",
      "<?xml version='1.0'?>",
    ])
      expect(reason(text)).to.match(/^not-json: .*HTML/s);
  });

  it("says that a text is in another encoding, but not of a lost character within it", () => {
    const decode = (bytes: number[]) =>
      new TextDecoder().decode(new Uint8Array(bytes));
    for (const text of [
      decode([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
      decode([0xfe, 0xff, 0, 0x7b, 0, 0x7d]),
      decode([0x0a, 0, 0x7b, 0, 0x7d, 0]),
      decode([0x1f, 0x8b, 8, 0]),
    ])
      expect(reason(text)).to.match(/^not-json: .*UTF-8/s);
    expect(reason('{"title": "\ufffd" "tools": []}')).not.to.contain("UTF-8");
  });

  it("refuses text that is not JSON", () => {
    for (const text of [
      JSON.stringify(example()).slice(0, 500),
      "undefined",
      "{'version': 1}",
      '{"version": 1,}',
      "// comment\n{}",
      "NaN",
      "callback({})",
    ])
      expect(reason(text)).to.match(/^not-json: /);
  });

  it("refuses JSON that is no comparison", () => {
    for (const text of ["null", "[]", '"text"', "7", "true", "{}"])
      expect(reason(text)).to.match(/^invalid: .*expected/s);
  });

  it("refuses nesting without end, as JSON or as a comparison", () => {
    const depth = 20_000;
    for (const [open, close] of [
      ["[", "]"],
      ['{"tools":', "}"],
      ['{"version":1,"tools":[{"reviews":[', "]}]}"],
    ] as const)
      expect(
        reason(
          open.repeat(depth) + (open === "[" ? "" : "1") + close.repeat(depth),
        ),
      ).to.match(/^(invalid|not-json): /);
  });
});

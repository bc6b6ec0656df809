import { expect, waitUntil } from "@open-wc/testing";
import { Draft, draft as own } from "../demo/write/draft.js";
import { assign, insert, move, valueAt } from "../demo/write/edits.js";
import { readValue } from "../demo/write/form/values.js";
import { difference } from "../demo/write/history.js";
import { toProblems, toWarnings } from "../demo/write/places.js";

/** What a browser keeps, in memory. */
class Shelf implements Storage {
  readonly items = new Map<string, string>();
  /** Whether it takes nothing any more. */
  isFull = false;
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const text = (title: string) =>
  JSON.stringify({
    version: 1,
    title,
    tools: [{ id: "a", name: "A", reviews: [] }],
  });

describe("a draft", () => {
  let shelf: Shelf;
  let draft: Draft;
  beforeEach(() => {
    shelf = new Shelf();
    draft = new Draft(() => shelf);
  });
  // The page's own draft hears of another tab, too.
  after(() => own.delete());
  // Who left unsaved work behind would keep the runner from leaving the page.
  afterEach(() => draft.exported());

  it("keeps the last valid comparison beside the problems of a broken text", () => {
    draft.set(text("One"));
    draft.set('{"version": 1, "tools": "none"}');
    expect(draft.comparison?.title).to.equal("One");
    expect(draft.error?.issues.map(({ path }) => path)).to.deep.equal([
      "tools",
    ]);
    draft.set('{"version": 1,');
    expect(draft.comparison?.title).to.equal("One");
    expect(draft.error?.kind).to.equal("not-json");
    expect(draft.data).to.equal(undefined);
    draft.set(text("Two"));
    expect(draft.comparison?.title).to.equal("Two");
    expect(draft.error).to.equal(undefined);
  });

  it("undoes what was typed in one go as one step, and other changes each", async () => {
    const start = draft.text;
    draft.set(text("One"));
    for (const title of ["Ones", "Ones ", "Ones m"])
      draft.set(text(title), { typing: "title" });
    draft.set(text("Ones m!"), { typing: "elsewhere" });
    draft.undo();
    expect(draft.text).to.equal(text("Ones m"));
    draft.undo();
    expect(draft.text).to.equal(text("One"));
    draft.undo();
    expect(draft.text).to.equal(start);
    expect(draft.canUndo).to.equal(false);
    draft.redo();
    draft.redo();
    expect(draft.text).to.equal(text("Ones m"));
    expect(draft.comparison?.title).to.equal("Ones m");
    draft.set(text("Another"));
    expect(draft.canRedo).to.equal(false);
  });

  it("checks what was typed once the typing rests, and anything else at once", async () => {
    let checks = 0;
    draft.addEventListener("change", () => checks++);
    for (const title of ["O", "On", "One"])
      draft.set(text(title), { typing: "title" });
    expect(checks).to.equal(0);
    await waitUntil(() => checks > 0);
    expect(checks).to.equal(1);
    expect(draft.comparison?.title).to.equal("One");
    draft.set(text("Two"));
    expect(checks).to.equal(2);
  });

  it("is there again after the page was left at once", () => {
    draft.set(text("One"), { base: "https://example.com/compare/" });
    expect(shelf.length).to.equal(0);
    dispatchEvent(new Event("pagehide"));
    const later = new Draft(() => shelf);
    expect(later.text).to.equal(text("One"));
    expect(later.comparison?.title).to.equal("One");
    expect(later.base).to.equal("https://example.com/compare/");
  });

  it("is gone when it is deleted, with all that could be undone", async () => {
    draft.set(text("One"));
    dispatchEvent(new Event("pagehide"));
    expect(shelf.length).to.equal(1);
    draft.delete();
    dispatchEvent(new Event("pagehide"));
    expect(shelf.length).to.equal(0);
    expect(draft.isNew).to.equal(true);
    expect(draft.canUndo).to.equal(false);
    expect(draft.comparison).to.equal(undefined);
  });

  it("follows another tab that goes on writing, and can go back", () => {
    draft.set(text("Mine"));
    const newValue = JSON.stringify({ text: text("Theirs"), base: draft.base });
    dispatchEvent(
      new StorageEvent("storage", { key: "tool-compare:draft", newValue }),
    );
    expect(draft.comparison?.title).to.equal("Theirs");
    draft.undo();
    expect(draft.comparison?.title).to.equal("Mine");
  });

  it("asks before the page is left only when the browser does not keep it", () => {
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented ? "asked" : "left";
    };
    expect(leave()).to.equal("left");
    draft.set(text("One"));
    expect(leave()).to.equal("left");
    expect(draft.keeping).to.equal("kept");
    shelf.isFull = true;
    draft.set(text("Two"));
    expect(leave()).to.equal("asked");
    expect(draft.keeping).to.equal("refused");
    draft.exported();
    expect(leave()).to.equal("left");
    draft.set(text("Three"));
    expect(leave()).to.equal("asked");
  });

  it("works where the browser has no storage at all", () => {
    const alone = new Draft(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(alone.keeping).to.equal("refused");
    alone.set(text("One"));
    expect(alone.comparison?.title).to.equal("One");
    expect(alone.isUnsaved).to.equal(true);
    alone.exported();
  });

  it("begins anew where what was kept is not a draft", () => {
    for (const odd of ["", "null", "{", '{"text":1}', '{"text":"x"}']) {
      shelf.setItem("tool-compare:draft", odd);
      expect(new Draft(() => shelf).isNew, odd).to.equal(true);
    }
  });

  it("goes back a bounded number of steps", () => {
    for (let n = 0; n < 400; n++) draft.set(text(`${n}`));
    let steps = 0;
    for (; draft.canUndo; steps++) draft.undo();
    expect(steps).to.equal(300);
  });

  it("says that a file is too large for the elements", () => {
    const tool = { id: "a", name: "A", reviews: [] };
    draft.set(
      JSON.stringify({ version: 1, tools: [tool], x: "é".repeat(6e5) }),
    );
    expect(draft.error?.kind).to.equal("too-large");
  });
});

describe("a change of the text", () => {
  const written = `{ "version": 1,
    "unknown": [1,2],
    "title": "Old",
    "tools": [
      { "id": "a", "name": "A", "reviews": [] },
      { "id": "b", "name": "B",   "reviews": [] },   { "id": "c", "name": "C", "reviews": [] }
    ]
}`;

  it("touches only the value that is set", () => {
    expect(assign(written, ["title"], 'New "one"')).to.equal(
      written.replace('"Old"', String.raw`"New \"one\""`),
    );
  });

  it("puts a new name where the schema has it", () => {
    const names = ["version", "title", "summary", "tools"];
    const text = assign(written, ["summary"], "S", () => names);
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal([
      "version",
      "unknown",
      "title",
      "summary",
      "tools",
    ]);
    expect(text).to.contain('"unknown": [1,2],');
  });

  it("makes the objects on the way to a value, and replaces what is none", () => {
    const path = ["tools", 0, "pricing", "price"];
    expect(valueAt(assign(written, path, 3), path)).to.equal(3);
    const odd = assign(written, ["tools", 0, "pricing"], "cheap");
    expect(valueAt(assign(odd, path, 3), path)).to.equal(3);
  });

  it("removes nothing where there is nothing", () => {
    expect(assign(written, ["newsletter", "heading"], undefined)).to.equal(
      written,
    );
  });

  it("moves an item and leaves what stands between the items", () => {
    const ids = (text: string) =>
      (JSON.parse(text) as { tools: { id: string }[] }).tools.map(
        ({ id }) => id,
      );
    expect(ids(move(written, ["tools"], 0, 2))).to.deep.equal(["b", "c", "a"]);
    expect(ids(move(written, ["tools"], 2, 0))).to.deep.equal(["c", "a", "b"]);
    expect(move(move(written, ["tools"], 0, 2), ["tools"], 2, 0)).to.equal(
      written,
    );
  });

  it("adds an item to a list, or the list itself", () => {
    const tool = { id: "d" };
    expect(valueAt(insert(written, ["tools"], 3, tool), ["tools", 3])).to.eql(
      tool,
    );
    expect(JSON.parse(insert("{}", ["tools"], 0, tool))).to.eql({
      tools: [tool],
    });
  });

  it("is told as the smallest splice", () => {
    expect(difference("abcabc", "abcXabc")).to.eql({
      from: 3,
      removed: "",
      inserted: "X",
    });
    expect(difference("aaa", "aa")).to.eql({
      from: 2,
      removed: "a",
      inserted: "",
    });
    expect(difference("same", "same")).to.eql({
      from: 4,
      removed: "",
      inserted: "",
    });
  });
});

describe("what the view to write in says of", () => {
  const base = "https://example.com/a.json";
  const example = () => ({
    version: 1,
    updated: "2026-04-18",
    specs: [{ id: "speed", label: "Speed" }] as object[],
    tools: [
      { id: "a", name: "Ant", pricing: { entry: "paid" }, reviews: [] },
      {
        id: "b",
        name: "A bee with a long name",
        shortName: "Bee",
        reviews: [{ reviewer: "Dev", verdict: "ship", quote: "Yes." }],
      },
    ] as Record<string, unknown>[],
    newsletter: { heading: "Weekly", action: "/join" } as object,
  });
  type Example = ReturnType<typeof example>;

  const problems = (text: string) => {
    const draft = new Draft(() => new Shelf());
    draft.set(text, { base });
    draft.exported();
    const { data, error } = draft;
    return toProblems(text, base, data, error);
  };

  const wrong: Record<string, [(data: Example) => unknown, string]> = {
    "an empty name": [
      ({ tools }) => (tools[0]!["name"] = " "),
      "Tool 1 › Name: Required.",
    ],
    "an id that is missing": [
      ({ tools }) => delete tools[0]!["id"],
      "Ant › Id: Required: an id like “some-tool-2”.",
    ],
    "an id with spaces": [
      ({ tools }) => (tools[1]!["id"] = "my id"),
      "Bee › Id: Must be an id like “some-tool-2”, not “my id”.",
    ],
    "an id that another has": [
      ({ tools }) => (tools[1]!["id"] = "a"),
      "Bee › Id: “a” is used already.",
    ],
    "a text that is too long": [
      ({ tools }) => (tools[0]!["shortName"] = "é".repeat(41)),
      `${"é".repeat(41)} › Short name: Too long by 1 character (at most 40).`,
    ],
    "a text that is a number": [
      ({ tools }) => (tools[0]!["tagline"] = 7),
      "Ant › Tagline: Must be text, not 7.",
    ],
    "a choice that there is not": [
      ({ tools }) => (tools[0]!["pricing"] = { entry: "cheap" }),
      "Ant › Pricing › Entry: Must be “free”, “freemium”, “paid”, “open-source” or “contact”, not “cheap”.",
    ],
    "a choice that is missing": [
      ({ tools }) =>
        (tools[1]!["reviews"] = [{ reviewer: "Dev", quote: "Yes." }]),
      "Bee › Review by Dev › Verdict: Required: “ship” or “skip”.",
    ],
    "a price below zero": [
      ({ tools }) =>
        (tools[0]!["pricing"] = { entry: "paid", price: -1, currency: "USD" }),
      "Ant › Pricing › Price: Must be a number from 0 to 1,000,000,000,000, not -1.",
    ],
    "a price without its currency": [
      ({ tools }) => (tools[0]!["pricing"] = { entry: "paid", price: 1 }),
      "Ant › Pricing › Currency: Required: an ISO 4217 currency code like “USD”.",
    ],
    "half a vote": [
      ({ tools }) => (tools[0]!["community"] = { ship: 0.5, skip: 1 }),
      "Ant › Community › Ship: Must be a whole number of at least 0, not 0.5.",
    ],
    "an address that leads nowhere": [
      ({ tools }) => (tools[0]!["url"] = "javascript:alert(1)"),
      "Ant › Address: Must be a web address (https://…), not “javascript:alert(1)”.",
    ],
    "a value that is a list": [
      ({ tools }) => (tools[0]!["specs"] = { speed: [] }),
      "Ant › Specs › Speed: Must be text, a number, true or false, not a list of 0.",
    ],
    "a value that is an object": [
      ({ tools }) => (tools[0]!["specs"] = { speed: { a: 1 } }),
      "Ant › Specs › Speed: Must be text, a number, true or false, not an object.",
    ],
    "an empty point": [
      ({ tools }) => (tools[0]!["pros"] = ["Fast", ""]),
      "Ant › Pros › Point 2: Required.",
    ],
    "too many points": [
      ({ tools }) => (tools[0]!["cons"] = Array.from("abcdefghi")),
      "Ant › Cons: At most 8; this has 9.",
    ],
    "no tools": [(data) => (data.tools = []), "Tools: Add at least one."],
    "a row without a label": [
      ({ specs }) => specs.push({ id: "x", label: "" }),
      "Row 2 › Label: Required.",
    ],
    "a hidden field with a name in use": [
      (data) =>
        (data.newsletter = { ...data.newsletter, fields: { consent: "on" } }),
      "Newsletter › Hidden fields › consent: The form sends this name itself.",
    ],
    "a newsletter that is text": [
      (data) => Object.assign(data, { newsletter: "x" }),
      "Newsletter: Must be an object, not “x”.",
    ],
    "another version": [
      (data) => (data.version = 2),
      "Version: Must be 1, not 2.",
    ],
  };
  for (const [what, [change, words]] of Object.entries(wrong))
    it(what, () => {
      const data = example();
      change(data);
      expect(
        problems(JSON.stringify(data)).map(
          ({ where, what }) => `${where}: ${what}`,
        ),
      ).to.deep.equal([words]);
    });

  const odd: Record<string, [(data: Example) => unknown, string]> = {
    "a field that nobody knows": [
      ({ tools }) => (tools[0]!["tagine"] = "x"),
      "Ant › tagine: Unknown field, did you mean `tagline`?",
    ],
    "an address without its scheme": [
      ({ tools }) => (tools[0]!["url"] = "www.example.com"),
      "Ant › Address: Begins without https://, so it leads to a file beside this one.",
    ],
    "a value without a row": [
      ({ tools }) => (tools[0]!["specs"] = { weight: 1 }),
      "Ant › Specs › weight: No row has this id, so the value is not shown.",
    ],
    "a commission that nobody discloses": [
      ({ tools }) => (tools[0]!["affiliate"] = true),
      "Ant › Affiliate link: The link earns a commission; say so in the disclosure.",
    ],
    "a price that is free": [
      ({ tools }) =>
        (tools[0]!["pricing"] = { entry: "free", price: 1, currency: "USD" }),
      "Ant › Pricing › Price: Shown beside the entry “free”.",
    ],
    "a price of no date": [
      (data) => {
        data.updated = null as unknown as string;
        data.tools[0]!["pricing"] = {
          entry: "paid",
          price: 1,
          currency: "USD",
        };
      },
      "Ant › Pricing › Price: Readers cannot tell how old the price is: fill in “As of”, or “Updated” for the whole comparison.",
    ],
    "an old date": [
      (data) => (data.updated = "1989-12-31"),
      "Updated: This is before 1990.",
    ],
    "a date to come": [
      (data) => (data.updated = "2999-01-01"),
      "Updated: This is in the future.",
    ],
    "a reviewer who comes twice": [
      ({ tools }) =>
        (tools[1]!["reviews"] as unknown[]).push(
          ...(tools[1]!["reviews"] as unknown[]),
        ),
      "Bee › Review by Dev › Reviewer: Already has a review of this tool; both count.",
    ],
  };
  for (const [what, [change, words]] of Object.entries(odd))
    it(what, () => {
      const data = example();
      change(data);
      const warnings = toWarnings(JSON.stringify(data), base, data);
      expect(
        warnings.map(({ where, what }) => `${where}: ${what}`),
      ).to.deep.equal([words]);
    });

  for (const [text, words] of [
    ["", "It is empty."],
    ["<!doctype html>", "It is an HTML page, perhaps a login."],
    ["\ufffd\ufffd{\0}\0", "It is not encoded in UTF-8."],
    ['{"a" 1}', "Expected a colon after the name, got `1`."],
  ] as const)
    it(`a text that is not JSON: ${text || "nothing"}`, () => {
      expect(problems(text).map(({ what }) => what)).to.deep.equal([words]);
    });

  it("a file that is too large", () => {
    const text = JSON.stringify({ ...example(), x: "x".repeat(1.1e6) });
    expect(problems(text).map(({ what }) => what)).to.deep.equal([
      "Larger than 1 MiB, the most that a comparison can be.",
    ]);
  });
});

describe("what is typed for a row is", () => {
  for (const [typed, plain, ofNumbers] of [
    ["200000", 200000, 200000],
    ["-0.5", -0.5, -0.5],
    [" 12 ", 12, 12],
    ["1.10", "1.10", 1.1],
    ["007", "007", "007"],
    ["1e5", "1e5", "1e5"],
    ["200,000", "200,000", "200,000"],
    ["12345678901234567890", "12345678901234567890", "12345678901234567890"],
    ["3.", "3.", "3."],
    ["Apache 2.0", "Apache 2.0", "Apache 2.0"],
    ["", undefined, undefined],
    ["  ", undefined, undefined],
  ] as const)
    it(`${JSON.stringify(plain)} for "${typed}"`, () => {
      expect(readValue(typed, false)).to.equal(plain);
      expect(readValue(typed, true)).to.equal(ofNumbers);
    });
});

import { expect, waitUntil } from "@open-wc/testing";
import { difference, Draft, draft as own } from "../demo/write/draft.js";
import { assign, insert, move, valueAt } from "../demo/write/edits.js";

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
    const text = assign(written, ["summary"], "S", names);
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
    expect(difference("same", "same")).to.equal(undefined);
  });
});

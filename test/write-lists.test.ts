import { expect } from "@open-wc/testing";
import type { Comparison } from "../src/index.js";
import {
  isWebKit,
  draft,
  until,
  open,
  focused,
  called,
  tabTo,
  press,
  type,
  button,
  listed,
  settled,
  unfold,
  unfoldPart,
  field,
  selectAll,
  EXAMPLE,
} from "./writing.js";

const { tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;

/** The example with other rows to compare by, and other points, in every tool. */
const write = (
  rows: Comparison["specs"],
  its: Partial<Comparison["tools"][number]>,
) =>
  JSON.stringify({
    ...rest,
    specs: rows,
    tools: tools.map((tool) => ({ ...tool, ...its })),
  });

const BARE = write(undefined, {
  specs: undefined,
  pros: undefined,
  cons: undefined,
});

const FULL = write(
  [
    { id: "context", label: "Context window", unit: "tokens", best: "highest" },
    { id: "hosted", label: "Hosted" },
    { id: "license", label: "License" },
  ],
  {
    specs: { context: 200000, hosted: true, "no-such-row": "1.2" },
    pros: ["Fast", "Small"],
    cons: ["Dear"],
  },
);

/** Types over what a field holds. */
async function typeOver(at: string, text: string): Promise<void> {
  await until(() => field(at), at);
  field(at).focus();
  await selectAll();
  await type(text);
  await settled();
}

/** Chooses yes, no or not stated for the value at a path. */
async function chooseValue(at: string, choice: string): Promise<void> {
  const group = field(at).parentElement!.querySelector("wa-radio-group")!;
  group.querySelector<HTMLElement>(`[value="${choice}"]`)!.click();
  await settled();
}

const tool = (index = 0) =>
  (draft.data as { tools: Record<string, unknown>[] }).tools[index]!;

describe("the rows that tools are compared by", () => {
  const rows = () => (draft.data as { specs: { id: string }[] }).specs;

  it("are added, and their ids are made from their labels", async () => {
    await open(BARE);
    button("Add the first row").click();
    await until(() => called() === "Label");
    await type("Fenêtre de contexte");
    await tabTo("Unit");
    await type("tokens");
    button("Add a row").click();
    await until(() => called() === "Label" && rows().length === 2);
    await type("価格");
    await settled();
    expect(rows()).to.deep.equal([
      {
        id: "fenetre-de-contexte",
        label: "Fenêtre de contexte",
        unit: "tokens",
      },
      { id: "row", label: "価格" },
    ]);
    expect(draft.error).to.equal(undefined);
  });

  it("keep their ids when they are renamed, once a tool has a value for them", async () => {
    await open(FULL.replace('"id":"license"', '"id":"hosting"'));
    for (const [index, id] of [
      [1, "hosted"],
      [2, "hosting"],
    ] as const) {
      await unfold(`[data-at="specs[${index}]"]`);
      await typeOver(`specs[${index}].label`, "Runs elsewhere");
      expect(rows()[index]!.id).to.equal(id);
    }
  });

  it("are moved and removed, and undo brings them back", async () => {
    await open(FULL);
    button("Move License up").click();
    await settled();
    expect(rows().map(({ id }) => id)).to.deep.equal([
      "context",
      "license",
      "hosted",
    ]);
    for (const label of ["License", "Hosted", "Context window"]) {
      button(`Remove ${label}`).click();
      await settled();
    }
    expect(draft.data).to.not.have.property("specs");
    button("Undo").click();
    expect(rows()).to.have.length(1);
  });

  it("have a control each in every tool, for a text, a number, yes, no or not stated", async () => {
    await open(FULL);
    await unfoldPart("Specs");
    const at = (id: string) => `tools[0].specs.${id}`;
    await until(() => field(at("license")));
    expect(field(at("context")).getAttribute("label")).to.equal(
      "Context window (tokens)",
    );
    await typeOver(at("context"), "1000000");
    await typeOver(at("license"), "Apache 2.0");
    await chooseValue(at("hosted"), "no");
    expect(tool()["specs"]).to.deep.equal({
      context: 1000000,
      hosted: false,
      license: "Apache 2.0",
      "no-such-row": "1.2",
    });
    await chooseValue(at("license"), "none");
    await chooseValue(at("context"), "yes");
    expect(field(at("context")).value).to.equal("");
    expect(tool()["specs"]).to.deep.equal({
      context: true,
      hosted: false,
      "no-such-row": "1.2",
    });
  });

  it("leave a value behind when they go, which can be read and removed", async () => {
    await open(FULL);
    await unfoldPart("Specs");
    const at = "tools[0].specs.no-such-row";
    await until(() => field(at)?.value === "1.2");
    await until(() => listed().some((words) => words.includes("no-such-row")));
    expect(field(at).textContent).to.contain("No row has this id");
    await typeOver(at, "2");
    await press("Backspace");
    await settled();
    expect(called()).to.equal("no-such-row");
    button("Remove no-such-row").click();
    await settled();
    expect(tool()["specs"]).to.not.have.property("no-such-row");
    button("Remove Hosted").click();
    await settled();
    expect(field("tools[0].specs.hosted")).to.not.equal(null);
    expect(tool()["specs"]).to.have.property("hosted", true);
  });

  it("may be called like anything that objects have", async () => {
    await open(
      JSON.stringify({
        version: 1,
        specs: [{ id: "constructor", label: "Builder" }],
        tools: [{ id: "a", name: "A", reviews: [] }],
      }),
    );
    await unfoldPart("Specs");
    await until(() => field("tools[0].specs.constructor")?.value === "");
    await typeOver("tools[0].specs.constructor", "Ant");
    expect(Object.entries(tool()["specs"]!)).to.deep.equal([
      ["constructor", "Ant"],
    ]);
  });
});

describe("pros and cons", () => {
  const pasteInto = async (at: string, text: string) => {
    field(at).focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    focused().dispatchEvent(event);
    await settled();
    return event;
  };

  it("are written one after the other with the Enter key", async () => {
    await open(BARE);
    await unfoldPart("Pros");
    await until(() => button("Add the first point"));
    button("Add the first point").click();
    await until(() => called() === "Pros, Point 1");
    await type("Small");
    await press("Enter");
    await until(() => called() === "Pros, Point 2");
    await type("Fast");
    await settled();
    expect(draft.comparison!.tools[0]!.pros).to.deep.equal(["Small", "Fast"]);
    expect(draft.text.indexOf('"pros"')).to.be.below(
      draft.text.indexOf('"reviews"'),
    );
  });

  it("are moved and removed, and the focus goes along", async () => {
    await open(FULL);
    await unfoldPart("Pros");
    await until(() => button("Move Point 1 down"));
    button("Move Point 1 down").focus();
    await press("Enter");
    await settled();
    expect(tool()["pros"]).to.deep.equal(["Small", "Fast"]);
    expect(called()).to.equal("Move Point 2 up");
    button("Remove Point 1").click();
    await settled();
    expect(tool()["pros"]).to.deep.equal(["Fast"]);
    button("Remove Point 1").click();
    await settled();
    expect(tool()).to.not.have.property("pros");
    button("Undo").click();
    expect(draft.comparison!.tools[0]!.pros).to.deep.equal(["Fast"]);
  });

  it("become several when several lines are pasted", async function () {
    if (isWebKit) return this.skip(); // MiniBrowser of WebKitGTK quits here; the cause is not known yet
    await open(FULL);
    await unfoldPart("Pros");
    await until(() => field("tools[0].pros[1]"));
    await pasteInto(
      "tools[0].pros[1]",
      "- er than most\r\n\n* Cheap\n3. Calm\n",
    );
    expect(tool()["pros"]).to.satisfy(
      (pros: string[]) =>
        pros.join("|").includes("er than most") && pros.length === 4,
    );
    expect((tool()["pros"] as string[]).slice(2)).to.satisfy(
      ([third, fourth]: string[]) =>
        third === "Cheap" && fourth!.startsWith("Calm"),
    );
    await until(() => called() === "Pros, Point 4");
    const one = await pasteInto("tools[0].pros[0]", "one line");
    expect(one.defaultPrevented).to.equal(false);
  });

  it("say that there are too many of them, and keep what was pasted", async function () {
    if (isWebKit) return this.skip(); // MiniBrowser of WebKitGTK quits here; the cause is not known yet
    await open(FULL);
    await unfoldPart("Cons");
    await until(() => field("tools[0].cons[0]"));
    await pasteInto("tools[0].cons[0]", "abcdefghi".split("").join("\n"));
    expect(tool()["cons"]).to.have.length(9);
    expect(listed()).to.include("Claude 4 API › Cons At most 8; this has 9.");
  });
});

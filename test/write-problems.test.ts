import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { Comparison } from "../src/index.js";
import {
  EXAMPLE,
  type Data,
  draft,
  until,
  open,
  focused,
  called,
  press,
  type,
  find,
  button,
  preview,
  previewed,
  listed,
  editor,
  settled,
  unfoldAll,
  field,
  selectAll,
} from "./writing.js";

/** Pastes over all that the editor holds. */
async function pasteOver(text: string): Promise<void> {
  editor().focus();
  await selectAll();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {
    bubbles: true,
    cancelable: true,
  });
  // Firefox leaves out what its constructor is given.
  Object.defineProperty(event, "clipboardData", { value: clipboardData });
  editor().dispatchEvent(event);
  await settled();
}

describe("problems of a comparison", () => {
  it("a broken paste leaves the last valid preview, and its problem leads to the place", async () => {
    await open(EXAMPLE);
    const title = draft.comparison!.title!;
    await pasteOver(EXAMPLE.replace('"summary":', '"summary"'));
    expect(previewed()).to.contain(title);
    expect(listed()).to.have.length(1);
    expect(listed()[0]).to.contain("colon");
    expect(find(".form-body").inert).to.equal(true);
    find<HTMLElement>(".problems li button").click();
    await until(() => focused() === editor());
    await press("ArrowLeft");
    await type(":");
    await until(() => !draft.error);
    await settled();
    expect(listed()).to.deep.equal([]);
    expect(find(".form-body").inert).to.equal(false);
  });

  it("a problem leads to its field, and is gone when it is mended there", async () => {
    await open(EXAMPLE.replace('"verdict": "skip"', '"verdict": "maybe"'));
    expect(listed()).to.deep.equal([
      "Axolotl v0.16 › Review by Creator › Verdict Must be “ship” or “skip”, not “maybe”.",
    ]);
    find<HTMLElement>(".problems li button").click();
    await until(() => called() === "Ship");
    await press(" ");
    await until(() => !draft.error);
    await settled();
    expect(listed()).to.deep.equal([]);
  });

  it("a problem leads to its place in the JSON, too", async () => {
    await open(EXAMPLE.replace('"verdict": "skip"', '"verdict": "maybe"'));
    button("Show in JSON").click();
    await until(() => focused() === editor());
    await sendKeys({ type: '"ship"' });
    await until(() => !draft.error);
  });

  it("tells of names that nobody reads, and leads to them", async () => {
    await open(EXAMPLE.replace('"tagline"', '"tagine"'));
    expect(draft.error).to.equal(undefined);
    await until(() => listed().length === 1);
    expect(listed()[0]).to.contain("did you mean `tagline`?");
    button("Show in JSON").click();
    await until(() => focused() === editor());
    await type('"tagline"');
    await until(() => draft.text === EXAMPLE);
    await until(() => listed().length === 0);
  });

  it("counts errors, what is missing and warnings, and says each beside its field", async () => {
    const heading = () => find(".problems h2").textContent.trim().split(".")[0];
    const says = (words: string) => until(() => heading() === words, words);
    const { tools, ...rest } = JSON.parse(EXAMPLE) as Comparison;
    const [first, second] = tools as unknown as [Data, Data];
    const write = () => JSON.stringify({ ...rest, tools: [first, second] });
    await open(EXAMPLE);
    await says("No errors");
    first["url"] = "www.example.com";
    await open(write());
    await says("No errors, 1 warning");
    expect(find(".tool .mark").textContent).to.equal("has warnings");
    await unfoldAll();
    await says("No errors, 1 warning");
    expect(field("tools[0].url").textContent).to.contain("without https://");
    Object.assign(first, { id: "", url: undefined, tagine: "x" });
    Object.assign(second, { id: "A", name: "", affiliate: 1 });
    await open(write());
    await says("2 errors, 2 required fields missing, 1 warning");
    draft.set('{"version": 1, "tools": []}');
    await says("1 required field missing");
  });

  it("says in place of the preview what is still to be done", async () => {
    const empty = () =>
      find(".preview .empty")?.textContent.trim().split(".")[0];
    await open();
    expect(empty()).to.equal("Add a tool to see the preview");
    for (const [text, words] of [
      ['{"version": 1, "tools": [{}]}', "Fill in the required fields"],
      ['{"version": 1, "tools": [{"id": 1}]}', "Fix the errors"],
      ["{", "Fix the errors"],
    ] as const) {
      draft.set(text);
      await until(() => empty() === `${words} to see the preview`, words);
    }
    draft.set(EXAMPLE);
    await until(() => preview());
  });
});

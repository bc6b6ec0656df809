import { expect } from "@open-wc/testing";
import { sendMouse } from "@web/test-runner-commands";
import { schema, type Schema } from "../demo/write/schema.js";
import type { Comparison } from "../src/index.js";
import {
  EXAMPLE,
  draft,
  until,
  open,
  called,
  press,
  type,
  find,
  all,
  button,
  settled,
  unfold,
  unfoldAll,
  unfoldPart,
  field,
  ids,
  selectAll,
} from "./writing.js";

describe("the form", () => {
  it("moves a tool by keyboard, and the focus goes with it", async () => {
    await open(EXAMPLE);
    const [first, second] = ids();
    const down = button(
      "Move Claude 4 API: Tool Use Streaming & Prompt Caching down",
    );
    down.focus();
    await press("Enter");
    await settled();
    expect(ids()).to.deep.equal([second, first]);
    expect(called()).to.contain("Move Claude 4 API");
    expect(find("[role=status]").textContent).to.contain("is now tool 2 of 2");
    await press("Enter");
    await settled();
    expect(ids()).to.deep.equal([first, second]);
  });

  it("moves a tool by pointer", async () => {
    await open(EXAMPLE);
    const [first, second] = ids();
    const [grip] = all(".grip");
    grip!.scrollIntoView({ block: "center" });
    const from = grip!.getBoundingClientRect();
    const to = all(".tool")[1]!.getBoundingClientRect();
    const x = Math.round(from.left + from.width / 2);
    await sendMouse({
      type: "move",
      position: [x, Math.round(from.top + from.height / 2)],
    });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: [x, Math.round(to.top)] });
    await sendMouse({ type: "move", position: [x, Math.round(to.bottom)] });
    await sendMouse({ type: "up" });
    await settled();
    expect(ids()).to.deep.equal([second, first]);
    expect(all(".tool .name")[0]!.textContent).to.contain("Axolotl");
  });

  it("removes a tool, and undo brings it back", async () => {
    await open(EXAMPLE);
    const before = ids();
    button("Remove Axolotl").click();
    await settled();
    expect(ids()).to.deep.equal(before.slice(0, 1));
    button("Undo").click();
    expect(ids()).to.deep.equal(before);
  });

  it("adds and removes a newsletter", async () => {
    await open();
    button("Add a sign-up form").click();
    await until(() => called() === "Heading");
    await type("Weekly");
    await settled();
    expect(draft.data).to.have.nested.property("newsletter.heading", "Weekly");
    button("Remove the newsletter").click();
    expect(draft.data).to.not.have.property("newsletter");
  });

  it("keeps both of two hidden fields, whatever they are called", async () => {
    await open(EXAMPLE);
    await unfold("[data-at=newsletter]");
    await unfold("[data-at=newsletter] .fold");
    await until(() => button("Add a hidden field"));
    button("Add a hidden field").click();
    await settled();
    button("Add a hidden field").click();
    await settled();
    const names = () =>
      Object.keys(draft.comparison!.newsletter!.fields ?? {}).filter(Boolean);
    const [first, second] = names().slice(-2);
    const input = find<HTMLInputElement>(
      `[data-at="newsletter.fields.${second}"]`,
    );
    input.focus();
    await selectAll();
    await type(first!);
    await press("Tab");
    await settled();
    expect(names()).to.include.members([first, second]);
  });

  it("has a control for every field of the format", async () => {
    const pricing = { entry: "paid", price: 1, currency: "USD" };
    const full = JSON.parse(EXAMPLE) as { tools: object[] };
    full.tools[0] = { ...full.tools[0], pricing };
    await open(JSON.stringify(full));
    await unfoldAll();
    const missing: string[] = [];
    const visit = (at: string, { properties, items }: Schema) => {
      for (const [name, inner] of Object.entries(properties ?? {})) {
        const path = at ? `${at}.${name}` : name;
        if (path !== "$schema" && path !== "version" && !field(path))
          missing.push(path);
        visit(path, inner);
      }
      if (items) visit(`${at}[0]`, items);
    };
    visit("", schema);
    expect(missing).to.deep.equal([]);
  });

  it("says beside a hidden field that its name is in use", async () => {
    await open(
      JSON.stringify({
        ...(JSON.parse(EXAMPLE) as Comparison),
        newsletter: { heading: "W", action: "/x", fields: { email: "x" } },
      }),
    );
    await unfold("[data-at=newsletter]");
    await unfold("[data-at=newsletter] .fold");
    await until(() => field("newsletter.fields.email"));
    expect(field("newsletter.fields.email").textContent).to.contain(
      "The form sends this name itself.",
    );
  });

  it("asks for what goes with a price only if there is one", async () => {
    await open(EXAMPLE);
    const with_ = ["currency", "period", "per", "asOf"].map(
      (name) => `tools[0].pricing.${name}`,
    );
    await unfoldPart("Pricing");
    await until(() => field("tools[0].pricing.price"));
    for (const at of with_) expect(field(at), at).to.equal(null);
    field("tools[0].pricing.price").focus();
    await type("20");
    await settled();
    for (const at of with_) expect(field(at), at).to.not.equal(null);
    expect(draft.comparison!.tools[0]!.pricing).to.include({
      price: 20,
      currency: "USD",
    });
  });

  it("shows a day in a date input, and a time or a mistake as text", async () => {
    await open(EXAMPLE);
    await unfold(".fold");
    for (const [date, kind] of [
      ["2026-04-18", "date"],
      ["2026-04-18T09:30:00Z", "text"],
      ["18 April", "text"],
    ]) {
      draft.set(JSON.stringify({ version: 1, updated: date, tools: [] }));
      await settled();
      await until(() => field("updated"));
      expect(field("updated").type, date).to.equal(kind);
      expect(field("updated").value).to.equal(date);
    }
    await unfoldAll();
    draft.set(EXAMPLE);
    await settled();
    await unfoldAll();
    const review = "tools[0].reviews[0]";
    expect(field(`${review}.date`).type).to.equal("date");
  });

  it("says whether a model wrote a review with a switch", async () => {
    await open(EXAMPLE);
    await unfoldAll();
    const ai = field("tools[0].reviews[0].ai");
    expect(ai.localName).to.equal("wa-switch");
    ai.click();
    await settled();
    expect(draft.comparison!.tools[0]!.reviews[0]!.ai).to.equal(true);
    field("tools[0].reviews[0].ai").click();
    await settled();
    expect(draft.comparison!.tools[0]!.reviews[0]).to.not.have.property("ai");
  });

  it("counts characters as the format does, where they run out", async () => {
    await open(
      JSON.stringify({ version: 1, title: "👍".repeat(190), tools: [] }),
    );
    expect(find("[data-at=title] .length").textContent).to.equal("190 of 200");
  });
});

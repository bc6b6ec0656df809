import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../src/index.js";
import type { Comparison, ToolCompare } from "../src/index.js";
import { emailField } from "./near.js";
import { complete } from "./example.js";
import { rendered } from "./frame.js";

/** Every field of text, and how many characters it takes. */
const FIELDS: Record<
  string,
  [most: number, set: (to: Comparison, text: string) => void]
> = {
  title: [200, (to, text) => (to.title = text)],
  kicker: [80, (to, text) => (to.kicker = text)],
  summary: [1000, (to, text) => (to.summary = text)],
  disclosure: [300, (to, text) => (to.disclosure = text)],
  publisher: [120, (to, text) => (to.publisher!.name = text)],
  "a tool's name": [120, (to, text) => (to.tools[0]!.name = text)],
  "a tool's category": [60, (to, text) => (to.tools[0]!.category = text)],
  "a tool's tagline": [240, (to, text) => (to.tools[0]!.tagline = text)],
  "a tool's description": [
    5000,
    (to, text) => (to.tools[0]!.description = text),
  ],
  "a tool's short name": [40, (to, text) => (to.tools[0]!.shortName = text)],
  "a tool's pro": [160, (to, text) => (to.tools[0]!.pros = [text, "second"])],
  "a tool's con": [160, (to, text) => (to.tools[0]!.cons = [text, "second"])],
  "the label of a spec": [80, (to, text) => (to.specs![0]!.label = text)],
  "the unit of a spec": [20, (to, text) => (to.specs![0]!.unit = text)],
  "the group of a spec": [60, (to, text) => (to.specs![0]!.group = text)],
  "the note on a spec": [160, (to, text) => (to.specs![0]!.note = text)],
  "a tool's spec": [
    120,
    (to, text) => (to.tools[0]!.specs = { [to.specs![0]!.id]: text }),
  ],
  "what a price is for": [40, (to, text) => (to.tools[0]!.pricing!.per = text)],
  "the note on a price": [
    120,
    (to, text) => (to.tools[0]!.pricing!.note = text),
  ],
  "a reviewer": [
    80,
    (to, text) =>
      to.tools.forEach(({ reviews }) => (reviews[0]!.reviewer = text)),
  ],
  "a reviewer's role": [
    80,
    (to, text) => to.tools.forEach(({ reviews }) => (reviews[0]!.role = text)),
  ],
  "a quote": [5000, (to, text) => (to.tools[0]!.reviews[0]!.quote = text)],
  "the newsletter's heading": [
    120,
    (to, text) => (to.newsletter!.heading = text),
  ],
  "the newsletter's kicker": [80, (to, text) => (to.newsletter!.kicker = text)],
  "the newsletter's text": [300, (to, text) => (to.newsletter!.text = text)],
  "the newsletter's consent": [
    300,
    (to, text) => (to.newsletter!.consent = text),
  ],
};

const shown = async (width = 700) => {
  const element = await fixture<ToolCompare>(
    html`<tool-compare></tool-compare>`,
  );
  element.style.cssText = `width: ${width}px; font: 16px sans-serif`;
  await show(element);
  await rendered();
  return element;
};

/** Shows every field's example, but for what `change` does to it. */
async function show(
  element: ToolCompare,
  change: (comparison: Comparison) => void = () => {},
): Promise<void> {
  const comparison = complete();
  change(comparison);
  element.comparison = comparison;
  await oneEvent(element, "load");
  await emailField(element);
}

const elements = ({ shadowRoot }: ToolCompare) => [
  ...shadowRoot!.querySelectorAll("*"),
];

const tags = (element: ToolCompare) =>
  elements(element).map(({ localName }) => localName);

const texts = (element: ToolCompare) =>
  elements(element).map(({ textContent }) => textContent!.trim());

describe("text is text", () => {
  const WRITTEN = {
    markup: "x <b>bold</b> <img src=x onerror=alert(1)> &amp; &lt;",
    "a script": "x <script>alert(1)</script></style><!-- x",
    "a template's syntax": "x ${x} {{x}} <%= x %> <!--?lit$--> ?lit$1$ x",
    "control characters":
      "x\u0000\u0001\u0007\b\u000b\u001b[31m\u007f\u0085\u009f x",
    "turns of direction": "x \u202eabc\u202d \u2066def\u2067 \u2069\u200f x",
    "surrogates without a partner": "x \ud83d x \ude00 x",
    "emoji and accents": "x 👩‍👩‍👧‍👦 e\u0301\u0301\u0301 ﷽ Ω x",
  };

  for (const [field, [most, set]] of Object.entries(FIELDS))
    it(`shows as written in ${field}`, async () => {
      const element = await shown();
      await show(element, (comparison) => set(comparison, "x"));
      const plain = tags(element);
      for (const [what, whole] of Object.entries(WRITTEN)) {
        const text = Array.from(whole).slice(0, most).join("").trim();
        await show(element, (comparison) => set(comparison, text));
        expect(tags(element), what).to.deep.equal(plain);
        // What stands in a sentence has no controls of direction, and no halves of a character.
        const shownAs = ["what a price is for", "the label of a spec"].includes(
          field,
        )
          ? text.toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
          : text;
        expect(texts(element), what).to.include(shownAs);
      }
    });

  it("markup in the names and values of the hidden fields stays in them", async () => {
    const text = `"><script>alert(1)</script>`;
    const element = await shown();
    await show(element, ({ newsletter }) => {
      newsletter!.field = text;
      newsletter!.fields = { [`${text}2`]: text };
    });
    const form = element.shadowRoot!.querySelector("form")!;
    const input = form.querySelector<HTMLInputElement>("[part=input]")!;
    input.value = "reader@example.com";
    expect([...new FormData(form)]).to.deep.equal([
      [text, "reader@example.com"],
      [`${text}2`, text],
    ]);
    expect(form.querySelector("script")).to.equal(null);
  });
});

describe("a turn of direction that is never ended", () => {
  /** Each word and where it stands in the card. */
  function places({ shadowRoot }: ToolCompare): [string, number, number][] {
    const card = shadowRoot!.querySelector("article")!;
    const { x, y } = card.getBoundingClientRect();
    const found: [string, number, number][] = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node as Text).data.matchAll(
        /[\p{L}\p{N}]+/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const box = range.getBoundingClientRect();
        found.push([word, box.left - x, box.top - y]);
      }
    return found;
  }

  const TURNS = {
    override: "\u202e",
    embedding: "\u202b",
    isolate: "\u2067",
    "override after the end of an isolate": "\u2069\u2069\u202e",
  };

  /** By the name of a turn, the words that stand elsewhere than without it; it stands after a single letter. */
  async function moved(
    set: (comparison: Comparison, text: string) => void,
  ): Promise<Record<string, string[]>> {
    const element = await shown();
    await show(element, (comparison) => set(comparison, "x"));
    const before = places(element);
    const found: Record<string, string[]> = {};
    for (const [name, turn] of Object.entries(TURNS)) {
      await show(element, (comparison) => set(comparison, `x${turn}`));
      const after = places(element);
      expect(after.map(([word]) => word)).to.deep.equal(
        before.map(([word]) => word),
      );
      found[name] = before.flatMap(([word, left, top], index) => {
        const [, otherLeft, otherTop] = after[index]!;
        return Math.abs(left - otherLeft) > 1 || Math.abs(top - otherTop) > 1
          ? `${word}: ${left}, ${top} became ${otherLeft}, ${otherTop}`
          : [];
      });
    }
    return found;
  }

  const none = Object.fromEntries(Object.keys(TURNS).map((name) => [name, []]));

  for (const [field, [, set]] of Object.entries(FIELDS))
    it(`moves none of its neighbours in ${field}`, async () => {
      expect(await moved(set)).to.deep.equal(none);
    });

  it("moves no other tool's name in a title made of the names", async () => {
    const nameless = (comparison: Comparison, text: string) => {
      delete comparison.title;
      comparison.tools[0]!.name = text;
    };
    expect(await moved(nameless)).to.deep.equal(none);
  });
});

describe("a word without end", () => {
  for (const width of [280, 700])
    for (const [field, [most, set]] of Object.entries(FIELDS))
      it(`stays inside in ${field}, ${width} pixels wide, and can be read to its end`, async () => {
        const element = await shown(width);
        const word = "W".repeat(Math.min(most, 400));
        await show(element, (comparison) => set(comparison, word));
        const card = element.shadowRoot!.querySelector("article")!;
        const { left, right } = card.getBoundingClientRect();
        for (const inner of card.querySelectorAll("*")) {
          const box = inner.getBoundingClientRect();
          const style = getComputedStyle(inner);
          const name = `${inner.localName} ${inner.getAttribute("part") ?? inner.className}`;
          if (box.width === 0 || style.textOverflow === "ellipsis") continue;
          expect(box.right, name).to.be.at.most(right + 0.5);
          expect(box.left, name).to.be.at.least(left - 1);
          if (style.display !== "inline" && inner.clientWidth > 0)
            expect(inner.scrollWidth, name).to.be.at.most(
              inner.clientWidth + 1,
            );
        }
      });
});

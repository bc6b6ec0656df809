import { expect } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete, EXAMPLE } from "./example.js";
import { once } from "./frame.js";
import { address } from "./requests.js";

type Collect = (options: {
  type: "major";
  execution: "async";
}) => Promise<void>;

const { gc } = globalThis as { gc?: Collect };

/** How many elements each test makes. */
const COUNT = 200;

const nextFrame = () => new Promise(requestAnimationFrame);

(gc ? describe : describe.skip)(
  "two hundred elements that are gone are forgotten (only Chromium lets a page collect garbage)",
  () => {
    /** Makes the elements, lets them live until `lived`, and removes them. */
    async function removed(
      attributes: Record<string, string>,
      lived: (elements: ToolCompare[]) => Promise<unknown>,
    ): Promise<WeakRef<ToolCompare>[]> {
      const place = document.createElement("div");
      place.append(
        ...Array.from({ length: COUNT }, () => {
          const element = document.createElement("tool-compare");
          for (const [name, value] of Object.entries(attributes))
            element.setAttribute(name, value);
          return element;
        }),
      );
      const elements = [...place.querySelectorAll("tool-compare")];
      const done = lived(elements);
      document.body.append(place);
      await done;
      place.replaceChildren();
      place.remove();
      return elements.map((element) => new WeakRef(element));
    }

    async function kept(refs: WeakRef<ToolCompare>[]): Promise<number> {
      let count = refs.length;
      for (let round = 0; round < 10 && count > 0; round++) {
        await nextFrame();
        await gc!({ type: "major", execution: "async" });
        count = refs.filter((ref) => ref.deref()).length;
      }
      return count;
    }

    const each = (type: string) => (elements: ToolCompare[]) =>
      Promise.all(elements.map((element) => once(element, type)));

    it("after they have loaded", async () => {
      const refs = await removed({ src: EXAMPLE }, each("load"));
      expect(await kept(refs)).to.equal(0);
    });

    it("after they have failed", async () => {
      const src = address("status", { code: 404 }).href;
      const refs = await removed({ src }, each("error"));
      expect(await kept(refs)).to.equal(0);
    });

    it("while their request is under way", async () => {
      const refs = await removed({ src: address("hang").href }, (elements) =>
        Promise.all(elements.map(({ updateComplete }) => updateComplete)),
      );
      expect(await kept(refs)).to.equal(0);
    });

    it("while lazy ones still wait to be seen", async () => {
      const attributes = { src: EXAMPLE, loading: "lazy" };
      const refs = await removed(attributes, (elements) =>
        Promise.all(elements.map(({ updateComplete }) => updateComplete)),
      );
      expect(await kept(refs)).to.equal(0);
    });

    it("while the data that they showed live on", async () => {
      const comparison = complete();
      const refs = await removed({}, async (elements) => {
        for (const element of elements) element.comparison = comparison;
        await each("load")(elements);
      });
      expect(await kept(refs)).to.equal(0);
      expect(comparison.version).to.equal(1);
    });
  },
);

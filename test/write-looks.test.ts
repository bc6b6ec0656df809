import { expect } from "@open-wc/testing";
import { emulateMedia, setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import type axe from "axe-core";
import { NOT_A_PAGE, RULES, said } from "./axe.js";
import { rendered } from "./frame.js";
import {
  isWebKit,
  EXAMPLE,
  type Data,
  host,
  until,
  open,
  all,
  settled,
  unfoldAll,
} from "./writing.js";

const { run } = (window as unknown as { axe: typeof axe }).axe;

describe("the view to write in", () => {
  for (const width of [360, 1280])
    it(`has no sideways scroll at ${width} pixels, whatever is open`, async () => {
      await setViewport({ width, height: 800 });
      const long = JSON.parse(
        await (await fetch("/demo/comparisons/long-words.json")).text(),
      ) as { tools: Data[]; specs?: Data[] };
      const word = "Donaudampfschifffahrt".repeat(4).slice(0, 80);
      long.specs = [{ id: "a", label: word, unit: word.slice(0, 20) }];
      Object.assign(long.tools[0]!, {
        specs: { [word.toLowerCase()]: word },
        pros: [word],
        cons: [word, word],
      });
      await open(JSON.stringify(long));
      for (const view of ["form", "preview", "json"]) {
        host.dataset["view"] = view;
        if (view === "form") await unfoldAll();
        await settled();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, view).to.equal(clientWidth);
      }
    });
});

describe("axe finds nothing in the view to write in", () => {
  const states: Record<string, () => unknown> = {
    new: () => open(),
    async filled() {
      await open(EXAMPLE.replace('"cache"', '"no-such-row"'));
      await unfoldAll();
    },
    broken: () =>
      open(EXAMPLE.replace('"skip"', '"maybe"').replace("2026", "26")),
  };
  for (const [state, enter] of Object.entries(states))
    for (const width of [360, 1280])
      for (const scheme of ["light", "dark"] as const)
        it(`${state}, ${scheme}, ${width} pixels wide`, async function () {
          if (isWebKit && scheme === "dark") return this.skip(); // it cannot emulate the scheme
          if (!isWebKit) await emulateMedia({ colorScheme: scheme });
          await setViewport({ width, height: 800 });
          await enter();
          await settled();
          for (const details of all("wa-details[open]"))
            await (
              details as HTMLElement & { updateComplete: Promise<unknown> }
            ).updateComplete;
          await rendered();
          await until(
            () =>
              !all("wa-details").some((each) =>
                each.matches(":state(animating)"),
              ),
          );
          const { violations } = await run(host, {
            runOnly: RULES,
            rules: NOT_A_PAGE,
          });
          expect(said(violations)).to.deep.equal([]);
        });
});

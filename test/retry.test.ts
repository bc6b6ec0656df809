import { expect } from "@open-wc/testing";
import { load } from "../src/index.js";
import { address, requestsFor } from "./requests.js";

describe("a busy server that asks for another try", () => {
  const month = 30 * 24 * 3_600_000;

  for (const [name, after] of [
    ["no seconds", "0"],
    ["a date that has passed", new Date(Date.now() - month).toUTCString()],
  ] as const)
    it(`after ${name} gets it at once`, async () => {
      const query = new URLSearchParams({ code: "503", after });
      const src = address(`flaky?${query}`);
      const signal = AbortSignal.timeout(5000);
      await load(new URL(src, location.href), { signal });
      expect(await requestsFor(src)).to.equal(2);
    });
});

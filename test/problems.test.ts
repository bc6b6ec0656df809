import { expect } from "@open-wc/testing";
import { choose, control, says, shown, text, until, visit } from "./builder.js";
import { example } from "./example.js";
import { address, publish } from "./requests.js";

describe("the builder says what is wrong with", () => {
  const other = (url: URL) => {
    const hostname = url.hostname === "127.0.0.1" ? "localhost" : "127.0.0.1";
    return Object.assign(new URL(url), { hostname }).href;
  };

  const failures: Record<string, [() => Promise<string> | string, RegExp[]]> = {
    "an address that is none": [
      () => "javascript:alert(1)",
      [/not a web address/],
    ],
    "a word that is no address": [() => "hello", [/not a web address/]],
    "a missing file": [
      () => address("status", { code: 404 }).href,
      [/no file at this address \(404\)/, /spelling/],
    ],
    "a file behind a login": [
      () => address("status", { code: 403 }).href,
      [/not give access to this file \(403\)/, /public/],
    ],
    "a web page": [
      () =>
        address("text", { body: "<!doctype html>", type: "text/html" }).href,
      [/web page, not a comparison/],
    ],
    "a file that is not JSON": [
      () => address("text", { body: "{ version: 1 }" }).href,
      [/not valid JSON/, /comma or quotation mark/],
    ],
    "an empty file": [
      () => address("text", { body: "\n" }).href,
      [/file is empty/, /uploaded/],
    ],
    "a file in another encoding": [
      () => address("text", { body: "\ufffd\ufffd{\0}\0" }).href,
      [/not encoded in UTF-8/],
    ],
    "a file with mistakes": [
      async () =>
        (
          await publish(
            example({
              "tools[1].reviews[0].verdict": "maybe",
              updated: "yesterday",
            }),
          )
        ).href,
      [
        /2 errors/,
        /tools\[1\]\.reviews\[0\]\.verdict expected "ship" or "skip", got "maybe"/,
        /updated expected/,
      ],
    ],
    "a file that other sites may not read": [
      () => other(address("ok")),
      [/does not let other sites read it/, /Access-Control-Allow-Origin: \*/],
    ],
    "a host that is not there": [
      () => "http://127.0.0.1:9/x.json",
      [/127\.0\.0\.1:9 could not be reached/, /Check the spelling/],
    ],
  };

  for (const [what, [make, expected]] of Object.entries(failures))
    it(what, async () => {
      const site = await visit(`#src=${encodeURIComponent(await make())}`);
      await until("what is wrong", () => text(site, ".problem"));
      for (const words of expected)
        expect(text(site, ".problem")).to.match(words);
    });

  it("a file that is there the second time", async () => {
    const src = address("flaky", { code: 500, times: 3 });
    const site = await visit(`#src=${encodeURIComponent(src.href)}`);
    expect(text(site, ".problem")).to.contain("an error (500)");
    control(site, "Try again").click();
    await shown(site, "the comparison", says("75%"));
    expect(site.document.querySelector(".problem")).to.equal(null);
  });

  it("nothing, once another address is given", async () => {
    const site = await visit("#src=nowhere.json");
    expect(text(site, ".problem")).to.contain("404");
    const src = await publish(example({ title: "Here" }));
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("Here"));
    expect(site.document.querySelector(".problem")).to.equal(null);
  });
});

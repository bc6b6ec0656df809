import { expect } from "@open-wc/testing";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import type axe from "axe-core";
import {
  ears,
  isWebKit,
  PHONE,
  preview,
  says,
  shown,
  text,
  until,
  visit,
  WIDE,
  type Control,
  type Site,
} from "./builder.js";
import { RULES, said } from "./axe.js";
import { example } from "./example.js";
import { once, open, rendered, settled, type Frame } from "./frame.js";
import { publish } from "./requests.js";

describe("the builder for everybody", () => {
  it("goes from an address to a copied snippet by keyboard alone", async function () {
    if (isWebKit) this.skip(); // it tabs only to fields, as Safari does
    const src = await publish(example({ title: "By keyboard" }));
    const site = await visit();
    site.window.focus();
    const focused = () => site.document.activeElement as Control | null;
    const tabTo = async (what: string, is: (one: Control) => unknown) => {
      for (let n = 0; n < 60; n++) {
        await sendKeys({ press: "Tab" });
        const one = focused();
        if (one && is(one)) return;
      }
      throw new Error(`Tab never came to ${what}`);
    };
    await tabTo("the address", (one) => one.matches(".address"));
    await sendKeys({ type: src.href });
    await shown(site, "the comparison", says("By keyboard"));
    await tabTo("badge or comparison", (one) => one.closest("wa-radio-group"));
    await sendKeys({ press: "ArrowRight" });
    await shown(
      site,
      "a badge",
      ({ localName }) => localName === "tool-verdict",
    );
    await tabTo("the copy button", (one) =>
      one.textContent.includes("Copy HTML"),
    );
    await sendKeys({ press: "Enter" });
    await until("it is copied", site.copied);
    expect(site.copied()).to.contain(
      `<tool-verdict src="${src.href.replace("&", "&amp;")}"`,
    );
    await tabTo("the snippets", ({ localName }) => localName === "wa-tab");
    await sendKeys({ press: "ArrowDown" });
    await until("the next snippet", () =>
      site.window.location.hash.includes("snippet=one-line"),
    );
  });

  const views: Record<string, string> = {
    "a comparison": "",
    "a badge and colours":
      "#as=badge&variant=card&radius=1&text=999999.&snippet=react",
    "a failure": "#src=nowhere.json&snippet=hugo",
  };
  for (const [view, hash] of Object.entries(views))
    for (const theme of ["light", "dark"] as const)
      for (const size of [PHONE, WIDE])
        it(`axe finds nothing, and nothing is cut off, in ${view}, ${theme}, ${size.width} pixels wide`, async () => {
          if (!isWebKit) await emulateMedia({ colorScheme: theme });
          const site = await visit(hash, size);
          const { document } = site;
          // It cannot emulate a scheme, and must not be caught on the way from one to the other.
          const root = document.documentElement;
          for (const pace of ["fast", "normal", "slow"])
            root.style.setProperty(`--wa-transition-${pace}`, "0s");
          if (isWebKit) root.classList.add(theme);
          document.querySelector(".snippets")!.scrollIntoView();
          await until("the snippet", () => text(site, ".snippets pre"));
          await rendered();
          expect(await findings(site)).to.deep.equal([]);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
          expect(site.complaints).to.deep.equal([]);
        });

  after(async () => {
    if (!isWebKit) await emulateMedia({ colorScheme: "light" });
  });

  /** What axe finds in the page and in the preview. */
  async function findings({ window, document }: Site): Promise<string[]> {
    const script = document.createElement("script");
    script.src = "/node_modules/axe-core/axe.min.js";
    document.head.append(script);
    await once(script, "load");
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      iframes: false, // its page is that of somebody else
      runOnly: RULES,
    });
    return said(violations);
  }
});

const { pages } = (await (await fetch("/server/demo")).json()) as {
  pages: string[];
};

describe("the site", () => {
  const strangers = ({ window }: Frame) =>
    window.performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name))
      .filter(({ protocol }) => protocol !== "data:")
      .filter(({ origin }) => origin !== location.origin)
      .map(String);

  it("asks no stranger for anything, and breaks no rule of its own, whatever is opened", async () => {
    const site = await visit("#as=badge&radius=1");
    type Popup = Control & Record<"show" | "hide", () => Promise<unknown>>;
    for (const one of site.document.querySelectorAll<Popup>(
      "wa-select, wa-color-picker",
    )) {
      await one.show();
      await one.hide();
    }
    expect(strangers(site)).to.deep.equal([]);
    expect(strangers(preview(site))).to.deep.equal([]);
    expect(site.complaints).to.deep.equal([]);
  });

  for (const path of pages)
    it(`asks no stranger and breaks no rule of its own in ${path}`, async () => {
      const { complaints, listen } = ears();
      const page = await open({ listen, src: `/site/${path}?listen` });
      const [first] = page.document.querySelectorAll(
        "tool-compare, tool-verdict",
      );
      if (first && path !== "gallery/loading.html")
        await until(`${path} is there`, () => {
          first.scrollIntoView();
          return first.matches(":state(ready), :state(failed)");
        });
      await rendered();
      expect(complaints, path).to.deep.equal([]);
      if (path !== "gallery/failure.html")
        expect(strangers(page), path).to.deep.equal([]);
    });

  it("works without a network once it has been opened", async () => {
    const folder = `/away/${crypto.randomUUID().replaceAll("-", "")}/`;
    const { serviceWorker } = (await visit("", WIDE, folder)).window.navigator;
    const { active } = await serviceWorker.ready;
    await until("the worker is there", () => active!.state === "activated");
    await fetch(`/server/leave?of=${folder}`);
    const site = await visit("#theme=dark", WIDE, folder);
    await shown(site, "the sample", says("Tessera"));
    const gallery = await open({ src: `${folder}gallery/hide.html` });
    const element = await settled(gallery);
    expect(element.matches(":state(ready)")).to.equal(true);
  });
});

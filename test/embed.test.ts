import { expect } from "@open-wc/testing";
import {
  choose,
  control,
  PHONE,
  preview,
  says,
  shown,
  text,
  until,
  visit,
  type Control,
  type Site,
} from "./builder.js";
import { example, tools } from "./example.js";
import { open, rendered, settled } from "./frame.js";
import { publish } from "./requests.js";

describe("the builder", () => {
  it("shows a sample at once, and says that it is one", async () => {
    const site = await visit();
    expect(text(site, ".summary")).to.contain("a sample: Tessera, Gouache");
    await shown(site, "the sample", says("Tessera"));
    expect(site.complaints).to.deep.equal([]);
  });

  it("keeps its own looks when it has rendered a snippet", async () => {
    const site = await visit("#snippet=iframe");
    const button = () =>
      site.document.querySelector("embed-snippets figure wa-button");
    await until("the snippet", () => Boolean(button()));
    expect(button()!.shadowRoot!.adoptedStyleSheets).not.to.have.length(0);
  });

  it("takes an address, and the copied snippet works in an empty page", async () => {
    const src = await publish(example({ title: "A or B, and why" }));
    const site = await visit();
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("A or B, and why"));
    await until("the summary", () =>
      text(site, ".summary").includes("8 reviews"),
    );
    expect(text(site, ".summary")).not.to.contain("sample");
    control(site, "Copy HTML").click();
    await until("it is copied", site.copied);
    await until("it says so", () => text(site, ".take") === "Copied");
    const snippet = site.copied()!;
    expect(snippet).to.match(
      /src="https:\/\/cdn[^"]+@[^/"]+\/dist\/tool-compare\.js" integrity="sha384-/,
    );
    const page = await open({
      srcdoc: `<!doctype html><title>Mine</title>${snippet.replace(/https:\/\/cdn.*?@[^/]+\//, "/")}`,
    });
    const element = await settled(page);
    expect(element.matches(":state(ready)")).to.equal(true);
    expect(element.shadowRoot!.textContent).to.contain("A or B, and why");
    expect(element.querySelector("a")!.textContent).to.contain(
      "A or B, and why",
    );
  });

  for (const title of ["", " \n"])
    it(`names the tools in the link of a comparison whose title is ${JSON.stringify(title)}`, async () => {
      const names = ["Quill 2", "Draftsman"];
      const named = tools(2).map((tool, index) => ({
        ...tool,
        name: names[index],
      }));
      const src = await publish(example({ title, tools: named }));
      const site = await visit();
      choose(site, "Address of your comparison", src.href);
      await until("the link", () =>
        text(site, ".snippets pre").includes(
          ">Quill 2 vs Draftsman, compared by Example Tool Review</a>",
        ),
      );
    });

  it("keeps every choice in the address, which brings them back", async () => {
    const src = await publish(example({ title: "Sent on" }));
    const site = await visit();
    const { length } = site.window.history;
    choose(site, "Address of your comparison", src.href);
    await shown(site, "the comparison", says("Sent on"));
    choose(site, "Light or dark", "dark");
    choose(site, "Title is a", "3");
    choose(site, "Language", "de");
    choose(site, "Newsletter", false);
    choose(site, "Lazy-load", true);
    choose(site, "Page", "cms");
    choose(site, "Width in pixels", 500);
    choose(site, "Corners", 0.25);
    choose(site, "Ship", "#0a5c36");
    expect(site.window.history.length).to.equal(length);
    const { hash } = site.window.location;

    const again = await visit(hash);
    const element = await shown(again, "the comparison", says("Sent on"));
    expect(again.window.location.hash).to.equal(hash);
    expect(element.getAttribute("src")).to.equal(src.href);
    expect(element.getAttribute("theme")).to.equal("dark");
    expect(element.getAttribute("heading-level")).to.equal("3");
    expect(element.getAttribute("lang")).to.equal("de");
    expect(element.getAttribute("hide")).to.equal("newsletter");
    expect(control(again, "Newsletter").checked).to.equal(false);
    expect(control(again, "Light or dark").value).to.equal("dark");
    expect(control(again, "Width in pixels").value).to.equal(500);
    const { document, window } = preview(again);
    expect(document.documentElement.className).to.match(/cms$/);
    expect(window.innerWidth).to.equal(500);
    const { style } = element as HTMLElement;
    expect(style.getPropertyValue("--tool-radius")).to.equal("0.25em");
    for (const part of [
      'theme="dark"',
      'heading-level="3"',
      'lang="de"',
      'hide="newsletter"',
      'loading="lazy"',
      "--tool-ship: light-dark(",
      "--tool-radius: 0.25em",
    ])
      expect(text(again, ".snippets pre")).to.contain(part);
  });

  it("keeps a tool in the address whose id has a dot in it", async () => {
    const src = await publish(example({ "tools[1].id": "gpt-4.1" }));
    const hash = `#src=${encodeURIComponent(src.href)}&as=badge&tool=gpt-4.1`;
    const site = await visit(hash);
    const badge = await shown(site, "the badge", (one) =>
      one.matches(":state(ready)"),
    );
    expect(badge.getAttribute("tool")).to.equal("gpt-4.1");
  });

  it("shows a badge of the tool that is chosen, and its snippet", async () => {
    const site = await visit();
    choose(site, "Show", "badge");
    await shown(
      site,
      "a badge",
      ({ localName }) => localName === "tool-verdict",
    );
    choose(site, "Tool", "gouache");
    choose(site, "As", "card");
    const badge = await shown(site, "the card", says("Gouache"));
    expect(badge.getAttribute("variant")).to.equal("card");
    const snippet = text(site, ".snippets pre");
    expect(snippet).to.contain("dist/tool-verdict.js");
    expect(snippet).to.match(
      /<tool-verdict src="[^"]+" tool="gouache" variant="card">/,
    );
  });

  it("goes on with a file, which the snippet then holds", async () => {
    const site = await visit();
    const transfer = new site.window.DataTransfer();
    const json = JSON.stringify(example({ title: "From my disk" }));
    transfer.items.add(new site.window.File([json], "mine.json"));
    const drop = new site.window.DragEvent("drop", {
      dataTransfer: transfer,
      bubbles: true,
      cancelable: true,
    });
    site.document.body.dispatchEvent(drop);
    await shown(site, "the file", says("From my disk"));
    expect(text(site, ".file")).to.contain("mine.json");
    expect(text(site, ".snippets pre")).to.contain('"title": "From my disk"');
    control(site, "Close").click();
    await shown(site, "the sample again", says("Tessera"));
  });

  it("keeps the preview at the width that is chosen, and draws it smaller where there is no room", async () => {
    const site = await visit("", PHONE);
    const frame = site.document.querySelector("iframe")!;
    const room = () => frame.getBoundingClientRect().width;
    const before = room();
    choose(site, "Width of the page", "Wide");
    await until(
      "the page is wide",
      () => preview(site).window.innerWidth === 1120,
    );
    expect(room()).to.be.closeTo(before, 1);
    expect(text(site, ".size output")).to.match(/1120 px, at \d\d%/);
  });

  it("says with its ratio which colours are hard to read, and changes them", async () => {
    const site = await visit();
    choose(site, "For pages that are", "light");
    choose(site, "Small text", "#b0b0b0");
    await until("a warning", () => text(site, ".warnings"));
    expect(text(site, ".warnings")).to.contain(
      "Small text would be hard to read on light pages: the contrast of small text on background is 2.1, and the minimum is 4.5.",
    );
    while (site.document.querySelector(".warnings wa-button")) {
      site.document.querySelector<HTMLElement>(".warnings wa-button")!.click();
      await rendered();
    }
    expect(text(site, ".warnings")).to.equal("");
    const element = await shown(site, "the mended colour", (one) =>
      (one as HTMLElement).style.getPropertyValue("--tool-muted"),
    );
    expect(
      (element as HTMLElement).style.getPropertyValue("--tool-muted"),
    ).not.to.contain("b0b0b0");
  });

  it("makes a picture of the badge for a README, and words for where no script runs", async () => {
    const site = await visit("#snippet=badge-image&tool=gouache");
    await until("the picture", () => text(site, ".part pre").includes("<svg"));
    expect(text(site, ".part pre")).to.contain("Gouache");
    expect(text(site, ".part:last-child pre")).to.match(
      /<a href="https:[^"]+"><img src="badge.svg" alt="[^"]+% ship/,
    );
    site.window.location.hash = "#snippet=no-script";
    await until("the words", () =>
      text(site, ".part pre").includes("Tessera: 100% ship"),
    );
    expect(text(site, ".part:last-child pre")).to.contain("| [Gouache](");
    expect(site.complaints).to.deep.equal([]);
  });

  it("selects the snippet where it may not copy", async () => {
    const site = await visit();
    Object.defineProperty(site.window.navigator.clipboard, "writeText", {
      value: () => Promise.reject(new Error("not allowed")),
    });
    control(site, "Copy HTML").click();
    await until("it says so", () => text(site, ".selected").includes("Ctrl+C"));
    const selected = site.document.getSelection()!.toString();
    expect(selected).to.contain("<tool-compare src=");
  });

  it("goes back to the page before, not to the choice before", async () => {
    const site = await visit("#theme=dark");
    site.window.location.hash = "#theme=light";
    await shown(site, "light", (one) => one.getAttribute("theme") === "light");
    choose(site, "Light or dark", "auto");
    site.window.history.back();
    await shown(site, "dark", (one) => one.getAttribute("theme") === "dark");
    expect(control(site, "Light or dark").value).to.equal("dark");
  });
});

describe("the builder and the view to write in", () => {
  /** Opens the view to write in. */
  async function write(): Promise<Site> {
    const site = await visit();
    const link = site.document.querySelector<HTMLElement>("[href='#write']")!;
    site.window.localStorage.removeItem("tool-compare:draft");
    link.click();
    await until("the view", () =>
      site.document.querySelector(".desk wa-button"),
    );
    return site;
  }

  it("go from a draft to its snippet and back, as steps in the history", async () => {
    const site = await write();
    const { history, location } = site.window;
    const heading = () => text(site, "main > :not([hidden]) h1");
    expect(heading()).to.equal("Write a comparison");
    expect(site.document.activeElement!.localName).to.equal("h1");
    const button = (name: string) =>
      [
        ...site.document.querySelectorAll<Control & { disabled: boolean }>(
          ".desk wa-button",
        ),
      ].find((one) => one.textContent.trim() === name);
    button("Begin with an example")!.click();
    await until(
      "it can be embedded",
      () => button("Embed this")?.disabled === false,
    );
    button("Embed this")!.click();
    expect(location.hash).to.contain("from=draft");
    await until("the draft", () => text(site, ".file").includes("Your draft"));
    await until("its snippet", () =>
      text(site, ".snippets pre").includes('<script type="application/json">'),
    );
    await shown(site, "the draft", says("75%"));
    history.back();
    await until("the view", () => heading() === "Write a comparison");
    expect(site.complaints).to.deep.equal([]);
  });

  it("load the editor only when it is asked for", async function () {
    const asked = ({ window }: Site) =>
      window.performance
        .getEntriesByType("resource")
        .some(({ name }) => /\/write-[^/]*\.js$/.test(name));
    expect(asked(await visit())).to.equal(false);
    expect(asked(await write())).to.equal(true);
  });
});

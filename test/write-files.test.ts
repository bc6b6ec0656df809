import { expect } from "@open-wc/testing";
import { renderJsonLd } from "../src/static/json-ld.js";
import { once } from "./frame.js";
import {
  EXAMPLE,
  draft,
  until,
  open,
  press,
  type,
  find,
  button,
  previewed,
  listed,
  editor,
  settled,
  instead,
} from "./writing.js";

/** The file that is saved while something is done. */
async function saved(
  act: () => Promise<void>,
): Promise<{ name: string; content: string }> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let content = new Blob();
  const mends = [
    instead(URL, "createObjectURL", (object) => {
      content = object as Blob;
      return "blob:";
    }),
    instead(
      HTMLAnchorElement.prototype,
      "click",
      function (this: HTMLAnchorElement) {
        resolve(this.download);
      },
    ),
  ];
  try {
    await act();
    return { name: await promise, content: await content.text() };
  } finally {
    for (const mend of mends) mend();
  }
}

/** The file that the menu saves. */
const savedAs = (end: string) =>
  saved(async () => {
    button("Export").click();
    const item = find(`wa-dropdown-item[value="${end}"]`);
    await until(() => item.checkVisibility());
    item.click();
  });

/** Opens the dialog and goes to its address. */
async function askForImport(): Promise<void> {
  button("Import").click();
  await once(find("wa-dialog"), "wa-after-show");
  find(".address").focus();
}

describe("files of a comparison", () => {
  it("imports a file, also one with mistakes, and undo brings back what was", async () => {
    await open(EXAMPLE);
    const input = find<HTMLInputElement>(".picker");
    const files = new DataTransfer();
    files.items.add(new File(['{"version": 1}'], "odd.json"));
    input.files = files.files;
    input.dispatchEvent(new Event("change"));
    await until(() => draft.text === '{"version": 1}');
    await settled();
    expect(listed()).to.have.length(1);
    expect(previewed()).to.contain("Axolotl");
    button("Undo").click();
    expect(draft.text).to.equal(EXAMPLE);
  });

  it("imports what is dropped on it", async () => {
    await open();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([EXAMPLE], "a.json"));
    const drop = new DragEvent("drop", {
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    editor().dispatchEvent(drop);
    await until(() => draft.text === EXAMPLE);
    expect(drop.defaultPrevented).to.equal(true);
  });

  it("imports from an address, whose relative addresses then lead where they should", async () => {
    await open();
    await askForImport();
    await type("/demo/comparisons/text-to-speech.json");
    await press("Enter");
    await until(() => draft.comparison !== undefined);
    await until(
      () => !find("wa-dialog").shadowRoot!.querySelector("dialog")!.open,
    );
    expect(draft.base).to.equal(
      new URL("/demo/comparisons/text-to-speech.json", location.href).href,
    );
    for (const { logo } of draft.comparison!.tools)
      expect(logo ?? "/demo/logos/").to.contain("/demo/logos/");
  });

  it("says why an address cannot be imported", async () => {
    await open();
    await askForImport();
    await type("/server/status?code=404");
    await press("Enter");
    await until(() => find(".failure").textContent.includes("404"));
    expect(draft.isNew).to.equal(true);
  });

  for (const [what, end, start] of [
    ["the text as it stands", ".json", EXAMPLE.slice(0, 40)],
    ["a page", ".html", "<!doctype html>"],
    ["a snippet", "-snippet.html", "<tool-compare"],
    ["a badge", "-axolotl-v0-16.svg", "<svg"],
    ["Markdown", ".md", "## Claude 4 API"],
    ["JSON-LD", ".jsonld", '{ "@context":'],
  ] as const)
    it(`saves ${what} as a file`, async () => {
      await open(EXAMPLE);
      const { name, content } = await savedAs(end);
      expect(name).to.equal(`claude-4-api-vs-axolotl-v0-16${end}`);
      expect(content.replaceAll(/\s+/g, " ").trim()).to.satisfy(
        (text: string) => text.startsWith(start.replaceAll(/\s+/g, " ")),
      );
      if (end === ".json") expect(content).to.equal(EXAMPLE);
    });

  it("saves the structured data that the command renders, of all tools or of one", async () => {
    await open(EXAMPLE);
    for (const [end, tool] of [
      [".jsonld", undefined],
      ["-axolotl-v0-16.jsonld", "axolotl-v0-16"],
    ] as const) {
      const { content } = await savedAs(end);
      const rendered = renderJsonLd(draft.comparison!, { tool });
      expect(content).to.equal(`${rendered}\n`);
    }
  });
});

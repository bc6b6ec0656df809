import { expect, waitUntil } from "@open-wc/testing";
import type axe from "axe-core";
import type { Comparison } from "../src/data.js";
import { LANGUAGES } from "../src/locales/languages.js";
import { RULES, said } from "./axe.js";
import { complete, tools } from "./example.js";
import { open, rendered, settled, type Frame } from "./frame.js";
import { emailField } from "./near.js";
import { address, publish } from "./requests.js";

const RTL = ["ar", "he"];

/** A page in a language with `body` in it, and axe. */
const openPage = (lang: string, body: string, width: number) =>
  open(
    {
      srcdoc: `<!doctype html><html lang="${lang}" dir="${RTL.includes(lang) ? "rtl" : "ltr"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${lang}</title>
        <script src="/node_modules/axe-core/axe.min.js"></script>
        <script type="module" src="/dist/tool-compare.js"></script>
        <main><h1>${lang}</h1>${body}</main>`,
    },
    { width, height: 900 },
  );

async function findings({ window, document }: Frame): Promise<string[]> {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  // The innerText of Firefox leaves out the marks that Intl puts around an Arabic %, so that axe does
  // not find what is shown in the name, which has them.
  const isMistaken =
    document.documentElement.lang === "ar" &&
    /Firefox/.test(navigator.userAgent);
  const { violations } = await run(document, {
    runOnly: RULES,
    rules: { "label-content-name-mismatch": { enabled: !isMistaken } },
  });
  return said(violations);
}

/** Three tools, one of which nobody has reviewed; a page's language beside one of the data. */
const data: Comparison = complete({
  title: undefined,
  tools: tools(3),
  "tools[2].reviews": [],
});

describe("axe finds nothing in a page", () => {
  for (const [index, lang] of ["en", ...Object.keys(LANGUAGES)].entries()) {
    it(`in ${lang}, with a comparison and its badges`, async () => {
      const src = await publish(data);
      const { id } = data.tools[0]!;
      const badges = ["pill", "badge", "card"]
        .map(
          (variant) =>
            `<p><tool-verdict src="${src}" tool="${id}" variant="${variant}"></tool-verdict></p>`,
        )
        .join("");
      const page = await openPage(
        lang,
        `<tool-compare src="${src}"></tool-compare>${badges}`,
        // Layouts of a phone and of a wide page in turn.
        index % 2 ? 360 : 1000,
      );
      const element = await settled(page);
      await settled(page, "[variant=card]");
      await emailField(element);
      for (const fold of element.shadowRoot!.querySelectorAll("details"))
        fold.open = true;
      await rendered();
      const { language } = new Intl.Locale(lang);
      const frame = element.shadowRoot!.querySelector<HTMLElement>(".frame")!;
      // Our words are in the page's language, the data's texts say that they are in another.
      expect(frame.lang).to.equal("");
      expect(Boolean(frame.querySelector("[lang=en]"))).to.equal(
        language !== "en",
      );
      expect(await findings(page)).to.deep.equal([]);
    });

    it(`in ${lang}, with a comparison that could not be loaded`, async () => {
      const src = address("status", { code: 404 });
      const page = await openPage(
        lang,
        `<tool-compare src="${src}"></tool-compare>`,
        360,
      );
      const element = await settled(page);
      const { default: words } = (await LANGUAGES[lang]?.()) ?? {};
      const shown = () =>
        element.shadowRoot!.querySelector("[part=error]")!.textContent;
      // The words come on their own, as nothing waits for them here.
      await waitUntil(() => !words || shown().includes(words.failed));
      expect(await findings(page)).to.deep.equal([]);
    });
  }
});

it("axe does find a part in a language that there is not", async () => {
  const page = await openPage("de", `<p lang="deutsch">Absatz</p>`, 360);
  expect((await findings(page)).join()).to.contain("valid-lang");
});

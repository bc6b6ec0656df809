import { expect, nextFrame } from "@open-wc/testing";
import type { ToolCompare, ToolVerdict } from "../src/index.js";
import { parse } from "../src/parse.js";

const { pages: all, comparisons } = (await (
  await fetch("/server/demo")
).json()) as {
  pages: string[];
  comparisons: string[];
};

/** The builder is tested as it is built. */
const pages = all.filter(
  (path) => !["index.html", "preview.html"].includes(path),
);

/** How the elements of a page end up; those of all others are ready. */
const STATES: Record<string, string> = {
  "gallery/failure.html": "failed",
  "gallery/fallback.html": "failed",
  "gallery/loading.html": "loading",
};

interface Visit {
  page: Window & typeof globalThis;
  document: Document;
  elements: (ToolCompare | ToolVerdict)[];
  /** What the page wrote to its console as errors. */
  errors: string[];
}

describe("the demo", () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement("iframe");
    frame.style.cssText =
      "position: fixed; inset: 0 auto auto 0; width: 800px; height: 600px; border: 0; background: #fff";
    document.body.append(frame);
  });
  afterEach(() => frame.remove());

  /** Opens a page of the demo, with an ear at its console before its first script runs. */
  async function visit(path: string): Promise<Visit> {
    const errors: string[] = [];
    const note = (...args: unknown[]) => void errors.push(args.join(" "));
    const listen = (page: Visit["page"]) => {
      page.console.error = note;
      page.addEventListener("error", ({ message }) => note(message));
      page.addEventListener("unhandledrejection", ({ reason }) => note(reason));
    };
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
      Object.assign(frame, { listen });
      frame.src = `/demo/${path}?listen`;
    });
    const page = frame.contentWindow as Visit["page"];
    expect(page.console.error).to.equal(note);
    const elements = [
      ...page.document.querySelectorAll<ToolCompare | ToolVerdict>(
        "tool-compare, tool-verdict",
      ),
    ];
    for (const { localName } of elements.slice(0, 1))
      await page.customElements.whenDefined(localName);
    return { page, document: page.document, elements, errors };
  }

  /** Waits frame by frame, and says what never came to be. */
  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = performance.now() + 8000;
    while (!holds()) {
      expect(performance.now(), `too late: ${what}`).to.be.lessThan(end);
      await nextFrame();
    }
  }

  /** Brings an element before the reader, and waits until it is in that state and drawn. */
  async function reach(
    state: string,
    element: ToolCompare | ToolVerdict,
  ): Promise<void> {
    await until(state, () => {
      element.scrollIntoView();
      return element.matches(`:state(${state})`);
    });
    const sections = element.shadowRoot!.querySelectorAll(
      ".card, [part=verdict], [part=review]",
    );
    for (const section of sections)
      await until(`${section.outerHTML.slice(0, 60)} takes up room`, () => {
        section.scrollIntoView();
        return section.getBoundingClientRect().height > 0;
      });
  }

  describe("its comparisons", () => {
    for (const file of comparisons) {
      it(`${file} is valid, and has no field that is not in the format`, async () => {
        const { url, data } = await read(file);
        expect(namesIn(parse(data, url))).to.deep.equal(namesIn(data));
      });

      it(`${file} says that it is a sample and leads to no stranger`, async () => {
        const { url, data } = await read(file);
        const comparison = parse(data, url);
        expect(comparison.disclosure).to.match(/sample data/i);
        const addresses =
          JSON.stringify(comparison).match(/https?:\/\/[^"\s]+/g);
        for (const address of addresses ?? [])
          expect(new URL(address).host).to.be.oneOf([
            "example.com",
            location.host,
          ]);
      });
    }

    it("are each shown on some page", async () => {
      const shown = new Set<string>();
      for (const path of pages)
        for (const element of (await source(path)).querySelectorAll("[src]"))
          shown.add(element.getAttribute("src")!.replace(/^\.\.\//, ""));
      expect([...shown]).to.include.members(comparisons);
    });
  });

  describe("its pages", () => {
    it("lead to every variation from the gallery, and to none that is not there", async () => {
      const links = [
        ...(await source("gallery.html")).querySelectorAll("main a"),
      ];
      expect(links.map((link) => link.getAttribute("href"))).to.have.members(
        pages.filter((path) => path !== "gallery.html"),
      );
    });

    for (const path of pages) {
      const state = STATES[path] ?? "ready";

      it(`${path}: its elements end up ${state}, the console is quiet, and a phone need not scroll sideways`, async () => {
        const { document, elements, errors } = await visit(path);
        expect(elements.length > 0).to.equal(path !== "gallery.html");
        for (const element of elements) await reach(state, element);
        expect(errors).to.have.length(state === "failed" ? 1 : 0);
        for (const { sheet } of document.querySelectorAll("link"))
          if (sheet) expect(sheet.cssRules).to.have.property("0");
        for (const root of [document, ...elements.map((e) => e.shadowRoot!)])
          for (const image of root.querySelectorAll("img")) {
            await until(`${image.src} has come`, () => {
              image.scrollIntoView();
              return image.complete;
            });
            expect(image.naturalWidth, image.src).to.be.greaterThan(0);
          }
        frame.style.width = "320px";
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, "on a phone").to.equal(clientWidth);
      });

      it(`${path}: every link to a page of the demo leads somewhere`, async () => {
        const { origin } = location;
        const links = (await source(path)).querySelectorAll("a[href]");
        for (const link of links) {
          const url = new URL(
            link.getAttribute("href")!,
            `${origin}/demo/${path}`,
          );
          if (url.origin === origin)
            expect(url.pathname.slice("/demo/".length)).to.be.oneOf(all);
        }
      });
    }

    for (const path of pages.filter((page) => page.startsWith("gallery/")))
      it(`${path}: the snippet is what stands in the page`, async () => {
        const page = await source(path);
        const snippet = parseHtml(page.querySelector("pre code")!.textContent);
        for (const part of snippet.querySelectorAll(
          "tool-compare, tool-verdict, style",
        )) {
          const same = page.querySelectorAll(part.localName);
          expect([...same].map(normalized)).to.include(normalized(part));
        }
      });
  });

  describe("what its pages are there to show", () => {
    it("a lazy comparison is not asked for before the reader comes near", async () => {
      const { page, elements } = await visit("gallery/lazy.html");
      const [element] = elements as [ToolCompare];
      const asked = () =>
        page.performance
          .getEntriesByType("resource")
          .some(({ name }) => name.endsWith(".json"));
      await element.updateComplete;
      await nextFrame();
      expect(asked()).to.equal(false);
      await reach("ready", element);
      expect(asked()).to.equal(true);
    });

    it("data in the page take no request", async () => {
      const { page, elements } = await visit("gallery/inline-json.html");
      await reach("ready", elements[0]!);
      const names = page.performance
        .getEntriesByType("resource")
        .map(({ name }) => name);
      expect(names.some((name) => name.endsWith(".json"))).to.equal(false);
    });

    it("a missing file leaves what the page put there, and nothing else", async () => {
      const { elements } = await visit("gallery/fallback.html");
      const [element] = elements as [ToolCompare];
      await reach("failed", element);
      expect(element.querySelector("a")!.checkVisibility()).to.equal(true);
      expect(element.shadowRoot!.querySelector("[part=error]")).to.equal(null);
    });

    it("a failing network leaves a sentence and a way to try again", async () => {
      const { elements } = await visit("gallery/failure.html");
      const [element] = elements as [ToolCompare];
      await reach("failed", element);
      const button = element.shadowRoot!.querySelector("[part=error] button");
      expect(button!.textContent.trim()).to.equal("Try again");
    });

    it("an answer that never comes leaves the outline, marked as busy", async () => {
      const { elements } = await visit("gallery/loading.html");
      const [element] = elements as [ToolCompare];
      await reach("loading", element);
      expect(element.getAttribute("aria-busy")).to.equal("true");
      const outline = element.shadowRoot!.querySelector(".skeleton");
      expect(outline!.textContent).to.contain("Loading");
    });

    it("two elements side by side lay themselves out by their own width", async () => {
      frame.style.width = "1280px";
      const { elements } = await visit("gallery/narrow.html");
      const columns = [];
      for (const element of elements) {
        await reach("ready", element);
        const [one, other] =
          element.shadowRoot!.querySelectorAll("[part=review]");
        const { top } = one!.getBoundingClientRect();
        columns.push(other!.getBoundingClientRect().top === top ? 2 : 1);
      }
      expect(columns).to.deep.equal([1, 2]);
    });

    for (const [path, scheme] of [
      ["gallery/dark.html", "dark"],
      ["gallery/light.html", "light"],
    ] as const)
      it(`${path} is ${scheme} on a page of the other scheme`, async () => {
        const { page, document, elements } = await visit(path);
        await reach("ready", elements[0]!);
        const [card] = elements[0]!.shadowRoot!.querySelectorAll("article");
        expect(page.getComputedStyle(card!).colorScheme).to.equal(scheme);
        expect(
          page.getComputedStyle(document.documentElement).colorScheme,
        ).to.equal(scheme === "dark" ? "light" : "dark");
      });

    it("two hundred badges take one request for each file", async () => {
      const { page, elements } = await visit("gallery/badges.html");
      expect(elements).to.have.length(200);
      for (const element of elements) await reach("ready", element);
      const asked = page.performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => (name.endsWith(".json") ? [name] : []));
      expect(asked).to.have.length(7);
      expect(new Set(asked).size).to.equal(7);
    });

    it("a vendor shows all forms of the badge, in both themes, with the badge's script alone", async () => {
      const { page, elements } = await visit("vendor.html");
      const seen = new Set<string>();
      for (const element of elements) {
        await reach("ready", element);
        const badge = element.shadowRoot!.querySelector("[part=badge]")!;
        const { colorScheme } = page.getComputedStyle(badge);
        seen.add(`${badge.className} ${colorScheme}`);
      }
      expect([...seen].toSorted()).to.deep.equal([
        "badge light",
        "card dark",
        "pill dark",
        "pill light",
      ]);
      expect(page.customElements.get("tool-compare")).to.equal(undefined);
    });

    it("in Arabic, the first tool stands on the right", async () => {
      const { elements } = await visit("gallery/right-to-left.html");
      await reach("ready", elements[0]!);
      const [first, second] =
        elements[0]!.shadowRoot!.querySelectorAll("[part=tool]");
      expect(first!.getBoundingClientRect().left).to.be.greaterThan(
        second!.getBoundingClientRect().left,
      );
    });
  });
});

async function read(file: string): Promise<{ url: string; data: unknown }> {
  const response = await fetch(`/demo/${file}`);
  return { url: response.url, data: await response.json() };
}

const parseHtml = (text: string) =>
  new DOMParser().parseFromString(text, "text/html");

/** A page as it is written, without its scripts having run. */
async function source(path: string): Promise<Document> {
  return parseHtml(await (await fetch(`/demo/${path}`)).text());
}

/** An element as text, whatever its line breaks and indentation. */
const normalized = ({ outerHTML }: Element) => outerHTML.replace(/\s+/g, "");

/** The names of all fields, with their places; the values left out. */
function namesIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => namesIn(inner, `${path}/${key}`))
    .toSorted();
}

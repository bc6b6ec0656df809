import { expect } from "@open-wc/testing";
import "../src/index.js";
import type { ToolCompare } from "../src/index.js";
import { complete, EXAMPLE, tools } from "./example.js";
import { once, open, settled, type Frame } from "./frame.js";
import { emailField } from "./near.js";
import { address, begun, count, elsewhere, end, release } from "./requests.js";

/** Puts the script and then a comparison into a page, and waits until it is there. */
async function show({ document }: Frame, src: string): Promise<ToolCompare> {
  const script = Object.assign(document.createElement("script"), {
    type: "module",
    src: "/dist/tool-compare.js",
  });
  const loaded = once(script, "load");
  document.body.append(script);
  await loaded;
  const element = document.createElement("tool-compare");
  element.setAttribute("src", src);
  document.body.append(element);
  return settled({ document });
}

describe("on a page with a strict policy", () => {
  type Strict = Frame & {
    window: { violations: string[]; errors: string[] };
  };

  const openStrict = async (page: string) =>
    (await open({ src: `/test/strict/${page}.html` })) as Strict;

  /** Breaks the policy on purpose; what was broken before has then been reported too. */
  async function violations({ window, document }: Strict): Promise<string[]> {
    const reported = once(window, "securitypolicyviolation");
    document.body.setAttribute("style", "color: red");
    await reported;
    const own = window.violations.pop();
    expect(own).to.contain("style-src");
    return window.violations;
  }

  async function expectPeace(page: Strict): Promise<void> {
    expect(await violations(page)).to.deep.equal([]);
    expect(page.window.errors).to.deep.equal([]);
  }

  const load = async (page: Strict, src: string | URL) => {
    const element = page.document.querySelector("tool-compare")!;
    element.src = String(src);
    await Promise.race([once(element, "load"), once(element, "error")]);
    return element;
  };

  const button = (element: ToolCompare, type: string) =>
    element.shadowRoot!.querySelector<HTMLButtonElement>(
      type === "submit" ? "form button" : "[part=error] button",
    );

  it("shows the comparison that src names", async () => {
    const page = await openStrict("post");
    const element = await settled(page);
    expect(element.shadowRoot!.textContent).to.contain("75%");
    await expectPeace(page);
  });

  it("keeps its styles", async () => {
    const { window, document } = await openStrict("post");
    const element = await settled({ document });
    const article = element.shadowRoot!.querySelector("article")!;
    expect(window.getComputedStyle(article).borderTopStyle).to.equal("solid");
  });

  it("shows the data that stand in the page", async () => {
    const page = await openStrict("inline");
    const element = await settled(page);
    expect(element.shadowRoot!.textContent).to.contain("No reviews yet");
    await expectPeace(page);
  });

  it("shows every field of the format, with its images", async () => {
    const page = await openStrict("empty");
    const element = page.document.querySelector("tool-compare")!;
    element.comparison = complete({ tools: tools(8) });
    await once(element, "load");
    const images = [...element.shadowRoot!.querySelectorAll("img")];
    expect(images).to.have.length(8);
    for (const image of images) image.loading = "eager";
    await Promise.all(
      images.map((image) => image.complete || once(image, "load")),
    );
    for (const { naturalWidth } of images) expect(naturalWidth).to.be.above(0);
    await expectPeace(page);
  });

  it("holds the place of a slow comparison", async () => {
    const page = await openStrict("empty");
    const element = page.document.querySelector("tool-compare")!;
    element.src = address("hang").href;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector(".skeleton")).not.to.equal(null);
    await expectPeace(page);
  });

  it("waits for the reader to come near where it is lazy", async () => {
    const page = await openStrict("empty");
    const element = page.document.querySelector("tool-compare")!;
    element.loading = "lazy";
    await load(page, EXAMPLE);
    expect(element.matches(":state(ready)")).to.equal(true);
    await expectPeace(page);
  });

  it("fails, and loads when the reader tries again", async () => {
    const page = await openStrict("empty");
    const element = await load(page, address("flaky", { code: 500, times: 3 }));
    expect(element.matches(":state(failed)")).to.equal(true);
    const loaded = once(element, "load");
    button(element, "retry")!.click();
    await loaded;
    await expectPeace(page);
  });

  it("refuses data that are not valid", async () => {
    const page = await openStrict("empty");
    const element = await load(page, address("text", { body: "{}" }));
    expect(element.matches(":state(failed)")).to.equal(true);
    await expectPeace(page);
  });

  it("loads again", async () => {
    const page = await openStrict("post");
    const element = await settled(page);
    const loaded = once(element, "load");
    element.reload();
    await loaded;
    await expectPeace(page);
  });

  it("changes its theme, sections and heading level", async () => {
    const page = await openStrict("post");
    const element = await settled(page);
    for (const theme of ["auto", "light", "dark"] as const) {
      element.theme = theme;
      await element.updateComplete;
    }
    element.hide = "header community pricing description reviews footer";
    await element.updateComplete;
    element.hide = null;
    element.headingLevel = 4;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector("h4")).not.to.equal(null);
    await expectPeace(page);
  });

  it("asks the page before a sign-up is sent", async () => {
    const page = await openStrict("post");
    const element = await settled(page);
    const input = await emailField(element);
    input.value = "reader@example.com";
    element.addEventListener("tool-subscribe", (event) =>
      event.preventDefault(),
    );
    const asked = once<CustomEvent>(element, "tool-subscribe");
    button(element, "submit")!.click();
    expect((await asked).detail.email).to.equal("reader@example.com");
    await expectPeace(page);
  });

  it("would be told of markup made from text", async function () {
    const page = await openStrict("post");
    if (!("trustedTypes" in page.window)) this.skip();
    await settled(page);
    const reported = once(page.window, "securitypolicyviolation");
    expect(() => (page.document.body.innerHTML = "<b>text</b>")).to.throw();
    await reported;
    expect(page.window.violations).to.have.length(1);
  });
});

describe("the script", () => {
  const scripts = (...queries: string[]) =>
    queries
      .map(
        (query) =>
          `<script type="module" src="/dist/tool-compare.js?${query}"></script>`,
      )
      .join("");

  const remember = `<script>
    var errors = [];
    addEventListener("error", ({ message }) => errors.push(message));
  </script>`;

  it("may be loaded twice", async () => {
    const page = await open({
      srcdoc: `${remember}${scripts("first")}
        <script type="module">window.first = customElements.get("tool-compare");</script>
        ${scripts("second")}<tool-compare src=${EXAMPLE}></tool-compare>`,
    });
    const element = await settled(page);
    const { first, errors } = page.window as unknown as {
      first: unknown;
      errors: string[];
    };
    expect(errors).to.deep.equal([]);
    expect(first).to.be.a("function");
    expect(page.window.customElements.get("tool-compare")).to.equal(first);
    expect(element.shadowRoot!.querySelectorAll("article")).to.have.length(1);
  });

  it("leaves an element of the page that bears the same name alone", async () => {
    const { window, document } = await open({
      srcdoc: `${remember}
        <script>
          customElements.define("tool-compare", class Own extends HTMLElement {
            connectedCallback() { this.textContent = "The page's own"; }
          });
        </script>
        <tool-compare></tool-compare>${scripts("late")}`,
    });
    expect(window.customElements.get("tool-compare")!.name).to.equal("Own");
    expect(document.querySelector("tool-compare")!.textContent).to.equal(
      "The page's own",
    );
    expect((window as unknown as { errors: string[] }).errors).to.have.length(
      0,
    );
  });

  it("adds no global", async () => {
    const { window, document } = await open({ srcdoc: "<p>A page</p>" });
    const before = new Set(Reflect.ownKeys(window));
    await show({ window, document }, EXAMPLE);
    const added = Reflect.ownKeys(window).filter((key) => !before.has(key));
    expect(added).to.deep.equal([]);
  });

  it("leaves the markup of the page as it was", async () => {
    const { window, document } = await open({ srcdoc: "<p>A page</p>" });
    const element = await show({ window, document }, EXAMPLE);
    expect(element.outerHTML).to.equal(
      `<tool-compare src="${EXAMPLE}"></tool-compare>`,
    );
    element.remove();
    document.querySelector("script")!.remove();
    expect(document.documentElement.outerHTML).to.equal(
      "<html><head></head><body><p>A page</p></body></html>",
    );
  });

  it("reads and writes no cookie and no storage", async () => {
    const { window, document } = await open({ srcdoc: "<p>A page</p>" });
    const touched: string[] = [];
    const watch = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        get: () => void touched.push(name),
        set: () => {
          touched.push(name);
        },
      });
    watch(document, "cookie");
    for (const name of [
      "localStorage",
      "sessionStorage",
      "indexedDB",
      "caches",
      "cookieStore",
    ])
      watch(window, name);
    const element = await show({ window, document }, EXAMPLE);
    element.reload();
    await once(element, "load");
    element.src = address("status", { code: 404 }).href;
    await once(element, "error");
    expect(touched).to.deep.equal([]);
  });

  it("asks for the data and the images in them, and for nothing else", async () => {
    const { window, document } = await open({ srcdoc: "<p>A page</p>" });
    const logo = address("image").href;
    const body = JSON.stringify({
      version: 1,
      tools: [{ id: "one", name: "One", logo, reviews: [] }],
    });
    const { href: src } = address("text", { body });
    const element = await show({ window, document }, src);
    const image = element.shadowRoot!.querySelector("img")!;
    image.loading = "eager";
    if (!image.complete) await once(image, "load");
    const addresses = window.performance
      .getEntriesByType("resource")
      .map(({ name }) => name);
    expect(addresses).to.have.members([
      `${location.origin}/dist/tool-compare.js`,
      src,
      logo,
    ]);
  });

  it("takes cookies to the page's own origin alone", async () => {
    document.cookie = "who=reader; path=/server";
    try {
      const { window, document } = await open({ srcdoc: "<p>A page</p>" });
      const own = address("cookies");
      const control = await (await window.fetch(own)).text();
      expect(control).to.contain("who=reader");
      const element = await show({ window, document }, own.href);
      const title = () =>
        element.shadowRoot!.querySelector("[part=title]")!.textContent;
      expect(title()).to.contain("who=reader");
      element.src = elsewhere(address("cookies", { cors: 1 })).href;
      await once(element, "load");
      expect(title()).to.equal("no cookie");
    } finally {
      document.cookie = "who=; path=/server; max-age=0";
      document.cookie = "from-server=; path=/; max-age=0";
    }
  });
});

describe("an element that is moved or removed", () => {
  const create = (src: string | URL) =>
    Object.assign(document.createElement("tool-compare"), { src: String(src) });

  let place: HTMLElement;
  let other: HTMLElement;

  beforeEach(() => {
    place = document.createElement("div");
    other = document.createElement("div");
    document.body.append(place, other);
  });

  afterEach(() => {
    place.remove();
    other.remove();
  });

  it("keeps its styles in another window, such as a popup", async () => {
    const { window, document: page } = await open({ srcdoc: "<p>A popup</p>" });
    const element = create(EXAMPLE);
    place.append(element);
    await once(element, "load");
    page.body.append(element);
    await element.updateComplete;
    const article = element.shadowRoot!.querySelector("article")!;
    expect(window.getComputedStyle(article).borderTopStyle).to.equal("solid");
    place.append(element);
    expect(getComputedStyle(article).borderTopStyle).to.equal("solid");
  });

  it("loads once, however often it is moved meanwhile", async () => {
    const src = address("slow", { ms: 200 });
    const element = create(src);
    let events = 0;
    element.addEventListener("load", () => events++);
    place.append(element);
    other.append(element);
    await element.updateComplete;
    expect(element).to.match(":state(loading)");
    place.append(element);
    await element.updateComplete;
    element.remove();
    other.append(element);
    await once(element, "load");
    element.remove();
    place.append(element);
    // What a second load would need: a turn of the loop after its answer, from the shared request.
    element.reload();
    await once(element, "load");
    expect(events).to.equal(2);
    expect(await count(src)).to.equal(2);
  });

  it("asks for nothing where it is gone before it could load", async () => {
    const src = address("ok");
    const element = create(src);
    place.append(element);
    element.remove();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(await count(src)).to.equal(0);
  });

  it("cancels its request", async () => {
    const src = address("hang");
    const element = create(src);
    place.append(element);
    await begun(src);
    element.remove();
    expect(await end(src)).to.equal("cut");
    expect(element).not.to.match(":state(loading)");
    expect(element).not.to.have.attribute("aria-busy");
  });

  it("leaves a request to those who still wait for it", async () => {
    const src = address("held");
    const [gone, waiting] = [create(src), create(src)];
    place.append(gone, waiting);
    await begun(src);
    gone.remove();
    const loaded = once(waiting, "load");
    await release(src);
    await loaded;
    expect(await count(src)).to.equal(1);
  });

  it("loads when it is put back", async () => {
    const src = address("hang", { once: 1 });
    const element = create(src);
    place.append(element);
    await begun(src);
    element.remove();
    expect(await end(src)).to.equal("cut");
    other.append(element);
    await once(element, "load");
    expect(element).to.match(":state(ready)");
    expect(await count(src)).to.equal(2);
  });

  it("shows at once what it had, when it is put back", async () => {
    const src = address("ok");
    const element = create(src);
    place.append(element);
    await once(element, "load");
    element.remove();
    await element.updateComplete;
    other.append(element);
    expect(element.shadowRoot!.querySelector("article")).not.to.equal(null);
    await element.updateComplete;
    expect(element).to.match(":state(ready)");
    expect(await count(src)).to.equal(1);
  });

  it("shows what it was given meanwhile, when it is put back", async () => {
    const src = address("ok");
    const element = create(EXAMPLE);
    place.append(element);
    await once(element, "load");
    element.remove();
    await element.updateComplete;
    element.src = src.href;
    await element.updateComplete;
    expect(await count(src)).to.equal(0);
    place.append(element);
    await once(element, "load");
    expect(await count(src)).to.equal(1);
  });

  it("no longer heeds the printing of the page where it was lazy", async () => {
    const src = address("ok");
    const element = create(src);
    element.loading = "lazy";
    place.style.marginTop = "5000px";
    place.append(element);
    await element.updateComplete;
    element.remove();
    await element.updateComplete;
    dispatchEvent(new Event("beforeprint"));
    await new Promise(requestAnimationFrame);
    expect(await count(src)).to.equal(0);
    place.append(element);
    await element.updateComplete;
    dispatchEvent(new Event("beforeprint"));
    await once(element, "load");
  });
});

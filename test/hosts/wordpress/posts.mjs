// Posts by people of different roles, as readers and feeds get them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { renderHtml, renderPlain } from "tool-compare/data";
import { filled } from "../../filled.mjs";
import { attribute, nodesOf, textOf } from "../../nodes.mjs";
import { assertPublished, assertReadWithoutScripts } from "./browser.mjs";
import { ask } from "./site.mjs";

/** A post with something between two paragraphs, as each editor writes it. */
const POSTS = {
  "an address in the classic editor": (url) => `Before.\n\n${url}\n\nAfter.`,
  "an address in the block editor": (url) =>
    `<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->

<!-- wp:embed ${JSON.stringify({ url })} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->

<!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->`,
  "the block": (url) =>
    `<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->

<!-- wp:tool-compare/comparison ${JSON.stringify({ src: url })} /-->

<!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->`,
  "the shortcode in the classic editor": (url) =>
    `Before.\n\n[tool_compare src="${url}"]\n\nAfter.`,
  "the shortcode block": (url) =>
    `<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->

<!-- wp:shortcode -->
[tool_compare src="${url}"]
<!-- /wp:shortcode -->

<!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->`,
};

/** Publishes a post; answers with its address. */
const publish = async (site, name, content) =>
  (
    await ask(site, name, "/wp/v2/posts", {
      title: "A post",
      content,
      status: "publish",
    })
  ).link;

const get = async (url) => (await fetch(url)).text();

/** @param place - Has the `site`, the publisher's `data` and the `browser` once they are started. */
export function testPosts(place) {
  for (const theme of ["twentytwentythree", "twentytwentyone"])
    for (const [what, write] of Object.entries(POSTS))
      test(`an author publishes ${what} in ${theme}`, async (t) => {
        const { site, data, browser } = place;
        await ask(site, "admin", "/tests/v1/theme", { theme });
        const link = await publish(
          site,
          "author",
          write(`${data.origin}/a-vs-b.json`),
        );
        await assertPublished(t, browser, link);
        await assertReadWithoutScripts(browser, link);
      });

  test("an administrator publishes the address of a page that links to the file", async (t) => {
    const { site, data, browser } = place;
    const link = await publish(
      site,
      "admin",
      POSTS["an address in the classic editor"](`${data.origin}/a-vs-b`),
    );
    await assertPublished(t, browser, link);
    assert.match(
      await get(link),
      /src="[^"]*\/a-vs-b\.json\?from=page&#038;x=1"/,
    );
  });

  test("an author publishes the address of a page that the command has made", async (t) => {
    const { site, data, browser } = place;
    const link = await publish(
      site,
      "author",
      POSTS["an address in the block editor"](`${data.origin}/page.html`),
    );
    await assertPublished(t, browser, link);
    assert.match(await get(link), /<tool-compare src="[^"]*\/a-vs-b\.json">/);
  });

  test("it is dark in a page that is dark", async (t) => {
    const { site, data, browser } = place;
    const link = await publish(
      site,
      "admin",
      `<!-- wp:group {"style":{"color":{"text":"#eeeeee","background":"#111111"}},"layout":{"type":"constrained"}} -->
<div class="wp-block-group has-text-color has-background" style="color:#eeeeee;background-color:#111111">
${POSTS["the block"](`${data.origin}/a-vs-b.json`)}
</div><!-- /wp:group -->`,
    );
    await assertPublished(t, browser, link, { isDark: true });
  });

  test("eight tools fit a phone without scripts", async () => {
    const { site, data, browser } = place;
    const link = await publish(site, "author", `${data.origin}/eight.json`);
    const { page } = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 390, height: 800 });
    await page.goto(link);
    const [width, tables] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelectorAll("tool-compare table").length,
    ]);
    await page.close();
    assert.equal(tables, 2);
    assert.equal(width, 390);
  });

  test("a badge is part of its line, and brings the smaller script", async () => {
    const { site, data } = place;
    const link = await publish(
      site,
      "author",
      `So far [tool_verdict src="${data.origin}/a-vs-b.json" tool="axolotl-v0-16"] of the panel.`,
    );
    const nodes = nodesOf(parseFragment(await get(link)));
    const badge = nodes.find(({ nodeName }) => nodeName === "tool-verdict");
    assert.equal(
      textOf(badge.parentNode),
      "So far Axolotl v0.16 · 75% ship, 3 of 4 reviewers · Example Tool Review of the panel.",
    );
    const scripts = nodes.flatMap(({ nodeName, attrs }) =>
      nodeName === "script"
        ? attrs.filter(
            ({ name, value }) => name === "src" && value.includes("/tool-"),
          )
        : [],
    );
    assert.deepEqual(
      scripts.map(({ value }) => value.replace(/.*\//, "")),
      ["tool-verdict.js"],
    );
  });

  test("feeds get plain HTML, and excerpts nothing", async () => {
    const { site, data } = place;
    for (const write of Object.values(POSTS))
      await publish(site, "author", write(`${data.origin}/a-vs-b.json`));
    const feed = await get(`${site.origin}/?feed=rss2`);
    const items = [
      ...feed.matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]>/g),
    ].slice(0, Object.keys(POSTS).length);
    assert.equal(items.length, Object.keys(POSTS).length);
    for (const [, html] of items) {
      const fragment = parseFragment(html);
      assert.match(
        textOf(fragment),
        /All 4 reviewers would ship it, 3 of 4 Axolotl/,
      );
      for (const { nodeName } of nodesOf(fragment))
        assert.doesNotMatch(nodeName, /^(tool-.*|script|style|template|form)$/);
    }
    assert.doesNotMatch(
      feed.replace(/<content:encoded>[^]*?<\/content:encoded>/g, ""),
      /reviewers would ship/,
    );
  });

  test("hostile text stays text in every kind of post", async () => {
    const { site, data } = place;
    for (const [what, write] of Object.entries(POSTS)) {
      const html = await get(
        await publish(site, "author", write(`${data.origin}/hostile.json`)),
      );
      const heading = nodesOf(parseFragment(html)).find(
        ({ nodeName, parentNode }) =>
          nodeName === "h2" && parentNode.nodeName === "tool-compare",
      );
      assert.equal(
        textOf(heading),
        "[gallery] <script>alert(1)</script> &lt;b&gt; :) 'q' -- [tool_compare]",
        what,
      );
      assert.equal(nodesOf(heading).length, 1);
    }
  });

  test("HTML that is pasted keeps its texts", async () => {
    const { site, data } = place;
    const text = "[audio src=x.mp3] {{ x }} [caption] x [/caption]";
    const comparison = filled(text);
    const src = `${data.origin}/a-vs-b.json`;
    const count = (html) =>
      textOf(parseFragment(html.replace(/<\/?template[^>]*>/g, ""))).split(text)
        .length - 1;
    for (const [name, html] of [
      ["author", renderPlain(comparison)],
      ["admin", renderHtml(comparison, { src })],
    ]) {
      assert.ok(count(html) > 10);
      for (const content of [html, `<!-- wp:html -->${html}<!-- /wp:html -->`])
        assert.equal(
          count(await get(await publish(site, name, content))),
          count(html),
        );
    }
  });

  test("what is not allowed, missing, too large or no comparison is a link", async () => {
    const { site, data } = place;
    for (const url of [
      "https://elsewhere.example/a-vs-b.json",
      ...["missing.json", "large.json", "other.json"].map(
        (name) => `${data.origin}/${name}`,
      ),
    ]) {
      const html = await get(
        await publish(site, "author", POSTS["the block"](url)),
      );
      assert.doesNotMatch(html, /<tool-compare/);
      assert.ok(
        nodesOf(parseFragment(html)).some(
          ({ nodeName, attrs }) =>
            nodeName === "a" && attrs.some(({ value }) => value === url),
        ),
        url,
      );
    }
  });

  test("a file is asked for once, wherever it was moved to", async () => {
    const { site, data } = place;
    data.requests.length = 0;
    const link = await publish(
      site,
      "author",
      POSTS["the block"](`${data.origin}/moved.json`),
    );
    assert.match(await get(link), /<tool-compare src="[^"]*\/moved\.json"/);
    await get(link);
    assert.deepEqual(data.requests, ["/moved.json", "/a-vs-b.json"]);
  });

  test("nothing is asked of a host that is not allowed, whatever leads there", async () => {
    const { site, data } = place;
    data.requests.length = 0;
    for (const name of ["astray.json", "astray"]) {
      const src = `${data.origin}/${name}`;
      const html = await get(
        await publish(site, "author", POSTS["the block"](src)),
      );
      assert.doesNotMatch(html, /<tool-compare/);
    }
    assert.deepEqual(data.requests, [
      "/astray.json",
      "/astray",
      "/astray.json",
    ]);
  });

  test("WordPress shows the page of a host that is not allowed in its own frame, and follows its link", async () => {
    const { site, data, browser } = place;
    const address = `${data.elsewhere}/page.html`;
    const link = await publish(site, "author", address);
    const { page, errors } = await browser.newPage();
    await page.goto(link);
    await page.waitForFunction(() => {
      const frame = document.querySelector("iframe.wp-embedded-content");
      return frame.sandbox.value === "allow-scripts" && !frame.style.clip;
    });
    const frame = page.frames().find((one) => one.url().startsWith(address));
    const whole = await frame.$("body > p > a");
    // By key, because the frame still grows under a pointer.
    await whole.focus();
    await Promise.all([page.waitForNavigation(), whole.press("Enter")]);
    assert.equal(page.url(), address);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test("emoji are kept in a database that is older than they are", async () => {
    const { site, data } = place;
    await site.run("old-tables.php", "");
    data.requests.length = 0;
    const link = await publish(
      site,
      "author",
      POSTS["the block"](`${data.origin}/emoji.json`),
    );
    for (let n = 0; n < 2; n++)
      assert.match(await get(link), /<tool-compare .*🦎 Axolotl/);
    assert.deepEqual(data.requests, ["/emoji.json"]);
  });

  test("the file's texts run in their own direction", async () => {
    const { site, data } = place;
    const html = await get(
      await publish(
        site,
        "author",
        POSTS["the block"](`${data.origin}/arabic.json`),
      ),
    );
    const nodes = nodesOf(parseFragment(html)).filter(({ parentNode }) =>
      ["tool-compare", "blockquote", "tr"].includes(parentNode?.nodeName),
    );
    const heading = nodes.find(({ nodeName }) => nodeName === "h2");
    assert.deepEqual(heading.attrs, [
      { name: "dir", value: "auto" },
      { name: "lang", value: "ar" },
    ]);
    const inArabic = nodes.filter((node) => attribute(node, "lang") === "ar");
    assert.ok(inArabic.length > 10);
    for (const node of [
      ...inArabic,
      ...nodes.filter(({ parentNode }) => parentNode.nodeName === "tr"),
    ])
      if (node.childNodes.length) assert.equal(attribute(node, "dir"), "auto");
  });

  test("what is not UTF-8 is shown as the element shows it", async () => {
    const { site, data } = place;
    const html = await get(
      await publish(site, "author", `${data.origin}/latin-1.json`),
    );
    assert.match(html, /<tool-compare .*The panel\ufffds verdict/);
  });

  test("quotes of a word processor do for a shortcode", async () => {
    const { site, data } = place;
    for (const [open, close] of ["“”", "„“", "«»", "″″"]) {
      const shortcode = `[tool_compare src=${open}${data.origin}/a-vs-b.json${close} theme=${open}dark${close}]`;
      assert.match(
        await get(await publish(site, "author", shortcode)),
        /<tool-compare src="[^"]*\/a-vs-b\.json" theme="dark">/,
      );
    }
  });
}

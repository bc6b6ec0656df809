// What an author and an administrator do in WordPress itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertPublished, waitForReady } from "./browser.mjs";
import { ask } from "./site.mjs";

/** A page in which somebody has logged in. */
async function logIn({ site, browser }, name) {
  const opened = await browser.newPage();
  const { page } = opened;
  await page.goto(`${site.origin}/wp-login.php`);
  await page.type("#user_login", name);
  await page.type("#user_pass", name);
  await Promise.all([page.waitForNavigation(), page.click("#wp-submit")]);
  return opened;
}

/** Opens the block editor on a new post. */
async function openEditor(place) {
  const opened = await logIn(place, "author");
  const { page } = opened;
  await page.goto(`${place.site.origin}/wp-admin/post-new.php`);
  await page.waitForSelector(".block-editor-default-block-appender__content");
  await page.evaluate(() =>
    wp.data
      .dispatch("core/preferences")
      .set("core/edit-post", "welcomeGuide", false),
  );
  return opened;
}

/** Publishes what is in the editor, between two paragraphs; answers with its address. */
const publish = (page) =>
  page.evaluate(async () => {
    const { insertBlock } = wp.data.dispatch("core/block-editor");
    const paragraph = (content) =>
      wp.blocks.createBlock("core/paragraph", { content });
    await insertBlock(paragraph("Before."), 0);
    await insertBlock(paragraph("After."));
    const { editPost, savePost } = wp.data.dispatch("core/editor");
    await editPost({ title: "A post", status: "publish" });
    await savePost();
    return wp.data.select("core/editor").getPermalink();
  });

/** @param place - Has the `site`, the publisher's `data` and the `browser` once they are started. */
export function testEditors(place) {
  test("an author pastes an address into the block editor, sees the comparison and publishes it", async (t) => {
    const { page, errors } = await openEditor(place);
    await page.click(".block-editor-default-block-appender__content");
    await page.evaluate((url) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", url);
      document.activeElement.dispatchEvent(
        new ClipboardEvent("paste", { bubbles: true, clipboardData }),
      );
    }, `${place.data.origin}/a-vs-b.json`);
    const preview = await page.waitForSelector(".wp-block-embed iframe");
    await waitForReady(await preview.contentFrame(), errors);
    const address = await publish(page);
    await page.close();
    await assertPublished(t, place.browser, address);
  });

  test("the preview of a pasted address brings its own script, and other pages are left to WordPress", async () => {
    const { site, data } = place;
    const preview = (url) =>
      ask(site, "author", `/oembed/1.0/proxy&url=${encodeURIComponent(url)}`);
    const { html, scripts } = await preview(`${data.origin}/a-vs-b`);
    assert.match(html, /<tool-compare src="[^"]*\/a-vs-b\.json\?[^"]*">/);
    assert.match(
      html,
      /<script type="module" src="[^"]*" [^>]*integrity="sha384-/,
    );
    assert.deepEqual(scripts, []);
    await assert.rejects(
      preview(`${data.origin}/missing.json`),
      /oembed_invalid_url/,
    );
  });

  test("the preview of the block says what is wrong", async () => {
    const { site, data } = place;
    const src = `${data.origin}/a-vs-b.json`;
    const preview = async (attributes) => {
      const query = Object.entries(attributes).map(
        ([name, value]) => `&attributes[${name}]=${encodeURIComponent(value)}`,
      );
      const route =
        "/wp/v2/block-renderer/tool-compare/comparison&context=edit";
      return (await ask(site, "author", route + query.join(""))).rendered;
    };
    const other = "https://elsewhere.example/a-vs-b.json";
    assert.match(
      await preview({ src: "javascript:alert(1)" }),
      /not a web address/,
    );
    assert.match(
      await preview({ src: other }),
      /from elsewhere\.example are not allowed/,
    );
    assert.match(
      await preview({ src: `${data.origin}/other.json` }),
      /No comparison could be read/,
    );
    assert.match(
      await preview({ src, tools: "nothing" }),
      /only these tools: claude-4-api axolotl-v0-16/,
    );
    assert.match(
      await preview({
        src,
        tools: "axolotl-v0-16",
        hide: 'footer x"y',
        theme: "dark",
      }),
      /<div class="wp-block-tool-compare-comparison"><tool-compare src="[^"]*" tools="axolotl-v0-16" hide="footer" theme="dark">/,
    );
  });

  test("only an administrator allows hosts", async () => {
    const address = `${place.site.origin}/wp-admin/options-general.php?page=tool-compare`;
    const author = await logIn(place, "author");
    assert.equal((await author.page.goto(address)).status(), 403);
    await author.page.close();

    const { page, errors } = await logIn(place, "admin");
    await page.goto(address);
    await page.type("#tool-compare-hosts", "\nhttps://Reviews.Example/a?b\n!");
    await Promise.all([page.waitForNavigation(), page.click("#submit")]);
    const hosts = await page.$eval("#tool-compare-hosts", ({ value }) => value);
    await page.close();
    assert.equal(hosts, "127.0.0.1\nreviews.example");
    assert.deepEqual(errors, []);
  });

  test("deleted, the plugin leaves nothing behind, and posts keep the address", async () => {
    const { site, data } = place;
    const url = `${data.origin}/a-vs-b.json`;
    const { link } = await ask(site, "author", "/wp/v2/posts", {
      content: url,
      status: "publish",
    });
    assert.match(await (await fetch(link)).text(), /<tool-compare/);
    assert.deepEqual(JSON.parse(await site.run("uninstall.php", "")), []);
    const html = await (await fetch(link)).text();
    assert.doesNotMatch(html, /<tool-compare/);
    assert.ok(html.includes(url));
  });
}

// What an author and an administrator do in WordPress itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { attribute, nodesOf, textOf } from "../../nodes.mjs";
import { ask } from "./site.mjs";

/** A function like `fetch` for paths of the site, for somebody who has logged in. */
async function logIn({ origin }, name) {
  const form = { log: name, pwd: name, testcookie: "1" };
  const { headers } = await fetch(`${origin}/wp-login.php`, {
    method: "POST",
    headers: { cookie: "wordpress_test_cookie=WP%20Cookie%20check" },
    body: new URLSearchParams(form),
    redirect: "manual",
  });
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return (path, init) =>
    fetch(origin + path, { ...init, headers: { cookie }, redirect: "manual" });
}

/** @param place - Has the `site` and the publisher's `data` once they are started. */
export function testEditors(place) {
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
    // A host has a name in the letters of its language, and one in ASCII.
    assert.match(
      await preview({ src: "https://CAFÉ.example/a.json" }),
      /from xn--caf-dma\.example are not allowed/,
    );
    assert.match(
      await preview({
        src,
        tools: "axolotl-v0-16, axolotl-v0-16",
        hide: 'footer x"y',
        theme: "dark",
      }),
      /<div class="wp-block-tool-compare-comparison"><tool-compare src="[^"]*" tools="axolotl-v0-16" hide="footer" theme="dark">/,
    );
  });

  test("only an administrator allows hosts", async () => {
    const { site } = place;
    const path = "/wp-admin/options-general.php?page=tool-compare";
    const author = await logIn(site, "author");
    assert.equal((await author(path)).status, 403);

    const admin = await logIn(site, "admin");
    const form = nodesOf(parseFragment(await (await admin(path)).text()));
    const fields = form
      .filter(
        ({ nodeName, attrs }) =>
          nodeName === "input" && attribute({ attrs }, "name"),
      )
      .map((input) => [
        attribute(input, "name"),
        attribute(input, "value") ?? "",
      ]);
    const hosts =
      "127.0.0.1\nhttps://Reviews.Example/a?b\nhttps://\nOBST-GEMÜSE.example; *.reviews.example";
    const sent = new URLSearchParams([
      ...fields,
      ["tool_compare[hosts]", hosts],
    ]);
    const saved = await admin("/wp-admin/options.php", {
      method: "POST",
      body: sent,
    });
    assert.match(saved.headers.get("location"), /settings-updated=true/);
    const answer = await admin(`${path}&settings-updated=true`);
    const page = nodesOf(parseFragment(await answer.text()));
    const notice = page.find(
      ({ attrs = [] }) => attribute({ attrs }, "id") === "setting-error-host",
    );
    assert.equal(
      textOf(notice).trim(),
      "Not saved, because no host has such a name: https://, *.reviews.example",
    );
    const area = page.find(({ nodeName }) => nodeName === "textarea");
    assert.equal(
      textOf(area),
      "127.0.0.1\nreviews.example\nxn--obst-gemse-heb.example",
    );
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

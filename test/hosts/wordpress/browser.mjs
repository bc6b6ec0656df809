// What a reader sees of a post.
import assert from "node:assert/strict";
import {
  answer,
  assertSteady,
  launch,
  listen,
  SCREEN,
  waitForReady,
  watchShifts,
} from "../../browse.mjs";

/** Milliseconds that the CDN takes, so that a page shows how it is without the script. */
const DELAY = 300;

/** A browser whose CDN is what has been built, and that reaches nothing else outside. */
export async function openBrowser() {
  const browser = await launch();
  return {
    close: () => browser.close(),
    async newPage() {
      // Of its own, so that nobody is logged in.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.once("close", () => void context.close());
      await page.setViewport(SCREEN);
      await page.setRequestInterception(true);
      page.on("request", respond);
      return { page, errors: listen(page) };
    },
  };
}

function respond(request) {
  // PHP's server looks for the file, and WordPress is not asked for its icon.
  if (new URL(request.url()).pathname === "/favicon.ico")
    return request.respond({ status: 204 });
  return answer(request, DELAY);
}

/**
 * The comparison of a post is shown once, in the column, readable on the page, without a shift, a word
 * in the console, or a second script.
 */
export async function assertPublished(t, browser, address, { isDark } = {}) {
  const { page, errors } = await browser.newPage();
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(address);
  await waitForReady(page, 1, errors);
  const seen = await page.evaluate(describe);
  const shift = await assertSteady(page);
  await page.close();
  t.diagnostic(`layout shift ${shift.toFixed(3)}`);
  assert.deepEqual(errors, []);
  assert.equal(seen.count, 1);
  assert.equal(seen.scripts, 1);
  assert.match(seen.text, /All 4 reviewers would ship it, 3 of 4 Axolotl/);
  assert.equal(seen.isFallbackSeen, false);
  for (const offset of seen.offsets)
    assert.ok(Math.abs(offset) <= 1, `${offset} px out of the column`);
  assert.equal(seen.isLightText, Boolean(isDark));
}

/** Without scripts a post has the figures, in the column. */
export async function assertReadWithoutScripts(browser, address) {
  const { page, errors } = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const seen = await page.evaluate(() => {
    const box = (element) => element.getBoundingClientRect();
    const paragraph = (text) =>
      [...document.querySelectorAll("p")].find(
        ({ textContent }) => textContent === text,
      );
    const title = document.querySelector("tool-compare h2");
    return {
      text: document.querySelector("tool-compare").innerText,
      offset: box(title).left - box(paragraph("Before.")).left,
      isBetween:
        box(paragraph("Before.")).bottom < box(title).top &&
        box(document.querySelector("tool-compare p:last-child")).bottom <
          box(paragraph("After.")).top,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
  await page.close();
  assert.match(seen.text, /Panel’s pick\s+Claude 4 API/);
  assert.match(seen.text, /100% ship · 4 of 4 reviewers/);
  assert.match(seen.text, /Full comparison/);
  assert.ok(Math.abs(seen.offset) <= 1, `${seen.offset} px out of the column`);
  assert.ok(seen.isBetween);
  assert.ok(seen.overflow <= 0, `${seen.overflow} px too wide`);
  assert.deepEqual(errors, []);
}

/** How a comparison is seen; to be run in a page. */
function describe() {
  const element = document.querySelector("tool-compare");
  const root = element.shadowRoot;
  const before = [...document.querySelectorAll("p")].find(
    ({ textContent }) => textContent === "Before.",
  );
  const column = before.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.fillStyle = getComputedStyle(root.querySelector("[part=title]")).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red] = canvas.getImageData(0, 0, 1, 1).data;
  return {
    count: document.querySelectorAll("tool-compare").length,
    scripts: document.querySelectorAll('script[src*="tool-"]').length,
    text: root.textContent.replaceAll(/\s+/g, " "),
    isFallbackSeen: element.querySelector("h2").checkVisibility(),
    offsets: [left - column.left, right - column.right],
    isLightText: red > 127,
  };
}

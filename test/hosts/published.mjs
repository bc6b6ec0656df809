// What must hold on a page that a host has published with a comparison between two paragraphs.
import assert from "node:assert/strict";
import {
  assertSteady,
  listen,
  SCREEN,
  waitForReady,
  watchShifts,
} from "../browse.mjs";

/**
 * The comparison is shown once, in the column, in colours that can be read on the page, without a
 * shift, a word in the console or another pixel than on a bare page, and its link without scripts.
 *
 * @param site.folder - What the host has built.
 * @param site.path - Where the page is in it.
 * @param site.isDark - The page is dark for readers whose system is.
 */
export async function assertPublished(t, browser, site) {
  for (const scheme of ["light", "dark"]) {
    const page = await browser.newPage(site.folder);
    const errors = listen(page);
    await page.setViewport(SCREEN);
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
    ]);
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(browser.origin + site.path);
    await waitForReady(page, 1, errors);
    assertSeen(await page.evaluate(describe), site.isDark && scheme);
    const shift = await assertSteady(page);
    t.diagnostic(`${scheme}: layout shift ${shift.toFixed(3)}`);
    await assertSamePixels(browser, page, site.folder, scheme);
    assert.deepEqual(errors, []);
    await page.close();
  }
  await assertReadWithoutScripts(browser, site);
}

/** How a comparison is seen; to be run in a page. */
function describe() {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {
    willReadFrequently: true,
  });
  /** Of colours painted over each other, as WCAG 2.2 defines it. */
  const luminance = (...colors) => {
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const element = document.querySelector("tool-compare");
  // A canvas does not know the page's colour scheme.
  const probe = document.documentElement.appendChild(
    document.createElement("i"),
  );
  probe.style.backgroundColor = "Canvas";
  const backgrounds = [getComputedStyle(probe).backgroundColor];
  probe.remove();
  for (let one = element; one; one = one.parentElement)
    backgrounds.splice(1, 0, getComputedStyle(one).backgroundColor);
  const background = luminance(...backgrounds);
  const contrast = (inner) => {
    const text = luminance(...backgrounds, getComputedStyle(inner).color);
    const [dark, light] = [text, background].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const root = element.shadowRoot;
  const { left, right } = element.getBoundingClientRect();
  const column = [...document.querySelectorAll("p")]
    .find(({ textContent }) => textContent === "Before.")
    .getBoundingClientRect();
  return {
    count: document.querySelectorAll("tool-compare").length,
    text: root.textContent,
    fallbacks: element.querySelector("a").getClientRects().length,
    offsets: [left - column.left, right - column.right],
    background,
    contrasts: [...root.querySelectorAll("h2, h3, p, blockquote, small")]
      .filter((inner) => inner.textContent && inner.checkVisibility())
      .map(contrast),
  };
}

/** @param scheme - Which the page follows, if it does. */
function assertSeen(seen, scheme) {
  assert.equal(seen.count, 1);
  assert.match(seen.text, /75.?%/);
  assert.equal(seen.fallbacks, 0, "the link is shown beside the comparison");
  for (const offset of seen.offsets)
    assert.ok(Math.abs(offset) <= 1, `${offset} px out of the column`);
  if (scheme)
    assert.equal(seen.background < 0.2 ? "dark" : "light", scheme, "the page");
  assert.ok(seen.contrasts.length > 5);
  assert.ok(Math.min(...seen.contrasts) >= 4.5, `${seen.contrasts}`);
}

/** The link is read in the column, and the page goes on below it. */
async function assertReadWithoutScripts(browser, { folder, path }) {
  const page = await browser.newPage(folder);
  const errors = listen(page);
  await page.setJavaScriptEnabled(false);
  await page.setViewport(SCREEN);
  await page.goto(browser.origin + path);
  const seen = await page.evaluate(() => {
    const rect = (element) => element.getBoundingClientRect().toJSON();
    const [before, after] = ["Before.", "After."].map((words) =>
      [...document.querySelectorAll("p")].find(
        ({ textContent }) => textContent === words,
      ),
    );
    const link = document.querySelector("tool-compare a");
    return {
      link: rect(link),
      before: rect(before),
      after: rect(after),
      isSeen: link.checkVisibility({ visibilityProperty: true }),
    };
  });
  await page.close();
  const { link, before, after } = seen;
  assert.ok(seen.isSeen);
  assert.ok(Math.abs(link.left - before.left) <= 1 && link.width > 50);
  assert.ok(link.top >= before.bottom && link.bottom <= after.top + 1);
  assert.ok(after.top - before.bottom < 150, "a hole without scripts");
  assert.deepEqual(errors, []);
}

/** The comparison looks as on a bare page of the same width, font and colours. */
async function assertSamePixels(browser, page, folder, scheme) {
  const size = { ...SCREEN, height: 8000 };
  await page.setViewport(size);
  await page.waitForFunction(isLaidOut);
  const { html, box } = await page.evaluate(copyAround);
  // Before the other tab is there: one behind another may not be painted.
  const shots = [await shoot(page, box)];
  const bare = await browser.newPage(folder, { "/bare.html": html });
  await bare.setViewport(size);
  await bare.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
  ]);
  await bare.goto(`${browser.origin}/bare.html`);
  await waitForReady(bare, 1, []);
  await bare.waitForFunction(isLaidOut);
  shots.push(await shoot(bare, box));
  const unlike = await bare.evaluate(compareImages, shots);
  await bare.close();
  assert.deepEqual(unlike, [], `${scheme}: other pixels than on a bare page`);
}

async function shoot(page, clip) {
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({
    clip,
    encoding: "base64",
    // It fits the viewport, and another size would have it laid out and painted anew.
    captureBeyondViewport: false,
  });
}

/** Whether the comparison is laid out to its last controls, which come when near; to be run in a page. */
function isLaidOut() {
  const { shadowRoot } = document.querySelector("tool-compare");
  return shadowRoot
    .querySelector("[part=input]")
    ?.checkVisibility({ contentVisibilityAuto: true });
}

/** A bare page with the same element at the same place; to be run in a page. */
function copyAround() {
  const element = document.querySelector("tool-compare");
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const isOwn = ({ href }) => !href || href.startsWith(location.origin);
  const fonts = [...document.styleSheets]
    .filter(isOwn)
    .flatMap((sheet) =>
      [...sheet.cssRules]
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) =>
          cssText.replace(
            /url\("([^"]+)"\)/g,
            (_, url) => `url("${new URL(url, sheet.href ?? location.href)}")`,
          ),
        ),
    );
  const backgrounds = [];
  for (let one = element; one; one = one.parentElement)
    backgrounds.unshift(getComputedStyle(one).backgroundColor);
  const layers = backgrounds.map((color) => `linear-gradient(${color} 0 0)`);
  const names = ["font-family", "font-size", "color", "color-scheme"];
  const copy = element.cloneNode();
  copy.removeAttribute("style");
  copy.removeAttribute("class");
  const script =
    '<script type="module" src="https://cdn.jsdelivr.net/npm/tool-compare@0/dist/tool-compare.js"></script>';
  return {
    box: { x: left, y: top, width, height },
    html: `<!doctype html>
<html lang="${document.documentElement.lang}" style="color-scheme: ${style.colorScheme}">
<style>
${fonts.join("\n")}
body { background: ${layers.toReversed().join(", ")}; height: 100% }
div { position: absolute; left: ${left}px; top: ${top}px; width: ${width}px;
${names.map((name) => `${name}: ${style.getPropertyValue(name)};`).join("\n")} }
</style>
${script}
<div>${copy.outerHTML}</div>`,
  };
}

/**
 * The first pixels in which two images of one size differ; to be run in a page. By one level of a
 * colour they may: Chromium rounds the edges of corners another way inside what a host clips.
 */
async function compareImages(shots) {
  const [one, other] = await Promise.all(
    shots.map(async (shot) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, width, height);
    }),
  );
  const unlike = [];
  for (const [at, value] of one.data.entries())
    if (Math.abs(value - other.data[at]) > 1) {
      const pixel = Math.floor(at / 4);
      unlike.push([pixel % one.width, Math.floor(pixel / one.width)]);
    }
  return unlike.slice(0, 5);
}

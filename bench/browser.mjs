// Chromium, over the puppeteer-core that the test runner brings.
import { puppeteerCore } from "@web/test-runner-chrome";
import { find } from "../tools/browsers.mjs";

export async function launch() {
  const executablePath = find.chromium();
  if (!executablePath) throw new Error("No Chromium found: set CHROME_PATH");
  return puppeteerCore.launch({
    executablePath,
    args: [
      // Popups of its address bar, loaded in advance for each window, take the processor from the pages.
      "--disable-features=PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), // Chromium refuses to run sandboxed as root
    ],
  });
}

/** Runs `task` in a page with caches, process and compiled code of its own. */
export async function inFreshPage(browser, task) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failures = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    page.on(
      "console",
      (message) => message.type() === "error" && failures.push(message.text()),
    );
    const result = await task(page, await page.createCDPSession());
    if (failures.length > 0)
      throw new Error(`The page failed: ${failures.join()}`);
    return result;
  } finally {
    await context.close();
  }
}

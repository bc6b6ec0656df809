// `npm run test:hosts`: the plugin in a WordPress of its own.
import { after, before, test } from "node:test";
import { openBrowser } from "./wordpress/browser.mjs";
import { startData } from "./wordpress/data.mjs";
import { testEditors } from "./wordpress/editors.mjs";
import { testFigures } from "./wordpress/figures.mjs";
import { ensurePackages } from "./wordpress/packages.mjs";
import { testPosts } from "./wordpress/posts.mjs";
import { startSite } from "./wordpress/site.mjs";

const reason = ensurePackages();

/** Where the tests are: what is started before them. */
const place = {};

if (reason) test("WordPress", { skip: reason });
else {
  before(async () => {
    place.data = await startData();
    place.site = await startSite(place.data.origin);
    place.browser = await openBrowser();
  });

  after(async () => {
    await place.browser?.close();
    await place.site?.stop();
    place.data?.stop();
  });

  testPosts(place);
  testFigures(place);
  testEditors(place);
}

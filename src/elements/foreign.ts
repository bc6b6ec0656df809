import type { Comparison } from "../schema.js";

const harmless = new WeakMap<Comparison, Comparison>();

/**
 * A comparison without what would act on the page's own origin with the reader's cookies: a file from
 * elsewhere gets no logo from there and no newsletter that is sent there.
 *
 * @param address - Where the file was finally served.
 */
export function withoutPageActs(
  comparison: Comparison,
  address: string,
): Comparison {
  let copy = harmless.get(comparison);
  if (!copy) {
    // In a frame with `srcdoc`, only `origin` tells.
    const page = location.host || origin.split("/")[2];
    const isPage = (url: string | undefined) => {
      if (url === undefined) return false;
      // As a browser asks for it that has upgraded it from `http:`, whose port 443 is then the default.
      const asked = new URL(url);
      asked.protocol = "https:";
      return asked.host === page;
    };
    const { newsletter, tools } = comparison;
    const own = new URL(address);
    // What has no host, such as `data:`, is the page's own text.
    copy =
      !own.host || own.host === page
        ? comparison
        : {
            ...comparison,
            newsletter: isPage(newsletter?.action) ? undefined : newsletter,
            tools: tools.map((tool) =>
              isPage(tool.logo) ? { ...tool, logo: undefined } : tool,
            ),
          };
    harmless.set(comparison, copy);
  }
  return copy;
}

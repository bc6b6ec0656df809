import { open, rendered, type Frame } from "./frame.js";

export const isWebKit = !/Chrom|Firefox/.test(navigator.userAgent);

/** What the tests look at in the built site. */
export interface Site extends Frame {
  /** What was last copied. */
  copied: () => string | undefined;
  /** What the browser refused, and what went wrong. */
  complaints: string[];
}

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** Hears what the browser refuses on a page, and what goes wrong there. */
export function ears() {
  const complaints: string[] = [];
  const note = (text: unknown) => void complaints.push(String(text));
  const listen = (page: Frame["window"]) => {
    page.addEventListener("securitypolicyviolation", (event) =>
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
    page.addEventListener("error", ({ message }) => note(message));
    page.addEventListener("unhandledrejection", ({ reason }) => note(reason));
  };
  return { complaints, listen };
}

/** Opens the builder at the end of an address, and waits until it has said what is on show. */
export async function visit(
  hash = "",
  size = WIDE,
  folder = "/site/",
): Promise<Site> {
  const { complaints, listen } = ears();
  const page = await open(
    { listen, src: `${folder}index.html?listen${hash}` },
    size,
  );
  let copied: string | undefined;
  Object.defineProperty(page.window.navigator, "clipboard", {
    value: {
      writeText: async (text: string) => {
        copied = text;
      },
    },
  });
  const site = { ...page, complaints, copied: () => copied };
  await until("something is on show", () => {
    const said = site.document.querySelector(".summary")?.textContent.trim();
    return Boolean(said) && said !== "Loading…";
  });
  return site;
}

/** Waits frame by frame, and says what never came to be. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`too late: ${what}`);
    await rendered();
  }
}

export const text = ({ document }: Site, selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ??
  "";

/** The page in the preview. */
export const preview = ({ document }: Site): Frame => {
  const frame = document.querySelector("iframe")!;
  return {
    window: frame.contentWindow as Frame["window"],
    document: frame.contentDocument!,
  };
};

export type Control = HTMLElement & {
  value: unknown;
  checked: boolean;
  label?: string;
  updateComplete: Promise<unknown>;
};

/** The control with a label. */
export const control = (site: Site, label: string): Control => {
  const found = [
    ...site.document.querySelectorAll<Control>(
      "wa-input, wa-select, wa-radio-group, wa-slider, wa-checkbox, wa-switch, wa-color-picker, wa-button",
    ),
  ].find((one) => (one.label || one.textContent.trim()) === label);
  if (!found) throw new Error(`no control is called ${label}`);
  return found;
};

/** Chooses a value as a person does, who makes the control tell of it. */
export function choose(site: Site, label: string, value: unknown): void {
  const one = control(site, label);
  if (typeof value === "boolean") one.checked = value;
  else one.value = value;
  const { Event } = site.window;
  one.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  one.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/** The element in the preview, once a condition holds. */
export async function shown(
  site: Site,
  what: string,
  holds: (element: Element) => unknown,
) {
  const find = () =>
    preview(site).document.querySelector("tool-compare, tool-verdict");
  await until(what, () => find() && holds(find()!));
  return find()!;
}

export const says = (words: string) => (element: Element) =>
  element.shadowRoot?.textContent.includes(words);

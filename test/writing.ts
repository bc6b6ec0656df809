import { waitUntil } from "@open-wc/testing";
import { sendKeys, setViewport } from "@web/test-runner-commands";
import { Draft } from "../demo/write/draft.js";
import { mountWrite } from "../demo/write/write.js";
import type { ToolCompare } from "../src/index.js";
import { once, rendered } from "./frame.js";

export const isWebKit =
  !navigator.userAgent.includes("Chrome") &&
  navigator.userAgent.includes("AppleWebKit");

export const EXAMPLE = await (
  await fetch("/demo/comparisons/claude-4-api-vs-axolotl-v0-16.json")
).text();

export type Data = Record<string, unknown>;

interface Rendering extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

/** The site's own sheet, without which colours and sizes are not what a person sees. */
const SHEET = "/demo/builder.css";

export let host: HTMLElement;
export let draft: Draft;

/** Waits, also on a busy machine. */
export const until = (holds: () => unknown, what?: string) =>
  waitUntil(holds as () => boolean, what, { timeout: 10_000 });

before(async () => {
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href: SHEET });
  document.head.append(link);
  await once(link, "load");
});

/** Opens the view on what this browser keeps, which is nothing at first. */
export async function open(text?: string): Promise<void> {
  host?.remove();
  draft = new Draft(() => sessionStorage);
  if (text !== undefined) draft.set(text);
  host = document.createElement("main");
  document.body.append(host);
  mountWrite(host, draft);
  for (const each of all("*") as Rendering[]) await each.updateComplete;
  await settled();
}

beforeEach(async () => {
  // What the last draft still had to keep comes before the shelf is cleared.
  dispatchEvent(new Event("pagehide"));
  sessionStorage.clear();
  await setViewport({ width: 1280, height: 900 });
});
afterEach(() => {
  draft.exported();
  host.remove();
});

/** The deepest element that has the focus. */
export function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement;
  return element;
}

/** What a person would call the control that has the focus: its label, or the words on it. */
export function called(): string {
  const element = focused();
  const { host: outer } = element.getRootNode() as ShadowRoot;
  const label =
    outer?.getAttribute("label") ?? element.getAttribute("aria-label");
  return (label ?? outer?.textContent ?? element.textContent)
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Goes on with the Tab key until the focus is on what is called so. */
export async function tabTo(name: string): Promise<void> {
  const seen: string[] = [];
  for (let n = 0; n < 40; n++) {
    await sendKeys({ press: "Tab" });
    if (called() === name) return;
    seen.push(called());
  }
  throw new Error(`"${name}" is not among ${seen.join(" | ")}`);
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export const selectAll = () => press(isMac() ? "Meta+a" : "Control+a");

export const type = (text: string) => sendKeys({ type: text });

export const find = <E extends Element = HTMLElement>(selector: string) =>
  host.querySelector<E>(selector)!;
export const all = (selector: string) => [
  ...host.querySelectorAll<HTMLElement>(selector),
];

export const button = (words: string) =>
  all("wa-button, button").find((each) =>
    each.textContent.replaceAll(/\s+/g, " ").trim().startsWith(words),
  )!;

export const preview = () => find<ToolCompare>("tool-compare");
export const previewed = () =>
  (preview()?.shadowRoot?.textContent ?? "").replaceAll(/\s+/g, " ");

export const listed = () =>
  all(".problems li button:first-child").map((each) =>
    each.textContent.replaceAll(/\s+/g, " ").trim(),
  );

export const editor = () =>
  find(".editor").shadowRoot!.querySelector<HTMLElement>(".cm-content")!;

/** Waits until the form shows what the text says. */
export async function settled(): Promise<void> {
  draft.check();
  await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
  await rendered();
}

/** Opens what is folded. */
export async function unfold(selector: string): Promise<void> {
  await until(() => find(selector));
  const details = find<Rendering>(selector);
  await details.updateComplete;
  Object.assign(details, { open: true });
}

/** Opens everything, also what only shows once something else is open. */
export async function unfoldAll(): Promise<void> {
  const closed = () =>
    all("wa-details").filter((each) => !each.hasAttribute("open"));
  while (closed().length) {
    for (const each of closed()) {
      await (each as Rendering).updateComplete;
      Object.assign(each, { open: true });
      await (each as Rendering).updateComplete;
    }
    await settled();
  }
}

/** The fold of a tool with this title. */
export async function unfoldPart(title: string): Promise<void> {
  await unfold('[data-at="tools[0]"]');
  const fold = () =>
    all(".tool .fold").find(({ firstElementChild }) =>
      firstElementChild?.textContent.trim().startsWith(title),
    );
  await until(fold, title);
  const details = fold() as Rendering;
  await details.updateComplete;
  Object.assign(details, { open: true });
  await settled();
}

/** The control of the field at a path. */
export const field = (at: string) =>
  find<HTMLInputElement>(`[data-at="${CSS.escape(at)}"]`);

/** Has an object do something else, until what is returned is called. */
export function instead<T extends object, K extends keyof T>(
  object: T,
  name: K,
  other: T[K],
): () => void {
  const own = object[name];
  object[name] = other;
  return () => {
    object[name] = own;
  };
}

export const isMac = () => navigator.platform.startsWith("Mac");

export const ids = () => draft.comparison!.tools.map(({ id }) => id);

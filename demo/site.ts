/// <reference types="vite/client" />
import "./embed/embed-view.js";
import { draft } from "./write/draft.js";

const embed = document.querySelector("embed-view")!;
const desk = document.querySelector<HTMLElement>(".desk")!;

const VIEWS = [
  {
    section: document.querySelector<HTMLElement>("main > .view-embed")!,
    link: document.querySelector<HTMLAnchorElement>("nav [href='index.html']")!,
    title: document.title,
  },
  {
    section: document.querySelector<HTMLElement>("main > .view-write")!,
    link: document.querySelector<HTMLAnchorElement>("nav [href='#write']")!,
    title: "Write a comparison · tool-compare",
  },
];
const [embedView, writeView] = VIEWS as [
  (typeof VIEWS)[number],
  (typeof VIEWS)[number],
];

/** Shows the view that the address names; the one to write in loads when it is first asked for. */
async function route(): Promise<void> {
  const isWrite = location.hash === "#write";
  const chosen = isWrite ? writeView : embedView;
  for (const view of VIEWS) {
    view.section.hidden = view !== chosen;
    if (view === chosen) view.link.setAttribute("aria-current", "page");
    else view.link.removeAttribute("aria-current");
  }
  document.title = chosen.title;
  if (!isWrite) embed.hash = location.hash;
  else if (!desk.hasChildNodes()) {
    const { mountWrite } = await import("./write/write.js");
    if (!desk.hasChildNodes()) mountWrite(desk, draft);
  }
}

/** Goes to a view as a link does: a step in the history, and on to its heading. */
function go(hash: string): void {
  history.pushState(null, "", location.pathname + location.search + hash);
  void route();
  const heading = document.querySelector<HTMLElement>(
    "main > :not([hidden]) h1",
  )!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function follow(view: (typeof VIEWS)[number], hash: () => string): void {
  view.link.addEventListener("click", (event) => {
    event.preventDefault();
    go(hash());
  });
}

follow(embedView, () => embed.hash);
follow(writeView, () => "#write");
embed.draft = draft;
desk.addEventListener("embed-draft", (event) => {
  event.preventDefault();
  embed.useDraft();
  go(embed.hash);
});
addEventListener("popstate", () => void route());
void route();

if (import.meta.env.PROD && "serviceWorker" in navigator)
  // Where it is forbidden, the site works as long as there is a network.
  navigator.serviceWorker.register("offline.js").catch(() => {});

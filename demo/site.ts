/// <reference types="vite/client" />
import "./embed/embed-view.js";

const embed = document.querySelector("embed-view")!;

addEventListener("popstate", () => {
  embed.hash = location.hash;
});

if (import.meta.env.PROD && "serviceWorker" in navigator)
  // Where it is forbidden, the site works as long as there is a network.
  navigator.serviceWorker.register("offline.js").catch(() => {});

// The view to write in, with a large comparison; what `bench/write.mjs` types into.
import { Draft } from "../demo/write/draft.ts";
import { mountWrite } from "../demo/write/write.ts";

const draft = new Draft(() => sessionStorage);
draft.set(await (await fetch("/large.json")).text());
mountWrite(document.querySelector("main"), draft);
Object.assign(window, { draft });

// What a page's main thread spends its time on, by what Chromium traces of it.

/** `Performance.getMetrics` would be less work, but leaves out what runs in microtasks: all that Lit does. */
const KINDS = {
  script:
    /^(EvaluateScript|v8\..+|FunctionCall|TimerFire|FireAnimationFrame|EventDispatch|RunMicrotasks|ParseHTML|M(in|aj)orGC)$/,
  style: /^UpdateLayoutTree$/,
  layout: /^Layout$/,
};

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
  "v8.execute",
];

/**
 * Runs `task` and adds up what `tab` did meanwhile.
 *
 * @returns milliseconds of processor time for script (with the parsing of HTML and garbage collection),
 * style, and layout (with the style of container queries), each without what is nested in it, and
 * for the three together, `total`.
 */
export async function traced(tab, task) {
  await tab.tracing.start({ categories: CATEGORIES });
  await task();
  const { traceEvents } = JSON.parse(
    new TextDecoder().decode(await tab.tracing.stop()),
  );
  const cost = { script: 0, style: 0, layout: 0 };
  const open = [];
  const begin = (name, now) => {
    const kind = Object.keys(KINDS).find((key) => KINDS[key].test(name));
    // Some other work within script is script's; work within no script is not counted.
    open.push({ kind: kind ?? open.at(-1)?.kind, since: now });
  };
  let last = 0;
  for (const { name, begins, now } of marksOf(traceEvents)) {
    const { kind } = open.at(-1) ?? {};
    if (kind) cost[kind] += (now - last) / 1000;
    last = now;
    if (begins) begin(name, now);
    else open.pop();
  }
  return { ...cost, total: cost.script + cost.style + cost.layout };
}

/** The beginnings and ends of all work on the page's own main thread, in order, in its processor time. */
function marksOf(events) {
  const pid = events
    .flatMap(({ name, args }) =>
      name === "TracingStartedInBrowser"
        ? args.data.frames.map(({ processId }) => processId)
        : name === "FrameCommittedInBrowser"
          ? args.data.processId
          : [],
    )
    .at(-1);
  const { tid } = events.find(
    ({ name, args, ...event }) =>
      name === "thread_name" &&
      args.name === "CrRendererMain" &&
      event.pid === pid,
  );
  const marks = [];
  const ends = [];
  const endUntil = (ts) => {
    while (ends.length > 0 && ends.at(-1).ts <= ts) marks.push(ends.pop());
  };
  for (const { name, ph, ts, dur = 0, tts, tdur = 0 } of events
    .filter((event) => event.pid === pid && event.tid === tid && event.tts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ph === "X") {
      endUntil(ts);
      marks.push({ name, begins: true, now: tts });
      ends.push({ ts: ts + dur, now: tts + tdur });
    } else if (ph === "B" || ph === "E") {
      endUntil(ts);
      marks.push({ name, begins: ph === "B", now: tts });
    }
  }
  endUntil(Infinity);
  return marks;
}

/** What is to be brought up to date. One microtask does it all, since a page may have a thousand badges. */
const updates = new Set<() => void>();
let update: Promise<void> | undefined;

const dispatches: (() => void)[] = [];

/** Runs `task` before the next frame, once however often it is asked for. */
export function queueUpdate(task: () => void): void {
  updates.add(task);
  update ??= runUpdates();
}

/** Resolves when all updates that were asked for are done. An async function, since the page may have replaced `Promise`. */
export async function updated(): Promise<void> {
  await update;
}

/** Runs `dispatch` in a task of its own, like the events of `<img>`, so that a listener added now still hears it. */
export function queueEvent(dispatch: () => void): void {
  if (dispatches.push(dispatch) === 1)
    setTimeout(() => dispatches.splice(0).forEach((run) => run()));
}

async function runUpdates(): Promise<void> {
  // Of the engine's own kind, since the page may have replaced `Promise`.
  await (async () => {})();
  update = undefined;
  for (const task of updates) {
    updates.delete(task);
    try {
      task();
    } catch (error) {
      throwLater(error);
    }
  }
}

/** Reports an error of our own as uncaught, without `reportError`, which not every DOM has. */
export function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

import { ComparisonError, parseText } from "./parse.js";
import type { Comparison } from "./schema.js";

/** What a request is held to. Tests shorten it. */
export const limits = {
  /** Milliseconds that one try may take, the body included, and that a server may ask us to wait. */
  timeout: 10_000,
  /** Milliseconds to wait before each further try, where the server does not ask for others. */
  pauses: [500, 1500],
  /** Bytes of a file: 1 MiB. */
  bytes: 1_048_576,
};

interface Request {
  answer: Promise<Comparison>;
  controller: AbortController;
  waiting: number;
}

const requests = new Map<string, Request>();

/**
 * Fetches and checks a comparison, once per URL.
 *
 * Callers share a request but not a fate: one caller's abort rejects only that caller, and the
 * request is cancelled when the last has left. Failures are never cached, so asking again is a retry.
 *
 * @param url - Absolute URL of the file; addresses in it resolve against where it was finally served.
 * @param options - `signal` withdraws this caller; `reload` fetches anew, past every cache.
 * @throws {ComparisonError} `network`, `timeout`, `http`, `too-large`, `not-json` or `invalid`;
 * the signal's reason where it was aborted.
 */
export async function load(
  url: string | URL,
  { signal, reload }: { signal?: AbortSignal; reload?: boolean } = {},
): Promise<Comparison> {
  signal?.throwIfAborted();
  const key = String(url);
  const request =
    (!reload && requests.get(key)) || open(key, reload ? "reload" : "default");
  request.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--request.waiting === 0) request.controller.abort();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", leave, { once: true });
    request.answer
      .finally(() => signal?.removeEventListener("abort", leave))
      .then(resolve, reject);
  });
}

/** Whether asking again may help: the fault can pass by itself. */
export function canRetry({ kind, status = 0 }: ComparisonError): boolean {
  return (
    kind === "network" || kind === "timeout" || status === 429 || status >= 500
  );
}

function open(url: string, cache: RequestCache): Request {
  const controller = new AbortController();
  const request = {
    answer: fetchComparison(url, cache, controller.signal),
    controller,
    waiting: 0,
  };
  requests.set(url, request);
  // A later request for the same URL may stand there by now.
  const forget = () => requests.get(url) === request && requests.delete(url);
  request.answer.catch(forget);
  controller.signal.addEventListener("abort", forget);
  return request;
}

async function fetchComparison(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<Comparison> {
  for (let attempt = 0; ; attempt++) {
    let pause = limits.pauses[attempt];
    // Not AbortSignal.timeout() and any(): WebKit now and then collects them before they fire.
    const attempted = new AbortController();
    const end = () => attempted.abort();
    const timer = setTimeout(() => attempted.abort("late"), limits.timeout);
    signal.addEventListener("abort", end);
    try {
      const response = await fetch(url, {
        cache,
        credentials: "omit",
        signal: attempted.signal,
      });
      if (response.ok)
        return parseText(await read(response, url), response.url || url);
      pause = askedPause(response, pause);
      // A connection that has broken meanwhile rejects this.
      response.body?.cancel().catch(() => {});
      throw new ComparisonError(
        "http",
        url,
        `the server answered ${response.status} ${response.statusText}`,
        { status: response.status },
      );
    } catch (cause) {
      signal.throwIfAborted();
      const late = attempted.signal.reason === "late";
      const [kind, message] = late
        ? (["timeout", `no answer within ${limits.timeout / 1000} s`] as const)
        : ([
            "network",
            "no connection, a wrong address, CORS or a security policy",
          ] as const);
      const error =
        cause instanceof ComparisonError
          ? cause
          : new ComparisonError(kind, url, message, { cause });
      if (late || pause === undefined || !canRetry(error)) throw error;
      await sleep(pause, signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    }
  }
}

/** The pause that a busy server asks for; none, and so no further try, where it asks for too long. */
function askedPause(
  { status, headers }: Response,
  pause: number | undefined,
): number | undefined {
  const after = headers.get("retry-after");
  if (!pause || !after || (status !== 429 && status !== 503)) return pause;
  const asked = +after * 1000 || Date.parse(after) - Date.now() || pause;
  return asked > limits.timeout ? undefined : Math.max(asked, 0);
}

async function read({ body }: Response, url: string): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limits.bytes) {
      reader.cancel().catch(() => {});
      throw new ComparisonError(
        "too-large",
        url,
        `the file is larger than ${limits.bytes / 1024} KiB`,
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

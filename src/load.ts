import { ownOnly } from "./own.js";
import { ComparisonError, parseText } from "./parse.js";
import type { Comparison } from "./schema.js";

/** What a request is held to. Tests shorten it. */
export const limits = {
  /** Milliseconds that one try may take, the body included, and that a server may ask us to wait. */
  timeout: 10_000,
  /** Milliseconds to wait before each further try, unless the server asks for others. */
  pauses: [500, 1500],
  /** Bytes of a file: 1 MiB. */
  bytes: 1_048_576,
  /** Answers that are kept, so that a page that shows file after file does not keep them all. */
  answers: 100,
};

interface Request {
  answer: Promise<Comparison>;
  controller: AbortController;
  waiting: number;
}

/** Requests under way, by address. */
const requests = new Map<string, Request>();

/** The last answers by address, the one asked for least recently first. */
const answers = new Map<string, Comparison>();

const addresses = new WeakMap<Comparison, string>();

/**
 * Fetches and checks a comparison, once per URL.
 *
 * Callers share a request but not a fate: one caller's abort rejects only that caller, and the
 * request is cancelled when the last has left. Failures are never cached, so asking again is a retry.
 * A request to the page's own origin carries the page's cookies, one to another origin none.
 *
 * @param url - Absolute URL of the file; addresses in it resolve against where it was finally served.
 * @param options - `signal` withdraws this caller; `reload` fetches anew, past every cache.
 * @throws {ComparisonError} `network`, `timeout`, `http`, `too-large`, `not-json` or `invalid`;
 * the signal's reason if it was aborted.
 */
export async function load(
  url: string | URL,
  { signal, reload }: { signal?: AbortSignal; reload?: boolean } = {},
): Promise<Comparison> {
  signal?.throwIfAborted();
  const key = String(url);
  const known = !reload && answers.get(key);
  if (known) return keepAnswer(key, known);
  const request =
    (!reload && requests.get(key)) || open(key, reload ? "reload" : "default");
  request.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--request.waiting === 0) request.controller.abort();
      reject(signal?.reason);
    };
    const stay = () => signal?.removeEventListener("abort", leave);
    signal?.addEventListener("abort", leave);
    request.answer.then(stay, stay);
    request.answer.then(resolve, reject);
  });
}

/** Where the file of a comparison that `load` returned was finally served. */
export const addressOf = (comparison: Comparison): string | undefined =>
  addresses.get(comparison);

/** Whether asking again may help: the fault can pass by itself. */
export function canRetry({ kind, status = 0 }: ComparisonError): boolean {
  return (
    kind === "network" || kind === "timeout" || status === 429 || status >= 500
  );
}

/** What a cause that may be any value is told as: a mistake of the data or of ours, never of the network. */
export const toComparisonError = (
  cause: unknown,
  url: string,
): ComparisonError =>
  cause instanceof ComparisonError
    ? cause
    : new ComparisonError("invalid", url, String(cause), { cause });

function open(url: string, cache: RequestCache): Request {
  const controller = new AbortController();
  const request = {
    answer: fetchComparison(url, cache, controller.signal),
    controller,
    waiting: 0,
  };
  requests.set(url, request);
  answers.delete(url);
  // A later request for the same URL may have taken its place.
  const forget = () => requests.get(url) === request && requests.delete(url);
  request.answer.then(
    (comparison) => forget() && keepAnswer(url, comparison),
    forget,
  );
  controller.signal.addEventListener("abort", forget);
  return request;
}

function keepAnswer(url: string, comparison: Comparison): Comparison {
  answers.delete(url);
  answers.set(url, comparison);
  if (answers.size > limits.answers)
    answers.delete(answers.keys().next().value!);
  return comparison;
}

async function fetchComparison(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<Comparison> {
  for (let attempt = 0; ; attempt++) {
    let pause = limits.pauses[attempt];
    try {
      const { text, address } = await fetchText(
        url,
        cache,
        signal,
        (answer) => {
          pause = pauseAskedBy(answer, pause);
        },
      );
      const comparison = parseText(text, address);
      addresses.set(comparison, address);
      return comparison;
    } catch (cause) {
      signal.throwIfAborted();
      const error = toComparisonError(cause, url);
      if (error.kind === "timeout" || pause === undefined || !canRetry(error))
        throw error;
    }
    await sleep(pause, signal);
  }
}

const NETWORK = "no connection, a wrong address, CORS or a security policy";

/** With the credentials of a `<link rel="preload" as="fetch" crossorigin>`, so that its answer is used. */
const requestOf = (cache: RequestCache, signal: AbortSignal): RequestInit =>
  ownOnly({ cache, credentials: "same-origin" as const, signal });

/*
 * Not AbortSignal.timeout() and any(), which WebKit now and then collects before they fire, nor the
 * signal's reason, which it loses until 295688@main: https://bugs.webkit.org/show_bug.cgi?id=293319
 */

/** Fetches a text, and tells `refused` of an answer that has none. */
async function fetchText(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
  refused: (answer: Response) => void,
): Promise<{ text: string; address: string }> {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limits.timeout);
  signal.addEventListener("abort", end);
  /** For what the network rejects; all else that is thrown here is our own mistake. */
  const fail = (cause: unknown): never => {
    throw isLate
      ? new ComparisonError(
          "timeout",
          url,
          `no answer within ${limits.timeout / 1000} s`,
          { cause },
        )
      : new ComparisonError("network", url, NETWORK, { cause });
  };
  try {
    const response = await fetch(url, requestOf(cache, attempt.signal)).then(
      undefined,
      fail,
    );
    if (response.ok) {
      const text = await read(response, url, fail);
      return { text, address: response.url || url };
    }
    refused(response);
    // A connection that has broken meanwhile rejects this.
    response.body?.cancel().catch(() => {});
    throw new ComparisonError(
      "http",
      url,
      `the server answered ${response.status} ${response.statusText}`,
      { status: response.status },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  }
}

/** The pause that a busy server asks for; none, and so no further try, if it asks for too long. */
function pauseAskedBy(
  { status, headers }: Response,
  pause: number | undefined,
): number | undefined {
  const after = headers.get("retry-after");
  if (!pause || !after || (status !== 429 && status !== 503)) return pause;
  const asked = +after * 1000 || Date.parse(after) - Date.now() || pause;
  return asked > limits.timeout ? undefined : Math.max(asked, 0);
}

async function read(
  response: Response,
  url: string,
  fail: (cause: unknown) => never,
): Promise<string> {
  const { body } = response;
  if (!body) return response.text();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().then(undefined, fail);
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

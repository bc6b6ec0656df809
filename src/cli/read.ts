import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { limits } from "../load.js";
import { codeOf, Failure, reasonOf } from "./failure.js";
import { statOf } from "./print.js";

/** What was read of a file. */
export interface Source {
  /** As it is stored. */
  bytes: Uint8Array;
  text: string;
  /** Where it was finally served; none of what is not from the web. */
  url?: string;
  isUtf8: boolean;
}

/** Says in plain words why something could not be read. */
export class ReadError extends Failure {
  readonly kind:
    "missing" | "unreadable" | "network" | "timeout" | "http" | "too-large";

  constructor(kind: ReadError["kind"], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** Whether a name on the command line is an address of the web; `C:\a.json` is none. */
export const isUrl = (name: string): boolean => /^https?:\/\//i.test(name);

/** Whether a text is the whole address of something in the web. */
export const isWholeUrl = (text: string): boolean =>
  isUrl(text) && URL.canParse(text);

/** What to call an input. */
export const nameOf = (file: string): string =>
  file === "-" ? "standard input" : file || '""';

/**
 * Reads a file, an address of the web, or `-` for the standard input, of at most 1 MiB.
 *
 * @throws {ReadError}
 */
export async function read(name: string): Promise<Source> {
  try {
    if (isUrl(name)) return await fetchText(name);
    return source(
      await collect(name === "-" ? standardInput() : createReadStream(name)),
    );
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw unreadable(error);
  }
}

/** Node's own stream is empty if a folder is given; reading it by its number is an error. */
const standardInput = () =>
  statOf(0)?.isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;

function unreadable(error: unknown): ReadError {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new ReadError("missing", "there is no such file", error);
    case "EACCES":
    case "EPERM":
      return new ReadError("unreadable", "reading it is not permitted", error);
    default:
      return new ReadError("unreadable", reasonOf(error), error);
  }
}

async function fetchText(name: string): Promise<Source> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(name, { signal });
    const { body, ok, status, statusText, url } = response;
    if (!ok) {
      await body?.cancel();
      throw new ReadError(
        "http",
        `the server answered ${`${status} ${statusText}`.trim()}`,
      );
    }
    return { ...source(body ? await collect(body) : Buffer.of()), url };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (signal.aborted)
      throw new ReadError(
        "timeout",
        `no answer within ${limits.timeout / 1000} s`,
        error,
      );
    throw new ReadError("network", `no connection: ${whyNot(error)}`, error);
  }
}

/** Node's fetch tells the reason only as the cause, and of several addresses of a host that of each. */
function whyNot(error: unknown): string {
  const { message, cause } = error as Error;
  const [first = cause] = cause instanceof AggregateError ? cause.errors : [];
  return (first as Error | undefined)?.message || message;
}

async function collect(
  chunks: AsyncIterable<Uint8Array | string>,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > limits.bytes)
      throw new ReadError(
        "too-large",
        `it is larger than ${limits.bytes / 1024} KiB`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** As elements read it: without a byte order mark, and with a mark for whatever is not UTF-8. */
const source = (bytes: Buffer): Source => ({
  bytes,
  text: new TextDecoder().decode(bytes),
  isUtf8: isUtf8(bytes),
});

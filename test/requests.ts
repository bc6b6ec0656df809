/** What tests ask of the server in `server.mjs`. */

/** The address of an answer of the server that nobody has asked for before. */
export function address(
  what: string,
  query: Record<string, unknown> = {},
): URL {
  const url = new URL(`/server/${what}`, location.href);
  for (const [name, value] of Object.entries(query))
    url.searchParams.set(name, String(value));
  url.searchParams.set("test", crypto.randomUUID());
  return url;
}

/** The same address at another origin, which is the same server. */
export function elsewhere(url: URL): URL {
  const other = new URL(url);
  other.hostname =
    location.hostname === "127.0.0.1" ? "localhost" : "127.0.0.1";
  return other;
}

/** Puts a file on the server, where `body` is text or bytes, and anything else becomes JSON. */
export async function publish(
  body: unknown,
  { at = address("file"), type = "application/json" } = {},
): Promise<URL> {
  await fetch(at, {
    method: "PUT",
    headers: { "content-type": type },
    body:
      typeof body === "string" || body instanceof Uint8Array
        ? (body as BodyInit)
        : JSON.stringify(body),
  });
  return at;
}

/** How often an address was asked for. */
export const count = async (url: URL): Promise<number> =>
  Number(await ask("count", url));

/** Resolves once an address has been asked for. */
export const begun = (url: URL): Promise<string> => ask("begun", url);

/** The milliseconds between the requests for an address. */
export async function pauses(url: URL): Promise<number[]> {
  const times = JSON.parse(await ask("times", url)) as number[];
  return times.slice(1).map((time, index) => time - times[index]!);
}

/** How the last answer ended: `complete`, or `cut` off by the browser. Waits for the end. */
export const end = (url: URL): Promise<string> => ask("end", url);

/** Lets the answers to a `held` address go, when as many have been asked for as `count` says. */
export const release = (url: URL, count = 1): Promise<string> =>
  ask("release", url, { count });

async function ask(
  what: string,
  { pathname, search }: URL,
  query: Record<string, unknown> = {},
): Promise<string> {
  const url = address(what, { of: pathname + search, ...query });
  return (await fetch(url)).text();
}

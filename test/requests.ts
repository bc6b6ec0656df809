/**
 * An address of the misbehaving server that no other test asks for.
 *
 * @param what - The answer and its query, as in `slow?ms=100`.
 */
export function address(what: string): string {
  const mark = what.includes("?") ? "&" : "?";
  return `/server/${what}${mark}test=${crypto.randomUUID()}`;
}

/** How often `url` was asked for. */
export async function requestsFor(url: string): Promise<number> {
  const answer = await fetch(`/server/count?of=${encodeURIComponent(url)}`);
  return Number(await answer.text());
}

/** Resolves when the server has got a request for `url`. */
export const begun = (url: string): Promise<unknown> => event("begun", url);

/** Resolves when a request for `url` was cancelled. */
export const cancelled = (url: string): Promise<unknown> =>
  event("cancelled", url);

const event = (type: string, url: string) =>
  fetch(`/server/event?type=${type}&of=${encodeURIComponent(url)}`);

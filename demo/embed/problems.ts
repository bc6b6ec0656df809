import { limits } from "../../src/load.js";
import type { ComparisonError, ComparisonIssue } from "../../src/parse.js";

/** A failure in words for the author of a page. */
export interface Problem {
  title: string;
  /** What to do about it, a sentence or two each. */
  advice: string[];
  /** A line that goes into the answer of a server, where that helps. */
  header?: string;
  /** An address to look at. */
  link?: string;
  issues: readonly ComparisonIssue[];
  canRetry: boolean;
}

/** What was typed leads nowhere. */
export const NO_ADDRESS: Problem = {
  title: "This is not a web address.",
  advice: ["It should begin with https:// and lead to a JSON file."],
  issues: [],
  canRetry: false,
};

/**
 * Says what went wrong and what to do about it.
 *
 * A browser does not tell a page whether a server is away or will not be read from elsewhere, so
 * this asks once more in a way in which every server may answer.
 */
export async function explain(error: ComparisonError): Promise<Problem> {
  const { kind, issues } = error;
  const said: Said = (title, advice, more) => ({
    title,
    advice,
    issues,
    canRetry: false,
    ...(kind !== "invalid" && { link: error.url }),
    ...more,
  });
  switch (kind) {
    case "network":
      return network(new URL(error.url), said);
    case "timeout":
      return said(
        "The server took too long to answer.",
        ["It may be busy. Try again in a moment."],
        { canRetry: true },
      );
    case "http":
      return http(error.status ?? 0, said);
    case "too-large":
      return said(`The file is larger than ${limits.bytes / 1_048_576} MiB.`, [
        "A comparison is text, and a megabyte is far more than any needs. Is this the right file?",
      ]);
    case "not-json":
      return error.reason === "html"
        ? said("This is a web page, not a comparison file.", [
            "The address should lead to the JSON file itself; it often ends in .json. If the file needs a login, make it public.",
          ])
        : notJson(error, said);
    case "unknown-tool":
      return said("The comparison has no such tool.", [
        "Choose one of its tools for the badge.",
      ]);
    case "invalid":
      return said(
        issues.length === 1
          ? "The file has an error."
          : `The file has ${issues.length} errors.`,
        ["Fix the errors to see the preview."],
      );
  }
}

function notJson({ reason, cause }: ComparisonError, said: Said): Problem {
  if (reason === "empty")
    return said("The file is empty.", [
      "Check that it has been uploaded completely.",
    ]);
  if (reason === "encoding")
    return said("The file is not encoded in UTF-8.", [
      "Save it as UTF-8 in your editor, and upload it again.",
    ]);
  return said("The file is not valid JSON.", [
    `The browser says: ${(cause as Error).message}`,
    "The most common reason is a missing comma or quotation mark.",
  ]);
}

type Said = (
  title: string,
  advice: string[],
  more?: Partial<Problem>,
) => Problem;

async function network(url: URL, said: Said): Promise<Problem> {
  const more = { canRetry: true };
  if (!navigator.onLine)
    return said(
      "You are offline.",
      ["Try again once you are connected."],
      more,
    );
  if (location.protocol === "https:" && url.protocol === "http:")
    return said(
      "This page can only read https addresses.",
      ["Use the file’s https address. Your readers’ browsers need it too."],
      more,
    );
  const answers = await fetch(url, {
    mode: "no-cors",
    credentials: "omit",
  }).then(
    () => true,
    () => false,
  );
  return answers
    ? said(
        `${url.host} has the file, but does not let other sites read it.`,
        [
          "Have its server send this line with the file (CORS):",
          `If your page is on ${url.host} too, it works there without this line, and you can copy the snippet now.`,
        ],
        { ...more, header: "Access-Control-Allow-Origin: *" },
      )
    : said(
        `${url.host} could not be reached.`,
        [
          "Check the spelling. Opened in a new tab, the address should show the file.",
        ],
        more,
      );
}

function http(status: number, said: Said): Problem {
  if (status === 404 || status === 410)
    return said(`There is no file at this address (${status}).`, [
      "Check the spelling, capital letters too, and whether the file has been uploaded.",
    ]);
  if (status === 401 || status === 403)
    return said(`The server does not give access to this file (${status}).`, [
      "Make the file public: your readers fetch it without a login.",
    ]);
  return said(
    `The server answered with an error (${status}).`,
    ["That is usually temporary. Try again in a moment."],
    { canRetry: status === 429 || status >= 500 },
  );
}

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
      return said("The file is larger than 1 MiB.", [
        "A comparison is text, and a megabyte is far more than any needs. Is this the right file?",
      ]);
    case "not-json":
      return error.reason === "html"
        ? said("This is a web page, not a comparison file.", [
            "The address should lead to the JSON file itself; it often ends in .json. If the file needs a login, make it public.",
          ])
        : said("This is not JSON.", [
            `The reader stopped here: ${(error.cause as Error).message}`,
            "A missing comma or quotation mark is the most common reason.",
          ]);
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
      "The address begins with http, and pages like this one may only read https.",
      [
        "Use the https address of the file. Your readers’ browsers ask for the same.",
      ],
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
          `If your page is on ${url.host} too, it works there as it is, and you can copy the snippet now.`,
        ],
        { ...more, header: "Access-Control-Allow-Origin: *" },
      )
    : said(
        `${url.host} could not be reached.`,
        [
          "Is the address spelled right? In a tab of its own it should show the file.",
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
    return said(`The server keeps this file to itself (${status}).`, [
      "The file has to be public: readers of your page fetch it without a login.",
    ]);
  return said(
    `The server answered with an error (${status}).`,
    ["That is usually temporary. Try again in a moment."],
    { canRetry: status === 429 || status >= 500 },
  );
}

import { expand } from "./expand.js";
import { inspect, type Finding, type Report } from "./inspect.js";
import { placesIn, type Place } from "./json-text.js";
import { complain, print, type Line } from "./print.js";
import { nameOf, read, ReadError } from "./read.js";

/** What there is to say of one file, as `--json` prints it: fields may be added, none is changed. */
interface Verdict extends Placed {
  /** As it was named on the command line. */
  file: string;
  status: "valid" | "invalid" | "unread";
  /** Why it could not be read. */
  error?: { kind: ReadError["kind"]; message: string };
}

/** The findings of a file with their lines and columns. */
interface Placed {
  problems: PlacedFinding[];
  warnings: PlacedFinding[];
}
type PlacedFinding = Omit<Finding, "range"> & Partial<Place>;

/** Wherever a file will be served, an address relative to it leads to the web. */
export const ANY_BASE = "https://example.invalid/";

/** Checks files, prints what is wrong with them and where, and returns the exit code. */
export async function validate(
  names: readonly string[],
  { json = false }: { json?: boolean } = {},
): Promise<number> {
  const verdicts: Verdict[] = [];
  for (const name of names)
    for await (const verdict of judgeAll(name)) {
      verdicts.push(verdict);
      if (json) continue;
      const { file, error } = verdict;
      if (error) await complain([`${nameOf(file)}: ${error.message}`]);
      await print(describe(file, verdict));
    }
  const count = (status: Verdict["status"]) =>
    verdicts.filter((verdict) => verdict.status === status).length;
  const counts = {
    valid: count("valid"),
    invalid: count("invalid"),
    unread: count("unread"),
  };
  if (json) {
    const answer = JSON.stringify({ ...counts, files: verdicts }, null, 2);
    await print(answer.split("\n"));
  } else await print([summary(verdicts, counts)]);
  return counts.unread ? 2 : counts.invalid ? 1 : 0;
}

/** Of each file that a name on the command line means. */
async function* judgeAll(name: string): AsyncGenerator<Verdict> {
  try {
    for (const file of await expand(name)) yield await judge(file);
  } catch (error) {
    yield unread(name, error);
  }
}

async function judge(file: string): Promise<Verdict> {
  try {
    const { text, url = ANY_BASE, isUtf8 } = await read(file);
    const { problems, warnings } = placed(inspect(text, url), text);
    if (!isUtf8)
      warnings.unshift({
        keys: [],
        path: "",
        kind: "not-utf-8",
        message: "not UTF-8, so some characters are lost",
      });
    const status = problems.length ? "invalid" : "valid";
    return { file, status, problems, warnings };
  } catch (error) {
    return unread(file, error);
  }
}

function unread(file: string, cause: unknown): Verdict {
  if (!(cause instanceof ReadError)) throw cause;
  const error = { kind: cause.kind, message: cause.message };
  return { file, status: "unread", error, problems: [], warnings: [] };
}

/** Adds where each finding is, and puts them into the order of the file. */
export function placed({ problems, warnings }: Report, text: string): Placed {
  const placeOf = placesIn(text);
  const place = (findings: Finding[]) =>
    findings
      .map(({ range, found, ...finding }) => ({
        ...finding,
        // A list or an object may be most of the file.
        ...(typeof found !== "object" && { found }),
        ...(range && placeOf(range.offset)),
      }))
      .toSorted(byPlace);
  return { problems: place(problems), warnings: place(warnings) };
}

const byPlace = (a: Partial<Place>, b: Partial<Place>): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** One line for each finding, in the order of the file, as editors and terminals link them. */
export function describe(file: string, { problems, warnings }: Placed): Line[] {
  const marked = (
    mark: Exclude<Line, string>[number],
    findings: PlacedFinding[],
  ) => findings.map((finding) => ({ mark, ...finding }));
  return [
    ...marked(["red", "error"], problems),
    ...marked(["yellow", "warning"], warnings),
  ]
    .toSorted(byPlace)
    .map(({ mark, path, message, reason, line, column }): Line => {
      const place = line ? `:${line}:${column}` : "";
      return [
        `${nameOf(file)}${place}: `,
        mark,
        ": ",
        ...(path ? ([["bold", path], ": "] as const) : []),
        reason ? `not JSON: ${message}` : message,
      ];
    });
}

function summary(
  verdicts: Verdict[],
  { valid, invalid, unread }: Record<Verdict["status"], number>,
): string {
  const some = (count: number, what: string) =>
    count ? [`${count} ${what}`] : [];
  const sum = (what: "problems" | "warnings", one: string) => {
    const total = verdicts.reduce(
      (all, verdict) => all + verdict[what].length,
      0,
    );
    return some(total, total === 1 ? one : what);
  };
  const files = [
    ...some(valid, "valid"),
    ...some(invalid, "invalid"),
    ...some(unread, "not read"),
  ];
  const findings = [
    ...sum("problems", "problem"),
    ...sum("warnings", "warning"),
  ];
  const { length } = verdicts;
  return `${length} ${length === 1 ? "file" : "files"}: ${[files, findings]
    .filter((parts) => parts.length)
    .map((parts) => parts.join(", "))
    .join("; ")}`;
}

import { ComparisonError, parseText } from "../parse.js";
import type { Comparison } from "../schema.js";
import { UsageError } from "./failure.js";
import { complain } from "./print.js";

/**
 * The comparison in the text of a file; of one that is not valid it prints what is wrong and where.
 *
 * @param base - Absolute URL that addresses in the text are resolved against.
 * @throws {UsageError} If there is no base and addresses in the file are relative.
 */
export async function comparisonOf(
  text: string,
  file: string,
  base: string | undefined,
): Promise<Comparison | undefined> {
  try {
    // Nothing is relative to a blank page, so a file without an address may have only whole ones in it.
    return parseText(text, base ?? "about:blank");
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    // Only files with problems need what knows their places.
    const { ANY_BASE, describe, placed } = await import("./validate.js");
    const { inspect } = await import("./inspect.js");
    const report = inspect(text, base ?? ANY_BASE);
    if (report.comparison)
      throw new UsageError(
        `addresses in the file are relative (${error.issues.map(({ path }) => path).join(", ")}): give --src, the address that the file will have`,
      );
    await complain(describe(file, { ...placed(report, text), warnings: [] }));
    return undefined;
  }
}

// The comparisons of the demo, for tests that need no browser.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "tool-compare/data";

const FOLDER = new URL("../demo/public/comparisons/", import.meta.url);

/** The data of one of its files. */
export const readSample = (file) =>
  JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));

/**
 * Every comparison, by the name of its file.
 *
 * @param base - Absolute URL that addresses in the files are resolved against.
 */
export const parseSamples = (base) =>
  Object.fromEntries(
    readdirSync(FOLDER).map((file) => [file, parse(readSample(file), base)]),
  );

import {
  writeDate,
  writeEntry,
  writePrice,
  type Language,
} from "../locales/language.js";
import type { Messages } from "../locales/messages.js";
import type { Parts } from "../locales/parts.js";
import {
  shortNameOf,
  type Model,
  type Split,
  type ToolModel,
} from "../model.js";
import type { Pricing, Review, Spec, Tool } from "../schema.js";
import { oneLine } from "./one-line.js";

/** A piece of a line: the language's own words, and text of the file among them as names. */
export interface Piece {
  parts: Parts;
  isStrong?: boolean;
  /** Where it leads. */
  url?: string | undefined;
  /** Whether the link earns a commission. */
  isSponsored?: boolean | undefined;
}

/** What is said in one line, piece by piece. */
export type Line = Piece[];

type Maybe = string | false | undefined;

const line = (...pieces: (Piece | undefined)[]): Line =>
  pieces.flatMap((piece) => piece ?? []);

/** A piece of the language's own words. */
const own = (text: Maybe, more?: Omit<Piece, "parts">): Piece | undefined =>
  text ? { parts: [text], ...more } : undefined;

/** A piece of text from the file. */
const said = (text: Maybe, more?: Omit<Piece, "parts">): Piece | undefined =>
  text ? { parts: [{ name: text }], ...more } : undefined;

/** What kind of tool it is. */
export const writeTagline = ({ category, tagline }: Tool): Line =>
  line(said(category), said(tagline));

/** The panel's share, and how many that is. */
export const writePanel = (
  { panel }: ToolModel,
  language: Language<Messages>,
): Line =>
  panel
    ? writeVote(panel, language.words.reviewers(panel, language), language)
    : line(own(language.words.noReviews));

/** Whether a tool is the panel's pick. */
export const writePick = (
  { pick }: ToolModel,
  { words }: Language<Messages>,
): Line => line(own(pick && words.panelPick, { isStrong: true }));

/** The readers' vote; nothing where nobody was asked. */
export const writeCommunity = (
  { tool, community }: ToolModel,
  language: Language<Messages>,
): Line =>
  community
    ? writeVote(
        community,
        language.words.votes(community.total, language),
        language,
      )
    : line(own(tool.community && language.words.noVotes));

const writeVote = (split: Split, of: string, language: Language<Messages>) =>
  line(own(language.words.share(split, language), { isStrong: true }), own(of));

/** What it costs to start, how one starts, and the small print. */
export function writePricing(
  pricing: Pricing | undefined,
  language: Language<Messages>,
): Line {
  if (!pricing) return [];
  const { sentence, asOf } = writePrice(pricing, language);
  return line(
    { parts: [...sentence, asOf] },
    own(writeEntry(pricing, language)),
    said(pricing.note),
  );
}

/** The link to a tool's site, and what it earns. */
export const writeVisit = (tool: Tool, { words }: Language<Messages>): Line => {
  const { url, affiliate: isSponsored } = tool;
  return url
    ? line(
        // The words take a name as text, so it is isolated in text.
        own(words.visitTool(`\u2068${oneLine(shortNameOf(tool))}\u2069`), {
          url,
          isSponsored,
        }),
        own(isSponsored && words.affiliate),
      )
    : [];
};

/** Who reviewed, and with which verdict. */
export const writeReviewer = (
  { reviewer, role, verdict, date, ai, url }: Review,
  language: Language<Messages>,
): Line =>
  line(
    said(reviewer, { isStrong: true, url }),
    own(ai && language.words.ai),
    said(role),
    own(language.words.verdicts[verdict], { isStrong: true }),
    own(date && writeDate(date, language)),
  );

/** Who publishes it, of when it is, and how many reviewed. */
export const writeByline = (
  { comparison: { publisher, updated }, reviewers }: Model,
  language: Language<Messages>,
): Line =>
  line(
    said(publisher?.name, { url: publisher?.url }),
    own(updated && language.words.updated(writeDate(updated, language))),
    own(reviewers > 0 && language.words.panelSize(reviewers, language)),
  );

/** That only some of the tools are shown; nothing where all are. */
export const writeSubset = (
  { comparison: { tools, url } }: Model,
  shown: number,
  language: Language<Messages>,
): Line =>
  shown < tools.length
    ? line(
        own(language.words.subset(shown, tools.length, language)),
        own(url && language.words.full, { url }),
      )
    : [];

/** Where to read on. */
export const writeLinks = (
  { comparison: { url, methodology } }: Model,
  { words }: Language<Messages>,
): Line =>
  line(
    own(url && words.full, { url }),
    own(methodology && words.methodology, { url: methodology }),
  );

/** What a row of specs is about, and what its numbers count. */
export const writeLabel = ({ label, unit }: Spec): string =>
  unit ? `${label} (${unit})` : label;

/** A value of a spec, in words where it is none. */
export function writeValue(
  value: string | number | boolean | null,
  { words, count }: Language<Messages>,
): Parts {
  if (value === null || value === "") return [words.notStated];
  if (typeof value === "boolean") return [value ? words.yes : words.no];
  return [typeof value === "number" ? count(value) : { name: value }];
}

import { shortNameOf, type Answer, type Level } from "../model.js";
import type { Tool } from "../schema.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages.js";
import type { Name, Parts } from "./parts.js";

/** What heads the answer. */
export const answerHead = ({ kind }: Answer, words: Messages): string =>
  kind === "pick" ? words.panelPick : words.verdict;

/** What the panel says of the whole comparison, in a sentence or two. */
export function writeAnswer(
  answer: Answer,
  language: Language<Messages>,
): Parts {
  const { words } = language;
  const write = ({ panel, isSameSize }: Level) =>
    isSameSize
      ? words.fraction(panel, language)
      : language.percent(panel.percent);
  if (answer.kind === "unreviewed") return [words.unreviewed];
  if (answer.kind === "tie")
    return words.tie(answer.tools.map(nameOf), write(answer.best));
  const { kind, tool, panel } = answer;
  if (kind === "single") return words.pickOfOne(nameOf(tool), panel, language);
  const pick = { ...nameOf(tool), isStrong: true };
  if (answer.next)
    return words.pickOfTwo(
      pick,
      panel,
      nameOf(answer.next.tool),
      answer.next.panel,
      language,
    );
  const { best } = answer;
  const level = best.panel.ship ? write(best) : undefined;
  return words.pickOfMany(pick, panel, level, language);
}

const nameOf = (tool: Tool): Name => ({ name: shortNameOf(tool) });

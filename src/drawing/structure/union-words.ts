import { unions } from "../../catalogue/unions.ts";
import type { Stretch } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { TextBlock } from "../figure.ts";
import type { Couple } from "../layout/kin.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { keyOf, tagsAt } from "../tag.ts";
import { textBlock } from "../text/text-block.ts";
import { textLines } from "../text/text-lines.ts";
import { called } from "../../family/called.ts";
import { shortDate } from "../wording/short-date.ts";
import { phraseWords } from "../wording/time-words.ts";
import { statesOf } from "./couple-history.ts";
import type { State } from "./couple-history.ts";

/** What stands above a couple line: "m. 1966 d. 1978", "d. (Anna 5)". Empty where no time is told. */
export function unionWords(family: Family, couple: Couple, scale: Scale, marks: Marks): TextBlock {
  const words = [
    ...couple.bonds
      .filter(({ phases }) => phases.length > 1)
      .map(({ time }) => time.written.lasting),
    ...statesOf(couple).map((state) => stateWords(family, state)),
  ].filter((text) => text !== null);
  const setting = {
    size: scale.text.unionLabel,
    weight: 400,
    width: scale.labelWidth,
    colour: "ink",
  } as const;
  const tags = couple.bonds
    .flatMap(({ path, phases }) => [path, ...phases.map((phase) => phase.path)])
    .flatMap((path) => tagsAt(marks, keyOf(path)));
  const lines = textLines(words.join(" "), setting, tags);
  if (lines.length > 0 || tags.length === 0) return textBlock(lines);
  return textBlock([{ ...setting, text: "", width: 0, tags }]);
}

/**
 * The code and when; the line's form alone says a state without a time. A phase with a tie has its
 * words there.
 */
function stateWords(family: Family, { union, phase }: State): string | null {
  const { code, label, line } = unions[union];
  if (code === "" || phase.tie !== null) return null;
  const time = shortTime(family, phase.time);
  if (time !== null) return `${code.endsWith(".") || time.isShort ? code : label} ${time.words}`;
  return line === "dotted" ? code : null;
}

interface Time {
  readonly words: string;
  /** A year or an age, rather than a phrase. */
  readonly isShort: boolean;
}

function shortTime(family: Family, { written, names }: Stretch): Time | null {
  const phrase = written.when ?? written.from ?? written.lasting;
  if (phrase === null) return null;
  const [year, end] = [shortDate(phrase), shortDate(written.until)];
  if (year !== null) return { words: end === null ? year : `${year}–${end}`, isShort: true };
  const age = aged.exec(phrase)?.groups;
  if (age === undefined) return { words: phraseWords(family, phrase, names), isShort: false };
  return {
    words: `(${called(family, age["who"] ?? "")} ${age["age"] ?? ""})`,
    isShort: true,
  };
}

const aged = /^(?:when )?(?<who>\S+) was (?<age>(?:about |under |over )?\d+)$/u;

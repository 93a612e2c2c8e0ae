import { unions } from "../../catalogue/unions.ts";
import type { Path, Stretch } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { Bond } from "../../family/statements.ts";
import type { TextBlock } from "../figure.ts";
import type { Couple } from "../layout/kin.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { keyOf, tagsAt } from "../tag.ts";
import { textBlock } from "../text/text-block.ts";
import { textLines } from "../text/text-lines.ts";
import { capitalized } from "../page/capitalized.ts";
import { called } from "../../family/called.ts";
import { feelingWords } from "../wording/feeling-words.ts";
import { howSure, inBrackets } from "../wording/how-sure.ts";
import { opening } from "../wording/opening-closing.ts";
import { shortDate } from "../wording/short-date.ts";
import { phraseWords } from "../../family/phrase-words.ts";
import { statesOf } from "./couple-history.ts";
import type { State } from "./couple-history.ts";

/** What stands above a couple line: "m. 1966, d. 1978", "d. (Anna 5)". Empty where no time is told. */
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
  const tags = couple.bonds.flatMap(ownPaths).flatMap((path) => tagsAt(marks, keyOf(path)));
  const lines = textLines(words.join(", "), setting, tags);
  if (lines.length > 0 || tags.length === 0) return textBlock(lines);
  return textBlock([{ ...setting, text: "", width: 0, tags }]);
}

/** What is said at the couple line alone: a bond and a phase with a tie have their numbers there. */
function ownPaths({ path, phases }: Bond): readonly Path[] {
  const own = phases.filter(({ tie }) => tie === null);
  const all = own.length === phases.length ? [path] : [];
  return [...all, ...own.map((phase) => phase.path)].filter(
    (one, i, paths) => paths.findIndex((other) => keyOf(other) === keyOf(one)) === i,
  );
}

/**
 * The code and when, and what the two felt then; the line's form alone says a state without a time.
 * A phase with a tie has its words there.
 */
function stateWords(family: Family, { union, phase }: State): string | null {
  const { code, label, always } = unions[union];
  if (code === "" || phase.tie !== null) return null;
  const time = shortTime(family, phase.time);
  const felt = feelingWords(family, [{ feels: phase.feels, note: null }], [])
    .map(capitalized)
    .join(". ");
  const short = time === null ? always === true : time.isShort;
  const sure = inBrackets([howSure([phase])]);
  const said =
    [short || code.endsWith(".") ? code : label, time?.words ?? ""].join(" ").trim() + sure;
  if (felt !== "") return `${said}. ${felt}`;
  return time !== null || always === true || sure !== "" ? said : null;
}

interface Time {
  readonly words: string;
  /** A year or an age, rather than a phrase. */
  readonly isShort: boolean;
}

function shortTime(family: Family, { written, names }: Stretch): Time | null {
  const phrase = written.when ?? written.from ?? written.lasting;
  if (phrase === null) return null;
  const asWords = written.when === null && written.from !== null ? opening : plainly;
  const [year, end] = [shortDate(phrase), shortDate(written.until)];
  if (year !== null) return { words: end === null ? year : `${year}–${end}`, isShort: true };
  const age = aged.exec(phrase)?.groups;
  if (age === undefined)
    return { words: asWords(phraseWords(family, phrase, names)), isShort: false };
  return {
    words: `(${called(family, age["who"] ?? "")} ${age["age"] ?? ""})`,
    isShort: true,
  };
}

function plainly(words: string): string {
  return words;
}

const aged = /^(?:when )?(?<who>\S+) was (?<age>(?:about |under |over )?\d+)$/u;

import type { Scale } from "../scale.ts";
import type { TieWire } from "./bundle.ts";
import { leastLength } from "./least-length.ts";
import { formSaying } from "./sayings.ts";
import type { Saying, SetWords } from "./words.ts";

/** What words are set with. */
export interface Sayable {
  readonly scale: Scale;
  readonly setWords: SetWords;
}

/** Words of one stretch take this many lines at most where its length may still grow. */
const mostLines = 3;

/** How long each stretch of a level tie ought to be for its words. */
export function neededByForms(tie: TieWire, level: Sayable): readonly number[] {
  return tie.forms.map((form) =>
    Math.max(leastLength(form), neededFor(level, formSaying(form, level.scale)) + 6),
  );
}

/** The least width at which words take few lines. */
export function neededFor({ setWords }: Sayable, saying: Saying): number {
  for (let width = 40; width < 150; width += 6)
    if (setWords(saying, width).lines.length <= mostLines) return setWords(saying, width).width;
  return 150;
}

import { bidi } from "./bidi.ts";

export type Typeface = "latin" | "hebrew" | "arabic";

/** Text of one direction and one typeface, as it is read. */
export interface Run {
  readonly text: string;
  readonly face: Typeface;
  /** What it says, where its signs stand in another order than they are read in, or are others. */
  readonly reads: string | null;
}

/** Whether every letter stands in its order and alone: no shaping, no second direction. */
export function isPlain(text: string): boolean {
  return !complex.test(text);
}

const complex = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Mn}\p{Cf}]/u;

/**
 * A line cut into runs, in the order in which they stand from left to right. Lines run from left to
 * right; what is written the other way keeps its own direction within them.
 * @see Unicode Standard Annex 9, "Unicode Bidirectional Algorithm"
 */
export function runsOf(text: string): readonly Run[] {
  const levels = bidi.getEmbeddingLevels(text, "ltr");
  const units: Unit[] = [];
  for (const [index, sign] of signsOf(text)) {
    const last = units.at(-1);
    const kind = kindOf(sign, last);
    const unit = { ...kind, text: sign, level: levels.levels[index] ?? 0 };
    if (last !== undefined && isAlike(last, unit)) last.text += sign;
    else units.push(unit);
  }
  return inVisualOrder(units).map(runOf);
}

function runOf({ text, face, reordered, level }: Unit): Run {
  const isTurned = level % 2 === 1 && !rightToLeft.test(text);
  if (isTurned) return { face, text: mirrored(text), reads: text };
  return { face, text, reads: reordered ? text : null };
}

interface Unit {
  text: string;
  readonly face: Typeface;
  readonly reordered: boolean;
  readonly level: number;
}

function isAlike(a: Unit, b: Unit): boolean {
  // Signs that are turned stay single: each is read for itself.
  if (a.level % 2 === 1 && !rightToLeft.test(a.text)) return false;
  return a.level === b.level && a.face === b.face && a.reordered === b.reordered;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const marks = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function* signsOf(text: string): Generator<readonly [number, string]> {
  let index = 0;
  for (const sign of text) {
    yield [index, sign];
    index += sign.length;
  }
}

/** What belongs to no script stays in the typeface that has its form: digits and signs in the first. */
function kindOf(sign: string, before: Unit | undefined): Pick<Unit, "face" | "reordered"> {
  if (/\p{Script=Hebrew}/u.test(sign)) return { face: "hebrew", reordered: false };
  if (/[\p{Script=Arabic}،؛؟]/u.test(sign)) return { face: "arabic", reordered: false };
  if (/\p{Script=Devanagari}/u.test(sign)) return { face: "latin", reordered: true };
  if (marks.test(sign) && before !== undefined)
    return { face: before.face, reordered: before.reordered };
  if (sign === " " && before !== undefined)
    return { face: before.face, reordered: before.reordered };
  return { face: "latin", reordered: false };
}

/** Rule L2: from the highest level down, every run of that level or above is turned. */
function inVisualOrder(units: readonly Unit[]): readonly Unit[] {
  const highest = Math.max(0, ...units.map(({ level }) => level));
  let order = [...units];
  for (let level = highest; level > 0; level--) {
    const next: Unit[] = [];
    let turned: Unit[] = [];
    for (const unit of order)
      if (unit.level >= level) turned = [unit, ...turned];
      else {
        next.push(...turned, unit);
        turned = [];
      }
    order = [...next, ...turned];
  }
  return order;
}

/** Signs alone in a line from right to left: turned, with brackets that open the other way. */
function mirrored(text: string): string {
  return Array.from(text)
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join("");
}

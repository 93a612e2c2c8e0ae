import { areas } from "../../catalogue/areas.ts";
import type { Path } from "../../family/fact.ts";
import { gone, scrubbed } from "./scrub.ts";
import type { Known } from "./scrub.ts";

/**
 * Words of a file without what could tell who it is; `undefined`: so little is left that nothing may
 * stand there. To be asked of all words of one file.
 */
export function whatIsLeft(
  known: Known,
): (words: string, key: string, path: Path) => string | undefined {
  const apart = keptApart();
  return (words, key, path) => {
    const left = scrubbed(words, known);
    if (!isEmpty(left))
      return key === "title" && left.includes("[") ? undefined : apart(key, words, left);
    return isSpared(key, path) ? undefined : apart(key, words, gone);
  };
}

/** Whether only small words are left between what is gone: "from […] to […]". */
function isEmpty(words: string): boolean {
  const left = words.replaceAll(gone, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.includes(gone) && left.every((word) => small.has(word.toLowerCase()));
}

const small: ReadonlySet<string> = new Set(
  "a an the and or from to into in at on of near by with for via until since after".split(" "),
);

/** Whether a line says enough without it; of a note that is a line, nothing else would be left. */
function isSpared(key: string, path: Path): boolean {
  return key === "title" || (spared.has(key) && path[0] !== "notes");
}

const spared: ReadonlySet<string> = new Set(["what", "note", "shown", "because", "words"]);

/**
 * What is left of two things that people did, believed or spoke must not become one where it was not:
 * that would look handed on. From the second on, it has a number.
 */
function keptApart(): (key: string, words: string, left: string) => string {
  const known = new Map<string, readonly string[]>();
  return (key, words, left) => {
    if (!compared.has(key) || words === left) return left;
    const place = `${key}: ${left}`;
    const told = known.get(place) ?? [];
    const all = told.includes(words) ? told : [...told, words];
    known.set(place, all);
    const number = all.indexOf(words) + 1;
    return number === 1 ? left : left.replace(gone, `[…${number}]`);
  };
}

const compared: ReadonlySet<string> = new Set([...Object.keys(areas), "strengths", "cause"]);

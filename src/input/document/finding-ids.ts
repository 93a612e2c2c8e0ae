/** An id of the file within other words, and where it stands in them. */
export interface IdWithin {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Who is named in the whole id of a finding: `eva` and `ola` in `P08:eva-ola.alcohol`. Hyphens join
 * people, and may stand in an id too: so the longest ids that the file gives are read.
 */
export function idsInFinding(
  finding: string,
  isId: (word: string) => boolean,
): readonly IdWithin[] {
  const people = finding.indexOf(":") + 1;
  if (people === 0) return [];
  const end = finding.indexOf(".", people);
  return longestIn(finding.slice(0, end < 0 ? undefined : end), people, isId);
}

function longestIn(
  words: string,
  start: number,
  isId: (word: string) => boolean,
): readonly IdWithin[] {
  if (start >= words.length) return [];
  const [next = words.length] = hyphensFrom(words, start);
  const end = hyphensFrom(words, start).findLast((at) => isId(words.slice(start, at)));
  const rest = longestIn(words, (end ?? next) + 1, isId);
  return end === undefined ? rest : [{ id: words.slice(start, end), start, end }, ...rest];
}

/** Where each word from here on ends. */
function hyphensFrom(words: string, start: number): readonly number[] {
  const ends = [...words.matchAll(/-/gu)].map(({ index }) => index).filter((at) => at > start);
  return [...ends, words.length];
}

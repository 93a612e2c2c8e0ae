import type { Finding, Grade } from "./finding.ts";

/**
 * What one pattern finds twice of the same people and the same trait is one finding: an id that
 * numbered them would hang on what else is found.
 */
export function toldTogether(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.id);
    if (group === undefined) groups.set(finding.id, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [joined(first, rest)],
  );
}

const times = ["once", "twice", "three times", "four times", "five times"];

function joined(first: Finding, rest: readonly Finding[]): Finding {
  if (rest.length === 0) return first;
  const all = [first, ...rest];
  const claims = union(all, ({ claim }) => [claim]);
  const many = times[claims.length - 1] ?? `${claims.length} times`;
  return {
    ...first,
    grade: gradeOf(all),
    modifiers: union(all, ({ modifiers }) => modifiers),
    verdict: all.some(({ verdict }) => verdict === "yes") ? "yes" : "possible",
    people: union(all, ({ people }) => people),
    generations: union(all, ({ generations }) => generations).sort((a, b) => a - b),
    support: supportOf(all),
    members: union(all, ({ members }) => members),
    evidence: evidenceOf(all),
    claim: claims.join(" "),
    caption: claims.length === 1 ? first.caption : `${first.caption} Told ${many}.`,
    rivals: union(all, ({ rivals }) => rivals),
    shown: {
      filled: union(all, ({ shown }) => shown.filled),
      open: union(all, ({ shown }) => shown.open),
      ribbon: union(all, ({ shown }) => shown.ribbon),
      tags: union(all, ({ shown }) => shown.tags),
      words: first.shown.words,
    },
  };
}

function union<T>(all: readonly Finding[], of: (finding: Finding) => readonly T[]): T[] {
  return [...new Set(all.flatMap(of))];
}

function gradeOf(all: readonly Finding[]): Grade {
  return all.reduce<Grade>((most, { grade }) => (grade > most ? grade : most), 0);
}

function supportOf(all: readonly Finding[]): Finding["support"] {
  const sum = (count: (support: Finding["support"]) => number): number =>
    all.reduce((most, { support }) => most + count(support), 0);
  return {
    shown: sum(({ shown }) => shown),
    known: sum(({ known }) => known),
    unknown: sum(({ unknown }) => unknown),
  };
}

/** Each fact once. */
function evidenceOf(all: readonly Finding[]): Finding["evidence"] {
  const seen = new Set<string>();
  return all
    .flatMap((finding) => finding.evidence)
    .filter(({ of }) => seen.size < seen.add(of.join("/")).size);
}

import { howOften } from "./how-often.ts";
import type { Finding, Found, Grade } from "./finding.ts";
import { grouped } from "./grouped.ts";

/**
 * What one pattern finds twice of the same people and the same trait is one finding: an id that
 * numbered them would hang on what else is found.
 */
export function toldTogether(findings: readonly Found[]): readonly Found[] {
  const firsts = new Map<string, Found>();
  const again: Found[] = [];
  for (const finding of findings)
    if (firsts.has(finding.id)) again.push(finding);
    else firsts.set(finding.id, finding);
  const rest = grouped(again, ({ id }) => [id]);
  return Array.from(firsts.values(), (first) => together(first, rest(first.id)));
}

function together(first: Found, rest: readonly Found[]): Found {
  if (rest.length === 0) return first;
  const all = [first, ...rest];
  const grade = all.reduce<Grade>((most, one) => (one.grade > most ? one.grade : most), 0);
  const verdict = all.some((one) => one.verdict === "yes") ? "yes" : "possible";
  const whole = (): Finding =>
    joined(
      first.whole(),
      rest.map((one) => one.whole()),
    );
  return {
    ...first,
    grade,
    verdict,
    whole: () => ({ ...whole(), grade, verdict }),
  };
}

function joined(first: Finding, rest: readonly Finding[]): Finding {
  const all = [first, ...rest];
  const claims = union(all, ({ claim }) => [claim]);
  const many = howOften(claims.length);
  return {
    ...first,
    modifiers: union(all, ({ modifiers }) => modifiers),
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

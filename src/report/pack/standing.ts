import { listed } from "../../drawing/page/listed.ts";
import type { Finding, Grade } from "../../patterns/finding.ts";

const grades: Readonly<Record<Grade, string>> = {
  0: "told once, a note",
  1: "an echo",
  2: "told more than once",
  3: "a chain of three or more",
};

/**
 * How far findings carry that are told together, in words and counts, each said once; never as a
 * share of a hundred.
 */
export function standing(about: readonly Finding[]): string {
  const repeats = about.filter(({ kind }) => kind === "repeat" || kind === "triangle");
  return [
    ...unique(repeats.map(({ grade }) => grades[grade])),
    ...(about.some(({ verdict }) => verdict === "possible") ? ["possible"] : []),
    ...countsOf(about),
    ...side(about),
  ].join(" · ");
}

function countsOf(about: readonly Finding[]): readonly string[] {
  const facts = about.filter((finding) => finding.counts === null && restsOnFacts(finding));
  const numbers = unique(facts.map(({ support }) => String(support.known)));
  const others = about.filter((finding) => !facts.includes(finding));
  return [
    ...unique(
      others.map(({ counts, support }) => (counts === null ? shareOf(support) : small(counts))),
    ),
    ...(numbers.length === 0
      ? []
      : [`rests on ${listed(numbers)} ${numbers.join() === "1" ? "fact" : "facts"}`]),
  ];
}

/** Within a line: names stay large, words of ours do not. */
function small(counts: string): string {
  return counts
    .replace(/\.$/u, "")
    .replace(/^(?:The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/u, (word) =>
      word.toLowerCase(),
    );
}

function restsOnFacts({ support: { shown, known, unknown } }: Finding): boolean {
  return shown === known && unknown === 0;
}

function shareOf({ shown, known, unknown }: Finding["support"]): string {
  return `${shown} of ${known} known${unknown > 0 ? `, ${unknown} unknown` : ""}`;
}

function side(about: readonly Finding[]): readonly string[] {
  const lines = unique(about.flatMap(({ line }) => line ?? []));
  if (lines.length === 0) return [];
  const [only] = lines;
  return [lines.length > 1 || only === "both" ? "on both sides" : `on the ${only} side`];
}

function unique<Word>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)];
}

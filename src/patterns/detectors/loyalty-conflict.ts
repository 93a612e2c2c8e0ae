import { howOften } from "../how-often.ts";
import type { Loyalty } from "../changes/loyalties.ts";
import { loyaltiesOf } from "../changes/loyalties.ts";
import type { Phase } from "../../family/statements.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import { linksAmong } from "../links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P24", name: "Loyalty conflict", plain: "Torn between two" };

/** Bonds and goals given up, or left with guilt, with loyalty to a parent told as the reason. */
export const loyaltyConflict: Detector = {
  ...pattern,
  source: "Boszormenyi-Nagy & Spark 1973, Invisible Loyalties",
  detect: (study) => ({
    findings: kinAmong(study, spokenOf(study)).flatMap((child) =>
      study.kin.parentsOf(child).flatMap((parent) => ofPair(study, child, parent)),
    ),
    questions: [],
    unable: [],
  }),
};

/** Of whom something is told that a loyalty could be read from: a sake, a feeling, a bond undermined. */
function spokenOf({ family, rolesOf }: Study): readonly string[] {
  const bonds = family.bonds.filter(
    ({ sake, phases }) => sake.length > 0 || phases.some(isFeltOrForASake),
  );
  return [
    ...bonds.flatMap(({ between }) => between),
    ...family.events.filter(({ sake }) => sake.length > 0).flatMap(({ who }) => who),
    ...rolesOf("saboteur").map(({ who }) => who),
  ];
}

function isFeltOrForASake({ sake, feels }: Phase): boolean {
  return sake.length > 0 || Object.keys(feels).length > 0;
}

function ofPair(study: Study, child: string, parent: string): Found[] {
  const all = loyaltiesOf(study, child, parent);
  const named = all.filter((loyalty) => loyalty.reason !== "seen");
  const kept = named.length > 0 ? named : all;
  if (kept.length === 0) return [];
  return [found(study, [child, parent], kept)];
}

function found(
  study: Study,
  [child, parent]: readonly [string, string],
  loyalties: readonly Loyalty[],
): Found {
  const [c, p] = [study.name(child), study.name(parent)];
  const named = loyalties.some((loyalty) => loyalty.reason !== "seen");
  const left = loyalties.some((loyalty) => loyalty.outcome === "left");
  const told = loyalties.flatMap((loyalty) => loyalty.told);
  const several = loyalties.length > 1;
  return instance(study, {
    pattern,
    about: [child, parent],
    kind: several ? "repeat" : "note",
    grade: several || left ? 2 : 1,
    modifiers: named ? [] : ["-inferred"],
    verdict: named ? "yes" : "possible",
    told: [...told, ...linksAmong(study, [child, parent])],
    claim: `As told, ${c} may have been torn between loyalty to ${p} and a life outside: ${reasons(loyalties)}.${outcomes(loyalties)}`,
    title: "Torn between loyalty and a life outside",
    caption: `${c}: loyalty to ${p} is told ${howOften(loyalties.length)} beside a bond or a wish outside.${outcomes(loyalties)}`,
    counts: `${loyalties.length} told`,
    rivals: [
      "The choice may have had other reasons too.",
      "Loyalty to a parent is also a strength.",
    ],
    question: `What would ${p} say about what ${c} gave up, or took?`,
    shown: { tags: told.map(({ fact }) => fact.path) },
  });
}

function reasons(loyalties: readonly Loyalty[]): string {
  // What several have in common, after the first words of each, is said once.
  const common = new Map<string, string[]>();
  for (const { told } of loyalties) {
    const [first = "", ...rest] = [...new Set(told.map(({ words }) => words))];
    const key = rest.length === 0 ? first : rest.join(", and ");
    common.set(key, [...(common.get(key) ?? []), ...(rest.length === 0 ? [] : [first])]);
  }
  return [...common]
    .map(([last, firsts]) => (firsts.length === 0 ? last : `${firsts.join("; ")}, and ${last}`))
    .join("; ");
}

function outcomes(loyalties: readonly Loyalty[]): string {
  const torn = loyalties.filter((loyalty) => loyalty.reason === "felt");
  if (torn.length === 0) return "";
  if (torn.some(({ outcome }) => outcome === "left")) return " It came out in favour of leaving.";
  if (torn.some(({ outcome }) => outcome === "stayed")) return " It came out in favour of staying.";
  return " How it came out is not told.";
}

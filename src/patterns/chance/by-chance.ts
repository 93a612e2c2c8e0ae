import type { Family } from "../../family/family.ts";
import { detectors } from "../detectors/index.ts";
import type { Finding } from "../finding.ts";
import { joinedFamilies } from "../joined.ts";
import { studyOf } from "../study-of.ts";
import { askedOf } from "./asked-of.ts";
import { capital } from "../wording.ts";
import type { Shuffling } from "./shuffling.ts";
import { shufflingOf } from "./shuffling.ts";

/** Patterns that set many dates or ages beside each other. */
const searches: readonly string[] = ["P27", "P28"];

/**
 * What chance alone would show, for a finding over generations and for one of days or ages; `null`
 * for others: a single life is set beside nothing. Counts, never a share of a few people.
 */
export function byChanceIn(family: Family): (finding: Finding) => string | null {
  const study = studyOf(family);
  const families = joinedFamilies(study);
  return (finding) => {
    const searched = detectors.find(({ id }) => id === finding.pattern && searches.includes(id));
    const examined = searched?.detect(study).examined;
    if (examined !== undefined)
      return `${examined.pairs === 1 ? "One pair was" : `${examined.pairs} pairs were`} examined; chance alone would bring about ${examined.byChance.toFixed(1)} so near.`;
    const of = askedOf(study, finding);
    if (of === null) return null;
    const [name] = finding.people.flatMap(families.nameOf);
    const people = name === undefined ? [] : families.of(name);
    const word = `${finding.pattern}.${finding.trait ?? ""}`;
    return wordsOf(shufflingOf(study, people, { word, of }));
  };
}

function wordsOf(shuffling: Shuffling): string {
  const { known } = shuffling;
  if (shuffling.is === "too few")
    return `Too few people to tell: it is known of ${known}; at least ${shuffling.needed} are needed, some of them told not to have it.`;
  const { pairs, times, asMany } = shuffling;
  const who = pairs === 1 ? "one parent and child" : `${pairs} parents and children`;
  return `${capital(who)} both have it. Shuffled ${times} times among the ${known} people of whom it is known, each within a generation, chance alone showed as many in ${asMany} of ${times}.`;
}

import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";
import type { TextBlock } from "../figure.ts";
import type { Scale } from "../scale.ts";
import { coupleSigns } from "../structure/couple-signs.ts";
import { coupleForm } from "../structure/couple-history.ts";
import type { Pair } from "./skeleton.ts";

const aroundWords = 12;
const besideSymbol = 4;
const forSigns = 36;
/** Between two names, with a sign on the couple line above, off both of them and off what falls there. */
const signsAndDrop = 30;
const perLeg = 11;

interface Around {
  /** How far names and symbols left and right of where the children hang reach toward each other, together. */
  readonly names: number;
  /** The same of those who are no partners of this couple: its line passes below them. */
  readonly strangers: number;
  readonly scale: Scale;
  /** Whether a tie is drawn between the two. */
  readonly tied: boolean;
  /** How many lines of couples one of the two has at most. */
  readonly legs: number;
  /** How far a halo around one of them reaches beyond the symbol; 0 without one. */
  readonly halo: number;
  /** From the centre to the outside of the larger symbol. */
  readonly radius: number;
  /** How far what stands beside one of them, so far above its middle or lower, reaches beyond its symbol. */
  readonly reach: (above: number) => number;
}

/** How far apart partners stand at least: for the words on their line, its signs, and their ties. */
export function pairGap(
  family: Family,
  pair: Pair,
  words: TextBlock,
  { scale, names, strangers, tied, legs, halo, radius, reach }: Around,
): number {
  const least = tied ? scale.tiedCoupleDistance : scale.coupleDistance;
  const { house, cross } = coupleSigns(family, pair.couple);
  const hasSigns = house || cross || coupleForm(pair.couple).ends.length > 0;
  const signs = hasSigns ? forSigns : 0;
  const underSymbols = words.height < scale.coupleLine - radius - halo;
  const besideThem = reach(words.height - scale.coupleLine + besideSymbol);
  const beside = besideSymbol + 2 * Math.max(besideThem, halo);
  const between = underSymbols ? perLeg * (legs - 1) + aroundWords : 2 * radius + beside;
  const beforeStrangers = strangers === 0 ? 0 : strangers + aroundWords + words.width + signs;
  const besideNames = hasSigns ? names + signsAndDrop : 0;
  return Math.max(least, between + words.width + signs, besideNames, beforeStrangers);
}

/** Tells whether a tie is drawn between two partners. */
export function tiesAmong({ bonds }: Family): (pair: Pair) => boolean {
  const ties = bonds.filter(
    (bond) => drawable(bond) && bond.phases.some((phase) => phase.tie !== null && drawable(phase)),
  );
  return ({ couple }) =>
    ties.some(({ between }) => between.every((id) => couple.partners.includes(id)));
}

import type { Detector } from "../study.ts";
import { absentParentRepeat } from "./absent-parent-repeat.ts";
import { alternation } from "./alternation.ts";
import { anniversary } from "./anniversary.ts";
import { breakInChain } from "./break-in-chain.ts";
import { callingRepeat } from "./calling-repeat.ts";
import { cutoffRepeat } from "./cutoff-repeat.ts";
import { dyadRecreatedInCouple } from "./dyad-recreated-in-couple.ts";
import { dyadTransmitted } from "./dyad-transmitted.ts";
import { earlyParenthoodRepeat } from "./early-parenthood-repeat.ts";
import { functioningRepeat } from "./functioning-repeat.ts";
import { fusedHereCutoffThere } from "./fused-here-cutoff-there.ts";
import { genderOrLineBound } from "./gender-or-line-bound.ts";
import { grandparentRaisingRepeat } from "./grandparent-raising-repeat.ts";
import { harmChain } from "./harm-chain.ts";
import { householdNotes } from "./household-notes.ts";
import { imbalance } from "./imbalance.ts";
import { launchingStruggleRepeat } from "./launching-struggle-repeat.ts";
import { lifeCycleTiming } from "./life-cycle-timing.ts";
import { loyaltyConflict } from "./loyalty-conflict.ts";
import { missingInformation } from "./missing-information.ts";
import { naming } from "./naming.ts";
import { onset } from "./onset.ts";
import { ownPartChanged } from "./own-part-changed.ts";
import { pileUp } from "./pile-up.ts";
import { repair } from "./repair.ts";
import { replacementChild } from "./replacement-child.ts";
import { resources } from "./resources.ts";
import { roleAdjacent } from "./role-adjacent.ts";
import { roleSkip } from "./role-skip.ts";
import { rotatingThird } from "./rotating-third.ts";
import { sameAge } from "./same-age.ts";
import { sameOrigin } from "./same-origin.ts";
import { serialAcrossPartners } from "./serial-across-partners.ts";
import { siblingPosition } from "./sibling-position.ts";
import { structureRepeat } from "./structure-repeat.ts";
import { symptomAfterEvent } from "./symptom-after-event.ts";
import { tieRepeat } from "./tie-repeat.ts";
import { triangle } from "./triangle.ts";
import { triangleHandedDown } from "./triangle-handed-down.ts";
import { unresolvedLoss } from "./unresolved-loss.ts";

/** Every pattern looked for, by number: the order in which those that found nothing are listed. */
export const detectors: readonly Detector[] = [
  roleAdjacent,
  roleSkip,
  dyadTransmitted,
  dyadRecreatedInCouple,
  serialAcrossPartners,
  tieRepeat,
  cutoffRepeat,
  functioningRepeat,
  structureRepeat,
  earlyParenthoodRepeat,
  absentParentRepeat,
  grandparentRaisingRepeat,
  launchingStruggleRepeat,
  harmChain,
  alternation,
  genderOrLineBound,
  naming,
  siblingPosition,
  callingRepeat,
  triangle,
  triangleHandedDown,
  rotatingThird,
  fusedHereCutoffThere,
  loyaltyConflict,
  pileUp,
  symptomAfterEvent,
  anniversary,
  sameAge,
  lifeCycleTiming,
  unresolvedLoss,
  replacementChild,
  onset,
  imbalance,
  missingInformation,
  householdNotes,
  sameOrigin,
  resources,
  breakInChain,
  repair,
  ownPartChanged,
];

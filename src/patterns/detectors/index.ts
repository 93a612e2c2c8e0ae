import type { Detector } from "../study.ts";
import { absentParentRepeat } from "./absent-parent-repeat.ts";
import { breakInChain } from "./break-in-chain.ts";
import { cutoffRepeat } from "./cutoff-repeat.ts";
import { dyadRecreatedInCouple } from "./dyad-recreated-in-couple.ts";
import { dyadTransmitted } from "./dyad-transmitted.ts";
import { earlyParenthoodRepeat } from "./early-parenthood-repeat.ts";
import { functioningRepeat } from "./functioning-repeat.ts";
import { fusedHereCutoffThere } from "./fused-here-cutoff-there.ts";
import { genderOrLineBound } from "./gender-or-line-bound.ts";
import { grandparentRaisingRepeat } from "./grandparent-raising-repeat.ts";
import { harmChain } from "./harm-chain.ts";
import { launchingStruggleRepeat } from "./launching-struggle-repeat.ts";
import { lifeCycleTiming } from "./life-cycle-timing.ts";
import { loyaltyConflict } from "./loyalty-conflict.ts";
import { missingInformation } from "./missing-information.ts";
import { ownPartChanged } from "./own-part-changed.ts";
import { pileUp } from "./pile-up.ts";
import { repair } from "./repair.ts";
import { resources } from "./resources.ts";
import { rotatingThird } from "./rotating-third.ts";
import { serialAcrossPartners } from "./serial-across-partners.ts";
import { structureRepeat } from "./structure-repeat.ts";
import { symptomAfterEvent } from "./symptom-after-event.ts";
import { tieRepeat } from "./tie-repeat.ts";
import { triangle } from "./triangle.ts";

/** Every pattern looked for, by number: the order in which those that found nothing are listed. */
export const detectors: readonly Detector[] = [
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
  genderOrLineBound,
  triangle,
  rotatingThird,
  fusedHereCutoffThere,
  loyaltyConflict,
  pileUp,
  symptomAfterEvent,
  lifeCycleTiming,
  missingInformation,
  resources,
  breakInChain,
  repair,
  ownPartChanged,
];

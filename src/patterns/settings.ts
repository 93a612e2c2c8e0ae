import type { Threshold } from "../catalogue/thresholds.ts";
import { thresholds } from "../catalogue/thresholds.ts";
import type { Family } from "../family/family.ts";

/** Days in a year, leap years shared out. */
const year = 365.25;

/** Every threshold that a pattern is measured by. Sources stand in the catalogue of thresholds. */
export type Settings = ReturnType<typeof settingsOf>;

/** The thresholds of one file, in the units that patterns reckon in: its own, or the usual ones. */
export function settingsOf({ thresholds: own }: Pick<Family, "thresholds">) {
  const value = (name: Threshold): number => own.get(name) ?? thresholds[name].usual;
  /** In days, and one more for leap years. */
  const days = (name: Threshold): number => Math.ceil((value(name) / 12) * year);
  return {
    /** In days, as all down to the windows. */
    youngParent: value("young-parent") * year,
    /** Nobody is counted as a parent in the mid-teens who was certainly outside these. */
    midTeens: { from: 13 * year, until: 17 * year },
    launching: { from: value("launching-from") * year, until: value("launching-until") * year },
    childhood: value("childhood") * year,
    window: days("window"),
    lossWindow: days("loss-window"),
    reaction: days("reaction"),
    /** Years, as the next three. */
    firstChild: { from: value("first-child-from"), to: value("first-child-to") },
    firstUnion: { from: value("first-union-from") },
    leavingHome: { from: value("leaving-home-from"), to: value("leaving-home-to") },
    partnersApart: value("partners-apart"),
    stepParentNear: value("step-parent-near"),
    betweenUnions: value("between-unions") / 12,
    widowhood: value("widowhood"),
    manyChildren: value("many-children"),
    severalChildren: value("several-children"),
    /** In days. */
    newGroup: value("new-group") * year,
    anniversary: value("anniversary"),
    /** In generations. */
    ageLine: value("age-line"),
    replacement: days("replacement"),
    replacementOther: days("replacement-other"),
    /** Ages at which many things happen to many people, in years: no correspondence. */
    commonAges: [18, 21, 30, 65],
    fullSide: value("full-side"),
    emptySide: value("empty-side"),
    manyTies: value("many-ties"),
    commonRate: value("common-rate") / 100,
  };
}

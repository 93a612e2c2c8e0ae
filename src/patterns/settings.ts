/** Days in a year, leap years shared out. */
const year = 365.25;

/**
 * Every threshold that a pattern is measured by, each with where it comes from. What is usual
 * differs by time, place and culture: none of them is a norm.
 */
export const settings = {
  /** In days. A parent younger than this is a young one. Meade, Kershaw & Ickovics 2008, Health Psychology 27. */
  youngParent: 20 * year,
  /** In days. Nobody is counted as a parent in the mid-teens who was certainly outside these. */
  midTeens: { from: 13 * year, until: 17 * year },
  /** In days. Leaving home. Carter & McGoldrick 1989, The Changing Family Life Cycle. */
  launching: { from: 16 * year, until: 26 * year },
  /** In days. Childhood, for who was there and who was not. */
  childhood: 18 * year,
  /** In days: how near stresses lie to each other, and steps to a change. McCubbin & Patterson 1983. */
  window: 731,
  /** In days: how near two losses lie to each other. */
  lossWindow: 366,
  /** In days: a reaction later than this is not read as an answer to a limit. Bowen 1978. */
  reaction: 183,
  /** Years; first children usually come between these. Carter & McGoldrick 1999, The Expanded Family Life Cycle. */
  firstChild: { from: 18, to: 42 },
  /** Years; the same source, as for the next three. */
  firstUnion: { from: 18 },
  leavingHome: { from: 16, to: 30 },
  partnersApart: 15,
  /** Years; a step-parent less than this older than the child is near it in age. */
  stepParentNear: 5,
  /** Years between a loss and a new union that are few. */
  betweenUnions: 1,
  /** Years of life alone after a partner's death that are many. */
  widowhood: 30,
  /** Children that make a family large in any time. */
  manyChildren: 6,
  /** Fewer children than these are of one gender in most families. */
  severalChildren: 3,
  /** In days: after a gap this long a sibship begins anew. Toman 1993, Family Constellation. */
  newGroup: 5 * year,
  /** In days: an anniversary is kept within so many days of the calendar. Hilgard 1953; Azarian et al. 1999. */
  anniversary: 7,
  /** In days: a child born this soon after the death of a brother or sister. Cain & Cain 1964. */
  replacement: 731,
  /** In days: the same after another close death. */
  replacementOther: 366,
  /** Ages at which many things happen to many people, in years: no correspondence. */
  commonAges: [18, 21, 30, 65],
  /** People told on one side of the family that make it full, and on the other that leave it empty. */
  fullSide: 3,
  emptySide: 1,
  /** Bonds told of one partner, where none is told of the other. */
  manyTies: 3,
  /** About one adult in ten: what chance is reckoned with where a condition is common. */
  commonRate: 0.1,
} as const;

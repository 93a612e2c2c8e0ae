/**
 * What makes a finding stronger or weaker than its grade says.
 * `+seats`: the very same role, held in the same seats. `+dated`: dated, and in the right order.
 * `+wish`: somebody is told to have wished for it. `+repaired`: every break is told as mended.
 * `+told`: told as such, not put together from what is told.
 * `+both-sides`: the part of both sides is told. `+shared`: the two others have a trouble in common.
 * `-common`: more than one adult in ten has it. `-inferred`: not told but read from what is told.
 * `-undated`: no date is told, or the order is not certain. `-single-informant`: told by one alone.
 * `-contested`: a line that it rests on is told differently by another.
 * `-not-by-birth`: the line goes through an adoption, or through raising.
 */
export type Modifier =
  | "+seats"
  | "+dated"
  | "+wish"
  | "+repaired"
  | "+told"
  | "+both-sides"
  | "+shared"
  | "-common"
  | "-inferred"
  | "-undated"
  | "-single-informant"
  | "-contested"
  | "-not-by-birth";

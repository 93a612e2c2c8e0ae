/** A pattern in plain words. */
export interface Rule {
  /** What must be told for the pattern to be found. */
  readonly rule: string;
  /** What could change the verdict. */
  readonly changes: string;
  /** Why others near are not counted, where that needs a word of its own. */
  readonly notCounted?: string;
}

/** Every pattern's rule in plain words, as `explain` and the documentation tell it. */
// prettier-ignore
export const rules: Readonly<Record<string, Rule>> = {
  P01: { rule: "A parent and a child each hold a role of one family in corresponding seats toward different people: as a child toward an own parent, or beside a partner.", changes: "One of the two roles told otherwise, or told as a word for something else.", },
  P02: { rule: "A grandparent and a grandchild hold a role of one family in corresponding seats, and the parent between does not.", changes: "Hearing whether the parent between held it too.", },
  P03: { rule: "Somebody was this to a parent, and later has it from a child; roles of one family are one arrangement.", changes: "One of the dyads told otherwise, or the generation before told.", },
  P04: { rule: "A place held toward a parent comes up again toward a partner, certainly later.", changes: "Hearing that the partner’s need came from elsewhere, or came first.", },
  P05: { rule: "Two couples and more of one person took the same steps in the same order, or the same role was held in them.", changes: "One of the couples told in more detail, or by the partner.", },
  P06: { rule: "The same tie between parent and child in consecutive generations, among brothers and sisters of two, or in two couples of a line.", changes: "One of the ties told otherwise by somebody else.", },
  P07: { rule: "Contact broken off between parent and child in consecutive generations, among brothers and sisters of two, or twice and more in one life.", changes: "Hearing that one of them was distance, protection, or loss by outside force.", },
  P08: { rule: "One condition told in two generations of a line, among brothers and sisters, or in a parent and a partner; words for a mood are never matched.", changes: "Asking the others of the line: each one known not to have it is counted.", notCounted: "descends from nobody here who has it, or is joined by marriage only", },
  P09: { rule: "One build of family told in two generations of a line, where the record is complete enough to say so.", changes: "Asking whether the record of the others is complete.", notCounted: "has no such union, sibship or child on record", },
  P10: { rule: "Parents certainly younger than twenty in two generations of a line.", changes: "The ages of the parents of whom it is not known.", notCounted: "has no recorded child, or is another parent of the child", },
  P11: { rule: "A child raised by one parent, the other told as absent, in two generations of a line; a death is no absence.", changes: "Hearing the reasons, or that somebody else was there.", notCounted: "stands outside the line that was followed", },
  P12: { rule: "A grandparent told to have helped to raise the grandchild, in two successive generations.", changes: "Hearing who else helped, and how much.", notCounted: "stands outside the line that was followed", },
  P13: { rule: "Trouble with a parent, or an illness, told at leaving home, in two generations of a line.", changes: "Hearing how the others of the line left home.", notCounted: "stands outside the line that was followed, or has not come to that age", },
  P14: { rule: "Harm of exactly one kind, with who did it to whom, told twice.", changes: "Nothing that is asked for its own sake: safety comes first.", },
  P15: { rule: "Three generations stand at the two ends of a named pair of opposites in turn.", changes: "Hearing at which end the next generation stands.", },
  P16: { rule: "Three people and more who have it are all of one gender or side, and two and more of the other are known not to.", changes: "One of the other gender or side told to have it.", },
  P17: { rule: "The same given name, or a form of it, in the direct line, of an aunt or uncle, or of a brother or sister who had died before.", changes: "Hearing who chose the name, and whether it is custom.", },
  P18: { rule: "The same or another place among brothers and sisters, of parent and child with a marked bond, of partners, or of carers.", changes: "Brothers or sisters that are missing from the record.", },
  P19: { rule: "The same work, schooling, faith or migration told in the same words down a line.", changes: "Hearing what the word stood for in each life.", },
  P20: { rule: "Three people with three sides, told as a triangle or made of told ties that hold at one time.", changes: "Hearing how each of the three tells it, and when.", },
  P21: { rule: "Parents and child in one shape, and again a generation on with the same seats.", changes: "One of the triangles told by another of the three.", },
  P22: { rule: "A close pair with a parent or partner, and two others and more of whom a limit is told.", changes: "Hearing how the bonds of the others came to their end.", },
  P23: { rule: "Fused with one parent and out of contact with the other at the same time.", changes: "The times of the two, if they lie apart.", },
  P24: { rule: "A bond or a goal given up for the sake of a parent, or guilt and the wish to leave felt at once.", changes: "Hearing another reason for it.", },
  P25: { rule: "Three stresses and more within two years, or two losses within one, where the family’s own rate is lower.", changes: "Dates of the others, and of quieter times.", },
  P26: { rule: "Something that certainly began after a loss, a divorce, a move or a leaving, within two years or told as following.", changes: "Hearing that it began before, unnoticed.", },
  P27: { rule: "Something within a week of the calendar day of a close relative’s death in an earlier year.", changes: "What the family says of the day.", },
  P28: { rule: "The same kind of event at the same completed age, or a year apart, of somebody and a parent or grandparent, or of siblings of one gender.", changes: "A date told otherwise.", },
  P29: { rule: "A step of life certainly outside the usual range of years; two and more sudden deaths among brothers and sisters.", changes: "Hearing what was usual there and then.", },
  P30: { rule: "A death of which two signs and more are told that it may not have been mourned in the open.", changes: "Hearing how it was talked about.", },
  P31: { rule: "A child certainly born soon after a close death, with or without a further sign.", changes: "Hearing what the child was told.", },
  P32: { rule: "The first generation in which something that recurs is told, where those before are known not to.", changes: "What is told of the generation before.", },
  P33: { rule: "Something told far more of one side than of the other.", changes: "The same question put about the other side.", },
  P34: { rule: "A record that follows one line only, while nothing of the other parents is told.", changes: "Anything told of the other side.", },
  P35: { rule: "Three generations in one household, somebody there who is no kin, two homes at once, a return home.", changes: "The times of living together, told otherwise.", },
  P36: { rule: "The same told of the families that both partners come from.", changes: "One of the two told otherwise.", },
  P37: { rule: "Whoever and whatever is told to have helped.", changes: "Hearing who else helped.", },
  P38: { rule: "Something that recurred, or a reversed seat, told to have stopped while both lived.", changes: "Hearing that it came back, or never quite stopped.", },
  P39: { rule: "A bond that broke and is told as mended, with what changed on each side.", changes: "Hearing how each side sees it now.", },
  P40: { rule: "A limit set, a push back within half a year, and a bond that settled anew.", changes: "Hearing other reasons for the push back, or how it settled.", },
};

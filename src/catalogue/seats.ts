interface SeatFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** What somebody in this seat is to the other one; `null`: anybody. */
  readonly is: "child" | "parent" | "grandchild" | "grandparent" | "sibling" | "partner" | null;
  readonly gender: "female" | "male" | null;
  /** The place among brothers and sisters; `null`: any. */
  readonly place: "eldest" | "middle" | "youngest" | "only" | null;
}

/** Who toward whom, in patterns of one's own: `eldest toward sibling`, `daughter toward mother`. */
// prettier-ignore
const rows = {
  anybody:     { label: "anybody",          words: ["somebody", "anyone"], is: null,          gender: null,     place: null },
  child:       { label: "child",            words: [],                     is: "child",       gender: null,     place: null },
  daughter:    { label: "daughter",         words: [],                     is: "child",       gender: "female", place: null },
  son:         { label: "son",              words: [],                     is: "child",       gender: "male",   place: null },
  parent:      { label: "parent",           words: [],                     is: "parent",      gender: null,     place: null },
  mother:      { label: "mother",           words: [],                     is: "parent",      gender: "female", place: null },
  father:      { label: "father",           words: [],                     is: "parent",      gender: "male",   place: null },
  grandchild:  { label: "grandchild",       words: [],                     is: "grandchild",  gender: null,     place: null },
  grandparent: { label: "grandparent",      words: [],                     is: "grandparent", gender: null,     place: null },
  grandmother: { label: "grandmother",      words: [],                     is: "grandparent", gender: "female", place: null },
  grandfather: { label: "grandfather",      words: [],                     is: "grandparent", gender: "male",   place: null },
  sibling:     { label: "brother or sister", words: [],                    is: "sibling",     gender: null,     place: null },
  sister:      { label: "sister",           words: [],                     is: "sibling",     gender: "female", place: null },
  brother:     { label: "brother",          words: [],                     is: "sibling",     gender: "male",   place: null },
  partner:     { label: "partner",          words: ["spouse"],             is: "partner",     gender: null,     place: null },
  wife:        { label: "wife",             words: [],                     is: "partner",     gender: "female", place: null },
  husband:     { label: "husband",          words: [],                     is: "partner",     gender: "male",   place: null },
  eldest:      { label: "eldest",           words: ["oldest", "firstborn"], is: null,         gender: null,     place: "eldest" },
  middle:      { label: "middle child",     words: [],                     is: null,          gender: null,     place: "middle" },
  youngest:    { label: "youngest",         words: ["lastborn"],           is: null,          gender: null,     place: "youngest" },
  only:        { label: "only child",       words: ["only-child"],         is: null,          gender: null,     place: "only" },
} as const satisfies Record<string, SeatFacts>;

export type SeatWord = keyof typeof rows;
export const seats: Readonly<Record<SeatWord, SeatFacts>> = rows;

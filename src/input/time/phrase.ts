// What a family says about time, as data: the grammar of `docs/language.md`, one type a nonterminal.

/** An id in the words; `start` and `end` are offsets into them, `end` exclusive. */
export interface Name {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** How long, in days: from `least` to `most`, which may be infinite. */
export interface Width {
  readonly least: number;
  readonly most: number;
}

/** An age in years: from the birthday of `from` up to, not with, the birthday of `below`. */
export interface Age {
  readonly from: number;
  readonly below: number;
}

/** A date, as the days it covers, counted from the origin, both included. */
export interface DateMoment {
  readonly kind: "date";
  readonly first: number;
  readonly last: number;
  /** How fine it was said, which decides how wide `about` is. */
  readonly grain: "day" | "month" | "year";
}

export type MomentPhrase =
  | DateMoment
  | { readonly kind: "line"; readonly name: Name }
  | { readonly kind: "edge"; readonly edge: "start" | "end"; readonly name: Name }
  | { readonly kind: "life"; readonly edge: "birth" | "death"; readonly name: Name }
  | { readonly kind: "aged"; readonly name: Name; readonly age: Age }
  | { readonly kind: "now" };

export type Blank = "yes" | "no" | "unknown" | "not told";

export type Phrase =
  | {
      readonly kind: "at" | "about" | "before" | "after" | "by" | "during";
      readonly moment: MomentPhrase;
    }
  | { readonly kind: "between"; readonly first: MomentPhrase; readonly last: MomentPhrase }
  | {
      readonly kind: "offset";
      readonly width: Width;
      readonly side: "before" | "after";
      readonly moment: MomentPhrase;
    }
  | { readonly kind: "or"; readonly either: readonly Phrase[] }
  /** The `who` of the line is of this age. */
  | { readonly kind: "age"; readonly age: Age }
  /** So long after the phase above; `null`: some time after. */
  | { readonly kind: "later"; readonly width: Width | null }
  /** An age told under a person, which says when the birth was; `null`: the age when told. */
  | { readonly kind: "told-age"; readonly age: Age; readonly at: MomentPhrase | null }
  | { readonly kind: "blank"; readonly answer: Blank };

export type DurationPhrase =
  | { readonly kind: "span"; readonly width: Width }
  | { readonly kind: "all life" }
  | { readonly kind: "blank"; readonly answer: Blank };

/** Words that are no time. `start` and `end` are offsets into the words, `end` exclusive. */
export interface TimeMistake {
  readonly mistake: true;
  readonly message: string;
  readonly hint: string | null;
  readonly start: number;
  readonly end: number;
}

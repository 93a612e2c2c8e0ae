import type { Path } from "../family/fact.ts";

/** 0 a note, 1 an echo, 2 a recurrence, 3 a chain. */
export type Grade = 0 | 1 | 2 | 3;

/** One fact that a finding rests on. Remove it from the file and the finding goes, or sinks. */
export interface Evidence {
  /** In words: "Berta was Anna's best friend and confidant". */
  readonly fact: string;
  /** Who says so: "as told by the therapist"'s id; `null` if the file does not say. */
  readonly by: string | null;
  /** `file:line`. */
  readonly at: string;
  /** The statement itself. */
  readonly of: Path;
}

/** How many showed it, of how many where it is known, and of how many it is not known. */
export interface Support {
  readonly shown: number;
  readonly known: number;
  readonly unknown: number;
}

/** One person who was counted, or could have been, and what says so. */
export interface Member {
  readonly who: string;
  readonly is: "shown" | "possible" | "not" | "unknown";
  /** In words: "asked about alcohol, none"; "nobody said". */
  readonly why: string;
}

/** Where a finding shows in a drawing: facts by their paths, people by their ids. */
export interface Shown {
  /** Halo under the holders, or under the fixed pair of a triangle. */
  readonly filled: readonly string[];
  /** Open halo: thirds of a triangle. */
  readonly open: readonly string[];
  /** Ribbon: the phases of ties that carry the repeat. */
  readonly ribbon: readonly Path[];
  /** Where its number stands: at a fact (phase, role, condition, event) or at a person. */
  readonly tags: readonly (Path | string)[];
  /** A few words under the name of somebody by id, where the finding is seen at that person. */
  readonly words: readonly { readonly on: string; readonly text: string }[];
}

/** What was said of a finding, and on which line of the file. */
export interface Answer {
  readonly verdict: "dismissed" | "confirmed" | "reworded";
  readonly because: string | null;
  readonly says: readonly string[];
  /** `file:line`. */
  readonly at: string;
}

/** A hypothesis for a conversation, never a verdict. */
export interface Finding {
  /** Pattern and people, the same whatever else is found: `P03:carla-berta`. */
  readonly id: string;
  readonly pattern: string;
  /** Whom it is known by, in the order of their seats; ids in lists and files are made of them. */
  readonly about: readonly string[];
  /** What of them it is, where one pattern may find several things of the same people. */
  readonly trait: string | null;
  readonly name: string;
  /** What it is for the reader: drives its place in lists and its mark in drawings. */
  readonly kind: "repeat" | "triangle" | "change" | "resource" | "note";
  /** A repeat that can also be seen as a resource (a grandmother who helps, twice). */
  readonly alsoResource: boolean;
  readonly grade: Grade;
  readonly modifiers: readonly string[];
  readonly verdict: "yes" | "possible";
  readonly people: readonly string[];
  /** Index 0, parents -1; ascending, without repeats. */
  readonly generations: readonly number[];
  readonly line: "maternal" | "paternal" | "both" | null;
  readonly support: Support;
  /** The support person by person; empty where the support counts facts and not people. */
  readonly members: readonly Member[];
  readonly evidence: readonly Evidence[];
  /** One or two cautious sentences: the finding itself. */
  readonly claim: string;
  /** Few words for a caption's title: "Best friend to her mother". */
  readonly title: string;
  /** The claim for a caption, at most about 160 characters. */
  readonly caption: string;
  /** "2 of 2 known, Anna unknown"; `null` where counting says nothing. */
  readonly counts: string | null;
  readonly rivals: readonly string[];
  readonly question: string | null;
  /** What the file says of it; `null`: nothing. */
  readonly answer: Answer | null;
  readonly shown: Shown;
}

/**
 * A finding as a detector leaves it: what lists are ordered by. All else is put together and worded
 * when it is read, for in a large family most never is.
 */
export interface Found extends Pick<
  Finding,
  "id" | "pattern" | "about" | "trait" | "kind" | "grade" | "verdict"
> {
  readonly whole: () => Finding;
}

/** Something to ask next time, and which pattern the answer would settle. */
export interface Question {
  readonly about: readonly string[];
  readonly ask: string;
  readonly settles: string | null;
  /** Whom alone to ask, where not everybody may know of it; whoever could tell, if left out. */
  readonly of?: readonly string[];
}

/** A detector that could not run, and what the record lacks. */
export interface Unable {
  readonly pattern: string;
  readonly missing: string;
  /** Of whom it is missing, where that is known. */
  readonly about?: readonly string[];
}

/** How many pairs a search by date or age looked at, and how many chance alone would bring so near. */
export interface Examined {
  readonly pairs: number;
  readonly byChance: number;
}

export interface Outcome {
  readonly findings: readonly Found[];
  readonly questions: readonly Question[];
  readonly unable: readonly Unable[];
  readonly examined?: Examined;
}

/** All that was found, asked, not found and not answerable, in report order. */
export interface Report extends Omit<Outcome, "findings" | "examined"> {
  readonly findings: readonly Finding[];
  /** Found, and dismissed in the file: named when asked for, never drawn. */
  readonly dismissed: readonly Finding[];
  /** Answers of the file that fit nothing that is found now. */
  readonly unmatched: readonly {
    readonly finding: string;
    readonly about: readonly string[];
    readonly at: string;
  }[];
  /** Patterns that ran and found nothing. */
  readonly nothing: readonly string[];
  /** Patterns that look at many pairs, whether or not they found any. */
  readonly examined: readonly (Examined & { readonly pattern: string })[];
}

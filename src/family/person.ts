import type { Gender } from "../catalogue/people.ts";
import type { Place } from "../diagnostic/diagnostic.ts";
import type { Fact } from "./fact.ts";
import type { Truth } from "./truth.ts";

/** Anybody or anything with an id of its own: ids of all four kinds are one set of names. */
export interface Person {
  readonly id: string;
  readonly kind: "person" | "helper" | "group" | "place";
  /** Nobody needs a name. */
  readonly name: string | null;
  readonly gender: Gender;
  /** The birth as a fact, wherever it is written; `null`: not asked. */
  readonly born: Fact | null;
  /** The death; `answer: "no"` means known to be alive. `null`: not asked, so not known to be dead. */
  readonly died: Fact | null;
  readonly dead: Truth;
  readonly cause: string | null;
  /** The age as told, if told: words and level; never computed. */
  readonly age: { readonly words: string; readonly fact: Fact } | null;
  /** The kind of a helper, group or place: free text ("psychotherapist", "college"). */
  readonly sort: string | null;
  /** Whose friends or boyfriends a group is; where a helper works; what a place is part of. */
  readonly of: string | null;
  readonly where: string | null;
  readonly partOf: string | null;
  /** How many a group is, as written: "about 2", "unknown". `null`: not said. */
  readonly howMany: string | null;
  readonly members: readonly string[];
  readonly work: string | null;
  readonly note: string | null;
  readonly place: Place;
}

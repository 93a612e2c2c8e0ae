import type { Assigned } from "../catalogue/assigned.ts";
import type { Being } from "../catalogue/beings.ts";
import type { Manner } from "../catalogue/manners.ts";
import type { Orientation } from "../catalogue/orientations.ts";
import type { Gender } from "../catalogue/people.ts";
import type { Place } from "../diagnostic/diagnostic.ts";
import type { Certainty, Fact } from "./fact.ts";
import type { Truth } from "./truth.ts";
import type { Value } from "./value.ts";

/** Anybody or anything with an id of its own: ids of all four kinds are one set of names. */
export interface Person {
  readonly id: string;
  readonly kind: "person" | "helper" | "group" | "place";
  /** What kind of being: patterns count only a `person`; a loss or a pet is told and drawn. */
  readonly being: Being;
  /** What somebody is called: `name`, else the name lived by, an alias, initials. Nobody needs one. */
  readonly name: string | null;
  readonly names: Names;
  /** After whom somebody was named, as ids. */
  readonly namedAfter: readonly string[];
  readonly gender: Gender;
  /** Assigned at birth; drawn only when asked for. `null`: not told. */
  readonly assigned: Assigned | null;
  readonly orientation: Orientation | null;
  /** The birth as a fact, wherever it is written, in its first version; `null`: not asked. */
  readonly born: Fact | null;
  /** The death; `answer: "no"` means known to be alive. `null`: not asked, so not known to be dead. */
  readonly died: Fact | null;
  readonly dead: Truth;
  readonly cause: string | null;
  /** In what manner somebody died. */
  readonly manner: Manner | null;
  /** When a child is expected, as written. */
  readonly due: string | null;
  /** The age as told, if told: words and level; never computed. */
  readonly age: { readonly words: string; readonly fact: Fact } | null;
  /** What a pet is. */
  readonly species: string | null;
  /**
   * All that is told of somebody under a key of its own, in every version: reporter, certainty, who
   * may see it. Where versions contradict each other none wins; the plain fields hold the first.
   */
  readonly values: readonly Value[];
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
  /** Their own words. */
  readonly words: string | null;
  readonly tags: readonly string[];
  /** Who tells of somebody at all, and how sure that is. */
  readonly says: readonly string[];
  readonly certainty: Certainty | null;
  /** Who may know that there is somebody of this kind: ids, or `clinician`. Empty: everybody. */
  readonly visibleTo: readonly string[];
  readonly place: Place;
}

/** The names of one person, first versions. The name given at birth is never printed unasked. */
interface Names {
  readonly birth: string | null;
  readonly lived: string | null;
  readonly alias: readonly string[];
  readonly initials: string | null;
}

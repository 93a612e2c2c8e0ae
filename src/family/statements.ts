import type { Boundary } from "../catalogue/boundaries.ts";
import type { Area } from "../catalogue/areas.ts";
import type { ConditionKind } from "../catalogue/conditions.ts";
import type { EventKind } from "../catalogue/events.ts";
import type { Feeling } from "../catalogue/feelings.ts";
import type { Intensity } from "../catalogue/intensities.ts";
import type { ParentageKind } from "../catalogue/parentage.ts";
import type { RoleKind } from "../catalogue/roles.ts";
import type { Status } from "../catalogue/statuses.ts";
import type { TieKind } from "../catalogue/ties.ts";
import type { TriangleDynamic } from "../catalogue/triangle-dynamics.ts";
import type { UnionKind } from "../catalogue/unions.ts";
import type { Zygosity } from "../catalogue/zygosities.ts";
import type { Fact } from "./fact.ts";

/** One parent of one child. Dates bound the raising, not the birth. */
export interface Parentage extends Fact {
  readonly child: string;
  readonly parent: string;
  readonly kind: ParentageKind;
}

/** Children of one birth: two, three or more. */
export interface Twins extends Fact {
  readonly children: readonly string[];
  readonly zygosity: Zygosity;
}

/** What each side of a bond feels: id of the side, then its feelings. Two may pull apart. */
export type Feels = Readonly<Record<string, readonly Feeling[]>>;

/** One stretch of a bond's history. It holds until the next phase that names the same key. */
export interface Phase extends Fact {
  readonly tie: TieKind | null;
  readonly union: UnionKind | null;
  readonly feels: Feels;
  readonly boundary: Boundary | null;
  readonly intensity: Intensity | null;
  /** Who does it (one-way kinds) or who began it (two-way kinds). Often not said. */
  readonly by: readonly string[];
  /** With whom the children live after a parting: ids, or words of the file. */
  readonly custody: readonly string[];
}

/** What two have with each other: a tie, or a union and its ties. One pair may have several lines. */
export interface Bond extends Fact {
  readonly section: "ties" | "unions";
  readonly between: readonly [string, string];
  /** In order of time. A line without phases is one phase. Turning points are `events` of the family. */
  readonly phases: readonly Phase[];
  /** Said of most, or of several, of a group. */
  readonly howMany: string | null;
}

/** A seat somebody holds, toward somebody or alone: one per holder and toward, with all its words. */
export interface Role extends Fact {
  readonly who: string;
  /** Several words for one seat: facets of one instance. Never empty. */
  readonly kinds: readonly RoleKind[];
  readonly toward: string | null;
  readonly against: readonly string[];
  readonly inPlaceOf: string | null;
  /** The behaviour, as described. `level` speaks of the label. */
  readonly shown: string | null;
  /** `children` and `birth`: said by a children line or a birth, with that line's key as path. */
  readonly source: "roles" | "children" | "birth";
}

export interface ConditionPhase extends Fact {
  readonly status: Status;
}

export interface Condition extends Fact {
  readonly who: string;
  readonly kind: ConditionKind;
  /** In order of time, never empty. */
  readonly phases: readonly ConditionPhase[];
}

/** How somebody gets on: what they do, believe, have, are good at, in words of the family. */
export interface Functioning extends Fact {
  readonly who: string;
  readonly area: Area;
  /** As told. */
  readonly is: string;
  /** In order of time, never empty. */
  readonly phases: readonly ConditionPhase[];
}

/** Something that happened or went on. `who` is empty for public events. */
export interface FamilyEvent extends Fact {
  readonly who: readonly string[];
  readonly kind: EventKind;
  readonly with: readonly string[];
  readonly toward: readonly string[];
  /** What it was about: ids of places or lines, or words of the file. */
  readonly what: readonly string[];
  /** The way not taken. */
  readonly over: readonly string[];
  readonly where: string | null;
  readonly feels: Feels;
  /** The bond or condition whose `phases` it stands in, by its path; `null` for lines under `events`. */
  readonly turns: Bond["path"] | null;
  /** Ids of the lines it was an answer to: a limit, a telling. */
  readonly inAnswerTo: readonly string[];
}

export interface Household extends Fact {
  readonly members: readonly string[];
  /** Where: the id of a place, or words of the file. */
  readonly place: string | null;
  /** A word that joins the lines of one household over time. */
  readonly home: string | null;
}

/** A triangle as told. Detected ones are findings, not facts. */
export interface Triangle extends Fact {
  readonly people: readonly [string, string, string];
  readonly inTheMiddle: string | null;
  readonly outside: string | null;
  readonly unitedAgainst: string | null;
  readonly focusedOn: string | null;
  readonly dynamic: TriangleDynamic | null;
}

/** Who stands together against whom, as told. */
export interface Coalition extends Fact {
  readonly members: readonly string[];
  readonly against: readonly string[];
}

/** A question that was put, and how far its answer completes the record. */
export interface Asked extends Fact {
  /**
   * `siblings`, `half-siblings`, `children`, `partners`, `losses`, `everything`; a kind of
   * condition, tie, union, role or event; or an area of functioning.
   */
  readonly asked: string;
  /** Ids, or words such as `everyone` and `grandparents of anna`, as written. */
  readonly about: readonly string[];
  /** `none`: there are none; `no others`: those in the file are all. */
  readonly outcome: "none" | "no others" | "yes" | "unknown" | "not told";
}

export interface Note extends Fact {
  readonly text: string;
  readonly about: readonly string[];
}

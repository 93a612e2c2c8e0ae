import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import type { ConditionKind } from "../catalogue/conditions.ts";
import type { RoleKind } from "../catalogue/roles.ts";
import type { TieKind } from "../catalogue/ties.ts";
import type { UnionKind } from "../catalogue/unions.ts";
import type { ValueKey } from "../family/value.ts";
import type { Bond, Condition, Role } from "../family/statements.ts";
import type { Couple } from "./couples/couple.ts";
import type { NamedTrait } from "./recurrence/line.ts";
import type { About } from "./about.ts";
import type { NamedLine } from "./named-lines.ts";
import type { Life } from "./life.ts";
import type { HeldSeat } from "./dyads/held-seats.ts";
import type { TieChain } from "./dyads/tie-chains.ts";
import type { Transmission } from "./dyads/transmissions.ts";
import type { Settings } from "./settings.ts";
import type { TieStretch } from "./stretches.ts";
import type { Moment } from "../family/time/timeline.ts";
import type { Evidence, Outcome } from "./finding.ts";
import type { AgeAtBirth } from "./traits/age-at-birth.ts";
import type { Sides } from "./triangles/sides.ts";
import type { Namesake } from "./naming/namesake.ts";
import type { Anniversaries } from "./calendar/anniversary.ts";

/** What a detector is given: the family, its kinship words, and how to speak of people and facts. */
export interface Study {
  readonly family: Family;
  readonly kin: Kinship;
  /** The lines that name somebody. */
  readonly about: (id: string) => About;
  /** Kin whom any line of these names, in the order of kin: of all others nothing such is told. */
  readonly kinIn: (section: keyof About) => readonly string[];
  /** Every arrangement that is handed down. */
  readonly transmissions: () => readonly Transmission[];
  /** Every way down on which a tie comes up again. */
  readonly tieChains: (tie: TieKind) => readonly TieChain[];
  /** The moment of somebody's birth, told or not. */
  readonly birthOf: (id: string) => Moment;
  /** When somebody was born and died, as far as the file bounds it. */
  readonly lifeOf: (id: string) => Life;
  /** The birth at which somebody was youngest for certain, as a parent by birth. */
  readonly firstBirth: (id: string) => AgeAtBirth | null;
  /** All that is told of ties, in the order of the bonds; within a bond, in order of time. */
  readonly ties: () => readonly TieStretch[];
  /** Every side that a triangle may have. */
  readonly sides: () => Sides;
  /** Kin with more than one couple, or with one line that speaks of several partners at once. */
  readonly withSeveralCouples: () => readonly string[];
  /** Whether every parentage is told outright. */
  readonly isEachLinkStated: () => boolean;
  /** Somebody's couples. */
  readonly couplesOf: (id: string) => readonly Couple[];
  /** The lines that tell of a condition. */
  readonly conditionsOf: (kind: ConditionKind) => readonly Condition[];
  /** The bonds of which a tie is told at some time. */
  readonly bondsWith: (tie: TieKind) => readonly Bond[];
  /** The unions that are told to have been of a kind at some time. */
  readonly unionsOf: (kind: UnionKind) => readonly Bond[];
  /** Kin of whom something is told under a key of their own. */
  readonly kinWith: (key: ValueKey) => readonly string[];
  /** Whether contact broken off is told of somebody, with whomever. */
  readonly isCutOff: (id: string) => boolean;
  /** The death of somebody; `null` where none is told that counts. */
  readonly deathOf: (id: string) => Fact | null;
  /** Whether somebody can still be asked, as far as is told. */
  readonly mayLive: (id: string) => boolean;
  /** Everything somebody is told to be to a parent and to a partner. */
  readonly heldSeats: (id: string) => readonly HeldSeat[];
  /** The lines that tell of a role. */
  readonly rolesOf: (kind: RoleKind) => readonly Role[];
  /** Whoever is named like an elder. */
  readonly namesakes: () => readonly Namesake[];
  /** What lies near the day of a death. */
  readonly anniversaries: () => Anniversaries;
  /** Everything that is looked for down a line, person by person. */
  readonly traits: () => readonly NamedTrait[];
  /** The lines with these ids, each of them once. */
  readonly linesNamed: (ids: readonly string[]) => readonly NamedLine[];
  /** What patterns are measured by, as the file sets it. */
  readonly settings: Settings;
  /** In the middle of a sentence: "Anna", "the uncle" (an unnamed person by the words of the id). */
  readonly name: (id: string) => string;
  /** "Anna's", "the uncle's". */
  readonly possessive: (id: string) => string;
  /** "Berta and the uncle"; "Berta, Anna and Ben". */
  readonly list: (ids: readonly string[]) => string;
  /** The lines that tell this one differently; neither wins. */
  readonly versionsOf: (fact: Fact) => readonly Fact[];
  /** Whether any line is told differently by another. */
  readonly hasVersions: boolean;
  /** A fact as evidence, in the words given. */
  readonly evidence: (fact: Fact, words: string) => Evidence;
}

/** One pattern: a rule with its source, and how it is found. */
export interface Detector {
  readonly id: string;
  /** In plain words, as a list would name it: "Same dyad, seat changed". */
  readonly name: string;
  /** The same in kind words for the family itself, where the name is the field’s. */
  readonly plain?: string;
  /** The paper or book the rule comes from. */
  readonly source: string;
  readonly detect: (study: Study) => Outcome;
}

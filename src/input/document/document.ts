import type * as z from "zod";
import type { Place, Span } from "../../diagnostic/diagnostic.ts";
import type { TextFile } from "../../diagnostic/text-file.ts";
import type { Path } from "../../family/fact.ts";
import type { asked, remark } from "../schema/record.ts";
import type { bond } from "../schema/bonds.ts";
import type { children } from "../schema/children.ts";
import type { condition } from "../schema/conditions.ts";
import type { event } from "../schema/events.ts";
import type { coalition } from "../schema/coalitions.ts";
import type { functioning } from "../schema/functioning.ts";
import type { ownWord } from "../schema/own-words.ts";
import type { household, triangle } from "../schema/groups.ts";
import type { head } from "../schema/head.ts";
import type { outsider, person } from "../schema/people.ts";
import type { role } from "../schema/roles.ts";
import type { pattern, verdict } from "../schema/verdicts.ts";
import type { Widths } from "../time/widths.ts";
import type { IdMeant } from "./id-meant.ts";
import type { Reference } from "./references.ts";
import type { TimeKey, TimeWritten } from "./times.ts";

/** One line of the file, checked for its form alone. */
export interface Line<Keys> {
  readonly path: Path;
  readonly keys: Keys;
}

export type Head = z.output<typeof head>;
export type PersonKeys = z.output<typeof person>;
export type OutsiderKeys = z.output<typeof outsider>;
export type ChildrenKeys = z.output<typeof children>;
export type BondKeys = z.output<typeof bond>;
export type PhaseKeys = NonNullable<BondKeys["phases"]>[number];
type RoleKeys = z.output<typeof role>;
export type ConditionKeys = z.output<typeof condition>;
export type FunctioningKeys = z.output<typeof functioning>;
type EventKeys = z.output<typeof event>;
type HouseholdKeys = z.output<typeof household>;
type TriangleKeys = z.output<typeof triangle>;
type CoalitionKeys = z.output<typeof coalition>;
type AskedKeys = z.output<typeof asked>;
type NoteKeys = z.output<(typeof remark)["note"]>;
type QuestionKeys = z.output<(typeof remark)["question"]>;

type VerdictKeys = z.output<typeof verdict>;
type PatternKeys = z.output<typeof pattern>;
type OwnWordKeys = z.output<typeof ownWord>;

/** The lines of each section, those left out that could not be read. */
export interface Sections {
  readonly people: readonly Line<PersonKeys>[];
  readonly helpers: readonly Line<OutsiderKeys>[];
  readonly groups: readonly Line<OutsiderKeys>[];
  readonly places: readonly Line<OutsiderKeys>[];
  readonly children: readonly Line<ChildrenKeys>[];
  readonly unions: readonly Line<BondKeys>[];
  readonly ties: readonly Line<BondKeys>[];
  readonly roles: readonly Line<RoleKeys>[];
  readonly conditions: readonly Line<ConditionKeys>[];
  readonly functioning: readonly Line<FunctioningKeys>[];
  readonly events: readonly Line<EventKeys>[];
  readonly households: readonly Line<HouseholdKeys>[];
  readonly triangles: readonly Line<TriangleKeys>[];
  readonly coalitions: readonly Line<CoalitionKeys>[];
  readonly asked: readonly Line<AskedKeys>[];
  readonly notes: readonly Line<NoteKeys>[];
  readonly questions: readonly Line<QuestionKeys>[];
  readonly findings: readonly Line<VerdictKeys>[];
  readonly patterns: readonly Line<PatternKeys>[];
  readonly "own-words": readonly Line<OwnWordKeys>[];
}

/** What an id names: somebody, or a line or phase. */
export interface Named {
  readonly kind: "person" | "helper" | "group" | "place" | "line";
  readonly path: Path;
}

/** The file in our own words: every line that could be read, and where each word of it stands. */
export interface Document extends Sections {
  readonly text: TextFile;
  readonly head: Head;
  /** Every id of the file, those of lines that could not be read too. */
  readonly ids: ReadonlyMap<string, Named>;
  /** Ids that are given a second time, by the path of the second. */
  readonly repeated: readonly { readonly id: string; readonly path: Path }[];
  readonly idMeant: IdMeant;
  /** Every word that should name somebody or something of the file. */
  readonly references: readonly Reference[];
  /** Every time phrase of the file. */
  readonly times: readonly TimeWritten[];
  /** How wide the words of time are in this file. */
  readonly widths: Widths;
  readonly timeAt: (owner: Path, key: TimeKey | "lasting") => TimeWritten | null;
  /** The time phrase that is the value at a path, or its `is`. */
  readonly timeOf: (path: Path) => TimeWritten | null;
  /** The stretch of the value at a path, or of its key; of the nearest thing around it if it is not there. */
  readonly locate: (path: Path, part?: "key" | "value") => Span;
  readonly placeAt: (path: Path) => Place;
  /** Words of the family's own that stand for the kinds of the line or phase at a path. */
  readonly ownAt: (path: Path) => readonly string[];
  /** The word at a path as it was written, in the family's own words too; `null` if it is none. */
  readonly wordAt: (path: Path) => string | null;
  /** Whether the value stands in quotes. */
  readonly quoted: (path: Path) => boolean;
  /** Whether the value is written as a list. */
  readonly listed: (path: Path) => boolean;
}

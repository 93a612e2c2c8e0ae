import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { bond } from "../schema/bonds.ts";
import { children } from "../schema/children.ts";
import { condition } from "../schema/conditions.ts";
import { event } from "../schema/events.ts";
import { coalition } from "../schema/coalitions.ts";
import { functioning } from "../schema/functioning.ts";
import { ownWord } from "../schema/own-words.ts";
import { household, triangle } from "../schema/groups.ts";
import { outsider, person } from "../schema/people.ts";
import { asked, remark } from "../schema/record.ts";
import { role } from "../schema/roles.ts";
import { pattern, verdict } from "../schema/verdicts.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Sections } from "./document.ts";
import { rawEntries, rawLines, type RawLine } from "./lines.ts";
import { readLines } from "./read-lines.ts";

export type RawSections = Readonly<Record<keyof Sections, readonly RawLine[]>>;

type Tell = (diagnostic: Diagnostic) => void;

/** The sections of a file, cut into lines. */
export function cut(root: Tree, tell: Tell): RawSections {
  const entries = (section: string) => rawEntries(root, section, tell);
  const lines = (section: string) => rawLines(root, section, tell);
  return {
    people: entries("people"),
    helpers: entries("helpers"),
    groups: entries("groups"),
    places: entries("places"),
    children: lines("children"),
    unions: lines("unions"),
    ties: lines("ties"),
    roles: lines("roles"),
    conditions: lines("conditions"),
    functioning: lines("functioning"),
    events: lines("events"),
    households: lines("households"),
    triangles: lines("triangles"),
    coalitions: lines("coalitions"),
    asked: lines("asked"),
    notes: lines("notes"),
    questions: lines("questions"),
    findings: lines("findings"),
    patterns: lines("patterns"),
    "own-words": lines("own-words"),
  };
}

/** Holds every line against the schema of its section. */
export function readSections(raw: RawSections, tell: Tell): Sections {
  return {
    people: readLines(raw.people, person, tell),
    helpers: readLines(raw.helpers, outsider, tell),
    groups: readLines(raw.groups, outsider, tell),
    places: readLines(raw.places, outsider, tell),
    children: readLines(raw.children, children, tell),
    unions: readLines(raw.unions, bond, tell),
    ties: readLines(raw.ties, bond, tell),
    roles: readLines(raw.roles, role, tell),
    conditions: readLines(raw.conditions, condition, tell),
    functioning: readLines(raw.functioning, functioning, tell),
    events: readLines(raw.events, event, tell),
    households: readLines(raw.households, household, tell),
    triangles: readLines(raw.triangles, triangle, tell),
    coalitions: readLines(raw.coalitions, coalition, tell),
    asked: readLines(raw.asked, asked, tell),
    notes: readLines(raw.notes, remark.note, tell),
    questions: readLines(raw.questions, remark.question, tell),
    findings: readLines(raw.findings, verdict, tell),
    patterns: readLines(raw.patterns, pattern, tell),
    "own-words": readLines(raw["own-words"], ownWord, tell),
  };
}

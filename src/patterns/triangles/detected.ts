import { kinAmong } from "../recurrence/kin-among.ts";
import type { Family } from "../../family/family.ts";
import type { Kinship } from "../../family/kinship.ts";
import type { Timeline } from "../../family/time/timeline.ts";
import type { Truth } from "../../family/truth.ts";
import { overlap } from "../spell.ts";
import type { Study } from "../study.ts";
import type { Edge } from "./edges.ts";
import type { Sides } from "./sides.ts";
import type { Shape } from "./shape.ts";
import { shapeOf } from "./shape.ts";

/** Three people in one shape: all sides that carry it, and whether they certainly shared a time. */
export interface Turn {
  readonly shape: Shape;
  readonly edges: readonly Edge[];
  readonly certain: boolean;
}

export interface Detected {
  readonly people: readonly [string, string, string];
  /** In order of time where it is known; the first speaks. Never empty. */
  readonly turns: readonly Turn[];
}

type Three = readonly [Edge, Edge, Edge];
interface Candidate {
  readonly shape: Shape;
  readonly sides: Three;
  readonly certain: boolean;
}

/** Every three people around an index person whose sides make a shape. */
export function detectedTriangles({ family, kin, sides }: Study): readonly Detected[] {
  const all = sides();
  return threesAround(family, all).flatMap((people) => {
    const turns = turnsOf(people, all.between, { kin, timeline: family.timeline });
    return turns.length > 0 ? [{ people, turns }] : [];
  });
}

/** Every child with both parents whose sides make a shape; a grandparent who raised it is no second parent. */
export function parentalTriangles(study: Study): readonly Detected[] {
  const { family, kin } = study;
  const { isTied, tied, between } = study.sides();
  return kinAmong(study, tied).flatMap((child) => {
    const parents = kin.parentsOf(child).filter(isTied);
    return parents.flatMap((a, at) =>
      parents.slice(at + 1).flatMap((b) => {
        if (kin.isParentOf(a, b) || kin.isParentOf(b, a)) return [];
        const people = [child, a, b] as const;
        const turns = turnsOf(people, between, { kin, timeline: family.timeline });
        return turns.length > 0 ? [{ people, turns }] : [];
      }),
    );
  });
}

function threesAround(
  family: Family,
  { of, between }: Sides,
): (readonly [string, string, string])[] {
  const seen = new Set<string>();
  return family.index.flatMap((index) => {
    const beside = new Set(of(index).flatMap((edge) => edge.between));
    const near = [...beside].filter((id) => id !== index).sort();
    return near.flatMap((a, at) =>
      near
        .slice(at + 1)
        .filter((b) => between(a, b).length > 0 && isNew(seen, [index, a, b]))
        .map((b) => [index, a, b] as const),
    );
  });
}

function isNew(seen: Set<string>, people: readonly string[]): boolean {
  const key = [...people].sort().join(" ");
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

interface Ground {
  readonly kin: Kinship;
  readonly timeline: Timeline;
}

function turnsOf([a, b, c]: Detected["people"], pairs: Sides["between"], ground: Ground): Turn[] {
  const all = pairs(a, b).flatMap((ab) =>
    pairs(b, c).flatMap((bc) => pairs(a, c).flatMap((ac) => candidates([ab, bc, ac], ground))),
  );
  const certain = all.filter((candidate) => candidate.certain);
  if (certain.length > 0) return inOrder(grouped(certain), ground.timeline);
  return inOrder(grouped(all.filter((one) => isFirst(one, all, ground))), ground.timeline).slice(
    0,
    1,
  );
}

/** Sides make a triangle only while all hold; two at least are told as ties. */
function candidates(sides: Three, { kin, timeline }: Ground): Candidate[] {
  const [ab, bc, ac] = sides;
  const shape = shapeOf(sides, kin);
  if (shape === null) return [];
  const told = sides.filter((side) => side.source !== "union").length;
  const shared = [overlap(timeline, ab.spell, bc.spell), overlap(timeline, bc.spell, ac.spell)];
  const truths: Truth[] = [...shared, overlap(timeline, ab.spell, ac.spell)];
  if (told < 2 || truths.includes("no")) return [];
  return [{ shape, sides, certain: truths.every((truth) => truth === "yes") }];
}

/** Where nothing is certain, only the first stretch of the closest pair is looked at. */
function isFirst(one: Candidate, all: readonly Candidate[], { timeline }: Ground): boolean {
  const mine = inner(one);
  return !all.some(
    (other) =>
      other.shape.one === one.shape.one &&
      mine !== undefined &&
      timeline.before(inner(other)?.spell.from ?? mine.spell.from, mine.spell.from) === "yes",
  );
}

function inner({ shape, sides }: Candidate): Edge | undefined {
  return sides.find((side) => side.between.every((id) => shape.others.includes(id)));
}

/** One turn for each shape, with every side that carries it at some time. */
function grouped(candidates: readonly Candidate[]): Turn[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.shape.kind} ${candidate.shape.one}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const edges = [...new Map(group.flatMap(({ sides }) => sides).map(byFact)).values()];
    return [{ shape: first.shape, edges, certain: first.certain }];
  });
}

function byFact(edge: Edge): readonly [unknown, Edge] {
  return [edge.fact, edge];
}

/** The first in time first; where no order is known, by what they are, never by names. */
function inOrder(turns: readonly Turn[], timeline: Timeline): Turn[] {
  const left = [...turns].sort((a, b) => (signature(a) < signature(b) ? -1 : 1));
  const ordered: Turn[] = [];
  while (left.length > 0) {
    const first = left.findIndex((turn) => !left.some((other) => earlier(other, turn, timeline)));
    ordered.push(...left.splice(Math.max(first, 0), 1));
  }
  return ordered;
}

function signature(turn: Turn): string {
  return [turn.shape.kind, ...turn.edges.map((edge) => edge.label).sort()].join(" ");
}

/** Whether some side of `b` begins after every side of `a` certainly has. */
function earlier(a: Turn, b: Turn, timeline: Timeline): boolean {
  return b.edges.some((late) =>
    a.edges.every((side) => timeline.before(side.spell.from, late.spell.from) === "yes"),
  );
}

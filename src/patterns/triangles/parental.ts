import type { Triangle } from "../../family/statements.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import type { Turn } from "./detected.ts";
import { parentalTriangles } from "./detected.ts";
import type { ShapeKind } from "./shape.ts";
import { statedTriangles, toldShape } from "./stated.ts";

/** Two parents and a child in one shape: who sits where, in words that two generations can share. */
export interface Parental {
  readonly child: string;
  readonly parents: readonly [string, string];
  readonly kind: ShapeKind;
  /** The seat of the one: "child", "mother", "father"; "parent" where the gender is not told. */
  readonly one: string;
  readonly certain: boolean;
  readonly told: readonly Told[];
}

/**
 * Those that are told as triangles, each shape of the three, and those that told ties form: only
 * where no triangle of the three is told.
 */
export function parentalIn(study: Study): readonly Parental[] {
  const stated = statedTriangles(study.family).flatMap((group) => inShapes(study, group));
  const detected = parentalTriangles(study).flatMap(({ people, turns }) => {
    const [child, ...parents] = people;
    return turns.slice(0, 1).flatMap((turn) => asDetected(study, { child, parents, turn }));
  });
  const spoken = stated.map(keyOf);
  return [...stated, ...detected.filter((one) => !spoken.includes(keyOf(one)))];
}

function keyOf({ child, parents }: Parental): string {
  return [child, ...[...parents].sort()].join(" ");
}

/** Each shape that is told of three people, once. */
function inShapes(study: Study, group: readonly Triangle[]): readonly Parental[] {
  const all = group.flatMap((triangle) => asStated(study, triangle));
  return all.filter(
    ({ kind, one }, at) =>
      all.findIndex((other) => other.kind === kind && other.one === one) === at,
  );
}

function asStated(study: Study, triangle: Triangle): readonly Parental[] {
  const { people, outside, inTheMiddle, unitedAgainst, focusedOn } = triangle;
  const seats = seatsOf(study, people);
  const one = outside ?? inTheMiddle ?? unitedAgainst ?? focusedOn;
  if (seats === null || one === null) return [];
  const kind = kindOf(triangle);
  const told = [{ fact: triangle, words: toldShape(triangle, study) }, ...linksOf(study, seats)];
  return [{ ...seats, kind, one: seatOf(study, one, seats.child), certain: true, told }];
}

function kindOf({ outside, inTheMiddle, focusedOn }: Triangle): ShapeKind {
  if (outside !== null) return "coalition";
  if (inTheMiddle !== null) return "in-the-middle";
  return focusedOn === null ? "detouring-attack" : "detouring-care";
}

type Seats = Pick<Parental, "child" | "parents">;

function seatsOf({ kin }: Study, people: readonly string[]): Seats | null {
  const child = people.find((id) =>
    people.every((other) => other === id || kin.isParentOf(other, id)),
  );
  const [a, b] = people.filter((id) => id !== child);
  if (child === undefined || a === undefined || b === undefined) return null;
  return kin.isParentOf(a, b) || kin.isParentOf(b, a) ? null : { child, parents: [a, b] };
}

interface Seen extends Seats {
  readonly turn: Turn;
}

function asDetected(study: Study, { turn, ...seats }: Seen): Parental {
  const { shape, edges, certain } = turn;
  const told = [
    ...edges.map(({ fact, between, label }) => ({
      fact,
      words: `${study.list(between)}: ${label}`,
    })),
    ...linksOf(study, seats),
  ];
  const one = seatOf(study, shape.one, seats.child);
  return { ...seats, kind: shape.kind, one, certain, told };
}

function seatOf({ family }: Study, id: string, child: string): string {
  if (id === child) return "child";
  const gender = family.people.get(id)?.gender;
  return gender === "female" ? "mother" : gender === "male" ? "father" : "parent";
}

function linksOf(study: Study, { child, parents }: Seats): readonly Told[] {
  return parents.flatMap((parent) => linkTold(study, parent, child));
}

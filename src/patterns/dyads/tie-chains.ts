import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import { longestPaths } from "../recurrence/paths.ts";
import type { Step } from "../recurrence/paths.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesOf } from "../stretches.ts";
import { grouped } from "../grouped.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";

/** One tie told of a pair in one generation and of a pair in the next. */
export interface TieChain {
  readonly tie: TieKind;
  /** The eldest first: each pair of neighbours has the tie. */
  readonly way: readonly string[];
  /** One stretch for each pair. */
  readonly stretches: readonly TieStretch[];
  readonly links: readonly Step[];
}

/** A tie between parent and child, and which of the two does it where it goes one way. */
interface Link {
  readonly step: Step;
  readonly stretch: TieStretch;
  readonly from: "parent" | "child" | null;
}

/** Ways down on which every parent and child have the same tie, in the same direction. */
export function tieChains(study: Study, tie: TieKind): readonly TieChain[] {
  const having = new Set(study.bondsWith(tie).flatMap(({ between }) => between));
  const links = kinAmong(study, having).flatMap((child) =>
    study.kin
      .parentsOf(child)
      .filter((parent) => having.has(parent))
      .flatMap((parent) => linkOf(study, tie, [parent, child])),
  );
  const directions = [...new Set(links.map(({ from }) => from))];
  return directions.flatMap((direction) => {
    const own = links.filter(({ from }) => from === direction);
    const above = grouped(own, ({ step: [, child] }) => [child]);
    return longestPaths(own.map(({ step }) => step))
      .filter((way) => way.length > 2)
      .map((way) => chainOf(tie, way, above));
  });
}

function linkOf(study: Study, tie: TieKind, step: Step): readonly Link[] {
  const [parent, child] = step;
  const stretch = stretchesBetween(study, parent, child).find((one) => one.tie === tie);
  if (stretch === undefined) return [];
  const [by] = stretch.phase.by;
  if (ties[tie].way === "mutual") return [{ step, stretch, from: null }];
  return by === undefined ? [] : [{ step, stretch, from: by === parent ? "parent" : "child" }];
}

function chainOf(
  tie: TieKind,
  way: readonly string[],
  above: (child: string) => readonly Link[],
): TieChain {
  const own = way.slice(1).flatMap((child, at) => {
    const link = above(child).find(({ step }) => step[0] === way[at]);
    return link === undefined ? [] : [link];
  });
  return {
    tie,
    way,
    stretches: own.map(({ stretch }) => stretch),
    links: own.map(({ step }) => step),
  };
}

/** What is told of two people, in order of time. */
export function stretchesBetween(study: Study, a: string, b: string): readonly TieStretch[] {
  return study
    .about(a)
    .bonds.filter((bond) => bond.between.includes(b) && counted(bond))
    .flatMap(stretchesOf);
}

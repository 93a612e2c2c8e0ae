import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Denial } from "./denials.ts";
import { denialsIn } from "./denials.ts";

/** A family in which each thing is told once, and what else was told in its place. */
export interface ToldOnce {
  readonly family: Family;
  /** The lines that tell this one differently; empty for most. */
  readonly versionsOf: (fact: Fact) => readonly Fact[];
  readonly hasVersions: boolean;
}

/**
 * Lines that tell another one differently, or deny it, are set beside it: they are versions of one fact and
 * never counted as a second. Neither wins, so a finding names both and is no more than possible.
 */
export function toldOnce(family: Family): ToldOnce {
  const versions = new Map<string, Fact[]>();
  const denials = denialsIn(family);
  const denying = new Set(denials.map(({ denied }) => denied));
  const originals = new Map<string, string>();
  const once = <T extends Fact>(facts: readonly T[]): readonly T[] => {
    for (const { id, path } of facts) if (id !== null) originals.set(id, path.join("/"));
    return facts.filter((fact) => {
      if (fact.versionOf === null) return !denying.has(fact);
      versions.set(fact.versionOf, [...(versions.get(fact.versionOf) ?? []), fact]);
      return false;
    });
  };
  const single = {
    ...family,
    parentages: once(family.parentages),
    twins: once(family.twins),
    bonds: once(family.bonds),
    roles: once(family.roles),
    conditions: once(family.conditions),
    functioning: once(family.functioning),
    events: once(family.events),
    households: once(family.households),
    triangles: once(family.triangles),
    coalitions: once(family.coalitions),
    asked: once(family.asked),
  };
  const byPath = new Map(
    [...versions].flatMap(([id, others]) => {
      const path = originals.get(id);
      return path === undefined ? [] : [[path, others] as const];
    }),
  );
  addDenials(byPath, denials);
  if (byPath.size === 0) return { family: single, versionsOf: () => none, hasVersions: false };
  return { family: single, versionsOf: (fact) => versionsAt(byPath, fact), hasVersions: true };
}

function addDenials(byPath: Map<string, readonly Fact[]>, denials: readonly Denial[]): void {
  for (const { said, denied } of denials) {
    const path = said.path.join("/");
    byPath.set(path, [...(byPath.get(path) ?? []), denied]);
  }
}

const none: readonly Fact[] = [];

/** A phase is told differently where its whole line is. */
function versionsAt(byPath: ReadonlyMap<string, readonly Fact[]>, { path }: Fact): readonly Fact[] {
  const starts = path.map((_, at) => path.slice(0, at + 1).join("/"));
  return starts.flatMap((start) => byPath.get(start) ?? []);
}

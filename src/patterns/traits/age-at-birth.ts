import type { Study } from "../study.ts";

/** A parent's age at one birth, in days: the least and the most it can have been. */
export interface AgeAtBirth {
  readonly parent: string;
  readonly child: string;
  readonly least: number;
  readonly most: number;
}

/** The birth at which a parent was youngest for certain; of children by birth only. */
export function firstBirth(study: Study, parent: string): AgeAtBirth | null {
  let first: AgeAtBirth | null = null;
  for (const child of study.kin.childrenOf(parent, ["birth"])) {
    const { least, most } = study.family.timeline.between(
      study.birthOf(parent),
      study.birthOf(child),
    );
    const isFirst =
      first === null || most < first.most || (most === first.most && least < first.least);
    if (isFirst) first = { parent, child, least, most };
  }
  return first;
}

/** As told: "Anna was in her mid-teens when Berta was born"; else in years. */
export function ageWords(
  study: Study,
  { parent, child }: Pick<AgeAtBirth, "parent" | "child">,
): string {
  const written = study.family.people.get(child)?.born?.time.written.when ?? "";
  const isTold = written.includes(parent);
  const said = isTold ? new RegExp(`\\b${parent} was (.+)$`, "u").exec(written)?.[1] : undefined;
  const age = said ?? years(study, parent, child);
  return `${study.name(parent)} was ${age} when ${study.name(child)} was born`;
}

function years(study: Study, parent: string, child: string): string {
  const { least, most } = study.family.timeline.between(
    study.birthOf(parent),
    study.birthOf(child),
  );
  const [from, to] = [Math.floor(least / 365.25), Math.floor(most / 365.25)];
  if (!isFinite(most)) return "at an age not told";
  if (from === to) return String(from);
  return to === from + 1 ? `${from} or ${to}` : `between ${from} and ${to}`;
}

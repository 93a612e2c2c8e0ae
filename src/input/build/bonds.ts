import type { Bond, Feels, Phase } from "../../family/statements.ts";
import type { Path } from "../../family/fact.ts";
import type { BondKeys, Line, PhaseKeys } from "../document/document.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `unions`, then those of `ties`. */
export function bondsOf(source: Source): readonly Bond[] {
  const { unions, ties } = source.document;
  return [
    ...unions.flatMap((line) => bond(source, line, "unions")),
    ...ties.flatMap((line) => bond(source, line, "ties")),
  ];
}

function bond(
  source: Source,
  { path, keys }: Line<BondKeys>,
  section: Bond["section"],
): readonly Bond[] {
  const [a, b] = keys.between;
  if (a === undefined || b === undefined) return [];
  const { phases, ...whole } = keys;
  return [
    {
      ...factAt(source, path, keys),
      section,
      between: [a, b],
      phases:
        phases === undefined
          ? [phaseAt(source, path, whole, {})]
          : phases.flatMap((phase, index) => {
              const here = [...path, "phases", index];
              return saysState(phase) ? [phaseAt(source, here, phase, whole)] : [];
            }),
      howMany: keys["how-many"] ?? null,
    },
  ];
}

/** A phase that is nothing but a turning point stands among the events. */
function saysState({ event, tie, union, feels, boundary }: PhaseKeys): boolean {
  return event === undefined || [tie, union, feels, boundary].some((key) => key !== undefined);
}

type Whole = Omit<BondKeys, "phases" | "between">;

/** What stands beside `phases` holds for each of them. */
function phaseAt(
  source: Source,
  path: Path,
  keys: PhaseKeys | Whole,
  whole: Partial<Whole>,
): Phase {
  const named = keys.tie !== undefined || keys.union !== undefined;
  return {
    ...factAt(source, path, keys, whole),
    tie: keys.tie ?? (named ? null : (whole.tie ?? null)),
    union: keys.union ?? (named ? null : (whole.union ?? null)),
    feels: feelsOf(keys.feels ?? whole.feels),
    boundary: keys.boundary ?? whole.boundary ?? null,
    intensity: keys.intensity ?? whole.intensity ?? null,
    by: keys.by ?? whole.by ?? [],
    custody: keys.custody ?? whole.custody ?? [],
  };
}

export function feelsOf(feels: Feels | undefined): Feels {
  return feels ?? {};
}

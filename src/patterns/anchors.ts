import type { Fact } from "../family/fact.ts";
import { counted } from "./counted.ts";
import type { Told } from "./instance.ts";
import type { Study } from "./study.ts";

/** The lines that the times of these facts name: a finding about their order rests on them too. */
export function anchorsOf(study: Study, facts: readonly Fact[]): readonly Told[] {
  const names = new Set(facts.flatMap((fact) => fact.time.names));
  return lines(study)
    .filter((line) => line.id !== null && names.has(line.id) && !facts.includes(line))
    .map((fact) => ({ fact, words: `${(fact.id ?? "").replaceAll("-", " ")}, for the time` }));
}

function lines({ family }: Study): readonly Fact[] {
  const phases = family.bonds.flatMap((bond) => bond.phases);
  return [...phases, ...family.events, ...family.conditions].filter(counted);
}

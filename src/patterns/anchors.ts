import { called } from "../family/called.ts";
import type { Fact } from "../family/fact.ts";
import { counted } from "./counted.ts";
import type { Told } from "./told.ts";
import type { Study } from "./study.ts";

/** The lines that the times of these facts name: a finding about their order rests on them too. */
export function anchorsOf(study: Study, facts: readonly Fact[]): readonly Told[] {
  const known = new Set(facts);
  return study
    .linesNamed(facts.flatMap((fact) => fact.time.names))
    .filter((line) => counted(line) && !known.has(line))
    .map((fact) => ({ fact, words: `${called(study.family, fact.id ?? "")}, which tells when` }));
}

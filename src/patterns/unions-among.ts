import { unions } from "../catalogue/unions.ts";
import { counted } from "./counted.ts";
import type { Told } from "./instance.ts";
import type { Study } from "./study.ts";

/** Who is or was whose partner among these people, as told. */
export function unionsAmong(study: Study, people: readonly string[]): readonly Told[] {
  return study.family.bonds
    .filter((bond) => bond.section === "unions" && counted(bond))
    .filter((bond) => bond.between.every((id) => people.includes(id)))
    .flatMap((bond) =>
      bond.phases.flatMap((phase) =>
        phase.union === null || !counted(phase)
          ? []
          : [{ fact: phase, words: `${study.list(bond.between)}: ${unions[phase.union].label}` }],
      ),
    );
}

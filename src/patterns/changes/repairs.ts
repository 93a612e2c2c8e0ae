import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Bond, FamilyEvent, Phase } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";

const breaks: readonly TieKind[] = ["cutoff", "fraught"];
const mends: readonly TieKind[] = ["repaired", "reconciled", "healthy"];

/** A bond that broke and was mended. */
export interface Repair {
  readonly bond: Bond;
  readonly broken: Phase;
  readonly breakKind: "cutoff" | "fraught";
  /** The phases of the mending, the first of them the repair itself. Never empty. */
  readonly mended: readonly [Phase, ...Phase[]];
  /** The other side's part in the break: whoever gave up contact after it. */
  readonly gaveUp: readonly FamilyEvent[];
}

/** One repair for each break that was mended, where the bond did not break again for good. */
export function repairsOf(study: Study): readonly Repair[] {
  const { people } = study.family;
  const broken = study.ties().filter(({ tie }) => breaks.includes(tie));
  return [...new Set(broken.map(({ bond }) => bond))]
    .filter((bond) => bond.between.every((id) => people.get(id)?.kind === "person"))
    .flatMap((bond) => ofBond(study, bond));
}

function ofBond(study: Study, bond: Bond): Repair[] {
  const stretches = stretchesOf(bond);
  const last = stretches.at(-1);
  if (last === undefined || ties[last.tie].sign !== "positive") return [];
  return stretches.flatMap(({ phase, tie }, at) => {
    const rest = stretches.slice(at + 1);
    const stop = rest.findIndex((later) => !mends.includes(later.tie));
    const [first, ...more] = (stop < 0 ? rest : rest.slice(0, stop)).map((later) => later.phase);
    if (!breaks.includes(tie) || first === undefined) return [];
    return [
      {
        bond,
        broken: phase,
        breakKind: tie === "cutoff" ? "cutoff" : "fraught",
        mended: [first, ...more],
        gaveUp: gaveUpIn(study, bond),
      },
    ];
  });
}

function gaveUpIn(study: Study, { between }: Bond): readonly FamilyEvent[] {
  const [a, b] = between.map((id) => study.about(id).events.filter(({ who: [by] }) => by === id));
  return [...(a ?? []), ...(b ?? [])].filter(
    (event) =>
      counted(event) &&
      event.kind === "gave-up-contact" &&
      [...event.who, ...event.toward].every((id) => between.includes(id)),
  );
}

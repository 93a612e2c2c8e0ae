import { ties } from "../../catalogue/ties.ts";
import type { Truth } from "../../family/truth.ts";
import type { Bond, FamilyEvent, Phase } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";

/** Contact broken off between two, by whom, and what became of it. */
export interface Break {
  readonly between: readonly [string, string];
  readonly bond: Bond;
  readonly phase: Phase;
  /** The other side's half of the same break: whoever gave up contact after it. */
  readonly gaveUp: readonly FamilyEvent[];
  /** The first good phase after it; `null` where none is told. */
  readonly repair: Phase | null;
  /** Whether it goes on; not known where nothing later is told, and not so once one has died. */
  readonly current: Truth;
  /** Who has died, where nothing else is told of how it went on. */
  readonly dead: string | null;
  /** Harm told of the same two: then no contact may be protection. */
  readonly harm: Phase | null;
}

/** All breaks between people, in order of time for each bond. */
export function breaksIn(study: Study): readonly Break[] {
  const isPerson = (id: string): boolean => study.family.people.get(id)?.kind === "person";
  const broken = study.ties().filter(({ tie }) => tie === "cutoff");
  return [...new Set(broken.map(({ bond }) => bond))]
    .filter((bond) => bond.between.every(isPerson))
    .flatMap((bond) => ofBond(study, bond));
}

function ofBond(study: Study, bond: Bond): readonly Break[] {
  const stretches = stretchesOf(bond);
  return stretches.flatMap(({ tie, phase }, at): Break[] => {
    if (tie !== "cutoff" || stretches[at - 1]?.tie === "cutoff") return [];
    const rest = stretches.slice(at);
    const end = rest.findIndex((later) => later.tie !== "cutoff");
    const next = rest[end];
    const last = (end < 0 ? rest : rest.slice(0, end)).at(-1)?.phase ?? phase;
    const repair = next?.sign === "positive" ? next.phase : null;
    const isOver = next !== undefined || last.time.ended === "yes";
    const dead = isOver ? null : firstDead(study, bond);
    const current = isOver || dead !== null ? "no" : isOn(last);
    return [
      {
        between: bond.between,
        ...{ bond, phase, repair, current, dead },
        gaveUp: study.about(bond.between[0]).events.filter((event) => isAnswer(event, bond)),
        harm: harmIn(study, bond),
      },
    ];
  });
}

/** Who of the two has died, and for certain no later than the other. */
function firstDead({ family, deathOf }: Study, { between: [a, b] }: Bond): string | null {
  const [diedA, diedB] = [deathOf(a), deathOf(b)];
  if (diedA === null) return diedB === null ? null : b;
  if (diedB === null) return a;
  return family.timeline.before(diedB.time.start, diedA.time.start) === "yes" ? b : a;
}

function isOn(phase: Phase): Truth {
  return phase.time.ended === "no" ? "yes" : "unknown";
}

function isAnswer(event: FamilyEvent, { between }: Bond): boolean {
  const [first, ...rest] = [...event.who, ...event.toward];
  return (
    counted(event) &&
    event.kind === "gave-up-contact" &&
    first !== undefined &&
    [first, ...rest].every((id) => between.includes(id))
  );
}

function harmIn(study: Study, { between }: Bond): Phase | null {
  const all = study
    .about(between[0])
    .bonds.filter((bond) => counted(bond) && bond.between.every((id) => between.includes(id)));
  const harm = all
    .flatMap(stretchesOf)
    .find(({ tie }) => ties[tie].tone === "harm" && ties[tie].way === "one-way");
  return harm?.phase ?? null;
}

/** The break, the other side's half of it, and the repair, as evidence. */
export function breakTold(study: Study, one: Break): readonly Told[] {
  const pair = study.list(one.between);
  const by = one.phase.by.length === 0 ? "" : ` by ${study.list(one.phase.by)}`;
  const repaired = one.repair?.tie ?? null;
  const died = one.dead === null ? null : study.deathOf(one.dead);
  return [
    { fact: one.phase, words: `${pair}: contact broken off${by}` },
    ...one.gaveUp.map((fact) => ({ fact, words: `${study.list(fact.who)} gave up contact` })),
    ...(one.repair === null || repaired === null
      ? []
      : [{ fact: one.repair, words: `${pair}: ${wordFor(study.family, ties[repaired])}` }]),
    ...(died === null ? [] : [{ fact: died, words: `the death of ${study.name(one.dead ?? "")}` }]),
    ...(one.harm === null ? [] : [{ fact: one.harm, words: `harm is told of ${pair}` }]),
  ];
}

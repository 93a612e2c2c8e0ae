import type { Feeling } from "../../catalogue/feelings.ts";
import { roles } from "../../catalogue/roles.ts";
import { unions } from "../../catalogue/unions.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Sign } from "../../catalogue/vocabulary.ts";
import type { Fact } from "../../family/fact.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Spell } from "../spell.ts";
import { spellOf } from "../spell.ts";
import type { Study } from "../study.ts";

/** One side of a triangle while it held: what two people had with each other. */
export interface Edge {
  readonly between: readonly [string, string];
  readonly fact: Fact;
  readonly sign: Sign;
  readonly label: string;
  readonly spell: Spell;
  /** `tie`: told of how the two felt; `union`: follows from how a couple stood. */
  readonly source: "tie" | "union" | "care";
  /** Who does it, if said. */
  readonly by: readonly string[];
  /** All the concern goes to one: told by a `focused-on` tie or an overprotective seat. */
  readonly focuses: boolean;
  readonly plain: boolean;
}

const sour: readonly Feeling[] = ["bitter", "anger", "hurt", "betrayed"];

/** Every side that a triangle of people may have. Helpers, groups and places have none. */
export function edgesOf(study: Study): readonly Edge[] {
  const { people } = study.family;
  const edges = [...tieEdges(study), ...partedEdges(study), ...careEdges(study)];
  return edges.filter((edge) => edge.between.every((id) => people.get(id)?.kind === "person"));
}

function tieEdges({ family, ties: told }: Study): Edge[] {
  return told().map(({ bond, phase, tie, sign, spell }) => ({
    between: bond.between,
    fact: phase,
    sign,
    label: wordFor(family, ties[tie]),
    spell,
    source: "tie",
    by: phase.by,
    focuses: tie === "focused-on",
    plain: tie === "plain",
  }));
}

/** A couple that has parted is at a distance, and at odds while one side is bitter. */
function partedEdges({ family }: Study): Edge[] {
  return family.bonds
    .filter((bond) => bond.section === "unions" && counted(bond))
    .flatMap((bond) => {
      const phases = bond.phases.filter(counted);
      const at = phases.findIndex((phase) => does(phase) === "ends");
      const parting = phases[at];
      if (parting?.union == null) return [];
      const again = phases.slice(at + 1).find((phase) => does(phase) === "begins");
      const until = again === undefined ? null : again.time.start;
      const base = { label: unions[parting.union].label, between: bond.between };
      const distance = parted(
        { ...base, fact: parting, sign: "distant" },
        { from: parting.time.start, until, stays: true },
      );
      const later = phases.slice(at, again === undefined ? undefined : phases.indexOf(again));
      return [distance, ...later.filter(isSour).map((phase) => soured(base, phase, bond))];
    });
}

type Base = Pick<Edge, "label" | "between">;

function parted(what: Pick<Edge, "label" | "between" | "fact" | "sign">, spell: Spell): Edge {
  return { ...what, spell, source: "union", by: [], focuses: false, plain: false };
}

function soured(base: Base, phase: Phase, bond: Bond): Edge {
  const phases = bond.phases.filter(counted);
  const next = phases
    .slice(phases.indexOf(phase) + 1)
    .find((later) => later.tie !== null || Object.keys(later.feels).length > 0);
  const until = next === undefined ? spellOf(phase).until : next.time.start;
  return parted({ ...base, fact: phase, sign: "negative" }, { from: phase.time.start, until });
}

function does(phase: Phase): string | null {
  return phase.union === null ? null : unions[phase.union].does;
}

function isSour(phase: Phase): boolean {
  return Object.values(phase.feels).some((list) => list.some((feeling) => sour.includes(feeling)));
}

function careEdges({ family, rolesOf }: Study): Edge[] {
  return rolesOf("overprotective-parent")
    .filter(counted)
    .flatMap((role): Edge[] => {
      if (role.toward === null) return [];
      return [
        {
          between: [role.who, role.toward],
          fact: role,
          sign: "none",
          label: wordFor(family, roles["overprotective-parent"]),
          spell: spellOf(role),
          source: "care",
          by: [role.who],
          focuses: true,
          plain: false,
        },
      ];
    });
}

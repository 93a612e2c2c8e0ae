import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import { linkTold } from "../recurrence/links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Study } from "../study.ts";
import { mayHaveReached } from "../may-have-reached.ts";
import type { Imbalance } from "./imbalance.ts";
import { wordFor } from "../../family/word-for.ts";

const care: readonly RoleKind[] = [
  ...(["young-carer", "instrumental-parentification", "emotional-caregiver"] as const),
  ...(["little-caretaker", "parentified-child", "emotional-parentification"] as const),
  "caretaker-of-aging-parent",
];

/** Of several brothers and sisters one alone is told to care for a parent; who died as a child is none of them. */
export function oneCarer(study: Study): readonly Imbalance[] {
  const cared = care.flatMap((kind) => study.rolesOf(kind).flatMap(({ toward }) => toward ?? []));
  return kinAmong(study, cared).flatMap((parent) => {
    const children = study.kin
      .childrenOf(parent)
      .filter((id) => mayHaveReached(study, id, study.settings.childhood) || !hasDied(study, id));
    const lines = study
      .about(parent)
      .roles.filter(
        (role) =>
          counted(role) &&
          role.toward === parent &&
          children.includes(role.who) &&
          role.kinds.some((kind) => care.includes(kind)),
      );
    const [line] = lines;
    const carers = new Set(lines.map(({ who }) => who));
    if (line === undefined || carers.size !== 1 || children.length < study.settings.severalChildren)
      return [];
    const label = line.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ");
    return [
      {
        id: "care",
        about: [line.who, parent],
        words: `of ${children.length} brothers and sisters ${study.name(line.who)} alone is told to care for ${study.name(parent)}`,
        title: "One of several cares for a parent",
        told: [
          ...lines.map((fact) => ({
            fact,
            words: `${study.name(fact.who)} toward ${study.name(parent)}: ${label}`,
          })),
          ...children.flatMap((child) => linkTold(study, parent, child)),
        ],
        ask: `How was it settled among ${study.list(children)} who ${isOver(study, line) ? "looked" : "looks"} after ${study.name(parent)}?`,
      },
    ];
  });
}

function hasDied(study: Study, id: string): boolean {
  return study.deathOf(id) !== null;
}

/** Told as ended, or ended by a death. */
function isOver(study: Study, { who, toward, time }: Role): boolean {
  return time.ended === "yes" || [who, toward ?? who].some((id) => !study.mayLive(id));
}

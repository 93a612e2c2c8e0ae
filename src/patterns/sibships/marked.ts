import type { RoleKind } from "../../catalogue/roles.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { stretchesBetween } from "../dyads/tie-chains.ts";
import type { Study } from "../study.ts";
import { wordFor } from "../../family/word-for.ts";

const favours: readonly RoleKind[] = ["favouring-parent", "golden-child"];
const markedTies: readonly TieKind[] = ["focused-on", "focused-on-negatively", "conflict", "fused"];

/** Of whom such a bond, or a favour, is told. */
export function markedIn(study: Study): readonly string[] {
  return [
    ...markedTies.flatMap((tie) => study.bondsWith(tie).flatMap(({ between }) => between)),
    ...favours.flatMap((kind) =>
      study.rolesOf(kind).flatMap(({ who, toward }) => (toward === null ? [] : [who, toward])),
    ),
  ];
}

/** A focus, a conflict or a favour between two; only the first that is told. */
export function markedBetween(study: Study, pair: readonly [string, string]): readonly Told[] {
  const [a, b] = pair;
  const tie = stretchesBetween(study, a, b).find((one) => markedTies.includes(one.tie));
  if (tie !== undefined)
    return [
      { fact: tie.phase, words: `${study.list(pair)}: ${wordFor(study.family, ties[tie.tie])}` },
    ];
  const favour = study
    .about(a)
    .roles.find(
      (role) =>
        counted(role) &&
        pair.includes(role.who) &&
        role.toward !== null &&
        pair.includes(role.toward) &&
        role.kinds.some((kind) => favours.includes(kind)),
    );
  if (favour === undefined) return [];
  const words = favour.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ");
  return [{ fact: favour, words: `${study.name(favour.who)}: ${words}` }];
}

import type { RoleKind } from "../../catalogue/roles.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { label } from "../../family/called.ts";
import { howSure, inBrackets } from "../wording/how-sure.ts";
import { roleLabels } from "../wording/role-labels.ts";
import { timeWords } from "../wording/time-words.ts";

/** All seats of one person toward one other: "Carla: best friend, confidant (all life)". */
export function roleWords(family: Family, held: readonly Role[]): string {
  const holder = held[0] === undefined ? "" : label(family, held[0].who);
  const byTime = new Map<string, RoleKind[]>();
  for (const role of held) {
    const time = inBrackets([timeWords(family, role.time), howSure([role])]);
    byTime.set(time, [...(byTime.get(time) ?? []), ...role.kinds]);
  }
  const groups = [...byTime].map(([time, kinds]) => roleLabels(family, kinds).join(", ") + time);
  return `${holder.charAt(0).toUpperCase()}${holder.slice(1)}: ${groups.join("; ")}`;
}

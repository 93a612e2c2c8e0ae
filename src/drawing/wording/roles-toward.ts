import { atPlace } from "../../family/at-place.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { roleLabels } from "./role-labels.ts";

/**
 * What somebody is to somebody, in a sentence: "best friend, confidant toward Anna"; words with a
 * place for the other have the name there: "leans on Ben", "puts Ben’s needs first".
 */
export function rolesToward(
  family: Family,
  { kinds, toward }: Pick<Role, "kinds" | "toward">,
): string {
  const labels = roleLabels(family, kinds);
  if (toward === null) return labels.join(", ");
  const name = called(family, toward);
  const said = labels.map((label) => ({ label, placed: atPlace(label, name) }));
  const apart = said.flatMap(({ label, placed }) => (placed === null ? [label] : []));
  return [
    ...(apart.length === 0 ? [] : [`${apart.join(", ")} toward ${name}`]),
    ...said.flatMap(({ placed }) => placed ?? []),
  ].join(", ");
}

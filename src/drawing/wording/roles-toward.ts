import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { roleLabels } from "./role-labels.ts";

/** Where the words for a role leave a place for the one it is held toward. */
const place =
  /\b(?:the (?:child|parent|other|partner)|an? (?:ageing )?parent|a sibling|one child|(?:their )?own parent)\b/u;

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
  const apart = labels.filter((label) => !place.test(label));
  return [
    ...(apart.length === 0 ? [] : [`${apart.join(", ")} toward ${name}`]),
    ...labels.filter((label) => place.test(label)).map((label) => label.replace(place, () => name)),
  ].join(", ");
}

import { drawable } from "../../../drawing/drawable.ts";
import { capitalized } from "../../../drawing/page/capitalized.ts";
import { listed } from "../../../drawing/page/listed.ts";
import { roleLabels } from "../../../drawing/wording/role-labels.ts";
import { timeWords } from "../../../drawing/wording/time-words.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import type { Role } from "../../../family/statements.ts";
import { blocks } from "../blocks.ts";
import { toldBy } from "../told-by.ts";
import type { Part } from "../told.ts";

/** Person by person, in the order of the file. */
export const roles: Part = {
  id: "roles",
  title: "Roles, person by person",
  build: ({ family }) => {
    const held = family.roles.filter(drawable);
    const rows = [...family.people.keys()].flatMap((id) =>
      rowsOf(
        family,
        held.filter(({ who }) => who === id),
      ),
    );
    if (rows.length === 0) return [];
    return [
      blocks.aside(
        "A role is a place that somebody held for a time, toward somebody; it is not who they are.",
      ),
      blocks.table(
        [
          { heading: "Who", share: 2 },
          { heading: "Role", share: 4 },
          { heading: "Toward", share: 2 },
          { heading: "When", share: 3 },
          { heading: "As told by", share: 2 },
        ],
        rows,
      ),
    ];
  },
};

/** One line for what somebody held alike toward several. */
function rowsOf(family: Family, held: readonly Role[]): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly role: Role; readonly toward: string[] }>();
  for (const role of held) {
    const { who, toward } = role;
    const key = JSON.stringify([who, toldWords(family, role), toward === null]);
    const row = rows.get(key) ?? { role, toward: [] };
    if (toward !== null) row.toward.push(called(family, toward));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ role, toward }) => {
    const { words, when, by } = toldWords(family, role);
    return [capitalized(called(family, role.who)), words, listed([...new Set(toward)]), when, by];
  });
}

interface Words {
  readonly words: string;
  readonly when: string;
  readonly by: string;
}

function toldWords(family: Family, role: Role): Words {
  const { kinds, shown, time, because } = role;
  const labels = roleLabels(family, kinds).join(", ");
  const reason = because === null ? [] : [`because: ${because}`];
  return {
    words: [labels, ...(shown === null ? [] : [shown]), ...reason].join("; "),
    when: timeWords(family, time) ?? (time.ended === "yes" ? "ended" : ""),
    by: toldBy(family, role),
  };
}

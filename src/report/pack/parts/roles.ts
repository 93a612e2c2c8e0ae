import { drawable } from "../../../drawing/drawable.ts";
import { capitalized } from "../../../drawing/page/capitalized.ts";
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
      held.filter(({ who }) => who === id).map((role) => rowOf(family, role)),
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

function rowOf(family: Family, role: Role): readonly string[] {
  const { who, kinds, toward, shown, time, because } = role;
  const labels = roleLabels(family, kinds).join(", ");
  const reason = because === null ? [] : [`because: ${because}`];
  return [
    capitalized(called(family, who)),
    [labels, ...(shown === null ? [] : [shown]), ...reason].join("; "),
    toward === null ? "" : called(family, toward),
    timeWords(family, time) ?? (time.ended === "yes" ? "ended" : ""),
    toldBy(family, role),
  ];
}

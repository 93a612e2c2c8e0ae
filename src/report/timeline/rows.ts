import { keyOf } from "../../drawing/tag.ts";
import type { Family } from "../../family/family.ts";
import type { Entry, EntryKind } from "../chronology/entry.ts";
import type { Axis } from "./axis.ts";
import { courseRow } from "./course-row.ts";
import { coursesOf } from "./courses.ts";
import { type Form, formsIn } from "./form-of.ts";
import { pointRows } from "./point-rows.ts";
import type { Row } from "./row.ts";

/** What is told together, in the order in which it is read; what happened to everybody stands apart. */
const groups: readonly { readonly name: string; readonly kinds: readonly EntryKind[] }[] = [
  { name: "Births", kinds: ["birth"] },
  { name: "Deaths and losses", kinds: ["loss"] },
  { name: "Moves and leaving", kinds: ["move"] },
  { name: "Couples", kinds: ["couple"] },
  { name: "Ties", kinds: ["tie"] },
  { name: "Roles", kinds: ["role"] },
  { name: "Lived together", kinds: ["household"] },
  { name: "Illness and symptoms", kinds: ["symptom"] },
  { name: "Help", kinds: ["help"] },
  { name: "What else happened", kinds: ["event"] },
  { name: apart(), kinds: ["public"] },
];

/** The group of public events, which stands apart from the family's own. */
function apart(): string {
  return "In the world around";
}

/** The strips of a time line: first what lasts, then what happened, group by group. */
export function rowsOf(family: Family, entries: readonly Entry[], axis: Axis): readonly Row[] {
  const forms = formsIn(family);
  return groups.flatMap(({ name, kinds }) => {
    const own = entries.filter(({ kind }) => kinds.includes(kind));
    const lasting = own.filter((entry) => formOf(entry, forms) !== undefined);
    const courses = coursesOf(name, lasting, family, forms);
    return [
      ...courses.flatMap((course) => courseRow(course, axis) ?? []),
      ...pointRows(
        name,
        own.filter((entry) => formOf(entry, forms) === undefined),
        family,
        axis,
      ),
    ];
  });
}

const lastingKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([
  ...(["couple", "tie", "role", "household", "symptom"] as const),
]);

/** A birth and a role that it gave share one statement. */
function formOf({ fact, kind }: Entry, forms: ReadonlyMap<string, Form>): Form | undefined {
  return lastingKinds.has(kind) ? forms.get(keyOf(fact.path)) : undefined;
}

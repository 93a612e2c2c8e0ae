import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";

/** The dead do nothing new; ties with them may go on and change, so these are not asked. */
export const afterDeath: Check = (document, { family }) =>
  doings(family).flatMap(({ fact, who }): readonly Diagnostic[] => {
    if (!isSo(fact)) return [];
    return who.flatMap((id) => {
      if (family.people.get(id)?.died?.answer !== "yes") return [];
      if (family.timeline.between(`death:${id}`, fact.time.start).least <= 0) return [];
      const written = document.timeAt(fact.path, "when") ?? document.timeAt(fact.path, "from");
      return [
        warning(
          "after-death",
          `this begins after the death of "${id}"`,
          document.locate(written?.path ?? fact.path),
          "look at the times again; or leave out whoever was dead by then",
        ),
      ];
    });
  });

interface Doing {
  readonly fact: Fact;
  readonly who: readonly string[];
}

/** What only the living can have or do. */
function doings({ bonds, roles, conditions, events, households }: Family): readonly Doing[] {
  const couples = bonds.filter(({ section }) => section === "unions");
  return [
    ...couples.flatMap(({ between, phases }) =>
      phases.flatMap((fact) => (fact.union === null ? [] : [{ fact, who: between }])),
    ),
    ...roles.filter(({ source }) => source === "roles").map((fact) => ({ fact, who: [fact.who] })),
    ...conditions.flatMap(({ who, phases }) => phases.map((fact) => ({ fact, who: [who] }))),
    ...events.map((fact) => ({ fact, who: fact.who })),
    ...households.map((fact) => ({ fact, who: fact.members })),
  ];
}

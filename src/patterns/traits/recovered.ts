import type { ConditionKind } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Says who of these is told to have got over it: a chain of recoveries is worth as much. */
export function recoveredWords(
  study: Study,
  kind: ConditionKind,
  people: readonly string[],
): string {
  const recovered = people.filter((id) =>
    study.about(id).conditions.some((line) => {
      const last = line.phases.filter(counted).at(-1);
      const over = last !== undefined && statuses[last.status].holds === "had";
      return counted(line) && line.who === id && line.kind === kind && over;
    }),
  );
  return recovered.length === 0 ? "" : ` In recovery: ${study.list(recovered)}.`;
}

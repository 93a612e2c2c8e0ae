import type { Condition } from "../../family/statements.ts";
import { each } from "./mentions.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `conditions`: one condition for each who has or had it. */
export function conditionsOf(source: Source): readonly Condition[] {
  return source.document.conditions.flatMap(({ path, keys }) => {
    const fact = factAt(source, path, keys);
    const course = keys.phases?.map((phase, index) => ({
      ...factAt(source, [...path, "phases", index], phase, keys),
      status: phase.status ?? keys.status ?? "present",
    }));
    const phases = course ?? [{ ...fact, status: keys.status ?? "present" }];
    return each(source, [...path, "who"], keys.who).map((who) => ({
      ...fact,
      path: keys.who.length > 1 ? who.path : path,
      who: who.id,
      kind: keys.condition,
      phases,
    }));
  });
}

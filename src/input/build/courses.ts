import type { Path } from "../../family/fact.ts";
import type { ConditionPhase } from "../../family/statements.ts";
import type { Status } from "../../catalogue/statuses.ts";
import type { EventKind } from "../../catalogue/events.ts";
import { factAt, type Saying, type Source } from "./facts.ts";

interface Course extends Saying {
  readonly status?: Status | undefined;
  readonly phases?:
    | readonly (Saying & {
        readonly status?: Status | undefined;
        readonly event?: EventKind | undefined;
      })[]
    | undefined;
}

/**
 * The stretches of a condition, or of how somebody gets on: one if the line has no phases. What is
 * nothing but a turning point stands among the events.
 * @param seat the line, or the place of one of several it is about, whose times these are
 */
export function courseOf(
  source: Source,
  path: Path,
  keys: Course,
  seat: Path,
): readonly ConditionPhase[] {
  const status = keys.status ?? "present";
  const phases = (keys.phases ?? []).flatMap((phase, index) => {
    if (phase.event !== undefined && phase.status === undefined) return [];
    const fact = factAt(source, [...path, "phases", index], phase, keys);
    const time = source.clock.stretchAt([...seat, "phases", index]);
    return [{ ...fact, time, status: phase.status ?? status }];
  });
  if (phases.length > 0) return phases;
  return [{ ...factAt(source, path, keys), time: source.clock.stretchAt(seat), status }];
}

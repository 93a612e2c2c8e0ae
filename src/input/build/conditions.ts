import type { Condition } from "../../family/statements.ts";
import { courseOf } from "./courses.ts";
import { factAt, type Source } from "./facts.ts";
import { seatsOn } from "./seats.ts";

/** The lines of `conditions`: one condition for each who has or had it. */
export function conditionsOf(source: Source): readonly Condition[] {
  return source.document.conditions.flatMap(({ path, keys }) => {
    const fact = factAt(source, path, keys);
    return seatsOn(source.document, path, keys).map((seat) => ({
      ...fact,
      path: seat.path,
      time: source.clock.stretchAt(seat.path),
      who: seat.who,
      kind: keys.condition,
      phases: courseOf(source, path, keys, seat.path),
    }));
  });
}

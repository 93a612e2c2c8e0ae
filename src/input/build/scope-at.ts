import type { Path } from "../../family/fact.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Scope } from "../time/scope.ts";
import type { Source } from "./facts.ts";
import { endOf, startOf } from "./moments.ts";

/** What the words of a time can point at. */
export function scopeAt({ document, clock }: Source, owner: Path): Scope {
  const spell = clock.spellAt(owner);
  const named = (id: string, edge: (path: Path) => Moment) => {
    const line = document.ids.get(id);
    return line?.kind === "line" ? edge(line.path) : null;
  };
  const previous = spell?.previous ?? null;
  return {
    startOf: (id) => named(id, startOf),
    endOf: (id) => named(id, endOf),
    written: "written",
    widths: document.widths,
    who: spell?.who[0] ?? null,
    previous:
      previous === null
        ? null
        : {
            start: startOf(previous),
            end: endOf(previous),
            ended:
              (document.timeAt(previous, "until") ?? document.timeAt(previous, "lasting")) !== null,
          },
  };
}

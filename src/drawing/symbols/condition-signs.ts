import { conditions } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import type { Condition } from "../../family/statements.ts";
import type { Quarter } from "./quarters.ts";

/** How each half of a symbol is marked: the left for illness, the lower for alcohol and drugs. */
export interface ConditionSigns {
  readonly illness: Mark;
  readonly substance: Mark;
}

/** `had`: the half is framed and its outer quarter filled; `maybe`: hatched. */
type Mark = "has" | "had" | "maybe" | "not";
const strongest: readonly Mark[] = ["has", "had", "maybe"];

/** What somebody's conditions put into the symbol; words for how it felt put nothing there. */
export function conditionSigns(told: readonly Condition[]): ConditionSigns {
  const markOf = (group: "illness" | "substance"): Mark => {
    const marks = told
      .filter(({ kind }) => conditions[kind].group === group)
      .map(({ phases }) => phases.at(-1)?.status)
      .map((status) => (status === undefined ? "has" : statuses[status].holds));
    return strongest.find((mark) => marks.includes(mark)) ?? "not";
  };
  return { illness: markOf("illness"), substance: markOf("substance") };
}

/** Quarters in black. */
export function blackQuarters({ illness, substance }: ConditionSigns): ReadonlySet<Quarter> {
  return new Set<Quarter>([
    ...(illness === "has" ? (["upper-left", "lower-left"] as const) : []),
    ...(illness === "had" ? (["upper-left"] as const) : []),
    ...(substance === "has" ? (["lower-left", "lower-right"] as const) : []),
    ...(substance === "had" ? (["lower-left"] as const) : []),
  ]);
}

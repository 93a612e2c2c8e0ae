import { statuses } from "../../catalogue/statuses.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import type { UnionKind } from "../../catalogue/unions.ts";
import type { Family } from "../../family/family.ts";
import { keyOf } from "../../drawing/tag.ts";

/** How a stretch of time is drawn: a tie in its own form, a couple's line, how far an illness holds. */
export type Form =
  | { readonly is: "tie"; readonly tie: TieKind }
  | { readonly is: "couple"; readonly union: UnionKind }
  | { readonly is: "condition"; readonly holds: "has" | "had" | "maybe" | "not" }
  | { readonly is: "role" }
  | { readonly is: "home" }
  /** Feelings, with no kind of tie told. */
  | { readonly is: "plain" };

/** The forms of what lasts, by the key of its statement. */
export function formsIn(family: Family): ReadonlyMap<string, Form> {
  const phases = family.bonds.flatMap(({ phases: all }) => all);
  return new Map<string, Form>([
    ...phases.map(({ path, tie, union }) => [keyOf(path), bondForm(tie, union)] as const),
    ...family.conditions
      .flatMap((condition) => condition.phases)
      .map(
        ({ path, status }) =>
          [keyOf(path), { is: "condition", holds: statuses[status].holds }] as const,
      ),
    ...family.roles.map(({ path }) => [keyOf(path), { is: "role" }] as const),
    ...family.households.map(({ path }) => [keyOf(path), { is: "home" }] as const),
  ]);
}

function bondForm(tie: TieKind | null, union: UnionKind | null): Form {
  if (tie !== null) return { is: "tie", tie };
  return union === null ? { is: "plain" } : { is: "couple", union };
}

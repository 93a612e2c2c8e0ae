import type { ConditionKind } from "../../catalogue/conditions.ts";
import { conditions } from "../../catalogue/conditions.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { traitOf } from "./trait-of.ts";

/** A parent who had it, and a child told not to. */
export interface Opposite {
  readonly parent: string;
  readonly child: string;
  readonly told: readonly Told[];
}

/**
 * Children of somebody with a substance who are told to keep from it, each on a line of their own:
 * to have been asked with everybody else is no such word. Where it recurs, P38 says who stopped it.
 */
export function oppositesOf(
  study: Study,
  kind: ConditionKind,
  found: readonly Recurring[],
): readonly Opposite[] {
  if (conditions[kind].group !== "substance") return [];
  const { trait } = traitOf(study, kind);
  const spoken = new Set(found.flatMap(({ holders }) => holders));
  return trait.among
    .filter((parent) => !spoken.has(parent) && trait.of(parent)?.is === "yes")
    .flatMap((parent) =>
      study.kin.childrenOf(parent).flatMap((child): readonly Opposite[] => {
        const own = trait.of(child);
        if (own === null || !isToldNot(own)) return [];
        const held = trait.of(parent)?.told() ?? [];
        return [
          { parent, child, told: [...held, ...own.told(), ...linkTold(study, parent, child)] },
        ];
      }),
    );
}

function isToldNot({ is, told }: Standing): boolean {
  return is === "no" && told().some(({ fact }) => "kind" in fact && fact.level === "stated");
}

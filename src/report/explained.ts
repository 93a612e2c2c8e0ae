import { called } from "../family/called.ts";
import type { Family } from "../family/family.ts";
import { kinshipOf } from "../family/kinship.ts";
import { byChanceIn } from "../patterns/chance/by-chance.ts";
import type { Finding, Member } from "../patterns/finding.ts";
import { ownRule } from "../patterns/own/rule.ts";
import type { Rule } from "../patterns/rules.ts";
import { rules } from "../patterns/rules.ts";

/** One finding with all that it rests on, ready to be written out. */
export interface Explained {
  readonly finding: Finding;
  readonly rule: string;
  /** What could change the verdict. */
  readonly changes: string;
  /** Person by person, by name; those near who are not counted come last. */
  readonly members: readonly (Pick<Member, "why"> & {
    readonly name: string;
    readonly is: Member["is"] | "not counted";
  })[];
  /** What chance alone would show; `null` where nothing is set beside anything. */
  readonly chance: string | null;
}

/** A finding with its rule, and everybody who was counted or could have been. */
export function explainedOf(family: Family, finding: Finding): Explained {
  const rule = ruleOf(family, finding.pattern);
  return {
    finding,
    rule: rule?.rule ?? "",
    changes: rule?.changes ?? "",
    members: [
      ...finding.members.map(({ who, is, why }) => ({ name: called(family, who), is, why })),
      ...besides(family, finding).map((who) => ({
        name: called(family, who),
        is: "not counted" as const,
        why: rule?.notCounted ?? "the rule does not ask about them",
      })),
    ],
    chance: byChanceIn(family)(finding),
  };
}

/** One of ours, or one that the file declares. */
function ruleOf(family: Family, id: string): Rule | undefined {
  const own = family.ownPatterns.find(({ pattern }) => pattern === id);
  if (own === undefined) return rules[id];
  return {
    rule: ownRule(family, own),
    changes: "Hearing it of more of the family, or in other words.",
    notCounted: "cannot sit in its seats, or stands outside the line",
  };
}

/** Parents, children, brothers and sisters of those counted, who are not counted themselves. */
function besides(family: Family, { members }: Finding): readonly string[] {
  const kin = kinshipOf(family);
  const counted = members.map(({ who }) => who);
  const near = counted.flatMap((id) => [
    ...kin.parentsOf(id),
    ...kin.childrenOf(id),
    ...kin.siblingsOf(id),
  ]);
  return [...new Set(near)].filter((id) => !counted.includes(id)).sort();
}

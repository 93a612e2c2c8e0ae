import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { TieStretch } from "../stretches.ts";
import type { Study } from "../study.ts";
import { stretchesBetween } from "./tie-chains.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { wordFor } from "../../family/word-for.ts";

/** One tie between brothers or sisters, of a parent and again of a child. */
export interface SiblingTie {
  readonly parent: string;
  readonly child: string;
  /** The parent's brother or sister, and the child's. */
  readonly siblings: readonly [string, string];
  readonly stretches: readonly [TieStretch, TieStretch];
  readonly told: readonly Told[];
}

/** Every parent and child who each have this tie with a brother or sister; each pair of ties once. */
export function siblingTies(study: Study, tie: TieKind): readonly SiblingTie[] {
  const having = new Set(study.bondsWith(tie).flatMap(({ between }) => between));
  const beside = (who: string) => withSiblings(study, tie, { who, having });
  const all = kinAmong(study, having).flatMap((child) =>
    study.kin
      .parentsOf(child)
      .filter((parent) => having.has(parent))
      .flatMap((parent) =>
        beside(parent).flatMap((above) =>
          beside(child).map((below) => siblingTie(study, tie, { parent, child, above, below })),
        ),
      ),
  );
  const seen = new Set<string>();
  const key = ({ stretches }: SiblingTie): string =>
    stretches.map(({ phase }) => phase.path.join("/")).join(" ");
  return all.filter((one) => seen.size < seen.add(key(one)).size);
}

interface Pairs {
  readonly parent: string;
  readonly child: string;
  readonly above: readonly [string, TieStretch];
  readonly below: readonly [string, TieStretch];
}

function withSiblings(
  study: Study,
  tie: TieKind,
  { who, having }: { readonly who: string; readonly having: ReadonlySet<string> },
): readonly (readonly [string, TieStretch])[] {
  return study.kin.siblingsOf(who).flatMap((sibling) => {
    if (!having.has(sibling)) return [];
    const stretch = stretchesBetween(study, who, sibling).find((one) => one.tie === tie);
    return stretch === undefined ? [] : [[sibling, stretch] as const];
  });
}

function siblingTie(
  study: Study,
  tie: TieKind,
  { parent, child, above, below }: Pairs,
): SiblingTie {
  const words = (a: string, b: string): string =>
    `${study.list([a, b])}: ${wordFor(study.family, ties[tie])}`;
  return {
    parent,
    child,
    siblings: [above[0], below[0]],
    stretches: [above[1], below[1]],
    told: [
      { fact: above[1].phase, words: words(parent, above[0]) },
      { fact: below[1].phase, words: words(child, below[0]) },
      ...linkTold(study, parent, child),
      ...sharedParents(study, parent, above[0]),
      ...sharedParents(study, child, below[0]),
    ],
  };
}

function sharedParents(study: Study, a: string, b: string): readonly Told[] {
  const shared = study.kin
    .parentsOf(a, ["birth"])
    .filter((parent) => study.kin.parentsOf(b, ["birth"]).includes(parent));
  return shared.flatMap((parent) => [...linkTold(study, parent, a), ...linkTold(study, parent, b)]);
}

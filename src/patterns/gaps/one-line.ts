import { parentages } from "../../catalogue/parentage.ts";
import type { Parentage } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { hasOwnStory } from "./own-story.ts";

/**
 * A record that climbs one line only: at every step one parent is followed, and of the other
 * nothing of their own is told. A parent with a story whose own parents are missing is a blank
 * branch, not a blank side.
 */
export interface OneLine {
  readonly index: string;
  /** Upwards from the index person's parent. Never empty. */
  readonly line: readonly string[];
  /** The links climbed, and of the last step all that are told. */
  readonly links: readonly Parentage[];
  /** The parents on the way who are not followed; those of the last step are both told. */
  readonly beside: readonly string[];
  /** Generations above the index person. */
  readonly depth: number;
}

export function oneLineOf(study: Study, index: string): OneLine | null {
  const line: string[] = [];
  const links: Parentage[] = [];
  const beside: string[] = [];
  const seen = new Set<string>();
  for (let child = index; !seen.has(child);) {
    seen.add(child);
    const up = linksOf(study, child);
    const followed = up.filter(({ parent }) => linksOf(study, parent).length > 0);
    const [next] = followed;
    if (followed.length > 1) return null;
    if (next !== undefined) {
      if (up.some(({ parent }) => parent !== next.parent && hasOwnStory(study, parent)))
        return null;
      beside.push(...up.flatMap(({ parent }) => (parent === next.parent ? [] : [parent])));
      line.push(next.parent);
      links.push(next);
      child = next.parent;
      continue;
    }
    if (line.length === 0) return null;
    const top = up.map(({ parent }) => parent);
    return {
      ...{ index, beside, depth: line.length + 1 },
      line: [...line, ...top],
      links: [...links, ...up],
    };
  }
  return null;
}

function linksOf(study: Study, child: string): readonly Parentage[] {
  const links = study
    .about(child)
    .parentages.filter(
      (link) => link.child === child && parentages[link.kind].descends && counted(link),
    );
  return links.filter(({ parent }, at) => links.findIndex((one) => one.parent === parent) === at);
}

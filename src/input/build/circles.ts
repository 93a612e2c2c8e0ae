import type { Parentage } from "../../family/statements.ts";
import { grouped } from "../grouped.ts";

/** Links from parent to child that lead back to where they began, the first of the file first. */
export type Circle = readonly Parentage[];

/** After so many rounds what is left hangs on what has been told. */
const rounds = 10;

/** Circles of descent that share nobody. */
export function circlesIn(links: readonly Parentage[]): readonly Circle[] {
  const found: Circle[] = [];
  const told = new Set<string>();
  for (let round = 1; round <= rounds; round++) {
    const left = links.filter(({ parent, child }) => !told.has(parent) && !told.has(child));
    const circles = searched(left);
    if (circles.length === 0) break;
    found.push(...circles);
    circles.flat().forEach(({ parent }) => told.add(parent));
  }
  return found;
}

/** Whether a link stands in such circles or joins two who do: what it says of ages says nothing more. */
export function isCircular(
  links: readonly Parentage[],
): (link: { parent: string; child: string }) => boolean {
  const people = new Set(circlesIn(links).flatMap((circle) => circle.map(({ parent }) => parent)));
  return ({ parent, child }) => people.has(parent) && people.has(child);
}

/** Somebody on the way down from an ancestor, and the links that lead on from there. */
interface Step {
  readonly via: Parentage | null;
  readonly onward: Iterator<Parentage>;
  /** How many steps of the way, from its top, end with the last that stands in a circle found. */
  circled: number;
}

/**
 * Walks down from everybody, each person once; a link to somebody further up the way closes a circle.
 * @see Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2)
 */
function searched(links: readonly Parentage[]): readonly Circle[] {
  const linksOf = grouped(links, ({ parent }) => [parent]);
  const found: Circle[] = [];
  const seen = new Set<string>();
  const way: Step[] = [];
  const heights = new Map<string, number>();
  const enter = (id: string, via: Parentage | null): void => {
    seen.add(id);
    heights.set(id, way.length);
    const onward = linksOf(id).values();
    way.push({ via, onward, circled: way[way.length - 1]?.circled ?? 0 });
  };
  for (const { parent: first } of links) {
    if (!seen.has(first)) enter(first, null);
    for (let step = way[way.length - 1]; step !== undefined; step = way[way.length - 1]) {
      const next = step.onward.next();
      if (next.done === true) {
        heights.delete(step.via?.child ?? first);
        way.pop();
        continue;
      }
      const link = next.value;
      const height = heights.get(link.child);
      if (height !== undefined && height >= step.circled) found.push(closed(way, height, link));
      else if (!seen.has(link.child)) enter(link.child, link);
    }
  }
  return found;
}

/** The circle from a height of the way to its end and back, which nobody else may share. */
function closed(way: readonly Step[], height: number, last: Parentage): Circle {
  const links = way.slice(height + 1).flatMap(({ via }) => (via === null ? [] : [via]));
  way.slice(height).forEach((step, i) => (step.circled = height + i + 1));
  const circle = [...links, last];
  const first = circle.reduce((a, b) => (isBefore(b, a) ? b : a));
  const start = circle.indexOf(first);
  return [...circle.slice(start), ...circle.slice(0, start)];
}

function isBefore({ at: a }: Parentage, { at: b }: Parentage): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

import type { Course } from "./course.ts";
import type { Edge } from "./edge.ts";
import { shortest, type Step } from "./shortest.ts";

/** Where a search for ways home starts: before every moment, which are numbered from 0. */
const beyond = -1;

/**
 * The distance home from all moments that are nearer than `limit`, over edges of a web and, at most
 * once each, some of those that do not hold beside it: their lengths may be negative, but each leads
 * to a search that may take one fewer.
 * @param others those that do not hold
 * @returns by which of the others may be taken, a bit for each
 */
export function waysHome(
  home: number,
  others: readonly Edge[],
  course: Course,
  limit: number,
): readonly ReadonlyMap<number, number>[] {
  const found: ReadonlyMap<number, number>[] = [];
  for (let left = 0; left < 2 ** others.length; left++) {
    const starts = startsOver(others, left, (edge, rest) => {
      const far = found[rest]?.get(course.end(edge));
      return far === undefined
        ? []
        : [{ to: course.start(edge), length: course.length(edge) + far }];
    });
    found.push(distances([{ to: home, length: 0 }, ...starts], course, limit));
  }
  return found;
}

/** What each of the others that are left leads to. */
export function startsOver<T>(
  others: readonly Edge[],
  left: number,
  taken: (edge: Edge, rest: number) => readonly T[],
): readonly T[] {
  return others.flatMap((edge, at) =>
    (left & (1 << at)) === 0 ? [] : taken(edge, left & ~(1 << at)),
  );
}

function distances(
  starts: readonly Step[],
  course: Course,
  limit: number,
): ReadonlyMap<number, number> {
  const back = (at: number): readonly Step[] =>
    course.back(at).map((edge) => ({ to: course.start(edge), length: course.length(edge) }));
  return shortest(
    beyond,
    (at) => (at === beyond ? starts : back(at)),
    (_, distance) => distance >= limit,
  ).all();
}

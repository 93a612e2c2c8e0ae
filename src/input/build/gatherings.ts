import type { Household, Triangle } from "../../family/statements.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `households`. */
export function householdsOf(source: Source): readonly Household[] {
  return source.document.households.map(({ path, keys }) => ({
    ...factAt(source, path, keys),
    members: keys.household,
    place: keys.place ?? null,
    home: keys.home ?? null,
  }));
}

/** The lines of `triangles`. */
export function trianglesOf(source: Source): readonly Triangle[] {
  return source.document.triangles.flatMap(({ path, keys }) => {
    const [a, b, c] = keys.triangle;
    if (a === undefined || b === undefined || c === undefined) return [];
    return [
      {
        ...factAt(source, path, keys),
        people: [a, b, c] as const,
        inTheMiddle: keys["in-the-middle"] ?? null,
        outside: keys.outside ?? null,
        unitedAgainst: keys["united-against"] ?? null,
        focusedOn: keys["focused-on"] ?? null,
        dynamic: keys.dynamic ?? null,
      },
    ];
  });
}

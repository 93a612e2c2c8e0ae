import type { Role } from "../../family/statements.ts";
import { each, type Mention } from "./mentions.ts";
import { factAt, type Source } from "./facts.ts";

/** The lines of `roles`: one role for each holder and each one it is toward. */
export function rolesOf(source: Source): readonly Role[] {
  return source.document.roles.flatMap(({ path, keys }) => {
    const fact = factAt(source, path, keys);
    const holders = each(source, [...path, "who"], keys.who);
    const others = each(source, [...path, "toward"], keys.toward);
    return holders.flatMap((who) =>
      (others.length === 0 ? [null] : others).map((toward) => {
        const own = [...marked(who, holders), ...(toward === null ? [] : marked(toward, others))];
        return {
          ...fact,
          path: [...path, ...own],
          who: who.id,
          kinds: keys.role,
          toward: toward?.id ?? null,
          against: keys.against ?? [],
          inPlaceOf: keys["in-place-of"] ?? null,
          shown: keys.shown ?? null,
          source: "roles" as const,
        };
      }),
    );
  });
}

/** The end of a path that tells one of several: `who`, 1. A line about one needs none. */
function marked(one: Mention, all: readonly Mention[]): Mention["path"] {
  return all.length > 1 ? one.path.slice(-2) : [];
}

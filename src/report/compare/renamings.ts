import type { Family } from "../../family/family.ts";
import { statementsOf } from "./statements.ts";

/** Of all that is said of somebody under two ids, this share has to be the same. */
const enough = 0.5;

/**
 * Ids of an earlier version by what they are in the later one: of those that are gone, and of those
 * that have come, whoever has the same said of them.
 */
export function renamings(before: Family, after: Family): ReadonlyMap<string, string> {
  const [gone, come] = [idsOnlyIn(before, after), idsOnlyIn(after, before)];
  if (gone.length === 0 || come.length === 0) return new Map();
  const [was, is] = [masked(before, gone), masked(after, come)];
  const pairs = gone.flatMap((from) =>
    come
      .filter((to) => before.people.get(from)?.kind === after.people.get(to)?.kind)
      .map((to) => ({ from, to, alike: alike(was.get(from) ?? [], is.get(to) ?? []) })),
  );
  const found = new Map<string, string>();
  for (const { from, to, alike: share } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    const isTaken = found.has(from) || [...found.values()].includes(to);
    if (share > enough && !isTaken) found.set(from, to);
  }
  return found;
}

function idsOnlyIn({ people }: Family, other: Family): readonly string[] {
  return [...people.keys()].filter((id) => !other.people.has(id));
}

/** What is said of each, where itself is "§" and all others that are gone or come are "?". */
function masked(family: Family, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map(ids.map((id) => [id, "?"]));
  return new Map(
    ids.map((id) => {
      const mask = new Map([...others, [id, "§"]]);
      const said = statementsOf(family, mask).map(({ key, content }) => `${key} ${content}`);
      return [id, said.filter((one) => one.includes("§"))];
    }),
  );
}

function alike(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let same = 0;
  for (const each of one) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    left.splice(at, 1);
    same++;
  }
  return same / Math.max(one.length, other.length, 1);
}

import type { Study } from "../study.ts";

/** Lists of numbers side by side: that of a place stands in `all` from its start to the next. */
interface Lists {
  readonly starts: Int32Array;
  readonly all: Int32Array;
}

/**
 * Relatives of the first and second degree, partners, and the families of partners: parents,
 * children, siblings, partners, and the parents, children and siblings of these; each once, without
 * the person. By their places, for a large family is asked of everybody who died.
 */
export function closeKin({ family, kin }: Study): (id: string) => readonly number[] {
  const { parentsOf, childrenOf, siblingsOf, partnersOf, place } = kin;
  const people = [...family.people.keys()];
  const blood = listsOf(people, place, [parentsOf, childrenOf, siblingsOf]);
  const partners = listsOf(people, place, [partnersOf]);
  const met = new Int32Array(people.length).fill(-1);
  return (id) => {
    const own = place(id);
    const close: number[] = [];
    const meet = (at: number): void => {
      if (met[at] === own) return;
      met[at] = own;
      close.push(at);
    };
    met[own] = own;
    each(blood, own, meet);
    each(partners, own, meet);
    const first = close.length;
    for (let at = 0; at < first; at++) each(blood, close[at] ?? own, meet);
    return close;
  };
}

function each({ starts, all }: Lists, place: number, tell: (at: number) => void): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) tell(all[at] ?? place);
}

function listsOf(
  people: readonly string[],
  place: (id: string) => number,
  steps: readonly ((id: string) => readonly string[])[],
): Lists {
  const starts = new Int32Array(people.length + 1);
  const all: number[] = [];
  people.forEach((id, at) => {
    for (const step of steps) for (const other of step(id)) all.push(place(other));
    starts[at + 1] = all.length;
  });
  return { starts, all: Int32Array.from(all) };
}

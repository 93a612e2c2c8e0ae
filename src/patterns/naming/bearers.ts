import type { Study } from "../study.ts";

/** Those of one name up somebody's line, the nearest first, and who else stands there. */
export interface Above {
  readonly namesakes: readonly string[];
  /** Asked at once: the next look along a line forgets this one. */
  readonly isAbove: (id: string) => boolean;
}

/** Kin by their places, side by side: their names as numbers, 0 for none, and where their parents stand. */
interface Bearers {
  readonly people: readonly string[];
  readonly names: Int32Array;
  /** The parents of a place stand in `parents` from the one start to the next. */
  readonly starts: Int32Array;
  readonly parents: Int32Array;
}

/**
 * Looks along a line for whoever has the same plain name, generation by generation: a look that
 * takes nobody's links apart, for most who stand above have another name.
 */
export function bearersAbove(
  study: Study,
  plainOf: (id: string) => string | null,
): (child: string) => Above {
  const { place } = study.kin;
  const { people, names, starts, parents } = bearersIn(study, plainOf);
  /** By whom a place was last met, so that nobody is met twice. */
  const met = new Int32Array(people.length).fill(-1);
  const open = new Int32Array(people.length);
  return (child) => {
    const own = place(child);
    const namesakes: string[] = [];
    let length = 0;
    const look = (at: number): void => {
      for (let up = starts[at] ?? 0; up < (starts[at + 1] ?? 0); up++) {
        const one = parents[up] ?? own;
        if (met[one] === own || one === own) continue;
        met[one] = own;
        open[length++] = one;
        if (names[one] === names[own]) namesakes.push(people[one] ?? "");
      }
    };
    look(own);
    for (let at = 0; at < length; at++) look(open[at] ?? own);
    return { namesakes, isAbove: (id) => id === child || met[place(id)] === own };
  };
}

function bearersIn({ family, kin }: Study, plainOf: (id: string) => string | null): Bearers {
  const people = [...family.people.keys()];
  const numbers = new Map<string, number>();
  const names = new Int32Array(people.length);
  const starts = new Int32Array(people.length + 1);
  const parents: number[] = [];
  people.forEach((id, at) => {
    starts[at] = parents.length;
    if (!kin.isKin(id)) return;
    const plain = plainOf(id);
    const number = plain === null ? 0 : (numbers.get(plain) ?? numbers.size + 1);
    if (plain !== null) numbers.set(plain, number);
    names[at] = number;
    for (const parent of kin.parentsOf(id)) if (kin.isKin(parent)) parents.push(kin.place(parent));
  });
  starts[people.length] = parents.length;
  return { people, names, starts, parents: Int32Array.from(parents) };
}

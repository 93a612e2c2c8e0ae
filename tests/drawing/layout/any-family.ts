import fc from "fast-check";

/** A family in which everybody descends from one couple or married in. */
export interface DrawnFamily {
  readonly people: readonly {
    readonly id: string;
    readonly gender: string;
    readonly born: number;
  }[];
  readonly couples: readonly {
    readonly partners: readonly [string, string];
    readonly year: number;
    readonly divorced: boolean;
    /** In order of birth. */
    readonly children: readonly string[];
  }[];
}

/** For one child: whether and how often it marries, and how many children each marriage has. */
const life = fc.record({
  gender: fc.constantFrom("female", "male", "non-binary", "unknown"),
  marriages: fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
});

export const anyFamily: fc.Arbitrary<DrawnFamily> = fc
  .tuple(fc.nat({ max: 3 }), fc.array(life, { minLength: 12, maxLength: 12 }))
  .map(([children, lives]) => grow(children + 1, lives));

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Lives are dealt out to children in turn until they are used up. */
function grow(first: number, lives: readonly Life[]): DrawnFamily {
  const people: DrawnFamily["people"][number][] = [];
  const couples: DrawnFamily["couples"][number][] = [];
  const left = [...lives];
  const add = (gender: string, born: number): string => {
    people.push({ id: `q${people.length}`, gender, born });
    return `q${people.length - 1}`;
  };
  const marry = (partners: readonly [string, string], year: number, count: number): void => {
    const children = Array.from({ length: Math.min(count, left.length) }, (_, i) => {
      const { gender, marriages } = left.shift()!;
      const born = year + 1 + 2 * i;
      return { id: add(gender, born), born, marriages };
    });
    couples.push({
      partners,
      year,
      divorced: count % 2 === 0,
      children: children.map(({ id }) => id),
    });
    for (const { id, born, marriages } of children)
      for (const [i, grandchildren] of marriages.entries())
        marry([add("female", born), id], born + 22 + 8 * i, grandchildren);
  };
  marry([add("male", 1900), add("female", 1902)], 1925, first);
  return { people, couples };
}

/** The family in the language of the file, children in another order than that of birth. */
export function written({ people, couples }: DrawnFamily): string {
  return [
    "people:",
    ...people.map(
      ({ id, gender, born }) => `  ${id}: { name: Name ${id}, gender: ${gender}, born: ${born} }`,
    ),
    "unions:",
    ...couples.map(({ partners, year, divorced }) => {
      const end = divorced ? `, { union: divorced, when: ${year + 7} }` : "";
      return `  - { between: [${partners.join(", ")}], phases: [ { union: married, when: ${year} }${end} ] }`;
    }),
    "children:",
    ...couples
      .filter(({ children }) => children.length > 0)
      .map(
        ({ partners, children }) =>
          `  - { child: [${children.toReversed().join(", ")}], of: [${partners.join(", ")}] }`,
      ),
  ].join("\n");
}

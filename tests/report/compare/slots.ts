import fc from "fast-check";

/** A thing of a family that can be told in several ways, or not at all (0). */
interface Slot {
  /** How it is told, from not at all on: lines of the file by section. */
  readonly ways: readonly Readonly<Record<string, string>>[];
  /** Words that stand in what is listed of it. */
  readonly about: string;
}

const ids = ["ada", "bea", "cal", "dov"];
const named = (id: string): string => `N${id}`;

/** Independent things, so that what changed is known: each is one statement, whatever the others are. */
export const slots: readonly Slot[] = [
  ...ids.map((id, at): Slot => {
    const born = 1920 + 30 * at;
    const told = ["", `, born: ${born}`, `, born: ${born + 1}`, ", note: hum", ", work: smith"];
    return {
      about: named(id),
      ways: told.map((more) => ({
        people: `  ${id}: { name: ${named(id)}, gender: female${more} }`,
      })),
    };
  }),
  ...["one", "two"].map((id): Slot => ({
    about: `New${id}`,
    ways: [{}, { people: `  ${id}: { name: New${id}, gender: male }` }],
  })),
  ...[
    ["ada", "bea"],
    ["cal", "dov"],
    ["ada", "cal"],
  ].map(([a = "", b = ""]): Slot => ({
    about: `${named(a)} and ${named(b)}`,
    ways: [
      {},
      { ties: `  - { between: [${a}, ${b}], tie: conflict }` },
      { ties: `  - { between: [${a}, ${b}], tie: close, from: 2012 }` },
      {
        ties: `  - { between: [${a}, ${b}], phases: [ { tie: conflict }, { tie: repaired, from: 2016 } ] }`,
      },
    ],
  })),
  {
    about: "Nbea and Ncal",
    ways: [
      {},
      { unions: "  - { between: [bea, cal], union: married, when: 2010 }" },
      {
        unions:
          "  - { between: [bea, cal], phases: [ { union: married, when: 2010 }, { union: divorced, when: 2015 } ] }",
      },
    ],
  },
  {
    about: "Nada toward Nbea",
    ways: [
      {},
      { roles: "  - { who: ada, role: confidant, toward: bea }" },
      { roles: "  - { who: ada, role: [confidant, hero], toward: bea }" },
      { roles: "  - { who: ada, role: confidant, toward: bea, until: 2019 }" },
    ],
  },
  {
    about: "Ncal: depression",
    ways: [
      {},
      { conditions: "  - { who: cal, condition: depression }" },
      { conditions: "  - { who: cal, condition: depression, status: recovery }" },
    ],
  },
  {
    about: "Ndov: moved",
    ways: [
      {},
      { events: "  - { who: dov, event: moved, when: 2020 }" },
      { events: "  - { who: dov, event: moved, when: 2021 }" },
    ],
  },
  {
    about: "“a note of old”",
    ways: [{}, { notes: '  - { note: "a note of old", about: ada }' }],
  },
  {
    about: "Nbea",
    ways: [
      {},
      { children: "  - { child: bea, of: ada }" },
      { children: "  - { child: bea, adopted-by: ada }" },
    ],
  },
];

/** In which way each thing is told. */
export type State = readonly number[];

const change = fc.record({ slot: fc.nat(), way: fc.nat() });

/** A family, and changes one after the other: some undo others. */
export const history: fc.Arbitrary<{ readonly before: State; readonly after: State }> = fc
  .tuple(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), fc.array(change, { maxLength: 12 }))
  .map(([start, changes]) => {
    const wayOf = (slot: number, way: number): number => way % (slots[slot]?.ways.length ?? 1);
    const before = slots.map((_, slot) => wayOf(slot, start[slot] ?? 0));
    const after = changes.reduce<State>((state, { slot, way }) => {
      const at = slot % slots.length;
      return state.map((one, i) => (i === at ? wayOf(i, way) : one));
    }, before);
    return { before, after };
  });

/** The file of a state. */
export function fileOf(state: State): string {
  const told = slots.flatMap(({ ways }, at) => Object.entries(ways[state[at] ?? 0] ?? {}));
  const sections = [...new Set(told.map(([section]) => section))];
  return [
    "index: ada",
    ...sections.flatMap((section) => [
      `${section}:`,
      ...told.flatMap(([one, line]) => (one === section ? [line] : [])),
    ]),
    "",
  ].join("\n");
}

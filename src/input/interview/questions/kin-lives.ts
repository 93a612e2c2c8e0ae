import type { Frame, Question } from "../question.ts";

interface Row {
  readonly key: string;
  readonly ask: (name: string) => string;
  readonly like: string;
  readonly beginnings: readonly string[];
}

const rows: readonly Row[] = [
  {
    key: "walk",
    ask: (name) => `What did ${name} do: work, school, faith, moves from where to where?`,
    like: "nurse; emigrated in 1980; catholic",
    beginnings: [],
  },
  {
    key: "health",
    ask: (name) => `How has ${name}’s health been? Nothing to tell is an answer too.`,
    like: "diabetes since 2010; or: none",
    beginnings: ["has "],
  },
  {
    key: "others",
    ask: (name) => `Other partners of ${name}, other children?`,
    like: "remarried ruth in 1990; or: none",
    beginnings: [],
  },
  {
    key: "contact",
    ask: (name) => `How much contact is there with ${name} now? Who starts it?`,
    like: "weekly, on the telephone; or: not speaking since 2015",
    beginnings: [],
  },
];

/** Stage 4: the same short set for each parent, and for others who mattered. */
export function kinLives({ family, kin, index, name, noted }: Frame): readonly Question[] {
  const shared = { stage: "Parents and grandparents", short: false, difficult: false };
  const isDead = (id: string): boolean => {
    const died = family.people.get(id)?.died ?? null;
    return died !== null && died.answer !== "no";
  };
  const isApart = (id: string): boolean =>
    family.bonds.some(
      ({ between, phases }) =>
        between.includes(id) &&
        between.includes(index) &&
        phases.some(({ tie }) => tie === "cutoff" || tie === "no-contact"),
    );
  const own = kin.parentsOf(index).flatMap((id) =>
    rows.map(({ key, ask, like, beginnings }) => ({
      ...{ ...shared, key: `${key}:${id}`, about: id, ask: ask(name(id)), like },
      wants: {
        ...({ kind: "talk", then: "asked", beginnings, none: null, freely: true } as const),
        ...(key === "contact" ? { with: index } : {}),
      },
      answered: (key === "contact" && (isDead(id) || isApart(id))) || noted(`${key}:${id}`),
    })),
  );
  return [
    ...own,
    {
      ...{ ...shared, key: `mattered:${index}`, about: index },
      ask: `Who else brought ${name(index)} up, or mattered as much?`,
      like: "an aunt, jane; raised by mum’s mother; or: nobody",
      wants: { kind: "talk", then: "asked", beginnings: [], none: null },
      answered: noted(`mattered:${index}`),
    },
  ];
}

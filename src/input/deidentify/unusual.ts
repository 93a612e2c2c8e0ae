import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import { type Kinship, kinshipOf } from "../../family/kinship.ts";

/** Constellations so rare that they could tell who somebody is, though no name does: in words. */
export function unusual(family: Family): readonly string[] {
  const kin = kinshipOf(family);
  return rare
    .filter(({ is }) => is(family, [...family.people.keys()], kin))
    .map(({ words }) => words);
}

interface Rare {
  readonly words: string;
  readonly is: (family: Family, people: readonly string[], kin: Kinship) => boolean;
}

const rare: readonly Rare[] = [
  {
    words: "three or more children of one birth",
    is: ({ twins }) => twins.some(({ children }) => children.length > 2),
  },
  { words: "two pairs of twins", is: ({ twins }) => twins.length > 1 },
  {
    words: "ten or more children of one parent",
    is: (_, people, kin) => people.some((id) => kin.childrenOf(id).length > 9),
  },
  {
    words: "five or more partners of one person",
    is: (_, people, kin) => people.some((id) => kin.partnersOf(id).length > 4),
  },
  {
    words: "partners who are kin",
    is: (_, people, kin) => people.some((id) => isWithKin(id, kin)),
  },
  {
    words: "the years of ten or more people together, if anybody has written about this family",
    is: ({ people }) => [...people.values()].filter(hasYear).length > 9,
  },
  { words: "a family of this size", is: (_, people) => people.length > 80 },
  {
    words: "the manner of a death",
    is: ({ people }) =>
      [...people.values()].some(({ manner }) => manner !== null && manner !== "illness"),
  },
  {
    words: "somebody’s work, faith or origin in words",
    is: ({ functioning }) => functioning.some(({ area }) => tellingAreas.has(area)),
  },
];

/** Of whom the year of birth or of death is told. */
function hasYear({ born, died }: Person): boolean {
  return [born, died].some((fact) =>
    Object.values(fact?.time.written ?? {}).some((words) => /[12]\d{3}/u.test(words ?? "")),
  );
}

const tellingAreas: ReadonlySet<string> = new Set(["work", "faith", "culture", "migration"]);

/** Whether somebody has a partner with whom they share a forebear. */
function isWithKin(id: string, kin: Kinship): boolean {
  const forebears = new Set(kin.ancestorsOf(id));
  return kin
    .partnersOf(id)
    .some((other) => kin.ancestorsOf(other).some((one) => forebears.has(one)));
}

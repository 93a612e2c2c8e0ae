import { fixedNumbers } from "../../../src/drawing/layout/order/chance.ts";
import type { PlainChild, PlainFamily, PlainTie } from "./plain-family.ts";

/**
 * A family as hard as real ones: remarriages, lone parents, adoptions, twins, in-laws with families
 * of their own, cousins who marry and siblings who marry siblings. The same for the same seed.
 * @param size how many people at most
 * @param ties how many emotional lines at most
 */
export function grow(seed: number, size: number, ties = 0): PlainFamily {
  const numbers = fixedNumbers(seed * 7919);
  const growth = grown(numbers, size);
  const { people, unions } = growth;
  return {
    name: `grown ${seed}`,
    people: people.map(({ id, sex, born }) => ({ id, sex, born })),
    unions: unions.map(({ partners, kind, label, children }) => ({
      ...{ kind, label },
      partners: partners.map((partner) => partner?.id ?? null),
      children,
    })),
    ties: tiesAmong(growth, ties),
  };
}

/** Grown from one couple, and again where the family dies out early. */
function grown(numbers: Growth["numbers"], size: number): Growth {
  const growth: Growth = { numbers, size, people: [], unions: [] };
  const founder = newcomer(growth, "M", 1905, 0);
  marry(growth, founder, newcomer(growth, "F", 1908, 0));
  // Whoever is added is asked in turn.
  for (const person of growth.people) live(growth, person);
  return growth.people.length < 0.7 * size ? grown(numbers, size) : growth;
}

interface Growth {
  readonly numbers: (limit: number) => number;
  readonly size: number;
  readonly people: Person[];
  readonly unions: Union[];
}

interface Person {
  readonly id: string;
  readonly sex: "M" | "F";
  readonly born: number;
  readonly generation: number;
  /** The union they come from. */
  from: Union | null;
  lived: boolean;
}

interface Union {
  readonly partners: readonly (Person | null)[];
  readonly kind: string;
  readonly label: string;
  readonly children: PlainChild[];
}

function newcomer(
  { people }: Growth,
  sex: Person["sex"],
  born: number,
  generation: number,
): Person {
  const person = { id: `p${people.length}`, sex, born, generation, from: null, lived: false };
  people.push(person);
  return person;
}

function happens({ numbers }: Growth, percent: number): boolean {
  return numbers(100) < percent;
}

function isFull({ people, size }: Growth): boolean {
  return people.length >= size;
}

function marry(growth: Growth, one: Person, other: Person | null): void {
  one.lived = true;
  if (other !== null) other.lived = true;
  const before = growth.unions.filter(({ partners }) => partners.includes(one)).length;
  const begun = Math.max(one.born, other?.born ?? 0) + 20 + 7 * before + growth.numbers(6);
  const ends = happens(growth, 25);
  const union: Union = {
    partners: other !== null && other.sex === "M" ? [other, one] : [one, other],
    kind: ends ? "divorced" : happens(growth, 15) ? "cohabiting" : "married",
    label: `${begun}${ends ? ` ${begun + 5}` : ""}`,
    children: [],
  };
  growth.unions.push(union);
  raise(growth, union, begun);
}

function raise(growth: Growth, union: Union, begun: number): void {
  const lone = union.partners.includes(null);
  const count = lone ? 1 + growth.numbers(2) : [0, 1, 1, 2, 2, 3, 3, 4, 5][growth.numbers(9)]!;
  let born = begun;
  for (let i = 0; i < count && !isFull(growth); i++) {
    const twin = i > 0 && happens(growth, 8);
    born += twin ? 0 : 1 + growth.numbers(4);
    const child = newcomer(
      growth,
      growth.numbers(2) === 0 ? "M" : "F",
      born,
      Math.max(...union.partners.map((partner) => partner?.generation ?? 0)) + 1,
    );
    child.from = union;
    const last = union.children.at(-1);
    if (twin && last?.link === "bio" && last.twins === undefined) {
      const twins = `t${child.id}`;
      union.children.splice(-1, 1, { ...last, twins }, { id: child.id, link: "bio", twins });
    } else union.children.push({ id: child.id, link: happens(growth, 8) ? "adopted" : "bio" });
  }
}

function live(growth: Growth, person: Person): void {
  if (!person.lived && happens(growth, 60)) partner(growth, person);
  else if (!person.lived && happens(growth, 6)) marry(growth, person, null);
  if (person.lived && happens(growth, 18) && !isFull(growth)) partner(growth, person);
}

/** Somebody of the family, or somebody new, perhaps with a family of origin. */
function partner(growth: Growth, person: Person): void {
  const known = growth.people.find(
    (other) =>
      !other.lived &&
      other.sex !== person.sex &&
      other.generation === person.generation &&
      other.from !== person.from,
  );
  if (known !== undefined && happens(growth, growth.size < 100 ? 15 : 3)) {
    marry(growth, person, known);
    return;
  }
  if (isFull(growth)) return;
  const { generation, born, sex } = person;
  const other = newcomer(growth, sex === "M" ? "F" : "M", born + growth.numbers(7) - 3, generation);
  if (generation > 0 && growth.people.length + 3 < growth.size && happens(growth, 30))
    parents(growth, other);
  marry(growth, person, other);
}

function parents(growth: Growth, person: Person): void {
  const { born, generation } = person;
  const father = newcomer(growth, "M", born - 28, generation - 1);
  const mother = newcomer(growth, "F", born - 26, generation - 1);
  const union: Union = {
    partners: [father, mother],
    kind: "married",
    label: `${born - 3}`,
    children: [{ id: person.id, link: "bio" }],
  };
  for (const one of [father, mother]) one.lived = true;
  person.from = union;
  growth.unions.push(union);
  if (happens(growth, 50)) {
    const sibling = newcomer(growth, happens(growth, 50) ? "M" : "F", born + 2, generation);
    sibling.from = union;
    union.children.push({ id: sibling.id, link: "bio" });
  }
}

const kinds = ["close", "fused", "conflict", "distant", "cutoff", "hostile", "violence"] as const;

function tiesAmong({ numbers, people }: Growth, most: number): readonly PlainTie[] {
  const ties = new Map<string, PlainTie>();
  for (let i = 0; i < most; i++) {
    const [a, b] = [people[numbers(people.length)]!, people[numbers(people.length)]!];
    const key = [a.id, b.id].sort().join(" ");
    if (a === b || Math.abs(a.generation - b.generation) > 1 || ties.has(key)) continue;
    ties.set(key, { from: a.id, to: b.id, kind: kinds[numbers(kinds.length)]! });
  }
  return [...ties.values()];
}

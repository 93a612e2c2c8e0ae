import type { Person, PlainFamily } from "./plain-family.ts";

/** Numbers from 0 to 1 that a seed decides: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const roles = ["confidant", "best-friend-child", "enabler", "codependent", "hero", "pursuer"];
const ties = ["conflict", "fused", "cutoff", "distant", "hate", "controlling", "physical-abuse"];
const conditions = ["alcohol", "depression", "diabetes"];

/** Three or four generations of random people; what is told of them is random among kin. */
export function randomFamily(seed: number): PlainFamily {
  const next = chance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const people: Person[] = [];
  const links: { child: string; parent: string }[] = [];
  const couples: (readonly [string, string])[] = [];
  const add = (generation: number): Person => {
    const year = 1900 + 26 * generation + Math.floor(next() * 8) - (next() < 0.2 ? 8 : 0);
    const born = next() < 0.8 ? year : null;
    const person: Person = {
      id: `p${people.length}`,
      gender: next() < 0.5 ? "female" : "male",
      born,
      died: born !== null && next() < 0.25 ? born + 40 + Math.floor(next() * 40) : null,
    };
    people.push(person);
    return person;
  };
  const generations = 3 + Math.floor(next() * 2);
  let parents = [add(0), add(0)];
  couples.push([parents[0]?.id ?? "", parents[1]?.id ?? ""]);
  for (let generation = 1; generation < generations; generation++) {
    const own: Person[] = [];
    for (const couple of couples.slice(-2 * generation)) {
      if (!couple.every((id) => parents.some((parent) => parent.id === id))) continue;
      const count = 1 + Math.floor(next() * 3);
      for (let i = 0; i < count; i++) {
        const child = add(generation);
        own.push(child);
        for (const parent of couple) if (next() < 0.93) links.push({ child: child.id, parent });
      }
    }
    const partners: Person[] = [];
    for (const child of own)
      for (let i = 0; i < 2; i++)
        if (next() < (i === 0 ? 0.6 : 0.15)) {
          const partner = add(generation);
          partners.push(partner);
          couples.push([child.id, partner.id]);
        }
    parents = [...own, ...partners];
  }
  return { people, links, ...told({ people, links, couples }, next, pick) };
}

interface Bare {
  readonly people: readonly Person[];
  readonly links: PlainFamily["links"];
  readonly couples: readonly (readonly [string, string])[];
}

type Pick = <T>(items: readonly T[]) => T;

function told(
  { people, links, couples }: Bare,
  next: () => number,
  pick: Pick,
): Omit<PlainFamily, "people" | "links"> {
  const siblings = links.flatMap((one) =>
    links
      .filter((other) => other.parent === one.parent && other.child > one.child)
      .map((other) => [one.child, other.child] as const),
  );
  const kin = [...links.map(({ child, parent }) => [child, parent] as const), ...siblings];
  const pairs = [...new Map(kin.map((pair) => [pair.join(" "), pair])).values()];
  return {
    unions: couples
      .map(([a, b]) => ({
        ...{ a, b, state: pick(["married", "divorced", "couple"] as const) },
        now: false,
        tie: next() < 0.3 ? pick(ties.slice(0, 3)) : null,
      }))
      .map((union) => ({ ...union, now: union.state === "married" && next() < 0.3 })),
    ties: pairs.flatMap(([a, b]) => {
      if (next() > 0.35) return [];
      const tie = pick(ties);
      const oneWay = tie === "controlling" || tie === "physical-abuse";
      return [{ a, b, tie, by: oneWay ? pick([a, b]) : null }];
    }),
    roles: [...links.map(({ child, parent }) => [child, parent] as const), ...couples].flatMap(
      ([who, toward]) =>
        next() < 0.3 ? [{ who, toward, role: pick(roles), no: next() < 0.15 }] : [],
    ),
    conditions: people.flatMap(({ id }) =>
      next() < 0.5 ? [{ who: id, kind: pick(conditions), no: next() < 0.35 }] : [],
    ),
  };
}

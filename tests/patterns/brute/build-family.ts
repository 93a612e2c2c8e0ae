// Random families told by how they are built: unions with years, children of several unions, cousins
// and brothers who marry into one family, adoptions, losses, twins, households, and what was asked.
import { chance } from "./random-family.ts";

type State = "couple" | "married" | "separated" | "divorced" | "remarried";

export interface BuildFamily {
  /** Somebody of the youngest with parents and grandparents on both sides, if anybody. */
  readonly index: string;
  readonly people: readonly BuildPerson[];
  readonly links: readonly {
    readonly child: string;
    readonly parent: string;
    readonly adopted: boolean;
  }[];
  readonly unions: readonly BuildUnion[];
  readonly losses: readonly { readonly id: string; readonly of: readonly string[] }[];
  /** Children of one birth, by their parents. */
  readonly twins: readonly {
    readonly of: readonly string[];
    readonly children: readonly string[];
  }[];
  readonly households: readonly (readonly string[])[];
  /** Drinking, told of some more often below one of the eldest. */
  readonly drinking: readonly { readonly who: string; readonly no: boolean }[];
  readonly asked: readonly {
    readonly what: "siblings" | "children" | "losses";
    readonly about: string;
    readonly outcome: "none" | "no others";
  }[];
}

export interface BuildPerson {
  readonly id: string;
  readonly gender: "female" | "male";
  readonly born: number;
  readonly died: number | null;
}

export interface BuildUnion {
  readonly a: string;
  readonly b: string;
  readonly states: readonly { readonly union: State; readonly year: number }[];
  /** How long the last state is told to last: up to now, or until one of the two died. */
  readonly until: "now" | `death of ${string}` | null;
}

interface Making {
  readonly next: () => number;
  readonly people: BuildPerson[];
  readonly links: { child: string; parent: string; adopted: boolean }[];
  readonly unions: BuildUnion[];
  readonly losses: { id: string; of: string[] }[];
  readonly twins: { of: string[]; children: string[] }[];
  readonly households: string[][];
}

const courses: readonly (readonly State[])[] = [
  ["couple"],
  ["married"],
  ["married"],
  ["married"],
  ["married", "divorced"],
  ["married", "divorced"],
  ["married", "separated"],
  ["married", "separated", "divorced"],
  ["married", "divorced", "remarried"],
];

/** Four generations; those of one generation pair up with each other or with newcomers. */
export function buildFamily(seed: number): BuildFamily {
  const next = chance(seed);
  const making: Making = {
    ...{ next, people: [], links: [], unions: [], losses: [], twins: [], households: [] },
  };
  let generation = Array.from({ length: 4 }, () => person(making, 0));
  let couples = pairsOf(making, generation, 0);
  for (let at = 1; at < 4; at++) {
    generation = couples.flatMap((couple) => childrenOf(making, couple, at));
    couples = pairsOf(making, generation, at);
  }
  const { people, links, unions, losses, twins, households } = making;
  const asked = people.flatMap(({ id }) =>
    (["siblings", "children", "losses"] as const).flatMap((what) =>
      next() < 0.75 ? [] : [{ what, about: id, outcome: outcomeOf(making, what, id) }],
    ),
  );
  const drinking = drinkingIn(making);
  const index = indexOf(making);
  return { index, people, links, unions, losses, twins, households, drinking, asked };
}

function person({ next, people }: Making, generation: number, older = 0): BuildPerson {
  const year = 1900 + 27 * generation + Math.floor(next() * 7) - older;
  const made: BuildPerson = {
    id: `p${people.length}`,
    gender: next() < 0.5 ? "female" : "male",
    born: year,
    died: next() < 0.2 ? year + 80 : null,
  };
  people.push(made);
  return made;
}

function pairsOf(making: Making, own: readonly BuildPerson[], generation: number): BuildUnion[] {
  const { next, links, unions } = making;
  const parents = (id: string): readonly string[] =>
    links.filter(({ child }) => child === id).map(({ parent }) => parent);
  const newcomer = (): BuildPerson => person(making, generation, next() < 0.3 ? 20 : 0);
  const made: BuildUnion[] = [];
  const paired = new Set<string>();
  for (const one of own) {
    if (paired.has(one.id) || next() < 0.15) continue;
    const free = own.filter(
      ({ id }) =>
        id !== one.id && !paired.has(id) && !parents(id).some((up) => parents(one.id).includes(up)),
    );
    const among = free[Math.floor(next() * free.length)];
    const partners = [
      ...(among !== undefined && next() < 0.6 ? [among] : [newcomer()]),
      ...(next() < 0.2 ? [newcomer()] : []),
    ];
    partners.forEach((other, at) => {
      paired.add(one.id).add(other.id);
      const course = courses[Math.floor(next() * courses.length)] ?? [];
      const begun = 1900 + 27 * generation + 20 + Math.floor(next() * 8) + 9 * at;
      const states = course.map((union, step) => ({ union, year: begun + 3 * step }));
      made.push({ a: one.id, b: other.id, states, until: untilOf(next(), [one, other]) });
    });
  }
  unions.push(...made);
  return made;
}

function untilOf(draw: number, two: readonly BuildPerson[]): BuildUnion["until"] {
  if (draw < 0.25) return "now";
  const [first] = two
    .filter(({ died }) => died !== null)
    .sort((a, b) => (a.died ?? 0) - (b.died ?? 0));
  return draw < 0.6 && first !== undefined ? `death of ${first.id}` : null;
}

function childrenOf(making: Making, { a, b, states }: BuildUnion, at: number): BuildPerson[] {
  const { next, links, losses, twins, households, people } = making;
  const adopted: BuildPerson[] = [];
  const many = next() < 0.1 ? 5 : 0;
  const count = many + Math.floor(next() * 3.4);
  const gender: BuildPerson["gender"] | null =
    next() < 0.35 ? (next() < 0.5 ? "female" : "male") : null;
  const children = Array.from({ length: count }, () => {
    const child = person(making, at);
    const told = gender === null ? child : { ...child, gender };
    people[people.length - 1] = told;
    for (const parent of [a, b])
      if (next() < 0.95) links.push({ child: told.id, parent, adopted: false });
    return told;
  });
  const own = (id: string): boolean =>
    [a, b].every((parent) => links.some((link) => link.child === id && link.parent === parent));
  const [first, second] = children;
  if (
    first !== undefined &&
    second !== undefined &&
    own(first.id) &&
    own(second.id) &&
    next() < 0.15
  ) {
    people[people.indexOf(second)] = { ...second, born: first.born };
    twins.push({ of: [a, b], children: [first.id, second.id] });
  }
  if (next() < 0.12) losses.push({ id: `lost${losses.length}`, of: [a, b] });
  if (next() < 0.3 && states.length > 0) {
    const child = person(making, at);
    const other = person(making, at - 1);
    links.push({ child: child.id, parent: other.id, adopted: false });
    for (const parent of [a, b]) links.push({ child: child.id, parent, adopted: true });
    adopted.push(child);
  }
  if (next() < 0.3) {
    const above = links.filter(({ child }) => child === a).map(({ parent }) => parent);
    const home = [a, ...(next() < 0.5 ? [b] : []), ...(next() < 0.5 ? above.slice(0, 1) : [])];
    const inside = children.filter(() => next() < 0.8).map(({ id }) => id);
    const members = [...new Set([...home, ...inside])];
    if (members.length > 1) households.push(members);
  }
  return [...children, ...adopted];
}

function indexOf({ people, links }: Making): string {
  const parents = (id: string): readonly string[] =>
    links.filter(({ child, adopted }) => child === id && !adopted).map(({ parent }) => parent);
  const whole = people.filter(
    ({ id }) => parents(id).filter((up) => parents(up).length > 0).length > 1,
  );
  return (whole.at(-1) ?? people.at(-1))?.id ?? "";
}

/** Of the youngest nobody drinks, so that it can stay on one side. */
function drinkingIn({ next, people, links }: Making): BuildFamily["drinking"] {
  const [eldest] = people;
  const below = new Set([eldest?.id ?? ""]);
  for (const id of below)
    for (const { child, parent } of links) if (parent === id) below.add(child);
  return people.flatMap(({ id, born }) => {
    if (next() < 0.4) return [];
    const isYoung = born >= 1961;
    return [{ who: id, no: next() < (below.has(id) ? 0.4 : 0.97) || isYoung }];
  });
}

/** An answer that does not contradict what is told. */
function outcomeOf(
  { links, losses }: Making,
  what: "siblings" | "children" | "losses",
  id: string,
): "none" | "no others" {
  const parents = links.filter(({ child }) => child === id).map(({ parent }) => parent);
  const has = {
    siblings: links.some(({ child, parent }) => child !== id && parents.includes(parent)),
    children: links.some(({ parent }) => parent === id),
    losses: losses.some(({ of }) => of.includes(id)),
  };
  return has[what] ? "no others" : "none";
}

/** The family in the family language. */
export function textOfBuild(family: BuildFamily): string {
  const { people, links, unions, losses, twins, households, drinking, asked } = family;
  const list = (ids: readonly string[]): string => `[${ids.join(", ")}]`;
  const born = new Map(people.map((one) => [one.id, one.born]));
  const twinned = new Set(twins.flatMap(({ children }) => children));
  const birthLines = people
    .filter(({ id }) => !twinned.has(id))
    .flatMap(({ id }) => {
      const of = links.filter(({ child, adopted }) => child === id && !adopted);
      const by = links.filter(({ child, adopted }) => child === id && adopted);
      return [
        ...(of.length === 0 ? [] : [`child: ${id}, of: ${list(of.map(({ parent }) => parent))}`]),
        ...(by.length === 0
          ? []
          : [`child: ${id}, adopted-by: ${list(by.map(({ parent }) => parent))}`]),
      ];
    });
  const twinLines = twins.map(
    ({ of, children: [one = "", other = ""] }) =>
      `child: ${list([one, other])}, of: ${list(of)}, twins: yes, born: ${born.get(one) ?? 0}`,
  );
  const section = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  - { ${line} }`)];
  return [
    ...["genogram: 1", `index: ${family.index}`, "people:"],
    ...people.map(({ id, gender, born: year, died }) => {
      const birth = twinned.has(id) ? "" : `, born: ${year}`;
      return `  ${id}: { gender: ${gender}${birth}${died === null ? "" : `, died: ${died}`} }`;
    }),
    ...losses.map(({ id }) => `  ${id}: { kind: miscarriage }`),
    ...section("children", [
      ...birthLines,
      ...twinLines,
      ...losses.map(({ id, of }) => `child: ${id}, of: ${list(of)}`),
    ]),
    ...section(
      "unions",
      unions.map(({ a, b, states, until }) => {
        const last = states.length - 1;
        const phases = states.map(
          ({ union, year }, at) =>
            `{ union: ${union}, when: ${year}${until !== null && at === last && begins(union) ? `, until: ${until}` : ""} }`,
        );
        return `between: ${list([a, b])}, phases: [${phases.join(", ")}]`;
      }),
    ),
    ...section(
      "households",
      households.map((members) => `household: ${list(members)}`),
    ),
    ...section(
      "conditions",
      drinking.map(({ who, no }) => `who: ${who}, condition: alcohol${no ? ", answer: no" : ""}`),
    ),
    ...section(
      "asked",
      asked.map(
        ({ what, about, outcome }) => `asked: ${what}, about: ${about}, answer: ${outcome}`,
      ),
    ),
    "",
  ].join("\n");
}

export function begins(union: State): boolean {
  return union === "couple" || union === "married" || union === "remarried";
}

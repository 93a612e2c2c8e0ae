// What a second family of detectors looks for, told at random of random kin on exact days, and found
// by looking at everybody with everybody. Shares nothing with `src`.
import { holderGroups } from "./holder-groups.ts";
import type { Lines, PlainFamily } from "./plain-family.ts";

/** What was told, and what has to be found of it: `P40  p1,p4 2`. */
export interface Story {
  readonly lines: Lines;
  /** Whom it tells of beside the family. */
  readonly friends?: readonly string[];
  readonly found: readonly string[];
}

/** Numbers from 0 to 1. */
type Next = () => number;
type Links = PlainFamily["links"];

const found = (pattern: string, trait: string, people: readonly string[], grade = 2): string =>
  `${pattern} ${trait} ${[...new Set(people)].sort().join(",")} ${grade}`;
const pick = <T>(next: Next, items: readonly T[]): T =>
  items[Math.floor(next() * items.length)] as T;
const parentsOf = (links: Links, id: string): readonly string[] =>
  links.filter(({ child }) => child === id).map(({ parent }) => parent);
const childrenOf = (links: Links, id: string): readonly string[] =>
  links.filter(({ parent }) => parent === id).map(({ child }) => child);
const siblingsOf = (links: Links, id: string): readonly string[] =>
  [...new Set(parentsOf(links, id).flatMap((parent) => childrenOf(links, parent)))].filter(
    (other) => other !== id,
  );
const partnersOf = ({ unions }: PlainFamily, id: string): readonly string[] =>
  unions.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));

/** Days are counted; only months far from any threshold are told. */
const month = 30.4;
const day = (year: number, months = 0): number =>
  Math.round((year - 1970) * 365.25 + months * month) + 15;
const written = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);

/** Groups of holders with a parent and child among them, and how many generations go on. */
function ladder(
  links: Links,
  holders: readonly string[],
): readonly (readonly [string[], number])[] {
  const near = (id: string): readonly string[] =>
    [...parentsOf(links, id), ...childrenOf(links, id)].filter((other) => holders.includes(other));
  const down = (id: string): number =>
    1 +
    Math.max(
      0,
      ...childrenOf(links, id)
        .filter((one) => holders.includes(one))
        .map(down),
    );
  return holderGroups(holders, near).map(
    (group) => [group, Math.max(...group.map(down)) > 2 ? 3 : 2] as const,
  );
}

/** P04: a place toward a parent, and later one of the same family toward a partner. */
function recreated(family: PlainFamily, next: Next): Story {
  const kind = { confidant: "", mediator: "", enabler: "care", codependent: "care" } as const;
  const names = Object.keys(kind) as (keyof typeof kind)[];
  const pairs = [
    ...family.links.map(({ child, parent }) => [child, parent] as const),
    ...family.unions.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]),
  ];
  const told = pairs
    .filter(() => next() < 0.5)
    .map(([who, toward]) => ({
      ...{ who, toward, role: pick(next, names) },
      from: next() < 0.8 ? day(1900 + Math.floor(next() * 80)) : null,
    }));
  return {
    lines: {
      roles: told.map(
        ({ who, toward, role, from }) =>
          `who: ${who}, role: ${role}, toward: ${toward}${from === null ? "" : `, from: ${written(from)}`}`,
      ),
    },
    found: told.flatMap((first) =>
      told
        .filter(({ who }) => who === first.who)
        .filter(() => parentsOf(family.links, first.who).includes(first.toward))
        .filter(({ toward }) => partnersOf(family, first.who).includes(toward))
        .filter(({ role }) => kind[role] === kind[first.role])
        .filter(({ from }) => from !== null && first.from !== null && first.from < from)
        .map((later) => found("P04", kind[first.role], [first.who, first.toward, later.toward])),
    ),
  };
}

/** P05: the same course with two partners, told to the end. */
function courses(family: PlainFamily, next: Next): Story {
  const ways = [
    ["close", "conflict"],
    ["close", "distant", "cutoff"],
    ["close", "plain", "conflict"],
    ["love", "hate"],
    ["conflict"],
  ];
  const told = family.unions.map(({ a, b }) => ({
    ...{ a, b, way: pick(next, ways), over: next() < 0.8 },
  }));
  const others = family.people
    .filter(() => next() < 0.4)
    .map(({ id }, at) => ({ a: id, b: `friend-${at}`, way: pick(next, ways), over: next() < 0.8 }));
  const all = [...told, ...others];
  const course = ({ way }: (typeof all)[number]): string =>
    way.filter((tie) => tie !== "plain").join(" ");
  return {
    friends: others.map(({ b }) => b),
    lines: {
      unions: all.map(
        ({ a, b, way, over }) =>
          `between: [${a}, ${b}], phases: [ ${[...way.map((tie) => `{ tie: ${tie} }`), ...(over ? ["{ union: ended }"] : [])].join(", ")} ]`,
      ),
    },
    found: family.people.flatMap(({ id }) => {
      const own = all.filter(({ a, b, over }) => over && (a === id || b === id));
      return [...new Set(own.map(course))].flatMap((one) => {
        const alike = own.filter((other) => course(other) === one);
        return alike.length < 2
          ? []
          : [found("P05", "", [id, ...alike.flatMap(({ a, b }) => [a, b])])];
      });
    }),
  };
}

/** P11: raised by one parent while the other is told to have been absent. */
function absent({ links }: PlainFamily, next: Next): Story {
  const gone = links.filter(() => next() < 0.4);
  const holders = [...new Set(gone.map(({ child }) => child))].filter((child) => {
    const away = gone.filter((link) => link.child === child).length;
    return parentsOf(links, child).length - away === 1;
  });
  return {
    lines: { children: gone.map(({ child, parent }) => `child: ${child}, without: ${parent}`) },
    found: ladder(links, holders).map(([people, grade]) => found("P11", "", people, grade)),
  };
}

/** P12: a grandparent who helped to raise. */
function helped({ links, people }: PlainFamily, next: Next): Story {
  const told = people.flatMap(({ id }) =>
    parentsOf(links, id)
      .flatMap((parent) => parentsOf(links, parent))
      .filter(() => next() < 0.4)
      .map((by) => ({ id, by })),
  );
  const holders = [...new Set(told.map(({ id }) => id))];
  return {
    lines: { children: told.map(({ id, by }) => `child: ${id}, helped-by: ${by}`) },
    found: ladder(links, holders).map(([all, grade]) => found("P12", "", all, grade)),
  };
}

/** P13: a conflict with a parent, certainly at the age for leaving home. */
function launching({ links, people }: PlainFamily, next: Next): Story {
  const told = links
    .filter(() => next() < 0.6)
    .map((link) => ({ ...link, age: pick(next, [8, 12, 18, 20, 24, 29, 35, null]) }));
  const born = (id: string): number | null => people.find((one) => one.id === id)?.born ?? null;
  const holders = told.filter(
    ({ child, age }) => born(child) !== null && age !== null && age > 15 && age < 26,
  );
  return {
    lines: {
      ties: told.map(({ child, parent, age }) => {
        const year = born(child);
        const from = year === null || age === null ? "" : `, from: ${written(day(year + age))}`;
        return `between: [${child}, ${parent}], tie: conflict${from}`;
      }),
    },
    found: ladder(links, [...new Set(holders.map(({ child }) => child))]).map(([all, grade]) =>
      found("P13", "", all, grade),
    ),
  };
}

/** P18: two generations in which the carer has the same place among brothers and sisters. */
function carers({ links, people }: PlainFamily, next: Next): Story {
  const told = people
    .filter(({ id }) => siblingsOf(links, id).length > 0 && next() < 0.85)
    .map(({ id }) => ({ id, toward: pick(next, siblingsOf(links, id)) }));
  const born = (id: string): number | null => people.find((one) => one.id === id)?.born ?? null;
  const place = (id: string): string | null => {
    const own = born(id);
    const years = siblingsOf(links, id).map((other) => born(other));
    // Of a year alone the day is not known: six years apart are certainly more than five.
    const near = years.filter((year) => year === null || own === null || Math.abs(year - own) <= 5);
    if (near.length === 0 || own === null || near.some((year) => year === null || year === own))
      return null;
    const elder = near.some((year) => (year ?? 0) < own);
    const younger = near.some((year) => (year ?? 0) > own);
    return elder && younger ? "middle" : elder ? "youngest" : "eldest";
  };
  const isCarer = (id: string): boolean => told.some((one) => one.id === id);
  return {
    lines: {
      roles: told.map(({ id, toward }) => `who: ${id}, role: sibling-parent, toward: ${toward}`),
    },
    found: links
      .filter(({ child, parent }) => isCarer(child) && isCarer(parent))
      .filter(({ child, parent }) => place(child) !== null && place(child) === place(parent))
      .map(({ child, parent }) => found("P18", "carer", [child, parent])),
  };
}

const seatKeys = ["outside", "in-the-middle", "united-against", "focused-on"] as const;

/** P20: one triangle told twice. P21: parents and child in one shape, and again a generation on. */
function triangles({ links, people }: PlainFamily, next: Next): Story {
  const told = people.flatMap(({ id }) => {
    const [a, b] = parentsOf(links, id);
    if (a === undefined || b === undefined || next() < 0.25) return [];
    const key = pick(next, seatKeys);
    const one = pick(next, key === "outside" || key === "in-the-middle" ? [id, a, b] : [id]);
    const other =
      next() < 0.3
        ? [
            pick(
              next,
              seatKeys.filter((each) => each !== key),
            ),
          ]
        : [];
    const keys = [[key, one] as const, ...other.map((each) => [each, id] as const)];
    return [{ three: [id, a, b] as const, keys }];
  });
  const gender = (id: string): string => people.find((one) => one.id === id)?.gender ?? "";
  const shapes = ({ three: [child], keys }: (typeof told)[number]) =>
    keys.map(([key, one]) => ({ key, seat: one === child ? "child" : gender(one) }));
  const kinds = {
    ...{ outside: "coalition", "in-the-middle": "in-the-middle" },
    ...{ "united-against": "detouring-attack", "focused-on": "detouring-care" },
  };
  return {
    lines: {
      triangles: told.flatMap(({ three, keys }) =>
        keys.map(([key, one]) => `triangle: [${three.join(", ")}], ${key}: ${one}`),
      ),
    },
    found: [
      ...told.filter(({ keys }) => keys.length > 1).map(({ three }) => found("P20", "", three)),
      ...told.flatMap((below) =>
        told
          .filter(({ three: [child] }) => below.three.slice(1).includes(child))
          .flatMap((above) =>
            shapes(below)
              .filter(({ key, seat }) =>
                shapes(above).some((one) => one.key === key && one.seat === seat),
              )
              .map(({ key }) => found("P21", kinds[key], [above.three[0], below.three[0]])),
          ),
      ),
    ],
  };
}

/** P22: beside a fused bond with a parent, bonds with others that were limited for the parent's sake. */
function thirds({ links, people }: PlainFamily, next: Next): Story {
  const fused = links.filter(() => next() < 0.5);
  const told = fused.flatMap(({ child, parent }, at) =>
    Array.from({ length: Math.floor(next() * 4) }, (_, number) => ({
      ...{ child, parent, other: `friend-${at}-${number}` },
      tie: pick(next, ["conflict", "distant", "ambivalent", "close"] as const),
      sake: next() < 0.8,
    })),
  );
  return {
    friends: told.map(({ other }) => other),
    lines: {
      ties: [
        ...fused.map(({ child, parent }) => `between: [${child}, ${parent}], tie: fused`),
        ...told.map(
          ({ child, parent, other, tie, sake }) =>
            `between: [${child}, ${other}], tie: ${tie}, by: ${child}${sake ? `, for: ${parent}` : ""}`,
        ),
      ],
    },
    found: people.flatMap(({ id }) =>
      parentsOf(links, id).flatMap((parent) => {
        const met = told.filter(
          (one) => one.child === id && one.parent === parent && one.sake && one.tie !== "close",
        );
        const limited = met.filter(({ tie }) => tie !== "ambivalent");
        return met.length < 2 || limited.length < 2 ? [] : [found("P22", "", [parent, id])];
      }),
    ),
  };
}

/** P24: things given up for a parent's sake; guilt and the wish to leave felt at once. */
function loyalties({ links, people }: PlainFamily, next: Next): Story {
  const told = links.map((link) => ({
    ...link,
    given: Math.floor(next() * 2.6),
    torn: next() < 0.25,
  }));
  const left = people.filter(() => next() < 0.5).map(({ id }) => id);
  return {
    lines: {
      events: [
        ...told.flatMap(({ child, parent, given }) =>
          ["a dance", "a college"]
            .slice(0, given)
            .map((what) => `who: ${child}, event: declined, what: "${what}", for: ${parent}`),
        ),
        ...left.map((who) => `who: ${who}, event: left-home`),
      ],
      ties: told
        .filter(({ torn }) => torn)
        .map(
          ({ child, parent }) =>
            `between: [${child}, ${parent}], tie: plain, feels: { ${child}: [guilt, wish-to-leave] }`,
        ),
    },
    found: told
      .filter(
        ({ child, given, torn }) => given + (torn ? 1 : 0) > 1 || (torn && left.includes(child)),
      )
      .map(({ child, parent }) => found("P24", "", [child, parent])),
  };
}

/** P26: an illness of somebody near that began within two years after a move. */
function followed(family: PlainFamily, next: Next): Story {
  const { links, people } = family;
  const moves = people
    .filter(() => next() < 0.4)
    .map(({ id }) => ({ id, at: day(1900 + Math.floor(next() * 60)) }));
  const ill = people
    .filter(() => next() < 0.6)
    .map(({ id }) => {
      const near = pick(next, [...moves, { at: day(1950) }]);
      return { id, at: near.at + Math.round(pick(next, [-20, -3, 4, 15, 21, 28, 60]) * month) };
    });
  const firstDegree = (id: string): readonly string[] => [
    id,
    ...parentsOf(links, id),
    ...childrenOf(links, id),
    ...siblingsOf(links, id),
    ...partnersOf(family, id),
  ];
  return {
    lines: {
      events: moves.map(({ id, at }) => `who: ${id}, event: moved, when: ${written(at)}`),
      conditions: ill.map(({ id, at }) => `who: ${id}, condition: anxiety, from: ${written(at)}`),
    },
    found: moves
      .filter((move) =>
        ill.some(
          ({ id, at }) =>
            firstDegree(move.id).includes(id) && at > move.at && at - move.at <= 24 * month,
        ),
      )
      .map(({ id }) => found("P26", "move", [id])),
  };
}

/** P38: a seat beside a parent that ended, after a step that certainly came first. */
function seatsLeft({ links, people }: PlainFamily, next: Next): Story {
  const told = links
    .filter(() => next() < 0.5)
    .map((link) => ({ ...link, end: next() < 0.8 ? day(1960 + Math.floor(next() * 30)) : null }));
  const steps = people
    .filter(() => next() < 0.5)
    .map(({ id }) => ({ id, at: day(1955 + Math.floor(next() * 40), 5) }));
  return {
    lines: {
      roles: told.map(
        ({ child, parent, end }) =>
          `who: ${child}, role: confidant, toward: ${parent}, from: 1940${end === null ? "" : `, until: ${written(end)}`}`,
      ),
      events: steps.map(({ id, at }) => `who: ${id}, event: began-therapy, when: ${written(at)}`),
    },
    found: told
      .filter(({ child, parent, end }) =>
        steps.some(({ id, at }) => end !== null && [child, parent].includes(id) && at <= end),
      )
      .map(({ child, parent }) => found("P38", "seat-left", [child, parent])),
  };
}

/** P39: a bond that broke and was mended in its next phase, and did not break again. */
function repaired({ links }: PlainFamily, next: Next): Story {
  const ways = [
    ["cutoff"],
    ["cutoff", "reconciled"],
    ["fraught", "repaired"],
    ["conflict", "healthy"],
    ["close", "cutoff", "distant", "healthy"],
    ["cutoff", "reconciled", "cutoff"],
  ];
  const told = links.filter(() => next() < 0.7).map((link) => ({ ...link, way: pick(next, ways) }));
  const mends = ["reconciled", "repaired", "healthy"];
  return {
    lines: {
      ties: told.map(
        ({ child, parent, way }) =>
          `between: [${child}, ${parent}], phases: [ ${way.map((tie) => `{ tie: ${tie} }`).join(", ")} ]`,
      ),
    },
    found: told.flatMap(({ child, parent, way }) =>
      way
        .filter(
          (tie, at) => ["cutoff", "fraught"].includes(tie) && mends.includes(way[at + 1] ?? ""),
        )
        .filter(() => mends.includes(way.at(-1) ?? ""))
        .map((tie) => found("P39", tie, [child, parent])),
    ),
  };
}

/** P40: a limit, the other side's answer within half a year, and a bond that settled after it. */
function limits({ links }: PlainFamily, next: Next): Story {
  const told = links
    .filter(() => next() < 0.7)
    .map(({ child, parent }, at) => ({
      ...{ who: child, other: parent, at: day(1950 + at) },
      gap: pick(next, [-2, 1, 4, 9]),
      by: next() < 0.8 ? parent : child,
      settles: next() < 0.7,
    }));
  return {
    lines: {
      events: told.map(
        ({ who, other, at }) =>
          `who: ${who}, event: set-limit, toward: ${other}, when: ${written(at)}`,
      ),
      ties: told.map(({ who, other, at, gap, by, settles }) => {
        const answer = `{ tie: cutoff, by: ${by}, from: ${written(at + Math.round(gap * month))} }`;
        const rest = settles
          ? `, { tie: healthy, from: ${written(at + Math.round((gap + 30) * month))} }`
          : "";
        return `between: [${who}, ${other}], phases: [ ${answer}${rest} ]`;
      }),
    },
    found: told
      .filter(({ other, gap, by, settles }) => by === other && gap > 0 && gap < 6 && settles)
      .map(({ who, other }) => found("P40", "", [who, other])),
  };
}

/** One kind of story each, with the patterns that it is looked for in. */
export const stories = {
  P04: recreated,
  P05: courses,
  P11: absent,
  P12: helped,
  P13: launching,
  P18: carers,
  "P20 P21": triangles,
  P22: thirds,
  P24: loyalties,
  P26: followed,
  P38: seatsLeft,
  P39: repaired,
  P40: limits,
} satisfies Record<string, (family: PlainFamily, next: Next) => Story>;

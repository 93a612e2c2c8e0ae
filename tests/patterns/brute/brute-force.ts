// The rules of the patterns once more, by looking at everybody with everybody. Shares nothing with
// `src`: only what `randomFamily` can tell is known here.
import { bound } from "./bound.ts";
import { type Kin, ladder, type Stand } from "./ladder.ts";
import type { PlainFamily } from "./plain-family.ts";

/** `P08 alcohol p1,p4 2`: pattern, trait, people, grade. */
export type Found = string;

const family: Readonly<Record<string, string>> = {
  ...{ confidant: "reversal", "best-friend-child": "reversal" },
  ...{ enabler: "care", codependent: "care" },
};
const familyOf = (role: string): string => family[role] ?? role;

const oneWay = ["controlling", "physical-abuse"];

export function bruteForce(told: PlainFamily): readonly Found[] {
  const kin = kinOf(told);
  const found = [
    ...transmitted(told, kin),
    ...correspondingRoles(told, kin),
    ...serialRoles(told, kin),
    ...tiesAgain(told, kin),
    ...cutoffs(told, kin),
    ...traits(told, kin),
    ...harm(told, kin),
    ...alternations(told, kin),
    ...bound(
      kin,
      { people: told.people, index: told.people.at(-1)?.id ?? "" },
      {
        ...Object.fromEntries(
          ["alcohol", "depression", "diabetes"].map((kind) => [kind, conditionOf(told, kind)]),
        ),
        "early-parenthood": young(told, kin),
      },
    ),
  ];
  return strongest(found);
}

function kinOf({ people, links, unions }: PlainFamily): Kin {
  const parents = (id: string): readonly string[] =>
    links.filter(({ child }) => child === id).map(({ parent }) => parent);
  const children = (id: string): readonly string[] =>
    links.filter(({ parent }) => parent === id).map(({ child }) => child);
  const ids = people.map(({ id }) => id);
  return {
    ...{ ids, parents, children },
    siblings: (id) =>
      ids.filter(
        (other) => other !== id && parents(id).some((one) => parents(other).includes(one)),
      ),
    partners: (id) => unions.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])),
  };
}

interface Entry {
  readonly pattern: string;
  readonly trait: string;
  readonly people: readonly string[];
  readonly grade: number;
}

/** What one pattern finds twice of the same people is one finding, as strong as the strongest. */
function strongest(entries: readonly Entry[]): readonly Found[] {
  const best = new Map<string, number>();
  for (const { pattern, trait, people, grade } of entries) {
    const key = `${pattern} ${trait} ${[...new Set(people)].sort().join(",")}`;
    best.set(key, Math.max(grade, best.get(key) ?? 0));
  }
  return [...best]
    .filter(([, grade]) => grade > 1)
    .map(([key, grade]) => `${key} ${grade}`)
    .sort();
}

/** Every way down by these steps that can be made no longer at either end. */
function ways(steps: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const grow = (way: readonly string[]): readonly (readonly string[])[] => {
    const more = steps.filter(([above]) => above === way[way.length - 1]);
    return more.length === 0 ? [way] : more.flatMap(([, below]) => grow([...way, below]));
  };
  const tops = steps
    .map(([above]) => above)
    .filter((id) => !steps.some(([, below]) => below === id));
  return [...new Set(tops)].flatMap((top) => grow([top])).filter((way) => way.length > 2);
}

function reversedWays(
  { roles }: PlainFamily,
  kin: Kin,
): readonly (readonly [string, readonly string[]])[] {
  const held = roles.filter(({ who, toward, no }) => !no && kin.parents(who).includes(toward));
  return [...new Set(held.map(({ role }) => familyOf(role)))].flatMap((name) =>
    ways(
      held.filter(({ role }) => familyOf(role) === name).map(({ who, toward }) => [toward, who]),
    ).map((way) => [name, way] as const),
  );
}

function transmitted(told: PlainFamily, kin: Kin): readonly Entry[] {
  return reversedWays(told, kin).map(([name, way]) => ({
    ...{ pattern: "P03", trait: name === "reversal" ? "" : name, people: way.slice(1) },
    grade: way.length > 3 ? 3 : 2,
  }));
}

interface Seat {
  readonly who: string;
  readonly toward: string;
  readonly place: string;
  readonly name: string;
}

function seatsOf({ roles }: PlainFamily, kin: Kin, no: boolean): readonly Seat[] {
  return roles
    .filter((line) => line.no === no)
    .flatMap(({ who, toward, role }) => [
      ...(kin.parents(who).includes(toward)
        ? [{ who, toward, place: "child", name: familyOf(role) }]
        : []),
      ...(kin.partners(who).includes(toward)
        ? [{ who, toward, place: "partner", name: familyOf(role) }]
        : []),
    ]);
}

function correspondingRoles(told: PlainFamily, kin: Kin): readonly Entry[] {
  const seats = seatsOf(told, kin, false);
  const denied = seatsOf(told, kin, true);
  const like = (a: Seat, b: Seat): boolean => a.place === b.place && a.name === b.name;
  return seats.flatMap((elder) =>
    seats
      .filter((younger) => like(elder, younger))
      .flatMap((younger): readonly Entry[] => {
        const entry = {
          trait: `${elder.place}-${elder.name}`,
          people: [elder.who, younger.who],
          grade: 2,
        };
        if (kin.parents(younger.who).includes(elder.who))
          return younger.toward !== elder.who && younger.toward !== elder.toward
            ? [{ ...entry, pattern: "P01" }]
            : [];
        return kin
          .parents(younger.who)
          .filter((middle) => kin.parents(middle).includes(elder.who))
          .filter((middle) => !seats.some((one) => one.who === middle && like(one, elder)))
          .filter((middle) => denied.some((one) => one.who === middle && like(one, elder)))
          .map(() => ({ ...entry, pattern: "P02" }));
      }),
  );
}

function serialRoles({ roles }: PlainFamily, kin: Kin): readonly Entry[] {
  return kin.ids.flatMap((who) => {
    const own = roles.filter(
      (line) => line.who === who && !line.no && kin.partners(who).includes(line.toward),
    );
    return [...new Set(own.map(({ role }) => role))].flatMap((role) => {
      const toward = own.filter((line) => line.role === role).map((line) => line.toward);
      return new Set(toward).size < 2
        ? []
        : [{ pattern: "P05", trait: role, people: [who, ...toward], grade: 2 }];
    });
  });
}

interface Bond {
  readonly a: string;
  readonly b: string;
  readonly tie: string;
  readonly by: string | null;
  readonly union: string | null;
}

function bondsOf({ ties, unions }: PlainFamily): readonly Bond[] {
  return [
    ...ties.map((tie) => ({ ...tie, union: null })),
    ...unions.flatMap(({ a, b, tie, state }) =>
      tie === null ? [] : [{ a, b, tie, by: null, union: state }],
    ),
  ];
}

const has = ({ a, b }: Bond, x: string, y: string): boolean =>
  (a === x && b === y) || (a === y && b === x);

/** Ways down with one tie between each parent and child, done by the same side where it goes one way. */
function tieWays(told: PlainFamily, kin: Kin, tie: string): readonly (readonly string[])[] {
  const all = bondsOf(told).filter((bond) => bond.tie === tie);
  const steps = kin.ids.flatMap((child) =>
    kin
      .parents(child)
      .flatMap((parent) =>
        all
          .filter((bond) => has(bond, parent, child))
          .map((bond) => ({ step: [parent, child] as const, down: bond.by === parent })),
      ),
  );
  const sides = oneWay.includes(tie) ? [true, false] : [null];
  return sides.flatMap((side) =>
    ways(steps.filter(({ down }) => side === null || down === side).map(({ step }) => step)),
  );
}

/** One tie among brothers or sisters, of a parent and of a child. */
function siblingPairs(told: PlainFamily, kin: Kin, tie: string): readonly (readonly string[])[] {
  const all = bondsOf(told).filter((bond) => bond.tie === tie);
  const withSibling = (id: string): readonly string[] =>
    kin.siblings(id).filter((other) => all.some((bond) => has(bond, id, other)));
  const keys = new Set<string>();
  return kin.ids.flatMap((child) =>
    kin.parents(child).flatMap((parent) =>
      withSibling(parent).flatMap((aunt) =>
        withSibling(child).flatMap((other) => {
          const key = [[parent, aunt].sort().join(), [child, other].sort().join()].join(" ");
          if (keys.has(key)) return [];
          keys.add(key);
          return [[parent, child, aunt, other]];
        }),
      ),
    ),
  );
}

function tiesAgain(told: PlainFamily, kin: Kin): readonly Entry[] {
  const spoken = reversedWays(told, kin).map(([, way]) => ` ${way.join(" ")} `);
  const entry = (trait: string, people: readonly string[], grade: number): Entry => ({
    ...{ pattern: "P06", trait, people, grade },
  });
  return ["conflict", "fused", "distant", "hate", "controlling"].flatMap((tie) => [
    ...tieWays(told, kin, tie)
      .filter((way) => !spoken.some((other) => other.includes(` ${way.join(" ")} `)))
      .map((way) => entry(tie, way, way.length > 3 ? 3 : 2)),
    ...siblingPairs(told, kin, tie).map((people) => entry(tie, people, 2)),
    ...couplesAgain(told, kin, tie).map((people) => entry(tie, people, 2)),
  ]);
}

/** One tie in the couple of both parents, and in a couple of the child of the same kind. */
function couplesAgain(told: PlainFamily, kin: Kin, tie: string): readonly (readonly string[])[] {
  const all = bondsOf(told).filter((bond) => bond.tie === tie && bond.union !== null);
  const marriage = (bond: Bond): boolean => bond.union !== "couple";
  return kin.ids.flatMap((child) => {
    const own = all.filter(({ a, b }) => a === child || b === child);
    const parents = kin.parents(child);
    return all
      .filter(({ a, b }) => parents.includes(a) && parents.includes(b))
      .filter((above) => own.some((bond) => marriage(bond) === marriage(above)))
      .map(({ a, b }) => [child, a, b]);
  });
}

function cutoffs(told: PlainFamily, kin: Kin): readonly Entry[] {
  const chains = tieWays(told, kin, "cutoff");
  const inChain = (bond: Bond): boolean =>
    chains.some((way) => way.some((id, at) => at > 0 && has(bond, way[at - 1] ?? "", id)));
  const all = bondsOf(told).filter(({ tie }) => tie === "cutoff");
  return [
    ...chains.map((way) => ({
      ...{ pattern: "P07", trait: "generations", people: way },
      grade: way.length > 3 ? 3 : 2,
    })),
    ...siblingPairs(told, kin, "cutoff").map((people) => ({
      pattern: "P07",
      trait: "siblings",
      people,
      grade: 2,
    })),
    ...kin.ids.flatMap((who) => {
      const own = all.filter(({ a, b }) => a === who || b === who);
      return own.length < 2 || own.every(inChain)
        ? []
        : [{ pattern: "P07", trait: "", people: [who], grade: 2 }];
    }),
  ];
}

function conditionOf({ conditions }: PlainFamily, kind: string): (id: string) => Stand {
  return (id) => {
    const own = conditions.filter((line) => line.who === id && line.kind === kind);
    if (own.some(({ no }) => !no)) return "yes";
    return own.length > 0 ? "no" : "unknown";
  };
}

/** A wedding alone tells of no ending, whoever died later. */
function divorced({ unions }: PlainFamily): (id: string) => Stand {
  return (id) => {
    const own = unions.filter(({ a, b, state }) => (a === id || b === id) && state !== "couple");
    if (own.length === 0) return null;
    if (own.some(({ state }) => state === "divorced")) return "yes";
    return own.every(({ now }) => now) ? "no" : "unknown";
  };
}

function married({ unions }: PlainFamily): (id: string) => Stand {
  return (id) => {
    const own = unions.filter(({ a, b, state }) => (a === id || b === id) && state === "married");
    return own.length === 0 ? null : own.length > 1 ? "yes" : "unknown";
  };
}

/** By years of birth: certainly under twenty, certainly not, or neither. */
function young({ people }: PlainFamily, kin: Kin): (id: string) => Stand {
  const born = (id: string): number | null => people.find((one) => one.id === id)?.born ?? null;
  return (id) => {
    const children = kin.children(id);
    if (children.length === 0) return null;
    const own = born(id);
    const first = children.flatMap((child) => born(child) ?? []);
    if (own === null || first.length === 0) return "unknown";
    const years = Math.min(...first) - own;
    return years <= 19 ? "yes" : years >= 21 ? "no" : "possible";
  };
}

function traits(told: PlainFamily, kin: Kin): readonly Entry[] {
  const of = (pattern: string, trait: string, stand: (id: string) => Stand): readonly Entry[] =>
    ladder(kin, stand).map((one) => ({ pattern, trait, ...one }));
  return [
    ...["alcohol", "depression", "diabetes"].flatMap((kind) =>
      of("P08", kind, conditionOf(told, kind)),
    ),
    ...of("P09", "divorce", divorced(told)),
    ...of("P09", "second-marriage", married(told)),
    ...of("P10", "", young(told, kin)),
  ];
}

function harm({ ties }: PlainFamily, kin: Kin): readonly Entry[] {
  const all = ties.flatMap(({ a, b, tie, by }) =>
    tie === "physical-abuse" && by !== null ? [{ actor: by, victim: by === a ? b : a }] : [],
  );
  const trait = (how: string): string => `physical-abuse.${how}`;
  const above = (elder: string, younger: string): boolean =>
    kin.parents(younger).some((parent) => parent === elder || above(elder, parent));
  const onward = all.flatMap((first) =>
    all
      .filter(({ actor, victim }) => first.victim === actor && victim !== first.actor)
      .filter((second) => above(first.actor, first.victim) && above(second.actor, second.victim))
      .map((second) => ({
        ...{ pattern: "P14", trait: trait("onward"), grade: 2 },
        people: [first.actor, first.victim, second.victim],
      })),
  );
  const actors = [...new Set(all.map(({ actor }) => actor))].flatMap((actor) => {
    const victims = all.filter((one) => one.actor === actor).map(({ victim }) => victim);
    if (new Set(victims).size < 2) return [];
    return [{ pattern: "P14", trait: trait("same-actor"), people: [actor, ...victims], grade: 2 }];
  });
  return [...onward, ...actors];
}

function alternations(told: PlainFamily, kin: Kin): readonly Entry[] {
  const bonds = bondsOf(told);
  const closeness = (id: string): string | null => {
    const ends = bonds
      .filter(({ tie }) => tie === "fused" || tie === "cutoff")
      .filter((bond) => kin.parents(id).some((parent) => has(bond, id, parent)))
      .map(({ tie }) => tie);
    return new Set(ends).size === 1 ? (ends[0] ?? null) : null;
  };
  const drinking = (id: string): string | null => {
    const stand = conditionOf(told, "alcohol")(id);
    return stand === "yes" || stand === "no" ? stand : null;
  };
  const poles = [
    ["closeness", closeness],
    ["drinking", drinking],
  ] as const;
  return poles.flatMap(([trait, at]) =>
    ways(
      kin.ids.flatMap((above) =>
        kin
          .children(above)
          .filter((below) => at(above) !== null && at(below) !== null && at(above) !== at(below))
          .map((below) => [above, below] as const),
      ),
    ).map((way) => ({ pattern: "P15", trait, people: way, grade: way.length > 3 ? 3 : 2 })),
  );
}

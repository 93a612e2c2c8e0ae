// The build of families once more, by looking at everybody with everybody. Shares nothing with `src`.
import { begins, type BuildFamily, type BuildUnion } from "./build-family.ts";
import { bound } from "./bound.ts";
import { type Kin, ladder, type Stand } from "./ladder.ts";

type StandOf = (told: BuildFamily, kin: BuildKin) => (id: string) => Stand;

interface BuildKin extends Kin {
  /** By birth. */
  readonly born: (id: string) => readonly string[];
  readonly parentsByBirth: (id: string) => readonly string[];
  readonly unionsOf: (id: string) => readonly { union: BuildUnion; partner: string }[];
}

/** `P09 divorce p1,p4 2`: what is strong of builds, and of what is bound to a gender or a side. */
export function bruteBuilds(told: BuildFamily): readonly string[] {
  const kin = kinOf(told);
  const drinks = (id: string): Stand => {
    const line = told.drinking.find(({ who }) => who === id);
    return line === undefined ? "unknown" : line.no ? "no" : "yes";
  };
  const sides = bound(kin, told, { alcohol: drinks }).map(
    ({ pattern, trait, people, grade }) =>
      `${pattern} ${trait} ${[...people].sort().join(",")} ${grade}`,
  );
  const again = Object.entries(builds).flatMap(([trait, standOf]) =>
    ladder(kin, standOf(told, kin))
      .filter(({ grade }) => grade > 1)
      .map(({ people, grade }) => `P09 ${trait} ${[...people].sort().join(",")} ${grade}`),
  );
  return [...again, ...sides].sort();
}

function kinOf({ people, links, unions }: BuildFamily): BuildKin {
  const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  const parents = (id: string): readonly string[] =>
    unique(links.filter(({ child }) => child === id).map(({ parent }) => parent));
  const parentsByBirth = (id: string): readonly string[] =>
    links.filter(({ child, adopted }) => child === id && !adopted).map(({ parent }) => parent);
  const born = (id: string): readonly string[] =>
    links.filter(({ parent, adopted }) => parent === id && !adopted).map(({ child }) => child);
  const ids = people.map(({ id }) => id);
  return {
    ...{ ids, parents, parentsByBirth, born },
    children: (id) => unique(links.filter(({ parent }) => parent === id).map(({ child }) => child)),
    siblings: (id) =>
      ids.filter(
        (other) =>
          other !== id && parentsByBirth(id).some((one) => parentsByBirth(other).includes(one)),
      ),
    partners: (id) => unions.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])),
    unionsOf: (id) =>
      unions.flatMap((union) =>
        union.a === id
          ? [{ union, partner: union.b }]
          : union.b === id
            ? [{ union, partner: union.a }]
            : [],
      ),
  };
}

const weds = ({ states }: BuildUnion): boolean => states.some(({ union }) => union !== "couple");

/** Who divorced is not asked about a separation that nobody told; a wedding alone tells of no ending. */
function parted(state: "divorced" | "separated"): StandOf {
  return (_, kin) => (id) => {
    const own = kin
      .unionsOf(id)
      .map(({ union }) => union)
      .filter(weds);
    const states = own.flatMap((union) => union.states.map((one) => one.union));
    if (own.length === 0) return null;
    if (states.includes(state)) return "yes";
    if (states.includes("divorced")) return null;
    const whole = own.every(({ states: all, until }) => {
      const last = all.at(-1);
      return last !== undefined && begins(last.union) && until !== null;
    });
    return whole ? "no" : "unknown";
  };
}

function isAsked({ asked }: BuildFamily, what: string, id: string, outcome?: string): boolean {
  return asked.some(
    (one) =>
      one.what === what && one.about === id && (outcome === undefined || one.outcome === outcome),
  );
}

function only(gender: "female" | "male"): StandOf {
  return (told, kin) => (id) => {
    const all = kin.born(id).map((child) => told.people.find((one) => one.id === child)?.gender);
    if (all.length === 0) return null;
    if (all.some((one) => one !== gender)) return "no";
    if (!isAsked(told, "children", id)) return "unknown";
    return all.length >= 3 ? "yes" : "no";
  };
}

function home(is: (id: string, members: readonly string[], kin: BuildKin) => boolean): StandOf {
  return ({ households }, kin) =>
    (id) => {
      if (kin.children(id).length === 0) return null;
      const own = households.filter(
        (members) => members.includes(id) && members.some((one) => kin.children(id).includes(one)),
      );
      if (own.length === 0) return "unknown";
      return own.some((members) => is(id, members, kin)) ? "yes" : "no";
    };
}

const builds: Readonly<Record<string, StandOf>> = {
  divorce: parted("divorced"),
  separation: parted("separated"),
  "second-marriage": (_, kin) => (id) => {
    const weddings = kin
      .unionsOf(id)
      .flatMap(({ union }) => union.states)
      .filter(({ union }) => union === "married" || union === "remarried");
    return weddings.length === 0 ? null : weddings.length > 1 ? "yes" : "unknown";
  },
  "partners-apart":
    ({ people }, kin) =>
    (id) => {
      const year = (one: string): number => people.find((p) => p.id === one)?.born ?? 0;
      const apart = kin.unionsOf(id).map(({ partner }) => Math.abs(year(id) - year(partner)));
      if (apart.length === 0) return null;
      if (apart.some((years) => years > 15)) return "yes";
      return apart.every((years) => years < 15) ? "no" : "unknown";
    },
  "born-before-wedding":
    ({ people }, kin) =>
    (id) => {
      const parents = kin.parentsByBirth(id);
      const born = people.find((one) => one.id === id)?.born ?? 0;
      const [one = ""] = parents;
      const [wedding] = kin
        .unionsOf(one)
        .filter(({ partner }) => parents.includes(partner))
        .flatMap(({ union }) => union.states.filter((state) => state.union === "married"));
      if (parents.length < 2 || wedding === undefined) return null;
      return wedding.year > born ? "yes" : wedding.year < born ? "no" : "unknown";
    },
  "cousin-marriage": (_, kin) => (id) => {
    const own = kin.unionsOf(id).filter(({ union }) => weds(union));
    const ways = (one: string): readonly (readonly [string, string])[] =>
      kin
        .parentsByBirth(one)
        .flatMap((up) => kin.parentsByBirth(up).map((top) => [top, up] as const));
    const cousins = own.some(({ partner }) =>
      ways(id).some(([top, up]) => ways(partner).some(([t, u]) => t === top && u !== up)),
    );
    return own.length === 0 ? null : cousins ? "yes" : "unknown";
  },
  adoption:
    ({ links }) =>
    (id) => {
      const own = links.filter(({ child }) => child === id);
      return own.length === 0 ? null : own.some(({ adopted }) => adopted) ? "yes" : "unknown";
    },
  "only-child": (told, kin) => (id) => {
    if (kin.siblings(id).length > 0) return "no";
    return isAsked(told, "siblings", id, "none") ? "yes" : "unknown";
  },
  "large-family": (told, kin) => (id) => {
    const count = kin.born(id).length;
    if (count === 0) return null;
    return count >= 6 ? "yes" : isAsked(told, "children", id) ? "no" : "unknown";
  },
  "only-daughters": only("female"),
  "only-sons": only("male"),
  twins: (told, kin) => (id) => {
    if (kin.born(id).length === 0) return null;
    if (told.twins.some(({ of }) => of.includes(id))) return "yes";
    return isAsked(told, "children", id) ? "no" : "unknown";
  },
  "pregnancy-loss": (told, kin) => (id) => {
    if (told.losses.some(({ of }) => of.includes(id))) return "yes";
    if (kin.children(id).length + kin.partners(id).length === 0) return null;
    return isAsked(told, "losses", id, "none") ? "no" : "unknown";
  },
  "sibling-exchange": (_, kin) => (id) => {
    const own = kin.partners(id);
    const joined = own.some((partner) =>
      kin
        .siblings(id)
        .flatMap(kin.partners)
        .some((other) => other !== partner && kin.siblings(partner).includes(other)),
    );
    return own.length === 0 ? null : joined ? "yes" : "unknown";
  },
  "three-generation-home": home((id, members, kin) =>
    members.some((one) => kin.parents(id).includes(one)),
  ),
  "lone-parent-home": home((id, members, kin) =>
    members.every((one) => one === id || kin.children(id).includes(one)),
  ),
};

import type { Told } from "../told.ts";
import { lazily } from "../../family/once.ts";
import { grouped } from "../grouped.ts";
import type { Families } from "../joined.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Fewer holders than these say nothing about who has it. */
const fewest = 3;

/** Holders who are all of one kind, and those of the other kind who are known not to. */
export interface Bound {
  readonly by: "gender" | "line";
  readonly holders: readonly string[];
  readonly without: readonly string[];
  /** "women"; "on the mother's side". */
  readonly who: string;
  readonly others: string;
  readonly told: () => readonly Told[];
}

/** By gender, and by side, in each family of the file; only what is surely told counts for it. */
export function boundsOf(study: Study, trait: Trait, families: Families): readonly Bound[] {
  const surely = trait.among.filter((id) => trait.of(id)?.is === "yes");
  const holders = grouped(surely, (id) => families.nameOf(id));
  return [...new Set(surely.flatMap(families.nameOf))]
    .sort()
    .flatMap((name) =>
      boundsAmong(study, trait, { holders: holders(name), people: families.of(name) }),
    );
}

interface Those {
  readonly holders: readonly string[];
  readonly people: readonly string[];
}

function boundsAmong(study: Study, trait: Trait, { holders, people }: Those): readonly Bound[] {
  if (holders.length < fewest) return [];
  const standing = (id: string): Standing => trait.of(id) ?? notKnown;
  const not = lazily(() => people.filter((id) => standing(id).is === "no"));
  /** Of whom it may be so: who is of another kind, or of none told, leaves it open whether all are of one. */
  const perhaps = lazily(() => people.filter((id) => standing(id).is === "possible"));
  const told = (ids: readonly string[]): readonly Told[] =>
    ids.flatMap((id) => standing(id).told());
  const bound = (by: Bound["by"], of: (id: string) => string | null): readonly Bound[] => {
    const kinds = new Set(holders.map(of));
    const [only] = kinds;
    const words = only === undefined || only === null ? undefined : sides[only];
    if (kinds.size !== 1 || only === null || words === undefined) return [];
    if (perhaps().some((id) => of(id) !== only)) return [];
    const without = not().filter((id) => {
      const other = of(id);
      return other !== null && other !== only && sides[other] !== undefined;
    });
    const links = (): readonly Told[] => linksOf(study, [...holders, ...without]);
    return [
      {
        by,
        holders,
        without,
        ...words,
        told: () => [...told(holders), ...told(without), ...links()],
      },
    ];
  };
  return [
    ...bound("gender", (id) => study.family.people.get(id)?.gender ?? null),
    ...bound("line", (id) => study.kin.lineOf(id)),
  ];
}

/** What makes them one family, and places them on a side: how they hang together. */
function linksOf(study: Study, people: readonly string[]): readonly Told[] {
  const there = new Set(people);
  return people.flatMap((child) =>
    study.kin
      .parentsOf(child)
      .filter((parent) => there.has(parent))
      .flatMap((parent) => linkTold(study, parent, child)),
  );
}

const sides: Readonly<Record<string, Pick<Bound, "who" | "others"> | undefined>> = {
  female: { who: "women", others: "the men" },
  male: { who: "men", others: "the women" },
  maternal: { who: "on the mother’s side", others: "the father’s side" },
  paternal: { who: "on the father’s side", others: "the mother’s side" },
};

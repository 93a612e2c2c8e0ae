import { once } from "../../family/once.ts";
import type { ConditionKind } from "../../catalogue/conditions.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { groupsOf } from "../recurrence/paths.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { traitOf } from "./trait-of.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Relatives who share a condition though neither descends from the other. */
export interface Echo {
  readonly holders: readonly string[];
  /** The holders, and whoever joins them. */
  readonly people: readonly string[];
  readonly how: string;
  readonly title: string;
  readonly sure: boolean;
  readonly told: () => readonly Told[];
}

/** Brothers and sisters, aunts and uncles, and partners like a parent. */
export function echoesOf(study: Study, kind: ConditionKind): readonly Echo[] {
  const { trait } = traitOf(study, kind);
  const standing = once((id: string): Standing => trait.of(id) ?? notKnown);
  const holders = new Set(
    trait.among.filter((id) => ["yes", "possible"].includes(standing(id).is)),
  );
  const find: Finder = { study, holders, standing };
  return [...siblings(find), ...auntsAndUncles(find), ...byMarriage(find)];
}

interface Finder {
  readonly study: Study;
  readonly holders: ReadonlySet<string>;
  readonly standing: (id: string) => Standing;
}

/** Sisters and brothers none of whose parents has it too: then the line speaks for them. */
function siblings({ study, holders, standing }: Finder): readonly Echo[] {
  const alone = [...holders].filter((id) => !study.kin.parentsOf(id).some((p) => holders.has(p)));
  const there = new Set(alone);
  const pairs = alone
    .flatMap((id) => study.kin.siblingsOf(id).map((other) => [id, other] as const))
    .filter(([, other]) => there.has(other));
  return groupsOf(alone, pairs)
    .filter((group) => group.length > 1)
    .map((group) => ({
      holders: group,
      people: group,
      how: "who are brothers or sisters",
      title: "Among brothers and sisters",
      sure: group.filter((id) => standing(id).is === "yes").length > 1,
      told: () => [
        ...group.flatMap((id) => standing(id).told()),
        ...group.flatMap((id) =>
          study.kin.parentsOf(id, ["birth"]).flatMap((parent) => linkTold(study, parent, id)),
        ),
      ],
    }));
}

/** Somebody and a parent's sister or brother, where no line joins them through a holder. */
function auntsAndUncles({ study, holders, standing }: Finder): readonly Echo[] {
  return [...holders].flatMap((id) =>
    study.kin
      .parentsOf(id)
      .filter((parent) => !holders.has(parent))
      .flatMap((parent) =>
        study.kin
          .siblingsOf(parent)
          .filter((aunt) => holders.has(aunt))
          .filter((aunt) => !study.kin.parentsOf(aunt).some((p) => holders.has(p)))
          .map((aunt): Echo => ({
            holders: [aunt, id],
            people: [aunt, id],
            how: `aunt or uncle and niece or nephew`,
            title: "Beside the direct line",
            sure: [aunt, id].every((each) => standing(each).is === "yes"),
            told: () => [
              ...[aunt, id].flatMap((each) => standing(each).told()),
              ...linkTold(study, parent, id),
              ...[parent, aunt].flatMap((each) => sharedLinks(study, parent, aunt, each)),
            ],
          })),
      ),
  );
}

function sharedLinks(study: Study, a: string, b: string, child: string): readonly Told[] {
  const shared = study.kin
    .parentsOf(a, ["birth"])
    .filter((parent) => study.kin.parentsOf(b, ["birth"]).includes(parent));
  return shared.flatMap((parent) => linkTold(study, parent, child));
}

/** A child of somebody who has it, with a partner who has it. */
function byMarriage({ study, holders, standing }: Finder): readonly Echo[] {
  const children = [...holders].flatMap((id) => study.kin.childrenOf(id));
  return kinAmong(study, children).flatMap((child) =>
    study.kin
      .parentsOf(child)
      .filter((parent) => holders.has(parent))
      .flatMap((parent) =>
        study.kin
          .partnersOf(child)
          .filter((partner) => holders.has(partner))
          .map((partner): Echo => ({
            holders: [parent, partner],
            people: [parent, child, partner],
            how: `a parent and a partner of ${study.name(child)}`,
            title: "In a parent and in a partner",
            sure: [parent, partner].every((each) => standing(each).is === "yes"),
            told: () => [
              ...[parent, partner].flatMap((each) => standing(each).told()),
              ...linkTold(study, parent, child),
              ...unionTold(study, child, partner),
            ],
          })),
      ),
  );
}

function unionTold(study: Study, a: string, b: string): readonly Told[] {
  const bond = study
    .about(a)
    .bonds.find(
      ({ section, between, ...line }) =>
        section === "unions" && between.includes(a) && between.includes(b) && counted({ ...line }),
    );
  return bond === undefined ? [] : [{ fact: bond, words: `${study.list([a, b])}: a couple` }];
}

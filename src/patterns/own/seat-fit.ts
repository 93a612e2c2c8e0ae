import type { SeatWord } from "../../catalogue/seats.ts";
import { seats } from "../../catalogue/seats.ts";
import type { OwnPattern } from "../../family/conversation.ts";
import { positionOf } from "../sibships/position.ts";
import type { Study } from "../study.ts";

/** Whether two people sit in the seats of a pattern; without seats anybody does. */
export function sit(
  study: Study,
  { seats: asked }: Pick<OwnPattern, "seats">,
  [who, toward]: readonly [who: string, toward: string | null],
): boolean {
  if (asked === null) return true;
  if (asked.toward === null) return fits(study, asked.who, [who, null]);
  if (toward === null) return false;
  return fits(study, asked.who, [who, toward]) && fits(study, asked.toward, [toward, who]);
}

/** Whether somebody could sit there at all: only then are they counted. */
export function couldSit(
  study: Study,
  { seats: asked }: Pick<OwnPattern, "seats">,
  who: string,
): boolean {
  if (asked === null) return true;
  if (asked.toward === null) return fits(study, asked.who, [who, null]);
  const others = near(study, asked.toward, who) ?? near(study, asked.who, who, true);
  if (others === null) return hasTraits(study, asked.who, who);
  return others.some((other) => sit(study, { seats: asked }, [who, other]));
}

/** Everybody who stands to somebody as the seat says; `null` where the seat names no kin. */
function near(
  study: Study,
  word: SeatWord,
  id: string,
  reversed = false,
): readonly string[] | null {
  const { is } = seats[word];
  if (is === null) return null;
  return kinOf(study, reversed ? opposite[is] : is, id);
}

type Kin = NonNullable<(typeof seats)[SeatWord]["is"]>;

const opposite = {
  ...{ child: "parent", parent: "child", grandchild: "grandparent", grandparent: "grandchild" },
  ...{ sibling: "sibling", partner: "partner" },
} as const satisfies Record<Kin, Kin>;

/** Who is somebody's child, parent, and so on. */
function kinOf({ kin }: Study, is: Kin, id: string): readonly string[] {
  switch (is) {
    case "child":
      return kin.childrenOf(id);
    case "parent":
      return kin.parentsOf(id);
    case "grandchild":
      return kin.childrenOf(id).flatMap((child) => kin.childrenOf(child));
    case "grandparent":
      return kin.parentsOf(id).flatMap((parent) => kin.parentsOf(parent));
    case "sibling":
      return kin.siblingsOf(id);
    case "partner":
      return kin.partnersOf(id);
  }
}

/** Of one alone: a parent is whoever has a child, and so on. */
function fits(
  study: Study,
  word: SeatWord,
  [who, other]: readonly [string, string | null],
): boolean {
  const { is } = seats[word];
  if (!hasTraits(study, word, who)) return false;
  if (is === null) return true;
  if (other === null) return kinOf(study, opposite[is], who).length > 0;
  return kinOf(study, is, other).includes(who);
}

function hasTraits(study: Study, word: SeatWord, who: string): boolean {
  const { gender, place } = seats[word];
  if (gender !== null && study.family.people.get(who)?.gender !== gender) return false;
  return place === null || positionOf(study, who)?.place === place;
}

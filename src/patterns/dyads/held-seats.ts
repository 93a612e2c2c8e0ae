import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { unionsAmong } from "../unions-among.ts";
import type { Study } from "../study.ts";
import type { Seat } from "./seats.ts";
import { seatsToward } from "./seats.ts";

/** Where somebody sits who holds a role: as a child toward a parent, or beside a partner. */
export type Place = "child" | "partner";

/** A role with its place: only the same place may correspond. */
export interface HeldSeat extends Seat {
  readonly place: Place;
}

/** Everything somebody is told to be to a parent and to a partner. */
export function heldSeats(study: Study, who: string): readonly HeldSeat[] {
  if (study.about(who).roles.every((role) => role.who !== who)) return [];
  return places.flatMap((place) =>
    towardIn(study, who, place).flatMap((toward) =>
      seatsToward(study, who, toward).map((seat) => ({ ...seat, place })),
    ),
  );
}

const places: readonly Place[] = ["child", "partner"];

function towardIn({ kin }: Study, who: string, place: Place): readonly string[] {
  return place === "child" ? kin.parentsOf(who) : kin.partnersOf(who);
}

/** What makes the place: the parentage, or the couple. */
export function placeTold(
  study: Study,
  { who, toward, place }: Pick<HeldSeat, "who" | "toward" | "place">,
): readonly Told[] {
  return place === "child"
    ? linkTold(study, toward, who)
    : unionsAmong(study, [who, toward]).slice(0, 1);
}

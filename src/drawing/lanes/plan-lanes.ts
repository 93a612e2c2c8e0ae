import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";
import type { Figure, Places, Room } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { bundlesOf } from "./bundles.ts";
import type { LaidBundle } from "./lane.ts";
import { layAll } from "./lay-all.ts";
import { needsOf } from "./needs.ts";
import { roomFor } from "./room-for.ts";
import { isRoundabout } from "./roundabout.ts";
import { isHomeless } from "./setting.ts";
import type { SetWords } from "./words.ts";

export interface LaneOptions {
  readonly scale: Scale;
  readonly marks: Marks;
  /** `now`: ties in their last form only, at full length. */
  readonly phases: "all" | "now";
  readonly setWords: SetWords;
}

/** Ties and roles of kin before they are drawn. */
export interface PlannedLanes {
  /** `null` where room is plainly lacking, so that none were laid yet. */
  readonly laid: readonly LaidBundle[] | null;
  /** `null` when everything fits; otherwise the room to lay out with before planning again. */
  readonly needs: Room | null;
  /** How many lines or words found no free place, or only a long way round. */
  readonly crowded: number;
}

/**
 * Ties and roles between placed people: each in a lane of its own, with its words beside it. Laying
 * them is long work, so room that is plainly lacking is asked for before.
 * @param patient whether there will be no further room: the best is made of what is there
 */
export function planLanes(
  family: Family,
  { figures, places }: Placed,
  options: LaneOptions,
  patient: boolean,
): PlannedLanes {
  const bundles = bundlesOf(family, places, options);
  const guests = guestsOf(family, figures);
  const room = patient ? null : roomFor(bundles, places, { ...options, guests });
  if (room !== null) return { laid: null, needs: room, crowded: Infinity };
  const laid = layAll(bundles, {
    figures,
    places,
    ...options,
    before: [],
    patient,
    most: Infinity,
  });
  const crowded = laid.reduce((sum, one) => sum + crowdingOf(one, places), 0);
  return { laid, needs: needsOf(laid, places), crowded };
}

/** What found no free place counts; a long way round counts less than that. */
function crowdingOf(one: LaidBundle, places: Places): number {
  const round = isRoundabout(one, places) ? 0.2 : 0;
  return one.hits + (isHomeless(one.setting) ? 1 : 0) + round;
}

/** How many people at the margin each of the structure is tied to. */
function guestsOf(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, number> {
  const guests = new Map<string, number>();
  for (const bond of family.bonds.filter(drawable))
    for (const [i, id] of bond.between.entries()) {
      const other = bond.between[1 - i];
      if (other !== undefined && figures.get(other)?.margin === true)
        guests.set(id, (guests.get(id) ?? 0) + 1);
    }
  return guests;
}

interface Placed {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
}

import type { Family } from "../../family/family.ts";
import type { Figure } from "../figure.ts";
import type { Scale } from "../scale.ts";
import { extentsOf } from "./extents.ts";
import type { Extent } from "./extents.ts";
import { generationsOf } from "./generations.ts";
import { couplesOf } from "./kin.ts";
import { levelled } from "./levels.ts";
import { arrangedRows } from "./order/arranged-rows.ts";
import type { Earlier } from "./order/arranged-rows.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Skeleton } from "./skeleton.ts";

/** Everybody's row, and their order in it. */
export interface SeatOrder {
  readonly skeleton: Skeleton;
  readonly extents: readonly Extent[];
  /** Seats from left to right, by row. */
  readonly seatRows: readonly (readonly number[])[];
}

export interface SeatMemory {
  /** Where people stood in an earlier drawing. */
  readonly earlier?: Earlier | undefined;
  /** Orders found for other drawings of the same people, by how wide everybody is drawn. */
  readonly found?: Map<string, SeatOrder["seatRows"]> | undefined;
}

/** Generations, and who stands left of whom: the same however much room lines need later. */
export async function seatOrder(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  scale: Scale,
  { earlier = new Map(), found = new Map() }: SeatMemory = {},
): Promise<SeatOrder> {
  const people = [...figures.values()].filter(({ margin }) => !margin).map(({ id }) => id);
  const couples = couplesOf(family, new Set(people));
  const rows = levelled(family, couples, generationsOf(people, couples));
  const skeleton = skeletonOf(people, couples, rows);
  const extents = extentsOf(skeleton, figures, scale);
  const width = (seat: number): number => (extents[seat]?.left ?? 0) + (extents[seat]?.right ?? 0);
  const widths = extents.map((_, seat) => width(seat)).join(" ");
  const seatRows = found.get(widths) ?? (await arrangedRows(family, skeleton, width, earlier));
  found.set(widths, seatRows);
  return { skeleton, extents, seatRows };
}

import { boxOf } from "./bounds.ts";
import type { Family } from "../../family/family.ts";
import type { Figure, Lanes, Places, Room } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { bundlesOf } from "./bundles.ts";
import { drawLines } from "./draw-lines.ts";
import { edges } from "./edge.ts";
import type { LaidBundle } from "./lane.ts";
import { layAll } from "./lay-all.ts";
import { needsOf } from "./needs.ts";
import { drawTags, drawWords } from "./placed.ts";
import { roomFor } from "./room-for.ts";
import { isHomeless } from "./setting.ts";
import { settled } from "./settle.ts";
import type { SetWords } from "./words.ts";

export interface LaneOptions {
  readonly scale: Scale;
  readonly marks: Marks;
  /** `now`: ties in their last form only, at full length. */
  readonly phases: "all" | "now";
  readonly setWords: SetWords;
}

/** Ties and roles before they are drawn. */
export interface PlannedLanes {
  /** `null` when everything fits; otherwise the room to lay out with before planning again. */
  readonly needs: Room | null;
  /** How many lines or words found no free place; infinite where none were laid yet. */
  readonly crowded: number;
  readonly draw: () => Lanes;
}

/**
 * Ties and roles between placed people: each in a lane of its own, with its words beside it. Laying
 * them is long work, so room that is plainly lacking is asked for before.
 */
export function planLanes(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  options: LaneOptions,
): PlannedLanes {
  const bundles = bundlesOf(family, places, options);
  const { scale, setWords } = options;
  const lay = (): readonly LaidBundle[] => layAll(bundles, { figures, places, scale, setWords });
  const draw = (laid: readonly LaidBundle[]): Lanes => {
    const edgeOf = edges(family, figures, places.people, scale.gap);
    const lines = settled(laid, { figures, places: places.people, edgeOf });
    return drawn(laid, drawLines(lines, { places, ...options }));
  };
  const room = roomFor(bundles, places, options);
  if (room !== null) return { needs: room, crowded: Infinity, draw: () => draw(lay()) };
  const laid = lay();
  const crowded = laid.reduce(
    (sum, { hits, setting }) => sum + hits + (isHomeless(setting) ? 1 : 0),
    0,
  );
  return { needs: needsOf(laid, places), crowded, draw: () => draw(laid) };
}

function drawn(laid: readonly LaidBundle[], lines: ReturnType<typeof drawLines>): Lanes {
  const words = laid.flatMap(({ setting }) => [
    ...setting.words.flatMap(drawWords),
    ...setting.tags.flatMap(({ tags, box }) =>
      drawTags(tags, { x: box.x, y: box.y + box.height / 2 }),
    ),
  ]);
  const shapes = [...lines.shapes, ...words];
  return { shapes, stretches: lines.stretches, bounds: boxOf(shapes) };
}

import { boxOf } from "./bounds.ts";
import type { Family } from "../../family/family.ts";
import type { Figure, Lanes, Places, Room } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import { bundlesOf } from "./bundles.ts";
import { drawLines } from "./draw-lines.ts";
import { edges } from "./edge.ts";
import { layAll } from "./lay-all.ts";
import { needsOf } from "./needs.ts";
import { drawTags, drawWords } from "./placed.ts";
import { roomFor } from "./room-for.ts";
import { settled } from "./settle.ts";
import type { SetWords } from "./words.ts";

export interface LaneOptions {
  readonly scale: Scale;
  readonly marks: Marks;
  /** `now`: ties in their last form only, at full length. */
  readonly phases: "all" | "now";
  readonly setWords: SetWords;
}

/** The room that ties and roles will need between neighbours: asked for before they are laid. */
export function roomForLanes(family: Family, places: Places, options: LaneOptions): Room | null {
  return roomFor(bundlesOf(family, places, options), places, options);
}

/** Ties and roles between placed people: each in a lane of its own, with its words beside it. */
export function drawLanes(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  options: LaneOptions,
): Lanes {
  const { scale, marks, setWords } = options;
  const bundles = bundlesOf(family, places, options);
  const laid = layAll(bundles, { figures, places, scale, setWords });
  const edgeOf = edges(family, figures, places.people, scale.gap);
  const lines = settled(laid, { figures, places: places.people, edgeOf });
  const drawn = drawLines(lines, { places, scale, marks });
  const words = laid.flatMap(({ setting }) => [
    ...setting.words.flatMap(drawWords),
    ...setting.tags.flatMap(({ tags, box }) =>
      drawTags(tags, { x: box.x, y: box.y + box.height / 2 }),
    ),
  ]);
  const shapes = [...drawn.shapes, ...words];
  return {
    shapes,
    stretches: drawn.stretches,
    bounds: boxOf(shapes),
    needs: needsOf(laid, places),
  };
}

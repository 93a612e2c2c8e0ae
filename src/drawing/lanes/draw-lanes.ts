import { boxOf } from "./bounds.ts";
import type { Family } from "../../family/family.ts";
import type { Figure, Lanes, Places } from "../figure.ts";
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
import { rememberedWords } from "./words.ts";

export interface LaneOptions {
  readonly scale: Scale;
  readonly marks: Marks;
  /** `now`: ties in their last form only, at full length. */
  readonly phases: "all" | "now";
}

/** Ties and roles between placed people: each in a lane of its own, with its words beside it. */
export function drawLanes(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  options: LaneOptions,
): Lanes {
  const { scale, marks } = options;
  const bundles = bundlesOf(family, places, options);
  const setWords = rememberedWords();
  const room = roomFor(bundles, places, { scale, setWords });
  const draft = room !== null;
  const laid = layAll(bundles, { figures, places, scale, setWords, draft });
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
    needs: room ?? needsOf(laid, places),
  };
}

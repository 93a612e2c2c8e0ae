import type { Family } from "../../family/family.ts";
import type { Figure, Lanes, Places } from "../figure.ts";
import { boxOf } from "./bounds.ts";
import { bundlesOf } from "./bundles.ts";
import type { Bundle } from "./bundle.ts";
import { drawLines } from "./draw-lines.ts";
import { edges } from "./edge.ts";
import type { LaidBundle } from "./lane.ts";
import { leaders } from "./leaders.ts";
import { layAll } from "./lay-all.ts";
import type { Surroundings } from "./lay-all.ts";
import type { LaneOptions } from "./plan-lanes.ts";
import { drawTags, drawWords } from "./placed.ts";
import { settled } from "./settle.ts";
import { wordsNear } from "./words-near.ts";

interface Placed {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
}

/**
 * Ties and roles of the people at the margin, around those of kin.
 * @param laid those of kin
 * @param places of everybody, the margin too
 */
export function layMargin(
  family: Family,
  { figures, places }: Placed,
  laid: readonly LaidBundle[],
  options: LaneOptions & Pick<Surroundings, "most">,
): readonly LaidBundle[] {
  const known = new Set(laid.map(({ bundle }) => keyOf(bundle)));
  const others = bundlesOf(family, places, options).filter((one) => !known.has(keyOf(one)));
  return layAll(others, { figures, places, ...options, before: laid, patient: true });
}

/** Ties and roles as drawn, where they were laid. */
export function drawLanes(
  family: Family,
  { figures, places }: Placed,
  laid: readonly LaidBundle[],
  options: LaneOptions,
): Lanes {
  const edgeOf = edges(family, figures, places.people, options.scale.gap);
  const lines = settled(laid, { figures, places: places.people, edgeOf });
  const spoken = wordsNear(lines, { figures, places });
  const { shapes, stretches } = drawLines(lines, { places, ...options });
  const led = leaders(spoken, shapes, { figures, places });
  return drawn(spoken, { shapes: [...shapes, ...led], stretches });
}

function keyOf({ a, b }: Bundle): string {
  return [a, b].sort().join(" ");
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

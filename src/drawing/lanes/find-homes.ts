import type { Box } from "../scene.ts";
import { isFree } from "./free.ts";
import { wordsKeepOff } from "./no-words.ts";
import type { Ground } from "./ground.ts";
import type { LaidBundle } from "./lane.ts";
import { laidPieces } from "./pieces.ts";

const step = 6;
const farthest = 700;

/**
 * Words that found no place at their line get the nearest free one: better far than lost, and never
 * on anything.
 * @param groundOf everything but what the pair itself has laid
 */
export function findHomes(
  laid: readonly LaidBundle[],
  groundOf: (all: readonly LaidBundle[]) => Ground,
): readonly LaidBundle[] {
  const all = [...laid];
  for (const [i, one] of all.entries()) {
    const { left, leftTags } = one.setting;
    if (left.length + leftTags.length === 0) continue;
    const taken = [...groundOf(all).noWords, ...ownBoxes(one)];
    const home = <T extends { readonly box: Box }>(homeless: T): T => {
      const box = nearestFree(homeless.box, taken);
      taken.push(box);
      return { ...homeless, box };
    };
    const words = [...one.setting.words, ...left.map(home)];
    const tags = [...one.setting.tags, ...leftTags.map(home)];
    all[i] = { ...one, setting: { ...one.setting, words, tags } };
  }
  return all;
}

function ownBoxes({ bundle: { a, b }, lanes }: LaidBundle): readonly Box[] {
  return lanes.flatMap(({ route, wire }) =>
    laidPieces(route, { a, b, half: wire.reach }).map(wordsKeepOff),
  );
}

function nearestFree(box: Box, taken: readonly Box[]): Box {
  for (let ring = 0; ring <= farthest; ring += step)
    for (let along = -ring; along <= ring; along += step)
      for (const [x, y] of [
        [along, -ring],
        [along, ring],
        [-ring, along],
        [ring, along],
      ] as const) {
        const there = { ...box, x: box.x + x, y: box.y + y };
        if (isFree(there, taken)) return there;
      }
  return box;
}

import type { Box } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { tagSize } from "../tags/draw-tag.ts";
import { isFree, overlap } from "./free.ts";
import type { Ground, Laid } from "./ground.ts";
import type { PlacedTags, PlacedWords } from "./placed.ts";
import type { Setting } from "./setting.ts";
import type { Words } from "./words.ts";

/** Places words one by one, each where it is wanted or as near to it as there is room. */
export interface Spots {
  /** @param shifts how far from the wanted place it may move, nearest first; `null`: no room */
  readonly place: (wanted: Wanted) => Box | null;
  readonly tags: (numbers: readonly Tag[], at: (size: Size) => Box) => void;
  readonly lacks: (by: number) => void;
  readonly result: () => Omit<Setting, "changes">;
}

export interface Wanted {
  readonly words: Words;
  readonly box: Box;
  readonly align: PlacedWords["align"];
  readonly shifts: readonly Shift[];
}

export interface Shift {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room can be asked for, so what is lacking costs little; words away from their place mislead. */
const price = { homeless: 140, shift: 0.9, lack: 0.2 };
const betweenTags = 2;

/** Words keep within this distance of their line. */
const nearby = 250;

/** The part of the ground where words of some lines may come to stand. */
export function near(ground: Ground, own: readonly Laid[]): Ground {
  const xs = own.flatMap(({ a, b }) => [a.x, b.x]);
  const ys = own.flatMap(({ a, b }) => [a.y, b.y]);
  const [x, y] = [Math.min(...xs) - nearby, Math.min(...ys) - nearby];
  const box = { x, y, width: Math.max(...xs) + nearby - x, height: Math.max(...ys) + nearby - y };
  const there = (piece: Piece): boolean => overlap(box, pieceBox(piece), 0);
  return {
    ...ground,
    obstacles: ground.obstacles.filter((other) => overlap(box, other, 0)),
    structure: ground.structure.filter(there),
    laid: ground.laid.filter(there),
  };
}

export function spotsOn(ground: Ground, own: readonly Laid[]): Spots {
  const words: PlacedWords[] = [];
  const tags: PlacedTags[] = [];
  const taken: Box[] = [];
  let [cost, lack, homeless] = [0, 0, false];
  const find = (box: Box, shifts: readonly Shift[]): Box | null => {
    for (const shift of shifts) {
      const there = { ...box, x: box.x + shift.x, y: box.y + shift.y };
      if (taken.some((one) => overlap(one, there, 1.5)) || !isFree(there, ground, own)) continue;
      taken.push(there);
      cost += price.shift * (Math.abs(shift.x) + Math.abs(shift.y));
      return there;
    }
    cost += price.homeless;
    homeless = true;
    return null;
  };
  return {
    place: ({ words: block, box, align, shifts }) => {
      const found = find(box, shifts);
      if (found !== null) words.push({ words: block, box: found, align });
      return found;
    },
    tags: (numbers, at) => {
      const box = find(at(sizeOf(numbers)), upAndDown(40));
      if (box !== null) tags.push({ tags: numbers, box });
    },
    lacks: (by) => {
      lack = Math.max(lack, by);
      cost += Math.max(0, by) * price.lack;
    },
    result: () => ({ words, tags, cost, lack, homeless }),
  };
}

function sizeOf(tags: readonly Tag[]): Size {
  const sizes = tags.map(tagSize);
  return {
    width: sizes.reduce((sum, { width }) => sum + width + betweenTags, -betweenTags),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

/** Shifts up and down by turns, to a distance. */
export function upAndDown(most: number): readonly Shift[] {
  const shifts: Shift[] = [{ x: 0, y: 0 }];
  for (let y = 3; y <= most; y += 3) shifts.push({ x: 0, y }, { x: 0, y: -y });
  return shifts;
}

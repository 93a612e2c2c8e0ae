import type { Box } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { tagSize } from "../tags/draw-tag.ts";
import { isFree, touching } from "./free.ts";
import type { PlacedTags, PlacedWords } from "./placed.ts";
import type { Setting } from "./setting.ts";
import { standingAt } from "./standing.ts";
import type { Standing } from "./standing.ts";
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

export function spotsAmong(standing: Standing): Spots {
  const [words, left]: [PlacedWords[], PlacedWords[]] = [[], []];
  const [tags, leftTags]: [PlacedTags[], PlacedTags[]] = [[], []];
  const taken: Box[] = [];
  let [cost, lack] = [0, 0];
  const find = (box: Box, shifts: readonly Shift[]): Box | null => {
    const found = firstClear(box, shifts, standing, taken);
    if (found === null) {
      cost += price.homeless;
      return null;
    }
    cost += price.shift * (Math.abs(found.by.x) + Math.abs(found.by.y));
    taken.push(found.there);
    return found.there;
  };
  return {
    place: ({ words: block, box, align, shifts }) => {
      const found = find(box, shifts);
      if (found === null) left.push({ words: block, box, align });
      else words.push({ words: block, box: found, align });
      return found;
    },
    tags: (numbers, at) => {
      const wanted = at(sizeOf(numbers));
      const box = find(wanted, upAndDown(40));
      if (box === null) leftTags.push({ tags: numbers, box: wanted });
      else tags.push({ tags: numbers, box });
    },
    lacks: (by) => {
      lack = Math.max(lack, by);
      cost += Math.max(0, by) * price.lack;
    },
    result: () => ({ words, tags, left, leftTags, cost, lack }),
  };
}

/** Whether two boxes come nearer than `by`. */
function overlap(a: Box, b: Box, by: number): boolean {
  return (
    a.x < b.x + b.width + by &&
    b.x < a.x + a.width + by &&
    a.y < b.y + b.height + by &&
    b.y < a.y + a.height + by
  );
}

interface Clear {
  readonly by: Shift;
  readonly there: Box;
}

/** Where a box lies on nothing: mostly right where it is wanted, so what is further off is looked at after. */
function firstClear(
  box: Box,
  shifts: readonly Shift[],
  standing: Standing,
  taken: readonly Box[],
): Clear | null {
  const [first] = shifts;
  if (first === undefined) return null;
  const wanted = shifted(box, first);
  if (isClear(wanted, standingAt(wanted, standing), taken)) return { by: first, there: wanted };
  const reach = reachOf(box, shifts);
  const near = touching(reach, standingAt(reach, standing));
  for (const by of shifts) {
    const there = shifted(box, by);
    if (isClear(there, near, taken)) return { by, there };
  }
  return null;
}

/** Whether a box touches nothing, and keeps away from words of the same lines. */
function isClear(box: Box, near: readonly Box[], taken: readonly Box[]): boolean {
  return !taken.some((one) => overlap(one, box, 1.5)) && isFree(box, near);
}

/** Everything that a box may come to lie on. */
function reachOf(box: Box, shifts: readonly Shift[]): Box {
  let [x, y] = [0, 0];
  for (const by of shifts) {
    x = Math.max(x, Math.abs(by.x));
    y = Math.max(y, Math.abs(by.y));
  }
  return { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y };
}

function shifted(box: Box, by: Shift): Box {
  return { x: box.x + by.x, y: box.y + by.y, width: box.width, height: box.height };
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

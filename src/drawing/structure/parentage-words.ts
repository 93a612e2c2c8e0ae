import type { Descent } from "../layout/kin.ts";
import type { Box, Point, Shape } from "../scene.ts";
import type { Scale } from "../scale.ts";
import { drawTextBlock } from "../text/text-block.ts";
import { parentageBlock, wordsGap as gap } from "./parentage-block.ts";

/** A dotted line down to a child: its form alone does not say how it came to the parents. */
export interface DottedLine {
  readonly descent: Descent;
  /** As far as it is this child's alone, down to its symbol. */
  readonly way: readonly Point[];
  /** Where no other line to this child comes down. */
  readonly free: "left" | "right";
}

/**
 * "raised by", beside each dotted line: as near to the child as there is room, on the free side rather
 * than the other.
 * @param taken what stands there already
 */
export function parentageWords(
  dotted: readonly DottedLine[],
  scale: Scale,
  taken: readonly Box[],
): readonly Shape[] {
  const words: Shape[] = [];
  const full = [...taken];
  for (const { descent, way, free } of dotted) {
    const block = parentageBlock(descent, scale);
    const [first, ...others] = boxesBeside(way, free, block);
    if (first === undefined) continue;
    const box = leastTaken([first, ...others], full);
    full.push(box);
    words.push(...drawTextBlock(block, box, { part: "label", of: descent.child, anchor: "start" }));
  }
  return words;
}

const above = 3;
const step = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Along the way, from the child upwards. */
function boxesBeside(way: readonly Point[], free: DottedLine["free"], size: Size): readonly Box[] {
  return way
    .slice(1)
    .flatMap((to, i) => {
      const from = way[i] ?? to;
      return [
        from.x === to.x ? besideDown(from, to, { ...size, free }) : besideAcross(from, to, size),
      ];
    })
    .toReversed()
    .flat();
}

/** The lowest first; on a line that is too short, beside its foot. */
function besideDown(
  from: Point,
  to: Point,
  { width, height, free }: Size & Pick<DottedLine, "free">,
): readonly Box[] {
  const lowest = to.y - above - height;
  const count = Math.max(0, Math.floor((lowest - from.y - above) / step));
  return Array.from({ length: count + 1 }, (_, i) => lowest - i * step).flatMap((y) => [
    ...both({ x: to.x + gap, y, width, height }, { x: to.x - gap - width, y, width, height }, free),
  ]);
}

function both(right: Box, left: Box, free: DottedLine["free"]): readonly Box[] {
  return free === "right" ? [right, left] : [left, right];
}

/** The nearest to where it goes down first. */
function besideAcross(from: Point, to: Point, { width, height }: Size): readonly Box[] {
  const ahead = Math.sign(from.x - to.x);
  const count = Math.floor((Math.abs(from.x - to.x) - width - 2 * gap) / step);
  return Array.from({ length: Math.max(0, count + 1) }, (_, i) => {
    const near = to.x + ahead * (gap + i * step);
    return ahead > 0 ? near : near - width;
  }).flatMap((x) => [
    { x, y: to.y - above - height, width, height },
    { x, y: to.y + above, width, height },
  ]);
}

function leastTaken(boxes: readonly [Box, ...Box[]], taken: readonly Box[]): Box {
  let [best] = boxes;
  let least = Infinity;
  for (const box of boxes) {
    const count = taken.filter((other) => touch(box, other)).length;
    if (count === 0) return box;
    if (count < least) [best, least] = [box, count];
  }
  return best;
}

/** White between words and what stands beside them. */
const white = 1.5;

function touch(a: Box, b: Box): boolean {
  return (
    a.x - white < b.x + b.width &&
    b.x < a.x + a.width + white &&
    a.y - white < b.y + b.height &&
    b.y < a.y + a.height + white
  );
}

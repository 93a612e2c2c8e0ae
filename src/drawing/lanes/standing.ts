import type { Box } from "../scene.ts";
import { touching } from "./free.ts";

/** What the words of a line keep off. */
export interface Standing {
  readonly all: readonly Box[];
  /** Those of all that touch the part of the drawing where most of the words are tried. */
  readonly near: readonly Box[];
  readonly part: Box;
}

/** How far from their piece of line words are tried as a rule: wide ones beside it, a few over it. */
const around = { x: 260, y: 120 };

/** @param piece the piece of line that words stand at */
export function standingAround(piece: Box, all: readonly Box[]): Standing {
  const part = {
    x: piece.x - around.x,
    y: piece.y - around.y,
    width: piece.width + 2 * around.x,
    height: piece.height + 2 * around.y,
  };
  return { all, near: touching(part, all), part };
}

/** Everything that something in a box might touch. */
export function standingAt(box: Box, { all, near, part }: Standing): readonly Box[] {
  const isWithin =
    box.x >= part.x &&
    box.y >= part.y &&
    box.x + box.width <= part.x + part.width &&
    box.y + box.height <= part.y + part.height;
  return isWithin ? near : all;
}

import type { Box } from "../scene.ts";

/** Whether a box touches none of the others. */
export function isFree(box: Box, others: readonly Box[]): boolean {
  return !others.some((other) => touches(box, other));
}

/** Those of the others that a box touches. */
export function touching(box: Box, others: readonly Box[]): readonly Box[] {
  return others.filter((other) => touches(box, other));
}

function touches(box: Box, other: Box): boolean {
  return (
    other.x < box.x + box.width &&
    other.y < box.y + box.height &&
    other.x + other.width > box.x &&
    other.y + other.height > box.y
  );
}

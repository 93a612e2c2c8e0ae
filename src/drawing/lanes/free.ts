import type { Box } from "../scene.ts";

/** Whether a box touches none of the others. */
export function isFree(box: Box, others: readonly Box[]): boolean {
  for (const other of others) if (touches(box, other)) return false;
  return true;
}

/** Those of the others that a box touches. */
export function touching(box: Box, others: readonly Box[]): readonly Box[] {
  const touched: Box[] = [];
  for (const other of others) if (touches(box, other)) touched.push(other);
  return touched;
}

function touches(box: Box, other: Box): boolean {
  return (
    other.x < box.x + box.width &&
    other.y < box.y + box.height &&
    other.x + other.width > box.x &&
    other.y + other.height > box.y
  );
}

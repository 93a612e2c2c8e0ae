import type { Box } from "../scene.ts";

/** Whether a box touches none of the others. */
export function isFree(box: Box, others: readonly Box[]): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (const other of others) {
    if (other.x >= right || other.y >= bottom) continue;
    if (other.x + other.width > box.x && other.y + other.height > box.y) return false;
  }
  return true;
}

/** Whether two boxes come nearer than `by`. */
export function overlap(a: Box, b: Box, by: number): boolean {
  return (
    a.x < b.x + b.width + by &&
    b.x < a.x + a.width + by &&
    a.y < b.y + b.height + by &&
    b.y < a.y + a.height + by
  );
}

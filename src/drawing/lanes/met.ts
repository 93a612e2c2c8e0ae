import type { Barrier, Obstacle } from "./ground.ts";
import type { Span } from "./span.ts";
import { perBarrier } from "./tolls.ts";
import type { Tolls } from "./tolls.ts";

/** What a piece comes too near to. */
export function boxesUnder(
  { left, right, top, bottom }: Span,
  { ground, boxes }: Tolls,
): readonly Obstacle[] {
  const under: Obstacle[] = [];
  for (let i = 0, k = 0; k < boxes.length; i++, k += 4) {
    if (right <= (boxes[k] ?? 0) || left >= (boxes[k + 1] ?? 0)) continue;
    if (bottom <= (boxes[k + 2] ?? 0) || top >= (boxes[k + 3] ?? 0)) continue;
    const obstacle = ground.obstacles[i];
    if (obstacle !== undefined) under.push(obstacle);
  }
  return under;
}

/** The barriers near which a piece lies. */
export function metBy(
  { left, right, top, bottom }: Span,
  { ground, spans }: Tolls,
): readonly Barrier[] {
  const near: Barrier[] = [];
  for (let i = 0, k = 0; k < spans.length; i++, k += perBarrier) {
    const by = spans[k + 4] ?? 0;
    if ((spans[k] ?? 0) > right + by || (spans[k + 1] ?? 0) < left - by) continue;
    if ((spans[k + 2] ?? 0) > bottom + by || (spans[k + 3] ?? 0) < top - by) continue;
    const barrier = ground.barriers[i];
    if (barrier !== undefined) near.push(barrier);
  }
  return near;
}

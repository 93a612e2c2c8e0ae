import type { Ground } from "./ground.ts";

/** Most ways meet nothing of what is around, so spans stand in one row of numbers to be passed over. */
export interface Tolls {
  readonly ground: Ground;
  /** Of each obstacle what lines keep off: left, right, top, bottom. */
  readonly boxes: Float64Array;
  /** Of each barrier its span and how near a line may come, by {@link perBarrier}. */
  readonly spans: Float64Array;
}

export const perBarrier = 5;

export function tollsOn(ground: Ground): Tolls {
  const boxes = new Float64Array(4 * ground.obstacles.length);
  for (const [i, { x, y, width, height, clear }] of ground.obstacles.entries())
    boxes.set([x - clear, x + width + clear, y - clear, y + height + clear], 4 * i);
  const spans = new Float64Array(perBarrier * ground.barriers.length);
  for (const [i, { span, clear }] of ground.barriers.entries())
    spans.set([span.left, span.right, span.top, span.bottom, clear], perBarrier * i);
  return { ground, boxes, spans };
}

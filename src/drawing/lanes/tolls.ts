import type { Barrier, Ground } from "./ground.ts";
import type { Span } from "./span.ts";

/** Most ways meet nothing of what is around, so spans stand in one row of numbers to be passed over. */
export interface Tolls {
  readonly ground: Ground;
  /** Of each barrier its span and how near a line may come, by {@link perBarrier}. */
  readonly spans: Float64Array;
}

const perBarrier = 5;

export function tollsOn(ground: Ground): Tolls {
  const spans = new Float64Array(perBarrier * ground.barriers.length);
  for (const [i, { span, clear }] of ground.barriers.entries())
    spans.set([span.left, span.right, span.top, span.bottom, clear], perBarrier * i);
  return { ground, spans };
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

/**
 * Moves points as little as possible so that none stands less than its gap right of the one before.
 * Pool adjacent violators, weighted least squares.
 * @param gaps least distance from each point to the next
 * @see Barlow, Bartholomew, Bremner & Brunk 1972, "Statistical inference under order restrictions"
 */
export function keptApart(
  points: readonly number[],
  weights: readonly number[],
  gaps: readonly number[],
): readonly number[] {
  const pools: Pool[] = [];
  let offset = 0;
  for (const [i, point] of points.entries()) {
    const weight = weights[i] ?? 1;
    let pool: Pool = { weight, sum: weight * (point - offset), count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && meanOf(last) > meanOf(pool);
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = joined(last, pool);
    }
    pools.push(pool);
    offset += gaps[i] ?? 0;
  }
  const flat = pools.flatMap((pool) => new Array<number>(pool.count).fill(meanOf(pool)));
  let shift = 0;
  return flat.map((mean, i) => {
    const placed = mean + shift;
    shift += gaps[i] ?? 0;
    return placed;
  });
}

interface Pool {
  readonly weight: number;
  readonly sum: number;
  readonly count: number;
}

function meanOf({ sum, weight }: Pool): number {
  return sum / weight;
}

function joined(a: Pool, b: Pool): Pool {
  return { weight: a.weight + b.weight, sum: a.sum + b.sum, count: a.count + b.count };
}

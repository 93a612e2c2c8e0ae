/** How far points stand apart, and room to work in. */
export interface Apart {
  /** By point: least distance to the next of its row. */
  readonly gaps: readonly number[];
  readonly pools: Pools;
}

/** Pools as three stacks: the weight of all in each, their weighted sum, how many they are. */
interface Pools {
  readonly weight: Float64Array;
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

/** Room for as many pools as a row has points. */
export function emptyPools(most: number): Pools {
  return {
    weight: new Float64Array(most),
    sum: new Float64Array(most),
    count: new Int32Array(most),
  };
}

/**
 * Moves the points of a row as little as possible so that none stands less than its gap right of the
 * one before, in place. Pool adjacent violators, weighted least squares.
 * @param row the points in their order
 * @param points where each wants to be; where each is, when done
 * @see Barlow, Bartholomew, Bremner & Brunk 1972, "Statistical inference under order restrictions"
 */
export function keptApart(
  row: readonly number[],
  points: Float64Array,
  weights: Float64Array,
  { gaps, pools: { weight, sum, count } }: Apart,
): void {
  let top = -1;
  let offset = 0;
  for (const point of row) {
    const own = weights[point] ?? 1;
    let w = own;
    let s = own * ((points[point] ?? 0) - offset);
    let n = 1;
    for (; top >= 0 && (sum[top] ?? 0) / (weight[top] ?? 1) > s / w; top--) {
      w += weight[top] ?? 0;
      s += sum[top] ?? 0;
      n += count[top] ?? 0;
    }
    top++;
    weight[top] = w;
    sum[top] = s;
    count[top] = n;
    offset += gaps[point] ?? 0;
  }
  let at = 0;
  let shift = 0;
  for (let pool = 0; pool <= top; pool++) {
    const mean = (sum[pool] ?? 0) / (weight[pool] ?? 1);
    for (let end = at + (count[pool] ?? 0); at < end; at++) {
      const point = row[at] ?? 0;
      points[point] = mean + shift;
      shift += gaps[point] ?? 0;
    }
  }
}

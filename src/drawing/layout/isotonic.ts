/**
 * Moves the points of a row as little as possible so that none stands less than its gap right of the
 * one before, in place. Pool adjacent violators, weighted least squares.
 * @param row the points in their order
 * @param points where each wants to be; where each is, when done
 * @param gaps by point: least distance to the next of its row
 * @see Barlow, Bartholomew, Bremner & Brunk 1972, "Statistical inference under order restrictions"
 */
export function keptApart(
  row: readonly number[],
  points: Float64Array,
  weights: Float64Array,
  gaps: readonly number[],
): void {
  // Pools as three stacks: the weight of all in each, their weighted sum, how many they are.
  const [weight, sum, count]: [number[], number[], number[]] = [[], [], []];
  let top = -1;
  let offset = 0;
  for (const point of row) {
    const own = weights[point] ?? 1;
    let [w, s, n] = [own, own * ((points[point] ?? 0) - offset), 1];
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
  let [at, shift] = [0, 0];
  for (let pool = 0; pool <= top; pool++) {
    const mean = (sum[pool] ?? 0) / (weight[pool] ?? 1);
    for (let end = at + (count[pool] ?? 0); at < end; at++) {
      const point = row[at] ?? 0;
      points[point] = mean + shift;
      shift += gaps[point] ?? 0;
    }
  }
}

/** One constraint as an edge of the network: indices into the list of moments. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** Which statement says so. */
  readonly statement: number;
}

/** Its days on the heights of a web (Johnson): not negative for an edge that holds in it. */
export function reweighted({ from, to, days }: Edge, heights: Float64Array): number {
  return days + (heights[from] ?? 0) - (heights[to] ?? 0);
}
